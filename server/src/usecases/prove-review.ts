import { visibleVersion } from "@candor/core/domain/review/review.ts";
import { ok, type Result, reject } from "@candor/core/kernel/result.ts";
import { exportBundle } from "../ledger/export-bundle.ts";
import type { ProofBundle } from "../ledger/proof-bundle.ts";
import { authorReview } from "../store/review-lists.ts";
import type { Deps } from "./deps.ts";

/**
 * What an outsider needs to check a published review against the ledger. Versions that readers do
 * not see are not in it: what an author withdrew or was refused is nobody else's business.
 */
export async function proveReview(
  { db }: Pick<Deps, "db">,
  { marketplaceId, reviewId }: { readonly marketplaceId: string; readonly reviewId: string },
): Promise<Result<ProofBundle, "not_found">> {
  const review = await authorReview(db.kysely, marketplaceId, reviewId);
  const version = review === null ? null : visibleVersion(review.state);
  if (version === null) return reject("not_found");
  const bundle = await exportBundle(db.kysely, marketplaceId, reviewId);
  if (bundle === null) return reject("not_found");
  const events = bundle.events.filter(({ leaf }) => (leaf.payload.version ?? version) === version);
  return events.length === 0 ? reject("not_found") : ok({ ...bundle, events });
}
