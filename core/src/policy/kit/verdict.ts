import type { Span } from "../../kernel/span.ts";
import type { Language } from "./language.ts";

/** Where a text stands; it decides which rules judge it. */
export const surfaces = [
  "message",
  "insert",
  "email",
  "social",
  "review",
  "feedback",
  "review_reply",
  "feedback_reply",
] as const;
export type Surface = (typeof surfaces)[number];

/** What a rule forbids, one category a rule. */
export const categories = [
  "INCENTIVE",
  "REFUND_FOR_REVIEW",
  "POSITIVE_ONLY",
  "GATING",
  "CHANGE_REMOVE",
  "SELF_OR_INSIDER",
  "COMPETITOR",
  "REVIEW_SERVICE",
  "VOTE_MANIPULATION",
  "MARKETING",
  "OFF_CHANNEL",
  "PRESSURE",
  "REPEAT_REQUEST",
  "UNNECESSARY",
  "UNPROFESSIONAL",
  "PII",
  "PROMO_IN_REVIEW",
  "INCENTIVISED_DISCLOSURE",
  "MISROUTED",
  "OFF_TOPIC",
  "PRICE",
  "LANGUAGE",
  "SPAM",
  "OBSCENE",
  "HATE",
  "LINK",
  "ILLEGAL",
  "STYLE",
] as const;
export type Category = (typeof categories)[number];

/** From mildest to strictest; a verdict's outcome is the strictest of its findings. */
export const outcomes = ["allow", "warn", "hold", "refuse"] as const;
export type Outcome = (typeof outcomes)[number];

/** What a person reads of a rule, in one language. */
export type RuleTexts = { readonly message: string; readonly suggestion: string };

/** One rule's hit. Everything a person needs to understand it, and to disagree. */
export type Finding = {
  readonly ruleId: string;
  /** The clause of the policy catalogue, such as `REV-025`. */
  readonly clause: string;
  readonly category: Category;
  readonly outcome: Exclude<Outcome, "allow">;
  /** Which field of a contribution the spans lie in, where it has more than one. */
  readonly field?: "title" | "body";
  /** The file of a message that the words were read off; they have no place in its text. */
  readonly attachment?: string;
  /** Where in the original text; empty only for findings about context or absence. */
  readonly spans: readonly Span[];
  /** The text of the first span. */
  readonly quote: string;
  readonly message: string;
  readonly suggestion: string;
  /** How sure the rule is, 0 to 1. */
  readonly confidence: number;
  readonly policyVersion: string;
  /** By language, where the policy version has words of its own for the rule. */
  readonly texts?: Readonly<Partial<Record<Language, RuleTexts>>>;
};

/** All findings over a text, in the order of their first span, and the strictest outcome. */
export type Verdict = {
  readonly outcome: Outcome;
  readonly findings: readonly Finding[];
  readonly policyVersion: string;
};

/** The strictest outcome of findings; `allow` where there are none. */
export function strictest(findings: readonly Finding[]): Outcome {
  return findings.reduce<Outcome>(
    (worst, finding) =>
      outcomes.indexOf(finding.outcome) > outcomes.indexOf(worst) ? finding.outcome : worst,
    "allow",
  );
}
