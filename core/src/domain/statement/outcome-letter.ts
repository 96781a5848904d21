import { dayMs, type Instant } from "../../kernel/instant.ts";
import { en } from "./letters/en.ts";
import { fill, lettersByLanguage } from "./letters/languages.ts";

/** How an appeal can end. */
export type Outcome = "upheld" | "partly" | "reversed";

/** What came of an appeal, as its letter tells it. */
export type OutcomeFacts = {
  readonly appealId: string;
  readonly statementId: string;
  readonly marketplace: string;
  readonly filedAt: Instant;
  readonly decidedAt: Instant;
  readonly outcome: Outcome;
  /** In the words of the person who heard it. */
  readonly reason: string;
  /** How many of the decision's measures ended with it. */
  readonly ended: number;
  /** Until when new evidence opens one more appeal; null where it was used. */
  readonly againUntil: Instant | null;
  readonly outOfCourt: string;
  readonly court: string;
};

/** A letter, laid out as statements of reasons are. */
export type OutcomeLetter = {
  readonly language: string;
  readonly subject: string;
  readonly greeting: string;
  readonly intro: string;
  readonly sections: readonly {
    readonly id: "outcome" | "reason" | "next";
    readonly heading: string;
    readonly paragraphs: readonly string[];
  }[];
  readonly closing: string;
};

/** Writes the outcome of an appeal as a letter; in English where the language has none. */
export function outcomeLetterOf(
  facts: OutcomeFacts,
  language: string,
  timeZone: string,
): OutcomeLetter {
  const written = language in lettersByLanguage ? language : "en";
  const all = lettersByLanguage[written] ?? en;
  const words = all.outcome;
  const format = new Intl.DateTimeFormat(written === "en" ? "en-GB" : written, {
    dateStyle: "long",
    timeZone,
  });
  const day = (at: Instant) => format.format(at);
  const { outcome, reason, againUntil, ended, marketplace, appealId, statementId } = facts;
  const { outOfCourt, court } = facts;
  const isOpen = againUntil !== null && againUntil - facts.decidedAt >= dayMs;
  const again = isOpen ? fill(words.again, { until: day(againUntil) }) : words.notAgain;
  return {
    language: written,
    subject: fill(words.subject, { marketplace }),
    greeting: all.greeting,
    intro: fill(words.intro, {
      ...{ filed: day(facts.filedAt), decided: day(facts.decidedAt), statementId },
    }),
    sections: [
      {
        id: "outcome",
        heading: words.headings.outcome,
        paragraphs: [words[outcome], ...(ended > 0 ? [words.restored] : [])],
      },
      { id: "reason", heading: words.headings.reason, paragraphs: [reason] },
      {
        id: "next",
        heading: words.headings.next,
        paragraphs: [
          ...(outcome === "reversed" ? [] : [again]),
          fill(all.outside, { outOfCourt, court }),
        ],
      },
    ],
    closing: fill(words.closing, { marketplace, appealId, statementId }),
  };
}
