import { z } from "zod";
import { PageQuery, plainText, Timestamp } from "./shared.ts";

/** An id that Candor gave a case. */
export const CaseId = z.string().regex(/^case_[0-7][0-9a-hjkmnp-tv-z]{25}$/, "is not a case id");

/** Longest reason, note or cause that a moderator writes. */
const wordsCharsMax = 5_000;
/** How many cases one answer decides at most. */
const casesAtOnceMax = 50;
const Words = plainText(wordsCharsMax, 1);
/** The version of the case that the moderator saw. */
const version = z.int().min(1);

/** Which cases a list holds: those that wait, or those of the caller, or those that are held up. */
export const caseQueues = ["waiting", "mine", "watched", "held", "aside", "decided"] as const;
/** In which order a list of cases stands; none of them looks at stars. */
export const caseSorts = ["pressing", "oldest", "changed"] as const;
export type CaseQueue = (typeof caseQueues)[number];
export type CaseSort = (typeof caseSorts)[number];

/** Which part of the cases is listed, and how. */
export const CaseQuery = PageQuery.extend({
  queue: z.enum(caseQueues).default("waiting"),
  sort: z.enum(caseSorts).default("pressing"),
  /** Only what this detector, or other source of claims, has opened or joined. */
  detector: z.string().max(100).optional(),
});

/** Watching a case, or no more. */
export const WatchBody = z.object({ watching: z.boolean() });

/** Taking a case, or giving it back. */
export const LeaseBody = z.object({ version, action: z.enum(["take", "give_back"]) });
/** A note. */
export const NoteBody = z.object({ text: Words });
/** Asking for a second person. */
export const EscalateBody = z.object({ version, reason: Words });
/** Putting a case aside. */
export const SnoozeBody = z.object({ version, until: Timestamp, reason: Words });
/** Taking a decided case up again. */
export const ReopenBody = z.object({ version, reason: Words });

/** One of three answers, each with what it needs. */
export const CaseDecisionBody = z.discriminatedUnion("outcome", [
  z.object({
    outcome: z.literal("upheld"),
    version,
    against: z.enum(["accounts", "seller"]),
    /** Why no rival staged it; needed where the decision falls on the seller. */
    framing: plainText(wordsCharsMax).default(""),
    reason: Words,
  }),
  z.object({
    outcome: z.literal("dismissed"),
    version,
    innocentCause: Words,
    reason: Words,
  }),
  z.object({ outcome: z.literal("needs_more"), version, until: Timestamp, reason: Words }),
]);

/** One answer to several cases, each as it was seen; every case counts for itself. */
export const CaseDecisionsBody = z.object({
  cases: z
    .array(z.object({ caseId: CaseId, version }))
    .min(1)
    .max(casesAtOnceMax),
  answer: z.discriminatedUnion("outcome", [
    z.object({
      outcome: z.literal("upheld"),
      against: z.enum(["accounts", "seller"]),
      framing: plainText(wordsCharsMax).default(""),
      reason: Words,
    }),
    z.object({ outcome: z.literal("dismissed"), innocentCause: Words, reason: Words }),
  ]),
});

/** What became of each of several cases: decided, or the code of why not. */
export const CaseDecisions = z.object({
  items: z.array(z.object({ caseId: CaseId, code: z.string().nullable() })),
});

/** A second answer, by somebody who was not told the first. */
export const SecondLookBody = z.discriminatedUnion("outcome", [
  z.object({
    outcome: z.literal("upheld"),
    version,
    against: z.enum(["accounts", "seller"]),
    framing: plainText(wordsCharsMax).default(""),
    reason: Words,
  }),
  z.object({ outcome: z.literal("dismissed"), version, innocentCause: Words, reason: Words }),
]);

const Members = z.object({
  reviewers: z.array(z.object({ id: z.string(), name: z.string() })),
  products: z.array(z.object({ id: z.string(), name: z.string() })),
  sellers: z.array(z.object({ id: z.string(), name: z.string() })),
  /** Ids of the reviews, feedback and messages that somebody pointed at. */
  texts: z.array(z.string()),
});

const summary = {
  caseId: CaseId,
  status: z.enum(["open", "snoozed", "decided"]),
  version: z.int(),
  sentence: z.string(),
  detectors: z.array(z.object({ id: z.string(), title: z.string() })),
  /** Strength of the strongest signal, 0 to 1. */
  strength: z.number(),
  severity: z.int(),
  reviewers: z.int(),
  products: z.int(),
  sellers: z.int(),
  openedAt: Timestamp,
  /** Who works on it, and until when. */
  lease: z.object({ by: z.string(), until: Timestamp }).nullable(),
  escalated: z.boolean(),
  snoozedUntil: Timestamp.nullable(),
};

/** A case as the queue shows it. */
export const CaseSummary = z.object(summary);

/** Decided cases that wait for a second look, and how often second looks agreed. */
export const SecondLooks = z.object({
  items: z.array(CaseSummary),
  looked: z.int(),
  agreed: z.int(),
});

/** A piece of evidence with the things that show it. */
export const CaseEvidence = z.object({
  fact: z.string(),
  value: z.union([z.number(), z.string()]),
  usual: z.union([z.number(), z.string()]).nullable(),
  rows: z.array(
    z.object({
      kind: z.enum(["review", "order", "product", "feedback", "message"]),
      id: z.string(),
      /** The product whose page shows it, where there is one. */
      productId: z.string().nullable(),
    }),
  ),
});

/** One claim within a case: a detector's, or one that people, refusals or an authority brought. */
export const CaseSignal = z.object({
  signalId: z.string(),
  detector: z.string(),
  title: z.string(),
  clauses: z.array(z.string()),
  score: z.number(),
  strengthMeans: z.string(),
  sentence: z.string(),
  window: z.object({ from: Timestamp, to: Timestamp }).nullable(),
  evidence: z.array(CaseEvidence),
  firstSeenAt: Timestamp,
  lastSeenAt: Timestamp,
});

/** A case with all that a decision needs. */
export const CaseFile = z.object({
  ...summary,
  members: Members,
  signals: z.array(CaseSignal),
  /** Honest reasons for the same picture, to be ruled out first. */
  innocentCauses: z.array(z.string()),
  /** Whether a rival may have staged it to have the seller punished: tested before the decision. */
  framing: z
    .object({
      sellerId: z.string(),
      /** `open` excuses nobody and blames nobody. */
      leaning: z.enum(["seller", "rival", "open"]),
      sentence: z.string(),
      pointers: z.array(
        z.object({
          fact: z.string(),
          pointsTo: z.enum(["seller", "rival", "neither"]),
          /** Whether the other side could have arranged it to be seen. */
          canBeStaged: z.boolean(),
        }),
      ),
      /** What was not known when it was weighed. */
      unknown: z.array(z.string()),
    })
    .nullable(),
  /** What the detectors concerned cannot see. */
  blindTo: z.array(z.string()),
  history: z.array(
    z.object({
      type: z.string(),
      at: Timestamp,
      by: z.string().nullable(),
      text: z.string().nullable(),
    }),
  ),
  /** What its people wrote on its products, oldest first; the newest 200. */
  reviews: z.array(
    z.object({
      reviewId: z.string(),
      productId: z.string(),
      accountId: z.string(),
      at: Timestamp,
      text: z.string().nullable(),
    }),
  ),
  /** Products joined to a family, with what they and the rest of it brought, each alone. */
  merges: z.array(
    z.object({
      productId: z.string(),
      familyId: z.string(),
      own: z.object({ reviews: z.int(), stars: z.number().nullable() }),
      others: z.object({ reviews: z.int(), stars: z.number().nullable() }),
    }),
  ),
  /** The clauses that the register of precedents keeps the like of this case under. */
  precedents: z.array(z.object({ ruleId: z.string(), rule: z.string() })),
  /** Decided cases that the same detectors opened, those with most in common first. */
  similar: z.array(
    z.object({
      caseId: CaseId,
      sentence: z.string(),
      outcome: z.enum(["upheld", "dismissed", "needs_more"]),
      against: z.enum(["accounts", "seller"]).nullable(),
      reason: z.string(),
      measures: z.array(z.string()),
      /** What an appeal made of it; null where none was decided. */
      appeal: z.enum(["upheld", "partly", "reversed"]).nullable(),
      decidedAt: Timestamp,
    }),
  ),
  /** Waiting cases with people, products or a seller in common, those with most first. */
  related: z.array(CaseSummary),
  answer: z
    .object({
      outcome: z.enum(["upheld", "dismissed", "needs_more"]),
      against: z.enum(["accounts", "seller"]).nullable(),
      innocentCause: z.string().nullable(),
      reason: z.string(),
      by: z.string(),
    })
    .nullable(),
});
