import { z } from "zod";
import type { HoldSubject } from "../../domain/legal-hold/legal-hold.ts";
import { ExternalId, plainText, Timestamp } from "./shared.ts";

/** An id that Candor gave a legal hold. */
export const HoldId = z.string().regex(/^hld_[0-7][0-9a-hjkmnp-tv-z]{25}$/, "is no hold id");

/** Whose words a hold can keep. */
export const holdSubjects = [
  "customer",
  "seller",
  "case",
] as const satisfies readonly HoldSubject[];

const reasonCharsMax = 1_000;

/** Whose words are kept, why and until when. */
export const HoldBody = z.strictObject({
  subject: z.enum(holdSubjects),
  subjectId: ExternalId,
  reason: plainText(reasonCharsMax, 1),
  until: Timestamp,
});

/** Why a hold ends before its time. */
export const HoldEndBody = z.strictObject({ reason: plainText(reasonCharsMax, 1) });

/** A hold as operators read it. */
export const HoldView = z.object({
  holdId: HoldId,
  subject: z.enum(holdSubjects),
  subjectId: z.string(),
  reason: z.string(),
  placedBy: z.string(),
  placedAt: Timestamp,
  until: Timestamp,
  endedBy: z.string().nullable(),
  endedAt: Timestamp.nullable(),
  endReason: z.string().nullable(),
  /** Whether it keeps anything now. */
  holds: z.boolean(),
  /** Messages that would be erased by now without it. */
  keptMessages: z.int(),
});
