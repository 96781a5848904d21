import { createHash } from "node:crypto";
import type { ErrorCode } from "@candor/core/contract/errors.ts";
import type { Actor } from "@candor/core/contract/kit/actor.ts";
import type {
  Route,
  RouteActor,
  RouteInput,
  RouteRefusal,
  RouteReply,
} from "@candor/core/contract/kit/define-route.ts";
import { problemOf } from "@candor/core/contract/kit/problem.ts";
import { limits } from "@candor/core/kernel/limits.ts";
import { ok, type Result, reject } from "@candor/core/kernel/result.ts";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import { answerOnce } from "../usecases/answer-once.ts";
import type { Deps } from "../usecases/deps.ts";
import type { FindMarketplace } from "../usecases/find-marketplace.ts";
import { type ActorOf, callerOf } from "./actor-of.ts";
import { refuse } from "./problem.ts";
import type { RateLimiter } from "./rate-limit.ts";
import { forReader } from "./readers-language.ts";

/** What a handler gets: the validated request, and who is calling. */
export type Call<R> = RouteInput<R> & { readonly actor: RouteActor<R> };

/** What every handler may use. `db` joins the open transaction where the caller sent a key. */
export type HandlerDeps = Deps & { readonly findMarketplace: FindMarketplace };

/** Answers one route: its reply, or one of the refusals that the route declares. */
export type Handler<R> = (
  deps: HandlerDeps,
  call: Call<R>,
) => Promise<Result<RouteReply<R>, RouteRefusal<R>>>;

/** What stands between the network and the handlers. */
export type Door = {
  readonly deps: HandlerDeps;
  readonly actorOf: ActorOf;
  readonly requests: RateLimiter;
  readonly writes: RateLimiter;
  /** In tests every reply is checked against its declaration; in service that would be waste. */
  readonly checkReplies: boolean;
};

declare module "fastify" {
  interface FastifyRequest {
    /** Who is calling; set before the body is read. */
    actor: Actor;
    /** The body as it came, where a repeated request must be told from a different one. */
    rawBody: Buffer | null;
  }
}

/**
 * Serves a route as it is declared. Whoever `who` does not name gets no further than the headers;
 * nothing reaches the handler that the schemas have not passed.
 */
export function bind<R extends Route>(
  app: FastifyInstance,
  route: R,
  handler: Handler<R>,
  door: Door,
): void {
  app.route({
    method: route.method,
    url: route.path.replace(/\{(\w+)\}/g, ":$1"),
    bodyLimit: route.bodyBytesMax ?? limits.requestBodyBytesMax,
    onRequest: async (request, reply) => {
      const admitted = await admit(route, request, door);
      return admitted.ok ? undefined : refuse(request, reply, admitted.code, admitted.facts);
    },
    handler: async (request, reply) => {
      const input = readInput(route, request);
      if (!input.ok) return refuse(request, reply, input.code, input.facts);
      const call = { ...input.value, actor: request.actor } as Call<R>; // As `admit` and zod found.
      return answer({ route, handler, call, door }, request, reply);
    },
  });
}

/** Lets the caller in, or says why not: unknown, not allowed, or too often. */
async function admit(
  route: Route,
  request: FastifyRequest,
  { deps, actorOf, requests, writes }: Door,
): Promise<Result<null, ErrorCode>> {
  const known = await actorOf(request);
  const actor: Actor = known.ok ? known.value : { kind: "public" };
  const caller = callerOf(actor, request.ip);
  const at = deps.clock.now();
  const isWrite = route.method !== "GET" && route.changesNothing !== true;
  // A system sends the marketplace's whole traffic; people do not write a hundred times a minute.
  const limiter = isWrite && actor.kind !== "system" ? writes : requests;
  const retryAfterSeconds = limiter.take(caller, at);
  if (retryAfterSeconds > 0) return reject("rate_limited", { retryAfterSeconds });
  if (!known.ok) return known;
  if (!route.who.includes(actor.kind)) {
    return reject(actor.kind === "public" ? "not_signed_in" : "forbidden");
  }
  if (actor.kind === "system" && route.scope !== undefined && !actor.scopes.includes(route.scope)) {
    return reject("forbidden", { scope: route.scope });
  }
  request.actor = actor;
  return ok(null);
}

type Input = { readonly params: unknown; readonly query: unknown; readonly body: unknown };

/** Checks what came against the declaration; answers every fault at once, by field. */
function readInput(route: Route, request: FastifyRequest): Result<Input, "invalid_request"> {
  const parts = { params: route.params, query: route.query, body: route.body };
  const input: Record<string, unknown> = {};
  const fields: { field: string; reason: string }[] = [];
  for (const [part, schema] of Object.entries(parts)) {
    if (schema === undefined) continue;
    const came =
      part === "params" ? request.params : part === "query" ? request.query : request.body;
    const parsed = schema.safeParse(came);
    if (parsed.success) input[part] = parsed.data;
    else fields.push(...parsed.error.issues.map((issue) => fault(part, issue)));
  }
  const [first] = fields;
  if (first === undefined) return ok(input as Input); // Each part was just read by its schema.
  const detail = `${first.field}: ${first.reason}`;
  return reject("invalid_request", { detail, fields: fields.slice(0, faultsShownMax) });
}

const faultsShownMax = 20;

const fault = (part: string, { path, message }: z.core.$ZodIssue) => ({
  field: [part, ...path].join("."),
  reason: message,
});

type Bound<R> = {
  readonly route: R;
  readonly handler: Handler<R>;
  readonly call: Call<R>;
  readonly door: Door;
};

async function answer<R extends Route>(
  { route, handler, call, door }: Bound<R>,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const key = readIdempotencyKey(route, request);
  if (!key.ok) return refuse(request, reply, key.code, key.facts);
  const { actor } = request;
  const accepted = request.headers["accept-language"];
  if (key.value === null || actor.kind === "public") {
    const result = forReader(await handler(door.deps, call), accepted);
    if (!result.ok) return refuse(request, reply, result.code, result.facts);
    if (door.checkReplies) checkReply(route, result.value);
    return sendJson(reply, route.status, route.status === 204 ? "" : JSON.stringify(result.value));
  }
  const once = await answerOnce(
    door.deps,
    {
      marketplaceId: actor.marketplaceId,
      caller: callerOf(actor, request.ip),
      key: key.value,
    },
    requestHash(request),
    async (db) => {
      const result = forReader(await handler({ ...door.deps, db }, call), accepted);
      if (!result.ok) {
        const problem = problemOf(result.code, result.facts, request.id);
        return { status: problem.status, reply: JSON.stringify(problem) };
      }
      if (door.checkReplies) checkReply(route, result.value);
      return { status: route.status, ...repliesOf(route, result.value) };
    },
  );
  if (!once.ok) return refuse(request, reply, once.code, once.facts);
  if (once.value.repeated) reply.header("idempotency-replayed", "true");
  return sendJson(reply, once.value.status, once.value.reply);
}

function readIdempotencyKey(
  route: Route,
  { headers }: FastifyRequest,
): Result<string | null, "invalid_request"> {
  const key = headers["idempotency-key"];
  if (route.method !== "POST" || route.changesNothing === true || key === undefined)
    return ok(null);
  if (typeof key === "string" && idempotencyKeyForm.test(key)) return ok(key);
  const reason = `takes 1 to ${limits.idempotencyKeyCharsMax} letters, digits and . _ : -`;
  const detail = `header.idempotency-key: ${reason}`;
  return reject("invalid_request", {
    detail,
    fields: [{ field: "header.idempotency-key", reason }],
  });
}

const idempotencyKeyForm = new RegExp(`^[\\w.:-]{1,${limits.idempotencyKeyCharsMax}}$`);

/** Tells a repeated request from a different one under the same key. */
function requestHash({ method, url, rawBody }: FastifyRequest): string {
  const hash = createHash("sha256").update(`${method} ${url}\n`);
  return hash.update(rawBody ?? "").digest("hex");
}

function repliesOf(route: Route, value: unknown): { reply: string; replyAgain?: string } {
  if (route.status === 204) return { reply: "" };
  const reply = JSON.stringify(value);
  if (route.shownOnce === undefined || typeof value !== "object") return { reply };
  const hidden = Object.fromEntries(route.shownOnce.map((field) => [field, null]));
  return { reply, replyAgain: JSON.stringify({ ...value, ...hidden }) };
}

function sendJson(reply: FastifyReply, status: number, body: string): FastifyReply {
  if (status === 204) return reply.code(204).send();
  const type = status < 400 ? "application/json" : "application/problem+json";
  return reply.code(status).type(`${type}; charset=utf-8`).send(body);
}

/** A reply that breaks its own declaration is a broken program. */
function checkReply(route: Route, value: unknown): void {
  const parsed = (route.reply ?? z.null()).safeParse(value);
  if (!parsed.success) {
    throw new Error(`${route.id} answers against its declaration`, { cause: parsed.error });
  }
}
