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

/** Gives back what a case cost: it counts neither towards a next step nor against points. */
export async function returnBreaches(
  tx: Tx,
  marketplaceId: string,
  caseId: string,
  at: Instant,
): Promise<void> {
  await sql`
    update breach set returned_at = ${toDate(at)}
    where marketplace_id = ${marketplaceId} and case_id = ${caseId} and returned_at is null`.execute(
    tx,
  );
}

type Row = {
  readonly case_id: string;
  readonly field: Field;
  readonly severity: Severity;
  readonly rung: number;
  readonly decided_at: Date;
  readonly returned_at: Date | null;
};

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
  return rows.map((row) => ({
    marketplaceId,
    sellerId,
    caseId: row.case_id,
    field: row.field,
    severity: row.severity,
    rung: row.rung,
    at: toInstant(row.decided_at),
    returnedAt: toInstantOrNull(row.returned_at),
  }));
}
