import type { Locale, Messages } from "./messages/messages.ts";

/** How one page speaks: its messages, and dates and numbers as its readers write them. */
export type Words = {
  readonly locale: Locale;
  readonly m: Messages;
  /** `12,408` */
  readonly count: (value: number) => string;
  /** `4.27`, always two decimals, so that columns line up. */
  readonly mean: (value: number) => string;
  /** `61%` */
  readonly percent: (value: number) => string;
  /** `3.4%` of 0.034. */
  readonly share: (value: number) => string;
  /** `12 kB` */
  readonly kilobytes: (bytes: number) => string;
  /** `€12.00` from 1200 minor units. */
  readonly money: (amountMinor: number, currency: string) => string;
  /** `3 March 2026` */
  readonly day: (iso: string) => string;
  /** `Tuesday, 3 March 2026, 14:05`: for what has a deadline or an order in time. */
  readonly moment: (iso: string) => string;
  /** `French` for `fr`; the tag itself where the name is unknown. */
  readonly language: (tag: string) => string;
};

/** Whose way of writing numbers and dates each language takes. */
const regions: Readonly<Record<Locale, string>> = {
  en: "en-GB",
  de: "de-DE",
  fr: "fr-FR",
  es: "es-ES",
  it: "it-IT",
  pt: "pt-BR",
  nl: "nl-NL",
  pl: "pl-PL",
  sv: "sv-SE",
  tr: "tr-TR",
  ja: "ja-JP",
  zh: "zh-CN",
};
const made = new Map<Locale, Omit<Words, "m">>();

/** The words of a page in a locale. */
export function wordsFor(locale: Locale, m: Messages): Words {
  const ready = made.get(locale) ?? formatsOf(locale);
  made.set(locale, ready);
  return { ...ready, m };
}

function formatsOf(locale: Locale): Omit<Words, "m"> {
  const region = regions[locale];
  const count = new Intl.NumberFormat(region);
  const mean = new Intl.NumberFormat(region, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
  const percent = new Intl.NumberFormat(region, { style: "percent" });
  const share = new Intl.NumberFormat(region, { style: "percent", maximumFractionDigits: 1 });
  const kilobytes = new Intl.NumberFormat(region, { style: "unit", unit: "kilobyte" });
  const day = new Intl.DateTimeFormat(region, { dateStyle: "long", timeZone: "UTC" });
  const moment = new Intl.DateTimeFormat(region, {
    weekday: "long",
    day: "numeric",
    month: "long",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    timeZone: "UTC",
    timeZoneName: "short",
  });
  const languages = new Intl.DisplayNames(region, { type: "language", fallback: "code" });
  return {
    locale,
    count: (value) => count.format(value),
    mean: (value) => mean.format(value),
    percent: (value) => percent.format(value / 100),
    share: (value) => share.format(value),
    kilobytes: (bytes) => kilobytes.format(Math.max(1, Math.round(bytes / 1000))),
    money: (amountMinor, currency) => moneyText(region, amountMinor, currency),
    day: (iso) => day.format(new Date(iso)),
    moment: (iso) => moment.format(new Date(iso)),
    language: (tag) => languageName(languages, tag),
  };
}

function moneyText(region: string, amountMinor: number, currency: string): string {
  const format = new Intl.NumberFormat(region, { style: "currency", currency });
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
  return format.format(amountMinor / 10 ** digits);
}

function languageName(names: Intl.DisplayNames, tag: string): string {
  // Tags come from importers as they were; one that is no tag names itself.
  return /^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$/.test(tag) ? (names.of(tag) ?? tag) : tag;
}
