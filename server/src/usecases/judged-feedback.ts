import {
  type Content,
  decide,
  initial,
  type Reason,
  type State,
} from "@candor/core/domain/feedback/feedback.ts";
import type { ClaimedGround } from "@candor/core/domain/removal-request/grounds.ts";
import { parseInstant } from "@candor/core/kernel/instant.ts";
import type { LedgerEntry } from "../ports.ts";
import type { StoredFeedback } from "../store/feedback.ts";
import { ruleAndSpans } from "../store/feedback-entries.ts";
import type { OrderFacts } from "../store/feedback-facts.ts";
import { withFacts } from "../store/judged-on.ts";
import type { Law } from "../store/policy.ts";
import type { RecordedFacts } from "../store/recorded-facts.ts";
import {
  barOf,
  claimFactsOf,
  feedbackNumbers,
  feedbackWindow,
  judged,
  strikeClauses,
  strikeDue,
} from "./feedback-law.ts";
import type { Compared } from "./judge-facts-again.ts";

/** What a feedback was judged on, beside its words. */
export type AroundFeedback = {
  readonly order: OrderFacts;
  readonly law: Law;
  /** What the seller claimed; null where the rule acts by itself. */
  readonly claim: ClaimedGround | null;
};

type PostFacts = Pick<OrderFacts, "confirmedAt" | "placedAt" | "tiedToSeller" | "trust">;
type ClaimedFacts = Pick<OrderFacts, "platformFulfilled" | "postage"> & {
  readonly version: number;
  readonly reason: Reason | null;
  readonly claim: ClaimedGround | null;
};

/** A feedback's entry with the facts of the order that decided, where a rule did. */
export function withOrder(
  entry: LedgerEntry,
  { state, words }: Pick<StoredFeedback, "state" | "words">,
  { order, law, claim }: AroundFeedback,
): LedgerEntry {
  const { version: policyVersion } = law.policy;
  const { confirmedAt, placedAt, tiedToSeller, trust, platformFulfilled, postage } = order;
  switch (entry.type) {
    case "feedback-posted": {
      const facts: PostFacts = { confirmedAt, placedAt, tiedToSeller, trust };
      return withFacts(entry, { policyVersion, facts });
    }
    case "feedback-modified":
      return withFacts(entry, { policyVersion, facts: {} });
    case "feedback-struck":
    case "feedback-removed":
    case "removal-granted":
    case "removal-declined": {
      const { reason } = words;
      const { version } = state;
      const facts: ClaimedFacts = { version, reason, claim, platformFulfilled, postage };
      return withFacts(entry, { policyVersion, facts });
    }
    default:
      return entry;
  }
}

/** Whether the buyer could speak then, and with these stars without a reason. */
export function spokenAgain(
  { type, at, payload, words }: RecordedFacts,
  law: Law,
): Compared | null {
  if (words?.judgedOn === undefined) return null;
  const { stars, reason, version, postedAt } = payload;
  const content = { stars, reason, text: null } as Content; // As it was written.
  const { version: policyVersion } = law.policy;
  const said = {
    content,
    verdict: { outcome: "allow", findings: [], policyVersion },
    parameters: feedbackNumbers(law.parameters),
  } as const;
  const recorded = { type, version, policyVersion: payload.policyVersion };
  if (type === "feedback-modified") {
    const firstPostedAt = parseInstant(String(postedAt)) ?? at;
    const before: State = { status: "posted", version: Number(version) - 1, firstPostedAt };
    return { recorded, again: answerOf(decide(before, { type: "modify", ...said }, at)) };
  }
  const facts = words.judgedOn as PostFacts; // As it was written.
  const bar = barOf(facts);
  const window = feedbackWindow(facts, law.parameters);
  const decision = decide(initial, { type: "post", ...said, window }, at);
  return { recorded, again: bar ?? answerOf(decision) };
}

function answerOf(decision: ReturnType<typeof decide>): unknown {
  if (!decision.ok) return decision.code;
  const [event] = decision.events;
  if (event?.type !== "feedback-posted" && event?.type !== "feedback-modified") return event?.type;
  const { type, version, policyVersion } = event;
  return { type, version, policyVersion };
}

/** Whether what the seller claimed held, or the rule had to act by itself. */
export function claimAgain(one: RecordedFacts, law: Law): Compared | null {
  const { type, payload, words, said } = one;
  if (words?.judgedOn === undefined) return null;
  const { reason, claim, ...order } = words.judgedOn as ClaimedFacts; // As it was written.
  const facts = claimFactsOf({ text: said, reason }, order, law);
  const { version: policyVersion } = law.policy;
  const { sellerId: _, ...recorded } = payload;
  if (claim === null) {
    const due = strikeDue(facts);
    const ruleId = due === null ? null : strikeClauses[due.ground];
    const again = { ...due, decidedBy: "rule", policyVersion };
    return { recorded: { ...recorded, ruleId: words.ruleId }, again: { ...again, ruleId } };
  }
  const judgement = judged(claim, facts, law);
  if (!judgement.met) {
    const { because, spans } = judgement;
    return { recorded, again: { ground: claim, because, spans, policyVersion } };
  }
  const granted = { ground: claim, policyVersion };
  const by = { ...granted, decidedBy: "rule" };
  if (type === "removal-granted") return { recorded, again: granted };
  const again =
    type === "feedback-struck"
      ? { ...by, facts: judgement.facts }
      : { ...by, findings: judgement.findings.map(ruleAndSpans) };
  return { recorded, again };
}
