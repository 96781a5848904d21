/**
 * The style with teeth: `node tools/tidy.ts` prints every place that does not keep to it. Each
 * check is a function with a test of its own; none knows an exception by name.
 */
import { posix } from "node:path";
import { isHandWrittenCode, isTest, readFiles, type SourceFile } from "./files.ts";
import { codeChecks, parse, type Untidy } from "./tidy-checks.ts";

/** Everything untidy in these sources. */
export function untidyCode(files: readonly SourceFile[]): Untidy[] {
  return files.flatMap((file) => {
    const parsed = parse(file);
    return Object.values(codeChecks).flatMap((check) =>
      check(parsed).map(({ at, what }) => ({ path: file.path, line: parsed.lineAt(at), what })),
    );
  });
}

/** A test stands beside the file that its name begins with, or in the folder named so. */
export function strayTests(paths: readonly string[]): Untidy[] {
  const stems = new Set(
    paths.filter((path) => !isTest(path)).map((path) => path.replace(/\.(tsx?|mjs|sql)$/, "")),
  );
  const folders = new Set(paths.map((path) => posix.dirname(path)));
  return paths.filter(isTest).flatMap((path) => {
    // Walks and long tests go through many files: they are named after what they show.
    if (path.startsWith("web/walks/") || path.includes(".long.test.")) return [];
    const stem = path.replace(/\.test\.tsx?$/, "");
    const isFolder =
      folders.has(stem) || posix.basename(posix.dirname(path)) === posix.basename(stem);
    if (isFolder || beginningsOf(stem).some((beginning) => stems.has(beginning))) return [];
    return [{ path, line: 1, what: "stands beside no file of its name" }];
  });
}

/** `a/review-laws` and `a/review`: a second test of a file says in its name what it is about. */
function beginningsOf(stem: string): string[] {
  const words = posix.basename(stem).split("-");
  const folder = posix.dirname(stem);
  return words.map((_, index) => `${folder}/${words.slice(0, index + 1).join("-")}`);
}

/**
 * Traces of one machine: folders of a person's computer and download addresses. What is committed
 * has to mean the same everywhere.
 */
export function machineTraces(files: readonly SourceFile[]): Untidy[] {
  const traces =
    /(?<![\w.])\/(home|Users|root|work|workspace|mnt)\/[\w.-]+|"resolved": "https?:|https?:\/\/[\w.-]*(registry|artifactory|nexus|verdaccio)[\w.-]*/;
  return files.flatMap(({ path, text }) =>
    text.split("\n").flatMap((line, index) => {
      const trace = traces.exec(line)?.[0];
      return trace === undefined
        ? []
        : [{ path, line: index + 1, what: `"${trace}" is a trace of one machine` }];
    }),
  );
}

/** Snapshots and leftovers that no reviewer reads. */
export function strayFiles(paths: readonly string[]): Untidy[] {
  return paths
    .filter((path) => /\.(snap|snapshot|orig|rej|bak)$|(^|\/)\.DS_Store$/.test(path))
    .map((path) => ({ path, line: 1, what: "has no place in the repository" }));
}

const readableText = /\.(ts|tsx|mjs|json|md|sql|css|html|yml|yaml)$|^\.npmrc$|^\.ci\/run$/;

if (import.meta.main) {
  const files = readFiles((path) => readableText.test(path));
  const paths = files.map((file) => file.path);
  const untidy = [
    ...untidyCode(files.filter(({ path }) => isHandWrittenCode(path))),
    ...strayTests(paths),
    ...machineTraces(files.filter(({ path }) => !/^tools\/tidy(\.test)?\.ts$/.test(path))),
    ...strayFiles(paths),
  ];
  for (const { path, line, what } of untidy) process.stdout.write(`${path}:${line}: ${what}\n`);
  process.exitCode = untidy.length === 0 ? 0 : 1;
}
