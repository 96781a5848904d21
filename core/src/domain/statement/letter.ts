import type { Instant } from "../../kernel/instant.ts";
import { en } from "./letters/en.ts";
import { fill, lettersByLanguage } from "./letters/languages.ts";
import { type MeasureName, measureNames } from "./letters/measure-names.ts";
import type { GroundName, GroundText, LetterWords } from "./letters/words.ts";
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

/** Languages that letters are written in. */
export const letterLanguages: readonly string[] = Object.keys(lettersByLanguage);

/** What a ground is called in a language of the letters. */
export function groundWords(language: string, name: GroundName): GroundText {
  return (lettersByLanguage[language] ?? en).grounds[name];
}

/** What the answer to a report rests on, in a language of the letters. */
export const reportReadIt = (language: string): string =>
  (lettersByLanguage[language] ?? en).report.seen;

/** What one person's decision about one review rests on. */
export const personReadIt = (language: string): string =>
  (lettersByLanguage[language] ?? en).report.person;

/**
 * Writes a statement out as a letter; in English where the language is not among `letterLanguages`.
 * Days are those of the marketplace's time zone.
 */
export function letterOf(
  statement: StatementContent,
  language: string,
  timeZone: string,
): StatementLetter {
  const words = lettersByLanguage[language] ?? en;
  const written = language in lettersByLanguage ? language : "en";
  const day = dayWriter(written, timeZone);
  const { statementId, caseId, marketplace, report } = statement;
  const { subject, intro } = report === null ? words : words.report;
  const reportId = report?.reportId ?? "";
  const section = (id: LetterSection["id"], ...paragraphs: readonly string[]): LetterSection => ({
    id,
    heading: words.headings[id],
    paragraphs,
  });
  return {
    language: written,
    subject: fill(subject, { marketplace, statementId, reportId }),
    greeting: words.greeting,
    intro: fill(intro, { date: day(statement.decidedAt) }),
    sections: [
      section("decision", ...decision(statement, words, day)),
      section(
        "facts",
        ...actsToName(statement.acts).map(({ subject, subjectId, at }) =>
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

/** Of what an account did, the last day is named once: what it was stands with the evidence. */
function actsToName(acts: StatementContent["acts"]): StatementContent["acts"] {
  const ofAccount = acts.filter(({ subject }) => subject === "account");
  const last = Math.max(...ofAccount.map(({ at }) => at));
  const named = ofAccount.find(({ at }) => at === last);
  return acts.filter((act) => act.subject !== "account" || act === named);
}

type Day = (at: Instant) => string;

function dayWriter(language: string, timeZone: string): Day {
  const format = new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, {
    dateStyle: "long",
    timeZone,
  });
  return (at) => format.format(at);
}

function decision(
  { impositions, territory, report }: StatementContent,
  words: LetterWords,
  day: Day,
): readonly string[] {
  if (report !== null) {
    const { outcome, reason } = report;
    return [words.report[outcome], fill(words.report.reason, { reason })];
  }
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

function how(
  { source, automated, report }: StatementContent,
  words: LetterWords,
): readonly string[] {
  const noticeId = "noticeId" in source ? source.noticeId : "";
  const { detectedNot, detectedPartly, detectedNotByMachine } = words.automated;
  const byMachine = automated.decision === "partly" ? detectedPartly : detectedNot;
  return [
    fill(report === null ? words.sources[source.type] : words.report.source, { noticeId }),
    automated.detection ? byMachine : detectedNotByMachine,
  ];
}

function next(
  { todo, deadline, consequence, report }: StatementContent,
  words: LetterWords,
  day: Day,
): readonly string[] {
  if (report !== null) return [words.todo.nothing];
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
