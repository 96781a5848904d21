import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { lifecycleTable } from "../../../testkit/lifecycle-table.ts";
import { dayMs } from "../../kernel/instant.ts";
import { type Command, decide, evolve, initial, type State } from "./policy-version.ts";

const now = Date.parse("2026-03-10T12:00:00Z");
const leadMs = 300_000;
const by = "operator-1";
const draft: Command = { type: "draft", by, hash: "h1", reason: "Fewer wrong hits." };
const redraft: Command = { ...draft, hash: "h2" };
const mute: Command = { ...draft, reason: " " };
const announce: Command = {
  type: "announce",
  by,
  effectiveAt: now + 15 * dayMs,
  noticeDays: 15,
};
const short: Command = { ...announce, effectiveAt: now + 15 * dayMs - 1 };
const hasty: Command = { ...announce, effectiveAt: now + 3 * dayMs, noticeDays: 3 };
const patient: Command = { ...announce, noticeDays: 30 };
const urgent: Command = {
  type: "announce-emergency",
  by,
  effectiveAt: now + leadMs,
  leadMs,
  kind: "legal",
  reason: "A court forbids it from today.",
};
const rash: Command = { ...urgent, effectiveAt: now + leadMs - 1 };
const unexplained: Command = { ...urgent, reason: "" };
const begin: Command = { type: "begin", hash: "h0", since: now - dayMs };
const adopt: Command = { type: "adopt" };
const adoptThen = { command: adopt, at: now + 15 * dayMs };
const supersede: Command = { type: "supersede", by: "1.2.0" };
const withdraw: Command = { type: "withdraw", by, reason: "It was a mistake.", leadMs };
const silent: Command = { ...withdraw, reason: "" };
const withdrawLate = { command: withdraw, at: now + 15 * dayMs - leadMs + 1 };
const inForce = [draft, announce, adoptThen];
const old = [...inForce, supersede];
const gone = [draft, withdraw];

lifecycleTable(
  {
    initial,
    decide,
    evolve,
    statuses: {
      none: true,
      draft: true,
      announced: true,
      in_force: true,
      superseded: true,
      withdrawn: true,
    },
    commands: {
      draft: true,
      announce: true,
      "announce-emergency": true,
      begin: true,
      adopt: true,
      supersede: true,
      withdraw: true,
    },
  },
  [
    ["a version begins as a draft", [], draft, [{ type: "policy-drafted", hash: "h1" }]],
    ["a draft needs its reason", [], mute, "policy_reason_required"],
    ["a draft may be written anew", [draft], redraft, [{ hash: "h2" }]],
    ["what was announced is not rewritten", [draft, announce], redraft, "policy_exists"],
    ["what is in force is not rewritten", inForce, redraft, "policy_exists"],
    ["what was in force is not rewritten", old, redraft, "policy_exists"],
    ["what was withdrawn is not rewritten", gone, redraft, "policy_exists"],

    ["nothing is announced that was not drafted", [], announce, "policy_missing"],
    ["fifteen days of notice are enough", [draft], announce, [{ type: "policy-announced" }]],
    ["a millisecond less is not", [draft], short, "policy_notice_too_short"],
    [
      "a parameter below the law's least counts for nothing",
      [draft],
      hasty,
      "policy_notice_too_short",
    ],
    ["a parameter above it counts", [draft], patient, "policy_notice_too_short"],
    ["a version is announced once", [draft, announce], announce, "policy_not_draft"],
    ["what is in force is not announced again", inForce, announce, "policy_not_draft"],
    ["what was replaced is not announced again", old, announce, "policy_not_draft"],
    ["what was withdrawn is not announced", gone, announce, "policy_not_draft"],

    ["an emergency needs a draft too", [], urgent, "policy_missing"],
    ["an emergency waits for those who decide right now", [draft], rash, "policy_notice_too_short"],
    ["an emergency says what it is", [draft], unexplained, "policy_reason_required"],
    [
      "an emergency shortens the notice",
      [draft],
      urgent,
      [{ emergency: { kind: "legal", reason: "A court forbids it from today." } }],
    ],
    [
      "an announcement does not turn into an emergency",
      [draft, announce],
      urgent,
      "policy_not_draft",
    ],
    ["what is in force is no emergency", inForce, urgent, "policy_not_draft"],
    ["what was replaced is no emergency", old, urgent, "policy_not_draft"],
    ["what was withdrawn is no emergency", gone, urgent, "policy_not_draft"],

    [
      "a marketplace begins with its first terms",
      [],
      begin,
      [{ type: "policy-begun", hash: "h0" }],
    ],
    ["a draft is no beginning", [draft], begin, "policy_exists"],
    ["an announcement is no beginning", [draft, announce], begin, "policy_exists"],
    ["a marketplace begins once", [begin], begin, "policy_exists"],
    ["what was replaced is no beginning", old, begin, "policy_exists"],
    ["what was withdrawn is no beginning", gone, begin, "policy_exists"],

    ["nothing comes into force out of nothing", [], adopt, "policy_missing"],
    ["a draft never comes into force", [draft], adopt, "policy_not_announced"],
    ["nothing comes into force before its day", [draft, announce], adopt, "policy_not_due"],
    [
      "what was announced comes into force on its day",
      [draft, announce],
      adoptThen,
      [{ type: "policy-adopted", hash: "h1" }],
    ],
    ["it comes into force once", inForce, adoptThen, "policy_not_announced"],
    ["what was replaced does not come back by itself", old, adoptThen, "policy_not_announced"],
    ["what was withdrawn never comes into force", gone, adoptThen, "policy_not_announced"],

    ["nothing cannot be replaced", [], supersede, "policy_missing"],
    ["a draft replaces nothing and is not replaced", [draft], supersede, "policy_not_in_force"],
    ["what is announced is not replaced", [draft, announce], supersede, "policy_not_in_force"],
    [
      "a newer version replaces the one in force",
      inForce,
      supersede,
      [{ type: "policy-superseded" }],
    ],
    ["it is replaced once", old, supersede, "policy_not_in_force"],
    ["what was withdrawn is not replaced", gone, supersede, "policy_not_in_force"],

    ["nothing cannot be withdrawn", [], withdraw, "policy_missing"],
    ["a draft can be withdrawn", [draft], withdraw, [{ type: "policy-withdrawn" }]],
    ["withdrawing needs a reason", [draft], silent, "policy_reason_required"],
    [
      "an announcement can be withdrawn",
      [draft, announce],
      withdraw,
      [{ type: "policy-withdrawn" }],
    ],
    ["but not at the last moment", [draft, announce], withdrawLate, "policy_too_late"],
    ["what judges already cannot be withdrawn", inForce, withdraw, "policy_too_late"],
    ["what has judged cannot be withdrawn", old, withdraw, "policy_too_late"],
    ["it is withdrawn once", gone, withdraw, "policy_too_late"],
  ],
);

test("whatever happens in whatever order, what is in force had its notice", () => {
  const at = fc.integer({ min: now, max: now + 60 * dayMs });
  const command = fc.constantFrom(
    draft,
    announce,
    short,
    hasty,
    urgent,
    begin,
    adopt,
    supersede,
    withdraw,
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(command, at), { maxLength: 12 }), (steps) => {
      let state: State = initial;
      for (const [step, moment] of steps.toSorted((a, b) => a[1] - b[1])) {
        const decision = decide(state, step, moment);
        if (!decision.ok) continue;
        for (const event of decision.events) state = evolve(state, event);
        if (state.status !== "in_force") continue;
        if (state.basis === "notice") {
          assert.ok(state.effectiveAt - state.announcedAt >= 15 * dayMs);
        }
        if (state.basis === "emergency") {
          assert.ok(state.effectiveAt - state.announcedAt >= leadMs);
        }
      }
    }),
  );
});
