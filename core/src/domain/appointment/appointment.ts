import type { Instant } from "../../kernel/instant.ts";
import { accept, type Decision, reject, unreachable } from "../../kernel/result.ts";

/** A time at which the seller could deliver. */
export type Slot = { readonly from: Instant; readonly until: Instant };

/** An appointment for a bulky delivery (POLICY MSG-097). */
export type State =
  | { readonly status: "none" }
  | { readonly status: "offered"; readonly slots: readonly Slot[] }
  | { readonly status: "chosen"; readonly slots: readonly Slot[]; readonly slot: Slot }
  /** The buyer would rather be called: the number is lent until the delivery. */
  | { readonly status: "phone_lent"; readonly slots: readonly Slot[]; readonly until: Instant };

export type Command =
  | { readonly type: "offer"; readonly slots: readonly Slot[]; readonly bulky: boolean }
  | { readonly type: "choose"; readonly from: Instant }
  | { readonly type: "lend-phone"; readonly until: Instant }
  | { readonly type: "take-phone-back" };

export type Event =
  | { readonly type: "slots-offered"; readonly slots: readonly Slot[]; readonly at: Instant }
  | { readonly type: "slot-chosen"; readonly slot: Slot; readonly at: Instant }
  | { readonly type: "phone-lent"; readonly until: Instant; readonly at: Instant }
  | { readonly type: "phone-taken-back"; readonly at: Instant };

export type Code =
  | "appointment_not_bulky"
  | "appointment_slots_wrong"
  | "appointment_not_offered"
  | "appointment_slot_unknown"
  | "appointment_phone_not_lent";

/** Most times that one message may offer. */
export const slotsMax = 6;

/** Nothing is offered yet. */
export const initial: State = { status: "none" };

/** Decides about an appointment: the seller offers, the buyer alone chooses. */
export function decide(state: State, command: Command, at: Instant): Decision<Event, Code> {
  switch (command.type) {
    case "offer": {
      const { slots, bulky } = command;
      if (!bulky) return reject("appointment_not_bulky");
      const fits = slots.every(({ from, until }) => from > at && until > from);
      if (slots.length === 0 || slots.length > slotsMax || !fits) {
        return reject("appointment_slots_wrong", { slotsMax });
      }
      return accept({ type: "slots-offered", slots, at });
    }
    case "choose": {
      if (state.status === "none") return reject("appointment_not_offered");
      const slot = state.slots.find(({ from }) => from === command.from);
      if (slot === undefined || slot.from <= at) return reject("appointment_slot_unknown");
      return accept({ type: "slot-chosen", slot, at });
    }
    case "lend-phone":
      if (state.status === "none") return reject("appointment_not_offered");
      return accept({ type: "phone-lent", until: command.until, at });
    case "take-phone-back":
      if (state.status !== "phone_lent") return reject("appointment_phone_not_lent");
      return accept({ type: "phone-taken-back", at });
    default:
      return unreachable(command);
  }
}

/** Folds an event into the state; never refuses. */
export function evolve(state: State, event: Event): State {
  const slots = state.status === "none" ? [] : state.slots;
  switch (event.type) {
    case "slots-offered":
      return { status: "offered", slots: event.slots };
    case "slot-chosen":
      return { status: "chosen", slots, slot: event.slot };
    case "phone-lent":
      return { status: "phone_lent", slots, until: event.until };
    case "phone-taken-back":
      return { status: "offered", slots };
    default:
      return unreachable(event);
  }
}
