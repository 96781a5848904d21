import { z } from "zod";
import type { NoticeOutcome, NotifierKind } from "../../domain/notice/notice.ts";
import { limits } from "../../kernel/limits.ts";
import { CaseId } from "./cases.ts";
import { ExternalId, LanguageTag, plainText, ReviewId, Timestamp } from "./shared.ts";

/** An id that Candor gave a notice. */
export const NoticeId = z.string().regex(/^ntc_[0-7][0-9a-hjkmnp-tv-z]{25}$/, "is no notice id");

const idsMax = limits.noticeSubjectsMax;
const notifierKinds = [
  "authority",
  "trusted_flagger",
  "person",
] as const satisfies readonly NotifierKind[];
const noticeOutcomes = ["founded", "unfounded"] as const satisfies readonly NoticeOutcome[];

/** A notice about content held for illegal, with all that DSA Art. 16(2) asks for. */
export const NoticeBody = z.strictObject({
  notifier: z.strictObject({
    kind: z.enum(notifierKinds),
    /** Left out only where the law lets the notifier stay unnamed. */
    name: plainText(200, 1).nullish(),
    email: z.email().max(254).nullish(),
  }),
  /** The notifier's own file number: the same one again is the same notice. */
  reference: plainText(200, 1).nullish(),
  /** Which law it breaks. */
  law: plainText(500, 1),
  /** Why it breaks it. */
  explanation: plainText(limits.noticeCharsMax, 1),
  language: LanguageTag.nullish(),
  /** The notifier's word that this is accurate and complete as far as they know. */
  goodFaith: z.literal(true),
  /** Where it stands: reviews, and whole products or sellers where no single review says it. */
  about: z
    .strictObject({
      reviewIds: z.array(ReviewId).max(idsMax).default([]),
      productIds: z.array(ExternalId).max(idsMax).default([]),
      sellerIds: z.array(ExternalId).max(idsMax).default([]),
    })
    .refine((about) => Object.values(about).some((ids) => ids.length > 0), {
      message: "names a review, a product or a seller",
    }),
});

/** A notice as its sender reads it: a receipt at once, and the outcome with its reason later. */
export const NoticeView = z.object({
  noticeId: NoticeId,
  notifierKind: z.enum(notifierKinds),
  reference: z.string().nullable(),
  caseId: CaseId,
  receivedAt: Timestamp,
  /** By when a person answers. */
  dueAt: Timestamp,
  status: z.enum(["open", "answered"]),
  outcome: z.enum(noticeOutcomes).nullable(),
  /** What the person who decided wrote. */
  answer: z.string().nullable(),
  answeredAt: Timestamp.nullable(),
  /** No notice is decided by a machine. */
  automated: z.literal(false),
  /** Where to go against the outcome. */
  redress: z.object({ outOfCourt: z.string(), court: z.string() }).nullable(),
});
