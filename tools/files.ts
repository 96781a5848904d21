import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** The checkout that these tools stand in. */
export const repositoryRoot = join(import.meta.dirname, "..");

const notOurs = new Set(["node_modules", "dist", ".git", ".candor", ".cache"]);

/** A text file of the repository: its path from the root with `/`, and its words. */
export type SourceFile = { readonly path: string; readonly text: string };

/** Paths of all our files below `folder`, sorted, from the root; `keep` chooses by path. */
export function listFiles(
  keep: (path: string) => boolean,
  root: string = repositoryRoot,
  folder = "",
): string[] {
  const start = join(root, folder);
  if (!existsSync(start)) return [];
  const found: string[] = [];
  const visit = (directory: string): void => {
    for (const entry of readdirSync(directory, { withFileTypes: true })) {
      if (notOurs.has(entry.name)) continue;
      const full = join(directory, entry.name);
      if (entry.isDirectory()) visit(full);
      else if (entry.isFile()) found.push(relative(root, full).split(sep).join("/"));
    }
  };
  visit(start);
  return found.filter(keep).sort();
}

/** The files of `listFiles`, read. */
export function readFiles(
  keep: (path: string) => boolean,
  root: string = repositoryRoot,
): SourceFile[] {
  return listFiles(keep, root).map((path) => ({
    path,
    text: readFileSync(join(root, path), "utf8"),
  }));
}

/** True for a TypeScript or JavaScript source written by hand. */
export function isHandWrittenCode(path: string): boolean {
  return /\.(ts|tsx|mjs)$/.test(path) && !/\.generated\.tsx?$/.test(path);
}

/** True for a test file of any kind: `x.test.ts` or `x.long.test.ts`. */
export function isTest(path: string): boolean {
  return /\.test\.tsx?$/.test(path);
}
