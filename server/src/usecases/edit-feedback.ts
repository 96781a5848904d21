import {
  type CodesByCommand,
  type Content,
  decide,
} from "@candor/core/domain/feedback/feedback.ts";
import { ok, type Result, reject } from "@candor/core/kernel/result.ts";
import { transactionAs } from "../store/acting-role.ts";
import { lockFeedback } from "../store/feedback.ts";
import { feedbackEntry } from "../store/feedback-entries.ts";
import { orderFacts } from "../store/feedback-facts.ts";
import { lawAt } from "../store/policy.ts";
import { findingsOf } from "./author-view.ts";
import type { Deps } from "./deps.ts";
import { feedbackNumbers, screenFeedback } from "./feedback-law.ts";
import { type BuyerFeedback, buyerFeedback } from "./feedback-views.ts";
import { countedStars, folded, recordFeedback, strikeAtOnce } from "./record-feedback.ts";

/** Which feedback of whom. */
export type FeedbackKey = {
  readonly marketplaceId: string;
  readonly customerId: string;
  readonly feedbackId: string;
};

/** How a change can be refused. */
export type EditFeedbackCode =
  | "not_found"
  | "feedback_conflict"
  | "feedback_refused"
  | CodesByCommand["modify"];

/**
 * Replaces the buyer's own feedback. The seller's answer to the old words goes with them, and what
 * was struck or removed is looked at anew (POLICY FBK-004, FBK-042).
 */
export function editFeedback(
  { db, clock, ledger }: Pick<Deps, "db" | "clock" | "ledger">,
  input: FeedbackKey & { readonly version: number; readonly content: Content },
): Promise<Result<BuyerFeedback, EditFeedbackCode>> {
  const { marketplaceId, customerId, feedbackId, version, content } = input;
  return transactionAs(db, "candor_feedback", async (tx) => {
    const at = clock.now();
    const feedback = await lockFeedback(tx, marketplaceId, feedbackId);
    if (feedback === null || feedback.customerId !== customerId) return reject("not_found");
    if (version !== feedback.state.version) {
      return reject("feedback_conflict", { version: feedback.state.version });
    }
    const order = await orderFacts(tx, marketplaceId, feedback.orderId);
    if (order === null) return reject("not_found");
    const law = await lawAt(tx, marketplaceId, at);
    const parameters = feedbackNumbers(law.parameters);
    const verdict = screenFeedback(content.text, law);
    const decision = decide(feedback.state, { type: "modify", content, verdict, parameters }, at);
    if (!decision.ok) return decision;
    const [event] = decision.events;
    if (event === undefined) throw new Error("changing feedback answered no event");
    if (event.type === "feedback-refused") {
      await ledger.append(tx, marketplaceId, [feedbackEntry(feedback, event, content.text)]);
      return reject("feedback_refused", { findings: findingsOf(event.findings) });
    }
    const changed = folded(feedback, event);
    const events = [event, ...strikeAtOnce(changed, order, { law, at })];
    const on = { order, law, claim: null };
    const before = { feedback, counted: countedStars(feedback), on };
    const kept = await recordFeedback(tx, { ledger }, before, events);
    return ok(buyerFeedback(kept, law.parameters, at));
  });
}

/** Takes the buyer's own feedback back; it leaves the seller's numbers in the same transaction. */
export function removeMyFeedback(
  { db, clock, ledger }: Pick<Deps, "db" | "clock" | "ledger">,
  { marketplaceId, customerId, feedbackId }: FeedbackKey,
): Promise<Result<null, "not_found" | CodesByCommand["remove-own"]>> {
  return transactionAs(db, "candor_feedback", async (tx) => {
    const at = clock.now();
    const feedback = await lockFeedback(tx, marketplaceId, feedbackId);
    if (feedback === null || feedback.customerId !== customerId) return reject("not_found");
    const { parameters } = await lawAt(tx, marketplaceId, at);
    const command = { type: "remove-own", parameters: feedbackNumbers(parameters) } as const;
    const decision = decide(feedback.state, command, at);
    if (!decision.ok) return decision;
    const before = { feedback, counted: countedStars(feedback) };
    await recordFeedback(tx, { ledger }, before, decision.events);
    return ok(null);
  });
}
