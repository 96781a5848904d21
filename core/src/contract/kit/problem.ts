import { instantToIso } from "../../kernel/instant.ts";
import { type ErrorCode, errors } from "../errors.ts";

/** A refusal as callers get it (RFC 9457), with the facts that its remedy speaks of. */
export type Problem = {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: ErrorCode;
  readonly detail: string;
  readonly remedy: string;
  readonly requestId: string;
  readonly [fact: string]: unknown;
};

/** Codes that any operation can answer, whether or not it lists them. */
export const doorCodes = [
  "invalid_request",
  "not_signed_in",
  "token_expired",
  "token_invalid",
  "forbidden",
  "cross_site",
  "rate_limited",
  "unavailable",
  "internal",
] as const satisfies readonly ErrorCode[];

/** What is said about a code: `problemOf("not_found", {}, "req_1").status` is 404. */
export function problemOf(
  code: ErrorCode,
  facts: Readonly<Record<string, unknown>>,
  requestId: string,
): Problem {
  const { status, title, remedy } = errors[code];
  const detail = typeof facts.detail === "string" ? facts.detail : title;
  return {
    ...Object.fromEntries(Object.entries(facts).map(asSent)),
    type: `urn:candor:error:${code}`,
    title,
    status,
    code,
    detail,
    remedy,
    requestId,
  };
}

/** Moments, whose names end in `At`, are sent as times are everywhere. */
function asSent([name, fact]: [string, unknown]): [string, unknown] {
  return name.endsWith("At") && typeof fact === "number"
    ? [name, instantToIso(fact)]
    : [name, fact];
}
