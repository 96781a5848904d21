import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { testFinder } from "./clause-tests.ts";
import { repositoryRoot } from "./files.ts";
import { clauseRows } from "./gen-clauses.ts";

const groups = /^(REV|VOTE|FBK|VAR|PII)-/;

test("every clause that code holds by counting names a test, and every test that is named exists", async () => {
  const rows = await clauseRows();
  const held = rows.filter((row) => row.class === "a" && row.held === "yes" && groups.test(row.id));
  const bare = held.filter(({ tests }) => tests.length === 0).map(({ id }) => id);
  assert.deepEqual(bare, []);
  const missing = rows.flatMap(({ id, tests }) =>
    tests.filter((path) => !existsSync(join(repositoryRoot, path))).map((path) => `${id} ${path}`),
  );
  assert.deepEqual(missing, []);
});

test("a test that is named by its sentence is there, and proves a clause that is held", async () => {
  for (const { id, held, proofs } of await clauseRows()) {
    for (const [path, title] of proofs) {
      assert.notEqual(held, "no", `${id} is not held and has a proof`);
      const text = readFileSync(join(repositoryRoot, path), "utf8");
      assert.ok(text.includes(`"${title}`), `${id}: ${path} has no test "${title}"`);
    }
  }
});

test("what is not held says why", async () => {
  const open = (await clauseRows()).filter(({ held }) => held === "no");
  assert.deepEqual(
    open.filter(({ holders }) => holders.join("").length < 5).map(({ id }) => id),
    [],
  );
});

test("a file's tests are the one beside it, or those that use it most directly", () => {
  const finder = testFinder();
  const vote = "core/src/domain/vote/vote";
  assert.deepEqual(finder.of(`${vote}.ts`), [`${vote}.test.ts`]);
  assert.deepEqual(
    finder.of("core/src/domain/vote/helpfulness.ts").includes(`${vote}.test.ts`),
    true,
  );
  assert.deepEqual(finder.of("core/src/nothing.ts"), []);
});
