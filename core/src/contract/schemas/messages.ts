import { z } from "zod";
import { limits } from "../../kernel/limits.ts";
import { ExternalId, FindingSchema, LanguageTag, plainText, Timestamp } from "./shared.ts";

/** An id that Candor gave a thread. */
export const ThreadId = z.string().regex(/^thr_[0-7][0-9a-hjkmnp-tv-z]{25}$/, "is not a thread id");
/** An id that Candor gave a message. */
export const MessageId = z
  .string()
  .regex(/^msg_[0-7][0-9a-hjkmnp-tv-z]{25}$/, "is not a message id");

/** Why a seller writes first. Closed: what is not here is no reason. */
export const messageTypeNames = [
  "customisation",
  "delivery",
  "order_details",
  "home_service",
  "unexpected_problem",
  "return_question",
  "invoice",
  "warranty",
  "access_key",
  "legal_disclosure",
] as const;

const MessageTypeName = z.enum(messageTypeNames);

/** What is wrong with a conversation, as either side may report it. */
export const ThreadReportReason = z.enum(["extortion", "off_platform", "abuse"]);

/** A report of a conversation, by one of its two sides. */
export const ThreadReportBody = z.strictObject({
  reason: ThreadReportReason,
  note: plainText(limits.reportNoteCharsMax, 1),
});

/** The receipt of it. */
export const ThreadReportView = z.object({
  reportId: z.string().regex(/^rep_[0-7][0-9a-hjkmnp-tv-z]{25}$/, "is no report id"),
  threadId: ThreadId,
  filedAt: Timestamp,
});

/** A time at which a bulky delivery could come. */
export const SlotSchema = z.strictObject({ from: Timestamp, until: Timestamp });

/** An id that Candor gave a file of a message. */
export const AttachmentId = z
  .string()
  .regex(/^fil_[0-7][0-9a-hjkmnp-tv-z]{25}$/, "is not a file id");

/** A file to send with a message: a PNG, JPEG, WebP or PDF, known by its bytes. */
export const AttachmentBody = z.strictObject({
  name: z.string().min(1).max(300),
  /** The file, as base64. */
  content: z.base64().min(1),
});

const attachmentsBody = z.array(AttachmentBody).max(limits.attachmentsMax).default([]);

/** A file of a message. Once what it was sent for is over, it is erased, and only this is left. */
export const AttachmentLine = z.object({
  attachmentId: AttachmentId,
  name: z.string(),
  mediaType: z.string(),
  bytes: z.int(),
  erased: z.boolean(),
});

/** A file of a message, whole. */
export const AttachmentReply = AttachmentLine.extend({ content: z.base64() });

/** A seller's first message about an order. Order number and greeting are added by the platform. */
export const SendMessageBody = z.strictObject({
  type: MessageTypeName,
  /** The seller's words; left out where the platform's own words for the type are sent. */
  text: plainText(limits.replyCharsMax).default(""),
  /** Sends the platform's words for this type, in the buyer's language. */
  template: z.boolean().default(false),
  /** Times for a bulky delivery, for the buyer to choose from. */
  slots: z.array(SlotSchema).max(20).default([]),
  attachments: attachmentsBody,
});

/** An answer in a thread. */
export const ReplyBody = z.strictObject({
  text: plainText(limits.replyCharsMax),
  attachments: attachmentsBody,
});

/** What a buyer writes, about an order of theirs or a product that somebody sells. */
export const WriteToSellerBody = z.strictObject({
  about: z.union([
    z.strictObject({ orderId: ExternalId }),
    z.strictObject({ productId: ExternalId, sellerId: ExternalId }),
  ]),
  text: plainText(limits.replyCharsMax, 1),
  attachments: attachmentsBody,
});

/** What became of a message. */
export const MessageReply = z.object({
  threadId: ThreadId,
  messageId: MessageId,
  /** Suppressed: the buyer opted out of such mail. Nobody is blamed, and nothing is sent. */
  status: z.enum(["accepted", "held", "suppressed"]),
  findings: z.array(FindingSchema),
});

/** One message of a thread, as its reader may see it. */
export const ThreadMessage = z.object({
  messageId: MessageId,
  from: z.enum(["seller", "buyer"]),
  type: z.string(),
  status: z.enum(["accepted", "held", "withheld", "refused", "suppressed"]),
  /** What the platform puts above the words: the order and a greeting. */
  heading: z.string(),
  text: z.string(),
  attachments: z.array(AttachmentLine),
  writtenAt: Timestamp,
  /** How its mail to the other side fared: `waiting`, `sent`, `bounced`, ... */
  mail: z.string().nullable(),
  findings: z.array(FindingSchema),
  reason: z.string().nullable(),
});

/** An appointment as both sides see it; the number only for the seller, while it is lent. */
export const AppointmentSchema = z.object({
  status: z.enum(["none", "offered", "chosen", "phone_lent"]),
  slots: z.array(SlotSchema),
  chosen: SlotSchema.nullable(),
  phone: z.string().nullable(),
  phoneUntil: Timestamp.nullable(),
});

/** A thread in a list. */
export const ThreadSummary = z.object({
  threadId: ThreadId,
  sellerId: ExternalId,
  sellerName: z.string(),
  orderId: ExternalId.nullable(),
  productId: ExternalId.nullable(),
  status: z.enum(["opened_by_seller", "waiting", "answered", "none"]),
  /** Since when the buyer waits, and until when the seller should have answered. */
  waitingSince: Timestamp.nullable(),
  answerBy: Timestamp.nullable(),
  updatedAt: Timestamp,
  /** The title of the first product that it is about. */
  about: z.string().nullable(),
  /** How the last words in it begin, as far as this side may read them. */
  lastWords: z.string().nullable(),
});

/** A thread with its messages, oldest first. */
export const ThreadReply = ThreadSummary.extend({
  buyerLanguage: LanguageTag.nullable(),
  appointment: AppointmentSchema,
  messages: z.array(ThreadMessage),
});

/** Which messages a seller may send about an order now; each that is closed says why. */
export const MessageActionsReply = z.object({
  orderId: ExternalId,
  /** The language to write in. Nothing else about the buyer is told. */
  buyerLanguage: LanguageTag.nullable(),
  closesAt: Timestamp.nullable(),
  types: z.array(
    z.object({
      type: MessageTypeName,
      title: z.string(),
      open: z.boolean(),
      critical: z.boolean(),
      textCharsMax: z.int(),
      attachmentsMin: z.int(),
      attachmentsMax: z.int(),
      template: z.boolean(),
      obstacle: z.object({ code: z.string(), title: z.string(), remedy: z.string() }).nullable(),
    }),
  ),
});

/** What the buyer answers to offered times. */
export const AppointmentBody = z.union([
  z.strictObject({ choose: Timestamp }),
  z.strictObject({ lendPhone: z.string().regex(/^\+?[0-9][0-9 ()/.-]{5,30}$/) }),
  z.strictObject({ takePhoneBack: z.literal(true) }),
]);

/** What a seller may do in messages, and why. */
export const SellerMessagingState = z.object({
  status: z.enum(["open", "templates_only", "suspended", "closed"]),
  until: Timestamp.nullable(),
  reason: z.string().nullable(),
});

/** A message that waits for a person, with its rules' findings. */
export const HeldMessage = z.object({
  threadId: ThreadId,
  messageId: MessageId,
  sellerId: ExternalId,
  from: z.enum(["seller", "buyer"]),
  type: z.string(),
  text: z.string(),
  attachments: z.array(AttachmentLine),
  findings: z.array(FindingSchema),
  writtenAt: Timestamp,
});

/** Whether a held message goes out, with a written reason. */
export const HeldMessageDecisionBody = z.strictObject({
  decision: z.enum(["deliver", "withhold"]),
  reason: plainText(5_000, 1),
});

/** Where sellers are written to; null takes an address away. Nothing ever answers an address. */
export const SellerContactsBody = z.strictObject({
  contacts: z
    .array(z.strictObject({ sellerId: ExternalId, email: z.email().max(254).nullable() }))
    .min(1)
    .max(limits.bulkItemsMax),
});
