import assert from "node:assert/strict";
import { test } from "node:test";
import { fencesIn, isRun, programOf } from "./fences.ts";

const tick = "```";

test("a fence in a document keeps its line", () => {
  const text = `# Page\n\n${tick}ts\nconst one = 1;\n${tick}\n\n${tick}sh\nls\n${tick}\n`;
  const [fence, ...others] = fencesIn({ path: "docs/a.md", text });
  assert.deepEqual(others, []);
  assert.deepEqual(fence, { path: "docs/a.md", line: 4, code: "const one = 1;\n" });
});

test("a fence in a doc comment loses its stars and sees what its file exports", () => {
  const text = [
    "/**",
    " * Adds one.",
    ` * ${tick}ts`,
    " * assert.equal(next(1), 2);",
    ` * ${tick}`,
    " */",
    "export const next = (n: number) => n + 1;",
  ].join("\n");
  const path = "core/src/kernel/next.ts";
  const [fence] = fencesIn({ path, text });
  assert.ok(fence !== undefined);
  assert.equal(fence.code.trim(), "assert.equal(next(1), 2);");
  assert.ok(isRun(fence));
  const lines = programOf(fence, text).split("\n");
  assert.match(lines[0] ?? "", /import \{ next \} from "\.\.\/\.\.\/core\/src\/kernel\/next\.ts"/);
  assert.equal(lines[fence.line - 1], "assert.equal(next(1), 2);");
});

test("a fence that brings its own imports gets no others", () => {
  const code = 'import { ok } from "@candor/core/kernel/result.ts";\nok(1);\n';
  const program = programOf({ path: "core/src/kernel/result.ts", line: 1, code }, "export {};");
  assert.ok(program.startsWith("import { ok }"));
});
