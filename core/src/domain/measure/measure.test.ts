import assert from "node:assert/strict";
import { test } from "node:test";
import { lifecycleTable, type Row, type Step } from "../../../testkit/lifecycle-table.ts";
import { dayMs } from "../../kernel/instant.ts";
import { otherThan } from "../../kernel/persons.ts";
import { factsOf, isForGood, isMeasureKind, liftsWhenOverdue, measureKinds } from "./kinds.ts";
import { type Command, decide, type Event, evolve, initial, type Terms } from "./measure.ts";

const at = Date.parse("2026-03-10T12:00:00Z");
const terms: Terms = {
  kind: "templates-only",
  subjectId: "brightco",
  caseId: "case_1",
  statementId: "sor_1",
  startsAt: at,
  until: at + 14 * dayMs,
  severity: "medium",
  skips: false,
  withheld: null,
  signedOffBy: null,
};
const propose = (change: Partial<Terms> = {}, by = "mo"): Command => ({
  type: "propose",
  terms: { ...terms, ...change },
  by,
  noticeDays: 30,
});
const impose = propose();
const delist = propose({ kind: "delisted", until: null });
const suspend = propose({ kind: "selling-suspended", until: at + 30 * dayMs });
const later = propose({ startsAt: at + 5 * dayMs });
const withheld = { amountMinor: 9_000, exposureMinor: 9_000, currency: "EUR", basis: "12 orders" };
const funds = (change: Partial<typeof withheld> | null) =>
  propose({
    kind: "funds-withheld",
    until: null,
    withheld: change === null ? null : { ...withheld, ...change },
  });
const kim = otherThan([], "kim") ?? assert.fail();
const approve = (by: string): Command => ({ type: "approve", by });
const decline: Command = { type: "decline", by: "kim", reason: "One warning would do." };
const begin: Command = { type: "begin" };
const acknowledge: Command = { type: "acknowledge", reference: "T-81" };
const undone: Command = { type: "acknowledge-undoing", reference: "T-82" };
const stay: Command = { type: "stay", appealId: "apl_1" };
const resume: Command = { type: "resume", by: "kim" };
const expire: Command = { type: "expire" };
const lift: Command = { type: "lift", because: "cured", by: "kim", reason: "All texts corrected." };
const keep: Command = { type: "keep", by: "kim", reason: "Still exposed." };
const blank = <C extends Command>(command: C): Command => ({ ...command, reason: " " }) as Command;
const after = (command: Command, days: number): Step<Command> => ({
  command,
  at: at + days * dayMs,
});

const statuses = {
  none: true,
  proposed: true,
  waiting: true,
  ordered: true,
  in_force: true,
  stayed: true,
  declined: true,
  ended: true,
} as const;
const everyCommand = {
  propose: impose,
  approve: approve("kim"),
  decline,
  begin,
  acknowledge,
  "acknowledge-undoing": undone,
  stay,
  resume,
  expire,
  lift,
  keep,
} satisfies Record<Command["type"], Command>;
const commands = Object.fromEntries(
  Object.keys(everyCommand).map((type) => [type, true]),
) as Record<Command["type"], true>;

const given: Record<Exclude<keyof typeof statuses, "none">, Step<Command>[]> = {
  proposed: [delist],
  waiting: [later],
  ordered: [suspend],
  in_force: [impose],
  stayed: [impose, stay],
  declined: [delist, decline],
  ended: [impose, lift],
};

/** The cells in which nothing is possible, spelled out by state. */
const refusals: Row<Command, Event>[] = [
  ...refused(
    "nothing imposed",
    [],
    "measure_missing",
    "begin acknowledge acknowledge-undoing stay resume expire",
  ),
  ...refused("nothing imposed", [], "measure_missing", "approve decline lift keep"),
  ...refused("a second proposal", given.proposed, "measure_exists", "propose"),
  ...refused("a second proposal", given.waiting, "measure_exists", "propose"),
  ...refused("a second proposal", given.ordered, "measure_exists", "propose"),
  ...refused("a second proposal", given.in_force, "measure_exists", "propose"),
  ...refused("a second proposal", given.stayed, "measure_exists", "propose"),
  ...refused("a second proposal", given.declined, "measure_exists", "propose"),
  ...refused("a second proposal", given.ended, "measure_exists", "propose"),
  ...refused(
    "only proposed",
    given.proposed,
    "measure_not_in_force",
    "begin acknowledge acknowledge-undoing stay resume expire lift keep",
  ),
  ...refused("imposed already", given.waiting, "measure_not_proposed", "approve decline"),
  ...refused("imposed already", given.ordered, "measure_not_proposed", "approve decline"),
  ...refused("imposed already", given.in_force, "measure_not_proposed", "approve decline"),
  ...refused("imposed already", given.stayed, "measure_not_proposed", "approve decline"),
  ...refused(
    "declined",
    given.declined,
    "measure_ended",
    "approve decline begin acknowledge acknowledge-undoing stay resume expire lift keep",
  ),
  ...refused(
    "ended",
    given.ended,
    "measure_ended",
    "approve decline begin acknowledge acknowledge-undoing stay resume expire lift keep",
  ),
  ...refused("still holds", given.waiting, "measure_not_ordered", "acknowledge-undoing"),
  ...refused("still holds", given.ordered, "measure_not_ordered", "acknowledge-undoing"),
  ...refused("still holds", given.in_force, "measure_not_ordered", "acknowledge-undoing"),
  ...refused("still holds", given.stayed, "measure_not_ordered", "acknowledge-undoing"),
  ...refused("not stayed", given.waiting, "measure_not_stayed", "resume"),
  ...refused("not stayed", given.ordered, "measure_not_stayed", "resume"),
  ...refused("not stayed", given.in_force, "measure_not_stayed", "resume"),
  ...refused("not in force", given.waiting, "measure_not_in_force", "keep"),
  ...refused("not in force", given.ordered, "measure_not_in_force", "keep"),
  ...refused("not in force", given.stayed, "measure_not_in_force", "keep"),
];

function refused(
  because: string,
  steps: Step<Command>[],
  code: string,
  types: string,
): Row<Command, Event>[] {
  return types
    .split(" ")
    .map((type) => [
      `${because}: ${type} after ${steps.length} steps is refused`,
      steps,
      everyCommand[type as Command["type"]],
      code,
    ]);
}

lifecycleTable({ initial, decide, evolve, statuses, commands }, [
  ...refusals,
  [
    "a limit begins with its statement",
    [],
    impose,
    [{ type: "measure-imposed", by: ["mo"] }, { type: "measure-began" }],
  ],
  ["what is for good waits for a second person", [], delist, [{ type: "measure-proposed" }]],
  [
    "a left-out step waits for a second person",
    [],
    propose({ severity: "critical", skips: true }),
    [{ type: "measure-proposed" }],
  ],
  [
    "steps are left out for what is critical alone",
    [],
    propose({ severity: "high", skips: true }),
    "measure_skips_steps",
  ],
  ["a limit needs an end", [], propose({ until: null }), "measure_end_required"],
  ["a limit cannot end before it begins", [], propose({ until: at }), "measure_end_required"],
  [
    "selling rights end no sooner than the notice",
    [],
    propose({ kind: "selling-withdrawn", until: null, startsAt: at + 30 * dayMs - 1 }),
    "measure_notice_too_short",
  ],
  [
    "selling rights may end after the notice",
    [],
    propose({ kind: "selling-withdrawn", until: null, startsAt: at + 30 * dayMs }),
    [{ type: "measure-proposed" }],
  ],
  ["money is withheld with an amount", [], funds(null), "measure_amount_required"],
  ["money is withheld with a basis", [], funds({ basis: " " }), "measure_amount_required"],
  ["no money is withheld of nothing", [], funds({ amountMinor: 0 }), "measure_amount_required"],
  [
    "no more money is withheld than is at risk",
    [],
    funds({ amountMinor: 9_001 }),
    "measure_over_exposure",
  ],
  [
    "as much may be withheld as is at risk",
    [],
    funds({}),
    [{ type: "measure-imposed" }, { type: "measure-began" }],
  ],
  [
    "nobody is named in public without sign-off",
    [],
    propose({ kind: "public-disclosure", until: null }),
    "measure_sign_off_required",
  ],
  [
    "a referral needs sign-off",
    [],
    propose({ kind: "legal-referral", until: null }),
    "measure_sign_off_required",
  ],
  ["the same person cannot approve", given.proposed, approve("mo"), "measure_second_person"],
  [
    "a second person imposes it",
    given.proposed,
    approve("kim"),
    [{ type: "measure-imposed", by: ["mo", kim] }, { type: "measure-began" }],
  ],
  ["a second person may decline", given.proposed, decline, [{ type: "measure-declined" }]],
  ["declining needs a reason", given.proposed, blank(decline), "reason_required"],
  ["what waits does not begin early", given.waiting, after(begin, 4), "measure_not_due"],
  ["what waits begins at its date", given.waiting, after(begin, 5), [{ type: "measure-began" }]],
  ["nothing was ordered yet", given.waiting, acknowledge, "measure_not_ordered"],
  ["what waits can be stayed", given.waiting, stay, [{ type: "measure-stayed" }]],
  ["what waits is not over", given.waiting, expire, "measure_not_due"],
  ["what waits can be lifted", given.waiting, lift, [{ type: "measure-ended", undo: false }]],
  ["beginning twice changes nothing", given.ordered, begin, []],
  ["the marketplace acknowledges", given.ordered, acknowledge, [{ type: "measure-acknowledged" }]],
  ["an order can be stayed", given.ordered, stay, [{ type: "measure-stayed" }]],
  ["an order is not over early", given.ordered, expire, "measure_not_due"],
  ["a lifted order is undone", given.ordered, lift, [{ type: "measure-ended", undo: true }]],
  [
    "the marketplace says that it has undone what it carried out",
    [...given.ordered, lift],
    undone,
    [{ type: "measure-undone", reference: "T-82" }],
  ],
  ["said twice, it is done once", [...given.ordered, lift, undone], undone, []],
  [
    "a late word of carrying out undoes nothing",
    [...given.ordered, lift],
    acknowledge,
    "measure_ended",
  ],
  ["a measure in force has begun", given.in_force, begin, []],
  ["acknowledging twice changes nothing", given.in_force, acknowledge, []],
  ["an appeal can hold it up", given.in_force, stay, [{ type: "measure-stayed" }]],
  ["it does not end a moment early", given.in_force, after(expire, 13.999), "measure_not_due"],
  [
    "it ends by itself",
    given.in_force,
    after(expire, 14),
    [{ type: "measure-ended", because: "expired", undo: false }],
  ],
  ["what has no end never expires", [funds({})], after(expire, 999), "measure_not_due"],
  [
    "it is lifted with a reason",
    given.in_force,
    lift,
    [{ type: "measure-ended", because: "cured" }],
  ],
  ["lifting needs a reason", given.in_force, blank(lift), "reason_required"],
  [
    "keeping is a decision",
    given.in_force,
    keep,
    [{ type: "measure-kept", reason: "Still exposed." }],
  ],
  ["keeping needs a reason", given.in_force, blank(keep), "reason_required"],
  ["staying twice changes nothing", given.stayed, stay, []],
  ["what is stayed has begun", given.stayed, begin, []],
  ["what is stayed needs no acknowledgement", given.stayed, acknowledge, []],
  ["it goes on after the appeal", given.stayed, resume, [{ type: "measure-resumed" }]],
  [
    "what is stayed runs out all the same",
    given.stayed,
    after(expire, 14),
    [{ type: "measure-ended" }],
  ],
  ["a stayed measure can be lifted", given.stayed, lift, [{ type: "measure-ended" }]],
]);

test("only a kind of the table is a measure", () => {
  assert.ok(isMeasureKind("delisted"));
  assert.ok(!isMeasureKind("wipe-all-reviews"));
  assert.ok(!isMeasureKind("toString"));
});

test("only limits and warnings fall away when an appeal waits too long", () => {
  for (const kind of Object.keys(measureKinds).filter(isMeasureKind)) {
    const { weight } = factsOf(kind);
    assert.equal(liftsWhenOverdue(kind), weight >= 1 && weight <= 3, kind);
    assert.ok(!(isForGood(kind) && liftsWhenOverdue(kind)), kind);
  }
});
