import {
  type Standing,
  type StandingFacts,
  standingOf,
} from "@candor/core/domain/review/eligibility.ts";
import { dayMs, type Instant, weekStart } from "@candor/core/kernel/instant.ts";
import type { Law } from "../store/policy.ts";
import { standingParameters } from "../usecases/standing-parameters.ts";
import type { DemoReview, Market } from "./market.ts";

/** What was known of an author and a product when a review came, and what they could do by it. */
export type Stood = { readonly facts: StandingFacts; readonly standing: Standing };

/**
 * Judges who may review what in the demo's world, as the use case does from its tables; null where
 * the author may not, so that the review was never taken: chance may have it that somebody writes
 * about their own shop, or too much in a week. Ask in the order of time: reviews without a purchase
 * are counted by the week.
 */
export function standingIn(
  market: Market,
  { parameters }: Law,
): (review: DemoReview) => Stood | null {
  const products = new Map(market.catalogue.products.map((one) => [one.fact.productId, one]));
  const tied = new Set(market.affiliations.map(({ customerId }) => customerId));
  const spentBy = new Map<string, { readonly at: Instant; readonly minor: number }[]>();
  for (const { fact } of market.orders) {
    if (fact.status === "cancelled") continue;
    const spent = { at: Date.parse(fact.placedAt), minor: fact.cardSettledMinor };
    spentBy.set(fact.customerId, [...(spentBy.get(fact.customerId) ?? []), spent]);
  }
  const unverified = new Map<string, number>();
  return ({ customerId, productId, purchase, versions, approval }) => {
    const product = products.get(productId);
    const [first] = versions;
    if (product === undefined || first === undefined) throw new Error("a review of nothing");
    if (tied.has(customerId)) return null;
    const { at } = first;
    const week = `${customerId} ${weekStart(at)}`;
    const facts: StandingFacts = {
      hasText: first.content.body !== null,
      trust: approval === undefined ? "normal" : "held",
      cardSpendMinor: (spentBy.get(customerId) ?? [])
        .filter((spent) => spent.at > at - 365 * dayMs && spent.at <= at)
        .reduce((sum, { minor }) => sum + minor, 0),
      product: {
        listed: true,
        releasedAt: product.releasedAt,
        intake: "open",
        categoryPath: product.fact.category,
      },
      preReleaseBasis: null,
      affiliations: [],
      purchase,
      unverifiedThisWeek: unverified.get(week) ?? 0,
      promotionalLock: false,
      sampled: false,
    };
    const standing = standingOf(facts, standingParameters(parameters), at);
    if (!standing.ok) return null;
    if (standing.value.usesQuota) unverified.set(week, (unverified.get(week) ?? 0) + 1);
    return { facts, standing: standing.value };
  };
}
