import type { ErrorSpec } from "./error-spec.ts";

/** Codes of use cases that need no life-cycle. */
export type UseCaseCode =
  | "marketplace_unknown"
  | "product_unknown"
  | "review_refused"
  | "edit_conflict"
  | "rule_unknown"
  | "facts_rejected"
  | "customers_unknown"
  | "request_buyer_week_full"
  | "link_expired"
  | "picture_unreadable"
  | "picture_too_large"
  | "picture_too_slow"
  | "pictures_waiting";

/** What use cases answer that no life-cycle decides. */
export const useCaseErrors = {
  marketplace_unknown: {
    status: 404,
    title: "There is no marketplace with this id.",
    remedy: "Use one of the ids that the operator set up.",
  },
  product_unknown: {
    status: 404,
    title: "This product is not in the catalogue.",
    remedy: "Check the product id; the marketplace may not have sent this product yet.",
  },
  review_refused: {
    status: 422,
    title: "Not published: the text has words that the review rules do not allow.",
    remedy: "Change the marked words; each says what to do instead. Your draft is kept.",
  },
  edit_conflict: {
    status: 409,
    title: "The review was changed elsewhere in the meantime.",
    remedy: "Load it again and repeat the change on the newest version.",
  },
  rule_unknown: {
    status: 422,
    title: "There is no rule with this id.",
    remedy:
      "Name one of the rules of the policy reference; `ruleId` is the one that was not found.",
  },
  facts_rejected: {
    status: 422,
    title: "None of the facts could be taken.",
    remedy: "See `rejected` for the reason of each, correct them and send them again.",
  },
  customers_unknown: {
    status: 422,
    title: "Some of these customers are not known.",
    remedy: "Send their facts first; `customerIds` lists them. Nothing was changed.",
  },
  request_buyer_week_full: {
    status: 429,
    title: "This buyer has received as many requests this week as one buyer gets.",
    remedy: "Ask again from the time given in `opensAt`, or leave it to the automatic request.",
  },
  link_expired: {
    status: 404,
    title: "This link no longer works.",
    remedy: "Sign in to review what you bought, or to choose which mail you get.",
  },
  picture_unreadable: {
    status: 422,
    title: "This file cannot be read as a picture.",
    remedy: "Send a whole PNG, JPEG, WebP or PDF without a password.",
  },
  picture_too_large: {
    status: 413,
    title: "This picture has more bytes, pixels or pages than are read.",
    remedy: "Send at most 10 MB, 40 megapixels and 4 pages; an insert at 300 dpi is far below.",
  },
  picture_too_slow: {
    status: 422,
    title: "Reading this picture took too long.",
    remedy: "Send it smaller, or the part of it with the words.",
  },
  pictures_waiting: {
    status: 503,
    title: "Too many pictures are waiting to be read.",
    remedy: "Send it again in half a minute; nothing was lost.",
  },
} as const satisfies Record<UseCaseCode, ErrorSpec>;
