import {
  type Content,
  type FeedbackParameters,
  type FeedbackWindow,
  reasons,
  type StrikeGround,
  strikeGrounds,
} from "@candor/core/domain/feedback/feedback.ts";
import {
  type ClaimedGround,
  type ClaimFacts,
  type Judgement,
  judgeClaim,
} from "@candor/core/domain/removal-request/grounds.ts";
import { dayMs } from "@candor/core/kernel/instant.ts";
import { subjectOf } from "@candor/core/policy/feedback-subject.ts";
import { screen } from "@candor/core/policy/kit/screen.ts";
import type { Verdict } from "@candor/core/policy/kit/verdict.ts";
import type { ParameterValues } from "@candor/core/policy/parameters.ts";
import type { OrderFacts } from "../store/feedback-facts.ts";
import type { Law } from "../store/policy.ts";

/** When an order may be spoken about: from days after its confirmation to days after its date. */
export function feedbackWindow(
  { confirmedAt, placedAt }: Pick<OrderFacts, "confirmedAt" | "placedAt">,
  parameters: ParameterValues,
): FeedbackWindow {
  return {
    opensAt: (confirmedAt ?? placedAt) + parameters.feedback_open_days * dayMs,
    closesAt: placedAt + parameters.feedback_close_days * dayMs,
  };
}

/** Why the buyer of an order may not speak about its seller at all; null if they may. */
export function barOf({
  tiedToSeller,
  trust,
}: Pick<OrderFacts, "tiedToSeller" | "trust">):
  | "feedback_own_seller"
  | "contributions_restricted"
  | null {
  if (tiedToSeller) return "feedback_own_seller";
  return trust === "restricted" || trust === "closed" ? "contributions_restricted" : null;
}

/** The numbers of the marketplace, by the names that the life-cycle knows them under. */
export function feedbackNumbers(parameters: ParameterValues): FeedbackParameters {
  return {
    buyerEditDays: parameters.feedback_buyer_edit_days,
    reasonNeededStarsMax: parameters.feedback_reason_needed_stars_max,
  };
}

/**
 * Judges the words of feedback. Nothing of feedback waits for a person: what a rule would hold is
 * given back to be said otherwise. Only words in the wrong place may stay; they are hinted at.
 */
export function screenFeedback(text: string | null, law: Law): Verdict {
  const { findings, policyVersion } = screenedBy(text, law);
  const stopped = findings.some(({ category, outcome }) => {
    return category !== "MISROUTED" && (outcome === "hold" || outcome === "refuse");
  });
  const outcome = stopped ? "refuse" : findings.length > 0 ? "warn" : "allow";
  return { outcome, findings, policyVersion };
}

/** Judges a seller's answer. It does not wait for a person: what would be held is given back. */
export function screenResponse(text: string, law: Law): Verdict {
  const context = { surface: "feedback_reply", supportedLangs: law.languages } as const;
  const verdict = screen(text, context, law.policy);
  return { ...verdict, outcome: verdict.outcome === "hold" ? "refuse" : verdict.outcome };
}

function screenedBy(text: string | null, law: Law): Verdict {
  if (text === null) {
    return { outcome: "allow", findings: [], policyVersion: law.policy.version };
  }
  return screen(text, { surface: "feedback", supportedLangs: law.languages }, law.policy);
}

/** All that decides whether a feedback has a place, by today's rules and the order's facts. */
export function claimFactsOf(
  { text, reason }: Pick<Content, "text" | "reason">,
  order: Pick<OrderFacts, "platformFulfilled" | "postage">,
  law: Law,
): ClaimFacts {
  return {
    text,
    party: reason === null ? null : reasons[reason],
    lateOrLost: reason === "late_delivery" || reason === "not_received",
    subject: subjectOf(text ?? "", {}),
    findings: screenedBy(text, law).findings,
    platformFulfilled: order.platformFulfilled,
    postage: order.postage,
  };
}

/** A claim, decided; the policy version of the law is on its findings. */
export function judged(ground: ClaimedGround, facts: ClaimFacts, law: Law): Judgement {
  const judgement = judgeClaim(ground, facts);
  if (!judgement.met) return judgement;
  const { version: policyVersion } = law.policy;
  return {
    ...judgement,
    findings: judgement.findings.map((finding) => ({ ...finding, policyVersion })),
  };
}

/** The clause that strikes a feedback without anybody asking, if one does (POLICY FBK-033). */
export const strikeClauses = {
  platform_fulfilled: "FBK-023",
  platform_postage: "FBK-024",
} as const satisfies Record<StrikeGround, string>;

/** The ground on which a feedback is struck by itself, with the facts that carry it; or null. */
export function strikeDue(
  facts: ClaimFacts,
): { readonly ground: StrikeGround; readonly facts: Readonly<Record<string, string>> } | null {
  // Praise of the platform's delivery takes nothing from anybody.
  if (facts.party !== "carrier") return null;
  for (const ground of strikeGrounds) {
    const judgement = judgeClaim(ground, facts);
    if (judgement.met) return { ground, facts: judgement.facts };
  }
  return null;
}
