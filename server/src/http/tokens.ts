import type { Actor } from "@candor/core/contract/kit/actor.ts";
import { ExternalId } from "@candor/core/contract/schemas/shared.ts";
import { ok, type Result, reject } from "@candor/core/kernel/result.ts";
import { createRemoteJWKSet, errors, type JWTVerifyOptions, jwtVerify } from "jose";
import { z } from "zod";
import type { Config } from "../config.ts";
import type { Clock } from "../ports.ts";

/** What makes a token unfit. */
export type TokenCode = "token_expired" | "token_invalid" | "unavailable";

/** Reads a marketplace's token: who it speaks of. */
export type ReadToken = (token: string) => Promise<Result<Actor, TokenCode>>;

/** The claims that we understand; `seller` is needed by sellers alone. */
const Claims = z.discriminatedUnion("role", [
  z.object({ role: z.literal("customer"), sub: ExternalId, marketplace: ExternalId }),
  z.object({
    role: z.literal("seller"),
    sub: ExternalId,
    marketplace: ExternalId,
    seller: ExternalId,
  }),
  z.object({ role: z.literal("moderator"), sub: ExternalId, marketplace: ExternalId }),
  z.object({ role: z.literal("operator"), sub: ExternalId, marketplace: ExternalId }),
]);

type TokenSettings = Pick<Config, "jwksUrl" | "jwtSharedKey" | "jwtIssuer" | "jwtAudience">;

/** Tokens signed by the marketplace: by its published keys, or by the key it shares with us. */
export function tokenReader(settings: TokenSettings, clock: Clock): ReadToken {
  const verify = verifierOf(settings);
  if (verify === null) return async () => reject("token_invalid");
  return async (token) => {
    const options = {
      audience: settings.jwtAudience,
      ...(settings.jwtIssuer === undefined ? {} : { issuer: settings.jwtIssuer }),
      requiredClaims: ["sub", "exp"],
      currentDate: new Date(clock.now()),
    };
    try {
      const claims = Claims.safeParse(await verify(token, options));
      return claims.success ? ok(actorOfClaims(claims.data)) : reject("token_invalid");
    } catch (error) {
      return reject(codeOf(error));
    }
  };
}

type Verify = (token: string, options: JWTVerifyOptions) => Promise<unknown>;

function verifierOf({ jwksUrl, jwtSharedKey }: TokenSettings): Verify | null {
  // The algorithms are ours to name: a token must not choose how it is checked.
  if (jwksUrl !== undefined) {
    const keys = createRemoteJWKSet(new URL(jwksUrl));
    const algorithms = ["EdDSA", "ES256", "ES384", "PS256", "RS256"];
    return async (token, options) =>
      (await jwtVerify(token, keys, { ...options, algorithms })).payload;
  }
  if (jwtSharedKey !== undefined) {
    const key = new TextEncoder().encode(jwtSharedKey);
    return async (token, options) =>
      (await jwtVerify(token, key, { ...options, algorithms: ["HS256"] })).payload;
  }
  return null;
}

/** An error of the token, or the news that its keys cannot be fetched now. */
export function codeOf(error: unknown): TokenCode {
  if (error instanceof errors.JWTExpired) return "token_expired";
  if (error instanceof errors.JWKSTimeout) return "unavailable";
  if (error instanceof errors.JOSEError) {
    return error.code === "ERR_JOSE_GENERIC" ? "unavailable" : "token_invalid";
  }
  if (error instanceof TypeError && error.message === "fetch failed") return "unavailable";
  return "token_invalid";
}

function actorOfClaims(claims: z.output<typeof Claims>): Actor {
  const { sub, marketplace: marketplaceId, role } = claims;
  if (role === "customer") return { kind: role, marketplaceId, customerId: sub };
  if (role === "seller") {
    return { kind: role, marketplaceId, sellerId: claims.seller, userId: sub };
  }
  return { kind: role, marketplaceId, userId: sub };
}
