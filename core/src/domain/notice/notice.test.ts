import { lifecycleTable } from "../../../testkit/lifecycle-table.ts";
import { type Command, decide, evolve, initial } from "./notice.ts";

const dueAt = Date.parse("2026-03-11T23:00:00Z");
const file: Command = { type: "file", dueAt };
const answer: Command = { type: "answer", outcome: "founded", by: "mo", reason: "It is unlawful." };

lifecycleTable(
  {
    initial,
    decide,
    evolve,
    statuses: { none: true, open: true, answered: true },
    commands: { file: true, answer: true },
  },
  [
    [
      "a notice is received, with the day of its answer",
      [],
      file,
      [{ type: "notice-filed", dueAt }],
    ],
    ["nothing is answered before it came", [], answer, "notice_missing"],
    ["the same notice comes once", [file], file, "notice_exists"],
    ["a person answers it", [file], answer, [{ type: "notice-answered", outcome: "founded" }]],
    ["and says why", [file], { ...answer, reason: " " }, "reason_required"],
    ["an answered notice is not received again", [file, answer], file, "notice_exists"],
    ["nor answered twice", [file, answer], answer, "notice_answered"],
  ],
);
