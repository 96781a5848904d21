import {
  type CodesByCommand,
  type Content,
  decide,
  type Event,
  evolve,
  initial,
} from "@candor/core/domain/feedback/feedback.ts";
import * as responses from "@candor/core/domain/feedback-response/feedback-response.ts";
import type { Instant } from "@candor/core/kernel/instant.ts";
import { ok, type Result, reject } from "@candor/core/kernel/result.ts";
import { transactionAs } from "../store/acting-role.ts";
import { insertFeedback, lockFeedbackOfOrder, type StoredFeedback } from "../store/feedback.ts";
import { feedbackEntry } from "../store/feedback-entries.ts";
import { type OrderFacts, orderFacts } from "../store/feedback-facts.ts";
import { lawAt } from "../store/policy.ts";
import { findingsOf } from "./author-view.ts";
import type { Deps } from "./deps.ts";
import { barOf, feedbackNumbers, feedbackWindow, screenFeedback } from "./feedback-law.ts";
import { type BuyerFeedback, buyerFeedback } from "./feedback-views.ts";
import { filed, isSpoken, recordFeedback, strikeAtOnce } from "./record-feedback.ts";

/** What the buyer of an order sends. */
export type SubmitFeedback = {
  readonly marketplaceId: string;
  readonly customerId: string;
  readonly orderId: string;
  readonly content: Content;
};

/** How it can be refused. */
export type SubmitFeedbackCode =
  | "not_found"
  | "feedback_refused"
  | "feedback_own_seller"
  | "contributions_restricted"
  | CodesByCommand["post"];

/**
 * Posts the one feedback of an order, in one transaction with its ledger entry and the seller's
 * numbers. A refused attempt is recorded and given back, to be said otherwise.
 */
export function submitFeedback(
  deps: Pick<Deps, "db" | "clock" | "ids" | "ledger">,
  input: SubmitFeedback,
): Promise<Result<BuyerFeedback, SubmitFeedbackCode>> {
  const { db, clock, ids, ledger } = deps;
  const { marketplaceId, customerId, content } = input;
  return transactionAs(db, "candor_feedback", async (tx) => {
    const at = clock.now();
    const order = await orderFacts(tx, marketplaceId, input.orderId);
    if (order === null || order.customerId !== customerId) return reject("not_found");
    const law = await lawAt(tx, marketplaceId, at);
    const { parameters } = law;
    const existing = await lockFeedbackOfOrder(tx, { marketplaceId, ...order });
    const decision = decide(
      existing?.state ?? initial,
      {
        type: "post",
        content,
        verdict: screenFeedback(content.text, law),
        window: feedbackWindow(order, parameters),
        parameters: feedbackNumbers(parameters),
      },
      at,
    );
    if (!decision.ok) return decision;
    const bar = barOf(order);
    if (bar !== null) return reject(bar);
    const [event] = decision.events;
    const feedbackId = ids.next("fb");
    if (event === undefined) throw new Error("posting feedback answered no event");
    if (event.type === "feedback-refused") {
      const attempt = { ...order, feedbackId, postedAt: at };
      await ledger.append(tx, marketplaceId, [feedbackEntry(attempt, event, content.text)]);
      return reject("feedback_refused", { findings: findingsOf(event.findings) });
    }
    if (!isSpoken(event)) throw new Error("posting feedback answered something else");
    const posted = newFeedback({ marketplaceId, feedbackId, order, content, event, at });
    if (!(await insertFeedback(tx, posted))) return reject("feedback_exists");
    const events = [event, ...strikeAtOnce(posted, order, { law, at })];
    const before = { feedback: posted, counted: null };
    const on = { order, law, claim: null };
    const kept = await recordFeedback(tx, deps, { ...before, on }, events);
    return ok(buyerFeedback(kept, law.parameters, at));
  });
}

function newFeedback(made: {
  readonly marketplaceId: string;
  readonly feedbackId: string;
  readonly order: OrderFacts;
  readonly content: Content;
  readonly event: Event;
  readonly at: Instant;
}): StoredFeedback {
  const { marketplaceId, feedbackId, order, content, event, at } = made;
  return {
    marketplaceId,
    feedbackId,
    sellerId: order.sellerId,
    orderId: order.orderId,
    customerId: order.customerId,
    state: filed(evolve(initial, event)),
    words: content,
    response: responses.initial,
    respondedAt: null,
    orderedAt: order.placedAt,
    postedAt: at,
  };
}
