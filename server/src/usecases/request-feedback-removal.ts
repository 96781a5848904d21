import {
  decide as decideFeedback,
  type Event as FeedbackEvent,
  type RemovalGround,
  removalGrounds,
} from "@candor/core/domain/feedback/feedback.ts";
import type { ClaimedGround, Judgement } from "@candor/core/domain/removal-request/grounds.ts";
import {
  type CodesByCommand,
  decide,
  evolve,
  initial,
  pacingOf,
} from "@candor/core/domain/removal-request/removal-request.ts";
import { dayMs, type Instant } from "@candor/core/kernel/instant.ts";
import { ok, type Result, reject } from "@candor/core/kernel/result.ts";
import type { ParameterValues } from "@candor/core/policy/parameters.ts";
import { transactionAs } from "../store/acting-role.ts";
import { lockFeedback, type StoredFeedback } from "../store/feedback.ts";
import { removalEntry } from "../store/feedback-entries.ts";
import { orderFacts } from "../store/feedback-facts.ts";
import {
  removalOf,
  removalRecord,
  saveRemoval,
  takeRemovalTurn,
} from "../store/feedback-removals.ts";
import { lawAt } from "../store/policy.ts";
import type { Deps } from "./deps.ts";
import { claimFactsOf, judged, strikeClauses } from "./feedback-law.ts";
import { withOrder } from "./judged-feedback.ts";
import type { SellersFeedbackKey } from "./post-feedback-response.ts";
import { countedStars, recordFeedback } from "./record-feedback.ts";

/** What became of a claim. */
export type RemovalOutcome = {
  readonly outcome: "removed" | "struck" | "declined";
  readonly because: Extract<Judgement, { met: false }>["because"] | null;
  readonly spans: { start: number; end: number }[];
  readonly warned: boolean;
};

/**
 * Asks that a feedback does not count. Words and order decide at once: it is removed, struck, or
 * declined with the reason and the words that decide against it (POLICY FBK-020 to FBK-031).
 */
export function requestFeedbackRemoval(
  { db, clock, ledger }: Pick<Deps, "db" | "clock" | "ledger">,
  input: SellersFeedbackKey & { readonly ground: ClaimedGround },
): Promise<
  Result<
    RemovalOutcome,
    "not_found" | "feedback_not_posted" | "removal_slowed" | CodesByCommand["request"]
  >
> {
  const { marketplaceId, sellerId, feedbackId, ground } = input;
  return transactionAs(db, "candor_feedback", async (tx) => {
    const at = clock.now();
    await takeRemovalTurn(tx, input);
    const feedback = await lockFeedback(tx, marketplaceId, feedbackId);
    if (feedback === null || feedback.sellerId !== sellerId) return reject("not_found");
    const order = await orderFacts(tx, marketplaceId, feedback.orderId);
    if (order === null) return reject("not_found");
    const known = await removalOf(tx, feedback);
    const law = await lawAt(tx, marketplaceId, at);
    const judgement = judged(ground, claimFactsOf(feedback.words, order, law), law);
    const decision = decide(
      known?.state ?? initial,
      {
        type: "request",
        ground,
        judgement,
        postedAt: feedback.postedAt,
        removalDays: law.parameters.feedback_removal_days,
      },
      at,
    );
    if (!decision.ok) return decision;
    if (feedback.state.status !== "posted") return reject("feedback_not_posted");
    const { allowed, warned } = await pacing(tx, input, law.parameters, at);
    if (!allowed) return reject("removal_slowed");
    const [event] = decision.events;
    const state = event === undefined ? initial : evolve(initial, event);
    if (event === undefined || state.status === "none") throw new Error("a claim has no end");
    const on = { order, law, claim: ground };
    const entry = withOrder(removalEntry(feedback, event), feedback, on);
    await ledger.append(tx, marketplaceId, [entry]);
    const spans = judgement.met ? [] : judgement.spans.map(({ start, end }) => ({ start, end }));
    await saveRemoval(tx, feedback, { state, spans, appealReason: null, askedAt: at }, at);
    if (!judgement.met) {
      return ok({ outcome: "declined", because: judgement.because, spans, warned } as const);
    }
    const lifted = liftedBy(feedback, { ground, judgement, at });
    const before = { feedback, counted: countedStars(feedback), on };
    const kept = await recordFeedback(tx, { ledger }, before, lifted);
    const outcome = kept.state.status === "struck" ? "struck" : "removed";
    return ok({ outcome, because: null, spans: [], warned } as const);
  });
}

/** Whether a seller's requests are slowed down, and whether they are told so. */
export async function pacing(
  db: Deps["db"]["kysely"],
  seller: { readonly marketplaceId: string; readonly sellerId: string },
  parameters: ParameterValues,
  at: Instant,
): Promise<ReturnType<typeof pacingOf>> {
  const since = at - parameters.feedback_removal_lookback_days * dayMs;
  const record = await removalRecord(db, seller, { since, weekFrom: at - 7 * dayMs });
  return pacingOf(record, {
    free: parameters.feedback_removal_free,
    grantedPercentMin: parameters.feedback_removal_granted_percent_min,
    slowedPerWeek: parameters.feedback_removal_slowed_per_week,
  });
}

/** What a granted claim does to the feedback. */
function liftedBy(
  feedback: StoredFeedback,
  granted: {
    readonly ground: ClaimedGround;
    readonly judgement: Extract<Judgement, { met: true }>;
    readonly at: Instant;
  },
): readonly FeedbackEvent[] {
  const { ground, judgement, at } = granted;
  const { findings, facts } = judgement;
  if (ground === "none_of_these") throw new Error("what is no ground was granted");
  const decision = isRemovalGround(ground)
    ? decideFeedback(
        feedback.state,
        { type: "remove", ground, findings, by: ruleOf(findings[0]?.ruleId ?? ground) },
        at,
      )
    : decideFeedback(
        feedback.state,
        { type: "strike", ground, facts, by: ruleOf(strikeClauses[ground]) },
        at,
      );
  if (!decision.ok) throw new Error(`a granted claim was refused with ${decision.code}`);
  return decision.events;
}

const ruleOf = (ruleId: string) => ({ kind: "rule", ruleId }) as const;

/** Whether a ground takes the feedback away, rather than striking it. */
export function isRemovalGround(ground: ClaimedGround): ground is RemovalGround & ClaimedGround {
  return removalGrounds.some((name) => name === ground);
}

/** Asks a person to look at a declined claim; once. */
export function appealFeedbackRemoval(
  { db, clock, ledger }: Pick<Deps, "db" | "clock" | "ledger">,
  { marketplaceId, sellerId, feedbackId, reason }: SellersFeedbackKey & { readonly reason: string },
): Promise<Result<null, "not_found" | CodesByCommand["appeal"]>> {
  return transactionAs(db, "candor_feedback", async (tx) => {
    const at = clock.now();
    const feedback = await lockFeedback(tx, marketplaceId, feedbackId);
    if (feedback === null || feedback.sellerId !== sellerId) return reject("not_found");
    const known = await removalOf(tx, feedback);
    const decision = decide(known?.state ?? initial, { type: "appeal", reason }, at);
    if (!decision.ok) return decision;
    for (const event of decision.events) {
      const state = evolve(known?.state ?? initial, event);
      if (known === null || state.status === "none") throw new Error("an appeal against nothing");
      await ledger.append(tx, marketplaceId, [removalEntry(feedback, event)]);
      await saveRemoval(tx, feedback, { ...known, state, appealReason: reason.trim() }, at);
    }
    return ok(null);
  });
}
