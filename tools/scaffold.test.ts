import assert from "node:assert/strict";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { runCommand } from "./command.ts";
import { repositoryRoot } from "./files.ts";
import { writeChanges } from "./gen.ts";
import { kinds, scaffold } from "./scaffold.ts";
import { untidyCode } from "./tidy.ts";

// Below the checkout, so that packages are found as they are in it.
const cache = join(repositoryRoot, ".cache");
let copy = "";

before(() => {
  mkdirSync(cache, { recursive: true });
  copy = mkdtempSync(join(cache, "scaffold-"));
  cpSync(join(repositoryRoot, "core"), join(copy, "core"), {
    recursive: true,
    filter: (path) => !path.includes("dist"),
  });
  for (const path of ["tsconfig.base.json", "server/src"]) {
    cpSync(join(repositoryRoot, path), join(copy, path), { recursive: true });
  }
});
after(() => rmSync(copy, { recursive: true, force: true }));

test("each kind is made, is tidy, and all of it compiles and passes its own tests", async () => {
  const tests: string[] = [];
  const made: string[] = [];
  for (const kind of kinds) {
    const { files } = scaffold(kind, `zz-trial-${kind}`, copy);
    assert.ok(files.size > 0, kind);
    writeChanges(files, copy);
    made.push(...files.keys());
    tests.push(...[...files.keys()].filter((path) => path.endsWith(".test.ts")));
    const code = [...files].filter(([path]) => path.includes("zz-trial") && path.endsWith(".ts"));
    assert.deepEqual(untidyCode(code.map(([path, text]) => ({ path, text }))), []);
  }
  const options = {
    extends: "./tsconfig.base.json",
    compilerOptions: { types: ["node"], noEmit: true, composite: false },
    files: made.filter((path) => path.endsWith(".ts")),
  };
  writeFileSync(join(copy, "tsconfig.json"), JSON.stringify(options));
  const compiled = await runCommand("tsc", ["-p", copy, "--pretty", "false"]);
  assert.equal(compiled.output, "");
  const ran = await runCommand(process.execPath, ["--test", ...tests], copy);
  assert.equal(ran.code, 0, ran.output);
});

test("what exists is not written over", () => {
  writeChanges(scaffold("rule", "no-second-writing", copy).files, copy);
  assert.throws(() => scaffold("rule", "no-second-writing", copy), /exists already/);
});

test("a name that is not kebab-case is refused", () => {
  for (const name of ["NoCoupons", "../no-coupons", "no_coupons", ""]) {
    assert.throws(() => scaffold("rule", name, copy), /kebab-case/);
  }
});

test("a migration takes the next number", () => {
  const [first] = scaffold("migration", "add-a-column", copy).files.keys();
  const number = Number(/(\d{4})-add-a-column\.sql$/.exec(first ?? "")?.[1]);
  const path = `server/src/db/migrations/${String(number).padStart(4, "0")}-add-a-column.sql`;
  writeChanges(scaffold("migration", "add-a-column", copy).files, copy);
  assert.match(readFileSync(join(copy, path), "utf8"), /^-- /);
  const [second] = scaffold("migration", "add-another", copy).files.keys();
  assert.ok(second?.includes(String(number + 1)));
});
