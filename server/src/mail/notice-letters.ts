import type { NoticeOutcome } from "@candor/core/domain/notice/notice.ts";
import { en } from "@candor/core/domain/statement/letters/en.ts";
import { fill, lettersByLanguage } from "@candor/core/domain/statement/letters/languages.ts";
import type { Instant } from "@candor/core/kernel/instant.ts";
import { languageOf } from "@candor/core/policy/kit/language.ts";
import { noticeTexts } from "./notice-texts.ts";

type Told = {
  readonly noticeId: string;
  readonly marketplace: string;
  readonly timeZone: string;
  /** The notice's own language, else the marketplace's. */
  readonly languages: readonly (string | null)[];
  /** Where its receipt and its answer stand. */
  readonly page: string;
};

/** The receipt of a notice: that it came, and by when a person answers (DSA Art. 16(4)). */
export function renderReceipt(
  told: Told,
  { receivedAt, dueAt }: { readonly receivedAt: Instant; readonly dueAt: Instant },
) {
  const { language, words, letter, day } = speaking(told);
  const { noticeId, page } = told;
  const marketplace = oneLine(told.marketplace);
  const text = [
    letter.greeting,
    words.received(noticeId, marketplace, day(receivedAt)),
    words.due(day(dueAt)),
    `${words.page}\n${page}`,
  ];
  return { subject: words.receiptSubject(marketplace), text: joined(text), language };
}

/** What came of a notice, why, and where to go against it (DSA Art. 16(5)). */
export function renderAnswer(
  told: Told,
  answered: {
    readonly outcome: NoticeOutcome;
    readonly answer: string;
    readonly redress: { readonly outOfCourt: string; readonly court: string };
  },
) {
  const { language, words, letter } = speaking(told);
  const { outcome, answer, redress } = answered;
  const text = [
    letter.greeting,
    words[outcome],
    `${words.byPerson}\n${answer}`,
    fill(letter.outside, redress),
    `${words.page}\n${told.page}`,
  ];
  const subject = words.answerSubject(oneLine(told.marketplace));
  return { subject, text: joined(text), language };
}

function speaking({ languages, timeZone }: Told) {
  const language =
    languages.map((one) => languageOf(one ?? undefined)).find((one) => one !== null) ?? "en";
  const format = new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, {
    dateStyle: "long",
    timeZone,
  });
  return {
    language,
    words: noticeTexts[language],
    letter: lettersByLanguage[language] ?? en,
    day: (at: Instant) => format.format(at),
  };
}

const joined = (parts: readonly string[]) => `${parts.join("\n\n")}\n`;
const oneLine = (text: string) => text.replaceAll(/\s+/gu, " ").trim();
