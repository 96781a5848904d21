import { instantToIso } from "@candor/core/kernel/instant.ts";
import {
  type OverdueSuspicion,
  overdueClaimId,
  overdueSuspicions,
  unraisedSuspicions,
} from "../store/suspicions.ts";
import type { Deps } from "./deps.ts";
import { openOrJoinCase } from "./open-or-join-case.ts";

/** How many are brought before the moderators in one run; the rest follow in the next. */
const suspicionsAtOnceMax = 1_000;

/**
 * Brings suspicions whose time is over before the moderators: each joins the case about its review,
 * which comes back if it was put aside, or opens one. Nothing decides it in a person's place.
 * Answers the marketplaces that have any, and how many each.
 */
export async function raiseOverdueSuspicions(
  deps: Pick<Deps, "db" | "clock" | "ids" | "ledger" | "random">,
) {
  const { db, clock } = deps;
  const at = clock.now();
  for (const overdue of await unraisedSuspicions(db.kysely, at, suspicionsAtOnceMax)) {
    await db.transaction((tx) => openOrJoinCase(tx, deps, { ...claimOf(overdue), at }));
  }
  return overdueSuspicions(db.kysely, at);
}

function claimOf(overdue: OverdueSuspicion) {
  const { marketplaceId, reviewId, productId, customerId, until } = overdue;
  return {
    marketplaceId,
    source: "overdue-suspicions" as const,
    claimId: overdueClaimId(overdue),
    sentence: "This review is under suspicion, and nobody decided about it in time.",
    about: { accounts: [customerId], products: [productId] },
    texts: [{ of: "review" as const, textId: reviewId, productId }],
    facts: [{ fact: "to be decided until", value: instantToIso(until) }],
  };
}
