import type { Actor } from "@candor/core/contract/kit/actor.ts";
import { type RouteId, routes } from "@candor/core/contract/routes.ts";
import type { FastifyInstance } from "fastify";
import { SignJWT } from "jose";
import type { Config } from "../src/config.ts";
import { makeApp } from "../src/http/app.ts";
import type { RateLimits } from "../src/http/rate-limit.ts";
import { market, type World } from "./world.ts";

/** The key that test marketplaces share with the server. */
export const sharedKey = "a key that only tests know, 32 characters or more";

/** An answer as tests look at it. */
export type Answered = {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
  /** The body as JSON; null where it is none. */
  readonly json: Readonly<Record<string, unknown>>;
};

/** What a test sends to a route. */
export type Sent = {
  readonly as?: Actor;
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  /** Sent as JSON; a string or a buffer is sent as it is. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
};

/** A server over a test world, spoken to by the names of its routes. */
export type TestServer = {
  readonly app: FastifyInstance;
  readonly call: (route: RouteId, sent?: Sent) => Promise<Answered>;
};

const nobody: Actor = { kind: "public" };

const generous = { requestsPerMinuteMax: 1e9, writesPerMinuteMax: 1e9 };

/** Starts a server without a port; every reply is checked against its declaration. */
export async function makeServer(
  { deps }: Pick<World, "deps">,
  rateLimits: RateLimits = generous,
  trustProxy: Config["trustProxy"] = false,
): Promise<TestServer> {
  const app = await makeApp({
    deps,
    config: {
      jwksUrl: undefined,
      jwtSharedKey: sharedKey,
      jwtIssuer: "market",
      jwtAudience: "candor",
      publicUrl: "https://reviews.example",
      trustProxy,
    },
    sessionKey: new Uint8Array(32).fill(7),
    demoIdentities: [{ id: "ada", label: "Ada", actor: asCustomer("ada") }],
    rateLimits,
    checkReplies: true,
  });
  return {
    app,
    call: async (id, { as = nobody, params = {}, query, body, headers } = {}) => {
      const { method, path } = routes[id];
      const url = path.replace(/\{(\w+)\}/g, (_, name: string) =>
        encodeURIComponent(params[name] ?? "unknown"),
      );
      const payload =
        typeof body === "string" || Buffer.isBuffer(body) ? body : JSON.stringify(body);
      const answer = await app.inject({
        method,
        url,
        ...(query === undefined ? {} : { query: { ...query } }),
        headers: {
          ...(body === undefined ? {} : { "content-type": "application/json" }),
          ...(await credentials(as, deps.clock.now())),
          ...headers,
        },
        ...(payload === undefined ? {} : { payload }),
      });
      return {
        status: answer.statusCode,
        headers: answer.headers,
        text: answer.body,
        json: answer.body.startsWith("{") ? JSON.parse(answer.body) : {},
      };
    },
  };
}

/** A customer of the test marketplace. */
export const asCustomer = (customerId: string): Extract<Actor, { kind: "customer" }> => ({
  kind: "customer",
  marketplaceId: market,
  customerId,
});

/** A moderator of the test marketplace. */
export const moderator: Actor = { kind: "moderator", marketplaceId: market, userId: "mo" };

/** An operator of the test marketplace. */
export const operator: Actor = { kind: "operator", marketplaceId: market, userId: "op" };

/** A token of the marketplace for somebody, good for five minutes from `now`. */
export function tokenFor(actor: Actor, now: number, claims: object = {}): Promise<string> {
  const marketplace = "marketplaceId" in actor ? actor.marketplaceId : market;
  const seller = actor.kind === "seller" ? { seller: actor.sellerId } : {};
  const sub =
    actor.kind === "customer" ? actor.customerId : "userId" in actor ? actor.userId : "nobody";
  return new SignJWT({ role: actor.kind, marketplace, ...seller, ...claims })
    .setProtectedHeader({ alg: "HS256" })
    .setSubject(sub)
    .setIssuer("market")
    .setAudience("candor")
    .setExpirationTime(new Date(now + 300_000))
    .sign(new TextEncoder().encode(sharedKey));
}

async function credentials(actor: Actor, now: number): Promise<Record<string, string>> {
  if (actor.kind === "public") return {};
  return { authorization: `Bearer ${await tokenFor(actor, now)}` };
}
