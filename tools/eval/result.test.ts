import assert from "node:assert/strict";
import { test } from "node:test";
import type { FigureTable } from "./evaluation.ts";
import { coversAll, type EvaluationResult, evaluationPage } from "./result.ts";

const table = (title: string): FigureTable => ({
  title,
  header: ["planted", "recall"],
  rows: [["five", 0.5]],
  notes: ["Nothing else was told."],
});

const result = (
  size: EvaluationResult["size"],
  ...titles: readonly string[]
): EvaluationResult => ({
  size,
  seed: 1,
  sections: [{ id: "rings", title: "Rings", about: "Planted rings.", tables: titles.map(table) }],
});

test("the page shows each figure with three places, and the command that measured it", () => {
  const [page = ""] = evaluationPage(result("full", "generated")).values();
  assert.match(page, /\| five \| 0\.500 \|/);
  assert.match(page, /npm run eval -- --full/);
  assert.match(page, /Nothing else was told\./);
});

test("a run replaces a page that shows no more than it does", () => {
  assert.ok(coversAll(result("quick", "generated", "Beauty"), result("quick", "generated")));
  assert.ok(coversAll(result("full", "generated"), result("quick", "generated")));
});

test("a run without the public data, or a quick one, leaves a fuller page alone", () => {
  assert.ok(!coversAll(result("full", "generated"), result("full", "generated", "Beauty")));
  assert.ok(!coversAll(result("quick", "generated"), result("full", "generated")));
});
