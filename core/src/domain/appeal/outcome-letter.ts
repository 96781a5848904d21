import { dayMs, type Instant } from "../../kernel/instant.ts";
import type { Outcome } from "./appeal.ts";

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
  /** How many of the decision's measures ended with it, of how many. */
  readonly ended: number;
  readonly measures: number;
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

type Words = {
  readonly subject: (marketplace: string) => string;
  readonly greeting: string;
  readonly intro: (filed: string, statementId: string, decided: string) => string;
  readonly headings: Readonly<Record<"outcome" | "reason" | "next", string>>;
  readonly outcomes: Readonly<Record<Outcome, (ended: number, all: number) => string>>;
  readonly restored: string;
  readonly again: (until: string) => string;
  readonly notAgain: string;
  readonly outside: (outOfCourt: string, court: string) => string;
  readonly closing: (marketplace: string, appealId: string, statementId: string) => string;
};

const en: Words = {
  subject: (marketplace) => `${marketplace}: what came of your appeal`,
  greeting: "Hello,",
  intro: (filed, statementId, decided) =>
    `on ${filed} you appealed against decision ${statementId}. Somebody who had no part in that ` +
    `decision heard your appeal and answered it on ${decided}.`,
  headings: { outcome: "What was decided", reason: "Why", next: "What you can do now" },
  outcomes: {
    upheld: () => "The decision stands. Nothing about its measures changes.",
    partly: (ended, all) => `The decision changes: ${ended} of its ${all} measures end today.`,
    reversed: () =>
      "You were right. The decision is overturned, and all of its measures end today.",
  },
  restored:
    "What the ended measures had changed is put back as it was, without your doing anything.",
  again: (until) =>
    `If you have evidence that could not be known before, you can appeal once more until ${until}.`,
  notAgain: "Within the marketplace this answer is the last.",
  outside: (outOfCourt, court) => `You can also turn to: ${outOfCourt} Or to a court: ${court}`,
  closing: (marketplace, appealId, statementId) =>
    `${marketplace}, appeal ${appealId}, decision ${statementId}`,
};

const de: Words = {
  subject: (marketplace) => `${marketplace}: was aus Ihrer Beschwerde geworden ist`,
  greeting: "Guten Tag,",
  intro: (filed, statementId, decided) =>
    `am ${filed} haben Sie gegen die Entscheidung ${statementId} Beschwerde eingelegt. Jemand, der ` +
    `an ihr nicht beteiligt war, hat die Beschwerde geprüft und am ${decided} beantwortet.`,
  headings: { outcome: "Was entschieden wurde", reason: "Warum", next: "Was Sie jetzt tun können" },
  outcomes: {
    upheld: () => "Die Entscheidung bleibt. An ihren Maßnahmen ändert sich nichts.",
    partly: (ended, all) =>
      `Die Entscheidung ändert sich: ${ended} ihrer ${all} Maßnahmen enden heute.`,
    reversed: () =>
      "Sie hatten recht. Die Entscheidung ist aufgehoben, und alle ihre Maßnahmen enden heute.",
  },
  restored:
    "Was die beendeten Maßnahmen geändert hatten, ist wieder wie zuvor, ohne dass Sie etwas tun.",
  again: (until) =>
    `Mit Belegen, die vorher niemand kennen konnte, können Sie bis zum ${until} noch einmal ` +
    "Beschwerde einlegen.",
  notAgain: "Innerhalb des Marktplatzes ist diese Antwort die letzte.",
  outside: (outOfCourt, court) =>
    `Sie können sich auch wenden an: ${outOfCourt} Oder an ein Gericht: ${court}`,
  closing: (marketplace, appealId, statementId) =>
    `${marketplace}, Beschwerde ${appealId}, Entscheidung ${statementId}`,
};

const languages: Readonly<Record<string, Words>> = { en, de };

/** Writes the outcome of an appeal as a letter; in English where the language has none. */
export function outcomeLetterOf(
  facts: OutcomeFacts,
  language: string,
  timeZone: string,
): OutcomeLetter {
  const written = language in languages ? language : "en";
  const words = languages[written] ?? en;
  const format = new Intl.DateTimeFormat(written === "en" ? "en-GB" : written, {
    dateStyle: "long",
    timeZone,
  });
  const day = (at: Instant) => format.format(at);
  const { outcome, reason, againUntil, ended, measures, appealId, statementId } = facts;
  const isOpen = againUntil !== null && againUntil - facts.decidedAt >= dayMs;
  return {
    language: written,
    subject: words.subject(facts.marketplace),
    greeting: words.greeting,
    intro: words.intro(day(facts.filedAt), statementId, day(facts.decidedAt)),
    sections: [
      {
        id: "outcome",
        heading: words.headings.outcome,
        paragraphs: [
          words.outcomes[outcome](ended, measures),
          ...(ended > 0 ? [words.restored] : []),
        ],
      },
      { id: "reason", heading: words.headings.reason, paragraphs: [reason] },
      {
        id: "next",
        heading: words.headings.next,
        paragraphs: [
          ...(outcome === "reversed"
            ? []
            : [isOpen ? words.again(day(againUntil)) : words.notAgain]),
          words.outside(facts.outOfCourt, facts.court),
        ],
      },
    ],
    closing: words.closing(facts.marketplace, appealId, statementId),
  };
}
