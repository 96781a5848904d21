import assert from "node:assert/strict";
import { test } from "node:test";
import { allEntries, entriesNamed, similarNames } from "./explain.ts";

const entries = await allEntries();

test("every kind of name can be explained, and every page says something", () => {
  const kinds = new Set(entries.map((one) => one.kind));
  for (const kind of ["rule", "detector", "command", "error", "setting", "parameter", "limit"]) {
    assert.ok(kinds.has(kind), kind);
  }
  for (const one of entries) assert.ok(one.page().trim().length > 0, one.name);
});

test("a name is found in any case", () => {
  assert.equal(entriesNamed(entries, "port")[0]?.kind, "setting");
  assert.equal(entriesNamed(entries, "not_found")[0]?.kind, "error");
});

test("an unknown name leads to near ones", () => {
  assert.ok(similarNames(entries, "database").includes("DATABASE_URL"));
  assert.deepEqual(entriesNamed(entries, "frobnicate"), []);
});
