import { z } from "zod";
import type { SubjectKind } from "../../domain/measure/kinds.ts";
import { CaseId } from "./cases.ts";
import { ExternalId, plainText, ReviewId, Timestamp } from "./shared.ts";

/** Whom or what a measure can fall on, in the order in which lists offer them. */
export const measureSubjects = [
  "seller",
  "product",
  "family",
  "review",
  "customer",
] as const satisfies readonly SubjectKind[];

const made = (prefix: string, name: string) =>
  z.string().regex(new RegExp(`^${prefix}_[0-7][0-9a-hjkmnp-tv-z]{25}$`), `is not ${name} id`);

/** An id that Candor gave a measure. */
export const MeasureId = made("mea", "a measure");
/** An id that Candor gave a statement of reasons. */
export const StatementId = made("sor", "a statement");
/** An id that Candor gave an appeal. */
export const AppealId = made("apl", "an appeal");

/** Longest text in one field of an appeal, a reason or a piece of evidence. */
const wordsCharsMax = 5_000;
const Words = plainText(wordsCharsMax, 1);
const itemsMax = 500;

/** What a decided case is to lead to. */
export const EnforcementBody = z.object({
  /** The version of the case that was loaded. */
  version: z.int().min(1),
  /** The seller's step of the ladder; left out where no seller is blamed. */
  seller: z
    .object({
      sellerId: ExternalId,
      field: z.enum(["messages", "requests", "reviews", "variations"]),
      severity: z.enum(["low", "medium", "high", "critical"]),
      selfReported: z.boolean().default(false),
      /** A partner or employee did it without the seller's knowledge. */
      unknowing: z.boolean().default(false),
      /** A higher step than the ladder gives, from 0; for critical breaches alone. */
      skipTo: z.int().min(0).max(20).nullable().default(null),
      withheld: z
        .object({
          amountMinor: z.int().min(1),
          exposureMinor: z.int().min(1),
          currency: z.string().regex(/^[A-Z]{3}$/),
          basis: plainText(500, 1),
        })
        .nullable()
        .default(null),
    })
    .nullable()
    .default(null),
  /** Reviews of the case that are proven fakes, one by one. */
  removedReviews: z.array(ReviewId).max(itemsMax).default([]),
  accounts: z
    .array(
      z.object({
        customerId: ExternalId,
        kind: z.enum(["contributions-limited", "community-closed"]),
      }),
    )
    .max(itemsMax)
    .default([]),
  products: z
    .array(
      z.object({
        productId: ExternalId,
        kind: z.enum(["intake-closed", "rating-withheld", "offers-suppressed", "delisted"]),
      }),
    )
    .max(itemsMax)
    .default([]),
  /** Families that are not to change for a time, each by a product of the case in it. */
  families: z.array(ExternalId).max(itemsMax).default([]),
});

/** A measure as the desk sees it. */
export const MeasureView = z.object({
  measureId: MeasureId,
  caseId: CaseId,
  statementId: StatementId,
  kind: z.string(),
  subjectId: z.string(),
  status: z.enum(["proposed", "waiting", "ordered", "in_force", "stayed", "declined", "ended"]),
  startsAt: Timestamp,
  until: Timestamp.nullable(),
  /** Why it ended; null while it has not. */
  because: z.string().nullable(),
  deciders: z.array(z.string()),
  /** What the marketplace was asked for and has not said to be done. */
  pending: z.enum(["carry_out", "undo"]).nullable(),
});

const Section = z.object({
  id: z.string(),
  heading: z.string(),
  paragraphs: z.array(z.string()),
});

/** A statement of reasons as its addressee reads it. */
export const StatementView = z.object({
  statementId: StatementId,
  caseId: CaseId,
  addressee: z.enum(["seller", "author", "reporter"]),
  issuedAt: Timestamp.nullable(),
  appealUntil: Timestamp,
  letter: z.object({
    language: z.string(),
    subject: z.string(),
    greeting: z.string(),
    intro: z.string(),
    sections: z.array(Section),
    closing: z.string(),
  }),
  /** The evidence by place, as an appeal answers it. */
  evidence: z.array(z.string()),
  measures: z.array(
    MeasureView.pick({ measureId: true, kind: true, status: true, startsAt: true, until: true }),
  ),
  appeals: z.array(
    z.object({ appealId: AppealId, status: z.string(), outcome: z.string().nullable() }),
  ),
});

/** What would be imposed, with every letter. */
export const PlanView = z.object({
  step: z
    .object({
      kind: z.string(),
      rung: z.int(),
      skips: z.boolean(),
      because: z.array(z.looseObject({ type: z.string() })),
    })
    .nullable(),
  statements: z.array(
    z.object({
      addressee: z.string(),
      addresseeId: z.string(),
      letter: StatementView.shape.letter,
      measures: z.array(
        z.object({
          kind: z.string(),
          subjectId: z.string(),
          startsAt: Timestamp,
          until: Timestamp.nullable(),
          /** Waits for a second person. */
          needsApproval: z.boolean(),
        }),
      ),
    }),
  ),
});

/** What came of imposing. */
export const ImposedView = z.object({
  statements: z.array(z.object({ statementId: StatementId, issued: z.boolean() })),
  measures: z.array(z.object({ measureId: MeasureId, status: z.string() })),
});

/** A reason in words. */
export const ReasonBody = z.object({ reason: Words });
/** Ending a measure before its time. */
export const LiftBody = z.object({ because: z.enum(["cured", "mistake"]), reason: Words });
/** The marketplace's own reference for what it carried out. */
export const AcknowledgeBody = z.object({
  reference: plainText(200, 1),
  act: z.enum(["carry_out", "undo"]).default("carry_out"),
});

const answers = z
  .array(
    z.object({
      item: z.int().min(0).max(itemsMax),
      stance: z.enum(["accepted", "disputed", "explained"]),
      words: Words,
    }),
  )
  .max(itemsMax);

/** What is said against a decision; nothing has to be admitted. */
export const AppealBody = z.object({
  plea: z.discriminatedUnion("type", [
    z.object({ type: z.literal("not_me"), words: Words }),
    z.object({ type: z.literal("disputed"), words: Words, answers }),
    z.object({
      type: z.literal("put_right"),
      cause: Words,
      corrected: Words,
      prevention: Words,
      answers,
    }),
  ]),
  newEvidence: Words.nullable().default(null),
});
/** One more piece of evidence. */
export const EvidenceBody = z.object({ words: Words });
/** What came of an appeal. */
export const AppealDecisionBody = z.object({
  outcome: z.enum(["upheld", "partly", "reversed"]),
  reason: Words,
  /** For `partly`: the measures that end. */
  lifts: z.array(MeasureId).max(itemsMax).default([]),
});

/** An appeal as its party and the desk see it. */
export const AppealView = z.object({
  appealId: AppealId,
  statementId: StatementId,
  status: z.enum(["filed", "in_review", "decided", "withdrawn", "outside"]),
  outcome: z.enum(["upheld", "partly", "reversed"]).nullable(),
  /** What who heard it wrote; null until then. */
  reason: z.string().nullable(),
  plea: z.looseObject({ type: z.string() }),
  newEvidence: z.string().nullable(),
  addedEvidence: z.array(z.object({ at: Timestamp, words: z.string() })),
  escalated: z.boolean(),
  dueAt: Timestamp,
  filedAt: Timestamp,
});
