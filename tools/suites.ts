import { isTest, listFiles, repositoryRoot } from "./files.ts";

/** Test files that run together, and how: `files` are paths from the root. */
export type Suite = {
  readonly name: "core" | "web" | "tools" | "server" | "long" | "walks";
  readonly concurrency: number;
  /** For one process; past it the process is ended and fails. */
  readonly minutesMax: number;
  /** How many quick files share a process, at most. */
  readonly filesAProcess: number;
  readonly files: readonly string[];
};

/**
 * All tests by suite, quickest first. `x.long.test.ts` hammers, kills or goes through much, apart
 * from the quick ones; tests in `web/walks` drive a browser.
 */
export function findSuites(root: string = repositoryRoot): Suite[] {
  const tests = listFiles(isTest, root);
  const isWalk = (path: string) => path.startsWith("web/walks/");
  const isLong = (path: string) => path.includes(".long.test.");
  const plain = (folder: string) =>
    tests.filter((path) => path.startsWith(folder) && !isWalk(path) && !isLong(path));
  return [
    { name: "core", concurrency: 2, minutesMax: 4, filesAProcess: 12, files: plain("core/") },
    { name: "web", concurrency: 2, minutesMax: 4, filesAProcess: 1, files: plain("web/") },
    {
      name: "tools",
      concurrency: 2,
      minutesMax: 4,
      filesAProcess: 1,
      files: [...plain("tools/"), ...plain("bench/")],
    },
    { name: "server", concurrency: 2, minutesMax: 8, filesAProcess: 8, files: plain("server/") },
    {
      name: "long",
      concurrency: 2,
      minutesMax: 15,
      filesAProcess: 1,
      files: tests.filter(isLong),
    },
    {
      name: "walks",
      concurrency: 2,
      minutesMax: 15,
      filesAProcess: 1,
      files: tests.filter(isWalk),
    },
  ];
}
