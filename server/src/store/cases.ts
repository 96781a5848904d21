import type { TracedSignal } from "@candor/core/detection/passes.ts";
import type { Event, State } from "@candor/core/domain/case/case.ts";
import { noMembers } from "@candor/core/domain/case/merging.ts";
import type { CaseMembers } from "@candor/core/domain/case/vocabulary.ts";
import type { Instant } from "@candor/core/kernel/instant.ts";
import { type Kysely, sql } from "kysely";
import type { Tx } from "../db/database.ts";
import type { Tables } from "../db/tables.generated.ts";
import { toDate, toInstant } from "./moments.ts";

/** A case that is filed: never one that is not there. */
export type FiledState = Exclude<State, { status: "none" }>;

/** A case with all that its list and its merging need. */
export type CaseFile = {
  readonly marketplaceId: string;
  readonly caseId: string;
  readonly state: FiledState;
  readonly members: CaseMembers;
  readonly detectors: readonly string[];
  /** The strongest signal's sentence. */
  readonly sentence: string;
  readonly strength: number;
  readonly severity: number;
  readonly place: number;
  readonly openedAt: Instant;
  readonly updatedAt: Instant;
};

/** A case as it is read. */
export type CaseRow = {
  readonly case_id: string;
  readonly state: FiledState;
  readonly members: CaseMembers;
  readonly detectors: readonly string[];
  readonly sentence: string;
  readonly strength: number;
  readonly severity: number;
  readonly place: number;
  readonly opened_at: Date;
  readonly updated_at: Date;
};

/** A case's columns, of the table called `f`. */
export const caseColumns = sql`f.case_id, f.state, f.members, f.detectors, f.sentence, f.strength,
  f.severity, f.place, f.opened_at, f.updated_at`;

/** A row as a case. */
export const rowToCase = (marketplaceId: string, row: CaseRow): CaseFile => ({
  marketplaceId,
  caseId: row.case_id,
  state: withSecondLook(row.state),
  // A case from before texts were kept has none.
  members: { ...noMembers, ...row.members },
  detectors: row.detectors,
  sentence: row.sentence,
  strength: row.strength,
  severity: row.severity,
  place: row.place,
  openedAt: toInstant(row.opened_at),
  updatedAt: toInstant(row.updated_at),
});

/** A decision from before second looks was never drawn for one. */
function withSecondLook(state: FiledState): FiledState {
  return state.status === "decided" ? { ...state, secondLook: state.secondLook ?? "none" } : state;
}

/** Signals of one marketplace are filed by one at a time, so that no claim opens two cases. */
export async function takeFiling(tx: Tx, marketplaceId: string): Promise<void> {
  const name = `candor filing ${marketplaceId}`;
  await sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`.execute(tx);
}

/** One case; null where the marketplace has none of this id. */
export async function caseById(
  db: Kysely<Tables>,
  marketplaceId: string,
  caseId: string,
): Promise<CaseFile | null> {
  const { rows } = await sql<CaseRow>`
    select ${caseColumns} from case_file f
    where f.marketplace_id = ${marketplaceId} and f.case_id = ${caseId}`.execute(db);
  return rows[0] === undefined ? null : rowToCase(marketplaceId, rows[0]);
}

/** Several cases by their ids; those that are not there are left out. */
export async function casesById(
  db: Kysely<Tables>,
  marketplaceId: string,
  caseIds: readonly string[],
): Promise<readonly CaseFile[]> {
  if (caseIds.length === 0) return [];
  const { rows } = await sql<CaseRow>`
    select ${caseColumns} from case_file f
    where f.marketplace_id = ${marketplaceId} and f.case_id = any(${[...caseIds]}::text[])`.execute(
    db,
  );
  return rows.map((row) => rowToCase(marketplaceId, row));
}

/** The same, held until the transaction ends: the next person waits and then sees what was done. */
export async function lockCase(
  tx: Tx,
  marketplaceId: string,
  caseId: string,
): Promise<CaseFile | null> {
  const { rows } = await sql<CaseRow>`
    select ${caseColumns} from case_file f
    where f.marketplace_id = ${marketplaceId} and f.case_id = ${caseId} for update`.execute(tx);
  return rows[0] === undefined ? null : rowToCase(marketplaceId, rows[0]);
}

/** Cases that have any of these members, oldest first. */
export async function casesWithMembers(
  tx: Tx,
  marketplaceId: string,
  { reviewers, products, sellers, texts }: CaseMembers,
): Promise<readonly CaseFile[]> {
  // Sellers have many matters: they lead to a case only where nothing else does.
  const byPeople = reviewers.length + products.length + texts.length > 0;
  const { rows } = await sql<CaseRow>`
    select ${caseColumns} from case_file f
    where f.marketplace_id = ${marketplaceId} and f.case_id in (
      select case_id from case_member m where m.marketplace_id = ${marketplaceId} and (
        (m.member_kind = 'reviewer' and m.member_id = any(${[...reviewers]}::text[]))
        or (m.member_kind = 'text' and m.member_id = any(${[...texts]}::text[]))
        or (m.member_kind = 'product' and m.member_id = any(${[...products]}::text[]))
        or (m.member_kind = 'seller'
          and m.member_id = any(${byPeople ? [] : [...sellers]}::text[]))))
    order by f.opened_at, f.case_id
    for update`.execute(tx);
  return rows.map((row) => rowToCase(marketplaceId, row));
}

/** Writes a case as it now is, new or known, with its members. */
export async function saveCase(tx: Tx, filed: CaseFile): Promise<void> {
  const { marketplaceId, caseId, state, members } = filed;
  const until = state.status === "snoozed" ? toDate(state.until) : null;
  const looks = state.status === "decided" && state.secondLook === "wanted";
  const updated = toDate(filed.updatedAt);
  await sql`
    insert into case_file (marketplace_id, case_id, status, state, version, members, detectors,
      sentence, strength, severity, place, snoozed_until, second_look, opened_at, updated_at)
    values (${marketplaceId}, ${caseId}, ${state.status}, ${JSON.stringify(state)}::jsonb,
      ${state.version}, ${JSON.stringify(members)}::jsonb, ${[...filed.detectors]}::text[],
      ${filed.sentence}, ${filed.strength}, ${filed.severity}, ${filed.place}, ${until}, ${looks},
      ${toDate(filed.openedAt)}, ${updated})
    on conflict (marketplace_id, case_id) do update set
      status = excluded.status, state = excluded.state, version = excluded.version,
      members = excluded.members, detectors = excluded.detectors, sentence = excluded.sentence,
      strength = excluded.strength, severity = excluded.severity, place = excluded.place,
      snoozed_until = excluded.snoozed_until, second_look = excluded.second_look,
      updated_at = excluded.updated_at`.execute(tx);
  const kinds = [
    ...members.reviewers.map((id) => ["reviewer", id] as const),
    ...members.products.map((id) => ["product", id] as const),
    ...members.sellers.map((id) => ["seller", id] as const),
    ...members.texts.map((id) => ["text", id] as const),
  ];
  await sql`
    insert into case_member (marketplace_id, member_kind, member_id, case_id)
    select ${marketplaceId}, kind, id, ${caseId}
    from unnest(${kinds.map(([kind]) => kind)}::text[], ${kinds.map(([, id]) => id)}::text[])
      as t(kind, id)
    on conflict do nothing`.execute(tx);
}

/** A signal as it is filed. */
export type FiledSignal = {
  readonly caseId: string;
  readonly signal: TracedSignal;
  readonly firstSeenAt: Instant;
  readonly lastSeenAt: Instant;
};

/** The cases of claims that are known, by the claim's fingerprint. */
export async function casesOfSignals(
  tx: Tx,
  marketplaceId: string,
  signalIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ signal_id: string; case_id: string }>`
    select signal_id, case_id from case_signal
    where marketplace_id = ${marketplaceId} and signal_id = any(${[...signalIds]}::text[])`.execute(
    tx,
  );
  return new Map(rows.map((row) => [row.signal_id, row.case_id]));
}

/** Files a signal under a case; a known one is brought up to date. */
export async function saveSignal(
  tx: Tx,
  marketplaceId: string,
  { caseId, signal, at }: { caseId: string; signal: TracedSignal; at: Instant },
): Promise<void> {
  const moment = toDate(at);
  await sql`
    insert into case_signal (marketplace_id, signal_id, case_id, detector, score, signal,
      first_seen_at, last_seen_at)
    values (${marketplaceId}, ${signal.id}, ${caseId}, ${signal.detector}, ${signal.score},
      ${JSON.stringify(signal)}::jsonb, ${moment}, ${moment})
    on conflict (marketplace_id, signal_id) do update set
      score = excluded.score, signal = excluded.signal, last_seen_at = excluded.last_seen_at
  `.execute(tx);
}

/** A case's signals, strongest first. */
export async function signalsOfCase(
  db: Kysely<Tables>,
  marketplaceId: string,
  caseId: string,
): Promise<readonly FiledSignal[]> {
  const { rows } = await sql<{
    signal: TracedSignal;
    first_seen_at: Date;
    last_seen_at: Date;
  }>`
    select signal, first_seen_at, last_seen_at from case_signal
    where marketplace_id = ${marketplaceId} and case_id = ${caseId}
    order by score desc, signal_id`.execute(db);
  return rows.map((row) => ({
    caseId,
    signal: row.signal,
    firstSeenAt: toInstant(row.first_seen_at),
    lastSeenAt: toInstant(row.last_seen_at),
  }));
}

/** Adds an event to a case's history; a decision brings the evidence it was made on. */
export async function addCaseEvent(
  tx: Tx,
  { marketplaceId, caseId }: Pick<CaseFile, "marketplaceId" | "caseId">,
  event: Event,
  { eventId, evidence }: { readonly eventId: string; readonly evidence: string | null },
): Promise<void> {
  await sql`
    insert into case_event (marketplace_id, case_id, event_id, event, evidence, happened_at)
    values (${marketplaceId}, ${caseId}, ${eventId}, ${JSON.stringify(event)}::jsonb, ${evidence},
      ${toDate(event.at)})`.execute(tx);
}

/** A case's history, oldest first. */
export async function eventsOfCase(
  db: Kysely<Tables>,
  marketplaceId: string,
  caseId: string,
): Promise<readonly Event[]> {
  const { rows } = await sql<{ event: Event }>`
    select event from case_event
    where marketplace_id = ${marketplaceId} and case_id = ${caseId} order by event_id`.execute(db);
  return rows.map((row) => row.event);
}
