import { dayMs, type Instant } from "../../kernel/instant.ts";
import { accept, type Decision, reject, unreachable } from "../../kernel/result.ts";

/**
 * One version of a marketplace's policy. `hash` is of its whole document: from the announcement on
 * it never changes, and what is in force was announced, with the notice that it was given.
 */
export type State =
  | { readonly status: "none" }
  | { readonly status: "draft"; readonly hash: string }
  | ({ readonly status: "announced" } & Announced)
  | ({ readonly status: "in_force" } & Announced)
  | ({ readonly status: "superseded"; readonly by: string } & Announced)
  | { readonly status: "withdrawn"; readonly hash: string };

type Announced = {
  readonly hash: string;
  readonly announcedAt: Instant;
  readonly effectiveAt: Instant;
  readonly basis: Basis;
};

/**
 * Why a version may come into force: announced in time, in an emergency, or because the marketplace
 * begins with it.
 */
export type Basis = "notice" | "emergency" | "baseline";

/** What an emergency can be (POLICY TRN-001): nothing else shortens the notice. */
export const emergencyKinds = ["legal", "security"] as const;
export type EmergencyKind = (typeof emergencyKinds)[number];

export type Command =
  /** Writes a draft, or writes it anew. */
  | { readonly type: "draft"; readonly by: string; readonly hash: string; readonly reason: string }
  /** `noticeDays` is the marketplace's parameter; the law's least is `noticeDaysMin`. */
  | {
      readonly type: "announce";
      readonly by: string;
      readonly effectiveAt: Instant;
      readonly noticeDays: number;
    }
  /** The short way: `leadMs` lets everybody who decides right now finish first. */
  | {
      readonly type: "announce-emergency";
      readonly by: string;
      readonly effectiveAt: Instant;
      readonly leadMs: number;
      readonly kind: EmergencyKind;
      readonly reason: string;
    }
  /** The terms that a marketplace begins with. */
  | { readonly type: "begin"; readonly hash: string; readonly since: Instant }
  /** Says that the moment has come; that it is in force follows from the moment alone. */
  | { readonly type: "adopt" }
  | { readonly type: "supersede"; readonly by: string }
  | {
      readonly type: "withdraw";
      readonly by: string;
      readonly reason: string;
      readonly leadMs: number;
    };

type At = { readonly at: Instant };

export type Event =
  | (At & {
      readonly type: "policy-drafted";
      readonly by: string;
      readonly hash: string;
      readonly reason: string;
    })
  | (At & {
      readonly type: "policy-announced";
      readonly by: string;
      readonly hash: string;
      readonly effectiveAt: Instant;
      readonly emergency: { readonly kind: EmergencyKind; readonly reason: string } | null;
    })
  | (At & { readonly type: "policy-begun"; readonly hash: string; readonly since: Instant })
  | (At & { readonly type: "policy-adopted"; readonly hash: string })
  | (At & { readonly type: "policy-superseded"; readonly by: string })
  | (At & { readonly type: "policy-withdrawn"; readonly by: string; readonly reason: string });

export type Code =
  | "policy_missing"
  | "policy_exists"
  | "policy_not_draft"
  | "policy_not_announced"
  | "policy_not_in_force"
  | "policy_not_due"
  | "policy_notice_too_short"
  | "policy_reason_required"
  | "policy_too_late";

/** Days of notice that the law asks for at least (POLICY L-EU-20); a parameter may ask for more. */
export const noticeDaysMin = 15;

/** What an emergency waits for at least: all who decide at a moment decide by one version. */
export const leadMsMin = 60_000;

/** Nothing written yet. */
export const initial: State = { status: "none" };

/** Decides about a policy version. */
export function decide(state: State, command: Command, at: Instant): Decision<Event, Code> {
  switch (command.type) {
    case "draft": {
      const { by, hash, reason } = command;
      if (state.status !== "none" && state.status !== "draft") return reject("policy_exists");
      if (isBlank(reason)) return reject("policy_reason_required");
      return accept({ type: "policy-drafted", by, hash, reason, at });
    }
    case "begin":
      if (state.status !== "none") return reject("policy_exists");
      return accept({ type: "policy-begun", hash: command.hash, since: command.since, at });
    case "announce": {
      const days = Math.max(command.noticeDays, noticeDaysMin);
      return announce(state, { ...command, earliestAt: at + days * dayMs, emergency: null }, at);
    }
    case "announce-emergency": {
      const { kind, reason, leadMs } = command;
      if (isBlank(reason)) return reject("policy_reason_required");
      const emergency = { kind, reason };
      return announce(
        state,
        { ...command, earliestAt: at + Math.max(leadMs, leadMsMin), emergency },
        at,
      );
    }
    case "adopt":
      if (state.status === "none") return reject("policy_missing");
      if (state.status !== "announced") return reject("policy_not_announced");
      if (state.effectiveAt > at) {
        return reject("policy_not_due", { effectiveAt: state.effectiveAt });
      }
      return accept({ type: "policy-adopted", hash: state.hash, at });
    case "supersede":
      if (state.status === "none") return reject("policy_missing");
      if (state.status !== "in_force") return reject("policy_not_in_force");
      return accept({ type: "policy-superseded", by: command.by, at });
    case "withdraw":
      return withdraw(state, command, at);
    default:
      return unreachable(command);
  }
}

type Announcement = {
  readonly by: string;
  readonly effectiveAt: Instant;
  readonly earliestAt: Instant;
  readonly emergency: { readonly kind: EmergencyKind; readonly reason: string } | null;
};

function announce(
  state: State,
  { by, effectiveAt, earliestAt, emergency }: Announcement,
  at: Instant,
): Decision<Event, Code> {
  if (state.status === "none") return reject("policy_missing");
  if (state.status !== "draft") return reject("policy_not_draft");
  if (effectiveAt < earliestAt) return reject("policy_notice_too_short", { earliestAt });
  const { hash } = state;
  return accept({ type: "policy-announced", by, hash, effectiveAt, emergency, at });
}

/** What judges already cannot be taken back, only followed by another version. */
function withdraw(
  state: State,
  { by, reason, leadMs }: Extract<Command, { type: "withdraw" }>,
  at: Instant,
): Decision<Event, Code> {
  if (state.status === "none") return reject("policy_missing");
  if (state.status !== "draft" && state.status !== "announced") return reject("policy_too_late");
  if (isBlank(reason)) return reject("policy_reason_required");
  // Whoever decides at the moment of effect must not find it withdrawn or not by a hair.
  const isClose =
    state.status === "announced" && state.effectiveAt < at + Math.max(leadMs, leadMsMin);
  return isClose ? reject("policy_too_late") : accept({ type: "policy-withdrawn", by, reason, at });
}

const isBlank = (text: string) => text.trim() === "";

/** Folds an event into the state; never refuses. */
export function evolve(state: State, event: Event): State {
  switch (event.type) {
    case "policy-drafted":
      return { status: "draft", hash: event.hash };
    case "policy-announced": {
      const { hash, effectiveAt, emergency, at: announcedAt } = event;
      const basis = emergency === null ? "notice" : "emergency";
      return { status: "announced", hash, announcedAt, effectiveAt, basis };
    }
    case "policy-begun": {
      const { hash, since, at: announcedAt } = event;
      return { status: "in_force", hash, announcedAt, effectiveAt: since, basis: "baseline" };
    }
    case "policy-adopted":
      return state.status === "announced" ? { ...state, status: "in_force" } : state;
    case "policy-superseded":
      if (state.status !== "in_force") return state;
      return { ...state, status: "superseded", by: event.by };
    case "policy-withdrawn":
      return { status: "withdrawn", hash: state.status === "none" ? "" : state.hash };
    default:
      return unreachable(event);
  }
}
