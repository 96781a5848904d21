import { ok, type Result, reject } from "@candor/core/kernel/result.ts";
import { authorReview } from "../store/review-lists.ts";
import { type AuthorView, authorView } from "./author-view.ts";
import type { Deps } from "./deps.ts";

/** One review as its author sees it. What belongs to somebody else is as if it did not exist. */
export async function getReview(
  { db }: Pick<Deps, "db">,
  input: {
    readonly marketplaceId: string;
    readonly reviewId: string;
    /** The author who asks; null for a moderator, who may see all. */
    readonly customerId: string | null;
  },
): Promise<Result<AuthorView, "not_found">> {
  const row = await authorReview(db.kysely, input.marketplaceId, input.reviewId);
  if (row === null) return reject("not_found");
  if (input.customerId !== null && row.customer_id !== input.customerId) return reject("not_found");
  return ok(authorView(row));
}
