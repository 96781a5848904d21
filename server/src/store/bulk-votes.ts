import { type Instant, instantToIso } from "@candor/core/kernel/instant.ts";
import type { Tx } from "../db/database.ts";
import { insertNew, type RowShape } from "./upsert.ts";

const voteShape = {
  table: "vote",
  key: ["product_id", "review_id", "customer_id"],
  columns: {
    product_id: "text",
    review_id: "text",
    customer_id: "text",
    viewing_marketplace: "text",
    helpful: "boolean",
    cast_at: "timestamptz",
  },
} as const satisfies RowShape;

const draftShape = {
  table: "review_draft",
  key: ["customer_id", "product_id"],
  columns: {
    customer_id: "text",
    product_id: "text",
    stars: "smallint",
    title: "text",
    body: "text",
    updated_at: "timestamptz",
  },
} as const satisfies RowShape;

/** A vote as it travels in bulk. */
export type BulkVote = {
  readonly productId: string;
  readonly reviewId: string;
  readonly customerId: string;
  readonly helpful: boolean;
  readonly at: Instant;
};

/** Adds votes that are all new; the reviews' counts are the caller's to keep. */
export async function writeVotes(
  tx: Tx,
  marketplaceId: string,
  votes: readonly BulkVote[],
): Promise<void> {
  const rows = votes.map((vote) => ({
    product_id: vote.productId,
    review_id: vote.reviewId,
    customer_id: vote.customerId,
    viewing_marketplace: marketplaceId,
    helpful: vote.helpful,
    cast_at: instantToIso(vote.at),
  }));
  await insertNew(tx, voteShape, marketplaceId, rows);
}

/** A text that was begun, as it travels in bulk. */
export type BulkDraft = {
  readonly customerId: string;
  readonly productId: string;
  readonly stars: number | null;
  readonly title: string;
  readonly body: string;
  readonly at: Instant;
};

/** Adds drafts that are all new. */
export async function writeDrafts(
  tx: Tx,
  marketplaceId: string,
  drafts: readonly BulkDraft[],
): Promise<void> {
  const rows = drafts.map(({ customerId, productId, stars, title, body, at }) => ({
    customer_id: customerId,
    product_id: productId,
    stars,
    title,
    body,
    updated_at: instantToIso(at),
  }));
  await insertNew(tx, draftShape, marketplaceId, rows);
}
