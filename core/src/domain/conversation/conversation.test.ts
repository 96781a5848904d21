import { lifecycleTable } from "../../../testkit/lifecycle-table.ts";
import { type Command, decide, evolve, initial } from "./conversation.ts";

const now = Date.parse("2026-03-10T12:00:00Z");
const clean = { outcome: "allow", findings: [], policyVersion: "1.0.0" } as const;
const refused = { outcome: "refuse", findings: [], policyVersion: "1.0.0" } as const;
const held = { outcome: "hold", findings: [], policyVersion: "1.0.0" } as const;
const order = {
  state: "shipped",
  window: null,
  buyerOptedOut: false,
  madeToOrder: false,
  giftReturnUntouched: false,
  adjustmentRecorded: false,
} as const;
const bond = { kind: "order", orderId: "order-1" } as const;
type Open = Extract<Command, { type: "open" }>;
const open: Open = {
  type: "open",
  bond,
  messageType: "delivery",
  text: "Which day suits you for the delivery of the wardrobe?",
  template: false,
  attachments: 0,
  verdict: clean,
  messaging: { status: "open" },
  order,
};
const withOrder = (facts: Partial<Open["order"]>): Open => ({
  ...open,
  order: { ...order, ...facts },
});
const invoice: Open = { ...open, messageType: "invoice", attachments: 1, text: "Your invoice." };
const optedOut = { ...order, buyerOptedOut: true };
const returned: Open = { ...open, messageType: "return_question" };
const problem: Open = { ...open, messageType: "unexpected_problem" };
const reply: Command = {
  type: "reply",
  text: "The lamp needs an E27 bulb.",
  verdict: clean,
  messaging: { status: "open" },
};
const asks: Command = {
  type: "buyer-writes",
  bond: { kind: "question", productId: "lamp" },
  verdict: clean,
};
const done: Command = { type: "mark-no-reply-needed" };
const accepted = { type: "message-accepted" } as const;

const heldWords = { from: "seller", messageType: "delivery", critical: true, bond } as const;
const letOut: Command = {
  type: "decide-held",
  deliver: true,
  by: "mo",
  reason: "Fine.",
  held: heldWords,
};
const keepBack: Command = { ...letOut, deliver: false };
const buyersHeld = { from: "buyer", messageType: "reply", critical: false, bond } as const;
const letBuyerOut: Command = { ...letOut, held: buyersHeld };

lifecycleTable(
  {
    initial,
    decide,
    evolve,
    statuses: { none: true, opened_by_seller: true, waiting: true, answered: true },
    commands: {
      open: true,
      reply: true,
      "buyer-writes": true,
      "mark-no-reply-needed": true,
      "decide-held": true,
    },
  },
  [
    ["a seller writes first about a delivery", [], open, [{ ...accepted, critical: true }]],
    [
      "a refused text is on record and not sent",
      [],
      { ...open, verdict: refused },
      [{ type: "message-refused" }],
    ],
    ["a held text waits for a person", [], { ...open, verdict: held }, [{ type: "message-held" }]],
    ["an empty text says nothing", [], { ...open, text: " " }, "message_empty"],
    [
      "a text over its type's length is cut by its writer",
      [],
      { ...open, text: "x".repeat(2001) },
      "message_too_long",
    ],
    [
      "a text of just its type's length passes",
      [],
      { ...open, text: "x".repeat(2000) },
      [accepted],
    ],
    ["an appointment carries no files", [], { ...open, attachments: 1 }, "message_attachments"],
    [
      "an invoice without a file is none",
      [],
      { ...invoice, attachments: 0 },
      "message_attachments",
    ],
    ["an invoice takes five files", [], { ...invoice, attachments: 5 }, [accepted]],
    ["an invoice does not take six", [], { ...invoice, attachments: 6 }, "message_attachments"],
    [
      "an appointment after delivery comes too late",
      [],
      withOrder({ state: "completed" }),
      "message_wrong_moment",
    ],
    [
      "after the window nobody writes first",
      [],
      withOrder({ window: { closesAt: now } }),
      "message_window_closed",
    ],
    ["inside the window one may", [], withOrder({ window: { closesAt: now + 1 } }), [accepted]],
    [
      "nobody is asked about a returned gift first",
      [],
      { ...returned, order: { ...order, giftReturnUntouched: true } },
      "message_gift_return",
    ],
    ["other returns may be asked about", [], returned, [accepted]],
    ["a problem is put right before it is told", [], problem, "message_needs_adjustment"],
    [
      "a problem put right is told",
      [],
      { ...problem, order: { ...order, adjustmentRecorded: true } },
      [accepted],
    ],
    ["critical mail reaches a buyer who opted out", [], { ...open, order: optedOut }, [accepted]],
    [
      "other mail does not, and nobody is blamed",
      [],
      { ...invoice, order: optedOut },
      [{ type: "message-suppressed" }],
    ],
    [
      "opting out does not cover made-to-order goods",
      [],
      { ...invoice, order: { ...optedOut, madeToOrder: true } },
      [accepted],
    ],
    [
      "templates only means templates only",
      [],
      { ...open, messaging: { status: "templates_only" } },
      "messaging_templates_only",
    ],
    [
      "a template still goes out then",
      [],
      { ...open, messaging: { status: "templates_only" }, template: true },
      [accepted],
    ],
    [
      "a suspended seller does not write first",
      [],
      { ...open, messaging: { status: "suspended", until: now + 1 } },
      "messaging_suspended",
    ],
    [
      "a suspension ends by itself",
      [],
      { ...open, messaging: { status: "suspended", until: now } },
      [accepted],
    ],
    [
      "a closed account does not write",
      [],
      { ...open, messaging: { status: "closed" } },
      "messaging_closed",
    ],
    ["there is nothing to reply to yet", [], reply, "conversation_missing"],
    ["a buyer asks", [], asks, [{ ...accepted, from: "buyer", messageType: "question" }]],
    [
      "a buyer's text is judged too",
      [],
      { ...asks, verdict: refused },
      [{ type: "message-refused", from: "buyer" }],
    ],
    ["nobody waits yet", [], done, "conversation_not_waiting"],
    ["a second first message follows the same rules", [open], open, [accepted]],
    ["a seller does not reply to silence", [open], reply, "conversation_missing"],
    ["the buyer answers the seller", [open], asks, [{ from: "buyer", messageType: "reply", bond }]],
    ["nobody waits for a seller who wrote first", [open], done, "conversation_not_waiting"],
    [
      "a typed message may answer a buyer who opted out",
      [asks],
      { ...invoice, order: optedOut },
      [accepted],
    ],
    ["the seller replies", [asks], reply, [{ ...accepted, from: "seller", messageType: "reply" }]],
    [
      "a suspended seller still replies",
      [asks],
      { ...reply, messaging: { status: "suspended", until: now + 1 } },
      [accepted],
    ],
    [
      "a closed account does not reply",
      [asks],
      { ...reply, messaging: { status: "closed" } },
      "messaging_closed",
    ],
    ["an empty reply says nothing", [asks], { ...reply, text: "\n" }, "message_empty"],
    ["a reply of 4,000 letters passes", [asks], { ...reply, text: "x".repeat(4000) }, [accepted]],
    ["a longer one does not", [asks], { ...reply, text: "x".repeat(4001) }, "message_too_long"],
    ["the buyer writes again while waiting", [asks], asks, [{ from: "buyer" }]],
    ["the seller says that no reply is needed", [asks], done, [{ type: "reply-not-needed" }]],
    ["an answered conversation takes a typed message", [asks, reply], open, [accepted]],
    ["an answered conversation takes a further reply", [asks, reply], reply, [accepted]],
    ["the buyer writes again", [asks, reply], asks, [{ from: "buyer" }]],
    ["a person lets a held first message out", [], letOut, [{ ...accepted, from: "seller" }]],
    ["a person keeps a held message back", [], keepBack, [{ type: "message-withheld", by: "mo" }]],
    ["a person lets out what an opener wrote", [open], letOut, [accepted]],
    ["a buyer's held words are let out", [asks], letBuyerOut, [{ ...accepted, from: "buyer" }]],
    ["words held after an answer are let out", [asks, reply], letBuyerOut, [accepted]],
    ["nobody waits after the answer", [asks, reply], done, "conversation_not_waiting"],
  ],
);
