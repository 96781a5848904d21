import assert from "node:assert/strict";
import { test } from "node:test";
import { lifecycleTable } from "../../../testkit/lifecycle-table.ts";
import { dayMs } from "../../kernel/instant.ts";
import { type Command, decide, evolve, initial, misuseOf } from "./abuse-report.ts";

const now = Date.parse("2026-03-10T12:00:00Z");
const standing = { ownReview: false, reviewVisible: true, pausedUntil: null };
const file: Command = { type: "file", reason: "promotion", standing };
const but = (change: Partial<Extract<Command, { type: "file" }>["standing"]>): Command => ({
  type: "file",
  reason: "promotion",
  standing: { ...standing, ...change },
});
const answer: Command = { type: "answer", outcome: "founded", by: "mo", reason: "It advertises." };

lifecycleTable(
  {
    initial,
    decide,
    evolve,
    statuses: { none: true, open: true, answered: true },
    commands: { file: true, answer: true },
  },
  [
    ["a reader reports a review", [], file, [{ type: "report-filed", reason: "promotion" }]],
    ["nobody reports their own", [], but({ ownReview: true }), "report_own_review"],
    ["a review out of view takes none", [], but({ reviewVisible: false }), "review_not_published"],
    ["while reports are paused none is taken", [], but({ pausedUntil: now + 1 }), "reports_paused"],
    ["at the pause's end they are taken again", [], but({ pausedUntil: now }), [{}]],
    ["nothing is answered before it is filed", [], answer, "report_missing"],
    ["one report an account and review", [file], file, "report_exists"],
    ["a person answers it", [file], answer, [{ type: "report-answered", outcome: "founded" }]],
    ["and says why", [file], { ...answer, reason: "" }, "reason_required"],
    ["an answered report is not filed again", [file, answer], file, "report_exists"],
    ["nor answered twice", [file, answer], answer, "report_answered"],
  ],
);

test("a reporter is warned first, and paused only after going on", () => {
  const parameters = { unfoundedMin: 5, unfoundedPercentMin: 80, pauseDays: 30 };
  const record = (answered: number, manifestlyUnfounded: number) =>
    misuseOf({ answered, manifestlyUnfounded, lastAt: now }, parameters);
  assert.deepEqual(record(4, 4), { warned: false, pausedUntil: null });
  assert.deepEqual(record(5, 5), { warned: true, pausedUntil: null });
  assert.deepEqual(record(7, 5), { warned: false, pausedUntil: null });
  assert.deepEqual(record(9, 9), { warned: true, pausedUntil: null });
  assert.deepEqual(record(10, 10), { warned: true, pausedUntil: now + 30 * dayMs });
  assert.deepEqual(record(40, 10), { warned: false, pausedUntil: null });
});
