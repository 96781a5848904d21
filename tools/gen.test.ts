import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { drift, writeChanges } from "./gen.ts";
import type { Generator } from "./generator.ts";
import { generators } from "./generators.ts";

const maker: Generator = {
  name: "two pages",
  files: async () =>
    new Map([
      ["pages/a.md", "A\n"],
      ["pages/b.md", "B\n"],
    ]),
  ownsFolder: "pages",
};

test("a generator's drift is what is missing, changed or left over, and writing it leaves none", async () => {
  const root = mkdtempSync(join(tmpdir(), "candor-gen-"));
  try {
    writeChanges(new Map([["pages/a.md", "old\n"]]), root);
    writeFileSync(join(root, "pages", "gone.md"), "");
    const changes = await drift(maker, root);
    assert.deepEqual([...changes.keys()].sort(), ["pages/a.md", "pages/b.md", "pages/gone.md"]);
    writeChanges(changes, root);
    assert.equal(readFileSync(join(root, "pages/a.md"), "utf8"), "A\n");
    assert.equal((await drift(maker, root)).size, 0);
  } finally {
    rmSync(root, { recursive: true });
  }
});

test("generators have names of their own", () => {
  assert.equal(new Set(generators.map((one) => one.name)).size, generators.length);
});
