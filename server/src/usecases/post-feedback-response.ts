import {
  type CodesByCommand,
  decide,
  evolve,
} from "@candor/core/domain/feedback-response/feedback-response.ts";
import { ok, type Result, reject } from "@candor/core/kernel/result.ts";
import { transactionAs } from "../store/acting-role.ts";
import { lockFeedback, saveFeedback } from "../store/feedback.ts";
import { responseEntry } from "../store/feedback-entries.ts";
import { lawAt } from "../store/policy.ts";
import { findingsOf } from "./author-view.ts";
import type { Deps } from "./deps.ts";
import { screenResponse } from "./feedback-law.ts";

/** Which feedback, and at which seller it has to be. */
export type SellersFeedbackKey = {
  readonly marketplaceId: string;
  readonly sellerId: string;
  readonly feedbackId: string;
};

/** How an answer can be refused. */
export type PostResponseCode =
  | "not_found"
  | "feedback_not_posted"
  | "response_too_long"
  | "response_refused"
  | CodesByCommand["post"];

/** Answers a feedback in public, once. It never touches the seller's numbers (POLICY FBK-040). */
export function postFeedbackResponse(
  { db, clock, ledger }: Pick<Deps, "db" | "clock" | "ledger">,
  input: SellersFeedbackKey & { readonly text: string },
): Promise<Result<null, PostResponseCode>> {
  const { marketplaceId, sellerId, feedbackId } = input;
  const text = input.text.trim();
  return transactionAs(db, "candor_feedback", async (tx) => {
    const at = clock.now();
    const feedback = await lockFeedback(tx, marketplaceId, feedbackId);
    if (feedback === null || feedback.sellerId !== sellerId) return reject("not_found");
    const isPublic = feedback.state.status === "posted" || feedback.state.status === "struck";
    if (!isPublic) return reject("feedback_not_posted");
    const law = await lawAt(tx, marketplaceId, at);
    const charsMax = law.parameters.feedback_response_chars_max;
    if (text.length > charsMax) return reject("response_too_long", { charsMax });
    const verdict = screenResponse(text, law);
    const decision = decide(feedback.response, { type: "post", text, verdict }, at);
    if (!decision.ok) return decision;
    const [event] = decision.events;
    if (event === undefined) throw new Error("answering feedback answered no event");
    await ledger.append(tx, marketplaceId, [responseEntry(feedback, event, text)]);
    if (event.type === "response-refused") {
      return reject("response_refused", { findings: findingsOf(event.verdict.findings) });
    }
    const response = evolve(feedback.response, event);
    await saveFeedback(tx, { ...feedback, response, respondedAt: at }, at);
    return ok(null);
  });
}

/** Deletes the seller's answer; the slot stays used until the buyer changes the feedback. */
export function withdrawFeedbackResponse(
  { db, clock, ledger }: Pick<Deps, "db" | "clock" | "ledger">,
  { marketplaceId, sellerId, feedbackId }: SellersFeedbackKey,
): Promise<Result<null, "not_found" | CodesByCommand["withdraw"]>> {
  return transactionAs(db, "candor_feedback", async (tx) => {
    const at = clock.now();
    const feedback = await lockFeedback(tx, marketplaceId, feedbackId);
    if (feedback === null || feedback.sellerId !== sellerId) return reject("not_found");
    const decision = decide(feedback.response, { type: "withdraw" }, at);
    if (!decision.ok) return decision;
    for (const event of decision.events) {
      await ledger.append(tx, marketplaceId, [responseEntry(feedback, event)]);
      const response = evolve(feedback.response, event);
      await saveFeedback(tx, { ...feedback, response, respondedAt: null }, at);
    }
    return ok(null);
  });
}
