import type { Content, Event, State } from "@candor/core/domain/feedback/feedback.ts";
import type { State as ResponseState } from "@candor/core/domain/feedback-response/feedback-response.ts";
import type { Instant } from "@candor/core/kernel/instant.ts";
import { sql } from "kysely";
import type { Tx } from "../db/database.ts";
import { toDate, toInstant } from "./moments.ts";

/** A state that a stored feedback can be in. */
export type FiledState = Exclude<State, { status: "none" }>;

/** A feedback with the seller's answer to it. */
export type StoredFeedback = {
  readonly marketplaceId: string;
  readonly sellerId: string;
  readonly feedbackId: string;
  readonly orderId: string;
  readonly customerId: string;
  readonly state: FiledState;
  readonly words: Content;
  readonly response: ResponseState;
  readonly respondedAt: Instant | null;
  readonly orderedAt: Instant;
  /** The day from which it counts. */
  readonly postedAt: Instant;
};

type LockedRow = {
  readonly marketplace_id: string;
  readonly seller_id: string;
  readonly feedback_id: string;
  readonly order_id: string;
  readonly customer_id: string;
  readonly state: FiledState;
  readonly stars: number;
  readonly reason: Content["reason"];
  readonly body: string | null;
  readonly response: ResponseState;
  readonly responded_at: Date | null;
  readonly ordered_at: Date;
  readonly posted_at: Date;
};

const columns = sql`marketplace_id, seller_id, feedback_id, order_id, customer_id, state, stars,
  reason, body, response, responded_at, ordered_at, posted_at`;

/** The feedback, locked until the transaction ends; null where the marketplace has no such. */
export async function lockFeedback(
  tx: Tx,
  marketplaceId: string,
  feedbackId: string,
): Promise<StoredFeedback | null> {
  const { rows } = await sql<LockedRow>`
    select ${columns} from feedback
    where marketplace_id = ${marketplaceId} and feedback_id = ${feedbackId}
    for update`.execute(tx);
  return rows[0] === undefined ? null : rowToFeedback(rows[0]);
}

/** The same by its order. */
export async function lockFeedbackOfOrder(
  tx: Tx,
  { marketplaceId, sellerId, orderId }: Omit<OrderKey, "customerId">,
): Promise<StoredFeedback | null> {
  const { rows } = await sql<LockedRow>`
    select ${columns} from feedback
    where marketplace_id = ${marketplaceId} and seller_id = ${sellerId}
      and order_id = ${orderId}
    for update`.execute(tx);
  return rows[0] === undefined ? null : rowToFeedback(rows[0]);
}

/** Which order of whom, at whom. */
export type OrderKey = {
  readonly marketplaceId: string;
  readonly sellerId: string;
  readonly orderId: string;
  readonly customerId: string;
};

function rowToFeedback(row: LockedRow): StoredFeedback {
  return {
    marketplaceId: row.marketplace_id,
    sellerId: row.seller_id,
    feedbackId: row.feedback_id,
    orderId: row.order_id,
    customerId: row.customer_id,
    state: row.state,
    words: { stars: row.stars, reason: row.reason, text: row.body },
    response: row.response,
    respondedAt: row.responded_at === null ? null : toInstant(row.responded_at),
    orderedAt: toInstant(row.ordered_at),
    postedAt: toInstant(row.posted_at),
  };
}

/** Writes a first feedback; false if the order has one already. */
export async function insertFeedback(tx: Tx, feedback: StoredFeedback): Promise<boolean> {
  const { marketplaceId, sellerId, feedbackId, state, words } = feedback;
  const { rows } = await sql`
    insert into feedback (marketplace_id, seller_id, feedback_id, order_id, customer_id, status,
      version, stars, reason, body, state, response, ordered_at, posted_at, updated_at)
    values (${marketplaceId}, ${sellerId}, ${feedbackId}, ${feedback.orderId},
      ${feedback.customerId}, ${state.status}, ${state.version}, ${words.stars}, ${words.reason},
      ${words.text}, ${JSON.stringify(state)}::jsonb,
      ${JSON.stringify(feedback.response)}::jsonb, ${toDate(feedback.orderedAt)},
      ${toDate(feedback.postedAt)}, ${toDate(feedback.postedAt)})
    on conflict do nothing
    returning 1`.execute(tx);
  return rows.length > 0;
}

/** Writes a feedback as it now is, its response with it. */
export async function saveFeedback(tx: Tx, feedback: StoredFeedback, at: Instant): Promise<void> {
  const { state, words, response, respondedAt } = feedback;
  const posted = response.status === "posted";
  await sql`
    update feedback set status = ${state.status}, version = ${state.version},
      stars = ${words.stars}, reason = ${words.reason}, body = ${words.text},
      state = ${JSON.stringify(state)}::jsonb,
      ground = ${"ground" in state ? state.ground : null},
      response = ${JSON.stringify(response)}::jsonb,
      response_body = ${posted ? response.text : null},
      responded_at = ${posted && respondedAt !== null ? toDate(respondedAt) : null},
      updated_at = ${toDate(at)}
    where marketplace_id = ${feedback.marketplaceId} and seller_id = ${feedback.sellerId}
      and feedback_id = ${feedback.feedbackId}`.execute(tx);
}

/** An event that brings words of the buyer. */
export type Spoken = Extract<Event, { type: "feedback-posted" | "feedback-modified" }>;

/** Keeps the words of a version; `eventId` is the ledger event that holds them. */
export async function addFeedbackVersion(
  tx: Tx,
  { marketplaceId, sellerId, feedbackId }: StoredFeedback,
  { version, words, policyVersion, at }: Spoken,
  eventId: string,
): Promise<void> {
  await sql`
    insert into feedback_version (marketplace_id, seller_id, feedback_id, version, stars, reason,
      body, policy_version, event_id, written_at)
    values (${marketplaceId}, ${sellerId}, ${feedbackId}, ${version}, ${words.stars},
      ${words.reason}, ${words.text}, ${policyVersion}, ${eventId}, ${toDate(at)})`.execute(tx);
}
