import type { State, Trust } from "@candor/core/domain/contributor-trust/contributor-trust.ts";
import type { Instant } from "@candor/core/kernel/instant.ts";
import { type Kysely, sql } from "kysely";
import type { Tx } from "../db/database.ts";
import type { Tables } from "../db/tables.generated.ts";
import { toDate, toInstant } from "./moments.ts";

/** Which account. */
export type Contributor = { readonly marketplaceId: string; readonly customerId: string };

/** What the account may contribute, locked until the transaction ends; null for a stranger. */
export async function lockTrust(
  tx: Tx,
  { marketplaceId, customerId }: Contributor,
): Promise<State | null> {
  const { rows } = await sql<{ trust: Trust; trust_since: Date | null }>`
    select trust, trust_since from customer
    where marketplace_id = ${marketplaceId} and customer_id = ${customerId}
    for update`.execute(tx);
  const [row] = rows;
  if (row === undefined) return null;
  const since = row.trust_since === null ? null : toInstant(row.trust_since);
  return { status: row.trust, since };
}

/** Writes what the account may contribute from now on. */
export async function saveTrust(
  tx: Tx,
  { marketplaceId, customerId }: Contributor,
  { status, since }: State,
): Promise<void> {
  await sql`
    update customer set trust = ${status}, trust_since = ${since === null ? null : toDate(since)}
    where marketplace_id = ${marketplaceId} and customer_id = ${customerId}`.execute(tx);
}

/** Accounts that are watched or held since before a moment. */
export async function watchedBefore(
  db: Kysely<Tables>,
  marketplaceId: string,
  before: Instant,
  rowsMax: number,
): Promise<readonly string[]> {
  const { rows } = await sql<{ customer_id: string }>`
    select customer_id from customer
    where marketplace_id = ${marketplaceId} and trust in ('watch', 'held')
      and trust_since <= ${toDate(before)}
    order by customer_id limit ${rowsMax}`.execute(db);
  return rows.map((row) => row.customer_id);
}
