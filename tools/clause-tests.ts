import { posix } from "node:path";
import { isTest, readFiles } from "./files.ts";

/** Finds the tests that fail when a file, or what reads a parameter, is broken. */
export type TestFinder = {
  /** The test beside a file; else those that use it most directly. */
  readonly of: (path: string) => readonly string[];
  /** The tests of the code that reads a parameter. */
  readonly using: (parameter: string) => readonly string[];
};

const testsNamedMax = 2;
const importsBetweenMax = 3;

/** Reads all sources once, and follows their imports back to the tests. */
export function testFinder(): TestFinder {
  const files = readFiles((path) => /^(core|server|web)\/.*\.tsx?$/.test(path));
  const importers = importersByFile(files);
  const known = new Set(files.map(({ path }) => path));
  const of = (path: string): readonly string[] => {
    const beside = path.replace(/\.tsx?$/, ".test.ts");
    if (known.has(beside)) return [beside];
    let layer = [path];
    for (let step = 0; step < importsBetweenMax; step++) {
      const next = [...new Set(layer.flatMap((one) => importers.get(one) ?? []))];
      const tests = next.filter(isTest);
      if (tests.length > 0) return closest(path, tests).slice(0, testsNamedMax);
      // The tests beside what uses it say as much as tests that use it themselves.
      const besides = next.map((one) => one.replace(/\.tsx?$/, ".test.ts"));
      const near = besides.filter((one) => known.has(one));
      if (near.length > 0) return closest(path, near).slice(0, testsNamedMax);
      layer = next;
    }
    return [];
  };
  const using = (parameter: string) => {
    const readers = files.filter(
      ({ path, text }) =>
        !isTest(path) &&
        /^(core|server)\/src/.test(path) &&
        new RegExp(`\\.${parameter}\\b|"${parameter}"`).test(text),
    );
    const tests = files.filter(({ path, text }) => isTest(path) && text.includes(parameter));
    const found = [...tests.map(({ path }) => path), ...readers.flatMap(({ path }) => of(path))];
    return [...new Set(found)].slice(0, testsNamedMax);
  };
  return { of, using };
}

/** Tests by how many words their names share with the file's, the most first. */
function closest(path: string, tests: readonly string[]): readonly string[] {
  const words = new Set(posix.basename(path).split(/[-.]/));
  const shared = (test: string) =>
    posix
      .basename(test)
      .split(/[-.]/)
      .filter((word) => words.has(word)).length;
  return tests.toSorted((a, b) => shared(b) - shared(a) || (a < b ? -1 : 1));
}

function importersByFile(
  files: readonly { readonly path: string; readonly text: string }[],
): ReadonlyMap<string, readonly string[]> {
  const importers = new Map<string, string[]>();
  for (const { path, text } of files) {
    for (const [, from = ""] of text.matchAll(/from "([^"]+\.tsx?)"/g)) {
      const target = resolved(path, from);
      importers.set(target, [...(importers.get(target) ?? []), path]);
    }
  }
  return importers;
}

/** The path of an import from the root of the repository. */
function resolved(path: string, from: string): string {
  const [, workspace, rest] = /^@candor\/(core|server|web)\/(.*)$/.exec(from) ?? [];
  if (workspace === undefined) return posix.join(posix.dirname(path), from);
  return rest?.startsWith("testkit/") ? `${workspace}/${rest}` : `${workspace}/src/${rest}`;
}
