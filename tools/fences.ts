/**
 * Compiles every `ts` fence of the documents and of doc comments, and runs those that assert
 * something. A fence in a doc comment sees what its file exports; one in a document imports it.
 */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { parseSync } from "oxc-parser";
import { runCommand } from "./command.ts";
import { isHandWrittenCode, isTest, readFiles, repositoryRoot, type SourceFile } from "./files.ts";

/** One piece of example code, and the line where it stands. */
export type Fence = { readonly path: string; readonly line: number; readonly code: string };

const folder = join(repositoryRoot, ".cache", "fences");

/** The `ts` fences of a document or a source file, in order. */
export function fencesIn(file: SourceFile): Fence[] {
  const fences = /^([ \t]*(?:\* ?)?)```ts\n([\s\S]*?)^\1```/gm;
  return [...file.text.matchAll(fences)].map((match) => {
    const [, margin = "", body = ""] = match;
    const before = file.text.slice(0, match.index).split("\n").length;
    const code = body
      .split("\n")
      .map((line) => line.slice(margin.length))
      .join("\n");
    return { path: file.path, line: before + 1, code };
  });
}

/** The file that is compiled for a fence: its code on the line where it stands in the original. */
export function programOf(fence: Fence, source: string): string {
  const imports = /^import\b/m.test(fence.code) ? "" : preamble(fence, source);
  return `${imports}${"\n".repeat(Math.max(0, fence.line - 1))}${fence.code}\nexport {};\n`;
}

/** On one line, so that the lines below keep their numbers. */
function preamble(fence: Fence, source: string): string {
  if (!isHandWrittenCode(fence.path)) return "";
  const names = parseSync(fence.path, source).module.staticExports.flatMap((one) =>
    one.entries.flatMap(({ exportName, isType }) =>
      typeof exportName.name === "string" ? [`${isType ? "type " : ""}${exportName.name}`] : [],
    ),
  );
  const own = relative(folder, join(repositoryRoot, fence.path));
  return `import { ${names.join(", ")} } from "${own}"; import assert from "node:assert/strict"; import { test } from "node:test"; `;
}

/** Asserting code shows that it is true when run; the rest only has to compile. */
export function isRun(fence: Fence): boolean {
  return /\bassert[.(]/.test(fence.code);
}

const compilerOptions = {
  extends: "../../tsconfig.base.json",
  compilerOptions: {
    lib: ["ES2024", "DOM", "DOM.Iterable"],
    types: ["node"],
    jsx: "react-jsx",
    noEmit: true,
    composite: false,
    declaration: false,
    noUnusedLocals: false,
    noUnusedParameters: false,
  },
  include: ["*.ts"],
};

async function checkAll(): Promise<string[]> {
  const files = readFiles(
    (path) => path.endsWith(".md") || (isHandWrittenCode(path) && !isTest(path)),
  );
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(compilerOptions));
  const run: string[] = [];
  for (const file of files) {
    for (const fence of fencesIn(file)) {
      const name = `${file.path.replaceAll(/[^\w-]/g, "-")}.${fence.line}.ts`;
      writeFileSync(join(folder, name), programOf(fence, file.text));
      if (isRun(fence)) run.push(name);
    }
  }
  const compiled = await runCommand("tsc", ["-p", folder, "--pretty", "false"]);
  if (compiled.code !== 0) return [compiled.output];
  const ends = [];
  for (const name of run) {
    const end = await runCommand("node", [join(folder, name)]);
    if (end.code !== 0) ends.push(`${name}\n${end.output}`);
  }
  return ends;
}

if (import.meta.main) {
  const problems = await checkAll();
  for (const problem of problems) process.stdout.write(`${problem}\n`);
  process.exitCode = problems.length === 0 ? 0 : 1;
}
