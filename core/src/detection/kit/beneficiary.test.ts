import assert from "node:assert/strict";
import { test } from "node:test";
import { framedSeller, selfBooster } from "../../../testkit/framing-worlds.ts";
import { onDay } from "../../../testkit/review-rows.ts";
import { whoGains } from "./beneficiary.ts";
import type { GroupFacts } from "./beneficiary-facts.ts";

const nothing: GroupFacts = {
  effect: "praise",
  accounts: 20,
  reviewedAt: Array.from({ length: 20 }, (_, index) => onDay(10 + index / 4)),
  starsMoved: 0.1,
  ties: [],
  refunds: { orders: 20, paid: 0, usual: 0.02 },
  offers: 0,
  requests: { orders: 20, asked: 2, usual: 0.1 },
  rewards: { inGroup: 0, others: 0 },
  reports: [],
  rivals: [],
};
const leaning = (facts: Partial<GroupFacts>) => whoGains({ ...nothing, ...facts }).leaning;
const seeds = Array.from({ length: 300 }, (_, index) => index + 1);

test("praise alone blames nobody and excuses nobody", () => {
  const { leaning, lnOdds, pointers, sentence } = whoGains(nothing);
  assert.deepEqual([leaning, lnOdds, pointers], ["open", 0, []]);
  assert.match(sentence, /the seller gains by them, and a rival gains if the seller is punished/);
});

test("reviewers on the seller's own device whom it paid back point to the seller", () => {
  const ties = [{ to: "seller", sellerId: "lampco", strength: 0.8, isHard: true }] as const;
  const facts = { ties, refunds: { orders: 20, paid: 9, usual: 0.02 } };
  assert.equal(leaning(facts), "seller");
  const [first, second] = whoGains({ ...nothing, ...facts }).pointers;
  assert.match(first?.fact ?? "", /paid back 9 of 20 orders unasked after the review; 0.4/);
  assert.match(second?.fact ?? "", /1 of 20 accounts are tied to lampco through a bank, card/);
});

test("one careless offer is not enough, two are", () => {
  assert.equal(leaning({ offers: 1 }), "open");
  assert.equal(leaning({ offers: 2 }), "seller");
});

test("reports from accounts tied to a rival point to the rival", () => {
  const report = { at: onDay(16), by: "tied-to-rival" } as const;
  assert.equal(leaning({ reports: [report, report] }), "rival");
});

test("what a rival can stage never blames the seller, however much of it there is", () => {
  const address = { to: "seller", sellerId: "lampco", strength: 0.9, isHard: false } as const;
  const staged: Partial<GroupFacts> = {
    ties: Array.from({ length: 10 }, () => address),
    rewards: { inGroup: 20, others: 30 },
    requests: { orders: 20, asked: 20, usual: 0.1 },
    starsMoved: 1,
  };
  assert.equal(leaning(staged), "open");
});

test("what a seller can stage never excuses it, however much of it there is", () => {
  const at = onDay(15);
  const staged: Partial<GroupFacts> = {
    reports: [
      ...Array.from({ length: 20 }, () => ({ at, by: "seller" as const })),
      ...Array.from({ length: 20 }, () => ({ at, by: "single-purpose" as const })),
    ],
    rivals: [{ sellerId: "rival", praised: 90 }],
    starsMoved: 0,
  };
  assert.equal(leaning(staged), "open");
  assert.equal(
    leaning({ ...staged, offers: 3, refunds: { orders: 20, paid: 8, usual: 0.02 } }),
    "seller",
  );
});

test("readers who report what they see point to nobody", () => {
  const reports = Array.from({ length: 9 }, () => ({ at: onDay(15), by: "reader" as const }));
  assert.deepEqual(whoGains({ ...nothing, reports }).pointers, []);
});

test("the seller is never behind criticism of itself", () => {
  const own = { to: "seller", sellerId: "lampco", strength: 0.9, isHard: true } as const;
  const rival = { to: "rival", sellerId: "glowhaus", strength: 0.9, isHard: true } as const;
  const harmed = whoGains({ ...nothing, effect: "criticism", ties: [own], offers: 3 });
  assert.equal(harmed.leaning, "open");
  assert.match(harmed.sentence, /^The seller loses by these reviews and is not behind them/);
  const named = whoGains({ ...nothing, effect: "criticism", ties: [rival] });
  assert.equal(named.leaning, "rival");
  assert.match(named.sentence, /1 of 20 accounts are tied to glowhaus/);
});

test("what is not known is said and weighs nothing", () => {
  const blank = whoGains({ ...nothing, ties: null, reports: null, offers: null });
  assert.equal(blank.lnOdds, 0);
  assert.deepEqual(blank.unknown, [
    "ties of the accounts to sellers",
    "the seller's own messages",
    "who reported the reviews",
  ]);
});

test("framed sellers are spared, by clumsy rivals and by cunning ones", () => {
  for (const cunning of [0, 0.5, 1]) {
    const blamed = seeds.filter(
      (seed) => whoGains(framedSeller(seed, cunning)).leaning === "seller",
    );
    assert.ok(blamed.length <= 0.01 * seeds.length, `${blamed.length} blamed at ${cunning}`);
  }
});

test("sellers who boost themselves are not excused, careless or careful", () => {
  for (const careless of [0, 0.5, 1]) {
    const excused = seeds.filter(
      (seed) => whoGains(selfBooster(seed, careless)).leaning === "rival",
    );
    assert.deepEqual(excused, []);
  }
  const found = seeds.filter((seed) => whoGains(selfBooster(seed, 0.5)).leaning === "seller");
  assert.ok(found.length >= 0.6 * seeds.length);
});
