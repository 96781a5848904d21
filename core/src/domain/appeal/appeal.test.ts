import assert from "node:assert/strict";
import { lifecycleTable, type Row, type Step } from "../../../testkit/lifecycle-table.ts";
import { dayMs } from "../../kernel/instant.ts";
import { otherThan } from "../../kernel/persons.ts";
import {
  type Command,
  type Contested,
  decide,
  type Event,
  evolve,
  initial,
  type Party,
  type Plea,
} from "./appeal.ts";

const lee = otherThan([], "lee") ?? assert.fail();
const at = Date.parse("2026-03-10T12:00:00Z");
const seller: Party = { role: "seller", id: "brightco" };
const stranger: Party = { role: "seller", id: "otherco" };
const reporter: Party = { role: "reporter", id: "ada" };
const contested: Contested = {
  statementId: "sor_1",
  parties: [seller, reporter],
  deciders: ["mo", "kim"],
  evidenceItems: 2,
  earlier: { count: 0, onNewEvidence: 0 },
  opensUntil: at + 183 * dayMs,
};
const notMe: Plea = { type: "not_me", words: "Nobody of ours wrote this." };
const answers = [
  { item: 0, stance: "disputed", words: "This is our returns address." },
  { item: 1, stance: "explained", words: "A parcel of two orders." },
] as const;
const file = (change: Partial<Extract<Command, { type: "file" }>> = {}): Command => ({
  type: "file",
  party: seller,
  plea: notMe,
  newEvidence: null,
  contested,
  dueAt: at + 3 * dayMs,
  ...change,
});
const earlier = (count: number, onNewEvidence: number): Contested => ({
  ...contested,
  earlier: { count, onNewEvidence },
});
const plead = (plea: Plea) => file({ plea });
const add = (party = seller, words = "The carrier's letter."): Command => ({
  type: "add_evidence",
  party,
  words,
});
const take = (by: string): Command => ({ type: "take", by });
const hear = (change: Partial<Extract<Command, { type: "decide" }>> = {}): Command => ({
  type: "decide",
  by: "lee",
  outcome: "reversed",
  reason: "The shared address is a parcel shop.",
  lifts: ["mea_1", "mea_2"],
  standing: ["mea_1", "mea_2"],
  ...change,
});
const withdraw = (party = seller): Command => ({ type: "withdraw", party });
const escalate: Command = { type: "escalate" };
const outside = (body = "Dispute body"): Command => ({
  type: "record_outside",
  body,
  outcome: "reversed",
});
const later = (command: Command, days: number): Step<Command> => ({
  command,
  at: at + days * dayMs,
});

const reviewing = [file(), take("lee")];
const closed: Record<"decided" | "withdrawn" | "outside", Step<Command>[]> = {
  decided: [...reviewing, hear()],
  withdrawn: [file(), withdraw()],
  outside: [file(), outside()],
};

function closedRows(): Row<Command, Event>[] {
  return Object.entries(closed).flatMap(([status, given]) =>
    [add(), take("lee"), hear(), withdraw(), escalate].map(
      (command): Row<Command, Event> => [
        `after it is ${status}, ${command.type} is refused`,
        given,
        command,
        "appeal_closed",
      ],
    ),
  );
}

lifecycleTable(
  {
    initial,
    decide,
    evolve,
    statuses: {
      none: true,
      filed: true,
      in_review: true,
      decided: true,
      withdrawn: true,
      outside: true,
    },
    commands: {
      file: true,
      add_evidence: true,
      take: true,
      decide: true,
      withdraw: true,
      escalate: true,
      record_outside: true,
    },
  },
  [
    ...closedRows(),
    ["a party can appeal", [], file(), [{ type: "appeal-filed", party: seller }]],
    ["who reported can appeal too", [], file({ party: reporter }), [{ type: "appeal-filed" }]],
    ["a stranger cannot", [], file({ party: stranger }), "appeal_not_party"],
    ["the last moment is in time", [], later(file(), 183), [{ type: "appeal-filed" }]],
    ["a moment later is not", [], later(file(), 183.0001), "appeal_too_late"],
    ["once per decision", [], file({ contested: earlier(1, 0) }), "appeal_used_up"],
    [
      "once more on new evidence",
      [],
      file({ contested: earlier(1, 0), newEvidence: "The carrier's letter." }),
      [{ type: "appeal-filed", newEvidence: "The carrier's letter." }],
    ],
    [
      "blank evidence is none",
      [],
      file({ contested: earlier(1, 0), newEvidence: " " }),
      "appeal_used_up",
    ],
    [
      "new evidence counts once",
      [],
      file({ contested: earlier(2, 1), newEvidence: "Another letter." }),
      "appeal_used_up",
    ],
    [
      "nothing has to be admitted",
      [],
      plead({ type: "not_me", words: "Not ours." }),
      [{ type: "appeal-filed" }],
    ],
    ["but something is said", [], plead({ type: "not_me", words: " " }), "appeal_words_missing"],
    [
      "a dispute answers every item",
      [],
      plead({ type: "disputed", words: "Both are wrong.", answers: answers.slice(0, 1) }),
      "appeal_answers_missing",
    ],
    [
      "every item answered is enough",
      [],
      plead({ type: "disputed", words: "Both are wrong.", answers }),
      [{ type: "appeal-filed" }],
    ],
    [
      "what was put right is told whole",
      [],
      plead({
        type: "put_right",
        cause: "An agency.",
        corrected: "",
        prevention: "None.",
        answers,
      }),
      "appeal_words_missing",
    ],
    [
      "cause, correction and prevention make it whole",
      [],
      plead({
        type: "put_right",
        cause: "An agency sent it.",
        corrected: "The agency is dismissed.",
        prevention: "Texts are checked here first.",
        answers,
      }),
      [{ type: "appeal-filed" }],
    ],
    ["nothing filed takes no evidence", [], add(), "appeal_missing"],
    ["nothing filed cannot be taken", [], take("lee"), "appeal_missing"],
    ["nothing filed cannot be decided", [], hear(), "appeal_missing"],
    ["nothing filed cannot be withdrawn", [], withdraw(), "appeal_missing"],
    ["nothing filed is never overdue", [], escalate, "appeal_missing"],
    ["nothing filed went nowhere", [], outside(), "appeal_missing"],
    ["it is filed once", [file()], file(), "appeal_exists"],
    ["it is not filed again while heard", reviewing, file(), "appeal_exists"],
    ["nor after the decision", closed.decided, file(), "appeal_exists"],
    ["nor after it was withdrawn", closed.withdrawn, file(), "appeal_exists"],
    ["nor after it went outside", closed.outside, file(), "appeal_exists"],
    ["evidence can be added", [file()], add(), [{ type: "appeal-evidence-added" }]],
    ["also while it is heard", reviewing, add(), [{ type: "appeal-evidence-added" }]],
    ["a stranger adds none", [file()], add(stranger), "appeal_not_party"],
    ["evidence has words", [file()], add(seller, " "), "appeal_words_missing"],
    ["the first decider never hears it", [file()], take("mo"), "appeal_same_person"],
    ["nor does who approved", [file()], take("kim"), "appeal_same_person"],
    ["another person does", [file()], take("lee"), [{ type: "appeal-taken", by: lee }]],
    ["taking twice is taking once", reviewing, take("lee"), [{ type: "appeal-taken" }]],
    ["it is one person's at a time", reviewing, take("sam"), "appeal_taken"],
    ["it is taken before it is decided", [file()], hear(), "appeal_not_taken"],
    ["the first decider never decides it", [file()], hear({ by: "mo" }), "appeal_same_person"],
    ["not even when another took it", reviewing, hear({ by: "kim" }), "appeal_same_person"],
    ["who took it decides", reviewing, hear({ by: "sam" }), "appeal_taken"],
    ["with a reason", reviewing, hear({ reason: " " }), "reason_required"],
    ["reversed, all measures end", reviewing, hear(), [{ outcome: "reversed" }]],
    ["reversed, none may stay", reviewing, hear({ lifts: ["mea_1"] }), "appeal_lifts_wrong"],
    [
      "partly, some end",
      reviewing,
      hear({ outcome: "partly", lifts: ["mea_1"] }),
      [{ outcome: "partly", lifts: ["mea_1"] }],
    ],
    [
      "partly is not nothing",
      reviewing,
      hear({ outcome: "partly", lifts: [] }),
      "appeal_lifts_wrong",
    ],
    [
      "upheld, none ends",
      reviewing,
      hear({ outcome: "upheld", lifts: [] }),
      [{ outcome: "upheld" }],
    ],
    [
      "upheld with an end is a mistake",
      reviewing,
      hear({ outcome: "upheld" }),
      "appeal_lifts_wrong",
    ],
    [
      "only measures of this decision end",
      reviewing,
      hear({ outcome: "partly", lifts: ["mea_9"] }),
      "appeal_lifts_wrong",
    ],
    ["the party can withdraw", [file()], withdraw(), [{ type: "appeal-withdrawn" }]],
    ["also while it is heard", reviewing, withdraw(), [{ type: "appeal-withdrawn" }]],
    ["nobody else can", [file()], withdraw(reporter), "appeal_not_party"],
    ["it is not overdue early", [file()], later(escalate, 2.9), "appeal_not_overdue"],
    ["overdue, it is escalated", [file()], later(escalate, 3), [{ type: "appeal-escalated" }]],
    [
      "overdue, it is taken from who was too slow",
      reviewing,
      later(escalate, 3),
      [{ type: "appeal-escalated" }],
    ],
    ["once", [file(), later(escalate, 3)], later(escalate, 4), []],
    [
      "and can be taken by another",
      [...reviewing, later(escalate, 3)],
      take("sam"),
      [{ by: otherThan([], "sam") ?? assert.fail() }],
    ],
    ["a dispute body may decide", [file()], outside(), [{ type: "appeal-decided-outside" }]],
    ["also while it is heard", reviewing, outside(), [{ type: "appeal-decided-outside" }]],
    ["also after our decision", closed.decided, outside(), [{ type: "appeal-decided-outside" }]],
    ["also after it was withdrawn", closed.withdrawn, outside(), [{ outcome: "reversed" }]],
    ["a court after a dispute body", closed.outside, outside("Court"), [{ body: "Court" }]],
    ["the body has a name", [file()], outside(" "), "reason_required"],
  ],
);
