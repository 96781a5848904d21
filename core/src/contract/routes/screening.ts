import { z } from "zod";
import { limits } from "../../kernel/limits.ts";
import { defineRoute } from "../kit/define-route.ts";
import { FindingSchema, LanguageTag, surfaces } from "../schemas/shared.ts";

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
  }),
  changesNothing: true,
  status: 200,
  reply: z.object({
    outcome: z.enum(["allow", "warn", "hold", "refuse"]),
    findings: z.array(FindingSchema),
    policyVersion: z.string(),
    /** The whole text put so that it passes, where a seller wrote it and one was found. */
    rewrite: z.string().nullable(),
  }),
  errors: [],
});

const Box = z.object({
  page: z.int().min(1),
  x: z.int(),
  y: z.int(),
  width: z.int(),
  height: z.int(),
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
    findings: z.array(FindingSchema.extend({ boxes: z.array(Box) })),
    policyVersion: z.string(),
    text: z.string(),
    pages: z.array(z.object({ width: z.int(), height: z.int() })),
    codes: z.array(
      z.object({ format: z.string(), content: z.string(), target: z.string(), box: Box }),
    ),
  }),
  errors: ["picture_unreadable", "picture_too_large", "picture_too_slow", "pictures_waiting"],
});
