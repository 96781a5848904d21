import { z } from "zod";
import { limits } from "../../kernel/limits.ts";
import { defineRoute } from "../kit/define-route.ts";
import {
  AppointmentBody,
  AppointmentSchema,
  AttachmentId,
  AttachmentReply,
  HeldMessage,
  HeldMessageDecisionBody,
  MessageActionsReply,
  MessageId,
  MessageReply,
  ReplyBody,
  SellerContactsBody,
  SellerMessagingState,
  SendMessageBody,
  ThreadId,
  ThreadReply,
  ThreadReportBody,
  ThreadReportView,
  ThreadSummary,
  WriteToSellerBody,
} from "../schemas/messages.ts";
import { ContactsReply } from "../schemas/requests.ts";
import { ExternalId, PageQuery, pageOf } from "../schemas/shared.ts";

const tag = "Messages";
const ofOrder = z.object({ orderId: ExternalId });
/** Every way in which a file can be the reason that nothing is sent. */
const fileErrors = [
  "message_attachments",
  "attachment_type",
  "attachment_too_large",
  "attachment_unreadable",
  "attachment_infected",
  "attachment_unscanned",
  "attachment_scan_failed",
  "picture_too_large",
  "picture_too_slow",
  "pictures_waiting",
] as const;
const ofThread = z.object({ threadId: ThreadId });

export const getMessageActions = defineRoute({
  id: "getMessageActions",
  method: "GET",
  path: "/v1/orders/{orderId}/message-actions",
  summary: "Which messages can be sent about an order now, with their limits, and why not others.",
  tag,
  who: ["seller", "system"],
  scope: "messages",
  params: ofOrder,
  status: 200,
  reply: MessageActionsReply,
  errors: ["not_found"],
});

export const sendMessage = defineRoute({
  id: "sendMessage",
  method: "POST",
  path: "/v1/orders/{orderId}/messages",
  summary: "Write to the buyer of an order, for one of the permitted reasons.",
  description:
    "The order number and a greeting are added; the text is judged before it is sent, and every " +
    "finding points at its words. A text that asks for a review uses up the order's one request.",
  tag,
  who: ["seller", "system"],
  scope: "messages",
  params: ofOrder,
  body: SendMessageBody,
  bodyBytesMax: limits.attachmentsBodyBytesMax,
  status: 201,
  reply: MessageReply,
  errors: [
    "not_found",
    "message_too_long",
    "message_empty",
    ...fileErrors,
    "message_wrong_moment",
    "message_window_closed",
    "message_gift_return",
    "message_needs_adjustment",
    "messaging_templates_only",
    "messaging_suspended",
    "messaging_closed",
    "message_refused",
    "message_asks_again",
    "message_no_template",
    "appointment_not_bulky",
    "appointment_slots_wrong",
  ],
});

export const replyToBuyer = defineRoute({
  id: "replyToBuyer",
  method: "POST",
  path: "/v1/threads/{threadId}/replies",
  summary: "Answer a buyer who wrote. Answers stay possible when writing first is not.",
  tag,
  who: ["seller"],
  params: ofThread,
  body: ReplyBody,
  bodyBytesMax: limits.attachmentsBodyBytesMax,
  status: 201,
  reply: MessageReply,
  errors: [
    "not_found",
    "conversation_missing",
    "message_empty",
    "message_too_long",
    ...fileErrors,
    "messaging_closed",
    "message_refused",
    "message_asks_again",
  ],
});

export const markNoReplyNeeded = defineRoute({
  id: "markNoReplyNeeded",
  method: "POST",
  path: "/v1/threads/{threadId}/no-reply-needed",
  summary: "Stop the clock of a message that needs no answer.",
  tag,
  who: ["seller"],
  params: ofThread,
  status: 200,
  reply: ThreadSummary,
  errors: ["not_found", "conversation_not_waiting"],
});

export const reportThread = defineRoute({
  id: "reportThread",
  method: "POST",
  path: "/v1/threads/{threadId}/reports",
  summary: "Report what the other side wrote: a threat with stars, payment elsewhere, abuse.",
  description:
    "Opens a case with the other side's messages as evidence, or joins one. Told again, the first " +
    "report stands. A plain request for a refund is no extortion.",
  tag,
  who: ["seller", "customer"],
  params: ofThread,
  body: ThreadReportBody,
  status: 201,
  reply: ThreadReportView,
  errors: ["not_found"],
});

export const listThreads = defineRoute({
  id: "listThreads",
  method: "GET",
  path: "/v1/threads",
  summary: "The seller's threads: those that wait for an answer first, the longest wait on top.",
  tag,
  who: ["seller"],
  query: PageQuery,
  status: 200,
  reply: pageOf(ThreadSummary),
  errors: ["cursor_invalid"],
});

export const getThread = defineRoute({
  id: "getThread",
  method: "GET",
  path: "/v1/threads/{threadId}",
  summary: "A thread with its messages, as the side that asks may see it.",
  tag,
  who: ["seller", "customer"],
  params: ofThread,
  status: 200,
  reply: ThreadReply,
  errors: ["not_found"],
});

export const getAttachment = defineRoute({
  id: "getAttachment",
  method: "GET",
  path: "/v1/threads/{threadId}/attachments/{attachmentId}",
  summary: "A file of a message, as the side that asks may see it; moderators see what is held.",
  tag,
  who: ["seller", "customer", "moderator"],
  params: z.object({ threadId: ThreadId, attachmentId: AttachmentId }),
  status: 200,
  reply: AttachmentReply,
  errors: ["not_found", "attachment_erased"],
});

export const writeToSeller = defineRoute({
  id: "writeToSeller",
  method: "POST",
  path: "/v1/my/messages",
  summary: "Write to a seller about an own order, or ask about a product that they sell.",
  tag,
  who: ["customer"],
  body: WriteToSellerBody,
  bodyBytesMax: limits.attachmentsBodyBytesMax,
  status: 201,
  reply: MessageReply,
  errors: ["not_found", ...fileErrors, "message_refused"],
});

export const listMyThreads = defineRoute({
  id: "listMyThreads",
  method: "GET",
  path: "/v1/my/threads",
  summary: "The caller's threads with sellers, newest first.",
  tag,
  who: ["customer"],
  query: PageQuery,
  status: 200,
  reply: pageOf(ThreadSummary),
  errors: ["cursor_invalid"],
});

export const answerAppointment = defineRoute({
  id: "answerAppointment",
  method: "POST",
  path: "/v1/my/threads/{threadId}/appointment",
  summary: "Choose one of the offered delivery times, or lend a phone number until the delivery.",
  tag,
  who: ["customer"],
  params: ofThread,
  body: AppointmentBody,
  status: 200,
  reply: AppointmentSchema,
  errors: [
    "not_found",
    "appointment_not_offered",
    "appointment_slot_unknown",
    "appointment_phone_not_lent",
  ],
});

export const getMessagingState = defineRoute({
  id: "getMessagingState",
  method: "GET",
  path: "/v1/seller/messaging",
  summary: "What the seller may do in messages now, and why.",
  tag,
  who: ["seller"],
  status: 200,
  reply: SellerMessagingState,
  errors: [],
});

export const listHeldMessages = defineRoute({
  id: "listHeldMessages",
  method: "GET",
  path: "/v1/held-messages",
  summary: "Messages that wait for a person, oldest first.",
  tag,
  who: ["moderator"],
  query: PageQuery,
  status: 200,
  reply: pageOf(HeldMessage),
  errors: ["cursor_invalid"],
});

export const decideHeldMessage = defineRoute({
  id: "decideHeldMessage",
  method: "POST",
  path: "/v1/held-messages/{messageId}/decision",
  summary: "Deliver a held message or keep it back, with a written reason.",
  tag,
  who: ["moderator"],
  params: z.object({ messageId: MessageId }),
  body: HeldMessageDecisionBody,
  status: 200,
  reply: z.object({ messageId: MessageId, status: z.enum(["accepted", "withheld"]) }),
  errors: ["not_found", "message_not_held", "message_asks_again"],
});

export const putSellerContacts = defineRoute({
  id: "putSellerContacts",
  method: "POST",
  path: "/v1/seller-contacts",
  summary: "Tell where sellers are mailed. Addresses are sealed, and nothing answers them again.",
  tag,
  who: ["system"],
  scope: "facts:write",
  body: SellerContactsBody,
  status: 200,
  reply: ContactsReply,
  errors: ["sellers_unknown"],
});
