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
  }),
  errors: [],
});
