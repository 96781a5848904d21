import { z } from "zod";
import { plainText, Timestamp } from "./shared.ts";

/** A policy version's number. */
export const PolicyVersionNumber = z
  .string()
  .regex(/^\d{1,6}\.\d{1,6}\.\d{1,6}$/, "must be three numbers, like 1.4.0");

/** Why something is done, in words. */
export const PolicyReason = plainText(2_000, 1);

/** A version as everybody may read it. */
export const PolicyVersion = z.object({
  version: z.string(),
  status: z.enum(["draft", "announced", "in_force", "superseded", "withdrawn"]),
  /** SHA-256 of the document as JSON with sorted keys and no spaces. */
  hash: z.string(),
  reason: z.string(),
  basis: z.enum(["notice", "emergency", "baseline"]).nullable(),
  emergency: z.object({ kind: z.string(), reason: z.string() }).nullable(),
  announcedAt: Timestamp.nullable(),
  effectiveAt: Timestamp.nullable(),
});

/** A version with all that it says, as `candor policy show --format json` writes it. */
export const PolicyVersionWhole = PolicyVersion.extend({
  document: z.record(z.string(), z.unknown()),
});

/** What two versions say differently, in words and by rule. */
export const PolicyDifference = z.object({
  from: PolicyVersion,
  to: PolicyVersion,
  changes: z.array(
    z.looseObject({
      kind: z.string(),
      direction: z.enum(["stricter", "milder", "neither"]),
      sentence: z.string(),
    }),
  ),
});

/** What an operator drafts; the document may leave out what is as shipped. */
export const DraftPolicyBody = z.object({
  document: z.record(z.string(), z.unknown()),
  reason: PolicyReason,
});

/** From when a draft is to hold. */
export const AnnouncePolicyBody = z.object({
  effectiveAt: Timestamp,
  /** Shortens the notice; only for what the law or safety demands. */
  emergency: z.object({ kind: z.enum(["legal", "security"]), reason: PolicyReason }).optional(),
});

/** What a version did that still stands, and is or would be taken back. */
export const PolicyUndoing = z.object({
  version: z.string(),
  measures: z.array(z.string()),
  reviews: z.array(z.string()),
});

/** Decisions of one month that are alike; nothing in them leads to anybody. */
export const Precedent = z.object({
  ruleId: z.string(),
  /** The rule in words. */
  rule: z.string(),
  policyVersion: z.string(),
  about: z.string(),
  measures: z.array(z.string()),
  /** What an appeal made of the decision; `unheard` where none was decided. */
  outcome: z.enum(["unheard", "upheld", "partly", "reversed"]),
  month: z.string(),
  decisions: z.int(),
});

/** Where a back-test stands, and what it found so far. */
export const BackTestRun = z.object({
  backTestId: z.string(),
  from: z.string(),
  to: z.string(),
  status: z.enum(["running", "done", "cancelled", "failed"]),
  textsRead: z.int(),
  textsInAll: z.int(),
  startedAt: Timestamp,
  endedAt: Timestamp.nullable(),
  outcomes: z.record(z.string(), z.int()),
  stoppedThatWere: z.record(z.string(), z.int()),
  rules: z.array(
    z.object({
      ruleId: z.string(),
      gained: z.int(),
      lost: z.int(),
      moved: z.int(),
      samples: z.array(
        z.object({
          id: z.string(),
          quote: z.string(),
          before: z.string(),
          after: z.string(),
        }),
      ),
    }),
  ),
});

/** What one seller was told about one version, and whether they have read it. */
export const PolicyNotice = z.object({
  version: z.string(),
  sellerId: z.string(),
  /** Texts that the seller sent in the last ninety days, and how many would be judged otherwise. */
  textsRead: z.int(),
  textsAffected: z.int(),
  /** Usable texts that the seller keeps, and how many of them the version pauses. */
  savedTextsRead: z.int(),
  savedTextsToPause: z.int(),
  rules: z.array(z.string()),
  toldAt: Timestamp,
  /** When somebody of the seller first said that they have read it, and who; null until then. */
  acknowledgedAt: Timestamp.nullable(),
  acknowledgedBy: z.string().nullable(),
});
