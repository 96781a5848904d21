import { z } from "zod";
import { limits } from "../../kernel/limits.ts";
import { defineRoute } from "../kit/define-route.ts";
import {
  FindingSchema,
  LanguageTag,
  MarketplaceQuery,
  PictureBox,
  surfaces,
  Timestamp,
} from "../schemas/shared.ts";

const ReceiptId = z.string().regex(/^scr_[0-9a-z]{26}$/, "is not a receipt's number");

/** The answer as a signed note, with the key that checks it. */
const Receipt = z.object({
  receiptId: ReceiptId,
  note: z.string(),
  publicKey: z.string(),
  /** Whether it is kept, so that the same words are known again; visitors keep their own. */
  kept: z.boolean(),
});

export const screenText = defineRoute({
  id: "screenText",
  method: "POST",
  path: "/v1/screen",
  summary: "Judge a text before it is sent, by the rules that will judge it then.",
  tag: "Screening",
  who: ["public", "customer", "seller", "moderator", "operator", "system"],
  body: z.object({
    text: z.string().max(limits.screenTextCharsMax),
    surface: z.enum(surfaces),
    lang: LanguageTag.optional(),
    /** Sign the answer, so that it can be shown later. */
    receipt: z.boolean().optional(),
  }),
  changesNothing: true,
  status: 200,
  reply: z.object({
    outcome: z.enum(["allow", "warn", "hold", "refuse"]),
    findings: z.array(FindingSchema),
    policyVersion: z.string(),
    /** The whole text put so that it passes, where a seller wrote it and one was found. */
    rewrite: z.string().nullable(),
    /** The signed answer, where it was asked for. */
    receipt: Receipt.optional(),
    /** The caller's earlier receipt that allowed these very words, where they are stopped now. */
    allowedBefore: z
      .object({ receiptId: ReceiptId, policyVersion: z.string(), judgedAt: Timestamp })
      .optional(),
  }),
  errors: ["marketplace_unknown"],
});

export const getReceipt = defineRoute({
  id: "getReceipt",
  method: "GET",
  path: "/v1/screen/receipts/{receiptId}",
  summary: "A kept receipt: which words were judged, by which version, when, and how it came out.",
  description:
    "The words are not in it, only their SHA-256. `candor verify --receipt` checks it offline.",
  tag: "Screening",
  who: ["public", "customer", "seller", "moderator", "operator", "system"],
  params: z.object({ receiptId: ReceiptId }),
  query: MarketplaceQuery,
  status: 200,
  reply: Receipt.extend({
    surface: z.enum(surfaces),
    textHash: z.string(),
    policyVersion: z.string(),
    outcome: z.enum(["allow", "warn", "hold", "refuse"]),
    judgedAt: Timestamp,
  }),
  errors: ["marketplace_unknown", "not_found"],
});

export const screenPicture = defineRoute({
  id: "screenPicture",
  method: "POST",
  path: "/v1/screen/picture",
  summary: "Judge a package insert or an attachment: print and codes, with their places.",
  description:
    "Takes a PNG, JPEG, WebP or PDF, known by its bytes. `text` is what was read, and the spans " +
    "of the findings point into it; their `boxes` are pixels of the page as people see it. The " +
    "picture is not kept.",
  tag: "Screening",
  who: ["seller", "moderator", "system"],
  scope: "screen",
  body: z.object({
    /** The file, as base64. */
    picture: z.base64().min(1),
    surface: z.enum(surfaces).default("insert"),
    /** The language of the print; found out where left out, which takes longer. */
    lang: LanguageTag.optional(),
  }),
  bodyBytesMax: limits.pictureBodyBytesMax,
  changesNothing: true,
  status: 200,
  reply: z.object({
    outcome: z.enum(["allow", "warn", "hold", "refuse"]),
    findings: z.array(FindingSchema.extend({ boxes: z.array(PictureBox) })),
    policyVersion: z.string(),
    text: z.string(),
    pages: z.array(z.object({ width: z.int(), height: z.int() })),
    codes: z.array(
      z.object({ format: z.string(), content: z.string(), target: z.string(), box: PictureBox }),
    ),
  }),
  errors: ["picture_unreadable", "picture_too_large", "picture_too_slow", "pictures_waiting"],
});
