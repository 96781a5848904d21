import { decide, type Event, evolve, type State } from "@candor/core/domain/feedback/feedback.ts";
import * as responses from "@candor/core/domain/feedback-response/feedback-response.ts";
import type { Instant } from "@candor/core/kernel/instant.ts";
import type { Tx } from "../db/database.ts";
import type { LedgerEntry } from "../ports.ts";
import {
  addFeedbackVersion,
  type FiledState,
  type Spoken,
  type StoredFeedback,
  saveFeedback,
} from "../store/feedback.ts";
import { feedbackEntry, responseEntry } from "../store/feedback-entries.ts";
import type { OrderFacts } from "../store/feedback-facts.ts";
import type { Law } from "../store/policy.ts";
import { moveScore } from "../store/seller-scores.ts";
import type { Deps } from "./deps.ts";
import { claimFactsOf, strikeClauses, strikeDue } from "./feedback-law.ts";
import { type AroundFeedback, withOrder } from "./judged-feedback.ts";

/** The stars of a feedback that count at present: none while it is struck or gone. */
export function countedStars({ state, words }: StoredFeedback): number | null {
  return state.status === "posted" ? words.stars : null;
}

/** A locked feedback as it was, and what it was judged on where a rule decides. */
export type BeforeRecording = {
  readonly feedback: StoredFeedback;
  readonly counted: number | null;
  readonly on?: AroundFeedback;
};

/**
 * Writes what happened to a locked feedback: its ledger entries, its row, the seller's answer where
 * the buyer's words changed under it, and last the seller's numbers.
 */
export async function recordFeedback(
  tx: Tx,
  { ledger }: Pick<Deps, "ledger">,
  before: BeforeRecording,
  events: readonly Event[],
): Promise<StoredFeedback> {
  const entries: LedgerEntry[] = [];
  let { feedback } = before;
  const spoken: { readonly event: Spoken; readonly entry: number }[] = [];
  for (const event of events) {
    feedback = folded(feedback, event);
    if (isSpoken(event)) spoken.push({ event, entry: entries.length });
    const entry = feedbackEntry(feedback, event);
    entries.push(before.on === undefined ? entry : withOrder(entry, feedback, before.on));
    if (!changesWords(event)) continue;
    const freed = responses.decide(feedback.response, { type: "note-feedback-changed" }, event.at);
    for (const answer of freed.ok ? freed.events : []) {
      feedback = { ...feedback, response: responses.evolve(feedback.response, answer) };
      entries.push(responseEntry(feedback, answer));
    }
  }
  const at = events.at(-1)?.at ?? feedback.postedAt;
  const eventIds = await ledger.append(tx, feedback.marketplaceId, entries);
  for (const { event, entry } of spoken) {
    await addFeedbackVersion(tx, feedback, event, eventIds[entry] ?? "");
  }
  await saveFeedback(tx, feedback, at);
  await moveScore(tx, feedback, { before: before.counted, now: countedStars(feedback) });
  return feedback;
}

/** The feedback once an event is folded in. */
export function folded(feedback: StoredFeedback, event: Event): StoredFeedback {
  const words = isSpoken(event) ? event.words : feedback.words;
  return { ...feedback, state: filed(evolve(feedback.state, event)), words };
}

/** A state of something that is there. */
export function filed(state: State): FiledState {
  if (state.status === "none") throw new Error("a feedback that was posted cannot be unposted");
  return state;
}

/**
 * What follows from words and order at once: where the chosen reason and all words are about a
 * delivery that the platform answers for, the feedback is struck without a request.
 */
export function strikeAtOnce(
  feedback: StoredFeedback,
  order: OrderFacts,
  { law, at }: { readonly law: Law; readonly at: Instant },
): readonly Event[] {
  const due = strikeDue(claimFactsOf(feedback.words, order, law));
  if (due === null) return [];
  const by = { kind: "rule", ruleId: strikeClauses[due.ground] } as const;
  const decision = decide(feedback.state, { type: "strike", ...due, by }, at);
  return decision.ok ? decision.events : [];
}

/** An event that brings words of the buyer. */
export const isSpoken = (event: Event): event is Spoken =>
  event.type === "feedback-posted" || event.type === "feedback-modified";

/** What the seller answered to is no longer there (POLICY FBK-042). */
const changesWords = ({ type }: Event) =>
  type === "feedback-modified" || type === "feedback-removed-by-buyer";
