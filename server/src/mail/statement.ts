import { letterOf } from "@candor/core/domain/statement/letter.ts";
import type { StatementContent } from "@candor/core/domain/statement/statement.ts";

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

/** What came of an appeal. */
export type Outcome = "upheld" | "partly" | "reversed";

type OutcomeWords = {
  readonly subject: (marketplace: string, statementId: string) => string;
  readonly greeting: string;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  readonly reason: string;
  readonly page: string;
};

const english: OutcomeWords = {
  subject: (marketplace, statementId) => `${marketplace}: your appeal about ${statementId}`,
  greeting: "Hello,",
  outcomes: {
    upheld: "Somebody who had no part in the decision has heard your appeal. The decision stands.",
    partly:
      "Somebody who had no part in the decision has heard your appeal. A part of the decision has " +
      "ended, and what it changed is put back.",
    reversed:
      "Somebody who had no part in the decision has heard your appeal, and you were right. The " +
      "decision has ended, and everything that it changed is put back.",
  },
  reason: "Their reason:",
  page: "The statement, your appeal and what else you can do:",
};

const german: OutcomeWords = {
  subject: (marketplace, statementId) => `${marketplace}: Ihre Beschwerde zu ${statementId}`,
  greeting: "Guten Tag,",
  outcomes: {
    upheld:
      "jemand, der an der Entscheidung nicht beteiligt war, hat Ihre Beschwerde geprüft. Die " +
      "Entscheidung bleibt bestehen.",
    partly:
      "jemand, der an der Entscheidung nicht beteiligt war, hat Ihre Beschwerde geprüft. Ein Teil " +
      "der Entscheidung ist aufgehoben, und was er verändert hat, ist wiederhergestellt.",
    reversed:
      "jemand, der an der Entscheidung nicht beteiligt war, hat Ihre Beschwerde geprüft, und Sie " +
      "hatten recht. Die Entscheidung ist aufgehoben, und alles, was sie verändert hat, ist " +
      "wiederhergestellt.",
  },
  reason: "Die Begründung:",
  page: "Die Entscheidung, Ihre Beschwerde und was Sie noch tun können:",
};

/** Writes what came of an appeal, with the reason, as a mail. */
export function renderOutcome(
  { content, language, page }: Omit<Told, "timeZone">,
  { outcome, reason }: { readonly outcome: Outcome; readonly reason: string },
): RenderedStatement {
  const words = language === "de" ? german : english;
  const { marketplace, statementId, remedy } = content;
  const parts = [
    words.greeting,
    words.outcomes[outcome],
    `${words.reason}\n\n${reason}`,
    `${words.page}\n${page}`,
    ...(outcome === "reversed" ? [] : [remedy.outOfCourt, remedy.court]),
  ];
  return {
    subject: words.subject(marketplace, statementId),
    text: `${parts.join("\n\n")}\n`,
    language: language === "de" ? "de" : "en",
  };
}
