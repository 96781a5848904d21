import { z } from "zod";
import { limits } from "../../kernel/limits.ts";
import { ExternalId, Timestamp } from "./shared.ts";
import { GroupRate, parityOf } from "./transparency-reports.ts";

/** An id that Candor gave a review request. */
const RequestId = z.string().regex(/^sol_[0-7][0-9a-hjkmnp-tv-z]{25}$/, "is not a request id");

/** Why an order cannot be asked about now: a code of the error catalogue, in words as well. */
const Obstacle = z.object({
  code: z.enum([
    "request_delivery_unknown",
    "request_too_early",
    "request_too_late",
    "request_already_made",
    "request_skipped",
    "request_buyer_week_full",
  ]),
  title: z.string(),
  remedy: z.string(),
  /** What the remedy speaks of, such as `opensAt` or `reason`. */
  facts: z.record(z.string(), z.unknown()),
});

/** What can be done about an order now; without actions, `obstacle` says why. */
export const RequestActionsReply = z.object({
  orderId: ExternalId,
  status: z.enum(["not_yet", "waiting", "suppressed", "sent", "consumed", "expired"]),
  actions: z.array(z.literal("requestReview")),
  obstacle: Obstacle.nullable(),
  opensAt: Timestamp.nullable(),
  closesAt: Timestamp.nullable(),
});

/** An order as its seller sees it, without a word about who bought. */
export const SellerOrder = z.object({
  orderId: ExternalId,
  status: z.enum(["placed", "confirmed", "shipped", "completed", "cancelled"]),
  placedAt: Timestamp,
  deliveredAt: Timestamp.nullable(),
  products: z.array(z.string()),
  request: RequestActionsReply,
});

/** A request that was taken: the buyer is mailed, or was skipped for an objective reason. */
export const RequestReply = z.discriminatedUnion("status", [
  z.object({
    status: z.literal("sent"),
    requestId: RequestId,
    orderId: ExternalId,
    /** When the mail leaves: at once, or when the marketplace's night is over. */
    mailedFrom: Timestamp,
  }),
  z.object({
    status: z.literal("suppressed"),
    requestId: RequestId,
    orderId: ExternalId,
    reason: z.string(),
  }),
]);

/** All eligible orders that were delivered in a range. There is nothing else to choose by. */
export const RequestRangeBody = z
  .strictObject({
    deliveredFrom: Timestamp,
    deliveredUntil: Timestamp,
    /** Named by a system, which speaks for every seller; a seller asks for their own orders. */
    sellerId: ExternalId.optional(),
  })
  .refine((range) => Date.parse(range.deliveredFrom) < Date.parse(range.deliveredUntil), {
    message: "ends before it begins",
    path: ["deliveredUntil"],
  });

/** How many requests of the range are decided now; each is asked, skipped or refused by itself. */
export const RequestRangeReply = z.object({ orders: z.int() });

/** What a seller has set: for all of their orders and reviews at once, never for one. */
export const SellerSettings = z.strictObject({
  /** Whether every buyer is asked by itself. */
  automaticRequests: z.boolean(),
  /** Whether a mail a week says how many reviews came. Of a single review nobody is told. */
  weeklyDigest: z.boolean(),
});

/** Settings to change; what is left out stays. */
export const SellerSettingsBody = SellerSettings.partial();

/** What a buyer wants to receive. */
export const BuyerPreferences = z.strictObject({
  wantsRequests: z.boolean(),
  /** Messages of sellers that nobody asked for and no delivery needs. Answers always come. */
  wantsMessages: z.boolean(),
  /** At most so many mails that ask in seven days, where that is fewer than are sent anyway. */
  requestsPerWeekMax: z.int().min(1).max(100).nullable(),
});

const ofBuyer = {
  requestId: RequestId,
  orderId: ExternalId,
  seller: z.object({ sellerId: ExternalId, name: z.string() }),
};

/** Why a buyer is not asked about an order: all the reasons there are. */
const NotAsked = z.enum([
  "opted_out",
  "order_cancelled",
  "never_delivered",
  "fraud",
  "seller_switched_off",
  "seller_requests_off",
  "buyer_unreachable",
  "language_unavailable",
  "already_given",
  "window_closed",
]);

/** What a buyer was asked, will be asked, or is not asked about an order, and why. */
export const BuyersRequest = z.discriminatedUnion("status", [
  z.object({
    status: z.literal("asked"),
    ...ofBuyer,
    because: z.enum(["automatic", "button", "api", "seller_message"]),
    askedAt: Timestamp,
    mail: z
      .object({ status: z.string(), language: z.string(), templateVersion: z.string() })
      .nullable(),
  }),
  z.object({
    status: z.literal("planned"),
    ...ofBuyer,
    /** When it is decided, on the facts of that day. */
    from: Timestamp,
    until: Timestamp,
  }),
  z.object({ status: z.literal("not_asked"), ...ofBuyer, reason: NotAsked, since: Timestamp }),
]);

/** How the asking went by who fulfilled the orders, and what chance makes of the difference. */
export const RequestParity = z.object({
  deliveredFrom: Timestamp,
  deliveredUntil: Timestamp,
  countedAt: Timestamp,
  channels: z.array(
    z.object({
      channel: z.enum(["seller", "platform"]),
      decided: z.int(),
      asked: z.int(),
      /** From the delivery to the asking, of those asked automatically. */
      medianMs: z.int().nullable(),
      /** Why the others were not asked: how many orders for each reason. */
      reasons: z.record(z.string(), z.int()),
    }),
  ),
  asked: parityOf(GroupRate),
  /** Of those asked automatically: asked until the day after the window opened. */
  atOnce: parityOf(GroupRate),
});

/** Where buyers are mailed; null takes an address away. Nothing ever answers an address. */
export const ContactsBody = z.strictObject({
  contacts: z
    .array(z.strictObject({ customerId: ExternalId, email: z.email().max(254).nullable() }))
    .min(1)
    .max(limits.bulkItemsMax),
});

/** How many addresses were taken. */
export const ContactsReply = z.object({ accepted: z.int() });

/** A mail that a server without a mail server would have sent. */
export const OutboxMail = z.object({
  mailId: z.string(),
  subject: z.string(),
  text: z.string(),
  html: z.string(),
  headers: z.record(z.string(), z.string()),
  sentAt: Timestamp,
});
