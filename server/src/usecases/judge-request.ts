import { quietHours, weekFull } from "@candor/core/domain/review-request/pacing.ts";
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
import type { Instant } from "@candor/core/kernel/instant.ts";
import { ok, type Result, reject } from "@candor/core/kernel/result.ts";
import type { ParameterValues } from "@candor/core/policy/parameters.ts";
import { requestLanguageOf, requestTemplateVersion } from "../mail/review-request.ts";
import type { RequestChange, RequestWithFacts } from "../store/review-requests.ts";

/** By what a request is judged: the law of the day, and the marketplace's clock and language. */
export type RequestLaw = {
  readonly parameters: ParameterValues;
  readonly timeZone: string;
  readonly languages: readonly string[];
};

/** A request as it is decided: what to write, and the mail that follows. */
export type JudgedRequest = {
  readonly change: RequestChange;
  readonly events: readonly Event[];
  readonly mail: { readonly language: string; readonly notBefore: Instant } | null;
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
};

/**
 * Decides to ask now, in the life-cycle's words. A full week or the night holds the automation
 * back until later; a person who asks hears of the full week, and their mail waits for morning.
 */
export function judgeSending(
  sending: Sending,
  at: Instant,
): Result<JudgedRequest, Code | "request_buyer_week_full"> {
  const { request, trigger, law } = sending;
  const { state } = request;
  const language = requestLanguageOf(request.facts.locale, law.languages);
  const skip = skipReasonOf(request, sending.automationOff && trigger === "automatic", language);
  const template = { version: requestTemplateVersion, language: language ?? "none" };
  const decision = decide(state, { type: "send", trigger, skip, template }, at);
  if (!decision.ok) return decision;
  const asks = decision.events.some(({ type }) => type === "request-sent");
  if (!asks) return ok(judged(request, decision.events, null));
  const pause = pauseOf(sending, at);
  if (trigger === "automatic" && pause !== null) return ok(paused(request, pause.until));
  if (pause?.because === "week_full") {
    return reject("request_buyer_week_full", { opensAt: pause.until });
  }
  const mail = { language: template.language, notBefore: pause?.until ?? at };
  return ok(judged(request, decision.events, mail));
}

/** What becomes of a request that is due: asked, skipped, held back or over. */
export function judgeDue(sending: Sending, at: Instant): JudgedRequest {
  const { request } = sending;
  const over = decide(request.state, { type: "expire" }, at);
  if (over.ok && over.events.length > 0) return judged(request, over.events, null);
  const sent = judgeSending(sending, at);
  if (sent.ok) return sent.value;
  // A week that is full for whoever asked for a whole range: the request waits its turn.
  if (sent.code === "request_buyer_week_full") return paused(request, Number(sent.facts.opensAt));
  return judged(request, [], null);
}

/** A request after a command that only follows facts. */
export function judgeFacts(
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
  const closesAt = "window" in state ? state.window.closesAt : until;
  const change = { request, state, dueAt: Math.min(until, closesAt), askedBy };
  return { change, events: [], mail: null };
}

function pauseOf({ request, law, askedAt }: Sending, at: Instant) {
  const { parameters, timeZone } = law;
  const shipped = parameters.request_buyer_per_week_max;
  const perWeekMax = Math.min(request.facts.perWeekMax ?? shipped, shipped);
  const quietFrom = parameters.request_quiet_hours_from;
  const quietTo = parameters.request_quiet_hours_to;
  return weekFull(askedAt, perWeekMax, at) ?? quietHours({ quietFrom, quietTo }, timeZone, at);
}
