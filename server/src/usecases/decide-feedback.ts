import {
  type CodesByCommand,
  decide as decideFeedback,
  type Event as FeedbackEvent,
  type RemovalGround,
} from "@candor/core/domain/feedback/feedback.ts";
import type { ClaimedGround } from "@candor/core/domain/removal-request/grounds.ts";
import {
  decide,
  evolve,
  initial,
  type CodesByCommand as RemovalCodes,
} from "@candor/core/domain/removal-request/removal-request.ts";
import type { Instant } from "@candor/core/kernel/instant.ts";
import { type Decision, ok, type Result, reject } from "@candor/core/kernel/result.ts";
import type { Finding } from "@candor/core/policy/kit/verdict.ts";
import { transactionAs } from "../store/acting-role.ts";
import { asPage, readCursor, writeCursor } from "../store/cursor.ts";
import { lockFeedback, type StoredFeedback } from "../store/feedback.ts";
import { removalEntry } from "../store/feedback-entries.ts";
import { appealedFeedback, removalsOf } from "../store/feedback-lists.ts";
import { removalOf, saveRemoval } from "../store/feedback-removals.ts";
import { lawAt } from "../store/policy.ts";
import type { Deps } from "./deps.ts";
import { type AppealView, appealView } from "./feedback-views.ts";
import type { Page, PageOf } from "./list-author-reviews.ts";
import { countedStars, recordFeedback } from "./record-feedback.ts";
import { isRemovalGround } from "./request-feedback-removal.ts";

/** Which person decides about which feedback. */
export type FeedbackModeration = {
  readonly marketplaceId: string;
  readonly userId: string;
  readonly feedbackId: string;
  readonly reason: string;
};

type DecideDeps = Pick<Deps, "db" | "clock" | "ledger">;

/** Answers a seller's appeal: granted, the feedback goes or is struck; else it stays. */
export function answerFeedbackAppeal(
  { db, clock, ledger }: DecideDeps,
  input: FeedbackModeration & { readonly granted: boolean },
): Promise<Result<null, "not_found" | "feedback_not_posted" | RemovalCodes["answer-appeal"]>> {
  const { marketplaceId, userId: by, feedbackId, granted, reason } = input;
  return transactionAs(db, "candor_feedback", async (tx) => {
    const at = clock.now();
    const feedback = await lockFeedback(tx, marketplaceId, feedbackId);
    if (feedback === null) return reject("not_found");
    const known = await removalOf(tx, feedback);
    const command = { type: "answer-appeal", granted, by, reason } as const;
    const decision = decide(known?.state ?? initial, command, at);
    if (!decision.ok) return decision;
    const [event] = decision.events;
    const state = event === undefined ? initial : evolve(known?.state ?? initial, event);
    if (known === null || event === undefined || state.status === "none") {
      throw new Error("an appeal was answered that nobody made");
    }
    let lifted: readonly FeedbackEvent[] = [];
    if (granted) {
      const { policy } = await lawAt(tx, marketplaceId, at);
      const lifting = lift(feedback, {
        ground: known.state.ground,
        by,
        at,
        version: policy.version,
      });
      if (!lifting.ok) return reject("feedback_not_posted");
      lifted = lifting.events;
    }
    await ledger.append(tx, marketplaceId, [removalEntry(feedback, event)]);
    await saveRemoval(tx, feedback, { ...known, state }, at);
    if (lifted.length > 0) {
      const before = { feedback, counted: countedStars(feedback) };
      await recordFeedback(tx, { ledger }, before, lifted);
    }
    return ok(null);
  });
}

type Lifting = {
  readonly ground: ClaimedGround;
  readonly by: string;
  readonly at: Instant;
  readonly version: string;
};

/** What a person does with feedback whose seller was right. */
function lift(
  feedback: StoredFeedback,
  { ground, by: userId, at, version }: Lifting,
): Decision<FeedbackEvent, string> {
  const by = { kind: "person", userId } as const;
  if (ground === "platform_fulfilled" || ground === "platform_postage") {
    return decideFeedback(feedback.state, { type: "strike", ground, facts: {}, by }, at);
  }
  const removal = isRemovalGround(ground) ? ground : "product_only";
  const findings = [findingOfPerson(feedback, removal, null, version)];
  return decideFeedback(feedback.state, { type: "remove", ground: removal, findings, by }, at);
}

/** Takes a feedback away: by a court's order, or for words that carry one of the grounds. */
export function removeFeedback(
  { db, clock, ledger }: DecideDeps,
  input: FeedbackModeration & { readonly ground: RemovalGround; readonly words: string | null },
): Promise<Result<null, "not_found" | CodesByCommand["remove"]>> {
  const { marketplaceId, userId, feedbackId, ground, words, reason } = input;
  return transactionAs(db, "candor_feedback", async (tx) => {
    const at = clock.now();
    const feedback = await lockFeedback(tx, marketplaceId, feedbackId);
    if (feedback === null) return reject("not_found");
    if (reason.trim() === "") return reject("reason_required");
    const { policy } = await lawAt(tx, marketplaceId, at);
    const stands = words === null || feedback.words.text?.includes(words) === true;
    const findings = stands ? [findingOfPerson(feedback, ground, words, policy.version)] : [];
    const by = { kind: "person", userId } as const;
    const decision = decideFeedback(feedback.state, { type: "remove", ground, findings, by }, at);
    if (!decision.ok) return decision;
    const before = { feedback, counted: countedStars(feedback) };
    await recordFeedback(tx, { ledger }, before, decision.events);
    return ok(null);
  });
}

/** Brings back what was struck or removed; it counts again from its own day. */
export function reinstateFeedback(
  { db, clock, ledger }: DecideDeps,
  { marketplaceId, userId, feedbackId, reason }: FeedbackModeration,
): Promise<Result<null, "not_found" | CodesByCommand["reinstate"]>> {
  return transactionAs(db, "candor_feedback", async (tx) => {
    const at = clock.now();
    const feedback = await lockFeedback(tx, marketplaceId, feedbackId);
    if (feedback === null) return reject("not_found");
    const by = { kind: "person", userId } as const;
    const decision = decideFeedback(feedback.state, { type: "reinstate", by, reason }, at);
    if (!decision.ok) return decision;
    const before = { feedback, counted: countedStars(feedback) };
    await recordFeedback(tx, { ledger }, before, decision.events);
    return ok(null);
  });
}

/** Appeals that wait for a person, oldest first; stars never order them. */
export async function listFeedbackAppeals(
  { db }: Pick<Deps, "db">,
  { marketplaceId, after: cursor, limit }: PageOf & { readonly marketplaceId: string },
): Promise<Result<Page<AppealView>, "cursor_invalid">> {
  const after = readCursor("feedback appeals", ["moment", "id"], cursor);
  if (!after.ok) return after;
  const rows = await appealedFeedback(db.kysely, marketplaceId, after.value, limit + 1);
  const removals = new Map<string, Awaited<ReturnType<typeof removalOf>>>();
  for (const sellerId of new Set(rows.map((row) => row.sellerId))) {
    const seller = { marketplaceId, sellerId };
    for (const [id, one] of await removalsOf(db.kysely, seller, rows)) removals.set(id, one);
  }
  return ok(
    asPage(
      rows,
      limit,
      (row) => appealView(row, removals.get(row.feedbackId) ?? null),
      (row) => writeCursor("feedback appeals", [row.appealedAt, row.feedbackId]),
    ),
  );
}

const clauses = {
  obscene: "FBK-020",
  personal_data: "FBK-021",
  product_only: "FBK-022",
  legal_order: "L-EU-09",
} as const satisfies Record<RemovalGround, string>;

/** The words that a person found, in the form of every other finding; all of them by default. */
function findingOfPerson(
  { words }: StoredFeedback,
  ground: RemovalGround,
  marked: string | null,
  policyVersion: string,
): Finding {
  const text = words.text ?? "";
  const quote = marked ?? text;
  const start = Math.max(0, text.indexOf(quote));
  return {
    ruleId: `feedback-${ground.replaceAll("_", "-")}`,
    clause: clauses[ground],
    category: ground === "obscene" ? "OBSCENE" : ground === "personal_data" ? "PII" : "MISROUTED",
    outcome: "refuse",
    spans: [{ start, end: start + quote.length }],
    quote,
    message: "",
    suggestion: "",
    confidence: 1,
    policyVersion,
  };
}
