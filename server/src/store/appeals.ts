import type { Party, Plea, State } from "@candor/core/domain/appeal/appeal.ts";
import type { Instant } from "@candor/core/kernel/instant.ts";
import { type Kysely, sql } from "kysely";
import type { Tx } from "../db/database.ts";
import type { Tables } from "../db/tables.generated.ts";
import type { Position } from "./cursor.ts";
import { toDate, toInstant } from "./moments.ts";

/** An appeal as it is kept. */
export type StoredAppeal = {
  readonly marketplaceId: string;
  readonly appealId: string;
  readonly statementId: string;
  readonly party: Party;
  readonly state: Exclude<State, { status: "none" }>;
  readonly plea: Plea;
  readonly newEvidence: string | null;
  readonly addedEvidence: readonly { readonly at: Instant; readonly words: string }[];
  readonly firstDeciders: readonly string[];
  readonly heardBy: string | null;
  readonly decisionReason: string | null;
  readonly dueAt: Instant;
  readonly filedAt: Instant;
  readonly updatedAt: Instant;
};

type Row = {
  readonly marketplace_id: string;
  readonly appeal_id: string;
  readonly statement_id: string;
  readonly party_role: Party["role"];
  readonly party_id: string;
  readonly state: StoredAppeal["state"];
  readonly plea: Plea;
  readonly new_evidence: string | null;
  readonly added_evidence: StoredAppeal["addedEvidence"];
  readonly first_deciders: readonly string[];
  readonly heard_by: string | null;
  readonly decision_reason: string | null;
  readonly due_at: Date;
  readonly filed_at: Date;
  readonly updated_at: Date;
};

const columns = sql`a.marketplace_id, a.appeal_id, a.statement_id, a.party_role, a.party_id, a.state,
  a.plea, a.new_evidence, a.added_evidence, a.first_deciders, a.heard_by, a.decision_reason,
  a.due_at, a.filed_at, a.updated_at`;

const rowToAppeal = (row: Row): StoredAppeal => ({
  marketplaceId: row.marketplace_id,
  appealId: row.appeal_id,
  statementId: row.statement_id,
  party: { role: row.party_role, id: row.party_id },
  state: row.state,
  plea: row.plea,
  newEvidence: row.new_evidence,
  addedEvidence: row.added_evidence,
  firstDeciders: row.first_deciders,
  heardBy: row.heard_by,
  decisionReason: row.decision_reason,
  dueAt: toInstant(row.due_at),
  filedAt: toInstant(row.filed_at),
  updatedAt: toInstant(row.updated_at),
});

/** Writes an appeal as it now is, new or known. */
export async function saveAppeal(tx: Tx, appeal: StoredAppeal): Promise<void> {
  await sql`
    insert into appeal (marketplace_id, appeal_id, statement_id, party_role, party_id, status, state,
      plea, new_evidence, added_evidence, first_deciders, heard_by, decision_reason, due_at,
      filed_at, updated_at)
    values (${appeal.marketplaceId}, ${appeal.appealId}, ${appeal.statementId},
      ${appeal.party.role}, ${appeal.party.id}, ${appeal.state.status},
      ${JSON.stringify(appeal.state)}::jsonb, ${JSON.stringify(appeal.plea)}::jsonb,
      ${appeal.newEvidence}, ${JSON.stringify(appeal.addedEvidence)}::jsonb,
      ${[...appeal.firstDeciders]}::text[], ${appeal.heardBy}, ${appeal.decisionReason},
      ${toDate(appeal.dueAt)}, ${toDate(appeal.filedAt)}, ${toDate(appeal.updatedAt)})
    on conflict (marketplace_id, appeal_id) do update set
      status = excluded.status, state = excluded.state, added_evidence = excluded.added_evidence,
      heard_by = excluded.heard_by, decision_reason = excluded.decision_reason,
      updated_at = excluded.updated_at`.execute(tx);
}

/** One appeal, held until the transaction ends; null where the marketplace has no such. */
export async function lockAppeal(
  tx: Tx,
  marketplaceId: string,
  appealId: string,
): Promise<StoredAppeal | null> {
  const { rows } = await sql<Row>`
    select ${columns} from appeal a
    where a.marketplace_id = ${marketplaceId} and a.appeal_id = ${appealId} for update`.execute(tx);
  return rows[0] === undefined ? null : rowToAppeal(rows[0]);
}

/** One appeal; null where the marketplace has no such. */
export async function appealById(
  db: Kysely<Tables>,
  marketplaceId: string,
  appealId: string,
): Promise<StoredAppeal | null> {
  const { rows } = await sql<Row>`
    select ${columns} from appeal a
    where a.marketplace_id = ${marketplaceId} and a.appeal_id = ${appealId}`.execute(db);
  return rows[0] === undefined ? null : rowToAppeal(rows[0]);
}

/** Appeals against a statement, in the order in which they were filed. */
export async function appealsAgainst(
  db: Kysely<Tables>,
  marketplaceId: string,
  statementId: string,
): Promise<readonly StoredAppeal[]> {
  const { rows } = await sql<Row>`
    select ${columns} from appeal a
    where a.marketplace_id = ${marketplaceId} and a.statement_id = ${statementId}
    order by a.filed_at, a.appeal_id`.execute(db);
  return rows.map(rowToAppeal);
}

/** Appeals that wait for a person, the one that is due first at the head. */
export async function appealsWaiting(
  db: Kysely<Tables>,
  marketplaceId: string,
  after: Position | null,
  count: number,
): Promise<readonly StoredAppeal[]> {
  const [dueAt, appealId] = after ?? [];
  const { rows } = await sql<Row>`
    select ${columns} from appeal a
    where a.marketplace_id = ${marketplaceId} and a.status in ('filed', 'in_review')
      ${after === null ? sql`` : sql`and (a.due_at, a.appeal_id) > (${toDate(Number(dueAt))}, ${appealId})`}
    order by a.due_at, a.appeal_id limit ${count}`.execute(db);
  return rows.map(rowToAppeal);
}

/** Appeals whose answer is overdue and that were not escalated yet. */
export async function appealsOverdue(
  db: Kysely<Tables>,
  at: Instant,
  count: number,
): Promise<readonly { readonly marketplaceId: string; readonly appealId: string }[]> {
  const { rows } = await sql<{ marketplace_id: string; appeal_id: string }>`
    select marketplace_id, appeal_id from appeal
    where status in ('filed', 'in_review') and due_at <= ${toDate(at)}
      and state->>'escalatedAt' is null
    order by due_at, appeal_id limit ${count}`.execute(db);
  return rows.map((row) => ({ marketplaceId: row.marketplace_id, appealId: row.appeal_id }));
}
