import type { Code } from "../../domain/review-request/review-request.ts";
import type { ErrorSpec } from "./error-spec.ts";

/** Why an order is not asked about. */
export const requestErrors = {
  request_delivery_unknown: {
    status: 409,
    title: "Nothing is known yet of this order's delivery.",
    remedy: "Send its delivery or an estimate of it; the window opens by itself.",
  },
  request_too_early: {
    status: 409,
    title: "It is too early to ask about this order.",
    remedy: "Ask from the time given in `opensAt`, or leave it to the automatic request.",
  },
  request_too_late: {
    status: 409,
    title: "It is too late to ask about this order.",
    remedy: "Nothing more can be asked. The buyer can still write by themselves.",
  },
  request_already_made: {
    status: 409,
    title: "The buyer was already asked about this order.",
    remedy: "One order is asked about once, by whichever way; `madeAt` says when that was.",
  },
  request_skipped: {
    status: 409,
    title: "This order is not asked about.",
    remedy: "`reason` says why. If that changes, the order is looked at again by itself.",
  },
} as const satisfies Record<Code, ErrorSpec>;
