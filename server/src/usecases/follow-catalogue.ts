import type { Tx } from "../db/database.ts";
import { familiesOf } from "../store/review-sharing.ts";
import type { Deps } from "./deps.ts";
import type { FactsToFollow } from "./follow-facts.ts";
import { followPages } from "./product-identity.ts";
import { shareReviews } from "./share-reviews.ts";

/**
 * Follows facts of the catalogue in the same transaction: whose reviews are shown together, and
 * whether a page is still about the product that was reviewed.
 */
export async function followCatalogue(
  tx: Tx,
  deps: Pick<Deps, "clock" | "ledger">,
  { marketplaceId, facts, opens }: FactsToFollow,
): Promise<void> {
  const productIds = new Set<string>();
  const offered = new Set<string>();
  for (const { fact } of facts) {
    if (fact.kind === "product") productIds.add(fact.productId);
    if (fact.kind === "offer" && fact.role === "seller") offered.add(fact.productId);
  }
  await followPages(tx, deps, { marketplaceId, productIds: [...productIds] });
  const touched = [...new Set([...productIds, ...offered])];
  // An import's file may hold itself how new families share; else the job looks at them.
  const familyIds = await familiesOf(tx, marketplaceId, touched, opens ? "all" : "judged");
  await shareReviews(tx, deps, { marketplaceId, familyIds });
}
