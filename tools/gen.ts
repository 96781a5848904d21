/**
 * Rewrites every generated file, writing only what changed: `npm run gen`. With `--check` it
 * writes nothing and fails if anything would change.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { listFiles, repositoryRoot } from "./files.ts";
import type { Generator } from "./generator.ts";
import { generators } from "./generators.ts";

/** What is not as the generators would write it, by path; null marks a file to remove. */
export async function drift(
  generator: Generator,
  root: string = repositoryRoot,
): Promise<Map<string, string | null>> {
  const changes = new Map<string, string | null>();
  const made = await generator.files();
  for (const [path, content] of made) {
    const full = join(root, path);
    if (!existsSync(full) || readFileSync(full, "utf8") !== content) changes.set(path, content);
  }
  if (generator.ownsFolder !== undefined) {
    for (const path of listFiles(() => true, root, generator.ownsFolder)) {
      if (!made.has(path)) changes.set(path, null);
    }
  }
  return changes;
}

/** Brings the files to what the generator says. */
export function writeChanges(
  changes: ReadonlyMap<string, string | null>,
  root: string = repositoryRoot,
): void {
  for (const [path, content] of changes) {
    const full = join(root, path);
    if (content === null) {
      rmSync(full);
      continue;
    }
    mkdirSync(dirname(full), { recursive: true });
    writeFileSync(full, content);
  }
}

if (import.meta.main) {
  const isCheck = process.argv.includes("--check");
  let changed = 0;
  for (const generator of generators) {
    const changes = await drift(generator);
    if (!isCheck) writeChanges(changes);
    for (const path of changes.keys()) {
      process.stdout.write(`${generator.name}: ${isCheck ? "would change" : "wrote"} ${path}\n`);
    }
    changed += changes.size;
  }
  if (isCheck && changed > 0) {
    process.stdout.write("Run `npm run gen` and look at the difference.\n");
    process.exitCode = 1;
  }
}
