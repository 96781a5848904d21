import { letterOf } from "@candor/core/domain/statement/letter.ts";
import { en } from "@candor/core/domain/statement/letters/en.ts";
import { fill, lettersByLanguage } from "@candor/core/domain/statement/letters/languages.ts";
import type { MeasureName } from "@candor/core/domain/statement/letters/measure-names.ts";
import type { ToldEnding } from "@candor/core/domain/statement/letters/words.ts";
import type { Outcome } from "@candor/core/domain/statement/outcome-letter.ts";
import type { StatementContent } from "@candor/core/domain/statement/statement.ts";
import type { Instant } from "@candor/core/kernel/instant.ts";

/** What is mailed: plain text, the same words as the page. */
export type RenderedStatement = {
  readonly subject: string;
  readonly text: string;
  readonly language: string;
};

type Told = {
  readonly content: StatementContent;
  readonly language: string;
  readonly timeZone: string;
  /** Where the statement is read, and appealed against. */
  readonly page: string;
};

/** Writes a statement of reasons as a mail, in the language that it was composed in. */
export function renderStatement({ content, language, timeZone, page }: Told): RenderedStatement {
  const remedy = { ...content.remedy, appealPath: page };
  const letter = letterOf({ ...content, remedy }, language, timeZone);
  const sections = letter.sections.map(({ heading, paragraphs }) =>
    [heading.toUpperCase(), ...paragraphs].join("\n\n"),
  );
  const parts = [letter.greeting, letter.intro, ...sections, letter.closing];
  return {
    subject: letter.subject,
    text: `${parts.join("\n\n")}\n`,
    language: letter.language,
  };
}

/** Writes what came of an appeal, with the reason, as a mail. */
export function renderOutcome(
  { content, language, page }: Omit<Told, "timeZone">,
  { outcome, reason }: { readonly outcome: Outcome; readonly reason: string },
): RenderedStatement {
  const written = language in lettersByLanguage ? language : "en";
  const words = lettersByLanguage[written] ?? en;
  const { marketplace, remedy } = content;
  const { outOfCourt, court } = remedy;
  const told = words.outcome;
  const parts = [
    words.greeting,
    told[outcome],
    `${told.headings.reason.toUpperCase()}\n\n${reason}`,
    ...(outcome === "upheld" ? [] : [told.restored]),
    fill(told.page, { page }),
    ...(outcome === "reversed" ? [] : [fill(words.outside, { outOfCourt, court })]),
  ];
  return {
    subject: fill(told.subject, { marketplace }),
    text: `${parts.join("\n\n")}\n`,
    language: written,
  };
}

/** Writes that a measure has ended, and why, as a mail. */
export function renderEnded(
  { content, language, timeZone, page }: Told,
  ended: { readonly kind: MeasureName; readonly because: ToldEnding; readonly at: Instant },
): RenderedStatement {
  const written = language in lettersByLanguage ? language : "en";
  const words = lettersByLanguage[written] ?? en;
  const { marketplace, statementId } = content;
  const told = words.ended;
  const format = new Intl.DateTimeFormat(written === "en" ? "en-GB" : written, {
    dateStyle: "long",
    timeZone,
  });
  const parts = [
    words.greeting,
    fill(told.intro, { date: format.format(ended.at), statementId }),
    `  ${words.measures[ended.kind]}`,
    told.because[ended.because],
    words.outcome.restored,
    fill(told.page, { page }),
  ];
  return {
    subject: fill(told.subject, { marketplace }),
    text: `${parts.join("\n\n")}\n`,
    language: written,
  };
}
