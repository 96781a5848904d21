import { type Pause, quietHours, weekFull } from "@candor/core/domain/review-request/pacing.ts";
import {
  type Code,
  type Command,
  decide,
  type Event,
  evolve,
  type SkipReason,
  type State,
  type Trigger,
} from "@candor/core/domain/review-request/review-request.ts";
import { type RequestWindow, windowOf } from "@candor/core/domain/review-request/window.ts";
import { dayMs, type Instant } from "@candor/core/kernel/instant.ts";
import { ok, type Result, reject } from "@candor/core/kernel/result.ts";
import type { ParameterValues } from "@candor/core/policy/parameters.ts";
import { requestLanguageOf, requestTemplateVersion } from "../mail/review-request.ts";
import type { OpenMail } from "../store/mail-out.ts";
import type { RequestChange, RequestWithFacts } from "../store/review-requests.ts";

/** By what a request is judged: the law of the day, and the marketplace's clock and language. */
export type RequestLaw = {
  readonly parameters: ParameterValues;
  readonly timeZone: string;
  readonly languages: readonly string[];
  readonly policyVersion: string;
};

/** A request as it is decided: what to write, and the mail that follows. */
export type JudgedRequest = {
  readonly change: RequestChange;
  readonly events: readonly Event[];
  readonly mail: MailOfRequest | null;
};

/** The mail that asks: one that is begun, or one of the same buyer's that still waits. */
export type MailOfRequest = {
  readonly language: string;
  readonly templateVersion: string;
  readonly notBefore: Instant;
  /** The waiting mail that the order joins; null begins one. */
  readonly joins: string | null;
};

/** The window of an order by today's facts. */
export function requestWindow(
  { facts }: RequestWithFacts,
  { parameters, timeZone }: RequestLaw,
): RequestWindow | null {
  const days = {
    openDays: parameters.request_open_days,
    estimateOpenDays: parameters.request_estimate_open_days,
    closeDays: parameters.request_close_days,
  };
  return windowOf(facts.delivery, days, timeZone);
}

/**
 * Why an order is not asked about, from facts alone. What is absent here is the point: there is no
 * star, no return, no refund and no complaint to look at (POLICY REQ-017).
 */
export function skipReasonOf(
  { facts }: RequestWithFacts,
  automationOff: boolean,
  language: string | null,
): SkipReason | null {
  if (facts.cancelled) return "order_cancelled";
  if (facts.neverDelivered) return "never_delivered";
  if (facts.accountClosed) return "fraud";
  if (!facts.wantsRequests) return "opted_out";
  if (facts.sellerRequestsOff) return "seller_requests_off";
  if (automationOff) return "seller_switched_off";
  if (!facts.reachable) return "buyer_unreachable";
  return language === null ? "language_unavailable" : null;
}

/** What a sending is decided on. */
export type Sending = {
  readonly request: RequestWithFacts;
  readonly trigger: Trigger;
  readonly law: RequestLaw;
  /** Whether the seller switched automatic requests off, for all orders at once. */
  readonly automationOff: boolean;
  /** When the buyer was asked in the last seven days, by whichever seller. */
  readonly askedAt: readonly Instant[];
  /** A mail to the buyer that has not left yet, whichever sellers it is about. */
  readonly open: OpenMail | null;
};

/**
 * Decides to ask now, in the life-cycle's words. A mail to the buyer that still waits takes the
 * order with it. Else a full week or the night holds the automation back until later; a person who
 * asks hears of the full week, and their mail waits for morning.
 */
export function judgeSending(
  sending: Sending,
  at: Instant,
): Result<JudgedRequest, Code | "request_buyer_week_full"> {
  const { request, trigger, law } = sending;
  const { state } = request;
  const language = requestLanguageOf(request.facts.locale, law.languages);
  const reminds = trigger === "automatic" && law.parameters.request_reminder;
  const reminderAt = reminds ? reminderOf(request, law) : at;
  if (reminderAt > at && at < closingOf(state, at)) {
    return ok(paused(request, reminderAt));
  }
  const automationOff = sending.automationOff && trigger === "automatic";
  const given = reminds && request.facts.feedbackGiven;
  const skip = given ? "already_given" : skipReasonOf(request, automationOff, language);
  const template = { version: requestTemplateVersion, language: language ?? "none" };
  const decision = decide(state, { type: "send", trigger, skip, template }, at);
  if (!decision.ok) return decision;
  const asks = decision.events.some(({ type }) => type === "request-sent");
  if (!asks) return ok(judged(request, decision.events, null));
  const joined = joinable(sending, template);
  const pause = joined === null ? pauseOf(sending, at) : null;
  if (trigger === "automatic" && pause !== null) return ok(paused(request, pause.until));
  if (pause?.because === "week_full") {
    return reject("request_buyer_week_full", { opensAt: pause.until });
  }
  const notBefore = joined?.notBefore ?? pause?.until ?? at;
  // Taken in the last night of the window, it would leave when the window is over.
  const closesAt = closingOf(state, notBefore);
  if (notBefore >= closesAt) return reject("request_too_late", { closedAt: closesAt });
  const words = { language: template.language, templateVersion: template.version };
  const mail = { ...words, notBefore, joins: joined?.mailId ?? null };
  return ok(judged(request, decision.events, mail));
}

/**
 * When a marketplace that only reminds does so: some days after the latest estimate or the order,
 * whichever comes first, and in the last days of the window at the latest (POLICY REQ-021).
 */
function reminderOf({ facts, state }: RequestWithFacts, { parameters }: RequestLaw): Instant {
  const { placedAt, promisedAt } = facts;
  const never = Number.POSITIVE_INFINITY;
  const promised = promisedAt ?? never;
  const due = Math.min(
    promised + parameters.request_reminder_estimate_days * dayMs,
    (placedAt ?? never) + parameters.request_reminder_order_days * dayMs,
  );
  return Math.min(due, closingOf(state, never) - 2 * dayMs);
}

/** The buyer's waiting mail, if one more order fits into it and it leaves inside the window. */
function joinable(
  { open, law, request }: Sending,
  template: { readonly version: string; readonly language: string },
): OpenMail | null {
  if (open === null || open.orders >= law.parameters.request_orders_per_mail_max) return null;
  if (open.language !== template.language || open.templateVersion !== template.version) return null;
  return open.notBefore < closingOf(request.state, Number.POSITIVE_INFINITY) ? open : null;
}

const closingOf = (state: State, otherwise: Instant) =>
  "window" in state ? state.window.closesAt : otherwise;

/** What becomes of a request that is due: asked, skipped, held back or over. */
export function judgeDue(sending: Sending, at: Instant): JudgedRequest {
  const { request } = sending;
  const over = decide(request.state, { type: "expire" }, at);
  if (over.ok && over.events.length > 0) return judged(request, over.events, null);
  const sent = judgeSending(sending, at);
  if (sent.ok) return sent.value;
  // A week that is full for whoever asked for a whole range: the request waits its turn.
  if (sent.code === "request_buyer_week_full") return paused(request, Number(sent.facts.opensAt));
  if (sent.code === "request_too_late") return paused(request, Number(sent.facts.closedAt));
  return judged(request, [], null);
}

/**
 * Why an order that was decided a moment ago, or last night, is left out after all: the facts of
 * the moment of sending have the last word.
 */
export function reasonToLeaveOut(
  request: RequestWithFacts,
  { law, automationOff, language }: Pick<Sending, "law" | "automationOff"> & { language: string },
  at: Instant,
): SkipReason | "window_closed" | null {
  const { state } = request;
  const wasAutomatic = state.status === "sent" && state.trigger === "automatic";
  const skip = skipReasonOf(request, automationOff && wasAutomatic, language);
  if (skip !== null) return skip;
  const window = requestWindow(request, law);
  return window !== null && at >= window.closesAt ? "window_closed" : null;
}

/** A request in line with today's facts: its window opens, moves or closes with the delivery. */
export function judgeFollowing(
  request: RequestWithFacts,
  law: RequestLaw,
  at: Instant,
): JudgedRequest {
  const { askedBeforeAt } = request.facts;
  const schedule = { type: "schedule", window: requestWindow(request, law) } as const;
  const asked =
    askedBeforeAt === null ? [] : [{ type: "note-asked-before", askedAt: askedBeforeAt } as const];
  return judgeFacts(request, [...asked, schedule], at);
}

function judgeFacts(
  request: RequestWithFacts,
  commands: readonly Extract<Command, { type: "schedule" | "note-asked-before" }>[],
  at: Instant,
): JudgedRequest {
  const events: Event[] = [];
  let { state } = request;
  for (const command of commands) {
    const decision = decide(state, command, at);
    if (!decision.ok) throw new Error(`following facts was refused: ${decision.code}`);
    for (const event of decision.events) {
      events.push(event);
      state = evolve(state, event);
    }
  }
  const followed = judged(request, events, null);
  if (state.status !== "suppressed") return followed;
  // A fact came in: whatever it was, the reason for the skip is looked at again.
  const dueAt = Math.max(state.window.opensAt, at);
  return { ...followed, change: { ...followed.change, dueAt } };
}

function judged(
  request: RequestWithFacts,
  events: readonly Event[],
  mail: JudgedRequest["mail"],
): JudgedRequest {
  const state = events.reduce(evolve, request.state);
  return { change: { request, state, dueAt: dueAtOf(state), askedBy: null }, events, mail };
}

/** When a request has to be looked at next, if nothing happens before. */
function dueAtOf(state: State): Instant | null {
  if (state.status === "waiting") return state.window.opensAt;
  return state.status === "suppressed" ? state.window.closesAt : null;
}

function paused(request: RequestWithFacts, until: Instant): JudgedRequest {
  const { state, askedBy } = request;
  const change = { request, state, dueAt: Math.min(until, closingOf(state, until)), askedBy };
  return { change, events: [], mail: null };
}

function pauseOf({ request, law, askedAt }: Sending, at: Instant): Pause | null {
  const shipped = law.parameters.request_buyer_per_week_max;
  const perWeekMax = Math.min(request.facts.perWeekMax ?? shipped, shipped);
  return weekFull(askedAt, perWeekMax, at) ?? nightOf(law, at);
}

/** Whether it is night in the marketplace, when nothing is mailed, and when its morning comes. */
export function nightOf({ parameters, timeZone }: RequestLaw, at: Instant): Pause | null {
  const quietFrom = parameters.request_quiet_hours_from;
  const quietTo = parameters.request_quiet_hours_to;
  return quietHours({ quietFrom, quietTo }, timeZone, at);
}
