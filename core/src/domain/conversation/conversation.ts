import type { Instant } from "../../kernel/instant.ts";
import { limits } from "../../kernel/limits.ts";
import { accept, type Decision, reject, unreachable } from "../../kernel/result.ts";
import type { Verdict } from "../../policy/kit/verdict.ts";
import { type MessageType, messageTypes, type OrderState } from "./message-types.ts";

/** What ties the two together: an order, or a question the buyer asked. Nothing else does. */
export type Bond =
  | { readonly kind: "order"; readonly orderId: string }
  | { readonly kind: "question"; readonly productId: string };

/** A conversation; `waitingSince` runs while the buyer waits for the seller (POLICY MSG-090). */
export type State =
  | { readonly status: "none" }
  | { readonly status: "opened_by_seller"; readonly bond: Bond }
  | { readonly status: "waiting"; readonly bond: Bond; readonly waitingSince: Instant }
  | { readonly status: "answered"; readonly bond: Bond };

/** What a seller may do in messages now (POLICY MSG-094). Replies outlive all but the last. */
export type SellerMessaging =
  | { readonly status: "open" }
  | { readonly status: "templates_only" }
  | { readonly status: "suspended"; readonly until: Instant }
  | { readonly status: "closed" };

/** Today's facts about the order that a seller's first message needs. */
export type OrderFacts = {
  readonly state: OrderState;
  readonly window: { readonly closesAt: Instant } | null;
  readonly buyerOptedOut: boolean;
  readonly madeToOrder: boolean;
  /** A return with a gift in it, and nothing from the buyer yet (POLICY MSG-005). */
  readonly giftReturnUntouched: boolean;
  /** A problem message needs its adjustment first (POLICY MSG-011). */
  readonly adjustmentRecorded: boolean;
};

export type Command =
  | {
      readonly type: "open";
      readonly bond: Bond;
      readonly messageType: MessageType;
      readonly text: string;
      readonly template: boolean;
      readonly attachments: number;
      readonly verdict: Verdict;
      readonly messaging: SellerMessaging;
      readonly order: OrderFacts;
    }
  | {
      readonly type: "reply";
      readonly text: string;
      readonly verdict: Verdict;
      readonly messaging: SellerMessaging;
    }
  | { readonly type: "buyer-writes"; readonly bond: Bond; readonly verdict: Verdict }
  | { readonly type: "mark-no-reply-needed" }
  /** A person read what the rules held back. The words stay as they are, sent or not. */
  | {
      readonly type: "decide-held";
      readonly deliver: boolean;
      readonly by: string;
      readonly reason: string;
      readonly held: HeldMessage;
    };

/** What is known of a message that waits for a person. */
export type HeldMessage = {
  readonly from: "seller" | "buyer";
  readonly messageType: MessageType | "reply" | "question";
  readonly critical: boolean;
  readonly bond: Bond;
};

export type Event =
  | {
      readonly type: "message-accepted";
      readonly from: "seller" | "buyer";
      readonly messageType: MessageType | "reply" | "question";
      readonly critical: boolean;
      readonly bond: Bond;
      readonly at: Instant;
    }
  /** Attempts are evidence: what was refused or held is on record with its verdict. */
  | {
      readonly type: "message-refused" | "message-held";
      readonly from: "seller" | "buyer";
      readonly verdict: Verdict;
      readonly at: Instant;
    }
  /** The buyer opted out; nobody is blamed and nothing is sent (POLICY MSG-075). */
  | { readonly type: "message-suppressed"; readonly messageType: MessageType; readonly at: Instant }
  | { readonly type: "reply-not-needed"; readonly at: Instant }
  /** A person decided that a held message does not go out. */
  | {
      readonly type: "message-withheld";
      readonly from: "seller" | "buyer";
      readonly by: string;
      readonly reason: string;
      readonly at: Instant;
    };

export type Code =
  | "conversation_missing"
  | "message_too_long"
  | "message_empty"
  | "message_attachments"
  | "message_wrong_moment"
  | "message_window_closed"
  | "message_gift_return"
  | "message_needs_adjustment"
  | "messaging_templates_only"
  | "messaging_suspended"
  | "messaging_closed"
  | "conversation_not_waiting";

/** Nobody has written yet. */
export const initial: State = { status: "none" };

/** Decides about one message. Sending itself is a job; refusing is never silent. */
export function decide(state: State, command: Command, at: Instant): Decision<Event, Code> {
  switch (command.type) {
    case "open":
      return opened(state, command, at);
    case "reply":
      return replied(state, command, at);
    case "buyer-writes":
      return fromBuyer(state, command, at);
    case "mark-no-reply-needed":
      if (state.status !== "waiting") return reject("conversation_not_waiting");
      return accept({ type: "reply-not-needed", at });
    case "decide-held": {
      const { deliver, held, by, reason } = command;
      return deliver
        ? accept({ type: "message-accepted", ...held, at })
        : accept({ type: "message-withheld", from: held.from, by, reason, at });
    }
    default:
      return unreachable(command);
  }
}

/** Folds an event into the state; never refuses. */
export function evolve(state: State, event: Event): State {
  switch (event.type) {
    case "message-accepted": {
      const { bond, from, at } = event;
      if (from === "buyer") {
        // The clock runs from the first unanswered message, not the latest.
        return state.status === "waiting" ? state : { status: "waiting", bond, waitingSince: at };
      }
      return state.status === "waiting" || state.status === "answered"
        ? { status: "answered", bond: state.bond }
        : { status: "opened_by_seller", bond };
    }
    case "message-refused":
    case "message-held":
    case "message-suppressed":
    case "message-withheld":
      return state;
    case "reply-not-needed":
      return state.status === "waiting" ? { status: "answered", bond: state.bond } : state;
    default:
      return unreachable(event);
  }
}

function opened(
  state: State,
  command: Extract<Command, { type: "open" }>,
  at: Instant,
): Decision<Event, Code> {
  const { bond, messageType, verdict, order } = command;
  const spec = messageTypes[messageType];
  const refusal = shutOut(command.messaging, command.template, at) ?? misfit(command, at);
  if (refusal !== null) return refusal;
  const judged = judgedEvent("seller", verdict, at);
  if (judged !== null) return accept(judged);
  // A buyer who wrote first is in the conversation; opting out is about unasked-for mail.
  const spared = order.buyerOptedOut && !order.madeToOrder && !buyerHasWritten(state);
  if (spared && !spec.critical) return accept({ type: "message-suppressed", messageType, at });
  const { critical } = spec;
  return accept({ type: "message-accepted", from: "seller", messageType, critical, bond, at });
}

function replied(
  state: State,
  command: Extract<Command, { type: "reply" }>,
  at: Instant,
): Decision<Event, Code> {
  if (state.status !== "waiting" && state.status !== "answered") {
    return reject("conversation_missing");
  }
  // A buyer who asked gets an answer, even from a seller who may not write first any more.
  if (command.messaging.status === "closed") return reject("messaging_closed");
  if (command.text.trim() === "") return reject("message_empty");
  if (command.text.length > limits.replyCharsMax) {
    return reject("message_too_long", { charsMax: limits.replyCharsMax });
  }
  const { bond } = state;
  return accept(
    judgedEvent("seller", command.verdict, at) ?? {
      type: "message-accepted",
      from: "seller",
      messageType: "reply",
      critical: false,
      bond,
      at,
    },
  );
}

function fromBuyer(
  state: State,
  command: Extract<Command, { type: "buyer-writes" }>,
  at: Instant,
): Decision<Event, Code> {
  const messageType = state.status === "none" ? "question" : "reply";
  const bond = state.status === "none" ? command.bond : state.bond;
  return accept(
    judgedEvent("buyer", command.verdict, at) ?? {
      type: "message-accepted",
      from: "buyer",
      messageType,
      critical: false,
      bond,
      at,
    },
  );
}

function shutOut(messaging: SellerMessaging, template: boolean, at: Instant) {
  switch (messaging.status) {
    case "open":
      return null;
    case "templates_only":
      return template ? null : reject("messaging_templates_only");
    case "suspended":
      return at >= messaging.until
        ? null
        : reject("messaging_suspended", { until: messaging.until });
    case "closed":
      return reject("messaging_closed");
    default:
      return unreachable(messaging);
  }
}

function misfit(command: Extract<Command, { type: "open" }>, at: Instant) {
  const { messageType, text, attachments, order } = command;
  const spec = messageTypes[messageType];
  const orderStates: readonly OrderState[] = spec.orderStates;
  if (text.length > spec.textCharsMax) {
    return reject("message_too_long", { charsMax: spec.textCharsMax });
  }
  if (text.trim() === "" && spec.textCharsMax > 0) return reject("message_empty");
  if (attachments < spec.attachmentsMin || attachments > spec.attachmentsMax) {
    const { attachmentsMin, attachmentsMax } = spec;
    return reject("message_attachments", { attachmentsMin, attachmentsMax });
  }
  if (!orderStates.includes(order.state)) return reject("message_wrong_moment", { orderStates });
  if (order.window !== null && at >= order.window.closesAt) {
    return reject("message_window_closed", { closedAt: order.window.closesAt });
  }
  if (messageType === "return_question" && order.giftReturnUntouched) {
    return reject("message_gift_return");
  }
  if (messageType === "unexpected_problem" && !order.adjustmentRecorded) {
    return reject("message_needs_adjustment");
  }
  return null;
}

function judgedEvent(from: "seller" | "buyer", verdict: Verdict, at: Instant): Event | null {
  if (verdict.outcome === "refuse") return { type: "message-refused", from, verdict, at };
  return verdict.outcome === "hold" ? { type: "message-held", from, verdict, at } : null;
}

function buyerHasWritten(state: State): boolean {
  return state.status === "waiting" || state.status === "answered";
}
