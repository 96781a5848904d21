import { dayMs, type Instant } from "../../kernel/instant.ts";
import { claimSourceOf } from "./claim-sources.ts";
import type { CaseMembers } from "./vocabulary.ts";

/** What the order of the queue depends on; never stars, never who shouts loudest. */
export type Weighing = {
  /** 1 to 3: what the act does to readers, by the detector that found it. */
  readonly severity: number;
  /** Strength of the strongest signal, 0 to 1. */
  readonly strength: number;
  readonly members: CaseMembers;
  readonly openedAt: Instant;
};

/** How much each day of waiting moves a case, in the units of severity. */
const perDay = 0.1;
/** How much each doubling of those concerned does, and up to how many doublings. */
const perDoubling = 0.25;
const doublingsMax = 10;

/**
 * A case's place in the queue, higher first. Every case ages alike, so the day it was opened stands
 * for its age and the order of two cases never changes by waiting.
 */
export function placeInQueue({ severity, strength, members, openedAt }: Weighing): number {
  // Those who stand in it; how often somebody pointed at them never counts (POLICY VOTE-008).
  const concerned = members.reviewers.length + members.products.length + members.sellers.length;
  const reach = perDoubling * Math.min(doublingsMax, Math.log2(1 + concerned));
  return severity * strength + reach - (openedAt / dayMs) * perDay;
}

const severityBySource: Readonly<Record<string, number>> = {
  // Somebody bought or ordered opinions, or leaned on a buyer.
  "co-review-rings": 3,
  "refund-after-review": 3,
  "incentive-disclosure": 3,
  "linked-accounts": 3,
  "reciprocal-sellers": 3,
  "selective-requests": 3,
  // Readers are shown reviews of something else.
  "variation-merges": 2,
  "identity-drift": 2,
  // A pattern whose author and aim are still unknown.
  "one-review-waves": 2,
  "vote-brigades": 2,
  "report-brigades": 2,
  "rating-bursts": 2,
  "near-duplicate-text": 1,
  "product-families": 1,
};

/** How grave what a detector looks for is, or what people tell, 1 to 3. */
export function severityOf(detector: string): number {
  return severityBySource[detector] ?? claimSourceOf(detector)?.severity ?? 1;
}
