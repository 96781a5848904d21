import type { Event } from "@candor/core/domain/feedback/feedback.ts";
import type { Event as ResponseEvent } from "@candor/core/domain/feedback-response/feedback-response.ts";
import type { Event as RemovalEvent } from "@candor/core/domain/removal-request/removal-request.ts";
import { instantToIso } from "@candor/core/kernel/instant.ts";
import { unreachable } from "@candor/core/kernel/result.ts";
import type { Finding } from "@candor/core/policy/kit/verdict.ts";
import type { LedgerEntry } from "../ports.ts";
import type { StoredFeedback } from "./feedback.ts";

/** What the entries about a feedback need beside the event. */
export type FeedbackOfEntry = Pick<
  StoredFeedback,
  "sellerId" | "feedbackId" | "orderId" | "customerId" | "postedAt"
>;

/**
 * A feedback's event as the ledger keeps it. Payloads hold all that a seller's numbers are
 * recomputed from; who bought what, and every text, is `words`, to be erased when asked.
 */
export function feedbackEntry(
  feedback: FeedbackOfEntry,
  event: Event,
  refusedText: string | null = null,
): LedgerEntry {
  const { type, at } = event;
  const { sellerId, customerId, orderId } = feedback;
  const entry = { type, at, subject: feedback.feedbackId };
  const author = { customerId, orderId };
  switch (event.type) {
    case "feedback-posted":
    case "feedback-modified": {
      const { version, policyVersion, words } = event;
      const { stars, reason, text } = words;
      const postedAt = instantToIso(feedback.postedAt);
      const payload = { sellerId, version, stars, reason, postedAt, policyVersion };
      return { ...entry, payload, words: { ...author, text } };
    }
    case "feedback-refused": {
      const { policyVersion, findings } = event;
      const payload = { sellerId, policyVersion, findings: findings.map(ruleAndSpans) };
      return { ...entry, payload, words: { ...author, text: refusedText } };
    }
    case "feedback-removed-by-buyer":
      return { ...entry, payload: { sellerId } };
    case "feedback-removed": {
      const { ground, findings, by } = event;
      const payload = { sellerId, ground, findings: findings.map(ruleAndSpans) };
      return { ...entry, payload: { ...payload, decidedBy: by.kind }, words: decider(by) };
    }
    case "feedback-struck": {
      const { ground, facts, by } = event;
      const payload = { sellerId, ground, facts, decidedBy: by.kind };
      return { ...entry, payload, words: decider(by) };
    }
    case "feedback-reinstated": {
      const words = { ...decider(event.by), reason: event.reason };
      return { ...entry, payload: { sellerId, decidedBy: event.by.kind }, words };
    }
    default:
      return unreachable(event);
  }
}

/** The same for the seller's answer. */
export function responseEntry(
  { sellerId, feedbackId }: FeedbackOfEntry,
  event: ResponseEvent,
  refusedText: string | null = null,
): LedgerEntry {
  const entry = { type: event.type, at: event.at, subject: feedbackId };
  switch (event.type) {
    case "response-posted":
      return {
        ...entry,
        payload: { sellerId, policyVersion: event.policyVersion },
        words: { text: event.text },
      };
    case "response-refused": {
      const { findings, policyVersion } = event.verdict;
      const payload = { sellerId, policyVersion, findings: findings.map(ruleAndSpans) };
      return { ...entry, payload, words: { text: refusedText } };
    }
    case "response-withdrawn":
    case "response-reopened":
      return { ...entry, payload: { sellerId } };
    default:
      return unreachable(event);
  }
}

/** The same for a seller's claim that it should not count. */
export function removalEntry(
  { sellerId, feedbackId }: FeedbackOfEntry,
  event: RemovalEvent,
): LedgerEntry {
  const entry = { type: event.type, at: event.at, subject: feedbackId };
  switch (event.type) {
    case "removal-granted":
      return { ...entry, payload: { sellerId, ground: event.ground } };
    case "removal-declined": {
      const { ground, because, spans } = event;
      return { ...entry, payload: { sellerId, ground, because, spans } };
    }
    case "removal-appealed":
      return { ...entry, payload: { sellerId }, words: { reason: event.reason } };
    case "removal-appeal-answered": {
      const { granted, by, reason } = event;
      return { ...entry, payload: { sellerId, granted }, words: { by, reason } };
    }
    default:
      return unreachable(event);
  }
}

/** Which rule, and which words, as entries about feedback name them. */
export const ruleAndSpans = ({ ruleId, clause, outcome, spans }: Finding) => ({
  ruleId,
  clause,
  outcome,
  spans,
});

const decider = (by: Extract<Event, { type: "feedback-struck" }>["by"]) =>
  by.kind === "rule" ? { ruleId: by.ruleId } : { by: by.userId };
