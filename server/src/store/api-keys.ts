import type { Scope } from "@candor/core/contract/kit/actor.ts";
import type { Instant } from "@candor/core/kernel/instant.ts";
import { type Kysely, sql } from "kysely";
import type { Tx } from "../db/database.ts";
import type { Tables } from "../db/tables.generated.ts";
import { toDate, toInstant, toInstantOrNull } from "./moments.ts";

/** A system's key as it is kept: never the key, only its hash. */
export type ApiKey = {
  readonly marketplaceId: string;
  readonly keyId: string;
  readonly name: string;
  readonly scopes: readonly Scope[];
  readonly createdAt: Instant;
  readonly expiresAt: Instant | null;
  readonly revokedAt: Instant | null;
};

type ApiKeyRow = {
  readonly marketplace_id: string;
  readonly key_id: string;
  readonly name: string;
  readonly scopes: Scope[];
  readonly created_at: Date;
  readonly expires_at: Date | null;
  readonly revoked_at: Date | null;
};

/** The key with this hash, whatever has become of it; null if there never was one. */
export async function apiKeyByHash(db: Kysely<Tables>, keyHash: string): Promise<ApiKey | null> {
  const { rows } = await sql<ApiKeyRow>`
    select marketplace_id, key_id, name, scopes, created_at, expires_at, revoked_at
    from api_key where key_hash = ${keyHash}`.execute(db);
  const [row] = rows;
  return row === undefined ? null : rowToApiKey(row);
}

/** A marketplace's keys, oldest first. */
export async function apiKeysOf(
  db: Kysely<Tables>,
  marketplaceId: string,
): Promise<readonly ApiKey[]> {
  const { rows } = await sql<ApiKeyRow>`
    select marketplace_id, key_id, name, scopes, created_at, expires_at, revoked_at
    from api_key where marketplace_id = ${marketplaceId} order by key_id`.execute(db);
  return rows.map(rowToApiKey);
}

/** Keeps a new key by its hash. */
export async function insertApiKey(tx: Tx, key: ApiKey, keyHash: string): Promise<void> {
  await sql`
    insert into api_key (marketplace_id, key_id, key_hash, name, scopes, created_at, expires_at)
    values (${key.marketplaceId}, ${key.keyId}, ${keyHash}, ${key.name}, ${[...key.scopes]}::text[],
      ${toDate(key.createdAt)}, ${key.expiresAt === null ? null : toDate(key.expiresAt)})`.execute(
    tx,
  );
}

/** Ends a key; false if the marketplace has no such key. Revoking twice keeps the first moment. */
export async function revokeApiKeyRow(
  tx: Tx,
  marketplaceId: string,
  keyId: string,
  at: Instant,
): Promise<boolean> {
  const { rows } = await sql`
    update api_key set revoked_at = coalesce(revoked_at, ${toDate(at)})
    where marketplace_id = ${marketplaceId} and key_id = ${keyId} returning 1`.execute(tx);
  return rows.length > 0;
}

function rowToApiKey(row: ApiKeyRow): ApiKey {
  return {
    marketplaceId: row.marketplace_id,
    keyId: row.key_id,
    name: row.name,
    scopes: row.scopes,
    createdAt: toInstant(row.created_at),
    expiresAt: toInstantOrNull(row.expires_at),
    revokedAt: toInstantOrNull(row.revoked_at),
  };
}
