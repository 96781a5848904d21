import assert from "node:assert/strict";
import { test } from "node:test";
import { starCounter } from "@candor/core/detection/parity/star-counts.ts";
import { starAlarms, starParity } from "@candor/core/detection/parity/star-parity.ts";
import type { Content, Event } from "@candor/core/domain/review/review.ts";
import { dayMs } from "@candor/core/kernel/instant.ts";
import { shippedPolicy } from "@candor/core/policy/kit/policy.ts";
import { parametersOf } from "@candor/core/policy/parameters.ts";
import type { DemoReview, Market } from "../demo/market.ts";
import { standingIn } from "../demo/standing.ts";
import { type Told, tellReview } from "../demo/tell-review.ts";
import { makeDemo } from "../demo/world.ts";
import { reviewEntry } from "../store/review-entries.ts";
import { starEvent } from "../store/star-histories.ts";
import { screenReview } from "./screen-review.ts";

const markets = makeDemo(Date.UTC(2026, 2, 1, 12, 34)).map(({ market }) => market);
const year = 365 * dayMs;

/** The rules in force, asked once a text: every world below is judged by what they said. */
const said = new Map<Content, ReturnType<typeof screenReview>>();
const inForce: typeof screenReview = (content, law) => {
  const verdict = said.get(content) ?? screenReview(content, law);
  said.set(content, verdict);
  return verdict;
};

/** A rule that looks at stars: every so many texts with few of them are held, whatever they say. */
const holdsFewStars = (every: number): typeof screenReview => {
  let seen = 0;
  return (content, law) => {
    const verdict = inForce(content, law);
    if (content.stars > 2 || seen++ % every > 0 || verdict.outcome === "refuse") return verdict;
    return { ...verdict, outcome: "hold" };
  };
};

/** What the demo's last year looks like to the report, under a judge and a desk. */
function parityOf(market: Market, judge = inForce, desk = (review: DemoReview) => review) {
  const languages = market.plan.fact.languages ?? [];
  const law = { policy: shippedPolicy, parameters: parametersOf({}), languages };
  const standing = standingIn(market, law);
  const counter = starCounter({ from: market.end - year, to: market.end + 1 });
  for (const review of market.reviews) {
    const seen = desk(review);
    const stood = standing(seen);
    if (stood === null) continue;
    const told = tellReview(seen, law, { stood, helpfulCount: 0 }, judge);
    counter.add(
      told.events.map((event) => ledgerEvent(told, event)),
      false,
    );
  }
  return starParity(counter.counts());
}

function ledgerEvent({ review, stood }: Told, event: Event) {
  const content = review.versions["version" in event ? event.version - 1 : 0]?.content;
  assert.ok(content);
  const { verification } = stood.standing;
  const context = {
    ...review,
    verification,
    incentive: "none" as const,
    words: content,
    countedAt: event.at,
  };
  const { type, at, payload } = reviewEntry(context, event);
  return starEvent(type, at, payload);
}

test("over the demo year nothing that is decided differs by stars", () => {
  for (const market of markets) {
    const parity = parityOf(market);
    assert.deepEqual(starAlarms(parity), [], market.plan.id);
    const held = parity.held.lines.map(({ hits }) => hits);
    assert.ok(held.every((hits) => hits > 0) && (parity.waits.lines[4]?.count ?? 0) > 10);
    for (const { group, total, rate, low, high } of parity.held.lines) {
      assert.ok(low <= rate && rate <= high && total > 50);
      const wait = parity.waits.lines[Number(group) - 1];
      const hours = [wait?.medianMs, wait?.lowMs, wait?.highMs].map((ms) => (ms ?? 0) / 3_600_000);
      const percent = [rate, low, high].map((share) => (share * 100).toFixed(1));
      console.log(
        `${market.plan.id} ${group} stars: ${total} sent, held ${percent[0]} % (${percent[1]} to ` +
          `${percent[2]}), decided after ${hours.map((h) => h.toFixed(1)).join(" / ")} h`,
      );
    }
  }
});

test("a rule that looks at stars is seen, even where it holds one in ten of the few stars", () => {
  for (const market of markets) {
    for (const every of [1, 3, 10]) {
      const alarms = starAlarms(parityOf(market, holdsFewStars(every)));
      assert.ok(
        alarms.some((alarm) => alarm.startsWith("held by")),
        `${market.plan.id} ${every}`,
      );
    }
  }
});

test("a desk that lets few stars wait is seen", () => {
  const slow = (review: DemoReview): DemoReview => {
    const [first] = review.versions;
    const { approval } = review;
    if (first === undefined || approval === undefined || first.content.stars > 2) return review;
    return { ...review, approval: { ...approval, at: approval.at + 2 * dayMs } };
  };
  // In the smaller market five such waited in the year: too few for anybody to tell.
  const [market] = markets;
  assert.ok(market !== undefined);
  const alarms = starAlarms(parityOf(market, inForce, slow));
  assert.deepEqual(alarms, ["waits by 1, 2"]);
});
