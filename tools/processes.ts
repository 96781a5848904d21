import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { repositoryRoot } from "./files.ts";
import type { Suite } from "./suites.ts";

/**
 * Writes what to start a process with each, for one suite. Starting costs more than most test files
 * do (loading the server, a database of its own), so files share processes, each as a group under
 * its own path: what it sets up at its top is set up for that group alone.
 */
export function processesOf(suite: Suite, root: string = repositoryRoot): string[] {
  const folder = join(root, ".cache", "processes", suite.name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const count = Math.ceil(suite.files.length / suite.filesAProcess);
  return Array.from({ length: count }, (_, turn) => {
    // Dealt like cards: neighbours are alike, and the dear ones among them spread.
    const own = suite.files.filter((_path, index) => index % count === turn);
    const path = join(folder, `${turn + 1}.test.mjs`);
    writeFileSync(path, starter(own, root));
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
