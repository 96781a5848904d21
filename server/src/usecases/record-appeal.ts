import { type Event, evolve } from "@candor/core/domain/appeal/appeal.ts";
import { liftsWhenOverdue } from "@candor/core/domain/measure/kinds.ts";
import {
  decide as decideMeasure,
  type Command as MeasureCommand,
} from "@candor/core/domain/measure/measure.ts";
import { waitsForAppeal } from "@candor/core/domain/measure/suspensive-effect.ts";
import { dayMs } from "@candor/core/kernel/instant.ts";
import type { Tx } from "../db/database.ts";
import type { LedgerEntry } from "../ports.ts";
import { type StoredAppeal, saveAppeal } from "../store/appeals.ts";
import { breachesOf } from "../store/breaches.ts";
import { lockMeasure, measuresOfStatement } from "../store/measures.ts";
import { lawAt } from "../store/policy.ts";
import { lockReview, type StoredReview } from "../store/reviews.ts";
import { addStatementMail } from "../store/statement-mail.ts";
import { type StoredStatement, statementById } from "../store/statements.ts";
import type { Deps } from "./deps.ts";
import { openOrJoinCase } from "./open-or-join-case.ts";
import { giveBack } from "./record-breach.ts";
import { recordMeasure } from "./record-measure.ts";

type RecordDeps = Pick<Deps, "clock" | "ids" | "ledger" | "random">;

/**
 * Writes what happened to an appeal: its row, its ledger entries, and the measures that end with
 * it, all in the caller's transaction.
 */
export async function recordAppeal(
  tx: Tx,
  deps: RecordDeps,
  appeal: StoredAppeal,
  events: readonly Event[],
): Promise<StoredAppeal> {
  let now = appeal;
  for (const event of events) {
    now = { ...now, state: filedState(evolve(now.state, event)), updatedAt: event.at };
    if (event.type === "appeal-evidence-added") {
      const added = { at: event.at, words: event.words };
      now = { ...now, addedEvidence: [...now.addedEvidence, added] };
    }
    if (event.type === "appeal-withdrawn") await resumeStayed(tx, deps, now, now.party.id);
    if (event.type === "appeal-decided-outside") await resumeStayed(tx, deps, now, event.body);
    if (event.type === "appeal-decided") {
      now = { ...now, heardBy: event.by, decisionReason: event.reason };
      await carryOut(tx, deps, now, event);
      await resumeStayed(tx, deps, now, event.by);
      await addStatementMail(tx, { ...now, measureId: null }, event.at);
    }
    if (event.type === "appeal-escalated") await liftOverdue(tx, deps, now);
  }
  await saveAppeal(tx, now);
  await deps.ledger.append(
    tx,
    appeal.marketplaceId,
    events.map((event) => appealEntry(now, event)),
  );
  return now;
}

/** The state of an appeal that is there. */
export function filedState(state: ReturnType<typeof evolve>): StoredAppeal["state"] {
  if (state.status === "none") throw new Error("an appeal that was filed cannot be unfiled");
  return state;
}

/** Holds up what an appeal of its kind may hold up, until it is answered (POLICY ENF-018). */
export async function stayMeasures(
  tx: Tx,
  deps: RecordDeps,
  { marketplaceId, statementId, appealId, filedAt }: StoredAppeal,
  { statement, earlierAppeals }: { statement: StoredStatement; earlierAppeals: number },
): Promise<void> {
  if (statement.addressee !== "seller") return;
  const { parameters } = await lawAt(tx, marketplaceId, filedAt);
  const since = filedAt - parameters.enforcement_lookback_days * dayMs;
  const past = await breachesOf(tx, marketplaceId, statement.addresseeId);
  const earlierBreaches = past.filter(
    ({ caseId, at, returnedAt }) =>
      caseId !== statement.caseId && returnedAt === null && at > since,
  ).length;
  const severities = parameters.appeal_suspensive_severities;
  for (const { measureId, terms } of await measuresOfStatement(tx, marketplaceId, statementId)) {
    if (!waitsForAppeal(terms, { severities, earlierBreaches, earlierAppeals })) continue;
    await move(tx, deps, { marketplaceId, measureId }, { type: "stay", appealId });
  }
}

/** What an appeal held up goes on once it is answered or taken back; what it ended stays ended. */
async function resumeStayed(
  tx: Tx,
  deps: RecordDeps,
  { marketplaceId, statementId, appealId }: StoredAppeal,
  by: string,
): Promise<void> {
  for (const measure of await measuresOfStatement(tx, marketplaceId, statementId)) {
    const { state, measureId } = measure;
    if (state.status !== "stayed" || state.appealId !== appealId) continue;
    await move(tx, deps, { marketplaceId, measureId }, { type: "resume", by });
  }
}

async function carryOut(
  tx: Tx,
  deps: RecordDeps,
  { marketplaceId, statementId }: StoredAppeal,
  { by, reason, outcome, lifts }: Extract<Event, { type: "appeal-decided" }>,
): Promise<void> {
  for (const measureId of lifts) {
    await lift(tx, deps, { marketplaceId, measureId }, { because: "appeal", by, reason });
  }
  if (outcome !== "reversed") return;
  const statement = await statementById(tx, marketplaceId, statementId);
  if (statement !== null && statement.content.report !== null) {
    await lookAgainAtReport(tx, deps, statement);
    return;
  }
  // The seller's breach itself is gone: it costs no points and raises no next step.
  if (statement?.addressee === "seller") {
    await giveBack(tx, deps, { marketplaceId, caseId: statement.caseId }, "appeal");
  }
}

/** A report that was found to be right after all comes before a person again, with the appeal. */
async function lookAgainAtReport(
  tx: Tx,
  deps: RecordDeps,
  { marketplaceId, statementId, content }: StoredStatement,
): Promise<void> {
  const reviewIds = content.acts.map(({ subjectId }) => subjectId);
  const reviews: StoredReview[] = [];
  for (const reviewId of reviewIds.toSorted()) {
    const review = await lockReview(tx, marketplaceId, reviewId);
    if (review !== null) reviews.push(review);
  }
  await openOrJoinCase(tx, deps, {
    marketplaceId,
    at: deps.clock.now(),
    source: "appealed-reports",
    claimId: `${statementId}-appealed`,
    sentence: "An appeal found that what was reported here was not answered rightly.",
    about: {
      accounts: reviews.map(({ customerId }) => customerId),
      products: reviews.map(({ productId }) => productId),
    },
    texts: reviews.map(({ reviewId, productId }) => ({
      of: "review" as const,
      textId: reviewId,
      productId,
    })),
  });
}

/** What middle limits fall away of when nobody answered in time (POLICY ENF-022). */
async function liftOverdue(
  tx: Tx,
  deps: RecordDeps,
  { marketplaceId, statementId }: StoredAppeal,
): Promise<void> {
  const measures = await measuresOfStatement(tx, marketplaceId, statementId);
  for (const { measureId, terms } of measures) {
    if (!liftsWhenOverdue(terms.kind)) continue;
    const reason = "The appeal was not answered in time.";
    const why = { because: "appeal_overdue", by: null, reason } as const;
    await lift(tx, deps, { marketplaceId, measureId }, why);
  }
}

async function lift(
  tx: Tx,
  deps: RecordDeps,
  { marketplaceId, measureId }: { readonly marketplaceId: string; readonly measureId: string },
  why: Omit<Extract<MeasureCommand, { type: "lift" }>, "type">,
): Promise<void> {
  await move(tx, deps, { marketplaceId, measureId }, { type: "lift", ...why });
}

async function move(
  tx: Tx,
  deps: RecordDeps,
  { marketplaceId, measureId }: { readonly marketplaceId: string; readonly measureId: string },
  command: MeasureCommand,
): Promise<void> {
  const measure = await lockMeasure(tx, marketplaceId, measureId);
  if (measure === null) return;
  const decision = decideMeasure(measure.state, command, deps.clock.now());
  if (decision.ok) await recordMeasure(tx, deps, measure, decision.events);
}

/** What the ledger keeps: who and what they say is personal, and who hears it stays on the desk. */
export function appealEntry(
  { appealId, statementId, party }: StoredAppeal,
  event: Event,
): LedgerEntry {
  const entry = { type: event.type, subject: appealId, at: event.at };
  const payload = { statementId, role: party.role };
  switch (event.type) {
    case "appeal-filed": {
      const { plea, newEvidence } = event;
      const facts = { ...payload, plea: plea.type, bringsNew: newEvidence !== null };
      return { ...entry, payload: facts, words: { partyId: party.id, plea, newEvidence } };
    }
    case "appeal-decided": {
      const { outcome, lifts, by, reason } = event;
      return { ...entry, payload: { ...payload, outcome, lifts }, words: { by, reason } };
    }
    case "appeal-decided-outside":
      return { ...entry, payload: { ...payload, outcome: event.outcome, body: event.body } };
    case "appeal-evidence-added":
      return { ...entry, payload, words: { words: event.words } };
    case "appeal-taken":
      return { ...entry, payload, words: { by: event.by } };
    default:
      return { ...entry, payload };
  }
}
