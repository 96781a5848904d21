import { z } from "zod";
import { limits } from "../../kernel/limits.ts";
import { ExternalId, LanguageTag, plainText, Timestamp } from "./shared.ts";

/**
 * Facts are what the marketplace owns. Each is an upsert by its own id: sending one twice changes
 * nothing, and of two versions the one with the later `asOf` stays. `asOf` is the time of arrival
 * where left out.
 */
const fact = <Kind extends string, Shape extends z.ZodRawShape>(kind: Kind, shape: Shape) =>
  z.strictObject({ kind: z.literal(kind), asOf: Timestamp.optional(), ...shape });

const name = plainText(limits.displayNameCharsMax, 1);
const minor = z.int().min(0);

/** A marketplace: its country, languages and currency. */
const MarketplaceFact = fact("marketplace", {
  marketplaceId: ExternalId,
  name,
  country: z.string().regex(/^[A-Z]{2}$/),
  languages: z.array(LanguageTag).min(1).max(30),
  currency: z.string().regex(/^[A-Z]{3}$/),
  timeZone: z.string().min(1).max(60),
  /** When it opened; the time of its first fact where left out. */
  createdAt: Timestamp.optional(),
});

/** A product of the catalogue, alone or in a family. */
const ProductFact = fact("product", {
  productId: ExternalId,
  /** `parent` is a family that nobody can buy; a `child` names it in `parentId`. */
  variation: z.enum(["single", "parent", "child"]).default("single"),
  parentId: ExternalId.nullish(),
  variationTheme: z.array(z.string().max(50)).max(5).nullish(),
  title: plainText(500, 1),
  description: plainText(10_000).nullish(),
  brand: plainText(200).nullish(),
  category: z.array(plainText(100)).max(10).default([]),
  attributes: z.record(z.string().max(50), z.string().max(200)).default({}),
  gtin: z
    .string()
    .regex(/^\d{8,14}$/)
    .nullish(),
  /** An address, or a path on the host that shows the page. */
  imageUrl: z
    .union([z.url({ protocol: /^https?$/ }), z.string().regex(/^\/[\w.-]+(\/[\w.-]+)*$/)])
    .pipe(z.string().max(500))
    .nullish(),
  releasedAt: Timestamp.nullish(),
  listed: z.boolean().default(true),
}).refine((product) => (product.variation === "child") === (product.parentId != null), {
  message: "a child names its parent, and only a child does",
  path: ["parentId"],
});

/** Somebody who sells. */
const SellerFact = fact("seller", {
  sellerId: ExternalId,
  name,
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullish(),
});

/** Who sells a product, or owns its brand, and since when. */
const OfferFact = fact("offer", {
  productId: ExternalId,
  sellerId: ExternalId,
  role: z.enum(["seller", "brand_owner"]).default("seller"),
  priceMinor: minor.nullish(),
  active: z.boolean().default(true),
  since: Timestamp,
  until: Timestamp.nullish(),
});

/** An account that can buy and review. */
const CustomerFact = fact("customer", {
  customerId: ExternalId,
  /** The name readers see; the customer chose it. */
  displayName: name,
  locale: LanguageTag.nullish(),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullish(),
  createdAt: Timestamp,
});

/** A tie between a customer and a seller. */
const AffiliationFact = fact("affiliation", {
  customerId: ExternalId,
  sellerId: ExternalId,
  relation: z.enum(["owner", "employee", "household", "agency", "partner", "influencer"]),
  basis: z.enum(["declared", "inferred"]).default("declared"),
  since: Timestamp,
  until: Timestamp.nullish(),
});

/** A hashed trait that accounts may share; evidence, never proof. */
const AccountTraitFact = fact("account_trait", {
  customerId: ExternalId,
  trait: z.enum(["address", "payment", "device", "bank", "login", "email"]),
  /** A keyed hash that the marketplace makes; never the value itself. */
  hash: z.string().regex(/^[A-Za-z0-9_-]{16,128}$/),
  firstSeen: Timestamp,
  lastSeen: Timestamp,
});

/** An order with its lines. */
const OrderFact = fact("order", {
  orderId: ExternalId,
  customerId: ExternalId,
  sellerId: ExternalId,
  status: z.enum(["placed", "confirmed", "shipped", "completed", "cancelled"]),
  fulfilment: z.enum(["seller", "platform"]).default("seller"),
  currency: z.string().regex(/^[A-Z]{3}$/),
  /** Captured on cards, less what was refunded; promotions apart. */
  cardSettledMinor: minor.default(0),
  promotionMinor: minor.default(0),
  promotionId: ExternalId.nullish(),
  /** Made for this buyer: questions about it reach them even if they opted out of messages. */
  madeToOrder: z.boolean().default(false),
  /** So large that somebody has to be at home: its delivery is by appointment. */
  bulky: z.boolean().default(false),
  placedAt: Timestamp,
  confirmedAt: Timestamp.nullish(),
  cancelledAt: Timestamp.nullish(),
  lines: z
    .array(
      z.strictObject({
        lineId: ExternalId,
        productId: ExternalId,
        quantity: z.int().min(1).max(100_000).default(1),
        /** Paid for one unit, after discounts. */
        paidMinor: minor,
        /** The 30-day median price of one unit then; null where unknown. */
        referencePriceMinor: minor.nullish(),
        isGift: z.boolean().default(false),
      }),
    )
    .min(1)
    .max(200),
});

/** A parcel of an order. */
const DeliveryFact = fact("delivery", {
  orderId: ExternalId,
  deliveryId: ExternalId,
  status: z.enum(["expected", "shipped", "delivered", "lost", "returned"]),
  deliveredAt: Timestamp.nullish(),
  estimateEarliest: Timestamp.nullish(),
  estimateLatest: Timestamp.nullish(),
  source: z.enum(["carrier", "estimate", "seller"]).default("carrier"),
  /** From whom the postage was bought, where that is known. */
  postage: z.enum(["seller", "platform"]).nullish(),
  /** Until when the parcel had to be handed over, and when the carrier first saw it. */
  shipBy: Timestamp.nullish(),
  firstScanAt: Timestamp.nullish(),
});

/** A return of something ordered. */
const ReturnFact = fact("return", {
  orderId: ExternalId,
  returnId: ExternalId,
  lineId: ExternalId.nullish(),
  status: z.enum(["opened", "received", "closed", "refused"]),
  reason: plainText(500).nullish(),
  isGift: z.boolean().default(false),
  openedAt: Timestamp,
});

/** Money given back for an order. */
const RefundFact = fact("refund", {
  orderId: ExternalId,
  refundId: ExternalId,
  amountMinor: minor,
  initiator: z.enum(["seller", "platform", "buyer"]),
  channel: z.enum(["platform", "outside"]).default("platform"),
  withReturn: z.boolean().default(true),
  refundedAt: Timestamp,
});

/** A guarantee claim or a chargeback; one that is not denied is a defect of its order. */
const ClaimFact = fact("claim", {
  orderId: ExternalId,
  claimId: ExternalId,
  claim: z.enum(["guarantee", "chargeback"]),
  status: z.enum(["open", "granted", "denied", "withdrawn"]),
  openedAt: Timestamp,
});

/** A message of before Candor carried messages. */
const PastMessageFact = fact("past_message", {
  messageId: ExternalId,
  sellerId: ExternalId,
  customerId: ExternalId,
  orderId: ExternalId.nullish(),
  direction: z.enum(["to_buyer", "to_seller"]),
  body: plainText(20_000),
  sentAt: Timestamp,
});

/** A review request of before Candor sent them. */
const PastRequestFact = fact("past_request", {
  orderId: ExternalId,
  trigger: z.enum(["automatic", "button", "api"]),
  sentAt: Timestamp,
});

/** Any fact; also one line of a `candor` JSONL file. */
export const Fact = z.discriminatedUnion("kind", [
  MarketplaceFact,
  ProductFact,
  SellerFact,
  OfferFact,
  CustomerFact,
  AffiliationFact,
  AccountTraitFact,
  OrderFact,
  DeliveryFact,
  ReturnFact,
  RefundFact,
  ClaimFact,
  PastMessageFact,
  PastRequestFact,
]);
export type Fact = z.output<typeof Fact>;

/** What became of a batch: good facts are taken even where others are not. */
export const FactsReply = z.object({
  accepted: z.int(),
  unchanged: z.int(),
  rejected: z.array(
    z.object({
      index: z.int(),
      code: z.string(),
      field: z.string().nullable(),
      reason: z.string(),
    }),
  ),
});
