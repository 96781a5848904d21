import { z } from "zod";
import { limits } from "../../kernel/limits.ts";
import { FindingSchema, plainText, Timestamp } from "./shared.ts";

const nameCharsMax = 80;

/** An id that Candor gave a saved text. */
export const SavedTextId = z
  .string()
  .regex(/^txt_[0-7][0-9a-hjkmnp-tv-z]{25}$/, "is not the id of a saved text");

/** A text to keep; with the id of one that is kept, its new words. */
export const SaveTextBody = z.strictObject({
  textId: SavedTextId.nullable().default(null),
  name: plainText(nameCharsMax, 1),
  text: plainText(limits.replyCharsMax, 1),
});

/** A text that a seller keeps to write from. */
export const SavedText = z.object({
  textId: SavedTextId,
  name: z.string(),
  text: z.string(),
  /** A paused text does not pass the rules in force. */
  status: z.enum(["usable", "paused"]),
  /** The policy version that judged it last. */
  policyVersion: z.string(),
  findings: z.array(FindingSchema),
  /** Words that pass in its place, where there are any. */
  rewrite: z.string().nullable(),
  pausedAt: Timestamp.nullable(),
});
