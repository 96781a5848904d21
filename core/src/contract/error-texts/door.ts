import type { ErrorSpec } from "./error-spec.ts";

/** Codes of the door itself, which every operation can answer. */
export type HttpCode =
  | "invalid_request"
  | "malformed_body"
  | "body_too_large"
  | "unsupported_media_type"
  | "not_signed_in"
  | "token_expired"
  | "token_invalid"
  | "forbidden"
  | "cross_site"
  | "not_found"
  | "method_not_allowed"
  | "rate_limited"
  | "idempotency_key_reused"
  | "idempotency_in_progress"
  | "cursor_invalid"
  | "unavailable"
  | "internal";

/** What the door answers before any use case is asked. */
export const doorErrors = {
  invalid_request: {
    status: 422,
    title: "The request has a wrong or missing field.",
    remedy: "Correct the fields listed under `fields` and send it again.",
  },
  malformed_body: {
    status: 400,
    title: "The body is not valid JSON.",
    remedy: "Send UTF-8 JSON with the header `content-type: application/json`.",
  },
  body_too_large: {
    status: 413,
    title: "The body is larger than this operation takes.",
    remedy: "Send less at once; the limit in bytes is in `limitBytes`.",
  },
  unsupported_media_type: {
    status: 415,
    title: "This content type is not accepted here.",
    remedy: "Send `application/json`.",
  },
  not_signed_in: {
    status: 401,
    title: "This needs a signed-in caller.",
    remedy: "Send a token of the marketplace or an API key in the header `authorization: Bearer`.",
  },
  token_expired: {
    status: 401,
    title: "The token has expired.",
    remedy: "Get a fresh token from the marketplace and send the request again.",
  },
  token_invalid: {
    status: 401,
    title: "The token is not one that this marketplace signed.",
    remedy: "Check the issuer, the audience and the key; then sign a new token.",
  },
  forbidden: {
    status: 403,
    title: "You may not do this.",
    remedy: "Use an account or an API key that has this right; the operation's page lists who may.",
  },
  cross_site: {
    status: 403,
    title: "This request came from a page of another site.",
    remedy: "Open the page here and send it again, or send a token in the header `authorization`.",
  },
  not_found: {
    status: 404,
    title: "There is nothing here for you to see.",
    remedy: "Check the id. What belongs to somebody else is answered like what does not exist.",
  },
  method_not_allowed: {
    status: 405,
    title: "This address does not take this method.",
    remedy: "See the methods in the header `allow`.",
  },
  rate_limited: {
    status: 429,
    title: "Too many requests in a short time.",
    remedy: "Wait for the seconds given in the header `retry-after`.",
  },
  idempotency_key_reused: {
    status: 422,
    title: "This idempotency key was used for a different request.",
    remedy: "Use a new key for a new request; repeat a key only with the same body.",
  },
  idempotency_in_progress: {
    status: 409,
    title: "The first request with this idempotency key is still running.",
    remedy: "Wait a second and repeat it; the answer will be the first one's.",
  },
  cursor_invalid: {
    status: 422,
    title: "The cursor in `after` is not one that this list gave out.",
    remedy: "Take `next` from the previous page, or leave `after` out to start again.",
  },
  unavailable: {
    status: 503,
    title: "The service is starting, stopping or cannot reach its database.",
    remedy: "Try again in a few seconds; nothing was changed.",
  },
  internal: {
    status: 500,
    title: "Something broke on our side.",
    remedy: "Nothing was changed. If it happens again, report the `requestId`.",
  },
} as const satisfies Record<HttpCode, ErrorSpec>;
