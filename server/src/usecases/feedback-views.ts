import type {
  AppealedFeedback,
  MyFeedback,
  OwnFeedback,
  PublicFeedback,
} from "@candor/core/contract/schemas/feedback.ts";
import { labelOf } from "@candor/core/domain/feedback/metrics.ts";
import { dayMs, type Instant, instantToIso } from "@candor/core/kernel/instant.ts";
import type { ParameterValues } from "@candor/core/policy/parameters.ts";
import type { z } from "zod";
import type { StoredFeedback } from "../store/feedback.ts";
import type { ListedFeedback } from "../store/feedback-lists.ts";
import type { FiledRemoval } from "../store/feedback-removals.ts";

/** A feedback as its buyer sees it. */
export type BuyerFeedback = z.input<typeof MyFeedback>;

/** A feedback as everybody sees it: who answers for what, and the seller's answer. */
export type ReadersFeedback = z.input<typeof PublicFeedback>;

/** What every view of a feedback says. */
function common({ feedbackId, words, response, respondedAt, postedAt }: StoredFeedback) {
  const posted = response.status === "posted" && respondedAt !== null;
  return {
    feedbackId,
    stars: words.stars,
    label: labelOf(words.stars),
    reason: words.reason,
    text: words.text,
    response: posted ? { text: response.text, postedAt: instantToIso(respondedAt) } : null,
    postedAt: instantToIso(postedAt),
  };
}

/** As its buyer sees it, with until when it can be changed. */
export function buyerFeedback(
  feedback: StoredFeedback,
  parameters: ParameterValues,
  at: Instant,
): BuyerFeedback {
  const { state, orderId, sellerId, postedAt } = feedback;
  const until = postedAt + parameters.feedback_buyer_edit_days * dayMs;
  return {
    ...common(feedback),
    orderId,
    sellerId,
    status: state.status,
    version: state.version,
    ground: "ground" in state ? state.ground : null,
    changeableUntil: instantToIso(until),
    changeable: at < until && state.status !== "buyer_removed",
  };
}

/** As readers of the seller's page see it. What is removed is not among it. */
export function readersFeedback({ author, ...feedback }: ListedFeedback): ReadersFeedback {
  const { state } = feedback;
  return {
    ...common(feedback),
    author,
    struck: state.status === "struck" ? state.ground : null,
  };
}

/** As the seller sees it: the order it is about, and where the answer stands. */
export function sellersFeedback(
  feedback: ListedFeedback,
): Omit<z.input<typeof OwnFeedback>, "actions" | "removal"> {
  const { state, orderId, response } = feedback;
  return {
    ...common(feedback),
    orderId,
    status: state.status,
    ground: "ground" in state ? state.ground : null,
    responseStatus: response.status,
  };
}

/** An appeal as a moderator sees it. */
export type AppealView = z.input<typeof AppealedFeedback>;

/** Shows an appeal with the words that decided against the claim. */
export function appealView(
  feedback: ListedFeedback & { readonly appealedAt: Instant },
  removal: FiledRemoval | null,
): AppealView {
  return {
    ...common(feedback),
    author: feedback.author,
    sellerId: feedback.sellerId,
    status: feedback.state.status,
    ground: removal?.state.ground ?? "none_of_these",
    because: removal !== null && "because" in removal.state ? removal.state.because : null,
    spans: removal?.spans.map(({ start, end }) => ({ start, end })) ?? [],
    appealReason: removal?.appealReason ?? "",
    appealedAt: instantToIso(feedback.appealedAt),
  };
}
