import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { repositoryRoot } from "./files.ts";
import type { Suite } from "./suites.ts";

/** Whatever screened a text before would have done what this one watches. */
const alone = ["server/src/warm-screening.test.ts"];

/**
 * Writes what to start a process with each, for one suite. Starting costs more than most test files
 * do (loading the server, a database of its own), so files share processes, each as a group under
 * its own path: what it sets up at its top is set up for that group alone.
 */
export function processesOf(suite: Suite, root: string = repositoryRoot): string[] {
  const cache = join(root, ".cache", "processes");
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, `${suite.name}-`));
  const sharing = suite.files.filter((path) => !alone.includes(path));
  const count = Math.ceil(sharing.length / suite.filesAProcess);
  // Dealt like cards: neighbours are alike, and the dear ones among them spread.
  const hands = Array.from({ length: count }, (_, turn) =>
    sharing.filter((_path, index) => index % count === turn),
  );
  const single = suite.files.filter((path) => alone.includes(path)).map((path) => [path]);
  return [...hands, ...single].map((files, turn) => {
    const path = join(folder, `${turn + 1}.test.mjs`);
    writeFileSync(path, starter(files, root));
    return path;
  });
}

function starter(files: readonly string[], root: string): string {
  const groups = files.map((path) => {
    const url = JSON.stringify(pathToFileURL(join(root, path)).href);
    return `describe(${JSON.stringify(path)}, async () => { await import(${url}); });\n`;
  });
  return `import { describe } from "node:test";\n${groups.join("")}`;
}
