import assert from "node:assert/strict";
import { test } from "node:test";
import { machineTraces, strayFiles, strayTests, untidyCode } from "./tidy.ts";
import { codeChecks, parse } from "./tidy-checks.ts";

function whatIsUntidy(path: string, text: string): string[] {
  return untidyCode([{ path, text }]).map((one) => one.what);
}

const lines = (count: number) => "x;\n".repeat(count);
const kernel = "core/src/kernel/span.ts";

/** For each check: a place it catches, and its near miss that is fine. */
const samples: [check: string, path: string, caught: string, fine: string][] = [
  ["fileSize", kernel, lines(301), lines(300)],
  ["fileSize", "core/src/policy/rules/no-coupon.ts", lines(401), lines(400)],
  ["functionShape", kernel, `f(() => {\n${lines(59)}});`, `f(() => {\n${lines(58)}});`],
  ["functionShape", kernel, "function f(a, b, c, d, e) {}", "function f(a, b, c, d) {}"],
  ["exportedName", kernel, "/** A. */\nexport class MailManager {}", "class MailManager {}"],
  [
    "exportedName",
    kernel,
    "/** A. */\nexport type AuthService = 1;",
    "/** A. */\nexport type A = 1;",
  ],
  ["pureCore", kernel, "const at = Date.now();", "const at = clock.now();"],
  ["pureCore", kernel, "const at = new Date();", "const at = new Date(0);"],
  ["pureCore", kernel, "const dice = Math.random();", "const dice = random();"],
  ["pureCore", kernel, "const port = process.env.PORT;", "const port = settings.port;"],
  ["namedExports", kernel, "export default 1;", "export {};"],
  ["askedTypes", kernel, "let x: any;", "let x: unknown;"],
  ["askedTypes", kernel, "f(a!);", "f(!a);"],
  ["comments", kernel, "// TODO: later", "// A to-do list is a document."],
  ["comments", kernel, "// @ts-ignore", "// The types say so."],
  ["comments", kernel, `// ${"a".repeat(98)}`, `// ${"a".repeat(97)}`],
  ["docComments", kernel, "export const a = 1;", "/** One. */\nexport const a = 1;"],
  ["docComments", kernel, "export type A = 1;", 'export const noA = defineRule({ id: "no-a" });'],
  ["docComments", kernel, "export type State = 1;", "export type A = (typeof all)[number];"],
  ["tests", "core/a.test.ts", 'test("adds", f);', 'test("two spans overlap", f);'],
  ["tests", "core/a.test.ts", 'test("should add two spans", f);', 'test("two spans add", f);'],
  ["tests", "core/a.test.ts", "expect(page).toMatchSnapshot();", "assert.equal(page, text);"],
];

for (const [check, path, caught, fine] of samples) {
  test(`${check} catches ${JSON.stringify(caught.slice(0, 40))} in ${path}`, () => {
    const run = codeChecks[check];
    assert.ok(run !== undefined);
    assert.equal(run(parse({ path, text: caught })).length, 1);
    assert.deepEqual(run(parse({ path, text: fine })), []);
  });
}

test("every check has a sample that it catches", () => {
  const tried = new Set([...samples.map(([check]) => check), "fileName"]);
  assert.deepEqual([...tried].sort(), Object.keys(codeChecks).sort());
});

test("a file name says what is in it, in kebab-case", () => {
  for (const bad of ["server/src/utils/a.ts", "server/src/dateHelper.ts", "web/src/data.ts"]) {
    assert.equal(whatIsUntidy(bad, "").length, 1, bad);
  }
  for (const good of [
    "core/src/policy/rules/no-review-service.ts",
    "server/src/db/schema.test.ts",
  ]) {
    assert.deepEqual(whatIsUntidy(good, ""), []);
  }
});

test("the clock may be asked outside core", () => {
  assert.deepEqual(whatIsUntidy("server/src/adapters/clock.ts", "const at = Date.now();"), []);
});

test("an untidy place is told with its line", () => {
  assert.deepEqual(untidyCode([{ path: kernel, text: "let a;\nlet x: any;\n" }]), [
    { path: kernel, line: 2, what: "any" },
  ]);
});

test("a test without its file stands alone", () => {
  assert.equal(strayTests(["a/b.test.ts", "a/c.ts"]).length, 1);
  assert.deepEqual(strayTests(["a/b.test.ts", "a/b.ts"]), []);
  assert.deepEqual(strayTests(["a/b-laws.test.ts", "a/b.ts"]), []);
  assert.equal(strayTests(["a/blaws.test.ts", "a/b.ts"]).length, 1);
  assert.deepEqual(strayTests(["a/kill-nine.long.test.ts", "a/b.ts"]), []);
  assert.deepEqual(strayTests(["rules/rules.test.ts", "rules/no-coupon.ts"]), []);
});

test("traces of one machine are found in any text", () => {
  const folder = ["", "home", "ada", "candor"].join("/");
  const download = '"resolved": "https://example.com/a.tgz"';
  assert.equal(machineTraces([{ path: "README.md", text: `see ${folder}` }]).length, 1);
  assert.equal(machineTraces([{ path: "package-lock.json", text: download }]).length, 1);
  assert.deepEqual(machineTraces([{ path: "README.md", text: "see ./docs/home/page" }]), []);
});

test("snapshots and leftovers of editors are found", () => {
  assert.equal(strayFiles(["a/b.snap", "a/b.orig", "a/b.ts"]).length, 2);
});
