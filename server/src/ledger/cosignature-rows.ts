import type { Instant } from "@candor/core/kernel/instant.ts";
import { type Kysely, sql } from "kysely";
import type { Tx } from "../db/database.ts";
import type { Tables } from "../db/tables.generated.ts";

/** How asking a witness failed, and when it is asked again. */
export type WitnessFailure = {
  readonly attempts: number;
  readonly answer: string;
  readonly againAt: Instant;
};

/** What a marketplace's checkpoints have of one witness. */
export type WitnessState = {
  /** The largest tree that it signed; 0 where it signed none. */
  readonly size: number;
  readonly failure: WitnessFailure | null;
};

/** Adds a witness's line to a checkpoint; one that it signed before stays as it is. */
export async function addCosignature(
  tx: Tx,
  marketplaceId: string,
  signed: {
    readonly size: number;
    readonly key: string;
    readonly line: string;
    readonly at: Instant;
  },
): Promise<void> {
  const { size, key, line, at } = signed;
  await sql`
    insert into checkpoint_cosignature (marketplace_id, tree_size, witness_key, line, cosigned_at)
    values (${marketplaceId}, ${size}::bigint, ${key}, ${line}, ${new Date(at)})
    on conflict do nothing`.execute(tx);
  await sql`
    delete from witness_failure
    where marketplace_id = ${marketplaceId} and witness_key = ${key}`.execute(tx);
}

/** Keeps that a witness did not sign. */
export async function addWitnessFailure(
  tx: Tx,
  marketplaceId: string,
  key: string,
  { attempts, answer, againAt }: WitnessFailure,
): Promise<void> {
  await sql`
    insert into witness_failure (marketplace_id, witness_key, attempts, answer, again_at)
    values (${marketplaceId}, ${key}, ${attempts}, ${answer}, ${new Date(againAt)})
    on conflict (marketplace_id, witness_key) do update
    set attempts = excluded.attempts, answer = excluded.answer, again_at = excluded.again_at
  `.execute(tx);
}

/** How far a witness has come with a marketplace. */
export async function witnessState(
  db: Kysely<Tables>,
  marketplaceId: string,
  key: string,
): Promise<WitnessState> {
  const { rows } = await sql<{
    size: string | null;
    attempts: number | null;
    answer: string | null;
    again_at: Date | null;
  }>`
    select (select max(tree_size) from checkpoint_cosignature
        where marketplace_id = ${marketplaceId} and witness_key = ${key}) as size,
      f.attempts, f.answer, f.again_at
    from (select 1) as one left join witness_failure f
      on f.marketplace_id = ${marketplaceId} and f.witness_key = ${key}`.execute(db);
  const [row] = rows;
  const { attempts = null, answer = null, again_at = null } = row ?? {};
  const failure =
    attempts === null || answer === null || again_at === null
      ? null
      : { attempts, answer, againAt: again_at.getTime() };
  return { size: Number(row?.size ?? 0), failure };
}

/** The lines of witnesses below a checkpoint, in the order of their keys. */
export async function cosignatureLines(
  db: Kysely<Tables>,
  marketplaceId: string,
  size: number,
): Promise<readonly string[]> {
  const { rows } = await sql<{ line: string }>`
    select line from checkpoint_cosignature
    where marketplace_id = ${marketplaceId} and tree_size = ${size}::bigint
    order by witness_key`.execute(db);
  return rows.map(({ line }) => line);
}

/** The size of the newest checkpoint that at least so many witnesses signed; null without one. */
export async function newestCosignedSize(
  db: Kysely<Tables>,
  marketplaceId: string,
  count: number,
): Promise<number | null> {
  const { rows } = await sql<{ size: string }>`
    select tree_size as size from checkpoint_cosignature
    where marketplace_id = ${marketplaceId}
    group by tree_size having count(*) >= ${count}
    order by tree_size desc limit 1`.execute(db);
  return rows[0] === undefined ? null : Number(rows[0].size);
}

/** The witnesses that signed checkpoints of a marketplace, each with the largest. */
export async function witnessesOf(
  db: Kysely<Tables>,
  marketplaceId: string,
): Promise<readonly { readonly key: string; readonly size: number; readonly at: Instant }[]> {
  const { rows } = await sql<{ key: string; size: string; at: Date }>`
    select distinct on (witness_key) witness_key as key, tree_size as size, cosigned_at as at
    from checkpoint_cosignature where marketplace_id = ${marketplaceId}
    order by witness_key, tree_size desc`.execute(db);
  return rows.map(({ key, size, at }) => ({ key, size: Number(size), at: at.getTime() }));
}
