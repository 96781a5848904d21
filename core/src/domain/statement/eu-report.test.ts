import assert from "node:assert/strict";
import { test } from "node:test";
import { euTemplate } from "./eu-report.ts";

const numbers = {
  period: "2026-01-01_2026-06-30",
  edition: 2,
  publishedAt: "2026-07-03T10:00:00.000Z",
  lines: [
    { line: "appeal-filed/author", count: 2 },
    { line: "appeal-filed/seller", count: 3 },
    { line: "measure-imposed/messaging-suspended", count: 1 },
    { line: "measure-imposed/review-removed", count: 7 },
    { line: "measure-imposed/requests-off", count: 4 },
    { line: "measure-imposed/warning", count: 9 },
    { line: "review-held/account", count: 5 },
    { line: "review-held/words", count: 6 },
    { line: "review-held/rule/no-links", count: 6 },
  ],
  waits: [{ wait: "appeal-filed", count: 5, medianMs: 5_400_000 }],
};
const rows = euTemplate("Market", numbers);
const value = (indicator: string, scope = "all") =>
  rows.find((row) => row.indicator === indicator && row.scope === scope)?.value;

test("every part of the harmonised template is there, in its order", () => {
  const parts = [...new Set(rows.map(({ part }) => Number(part.split(" ")[0])))];
  assert.deepEqual(parts, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
});

test("a number of the template is the sum of the report's lines, and no rule counts twice", () => {
  assert.equal(value("Complaints received"), 5);
  assert.equal(value("Complaints received", "seller"), 3);
  assert.equal(value("Median time to a decision in hours"), null, "of notices: there were none");
  assert.equal(value("Reviews that automated means left to a person"), 11);
  assert.equal(value("Measures taken", "DECISION_VISIBILITY_CONTENT_REMOVED"), 7);
  assert.equal(value("Measures taken", "DECISION_PROVISION_PARTIAL_SUSPENSION"), 5);
});

test("a warning restricts nothing, and what only the provider knows stays open", () => {
  const measures = rows.filter(({ indicator }) => indicator === "Measures taken");
  assert.equal(
    measures.reduce((sum, row) => sum + Number(row.value), 0),
    12,
  );
  assert.equal(value("Average in the Union"), null);
  assert.equal(value("Last day of the reporting period", "service"), "2026-06-30");
});
