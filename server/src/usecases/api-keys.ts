import { createHash } from "node:crypto";
import type { Actor, Scope } from "@candor/core/contract/kit/actor.ts";
import type { Instant } from "@candor/core/kernel/instant.ts";
import { ok, type Result, reject } from "@candor/core/kernel/result.ts";
import {
  type ApiKey,
  apiKeyByHash,
  apiKeysOf,
  insertApiKey,
  revokeApiKeyRow,
} from "../store/api-keys.ts";
import type { Deps } from "./deps.ts";

/** How every API key begins, so that scanners of leaked secrets know one. */
export const apiKeyPrefix = "cnd_";

const apiKeyRandomBytes = 32;

/** Makes a key for a system, answered once and kept only as a hash; who made it is on record. */
export async function createApiKey(
  { db, clock, ids, random, ledger }: Pick<Deps, "db" | "clock" | "ids" | "random" | "ledger">,
  {
    userId: by,
    ...input
  }: {
    readonly marketplaceId: string;
    readonly userId: string;
    readonly name: string;
    readonly scopes: readonly Scope[];
    readonly expiresAt: Instant | null;
  },
): Promise<ApiKey & { readonly key: string }> {
  const secret = Buffer.from(random.bytes(apiKeyRandomBytes)).toString("base64url");
  const key = `${apiKeyPrefix}${secret}`;
  const kept = { ...input, keyId: ids.next("key"), createdAt: clock.now(), revokedAt: null };
  await db.transaction(async (tx) => {
    await insertApiKey(tx, kept, hashOf(key));
    const entry = { type: "api-key-made", subject: kept.keyId, at: kept.createdAt };
    const said = { payload: { scopes: input.scopes }, words: { by, name: input.name } };
    await ledger.append(tx, input.marketplaceId, [{ ...entry, ...said }]);
  });
  return { ...kept, key };
}

/** A marketplace's keys; the secrets are not among what is known. */
export function listApiKeys(
  { db }: Pick<Deps, "db">,
  { marketplaceId }: { readonly marketplaceId: string },
): Promise<readonly ApiKey[]> {
  return apiKeysOf(db.kysely, marketplaceId);
}

/** Ends a key at once. */
export async function revokeApiKey(
  { db, clock, ledger }: Pick<Deps, "db" | "clock" | "ledger">,
  {
    marketplaceId,
    userId: by,
    keyId,
  }: { readonly marketplaceId: string; readonly userId: string; readonly keyId: string },
): Promise<Result<null, "not_found">> {
  return db.transaction(async (tx) => {
    const at = clock.now();
    if (!(await revokeApiKeyRow(tx, marketplaceId, keyId, at))) return reject("not_found");
    const entry = { type: "api-key-ended", subject: keyId, at, payload: {}, words: { by } };
    await ledger.append(tx, marketplaceId, [entry]);
    return ok(null);
  });
}

/** Who calls with this key; null if it is not one of ours, has run out or was revoked. */
export async function actorOfApiKey(
  { db, clock }: Pick<Deps, "db" | "clock">,
  key: string,
): Promise<Actor | null> {
  const found = await apiKeyByHash(db.kysely, hashOf(key));
  if (found === null || found.revokedAt !== null) return null;
  if (found.expiresAt !== null && found.expiresAt <= clock.now()) return null;
  const { marketplaceId, keyId, scopes } = found;
  return { kind: "system", marketplaceId, keyId, scopes };
}

// The key holds 256 random bits, so a plain hash cannot be searched back; no salt is needed.
const hashOf = (key: string) => createHash("sha256").update(key).digest("hex");
