import type { z } from "zod";
import type { ErrorCode } from "../errors.ts";
import type { Actor, Role, Scope } from "./actor.ts";

/** One HTTP operation with every way it can answer. Types flow from here to server and client. */
export type Route<
  Params extends z.ZodType = z.ZodType,
  Query extends z.ZodType = z.ZodType,
  Body extends z.ZodType = z.ZodType,
  Reply extends z.ZodType = z.ZodType,
  Who extends Role = Role,
  Refusals extends ErrorCode = ErrorCode,
> = {
  /** The operation's name everywhere: use case, test, client method. */
  readonly id: string;
  readonly method: "GET" | "POST" | "PUT" | "DELETE";
  /** Path with `{name}` parameters. */
  readonly path: string;
  readonly summary: string;
  readonly description?: string;
  readonly tag: string;
  /** Who may call; nobody else gets past the door. */
  readonly who: readonly Who[];
  /** The scope that a system key needs, where `who` names `system`. */
  readonly scope?: Scope;
  readonly params?: Params;
  readonly query?: Query;
  readonly body?: Body;
  /** Largest body in bytes, where it differs from `limits.requestBodyBytesMax`. */
  readonly bodyBytesMax?: number;
  /** A POST that only answers a question: it needs no idempotency key and is no write. */
  readonly changesNothing?: true;
  /** Fields of the reply that are shown once: a repeated answer has null in their place. */
  readonly shownOnce?: readonly string[];
  readonly status: 200 | 201 | 202 | 204;
  readonly reply?: Reply;
  /** Refusals this operation can answer, beside the ones every operation can. */
  readonly errors: readonly Refusals[];
};

/** Declares a route; returns it unchanged, with its types fixed. */
export function defineRoute<
  Params extends z.ZodType,
  Query extends z.ZodType,
  Body extends z.ZodType,
  Reply extends z.ZodType,
  const Who extends Role,
  const Refusals extends ErrorCode = never,
>(
  route: Route<Params, Query, Body, Reply, Who, Refusals>,
): Route<Params, Query, Body, Reply, Who, Refusals> {
  return route;
}

/** What a handler gets after validation. */
export type RouteInput<R> =
  R extends Route<infer Params, infer Query, infer Body, z.ZodType>
    ? {
        readonly params: z.output<Params>;
        readonly query: z.output<Query>;
        readonly body: z.output<Body>;
      }
    : never;

/** What a handler must answer. */
export type RouteReply<R> =
  R extends Route<z.ZodType, z.ZodType, z.ZodType, infer Reply> ? z.input<Reply> : never;

/** Who a handler can meet: the kinds of caller that the route names. */
export type RouteActor<R> =
  R extends Route<z.ZodType, z.ZodType, z.ZodType, z.ZodType, infer Who>
    ? Extract<Actor, { kind: Who }>
    : never;

/** The codes with which a handler can refuse: the ones that the route declares. */
export type RouteRefusal<R> =
  R extends Route<z.ZodType, z.ZodType, z.ZodType, z.ZodType, Role, infer Refusals>
    ? Refusals
    : never;
