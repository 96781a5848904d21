import { factsOf } from "@candor/core/domain/measure/kinds.ts";
import { type Event, evolve, type Terms } from "@candor/core/domain/measure/measure.ts";
import { toldEndings } from "@candor/core/domain/statement/letters/words.ts";
import { instantToIso } from "@candor/core/kernel/instant.ts";
import type { Tx } from "../db/database.ts";
import type { LedgerEntry } from "../ports.ts";
import { addMeasureEvent, type StoredMeasure, saveMeasure } from "../store/measures.ts";
import { lawAt } from "../store/policy.ts";
import { addStatementMail } from "../store/statement-mail.ts";
import { issueStatement } from "../store/statements.ts";
import type { Deps } from "./deps.ts";
import { takeEffect, undoEffect } from "./measure-effects.ts";
import { orderMarketplace } from "./order-marketplace.ts";
import { pointsAfter } from "./record-breach.ts";

/** What recording a measure needs. */
export type RecordMeasureDeps = Pick<Deps, "clock" | "ids" | "ledger"> & {
  /** What stood there before, from a caller who has put the measure into effect already. */
  readonly already?: StoredMeasure["replaced"];
};

/**
 * Writes what happened to a measure: its row, its history, its ledger entries, what it takes hold
 * of or lets go, and the issue of its statement, all in the caller's transaction.
 */
export async function recordMeasure(
  tx: Tx,
  deps: RecordMeasureDeps,
  measure: StoredMeasure,
  events: readonly Event[],
): Promise<StoredMeasure> {
  const { marketplaceId, measureId } = measure;
  const { parameters } = await lawAt(tx, marketplaceId, deps.clock.now());
  let now = measure;
  const entries: LedgerEntry[] = [];
  for (const event of events) {
    const before = now;
    const state = evolve(now.state, event);
    if (state.status === "none") throw new Error("a measure that was proposed cannot be unmade");
    const next = { ...now, state, deciders: decidersOf(now, event), updatedAt: event.at };
    const replaced = await effectOf(tx, deps, now, next);
    now = { ...next, replaced };
    const eventId = deps.ids.next("evt");
    entries.push({ ...entryOf(now, event), eventId });
    // The row comes first: what hangs on it must find it.
    await saveMeasure(tx, now, parameters.enforcement_funds_review_days);
    await orderMarketplace(tx, deps, before, now);
    await addMeasureEvent(tx, { marketplaceId, measureId }, event, eventId);
    if (event.type === "measure-imposed") {
      const { statementId } = event.terms;
      await issueStatement(tx, { marketplaceId, statementId }, event.by, event.at);
      const letter = { marketplaceId, statementId, appealId: null, measureId: null };
      await addStatementMail(tx, letter, event.at);
    }
    if (event.type === "measure-ended") await tellOfEnd(tx, now, event);
    await pointsAfter(tx, deps, now, event);
  }
  await deps.ledger.append(tx, marketplaceId, entries);
  return now;
}

/**
 * Whoever was told of a measure is told of its end. An appeal's outcome and the statement of a
 * measure in its place tell of it themselves, and explaining a rule restricts nobody.
 */
async function tellOfEnd(
  tx: Tx,
  { marketplaceId, measureId, terms }: StoredMeasure,
  { because, at }: Extract<Event, { type: "measure-ended" }>,
): Promise<void> {
  const { statementId, kind } = terms;
  if (!toldEndings.some((told) => told === because) || kind === "education") return;
  await addStatementMail(tx, { marketplaceId, statementId, appealId: null, measureId }, at);
}

function decidersOf(measure: StoredMeasure, event: Event): readonly string[] {
  return event.type === "measure-imposed" ? event.by : measure.deciders;
}

const holds = ({ state }: StoredMeasure) => state.status === "in_force";

/** Takes hold when it comes into force and lets go when it no longer is. */
async function effectOf(
  tx: Tx,
  deps: RecordMeasureDeps,
  before: StoredMeasure,
  now: StoredMeasure,
): Promise<StoredMeasure["replaced"]> {
  if (!holds(before) && holds(now)) return deps.already ?? takeEffect(tx, deps, now);
  if (holds(before) && !holds(now)) {
    await undoEffect(tx, deps, before);
    return null;
  }
  return now.replaced;
}

/** What the ledger keeps. Customers are named in words alone; who decided never leaves the desk. */
function entryOf({ measureId, terms, deciders }: StoredMeasure, event: Event): LedgerEntry {
  const { kind, caseId, statementId } = terms;
  const isPerson = factsOf(kind).on === "customer";
  const base = {
    type: event.type,
    subject: measureId,
    at: event.at,
    payload: { kind, caseId, statementId, ...termsPayload(terms), ...eventPayload(event) },
  };
  const reason = "reason" in event && event.reason !== null ? { reason: event.reason } : {};
  const person = isPerson ? { customerId: terms.subjectId } : {};
  return { ...base, words: { deciders, ...person, ...reason } };
}

function termsPayload({ kind, subjectId, startsAt, until }: Terms) {
  const { on } = factsOf(kind);
  return {
    on,
    ...(on === "customer" ? {} : { subjectId }),
    startsAt: instantToIso(startsAt),
    until: until === null ? null : instantToIso(until),
  };
}

function eventPayload(event: Event): Readonly<Record<string, unknown>> {
  switch (event.type) {
    case "measure-imposed":
      return { persons: event.by.length };
    case "measure-acknowledged":
    case "measure-undone":
      return { reference: event.reference };
    case "measure-stayed":
      return { appealId: event.appealId };
    case "measure-ended":
      return { because: event.because, undo: event.undo };
    default:
      return {};
  }
}
