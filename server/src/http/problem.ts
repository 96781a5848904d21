import type { ErrorCode } from "@candor/core/contract/errors.ts";
import { problemOf } from "@candor/core/contract/kit/problem.ts";
import type { FastifyReply, FastifyRequest } from "fastify";

/** Answers with a refusal; the one place where codes become HTTP. */
export function refuse(
  request: FastifyRequest,
  reply: FastifyReply,
  code: ErrorCode,
  facts: Readonly<Record<string, unknown>> = {},
): FastifyReply {
  const problem = problemOf(code, facts, request.id);
  if (code === "rate_limited") reply.header("retry-after", String(facts.retryAfterSeconds ?? 1));
  if (problem.status === 401) reply.header("www-authenticate", "Bearer");
  return reply.code(problem.status).type("application/problem+json; charset=utf-8").send(problem);
}
