import {
  type Content,
  decide,
  type Event,
  evolve,
  initial,
} from "@candor/core/domain/feedback/feedback.ts";
import * as responses from "@candor/core/domain/feedback-response/feedback-response.ts";
import * as removals from "@candor/core/domain/removal-request/removal-request.ts";
import { dayMs, type Instant } from "@candor/core/kernel/instant.ts";
import { unreachable } from "@candor/core/kernel/result.ts";
import type { Tx } from "../db/database.ts";
import type { Ledger, LedgerEntry } from "../ports.ts";
import { type BulkFeedback, writeFeedback } from "../store/bulk-feedback.ts";
import type { Spoken, StoredFeedback } from "../store/feedback.ts";
import { feedbackEntry, removalEntry, responseEntry } from "../store/feedback-entries.ts";
import type { OrderFacts } from "../store/feedback-facts.ts";
import type { FiledRemoval } from "../store/feedback-removals.ts";
import type { Law } from "../store/policy.ts";
import {
  claimFactsOf,
  feedbackNumbers,
  feedbackWindow,
  judged,
  screenFeedback,
  screenResponse,
} from "../usecases/feedback-law.ts";
import { type AroundFeedback, withOrder } from "../usecases/judged-feedback.ts";
import { filed, folded, isSpoken, strikeAtOnce } from "../usecases/record-feedback.ts";
import type { FeedbackAct, FeedbackStory } from "./feedback-stories.ts";

/** A feedback on its way through its life, and all that it left behind. */
type Told = {
  feedback: StoredFeedback;
  removal: FiledRemoval | null;
  updatedAt: Instant;
  readonly entries: LedgerEntry[];
  readonly spoken: { readonly event: Spoken; readonly entry: number }[];
};

/**
 * Takes the demo's feedback through the same screening and life-cycles as any other, and writes it
 * in bulk. Stories that a rule stops are left out, as their buyers were.
 */
export async function loadFeedback(
  tx: Tx,
  { ledger, law, marketplaceId }: { ledger: Ledger; law: Law; marketplaceId: string },
  stories: readonly FeedbackStory[],
): Promise<void> {
  const all: Told[] = [];
  for (const story of stories) {
    const told = begin(marketplaceId, story, law);
    if (told === null) continue;
    for (const { act, at } of story.afterwards) perform(told, story.order, { act, at, law });
    all.push(told);
  }
  const entries = all.flatMap((told) => told.entries);
  const eventIds = await ledger.append(tx, marketplaceId, entries);
  let before = 0;
  const rows = all.map((told): BulkFeedback => {
    const { feedback, removal, updatedAt, spoken } = told;
    const versions = spoken.map(({ event, entry }) => ({
      event,
      eventId: eventIds[before + entry] ?? "",
    }));
    before += told.entries.length;
    return { feedback, removal, updatedAt, versions };
  });
  await writeFeedback(tx, marketplaceId, rows);
}

function begin(marketplaceId: string, story: FeedbackStory, law: Law): Told | null {
  const { order, feedbackId, content, at } = story;
  const decision = decide(
    initial,
    {
      type: "post",
      content,
      verdict: screenFeedback(content.text, law),
      window: feedbackWindow(order, law.parameters),
      parameters: feedbackNumbers(law.parameters),
    },
    at,
  );
  const [event] = decision.ok ? decision.events : [];
  if (event === undefined || !isSpoken(event)) return null;
  const feedback: StoredFeedback = {
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
  const told: Told = { feedback, removal: null, updatedAt: at, entries: [], spoken: [] };
  happen(told, [event, ...strikeAtOnce(feedback, order, { law, at })], { order, law, claim: null });
  return told;
}

/** Folds events of the feedback itself. */
function happen(told: Told, events: readonly Event[], on: AroundFeedback): void {
  for (const event of events) {
    told.feedback = folded(told.feedback, event);
    told.updatedAt = event.at;
    if (isSpoken(event)) told.spoken.push({ event, entry: told.entries.length });
    told.entries.push(withOrder(feedbackEntry(told.feedback, event), told.feedback, on));
  }
}

type Scene = { readonly act: FeedbackAct; readonly at: Instant; readonly law: Law };

function perform(told: Told, order: OrderFacts, { act, at, law }: Scene): void {
  switch (act.type) {
    case "respond": {
      const verdict = screenResponse(act.text, law);
      answer(told, { type: "post", text: act.text, verdict }, at);
      break;
    }
    case "withdraw":
      answer(told, { type: "withdraw" }, at);
      break;
    case "change":
      change(told, order, { content: act.content, at, law });
      answer(told, { type: "note-feedback-changed" }, at);
      break;
    case "claim":
      claim(told, order, { act, at, law });
      break;
    default:
      unreachable(act);
  }
}

function answer(told: Told, command: responses.Command, at: Instant): void {
  const decision = responses.decide(told.feedback.response, command, at);
  for (const event of decision.ok ? decision.events : []) {
    const response = responses.evolve(told.feedback.response, event);
    told.feedback = { ...told.feedback, response, respondedAt: at };
    told.updatedAt = at;
    told.entries.push(responseEntry(told.feedback, event));
  }
}

function change(
  told: Told,
  order: OrderFacts,
  { content, at, law }: { readonly content: Content; readonly at: Instant; readonly law: Law },
): void {
  const verdict = screenFeedback(content.text, law);
  const parameters = feedbackNumbers(law.parameters);
  const decision = decide(
    told.feedback.state,
    { type: "modify", content, verdict, parameters },
    at,
  );
  if (!decision.ok) return;
  const on = { order, law, claim: null };
  happen(told, decision.events, on);
  happen(told, strikeAtOnce(told.feedback, order, { law, at }), on);
}

function claim(
  told: Told,
  order: OrderFacts,
  { act, at, law }: Scene & { readonly act: Extract<FeedbackAct, { type: "claim" }> },
): void {
  const { ground } = act;
  const judgement = judged(ground, claimFactsOf(told.feedback.words, order, law), law);
  const removalDays = law.parameters.feedback_removal_days;
  const { postedAt } = told.feedback;
  const command = { type: "request", ground, judgement, postedAt, removalDays } as const;
  const decision = removals.decide(removals.initial, command, at);
  const [event] = decision.ok ? decision.events : [];
  if (event === undefined || told.feedback.state.status !== "posted") return;
  const state = removals.evolve(removals.initial, event);
  if (state.status === "none") return;
  const spans = judgement.met ? [] : judgement.spans;
  told.removal = { state, spans, appealReason: null, askedAt: at };
  told.updatedAt = at + dayMs / 24;
  const on = { order, law, claim: ground };
  told.entries.push(withOrder(removalEntry(told.feedback, event), told.feedback, on));
  if (!judgement.met || ground !== "product_only") return;
  const by = { kind: "rule", ruleId: "no-product-talk-in-feedback" } as const;
  const { findings } = judgement;
  const removed = decide(told.feedback.state, { type: "remove", ground, findings, by }, at);
  if (removed.ok) happen(told, removed.events, on);
}
