import type { Field } from "@candor/core/domain/measure/ladder.ts";
import type { Severity } from "@candor/core/domain/measure/measure.ts";
import type { Instant } from "@candor/core/kernel/instant.ts";
import { type Kysely, sql } from "kysely";
import type { Tx } from "../db/database.ts";
import type { Tables } from "../db/tables.generated.ts";
import { toDate, toInstant, toInstantOrNull } from "./moments.ts";

/** A breach of a seller that a person upheld. */
export type StoredBreach = {
  readonly marketplaceId: string;
  readonly sellerId: string;
  readonly caseId: string;
  readonly field: Field;
  readonly severity: Severity;
  readonly rung: number;
  readonly at: Instant;
  readonly returnedAt: Instant | null;
};

/** Writes a breach. A case is one breach of a seller: decided anew, it replaces what it was. */
export async function saveBreach(tx: Tx, breach: StoredBreach): Promise<void> {
  const { marketplaceId, sellerId, caseId, field, severity, rung, at, returnedAt } = breach;
  await sql`
    insert into breach (marketplace_id, seller_id, case_id, field, severity, rung, decided_at,
      returned_at)
    values (${marketplaceId}, ${sellerId}, ${caseId}, ${field}, ${severity}, ${rung}, ${toDate(at)},
      ${returnedAt === null ? null : toDate(returnedAt)})
    on conflict (marketplace_id, seller_id, case_id) do update set
      field = excluded.field, severity = excluded.severity, rung = excluded.rung,
      decided_at = excluded.decided_at, returned_at = excluded.returned_at`.execute(tx);
}

/**
 * Gives back what a case cost: it counts neither towards a next step nor against points. Answers
 * the sellers whose it was.
 */
export async function returnBreaches(
  tx: Tx,
  marketplaceId: string,
  caseId: string,
  at: Instant,
): Promise<readonly string[]> {
  const { rows } = await sql<{ seller_id: string }>`
    update breach set returned_at = ${toDate(at)}
    where marketplace_id = ${marketplaceId} and case_id = ${caseId} and returned_at is null
    returning seller_id`.execute(tx);
  return rows.map((row) => row.seller_id);
}

type Row = {
  readonly case_id: string;
  readonly field: Field;
  readonly severity: Severity;
  readonly rung: number;
  readonly decided_at: Date;
  readonly returned_at: Date | null;
};

const rowToBreach = (
  seller: Pick<StoredBreach, "marketplaceId" | "sellerId">,
  row: Row,
): StoredBreach => ({
  ...seller,
  caseId: row.case_id,
  field: row.field,
  severity: row.severity,
  rung: row.rung,
  at: toInstant(row.decided_at),
  returnedAt: toInstantOrNull(row.returned_at),
});

/** All breaches of a seller, newest first. */
export async function breachesOf(
  db: Kysely<Tables>,
  marketplaceId: string,
  sellerId: string,
): Promise<readonly StoredBreach[]> {
  const { rows } = await sql<Row>`
    select case_id, field, severity, rung, decided_at, returned_at from breach
    where marketplace_id = ${marketplaceId} and seller_id = ${sellerId}
    order by decided_at desc, case_id`.execute(db);
  return rows.map((row) => rowToBreach({ marketplaceId, sellerId }, row));
}

/** A breach that the seller was told of, with the statement that said so. */
export type StatedBreach = StoredBreach & {
  readonly statementId: string;
  readonly appealUntil: Instant;
};

/**
 * The breaches that a seller was told of since a moment, newest first. What still waits for a
 * second person was stated to nobody, and costs nothing.
 */
export async function statedBreaches(
  db: Kysely<Tables>,
  { marketplaceId, sellerId }: { readonly marketplaceId: string; readonly sellerId: string },
  since: Instant,
): Promise<readonly StatedBreach[]> {
  const { rows } = await sql<Row & { statement_id: string; appeal_until: Date }>`
    select b.case_id, b.field, b.severity, b.rung, b.decided_at, b.returned_at, s.statement_id,
      s.appeal_until
    from breach b
    join lateral (select statement_id, appeal_until from statement s
      where s.marketplace_id = b.marketplace_id and s.case_id = b.case_id
        and s.addressee = 'seller' and s.addressee_id = b.seller_id and s.issued_at is not null
      order by s.created_at desc, s.statement_id limit 1) s on true
    where b.marketplace_id = ${marketplaceId} and b.seller_id = ${sellerId}
      and b.decided_at > ${toDate(since)}
    order by b.decided_at desc, b.case_id`.execute(db);
  return rows.map((row) => ({
    ...rowToBreach({ marketplaceId, sellerId }, row),
    statementId: row.statement_id,
    appealUntil: toInstant(row.appeal_until),
  }));
}
