import { type Kysely, sql } from "kysely";
import type { Tables } from "../db/tables.generated.ts";

/** The marketplace that was set up first: the one meant where a public call names none. */
export async function firstMarketplaceId(db: Kysely<Tables>): Promise<string | null> {
  const { rows } = await sql<{ marketplace_id: string }>`
    select marketplace_id from marketplace order by created_at, marketplace_id limit 1`.execute(db);
  return rows[0]?.marketplace_id ?? null;
}

/** Whether there is a marketplace of this id. */
export async function marketplaceKnown(
  db: Kysely<Tables>,
  marketplaceId: string,
): Promise<boolean> {
  const { rows } = await sql`
    select 1 from marketplace where marketplace_id = ${marketplaceId}`.execute(db);
  return rows.length > 0;
}

/** Every marketplace's id, in order. */
export async function marketplaceIds(db: Kysely<Tables>): Promise<readonly string[]> {
  const { rows } = await sql<{ marketplace_id: string }>`
    select marketplace_id from marketplace order by marketplace_id`.execute(db);
  return rows.map((row) => row.marketplace_id);
}

/** The time zone by whose calendar and hours a marketplace lives; null where there is no such. */
export async function timeZoneOf(
  db: Kysely<Tables>,
  marketplaceId: string,
): Promise<string | null> {
  const { rows } = await sql<{ time_zone: string }>`
    select time_zone from marketplace where marketplace_id = ${marketplaceId}`.execute(db);
  return rows[0]?.time_zone ?? null;
}
