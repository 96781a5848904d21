import assert from "node:assert/strict";
import { test } from "node:test";
import { TextLines, terminalCells } from "./text-position.ts";

test("an offset is told as the line and column a person counts", () => {
  const lines = new TextLines("one\r\ntwo\n\nfour");
  assert.deepEqual(lines.positionOf(0), { line: 1, column: 1 });
  assert.deepEqual(lines.positionOf(5), { line: 2, column: 1 });
  assert.deepEqual(lines.positionOf(9), { line: 3, column: 1 });
  assert.deepEqual(lines.positionOf(13), { line: 4, column: 4 });
  assert.equal(lines.lineText(1), "one");
  assert.equal(lines.lineText(4), "four");
});

test("East Asian letters take two cells, combining marks none", () => {
  assert.equal(terminalCells("評価"), 4);
  assert.equal(terminalCells("e\u0301"), 1);
  assert.equal(terminalCells("abc"), 3);
});
