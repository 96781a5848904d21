import { lifecycleTable } from "../../../testkit/lifecycle-table.ts";
import { dayMs, hourMs } from "../../kernel/instant.ts";
import { type Command, decide, evolve, initial } from "./case.ts";

const at = Date.parse("2026-03-10T12:00:00Z");
const open: Command = { type: "open", signalId: "ring-1" };
const same: Command = { type: "attach", signalId: "ring-2", grows: false };
const more: Command = { type: "attach", signalId: "ring-3", grows: true };
const lease = (by: string, version: number, until = at + hourMs): Command => ({
  type: "lease",
  by,
  version,
  until,
});
const release = (by: string, version: number): Command => ({ type: "release", by, version });
const note: Command = { type: "note", by: "mo", text: "Two share a street." };
const emptyNote: Command = { type: "note", by: "mo", text: " " };
const escalate = (by: string, version: number, reason = "Large seller."): Command => ({
  type: "escalate",
  by,
  version,
  reason,
});
const snooze = (version: number, days = 3, reason = "Waits for the carrier."): Command => ({
  type: "snooze",
  by: "mo",
  version,
  until: at + days * dayMs,
  latest: at + 14 * dayMs,
  reason,
});
const latest = at + 14 * dayMs;
const reason = "Same list, same week, none bought.";
const uphold = (by: string, version: number): Command => ({
  type: "decide",
  isDrawn: false,
  latest,
  by,
  version,
  answer: { outcome: "upheld", against: "accounts", framing: "", reason },
});
const blame = (framing: string): Command => ({
  type: "decide",
  isDrawn: false,
  latest,
  by: "mo",
  version: 1,
  answer: { outcome: "upheld", against: "seller", framing, reason },
});
const dismiss = (version: number, innocentCause = "A book club."): Command => ({
  type: "decide",
  isDrawn: false,
  latest,
  by: "mo",
  version,
  answer: { outcome: "dismissed", innocentCause, reason },
});
const wordless: Command = {
  type: "decide",
  isDrawn: false,
  latest,
  by: "mo",
  version: 1,
  answer: { outcome: "upheld", against: "accounts", framing: "", reason: " " },
};
const needsMoreFor = (days: number): Command => ({
  type: "decide",
  isDrawn: false,
  latest,
  by: "mo",
  version: 1,
  answer: { outcome: "needs_more", until: at + days * dayMs, reason: "Who paid?" },
});
const needsMore = needsMoreFor(7);
const reopen = (version: number, why = "The club does not exist."): Command => ({
  type: "reopen",
  by: "mo",
  version,
  reason: why,
});
const decided = [open, uphold("mo", 1)];
const drawn: Command[] = [open, { ...uphold("mo", 1), isDrawn: true } as Command];
const lookAgain = (by: string, version: number, why = reason): Command => ({
  type: "look-again",
  by,
  version,
  answer: { outcome: "upheld", against: "accounts", framing: "", reason: why },
});
const seeOtherwise: Command = {
  type: "look-again",
  by: "li",
  version: 2,
  answer: { outcome: "dismissed", innocentCause: "A club.", reason: "They meet on Mondays." },
};
const snoozed = [open, snooze(1)];
const leased = [open, lease("mo", 1)];

lifecycleTable(
  {
    initial,
    decide,
    evolve,
    statuses: { none: true, open: true, snoozed: true, decided: true },
    commands: {
      open: true,
      attach: true,
      lease: true,
      release: true,
      note: true,
      escalate: true,
      snooze: true,
      decide: true,
      reopen: true,
      "look-again": true,
    },
  },
  [
    ["a signal opens a case", [], open, [{ type: "case-opened", signalId: "ring-1" }]],
    ["a case is opened once", [open], open, "case_exists"],
    ["a snoozed case is there already", snoozed, open, "case_exists"],
    ["a decided case is there already", decided, open, "case_exists"],

    ["nothing joins what is not there", [], same, "case_missing"],
    ["more evidence joins a case", [open], same, [{ type: "case-joined", signalId: "ring-2" }]],
    ["more evidence wakes a snoozed case", snoozed, same, [{ type: "case-joined" }]],
    ["what was decided is not asked again", decided, same, [{ type: "case-seen-again" }]],
    [
      "clearly more than was decided about opens it again",
      decided,
      more,
      [{ type: "case-joined" }, { type: "case-reopened", by: null }],
    ],
    ["after new evidence the case waits again", [...decided, more], uphold("mo", 4), [{}]],
    ["what came meanwhile must be seen first", [open, same], uphold("mo", 1), "case_changed"],

    ["nobody takes what is not there", [], lease("mo", 1), "case_missing"],
    ["a moderator takes a case", [open], lease("mo", 1), [{ type: "case-leased", by: "mo" }]],
    ["a case is taken by one person at a time", leased, lease("li", 2), "case_leased"],
    ["whoever has it can keep it longer", leased, lease("mo", 2), [{ type: "case-leased" }]],
    [
      "a lease that ran out holds nobody up",
      [open, lease("mo", 1, at - 1)],
      lease("li", 2),
      [{ type: "case-leased", by: "li" }],
    ],
    ["a stale page takes nothing", leased, lease("mo", 1), "case_changed"],
    ["a snoozed case can be taken up early", snoozed, lease("mo", 2), [{ type: "case-leased" }]],
    ["a decided case is not taken", decided, lease("mo", 2), "case_decided"],

    ["nobody gives back what is not there", [], release("mo", 1), "case_missing"],
    ["a case is given back", leased, release("mo", 2), [{ type: "case-released" }]],
    ["giving back what nobody has changes nothing", [open], release("mo", 1), []],
    ["only the holder gives back", leased, release("li", 2), "case_leased"],
    ["a snoozed case is held by nobody", snoozed, release("mo", 2), []],
    ["a decided case is held by nobody", decided, release("mo", 2), "case_decided"],

    ["there is nothing to note it on", [], note, "case_missing"],
    ["anyone may note something", leased, note, [{ type: "case-noted" }]],
    ["an empty note says nothing", [open], emptyNote, "case_reason_required"],
    ["a snoozed case takes notes", snoozed, note, [{ type: "case-noted" }]],
    ["a decided case takes notes", decided, note, [{ type: "case-noted" }]],
    ["a note leaves what was seen valid", [open, note], uphold("mo", 1), [{}]],

    ["nobody passes on what is not there", [], escalate("mo", 1), "case_missing"],
    ["a moderator asks for a second person", [open], escalate("mo", 1), [{ by: "mo" }]],
    [
      "asking for a second person needs a reason",
      [open],
      escalate("mo", 1, ""),
      "case_reason_required",
    ],
    ["a snoozed case can be passed on", snoozed, escalate("mo", 2), [{ type: "case-escalated" }]],
    ["a decided case is not passed on", decided, escalate("mo", 2), "case_decided"],
    [
      "whoever passed it on does not decide",
      [open, escalate("mo", 1)],
      uphold("mo", 2),
      "case_second_person",
    ],
    ["a second person decides", [open, escalate("mo", 1)], uphold("li", 2), [{ by: "li" }]],

    ["nobody puts aside what is not there", [], snooze(1), "case_missing"],
    ["a case is put aside for some days", [open], snooze(1), [{ type: "case-snoozed" }]],
    ["a case is put aside to the last day allowed", [open], snooze(1, 14), [{}]],
    ["a case is not put aside for ever", [open], snooze(1, 15), "snooze_too_long"],
    ["putting aside into the past is none", [open], snooze(1, 0), "snooze_too_long"],
    ["putting aside needs a reason", [open], snooze(1, 3, ""), "case_reason_required"],
    ["a snoozed case can be put aside anew", snoozed, snooze(2), [{ type: "case-snoozed" }]],
    ["a decided case is not put aside", decided, snooze(2), "case_decided"],

    ["nobody decides what is not there", [], uphold("mo", 1), "case_missing"],
    ["a person upholds a case", [open], uphold("mo", 1), [{ type: "case-decided", by: "mo" }]],
    ["two moderators cannot decide one case", decided, uphold("li", 2), "case_decided"],
    ["nobody decides over the holder's head", leased, uphold("li", 2), "case_leased"],
    ["the holder decides", leased, uphold("mo", 2), [{ type: "case-decided" }]],
    ["a snoozed case can be decided early", snoozed, dismiss(2), [{ type: "case-decided" }]],
    ["a decision needs its reason", [open], wordless, "case_reason_required"],
    ["an innocent case needs its innocent cause", [open], dismiss(1, ""), "case_cause_required"],
    ["blaming a seller needs a word on rivals", [open], blame(""), "case_framing_untested"],
    ["a seller can be blamed once rivals are ruled out", [open], blame("He paid."), [{}]],
    ["a case does not need more for ever", [open], needsMoreFor(15), "snooze_too_long"],
    ["a case that needs more comes back", [open, needsMore], uphold("mo", 2), [{}]],

    ["what is not there is not reopened", [], reopen(1), "case_missing"],
    ["an open case is not reopened", [open], reopen(1), "case_not_decided"],
    ["a snoozed case is not reopened", snoozed, reopen(2), "case_not_decided"],
    ["a decision can be taken up again", decided, reopen(2), [{ type: "case-reopened" }]],
    ["taking it up again needs a reason", decided, reopen(2, ""), "case_reason_required"],
    ["a stale page reopens nothing", decided, reopen(1), "case_changed"],

    ["what is not there is not looked at again", [], lookAgain("li", 1), "case_missing"],
    ["an open case has no second look", [open], lookAgain("li", 1), "case_not_decided"],
    ["a snoozed case has no second look", snoozed, lookAgain("li", 2), "case_not_decided"],
    ["only what was drawn is looked at again", decided, lookAgain("li", 2), "second_look_none"],
    ["nobody looks again at their own answer", drawn, lookAgain("mo", 2), "second_look_own"],
    ["a second look sees all that the first saw", drawn, lookAgain("li", 1), "case_changed"],
    ["a second look needs its reason", drawn, lookAgain("li", 2, " "), "case_reason_required"],
    ["two who agree settle it", drawn, lookAgain("li", 2), [{ agrees: true }]],
    [
      "two who do not agree open the case again",
      drawn,
      seeOtherwise,
      [{ agrees: false }, { type: "case-reopened", by: "li" }],
    ],
    [
      "a second look happens once",
      [...drawn, lookAgain("li", 2)],
      lookAgain("di", 3),
      "second_look_none",
    ],
  ],
);
