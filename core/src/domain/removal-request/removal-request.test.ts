import assert from "node:assert/strict";
import { test } from "node:test";
import { lifecycleTable } from "../../../testkit/lifecycle-table.ts";
import { dayMs } from "../../kernel/instant.ts";
import { subjectOf } from "../../policy/feedback-subject.ts";
import { type ClaimedGround, type ClaimFacts, claimedGrounds, judgeClaim } from "./grounds.ts";
import { type Command, decide, evolve, initial, pacingOf } from "./removal-request.ts";

const now = Date.parse("2026-03-10T12:00:00Z");
const request: Command = {
  type: "request",
  ground: "product_only",
  judgement: { met: true, findings: [], facts: {} },
  postedAt: now,
  removalDays: 90,
};
const weak: Command = {
  ...request,
  judgement: { met: false, because: "names_service", spans: [{ start: 0, end: 3 }] },
};
const appeal: Command = { type: "appeal", reason: "The sentence is about the handle." };
const answer: Command = { type: "answer-appeal", granted: true, by: "mo", reason: "It is." };
const silent: Command = { ...answer, reason: " " };
const day = (days: number, command: Command) => ({ command, at: now + days * dayMs });

lifecycleTable(
  {
    initial,
    decide,
    evolve,
    statuses: { none: true, granted: true, declined: true, appealed: true, closed: true },
    commands: { request: true, appeal: true, "answer-appeal": true },
  },
  [
    ["a claim that holds is granted at once", [], request, [{ type: "removal-granted" }]],
    ["one that does not is declined with its reason", [], weak, [{ because: "names_service" }]],
    ["on day 89 it is in time", [], day(89, request), [{ type: "removal-granted" }]],
    ["on day 90 it is too late", [], day(90, request), "removal_too_late"],
    ["nothing can be appealed before it is asked", [], appeal, "removal_not_declined"],
    ["no appeal can be answered before it is made", [], answer, "removal_not_appealed"],
    ["a granted claim is not made twice", [request], request, "removal_requested"],
    ["a granted claim needs no appeal", [request], appeal, "removal_not_declined"],
    ["a granted claim has no appeal to answer", [request], answer, "removal_not_appealed"],
    ["a declined claim is not made again", [weak], request, "removal_requested"],
    ["a declined claim is appealed", [weak], appeal, [{ type: "removal-appealed" }]],
    ["an appeal says why", [weak], { ...appeal, reason: "" }, "reason_required"],
    ["a declined claim has no appeal yet", [weak], answer, "removal_not_appealed"],
    ["an appealed claim is not made again", [weak, appeal], request, "removal_requested"],
    ["it is appealed once", [weak, appeal], appeal, "removal_not_declined"],
    ["a person answers the appeal", [weak, appeal], answer, [{ granted: true }]],
    ["and says why", [weak, appeal], silent, "reason_required"],
    ["after that nothing is asked again", [weak, appeal, answer], request, "removal_requested"],
    ["nor appealed again", [weak, appeal, answer], appeal, "removal_not_declined"],
    ["nor answered again", [weak, appeal, answer], answer, "removal_not_appealed"],
  ],
);

const finding = (category: "OBSCENE" | "PII") => ({
  ruleId: "r",
  clause: "FBK-020",
  category,
  outcome: "hold" as const,
  spans: [{ start: 0, end: 1 }],
  quote: "",
  message: "",
  suggestion: "",
  confidence: 1,
  policyVersion: "1",
});

const facts = (text: string | null, more: Partial<ClaimFacts> = {}): ClaimFacts => ({
  text,
  party: null,
  lateOrLost: false,
  subject: subjectOf(text ?? "", { lang: "en" }),
  findings: [],
  platformFulfilled: false,
  postage: { byPlatform: false, shipBy: null, firstScanAt: null },
  ...more,
});

const platform = { platformFulfilled: true, party: "carrier" } as const;
const inTime = { byPlatform: true, shipBy: now, firstScanAt: now };
const posted = { party: "carrier", lateOrLost: true, postage: inTime } as const;
const late = "Parcel came two weeks late.";

/** Ground, text, what is known, and the answer: granted, or the reason why not. */
const claims: readonly (readonly [ClaimedGround, string | null, Partial<ClaimFacts>, string])[] = [
  ["obscene", "x", { findings: [finding("OBSCENE")] }, "granted"],
  ["obscene", "x", { findings: [finding("PII")] }, "no_such_words"],
  ["obscene", null, {}, "no_text"],
  ["personal_data", "x", { findings: [finding("PII")] }, "granted"],
  ["personal_data", "x", {}, "no_such_words"],
  ["product_only", "Dull blade. The handle broke.", {}, "granted"],
  ["product_only", "Dull blade. The seller never answered.", {}, "names_service"],
  ["product_only", "Dull blade. It came two weeks late.", {}, "names_delivery"],
  ["product_only", "Never again.", {}, "not_product_only"],
  ["product_only", null, {}, "no_text"],
  ["platform_fulfilled", late, platform, "granted"],
  ["platform_fulfilled", null, platform, "granted"],
  ["platform_fulfilled", "Never again.", platform, "granted"],
  ["platform_fulfilled", null, { ...platform, party: null }, "not_delivery_only"],
  ["platform_fulfilled", late, { platformFulfilled: false }, "not_platform_fulfilled"],
  ["platform_fulfilled", late, { ...platform, party: "seller" }, "reason_is_not_delivery"],
  ["platform_fulfilled", `${late} Seller was rude.`, platform, "names_item_or_service"],
  ["platform_fulfilled", `${late} The lamp is scratched.`, platform, "names_item_or_service"],
  ["platform_postage", late, posted, "granted"],
  ["platform_postage", null, posted, "granted"],
  ["platform_postage", late, { ...posted, postage: facts("").postage }, "not_platform_postage"],
  [
    "platform_postage",
    late,
    { ...posted, postage: { ...inTime, firstScanAt: now + 1 } },
    "not_shipped_in_time",
  ],
  [
    "platform_postage",
    late,
    { ...posted, postage: { ...inTime, firstScanAt: null } },
    "not_shipped_in_time",
  ],
  ["platform_postage", late, { ...posted, lateOrLost: false }, "reason_is_not_delivery"],
  ["platform_postage", `${late} Rude seller.`, posted, "names_item_or_service"],
  ["none_of_these", "Unfair.", {}, "not_a_ground"],
];

for (const [ground, text, known, then] of claims) {
  test(`"${text ?? "no words"}" claimed as ${ground} (${Object.keys(known)}): ${then}`, () => {
    const judged = judgeClaim(ground, facts(text, known));
    assert.equal(judged.met ? "granted" : judged.because, then);
  });
}

test("every ground has a claim that is granted, except the one that is none", () => {
  const granted = new Set(claims.filter((row) => row[3] === "granted").map(([ground]) => ground));
  assert.deepEqual(
    claimedGrounds.filter((ground) => !granted.has(ground)),
    ["none_of_these"],
  );
});

test("nobody is slowed down before the free requests, and nobody whose requests hold", () => {
  const parameters = { free: 10, grantedPercentMin: 20, slowedPerWeek: 2 };
  const pacing = (granted: number, declined: number, lastWeek: number) =>
    pacingOf({ granted, declined, lastWeek }, parameters);
  assert.deepEqual(pacing(0, 4, 4), { allowed: true, warned: false });
  assert.deepEqual(pacing(0, 5, 5), { allowed: true, warned: true });
  assert.deepEqual(pacing(0, 9, 9), { allowed: true, warned: true });
  assert.deepEqual(pacing(0, 10, 2), { allowed: false, warned: true });
  assert.deepEqual(pacing(0, 10, 1), { allowed: true, warned: true });
  assert.deepEqual(pacing(2, 8, 9), { allowed: true, warned: false });
});
