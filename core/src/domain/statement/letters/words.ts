import type { MeasureName } from "./measure-names.ts";

/** Everything a letter says, in one language; `{name}` stands for a value. */
export type LetterWords = {
  readonly subject: string;
  readonly greeting: string;
  readonly intro: string;
  readonly headings: {
    readonly decision: string;
    readonly facts: string;
    readonly rules: string;
    readonly evidence: string;
    readonly how: string;
    readonly next: string;
    readonly remedy: string;
  };
  readonly measures: Readonly<Record<MeasureName, string>>;
  /** Begins at once, or on a day; ends on a day, or is open. */
  readonly duration: {
    readonly dated: string;
    readonly open: string;
    readonly once: string;
  };
  readonly territory: string;
  readonly acts: Readonly<Record<ActName, string>>;
  readonly ground: string;
  readonly law: string;
  readonly quote: string;
  readonly sources: {
    readonly own_initiative: string;
    readonly notice: string;
    readonly trusted_flagger: string;
  };
  readonly automated: {
    readonly detectedNot: string;
    readonly detectedNotByMachine: string;
    readonly detectedPartly: string;
  };
  readonly todo: {
    readonly stop_and_correct: string;
    readonly use_templates: string;
    readonly write_anew: string;
    readonly nothing: string;
  };
  readonly consequence: string;
  readonly noConsequence: string;
  readonly remedy: string;
  readonly outside: string;
  readonly closing: string;
  readonly grounds: Readonly<Record<GroundName, GroundText>>;
  /** To somebody who reported something. */
  readonly report: {
    readonly subject: string;
    readonly intro: string;
    readonly founded: string;
    readonly unfounded: string;
    readonly reason: string;
    readonly source: string;
    /** What the answer rests on. */
    readonly seen: string;
    /** What a decision of one person about one review rests on. */
    readonly person: string;
  };
  /** What came of an appeal. */
  readonly outcome: OutcomeWords;
  readonly ended: EndedWords;
};

/** Why a measure ended, where no other letter says it. */
export const toldEndings = ["expired", "cured", "mistake", "appeal_overdue"] as const;

/** One of them. */
export type ToldEnding = (typeof toldEndings)[number];

/** That a measure has ended, in one language. */
export type EndedWords = {
  readonly subject: string;
  /** Stands above the sentence by which the statement told of the measure. */
  readonly intro: string;
  readonly because: Readonly<Record<ToldEnding, string>>;
  readonly page: string;
};

/** A ground in words: the rule, and why what was found breaks it. */
export type GroundText = { readonly rule: string; readonly because: string };

/** What came of an appeal, in one language. */
export type OutcomeWords = {
  readonly subject: string;
  readonly intro: string;
  readonly headings: Readonly<Record<"outcome" | "reason" | "next", string>>;
  readonly upheld: string;
  readonly partly: string;
  readonly reversed: string;
  readonly restored: string;
  readonly again: string;
  readonly notAgain: string;
  readonly page: string;
  readonly closing: string;
};

/** What a ground is about. */
export type GroundName =
  | "arrangedReviews"
  | "ownReviews"
  | "paidReviews"
  | "selectiveAsking"
  | "mergedListings"
  | "swayedVotes"
  | "forbiddenMessages"
  | "reportedContent"
  | "suspectedReview"
  | "contentRules"
  | "wrongProduct"
  | "legalOrder";

/** What an act was done with. */
export type ActName =
  | "message"
  | "review"
  | "feedback"
  | "listing"
  | "insert"
  | "account"
  | "request";
