import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { repositoryRoot } from "./files.ts";
import { fillLists, table } from "./markdown.ts";
import { npmCommands } from "./npm-commands.ts";

test("a list between markers is replaced, and again gives the same", () => {
  const text = "Before.\n\n<!-- list: names -->\nold\n<!-- end -->\n\nAfter.\n";
  const filled = fillLists(text, { names: "- ada" });
  assert.equal(filled, "Before.\n\n<!-- list: names -->\n\n- ada\n\n<!-- end -->\n\nAfter.\n");
  assert.equal(fillLists(filled, { names: "- ada" }), filled);
});

test("a marker for a list that does not exist is an error", () => {
  const text = "<!-- list: names -->\n<!-- end -->";
  assert.throws(() => fillLists(text, {}), /No list is called "names"/);
});

test("a bar in a cell does not end the cell", () => {
  assert.match(table(["a"], [["x | y"]]), /\| x \\\| y \|$/);
});

test("every npm script of the root is described, and no other", () => {
  const root = JSON.parse(readFileSync(join(repositoryRoot, "package.json"), "utf8"));
  const described = Object.keys(npmCommands).map(
    (command) => /^npm (?:run )?(\S+)/.exec(command)?.[1],
  );
  assert.deepEqual(described.sort(), Object.keys(root.scripts).sort());
});
