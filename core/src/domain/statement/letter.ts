import type { Instant } from "../../kernel/instant.ts";
import { de } from "./letters/de.ts";
import { en } from "./letters/en.ts";
import { type MeasureName, measureNames } from "./letters/measure-names.ts";
import type { LetterWords } from "./letters/words.ts";
import type { Evidence, Imposition, StatementContent } from "./statement.ts";

/** A letter, ready to be mailed, shown or printed. */
export type StatementLetter = {
  readonly language: string;
  readonly subject: string;
  readonly greeting: string;
  readonly intro: string;
  readonly sections: readonly LetterSection[];
  readonly closing: string;
};

/** One part of a letter under its heading. */
export type LetterSection = {
  readonly id: keyof LetterWords["headings"];
  readonly heading: string;
  readonly paragraphs: readonly string[];
};

const languages: Readonly<Record<string, LetterWords>> = { en, de };

/** Languages that letters are written in. */
export const letterLanguages: readonly string[] = Object.keys(languages);

/**
 * Writes a statement out as a letter; in English where the language is not among `letterLanguages`.
 * Days are those of the marketplace's time zone.
 */
export function letterOf(
  statement: StatementContent,
  language: string,
  timeZone: string,
): StatementLetter {
  const words = languages[language] ?? en;
  const written = language in languages ? language : "en";
  const day = dayWriter(written, timeZone);
  const { statementId, caseId, marketplace } = statement;
  const section = (id: LetterSection["id"], ...paragraphs: readonly string[]): LetterSection => ({
    id,
    heading: words.headings[id],
    paragraphs,
  });
  return {
    language: written,
    subject: fill(words.subject, { marketplace, statementId }),
    greeting: words.greeting,
    intro: fill(words.intro, { date: day(statement.decidedAt) }),
    sections: [
      section("decision", ...decision(statement, words, day)),
      section(
        "facts",
        ...statement.acts.map(({ subject, subjectId, at }) =>
          fill(words.acts[subject], { date: day(at), id: subjectId }),
        ),
      ),
      section("rules", ...rules(statement, words)),
      section("evidence", ...statement.evidence.map((item) => evidenceLine(item, words))),
      section("how", ...how(statement, words)),
      section("next", ...next(statement, words, day)),
      section("remedy", ...remedy(statement, words, day)),
    ],
    closing: fill(words.closing, { marketplace, statementId, caseId }),
  };
}

type Day = (at: Instant) => string;

function dayWriter(language: string, timeZone: string): Day {
  const format = new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, {
    dateStyle: "long",
    timeZone,
  });
  return (at) => format.format(at);
}

function decision({ impositions, territory }: StatementContent, words: LetterWords, day: Day) {
  const lines = impositions.map((one) => {
    const measure = isMeasureName(one.kind) ? words.measures[one.kind] : one.kind;
    return `${measure} ${duration(one, words, day)} (${one.subjectId})`;
  });
  return [...lines, fill(words.territory, { countries: territory.join(", ") })];
}

function duration({ kind, startsAt, until }: Imposition, words: LetterWords, day: Day): string {
  const from = day(startsAt);
  if (until !== null) return fill(words.duration.dated, { from, until: day(until) });
  const once = kind === "education" || kind === "legal-referral";
  return once ? words.duration.once : fill(words.duration.open, { from });
}

function rules({ grounds }: StatementContent, words: LetterWords): readonly string[] {
  return grounds.flatMap(({ rule, ruleId, policyVersion, because, law }) => [
    fill(words.ground, { rule, ruleId, version: policyVersion }),
    because,
    ...(law === null ? [] : [fill(words.law, { law })]),
  ]);
}

function evidenceLine(item: Evidence, words: LetterWords): string {
  return item.type === "words" ? fill(words.quote, { quote: item.quote }) : item.sentence;
}

function how({ source, automated }: StatementContent, words: LetterWords): readonly string[] {
  const noticeId = "noticeId" in source ? source.noticeId : "";
  const { detectedNot, detectedPartly, detectedNotByMachine } = words.automated;
  const byMachine = automated.decision === "partly" ? detectedPartly : detectedNot;
  return [
    fill(words.sources[source.type], { noticeId }),
    automated.detection ? byMachine : detectedNotByMachine,
  ];
}

function next({ todo, deadline, consequence }: StatementContent, words: LetterWords, day: Day) {
  const further = isMeasureName(consequence.kind)
    ? fill(words.consequence, {
        days: String(consequence.withinDays),
        measure: words.measures[consequence.kind],
      })
    : words.noConsequence;
  return [fill(words.todo[todo], { deadline: day(deadline) }), further];
}

function remedy(statement: StatementContent, words: LetterWords, day: Day): readonly string[] {
  const { appealUntil, appealPath, outOfCourt, court } = statement.remedy;
  return [
    fill(words.remedy, { until: day(appealUntil), path: appealPath }),
    fill(words.outside, { outOfCourt, court }),
  ];
}

function isMeasureName(kind: string): kind is MeasureName {
  return (measureNames as readonly string[]).includes(kind);
}

/** Puts values in place of `{name}`; a name without a value is a broken program. */
function fill(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`a letter has no value for ${name}`);
    return value;
  });
}
