import { parseInstant } from "@candor/core/kernel/instant.ts";
import type { Kysely } from "kysely";
import type { Tables } from "../db/tables.generated.ts";
import { type HistoryEvent, historiesOf } from "./ledger-histories.ts";

/** A feedback at the end of its history in the ledger: what it adds to its seller's numbers. */
export type FeedbackAtEnd = {
  readonly feedbackId: string;
  readonly sellerId: string;
  /** Null while it is struck, removed or taken back. */
  readonly counted: { readonly stars: number; readonly postedAt: number } | null;
};

/** Every feedback of a marketplace as its events tell it. */
export async function* feedbackByLedger(
  db: Kysely<Tables>,
  marketplaceId: string,
): AsyncGenerator<FeedbackAtEnd> {
  for await (const history of historiesOf(db, marketplaceId, "fb")) yield endOf(history);
}

type Payload = {
  readonly sellerId: string;
  readonly stars?: number;
  readonly postedAt?: string;
};

function endOf(history: readonly HistoryEvent[]): FeedbackAtEnd {
  let sellerId = "";
  let said: FeedbackAtEnd["counted"] = null;
  let counted: FeedbackAtEnd["counted"] = null;
  for (const { type, payload } of history) {
    const facts: Payload = JSON.parse(payload);
    sellerId = facts.sellerId;
    if (type === "feedback-posted" || type === "feedback-modified") {
      const postedAt = parseInstant(facts.postedAt ?? "");
      said =
        facts.stars === undefined || postedAt === null ? null : { stars: facts.stars, postedAt };
    }
    if (bringsBack.has(type)) counted = said;
    if (takesAway.has(type)) counted = null;
  }
  return { feedbackId: history[0]?.subject ?? "", sellerId, counted };
}

const bringsBack = new Set(["feedback-posted", "feedback-modified", "feedback-reinstated"]);
const takesAway = new Set(["feedback-removed-by-buyer", "feedback-removed", "feedback-struck"]);
