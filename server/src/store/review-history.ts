import type { Counted } from "@candor/core/domain/rating/rating.ts";
import { type Instant, parseInstant } from "@candor/core/kernel/instant.ts";
import type { Kysely } from "kysely";
import type { Tables } from "../db/tables.generated.ts";
import { type HistoryEvent, historiesOf } from "./ledger-histories.ts";

/** A review at the end of its history in the ledger: what it adds to its product's rating. */
export type ReviewAtEnd = {
  readonly reviewId: string;
  readonly productId: string;
  /** When its first version was submitted. */
  readonly begunAt: Instant;
  /** Null while no version of it is in view. */
  readonly counted: Counted | null;
};

/**
 * Every review of a marketplace as its events tell it, one by one. Only the ledger is read, never a
 * review's row, so that the two can be compared.
 */
export async function* reviewsByLedger(
  db: Kysely<Tables>,
  marketplaceId: string,
): AsyncGenerator<ReviewAtEnd> {
  for await (const history of historiesOf(db, marketplaceId, "rev")) yield endOf(history);
}

/** Folds a review's events, oldest first. */
function endOf(history: readonly HistoryEvent[]): ReviewAtEnd {
  let productId = "";
  let begunAt: Instant | null = null;
  let published: Counted | null = null;
  let counted: Counted | null = null;
  for (const { type, payload, occurred_at } of history) {
    const facts: Payload = JSON.parse(payload);
    productId = facts.productId;
    begunAt ??= parseInstant(facts.countedAt ?? "") ?? occurred_at.getTime();
    if (type === "review-published") published = countedFrom(facts);
    if (type === "review-published" || type === "review-cleared" || type === "review-restored") {
      counted = published;
    } else if (type !== "review-held" && type !== "review-rejected") {
      // Deleted, removed or suspected: nothing of it counts.
      counted = null;
    }
  }
  return { reviewId: history[0]?.subject ?? "", productId, begunAt: begunAt ?? 0, counted };
}

/** What `reviewEntry` put there; the fields after the first only where a version was published. */
type Payload = { readonly productId: string } & {
  readonly [Field in Exclude<keyof Counted, "at">]?: Counted[Field];
} & { readonly countedAt?: string };

function countedFrom(facts: Payload): Counted | null {
  const { stars, hasText, verification, incentive, countedAt } = facts;
  const at = countedAt === undefined ? null : parseInstant(countedAt);
  if (stars === undefined || hasText === undefined || at === null) return null;
  if (verification === undefined || incentive === undefined) return null;
  return { stars, hasText, verification, incentive, at };
}
