/**
 * Builds the pages and the widget into `web/dist`. With `--if-stale` only when a source that they
 * are made of has changed since.
 */
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runCommand } from "./command.ts";
import { isTest, readFiles, repositoryRoot } from "./files.ts";

const stamp = join(repositoryRoot, "web", "dist", ".built-from");

/** A digest of everything that the build reads. */
export function sourcesDigest(root: string = repositoryRoot): string {
  const hash = createHash("sha256");
  const isSource = (path: string) =>
    (path.startsWith("web/") || path.startsWith("core/src/") || path === "package-lock.json") &&
    !isTest(path);
  for (const { path, text } of readFiles(isSource, root)) {
    hash.update(`${path}\0${text.length}\0${text}`);
  }
  return hash.digest("hex");
}

if (import.meta.main) {
  const digest = sourcesDigest();
  const built = existsSync(stamp) ? readFileSync(stamp, "utf8") : "";
  if (digest !== built || !process.argv.includes("--if-stale")) {
    process.stdout.write("Building pages and widget.\n");
    const { code, output } = await runCommand("vite", ["build", "web"]);
    if (code === 0) writeFileSync(stamp, digest);
    else process.stdout.write(output);
    process.exitCode = code;
  }
}
