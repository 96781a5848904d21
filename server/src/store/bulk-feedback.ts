import { dayOf } from "@candor/core/domain/feedback/metrics.ts";
import { type Instant, instantToIso } from "@candor/core/kernel/instant.ts";
import type { Tx } from "../db/database.ts";
import type { Spoken, StoredFeedback } from "./feedback.ts";
import type { FiledRemoval } from "./feedback-removals.ts";
import { insertNew, type Row, type RowShape } from "./upsert.ts";

const feedbackShape = {
  table: "feedback",
  key: ["seller_id", "feedback_id"],
  columns: {
    seller_id: "text",
    feedback_id: "text",
    order_id: "text",
    customer_id: "text",
    status: "text",
    version: "integer",
    stars: "smallint",
    reason: "text",
    body: "text",
    state: "jsonb",
    ground: "text",
    response: "jsonb",
    response_body: "text",
    responded_at: "timestamptz",
    ordered_at: "timestamptz",
    posted_at: "timestamptz",
    updated_at: "timestamptz",
  },
} as const satisfies RowShape;

const versionShape = {
  table: "feedback_version",
  key: ["seller_id", "feedback_id", "version"],
  columns: {
    seller_id: "text",
    feedback_id: "text",
    version: "integer",
    stars: "smallint",
    reason: "text",
    body: "text",
    policy_version: "text",
    event_id: "text",
    written_at: "timestamptz",
  },
} as const satisfies RowShape;

const removalShape = {
  table: "feedback_removal",
  key: ["seller_id", "feedback_id", "version"],
  columns: {
    seller_id: "text",
    feedback_id: "text",
    version: "integer",
    ground: "text",
    status: "text",
    state: "jsonb",
    spans: "jsonb",
    appeal_reason: "text",
    asked_at: "timestamptz",
    updated_at: "timestamptz",
  },
} as const satisfies RowShape;

const dayShape = {
  table: "seller_score_day",
  key: ["seller_id", "day"],
  columns: {
    seller_id: "text",
    day: "date",
    count_1: "integer",
    count_2: "integer",
    count_3: "integer",
    count_4: "integer",
    count_5: "integer",
  },
} as const satisfies RowShape;

const negativeShape = {
  table: "seller_negative_order",
  key: ["seller_id", "order_id"],
  columns: {
    seller_id: "text",
    order_id: "text",
    feedback_id: "text",
    ordered_at: "timestamptz",
  },
} as const satisfies RowShape;

/** A feedback as it travels in bulk, with its versions and the claim about it. */
export type BulkFeedback = {
  readonly feedback: StoredFeedback;
  readonly versions: readonly { readonly event: Spoken; readonly eventId: string }[];
  readonly removal: FiledRemoval | null;
  readonly updatedAt: Instant;
};

/** Adds feedback that is all new, and with it the numbers of sellers that have none yet. */
export async function writeFeedback(
  tx: Tx,
  marketplaceId: string,
  all: readonly BulkFeedback[],
): Promise<void> {
  const counted = all.flatMap(({ feedback }) =>
    feedback.state.status === "posted" ? [feedback] : [],
  );
  const negative = counted.filter(({ words }) => words.stars <= 2);
  await insertNew(tx, feedbackShape, marketplaceId, all.map(feedbackRow));
  await insertNew(tx, versionShape, marketplaceId, all.flatMap(versionRows));
  await insertNew(tx, removalShape, marketplaceId, all.flatMap(removalRows));
  await insertNew(tx, dayShape, marketplaceId, dayRows(counted));
  await insertNew(
    tx,
    negativeShape,
    marketplaceId,
    negative.map(({ sellerId, orderId, feedbackId, orderedAt }) => ({
      seller_id: sellerId,
      order_id: orderId,
      feedback_id: feedbackId,
      ordered_at: instantToIso(orderedAt),
    })),
  );
}

function feedbackRow({ feedback, updatedAt }: BulkFeedback): Row {
  const { state, words, response, respondedAt } = feedback;
  const answered = response.status === "posted" && respondedAt !== null;
  return {
    seller_id: feedback.sellerId,
    feedback_id: feedback.feedbackId,
    order_id: feedback.orderId,
    customer_id: feedback.customerId,
    status: state.status,
    version: state.version,
    stars: words.stars,
    reason: words.reason,
    body: words.text,
    state,
    ground: "ground" in state ? state.ground : null,
    response,
    response_body: answered ? response.text : null,
    responded_at: answered ? instantToIso(respondedAt) : null,
    ordered_at: instantToIso(feedback.orderedAt),
    posted_at: instantToIso(feedback.postedAt),
    updated_at: instantToIso(updatedAt),
  };
}

function versionRows({ feedback, versions }: BulkFeedback): Row[] {
  return versions.map(({ event, eventId }) => ({
    seller_id: feedback.sellerId,
    feedback_id: feedback.feedbackId,
    version: event.version,
    stars: event.words.stars,
    reason: event.words.reason,
    body: event.words.text,
    policy_version: event.policyVersion,
    event_id: eventId,
    written_at: instantToIso(event.at),
  }));
}

function removalRows({ feedback, removal, updatedAt }: BulkFeedback): Row[] {
  if (removal === null) return [];
  const { state, spans, appealReason, askedAt } = removal;
  return [
    {
      seller_id: feedback.sellerId,
      feedback_id: feedback.feedbackId,
      version: feedback.state.version,
      ground: state.ground,
      status: state.status,
      state,
      spans,
      appeal_reason: appealReason,
      asked_at: instantToIso(askedAt),
      updated_at: instantToIso(updatedAt),
    },
  ];
}

function dayRows(counted: readonly StoredFeedback[]): Row[] {
  const days = new Map<string, { sellerId: string; day: string; counts: number[] }>();
  for (const { sellerId, postedAt, words } of counted) {
    const day = instantToIso(dayOf(postedAt)).slice(0, 10);
    const key = `${sellerId} ${day}`;
    const kept = days.get(key) ?? { sellerId, day, counts: [0, 0, 0, 0, 0] };
    days.set(key, kept);
    kept.counts[words.stars - 1] = (kept.counts[words.stars - 1] ?? 0) + 1;
  }
  return [...days.values()].map(({ sellerId, day, counts }) => ({
    seller_id: sellerId,
    day,
    ...Object.fromEntries(counts.map((count, at) => [`count_${at + 1}`, count])),
  }));
}
