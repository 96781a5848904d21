import type { Instant } from "@candor/core/kernel/instant.ts";
import { type Kysely, sql } from "kysely";
import type { Tx } from "../db/database.ts";
import type { Tables } from "../db/tables.generated.ts";
import { toDate } from "./moments.ts";

/** One side's way to the other in one thread. */
export type Alias = {
  readonly marketplaceId: string;
  readonly sellerId: string;
  readonly threadId: string;
  /** Who writes to it. */
  readonly side: "buyer" | "seller";
  readonly generation: number;
};

/** The newest generation of a side's address that is not revoked; null where there is none. */
export async function liveAlias(
  tx: Tx,
  { marketplaceId, sellerId, threadId, side }: Omit<Alias, "generation">,
): Promise<{ readonly newest: number; readonly isLive: boolean }> {
  const { rows } = await sql<{ generation: number; live: boolean }>`
    select generation, revoked_at is null as live from relay_alias
    where marketplace_id = ${marketplaceId} and seller_id = ${sellerId}
      and thread_id = ${threadId} and side = ${side}
    order by generation desc limit 1`.execute(tx);
  return { newest: rows[0]?.generation ?? 0, isLive: rows[0]?.live ?? false };
}

/** Makes an address, or lets it work for longer. */
export async function keepAlias(
  tx: Tx,
  alias: Alias,
  addressHash: string,
  { at, expiresAt }: { readonly at: Instant; readonly expiresAt: Instant },
): Promise<void> {
  await sql`
    insert into relay_alias (marketplace_id, seller_id, thread_id, side, generation,
      address_hash, expires_at, created_at)
    values (${alias.marketplaceId}, ${alias.sellerId}, ${alias.threadId}, ${alias.side},
      ${alias.generation}, ${addressHash}, ${toDate(expiresAt)}, ${toDate(at)})
    on conflict (marketplace_id, seller_id, thread_id, side, generation)
    do update set expires_at = greatest(relay_alias.expires_at, excluded.expires_at)`.execute(tx);
}

/** Takes a thread's addresses away, both ways. */
export async function revokeAliases(
  tx: Tx,
  { marketplaceId, sellerId, threadId }: Omit<Alias, "generation" | "side">,
  at: Instant,
): Promise<void> {
  await sql`
    update relay_alias set revoked_at = ${toDate(at)}
    where marketplace_id = ${marketplaceId} and seller_id = ${sellerId}
      and thread_id = ${threadId} and revoked_at is null`.execute(tx);
}

/** The address with this hash and whether it works; null for one that never was. */
export async function aliasByHash(
  db: Kysely<Tables>,
  addressHash: string,
  at: Instant,
): Promise<(Alias & { readonly works: boolean }) | null> {
  const { rows } = await sql<Alias & { readonly works: boolean }>`
    select marketplace_id as "marketplaceId", seller_id as "sellerId", thread_id as "threadId",
      side, generation, revoked_at is null and expires_at > ${toDate(at)} as works
    from relay_alias where address_hash = ${addressHash}`.execute(db);
  return rows[0] ?? null;
}

/** Whether a mail is new to its thread; a server that heard no answer sends it again. */
export async function isNewMail(
  tx: Tx,
  { marketplaceId, sellerId, threadId }: Omit<Alias, "generation" | "side">,
  messageHash: string,
  at: Instant,
): Promise<boolean> {
  const { rows } = await sql`
    insert into relay_received
      (marketplace_id, seller_id, thread_id, message_hash, received_at)
    values (${marketplaceId}, ${sellerId}, ${threadId}, ${messageHash}, ${toDate(at)})
    on conflict do nothing returning 1`.execute(tx);
  return rows.length > 0;
}
