import { whoGains } from "@candor/core/detection/kit/beneficiary.ts";
import type { Beneficiary } from "@candor/core/detection/kit/beneficiary-facts.ts";
import type { Kysely } from "kysely";
import type { Tables } from "../db/tables.generated.ts";
import type { CaseFile } from "../store/cases.ts";
import { groupFacts, sellerOfMost } from "../store/framing-facts.ts";

/** The story that a rival staged it, weighed against the one that the seller did it. */
export type Framing = Beneficiary & { readonly sellerId: string };

/**
 * Tests whether a rival may have staged what a case is about, before anybody acts on its seller for
 * other people's reviews (POLICY ENF-023); null where it is about nobody's reviews of
 * anything that is sold.
 */
export async function weighFraming(
  db: Kysely<Tables>,
  { marketplaceId, members }: Pick<CaseFile, "marketplaceId" | "members">,
): Promise<Framing | null> {
  const { reviewers: accounts, products } = members;
  if (accounts.length === 0 || products.length === 0) return null;
  const sellerId = await sellerOfMost(db, marketplaceId, products);
  if (sellerId === null) return null;
  const facts = await groupFacts(db, { marketplaceId, sellerId, accounts, products });
  return facts === null ? null : { ...whoGains(facts), sellerId };
}
