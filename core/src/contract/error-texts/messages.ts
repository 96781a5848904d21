import type { Code as AppointmentCode } from "../../domain/appointment/appointment.ts";
import type { Code } from "../../domain/conversation/conversation.ts";
import type { ErrorSpec } from "./error-spec.ts";

/** Why a file is not taken. */
export type AttachmentCode =
  | "attachment_type"
  | "attachment_too_large"
  | "attachment_unreadable"
  | "attachment_infected"
  | "attachment_unscanned"
  | "attachment_scan_failed"
  | "attachment_erased";

/** Codes of messages that no life-cycle decides. */
export type MessageUseCaseCode =
  | "message_refused"
  | "saved_text_refused"
  | "saved_texts_too_many"
  | "message_not_held"
  | "message_asks_again"
  | "message_no_template"
  | AttachmentCode
  | "sellers_unknown"
  | "orders_unknown"
  | "buyer_data_closed";

/** Why a message is not sent. */
export const messageErrors = {
  conversation_missing: {
    status: 409,
    title: "There is nothing from the buyer to answer yet.",
    remedy: "Write first with one of the message types that are open for the order.",
  },
  conversation_not_waiting: {
    status: 409,
    title: "The buyer does not wait for an answer here.",
    remedy: "Nothing has to be done.",
  },
  message_too_long: {
    status: 422,
    title: "Not sent: the text is longer than this message may be.",
    remedy: "Shorten it to the number of characters given in `charsMax`.",
  },
  message_empty: {
    status: 422,
    title: "Not sent: there is no text.",
    remedy: "Write what the buyer needs to know.",
  },
  message_attachments: {
    status: 422,
    title: "Not sent: this message needs another number of files.",
    remedy: "Attach from `attachmentsMin` to `attachmentsMax` files.",
  },
  attachment_type: {
    status: 422,
    title: "Not sent: this kind of file does not belong to this message.",
    remedy: "Attach one of the kinds in `types`. What a file is, its content says, not its name.",
  },
  attachment_too_large: {
    status: 413,
    title: "Not sent: the files are too large.",
    remedy: "A file has at most 5 MB, and all files of a message together at most 10 MB.",
  },
  attachment_unreadable: {
    status: 422,
    title: "Not sent: a file cannot be read, or does more than show something.",
    remedy: "Save it again as a plain PNG, JPEG, WebP or PDF without password, script or form.",
  },
  attachment_infected: {
    status: 422,
    title: "Not sent: a scanner found harmful software in a file.",
    remedy: "Check the computer that the file comes from, and make the file anew.",
  },
  attachment_unscanned: {
    status: 422,
    title: "Not sent: PDF files are taken only where a virus scanner looks at them.",
    remedy: "Send the page as a picture. The operator sets CLAMD_URL to allow PDF files.",
  },
  attachment_scan_failed: {
    status: 503,
    title: "Not sent: the virus scanner does not answer.",
    remedy: "Try again in a few minutes. Nothing unscanned is sent.",
  },
  attachment_erased: {
    status: 410,
    title: "This file was erased.",
    remedy: "Files are kept for as long as they are needed for the order, and not longer.",
  },
  message_wrong_moment: {
    status: 409,
    title: "Not sent: this message does not fit where the order stands.",
    remedy: "Choose a type that is open for the order; `orderStates` says when this one is.",
  },
  message_window_closed: {
    status: 409,
    title: "Not sent: the time for writing first about this order is over.",
    remedy: "You can still answer whatever the buyer writes.",
  },
  message_gift_return: {
    status: 409,
    title: "Not sent: this return holds a gift, and the buyer has not written.",
    remedy: "Wait until the buyer writes. The person who gave it may not know of the return.",
  },
  message_needs_adjustment: {
    status: 409,
    title: "Not sent: no refund or adjustment is recorded for this order yet.",
    remedy: "Put the order right first, then tell the buyer what you did.",
  },
  messaging_templates_only: {
    status: 403,
    title: "Not sent: for now only the platform's templates can be sent.",
    remedy: "Send the template of this type. You can always answer a buyer who writes.",
  },
  messaging_suspended: {
    status: 403,
    title: "Not sent: writing first is suspended.",
    remedy: "It opens again by itself at the time in `until`. You can still answer buyers.",
  },
  messaging_closed: {
    status: 403,
    title: "Not sent: this account no longer sends messages.",
    remedy: "The statement that you received says why, and how to appeal.",
  },
  message_refused: {
    status: 422,
    title: "Not sent: the text has words that the message rules do not allow.",
    remedy:
      "Change the marked words; each says what to do instead. Where other words are offered with " +
      "them, those pass.",
  },
  saved_text_refused: {
    status: 422,
    title: "Not saved: the text has words that the message rules do not allow.",
    remedy:
      "Change the marked words; each says what to do instead. Where other words are offered with " +
      "them, those pass.",
  },
  saved_texts_too_many: {
    status: 409,
    title: "Not saved: there are as many saved texts as can be kept.",
    remedy: "Take one away that you no longer use.",
  },
  message_not_held: {
    status: 409,
    title: "This message does not wait for a person.",
    remedy: "Load the list again; somebody may have decided already.",
  },
  message_asks_again: {
    status: 409,
    title: "Not sent: it asks for a review, and this buyer cannot be asked about this order.",
    remedy: "Drop the request. One order is asked about once, by whichever way.",
  },
  message_no_template: {
    status: 422,
    title: "Not sent: the platform has no words of its own for this type.",
    remedy: "Choose a type that has a template, or write the text yourself.",
  },
  sellers_unknown: {
    status: 422,
    title: "Some of these sellers are not known.",
    remedy: "Send their facts first; `sellerIds` lists them. Nothing was changed.",
  },
  orders_unknown: {
    status: 422,
    title: "Some of these orders are not known.",
    remedy: "Send their facts first; `orderIds` lists them. Nothing was changed.",
  },
  buyer_data_closed: {
    status: 403,
    title: "The buyer's data of this order is closed.",
    remedy: "It is open only as long as the order has to be fulfilled. Write in its thread.",
  },
  appointment_not_bulky: {
    status: 422,
    title: "Not sent: only bulky deliveries need an appointment.",
    remedy: "Send the message without times.",
  },
  appointment_slots_wrong: {
    status: 422,
    title: "Not sent: the offered times do not work.",
    remedy: "Offer up to `slotsMax` times that lie ahead and end after they begin.",
  },
  appointment_not_offered: {
    status: 409,
    title: "No times are offered yet.",
    remedy: "Answer the seller in the thread.",
  },
  appointment_slot_unknown: {
    status: 409,
    title: "This time is not on offer any more.",
    remedy: "Load the thread again and choose one of the times that it shows.",
  },
  appointment_phone_not_lent: {
    status: 409,
    title: "No number is lent here.",
    remedy: "Nothing has to be done.",
  },
} as const satisfies Record<Code | AppointmentCode | MessageUseCaseCode, ErrorSpec>;
