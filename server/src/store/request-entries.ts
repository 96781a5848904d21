import type { Event } from "@candor/core/domain/review-request/review-request.ts";
import { type Instant, instantToIso } from "@candor/core/kernel/instant.ts";
import { unreachable } from "@candor/core/kernel/result.ts";
import type { LedgerEntry } from "../ports.ts";
import type { StoredRequest } from "./review-requests.ts";

type Subject = Pick<StoredRequest, "requestId" | "sellerId" | "customerId" | "orderId">;

/**
 * A request's event as the ledger keeps it: who was asked about which order is `words`, so that
 * the public log never leads from a review back to an order.
 */
export function requestEntry(request: Subject, event: Event): LedgerEntry {
  const { sellerId } = request;
  const entry = { type: event.type, at: event.at, subject: request.requestId };
  const words = { customerId: request.customerId, orderId: request.orderId };
  switch (event.type) {
    case "request-scheduled": {
      const { opensAt, closesAt, clock } = event.window;
      const window = { opensAt: instantToIso(opensAt), closesAt: instantToIso(closesAt), clock };
      return { ...entry, payload: { sellerId, ...window }, words };
    }
    case "request-sent": {
      const { trigger, template } = event;
      return { ...entry, payload: { sellerId, trigger, template }, words };
    }
    case "request-skipped": {
      const { trigger, reason } = event;
      return { ...entry, payload: { sellerId, trigger, reason }, words };
    }
    case "request-consumed":
      return { ...entry, payload: { sellerId, askedAt: instantToIso(event.askedAt) }, words };
    case "request-unscheduled":
    case "request-expired":
      return { ...entry, payload: { sellerId }, words };
    default:
      return unreachable(event);
  }
}

/** What became of a request's mail, as the ledger keeps it. Nothing in Candor knows of openings. */
export function mailEntry(
  { requestId }: Pick<StoredRequest, "requestId">,
  type: "request-mailed" | "request-bounced" | "request-mail-failed" | "request-mail-stopped",
  payload: Readonly<Record<string, unknown>>,
  at: Instant,
): LedgerEntry {
  return { type, at, subject: requestId, payload };
}
