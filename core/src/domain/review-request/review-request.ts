import type { Instant } from "../../kernel/instant.ts";
import { accept, type Decision, reject, unreachable } from "../../kernel/result.ts";
import type { RequestWindow } from "./window.ts";

/** Who or what set a request off; whichever it was, it is the order's only one. */
export type Trigger = "automatic" | "button" | "api";

/**
 * Why an order is not asked about. Closed, and free of mood: no stars, no return, no refund, no
 * complaint is or may become a reason (POLICY REQ-017).
 */
export const skipReasons = [
  "opted_out",
  "order_cancelled",
  "never_delivered",
  "fraud",
  "seller_switched_off",
  /** A measure against the seller, whatever any buyer thinks. */
  "seller_requests_off",
  "buyer_unreachable",
  "language_unavailable",
  /** Where the marketplace only reminds (POLICY REQ-021); what the feedback says is unknown. */
  "already_given",
] as const;
export type SkipReason = (typeof skipReasons)[number];

/** Where the one request of an order stands. */
export type State =
  | { readonly status: "not_yet" }
  | { readonly status: "waiting"; readonly window: RequestWindow }
  | { readonly status: "suppressed"; readonly window: RequestWindow; readonly reason: SkipReason }
  | { readonly status: "sent"; readonly at: Instant; readonly trigger: Trigger }
  | { readonly status: "consumed"; readonly at: Instant }
  /** Over without having been asked; the last reason, where there was one. */
  | { readonly status: "expired"; readonly reason: SkipReason | null };

export type Command =
  /** The delivery facts changed; the window follows them. */
  | { readonly type: "schedule"; readonly window: RequestWindow | null }
  /** Ask now. `skip` is decided by the use case from today's facts, again at sending. */
  | {
      readonly type: "send";
      readonly trigger: Trigger;
      readonly skip: SkipReason | null;
      readonly template: { readonly version: string; readonly language: string };
    }
  /** The seller asked in a message of their own; that was the one time. */
  | { readonly type: "note-asked-in-message" }
  /** The marketplace asked before it used Candor; that was the one time. */
  | { readonly type: "note-asked-before"; readonly askedAt: Instant }
  | { readonly type: "expire" };

export type Event =
  | { readonly type: "request-scheduled"; readonly window: RequestWindow; readonly at: Instant }
  | { readonly type: "request-unscheduled"; readonly at: Instant }
  | {
      readonly type: "request-sent";
      readonly trigger: Trigger;
      readonly template: { readonly version: string; readonly language: string };
      readonly at: Instant;
    }
  | {
      readonly type: "request-skipped";
      readonly trigger: Trigger;
      readonly reason: SkipReason;
      readonly at: Instant;
    }
  /** `askedAt` is when the buyer was asked, `at` when we learnt of it. */
  | { readonly type: "request-consumed"; readonly askedAt: Instant; readonly at: Instant }
  | { readonly type: "request-expired"; readonly at: Instant };

export type Code =
  | "request_delivery_unknown"
  | "request_too_early"
  | "request_too_late"
  | "request_already_made"
  | "request_skipped";

/** An order nobody has heard of yet. */
export const initial: State = { status: "not_yet" };

/** Decides about the one request of an order; the same for automation, button and API. */
export function decide(state: State, command: Command, at: Instant): Decision<Event, Code> {
  switch (command.type) {
    case "schedule":
      return scheduled(state, command.window, at);
    case "send":
      return sent(state, command, at);
    case "note-asked-in-message":
      if (state.status === "sent" || state.status === "consumed") {
        return reject("request_already_made", { madeAt: state.at });
      }
      return accept({ type: "request-consumed", askedAt: at, at });
    case "note-asked-before":
      // A fact, not a request: told twice, or too late to matter, it changes nothing.
      return state.status === "sent" || state.status === "consumed"
        ? accept()
        : accept({ type: "request-consumed", askedAt: command.askedAt, at });
    case "expire":
      if (state.status !== "waiting" && state.status !== "suppressed") return accept();
      return at < state.window.closesAt ? accept() : accept({ type: "request-expired", at });
    default:
      return unreachable(command);
  }
}

/** Folds an event into the state; never refuses. */
export function evolve(state: State, event: Event): State {
  switch (event.type) {
    case "request-scheduled":
      return { status: "waiting", window: event.window };
    case "request-unscheduled":
      return initial;
    case "request-sent":
      return { status: "sent", at: event.at, trigger: event.trigger };
    case "request-skipped":
      return "window" in state
        ? { status: "suppressed", window: state.window, reason: event.reason }
        : state;
    case "request-consumed":
      return { status: "consumed", at: event.askedAt };
    case "request-expired":
      return { status: "expired", reason: state.status === "suppressed" ? state.reason : null };
    default:
      return unreachable(event);
  }
}

function scheduled(state: State, window: RequestWindow | null, at: Instant): Decision<Event, Code> {
  // Made requests stay made, whatever a late delivery fact says.
  if (state.status === "sent" || state.status === "consumed") return accept();
  if (window === null) {
    return state.status === "not_yet" ? accept() : accept({ type: "request-unscheduled", at });
  }
  const same =
    "window" in state &&
    state.window.opensAt === window.opensAt &&
    state.window.closesAt === window.closesAt &&
    state.window.clock === window.clock;
  return same ? accept() : accept({ type: "request-scheduled", window, at });
}

function sent(
  state: State,
  command: Extract<Command, { type: "send" }>,
  at: Instant,
): Decision<Event, Code> {
  switch (state.status) {
    case "not_yet":
      return reject("request_delivery_unknown");
    case "sent":
    case "consumed":
      return reject("request_already_made", { madeAt: state.at });
    case "expired":
      return reject("request_too_late");
    case "waiting":
    case "suppressed": {
      const { opensAt, closesAt } = state.window;
      if (at < opensAt) return reject("request_too_early", { opensAt });
      if (at >= closesAt) return reject("request_too_late", { closedAt: closesAt });
      const { trigger, skip, template } = command;
      if (skip === null) return accept({ type: "request-sent", trigger, template, at });
      // A skip is an answer, not silence: it is recorded once and told to whoever asked again.
      if (state.status === "suppressed" && state.reason === skip) {
        return reject("request_skipped", { reason: skip });
      }
      return accept({ type: "request-skipped", trigger, reason: skip, at });
    }
    default:
      return unreachable(state);
  }
}
