import type { ErrorCode } from "@candor/core/contract/errors.ts";
import { routes } from "@candor/core/contract/routes.ts";
import { limits } from "@candor/core/kernel/limits.ts";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { broke } from "../telemetry.ts";
import { refuse } from "./problem.ts";

/** Turns what the framework or a broken program throws into problems that leak nothing. */
export const answerErrors = {
  on(app: FastifyInstance): void {
    app.setErrorHandler((error, request, reply) => {
      const code = codeOf(error);
      if (code === "internal") broke(request.routeOptions.url ?? "no route", error);
      const limitBytes = request.routeOptions.bodyLimit ?? limits.requestBodyBytesMax;
      return refuse(request, reply, code, code === "body_too_large" ? { limitBytes } : {});
    });
    app.setNotFoundHandler((request, reply) => {
      const allowed = methodsAt(request.url);
      if (allowed.length === 0 || allowed.includes(request.method)) {
        return refuse(request, reply, "not_found");
      }
      reply.header("allow", allowed.join(", "));
      return refuse(request, reply, "method_not_allowed", { allowed });
    });
  },
  badAddress(request: FastifyRequest, reply: FastifyReply): void {
    refuse(request, reply, "not_found");
  },
};

const frameworkCodes: Readonly<Record<string, ErrorCode>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: "body_too_large",
  FST_ERR_CTP_INVALID_MEDIA_TYPE: "unsupported_media_type",
  FST_ERR_CTP_INVALID_JSON_BODY: "malformed_body",
  FST_ERR_CTP_EMPTY_JSON_BODY: "malformed_body",
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: "malformed_body",
};

/** The database is gone, going, or out of connections. */
const unavailableCode = /^(ECONN\w+|EPIPE|ETIMEDOUT|08\w{3}|53300|57P0\d)$/;
const lockTimeoutCode = "55P03";

function codeOf(error: unknown): ErrorCode {
  const { code, statusCode } = fieldsOf(error);
  const known = frameworkCodes[code];
  if (known !== undefined) return known;
  if (error instanceof SyntaxError && statusCode === 400) return "malformed_body";
  // Only a request with an idempotency key limits how long it waits for a lock.
  if (code === lockTimeoutCode) return "idempotency_in_progress";
  return unavailableCode.test(code) ? "unavailable" : "internal";
}

function fieldsOf(error: unknown): { readonly code: string; readonly statusCode: number } {
  const fields = { code: "", statusCode: 500 };
  if (typeof error !== "object" || error === null) return fields;
  if ("code" in error && typeof error.code === "string") fields.code = error.code;
  if ("statusCode" in error && typeof error.statusCode === "number") {
    fields.statusCode = error.statusCode;
  }
  return fields;
}

const addresses = Object.values(routes).map(({ method, path }) => ({
  method,
  pattern: new RegExp(`^${path.replace(/\{\w+\}/g, "[^/]+")}$`),
}));

/** The methods that an address of the API takes. */
function methodsAt(url: string): string[] {
  const path = url.split("?", 1)[0] ?? "";
  const methods = addresses.filter(({ pattern }) => pattern.test(path)).map(({ method }) => method);
  return [...methods, ...(methods.includes("GET") ? ["HEAD"] : [])].sort();
}
