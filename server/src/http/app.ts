import type { Route } from "@candor/core/contract/kit/define-route.ts";
import { type RouteId, routes } from "@candor/core/contract/routes.ts";
import { limits } from "@candor/core/kernel/limits.ts";
import Fastify, { type FastifyInstance } from "fastify";
import type { Config } from "../config.ts";
import { requestAnswered, withRequestId } from "../telemetry.ts";
import type { Deps } from "../usecases/deps.ts";
import { marketplaceFinder } from "../usecases/find-marketplace.ts";
import { actorOf } from "./actor-of.ts";
import { bind, type Door, type Handler } from "./bind.ts";
import { readJsonBodies } from "./bodies.ts";
import { type DemoIdentity, serveDemoSignIn } from "./demo-sign-in.ts";
import { answerErrors } from "./errors.ts";
import { handlers } from "./handlers/index.ts";
import { serveHealth } from "./health.ts";
import { serveLedgerFiles } from "./ledger-files.ts";
import { serveOneClick } from "./one-click.ts";
import { serveOpenApi } from "./openapi.ts";
import { servePolicyFeeds } from "./policy-feeds.ts";
import { type RateLimits, rateLimiter } from "./rate-limit.ts";
import { setSecurityHeaders } from "./security-headers.ts";
import { sessionsSignedWith } from "./session.ts";
import { serveSignIn } from "./sign-in.ts";
import { type ReadToken, tokenReader } from "./tokens.ts";

/** What the server is made of. */
export type AppOptions = {
  readonly deps: Deps;
  readonly config: Pick<
    Config,
    "jwksUrl" | "jwtSharedKey" | "jwtIssuer" | "jwtAudience" | "publicUrl" | "trustProxy"
  >;
  /** Signs session cookies; a key of this installation. */
  readonly sessionKey: Uint8Array;
  /** People anyone may act as; empty outside the demo. */
  readonly demoIdentities: readonly DemoIdentity[];
  readonly rateLimits?: RateLimits;
  /** For tests: every reply is checked against its declaration. */
  readonly checkReplies?: boolean;
  /** Adds the server-rendered pages. */
  readonly pages?: (app: FastifyInstance, door: PagesDoor) => Promise<void> | void;
};

/** What the pages share with the API: who is calling, which marketplace, and the session. */
export type PagesDoor = Door & {
  readonly readToken: ReadToken;
  readonly sessions: ReturnType<typeof sessionsSignedWith>;
  readonly demoIdentities: readonly DemoIdentity[];
  readonly publicUrl: string;
};

const requestSecondsMax = 30;

/** Candor's HTTP server, bound and ready to listen. */
export async function makeApp(options: AppOptions): Promise<FastifyInstance> {
  const { deps } = options;
  const app = Fastify({
    bodyLimit: limits.requestBodyBytesMax,
    requestTimeout: requestSecondsMax * 1_000,
    trustProxy: trusted(options.config.trustProxy),
    genReqId: () => deps.ids.next("req"),
    // Ids of the marketplace come percent-encoded: up to nine characters for each of their own.
    routerOptions: { maxParamLength: limits.externalIdCharsMax * 9 },
    frameworkErrors: (_error, request, reply) => {
      answerErrors.badAddress(request, reply);
    },
  });
  app.decorateRequest("rawBody", null);
  app.addHook("onRequest", (request, _reply, done) => withRequestId(request.id, done));
  app.addHook("onRequest", async (request, reply) => {
    reply.header("x-request-id", request.id);
  });
  app.addHook("onResponse", async (request, reply) => {
    requestAnswered({
      method: request.method,
      // The pattern, not the address: ids and searches are nobody's business in a log.
      route: request.routeOptions.url ?? "none",
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
    });
  });
  setSecurityHeaders(app);
  answerErrors.on(app);
  app.removeAllContentTypeParsers();

  const door = makeDoor(options);
  await app.register(async (api) => {
    readJsonBodies(api);
    for (const id of Object.keys(routes) as RouteId[]) bindById(api, id, door);
  });
  serveHealth(app, deps);
  serveOpenApi(app);
  serveLedgerFiles(app, door);
  servePolicyFeeds(app, door);
  await serveSignIn(app, door);
  await serveDemoSignIn(app, door);
  await serveOneClick(app, door);
  if (options.pages !== undefined) await options.pages(app, door);
  return app;
}

/** Whose word on where a request came from is taken: so many hops, or these addresses. */
function trusted(proxies: Config["trustProxy"]) {
  // Fastify itself believes no number of hops; whoever sets one keeps others from the port.
  if (typeof proxies === "number") return (_address: string, hop: number) => hop < proxies;
  return proxies;
}

function makeDoor(options: AppOptions): PagesDoor {
  const { deps, config, sessionKey, demoIdentities, checkReplies = false } = options;
  const { clock, db } = deps;
  const { publicUrl } = config;
  const sessions = sessionsSignedWith(sessionKey, { clock, publicUrl });
  const readToken = tokenReader(config, clock);
  const { requestsPerMinuteMax, writesPerMinuteMax } = options.rateLimits ?? limits;
  return {
    deps: { ...deps, findMarketplace: marketplaceFinder(deps) },
    actorOf: actorOf({ db, clock, readToken, sessions, publicUrl }),
    requests: rateLimiter(requestsPerMinuteMax),
    writes: rateLimiter(writesPerMinuteMax),
    checkReplies,
    readToken,
    sessions,
    demoIdentities,
    publicUrl,
  };
}

/** The table of handlers is complete and typed; taking one out by its name loses which is which. */
function bindById(api: FastifyInstance, id: RouteId, door: Door): void {
  bind(api, routes[id] as Route, handlers[id] as unknown as Handler<Route>, door);
}
