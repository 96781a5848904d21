import { factsOf, isForGood, type SubjectKind } from "@candor/core/domain/measure/kinds.ts";
import type { Event, State, Terms } from "@candor/core/domain/measure/measure.ts";
import { dayMs, type Instant } from "@candor/core/kernel/instant.ts";
import { type Kysely, sql } from "kysely";
import type { Tx } from "../db/database.ts";
import type { Tables } from "../db/tables.generated.ts";
import type { Position } from "./cursor.ts";
import { toDate, toInstant } from "./moments.ts";

/** A measure with what never changes about it. */
export type StoredMeasure = {
  readonly marketplaceId: string;
  readonly measureId: string;
  readonly terms: Terms;
  readonly state: Exclude<State, { status: "none" }>;
  readonly deciders: readonly string[];
  /** What stood there before it began; null if nothing has to be put back. */
  readonly replaced: Readonly<Record<string, string>> | null;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
};

/** A row of measures as the database answers it. */
export type MeasureRow = {
  readonly marketplace_id: string;
  readonly measure_id: string;
  readonly state: { readonly now: StoredMeasure["state"]; readonly terms: Terms };
  readonly deciders: readonly string[];
  readonly replaced: StoredMeasure["replaced"];
  readonly created_at: Date;
  readonly updated_at: Date;
};

/** The columns of such a row. */
export const measureColumns = sql`m.marketplace_id, m.measure_id, m.state, m.deciders, m.replaced, m.created_at,
  m.updated_at`;

/** A measure out of its row. */
export const rowToMeasure = (row: MeasureRow): StoredMeasure => ({
  marketplaceId: row.marketplace_id,
  measureId: row.measure_id,
  terms: row.state.terms,
  state: row.state.now,
  deciders: row.deciders,
  replaced: row.replaced,
  createdAt: toInstant(row.created_at),
  updatedAt: toInstant(row.updated_at),
});

/** Writes a measure as it now is, new or known. */
export async function saveMeasure(
  tx: Tx,
  measure: StoredMeasure,
  fundsReviewDays: number,
): Promise<void> {
  const { marketplaceId, measureId, terms, state } = measure;
  const { on, area } = factsOf(terms.kind);
  const due = dueAtOf(state, fundsReviewDays);
  await sql`
    insert into measure (marketplace_id, measure_id, case_id, statement_id, kind, subject_kind,
      subject_id, area, for_good, status, state, deciders, replaced, due_at, created_at, updated_at)
    values (${marketplaceId}, ${measureId}, ${terms.caseId}, ${terms.statementId}, ${terms.kind},
      ${on}, ${terms.subjectId}, ${area}, ${isForGood(terms.kind)}, ${state.status},
      ${JSON.stringify({ now: state, terms })}::jsonb, ${[...measure.deciders]}::text[],
      ${measure.replaced === null ? null : JSON.stringify(measure.replaced)}::jsonb,
      ${due === null ? null : toDate(due)}, ${toDate(measure.createdAt)},
      ${toDate(measure.updatedAt)})
    on conflict (marketplace_id, measure_id) do update set
      status = excluded.status, state = excluded.state, deciders = excluded.deciders,
      replaced = excluded.replaced, due_at = excluded.due_at, updated_at = excluded.updated_at`.execute(
    tx,
  );
}

/** When the clock has to look: at its beginning, its end, or the next look at withheld money. */
function dueAtOf(state: StoredMeasure["state"], fundsReviewDays: number): Instant | null {
  switch (state.status) {
    case "waiting":
      return state.terms.startsAt;
    case "in_force":
      if (state.terms.kind === "funds-withheld") return state.reviewedAt + fundsReviewDays * dayMs;
      return state.terms.until;
    case "ordered":
    case "stayed":
      return state.terms.until;
    default:
      return null;
  }
}

/** Adds what happened to a measure's history. */
export async function addMeasureEvent(
  tx: Tx,
  { marketplaceId, measureId }: Pick<StoredMeasure, "marketplaceId" | "measureId">,
  event: Event,
  eventId: string,
): Promise<void> {
  await sql`
    insert into measure_event (marketplace_id, measure_id, event_id, event, happened_at)
    values (${marketplaceId}, ${measureId}, ${eventId}, ${JSON.stringify(event)}::jsonb,
      ${toDate(event.at)})`.execute(tx);
}

/** What happened to a measure, in order. */
export async function eventsOfMeasure(
  db: Kysely<Tables>,
  marketplaceId: string,
  measureId: string,
): Promise<readonly Event[]> {
  const { rows } = await sql<{ event: Event }>`
    select event from measure_event
    where marketplace_id = ${marketplaceId} and measure_id = ${measureId}
    order by happened_at, event_id`.execute(db);
  return rows.map(({ event }) => event);
}

/** One measure, held until the transaction ends; null where the marketplace has no such. */
export async function lockMeasure(
  tx: Tx,
  marketplaceId: string,
  measureId: string,
): Promise<StoredMeasure | null> {
  const { rows } = await sql<MeasureRow>`
    select ${measureColumns} from measure m
    where m.marketplace_id = ${marketplaceId} and m.measure_id = ${measureId}
    for update`.execute(tx);
  return rows[0] === undefined ? null : rowToMeasure(rows[0]);
}

/** All measures of a case, in the order in which they were made. */
export async function measuresOfCase(
  db: Kysely<Tables>,
  marketplaceId: string,
  caseId: string,
): Promise<readonly StoredMeasure[]> {
  const { rows } = await sql<MeasureRow>`
    select ${measureColumns} from measure m
    where m.marketplace_id = ${marketplaceId} and m.case_id = ${caseId}
    order by m.created_at, m.measure_id`.execute(db);
  return rows.map(rowToMeasure);
}

/** All measures that a statement states, in order. */
export async function measuresOfStatement(
  db: Kysely<Tables>,
  marketplaceId: string,
  statementId: string,
): Promise<readonly StoredMeasure[]> {
  const { rows } = await sql<MeasureRow>`
    select ${measureColumns} from measure m
    where m.marketplace_id = ${marketplaceId} and m.statement_id = ${statementId}
    order by m.measure_id`.execute(db);
  return rows.map(rowToMeasure);
}

/** What stands on a subject now, in force or on its way. */
export async function standingMeasures(
  db: Kysely<Tables>,
  marketplaceId: string,
  subjectKind: SubjectKind,
  subjectId: string,
): Promise<readonly StoredMeasure[]> {
  const { rows } = await sql<MeasureRow>`
    select ${measureColumns} from measure m
    where m.marketplace_id = ${marketplaceId} and m.subject_kind = ${subjectKind}
      and m.subject_id = ${subjectId}
      and m.status in ('waiting', 'ordered', 'in_force', 'stayed')
    order by m.created_at, m.measure_id`.execute(db);
  return rows.map(rowToMeasure);
}

/** What stands on a seller and on what statements to the seller say of products. */
export async function measuresOnSeller(
  db: Kysely<Tables>,
  { marketplaceId, sellerId }: { readonly marketplaceId: string; readonly sellerId: string },
): Promise<readonly StoredMeasure[]> {
  const { rows } = await sql<MeasureRow>`
    select ${measureColumns} from statement s
    join measure m on m.marketplace_id = s.marketplace_id and m.statement_id = s.statement_id
    where s.marketplace_id = ${marketplaceId} and s.addressee = 'seller'
      and s.addressee_id = ${sellerId} and s.issued_at is not null
      and m.status in ('waiting', 'ordered', 'in_force', 'stayed')
    order by m.created_at, m.measure_id`.execute(db);
  return rows.map(rowToMeasure);
}

/** What the marketplace was asked for and has not said to be done, the oldest first. */
export async function pendingMeasures(
  db: Kysely<Tables>,
  marketplaceId: string,
  after: Position | null,
  count: number,
): Promise<readonly StoredMeasure[]> {
  const [updatedAt, measureId] = after ?? [];
  const { rows } = await sql<MeasureRow>`
    select ${measureColumns} from measure m
    where m.marketplace_id = ${marketplaceId}
      and (m.status = 'ordered' or (m.status = 'ended' and m.state->'now'->>'undo' = 'asked'))
      ${
        after === null
          ? sql``
          : sql`and (m.updated_at, m.measure_id) > (${toDate(Number(updatedAt))}, ${measureId})`
      }
    order by m.updated_at, m.measure_id limit ${count}`.execute(db);
  return rows.map(rowToMeasure);
}

/** Ids of measures that the clock has something to do with, the oldest first. */
export async function measuresDue(
  db: Kysely<Tables>,
  at: Instant,
  count: number,
): Promise<readonly { readonly marketplaceId: string; readonly measureId: string }[]> {
  const { rows } = await sql<{ marketplace_id: string; measure_id: string }>`
    select m.marketplace_id, m.measure_id from measure m
    where m.due_at <= ${toDate(at)}
    order by m.due_at, m.measure_id limit ${count}`.execute(db);
  return rows.map((row) => ({ marketplaceId: row.marketplace_id, measureId: row.measure_id }));
}

/**
 * One at a time imposes on a marketplace's subjects, so that no two of an area slip in together.
 */
export async function takeImposing(tx: Tx, marketplaceId: string): Promise<void> {
  const name = `candor imposing ${marketplaceId}`;
  await sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`.execute(tx);
}
