import type { Actor } from "@candor/core/contract/kit/actor.ts";
import { ok, type Result, reject } from "@candor/core/kernel/result.ts";
import type { FastifyRequest } from "fastify";
import type { Clock } from "../ports.ts";
import { actorOfApiKey, apiKeyPrefix } from "../usecases/api-keys.ts";
import type { Deps } from "../usecases/deps.ts";
import { actingRole } from "../usecases/staff.ts";
import { isSameOrigin } from "./same-origin.ts";
import type { Sessions } from "./session.ts";
import type { ReadToken, TokenCode } from "./tokens.ts";

/** Finds out who is calling, or why what they showed is worth nothing. */
export type ActorOf = (
  request: FastifyRequest,
) => Promise<Result<Actor, TokenCode | "cross_site" | "forbidden">>;

type Ways = {
  readonly db: Deps["db"];
  readonly clock: Clock;
  readonly readToken: ReadToken;
  readonly sessions: Sessions;
  readonly publicUrl: string;
};

/**
 * A bearer token of the marketplace, an API key, or the session cookie of the pages; with none of
 * them the caller is the public. A cookie is sent along by any page, so with it a change must come
 * from one of ours.
 */
export function actorOf({ db, clock, readToken, sessions, publicUrl }: Ways): ActorOf {
  const known = async (request: FastifyRequest): ReturnType<ActorOf> => {
    const { authorization } = request.headers;
    if (authorization !== undefined) {
      const token = /^Bearer +(\S+)$/i.exec(authorization)?.[1];
      if (token === undefined) return reject("token_invalid");
      if (!token.startsWith(apiKeyPrefix)) return readToken(token);
      const actor = await actorOfApiKey({ db, clock }, token);
      return actor === null ? reject("token_invalid") : ok(actor);
    }
    const actor = await sessions.actorOf(request);
    if (actor === null) return ok({ kind: "public" });
    if (isChange(request.method) && !isSameOrigin(request.headers, publicUrl)) {
      return reject("cross_site");
    }
    return ok(actor);
  };
  return async (request) => {
    const found = await known(request);
    if (!found.ok) return found;
    // What operators set goes before any token or session that is still good.
    const acting = await actingRole({ db }, found.value);
    return acting === null ? reject("forbidden") : ok(acting);
  };
}

/** A name for the caller that tells callers apart, for limits and idempotency keys. */
export function callerOf(actor: Actor, ip: string): string {
  switch (actor.kind) {
    case "public":
      return `ip:${ip}`;
    case "customer":
      return `customer:${actor.marketplaceId}:${actor.customerId}`;
    case "system":
      return `system:${actor.marketplaceId}:${actor.keyId}`;
    default:
      return `${actor.kind}:${actor.marketplaceId}:${actor.userId}`;
  }
}

const isChange = (method: string) => method !== "GET" && method !== "HEAD" && method !== "OPTIONS";
