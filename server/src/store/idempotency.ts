import type { Instant } from "@candor/core/kernel/instant.ts";
import { type Kysely, sql } from "kysely";
import type { Tx } from "../db/database.ts";
import type { Tables } from "../db/tables.generated.ts";
import { toDate } from "./moments.ts";

/** Which key of which caller. */
export type IdempotencyKey = {
  readonly marketplaceId: string;
  readonly caller: string;
  readonly key: string;
};

/** What was answered to the first request with a key. */
export type KeptAnswer = {
  readonly requestHash: string;
  readonly status: number;
  /** The reply's body, sealed. */
  readonly sealedReply: string;
};

/**
 * Claims a key for this transaction: true for the first request with it. Another one waits here
 * until the first has committed its answer, or rolled back and left the key free.
 */
export async function claimIdempotencyKey(
  tx: Tx,
  { marketplaceId, caller, key }: IdempotencyKey,
  requestHash: string,
  at: Instant,
): Promise<boolean> {
  const { rows } = await sql`
    insert into idempotency_key (marketplace_id, caller, idempotency_key, request_hash, created_at)
    values (${marketplaceId}, ${caller}, ${key}, ${requestHash}, ${toDate(at)})
    on conflict do nothing returning 1`.execute(tx);
  return rows.length > 0;
}

/** Lets a statement of this transaction wait no longer than this for somebody else's lock. */
export async function waitForLocksAtMost(tx: Tx, seconds: number): Promise<void> {
  await sql`select set_config('lock_timeout', ${`${seconds}s`}, true)`.execute(tx);
}

/** What the first request with the key was answered. */
export async function keptAnswer(
  tx: Tx,
  { marketplaceId, caller, key }: IdempotencyKey,
): Promise<KeptAnswer | null> {
  const { rows } = await sql<{
    request_hash: string;
    status: number | null;
    sealed_reply: string | null;
  }>`
    select request_hash, status, sealed_reply from idempotency_key
    where marketplace_id = ${marketplaceId} and caller = ${caller}
      and idempotency_key = ${key}`.execute(tx);
  const [row] = rows;
  if (row === undefined || row.status === null || row.sealed_reply === null) return null;
  const { request_hash: requestHash, status, sealed_reply: sealedReply } = row;
  return { requestHash, status, sealedReply };
}

/** Keeps the answer beside the key, in the transaction that did the work. */
export async function keepAnswer(
  tx: Tx,
  { marketplaceId, caller, key }: IdempotencyKey,
  { status, sealedReply }: Omit<KeptAnswer, "requestHash">,
): Promise<void> {
  await sql`
    update idempotency_key set status = ${status}, sealed_reply = ${sealedReply}
    where marketplace_id = ${marketplaceId} and caller = ${caller}
      and idempotency_key = ${key}`.execute(tx);
}

/** Deletes the keys that were claimed before a moment; answers how many. */
export async function deleteIdempotencyKeysBefore(
  db: Kysely<Tables>,
  at: Instant,
): Promise<number> {
  const { numAffectedRows } = await sql`
    delete from idempotency_key where created_at < ${toDate(at)}`.execute(db);
  return Number(numAffectedRows ?? 0);
}
