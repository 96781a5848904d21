import type { ContactTemplate } from "@candor/core/domain/critical-contact/critical-contact.ts";
import { dayMs, type Instant, instantToIso } from "@candor/core/kernel/instant.ts";
import { digestTexts } from "./digest-texts.ts";
import { type MessageLanguage, messageLanguageOf, messageTexts } from "./message-texts.ts";
import { platformTexts } from "./platform-texts.ts";

/** A mail of the platform's own: plain text, nobody's address in it. */
export type PlatformLetter = {
  readonly subject: string;
  readonly text: string;
  readonly language: MessageLanguage;
};

/**
 * One of the two fixed letters after a critical review (POLICY REV-062). It does not say what it
 * follows, and the seller does not learn to whom it goes; whoever wants an answer writes first.
 */
export function renderContact(about: {
  readonly template: ContactTemplate;
  readonly orderId: string;
  readonly sellerName: string;
  readonly locale: string | null;
  readonly languages: readonly string[];
  readonly publicUrl: string;
}): PlatformLetter {
  const { template, orderId, sellerName, publicUrl } = about;
  const language = messageLanguageOf(about.locale, about.languages);
  const { subject, greeting, choose } = messageTexts[language];
  const { contact, writeHere } = platformTexts[language];
  const page = `${publicUrl}/shop/orders/${encodeURIComponent(orderId)}/message`;
  const foot = `-- \n${choose}: ${publicUrl}/shop/mail-preferences`;
  const text = [greeting, contact[template](oneLine(sellerName)), `${writeHere}\n${page}`, foot];
  return { subject: oneLine(subject(orderId)), text: `${text.join("\n\n")}\n`, language };
}

/** News of an announced version, with how many of the seller's own words it judges differently. */
export function renderPolicyNotice(about: {
  readonly marketplace: string;
  readonly version: string;
  readonly textsRead: number;
  readonly textsAffected: number;
  readonly effectiveAt: Instant;
  readonly languages: readonly string[];
  readonly publicUrl: string;
}): PlatformLetter {
  const { marketplace, version, textsRead, textsAffected, publicUrl } = about;
  const language = messageLanguageOf(null, about.languages);
  const { greeting } = messageTexts[language];
  const { policySubject, policyFrom, policyTexts, policyRead } = platformTexts[language];
  const day = instantToIso(about.effectiveAt).slice(0, 10);
  const text = [
    greeting,
    policyFrom(oneLine(marketplace), version, day),
    policyTexts(textsRead, textsAffected),
    `${policyRead}\n${publicUrl}/policy`,
  ];
  const subject = oneLine(policySubject(marketplace, day));
  return { subject, text: `${text.join("\n\n")}\n`, language };
}

/** A saved text that a version has paused. */
export type PausedText = {
  readonly name: string;
  readonly findings: readonly {
    readonly ruleId: string;
    readonly quote: string;
    readonly message: string;
  }[];
  /** Words that pass in its place. */
  readonly rewrite: string | null;
};

/** Which saved texts cannot be used any more: the rule, the words, and what passes instead. */
export function renderTextsPaused(
  about: {
    readonly marketplace: string;
    readonly version: string;
    readonly languages: readonly string[];
    readonly publicUrl: string;
  },
  pausedIn: (language: MessageLanguage) => readonly PausedText[],
): PlatformLetter {
  const language = messageLanguageOf(null, about.languages);
  const { greeting } = messageTexts[language];
  const { pausedSubject, pausedFrom, pausedInstead, pausedHere } = platformTexts[language];
  const texts = pausedIn(language).flatMap(({ name, findings, rewrite }) => [
    [
      oneLine(name),
      ...findings.map(
        ({ ruleId, quote, message }) => `- ${message} (${ruleId}) “${oneLine(quote)}”`,
      ),
    ].join("\n"),
    ...(rewrite === null ? [] : [`${pausedInstead}\n${rewrite}`]),
  ]);
  const from = pausedFrom(oneLine(about.marketplace), about.version);
  const text = [greeting, from, ...texts, `${pausedHere}\n${about.publicUrl}/seller/texts`];
  const subject = oneLine(pausedSubject(about.marketplace));
  return { subject, text: `${text.join("\n\n")}\n`, language };
}

/** As many products as a mail names; the page has the rest. */
const digestLinesMax = 20;

/** The reviews of a week, by product. */
export function renderDigest(about: {
  readonly marketplace: string;
  /** The Monday it began with. */
  readonly week: string;
  readonly products: readonly { readonly title: string; readonly reviews: number }[];
  readonly languages: readonly string[];
  readonly publicUrl: string;
}): PlatformLetter {
  const { marketplace, week, products, publicUrl } = about;
  const language = messageLanguageOf(null, about.languages);
  const { greeting } = messageTexts[language];
  const words = digestTexts[language];
  const until = instantToIso(Date.parse(week) + 6 * dayMs).slice(0, 10);
  const reviews = products.reduce((sum, product) => sum + product.reviews, 0);
  const lines = products
    .slice(0, digestLinesMax)
    .map((product) => `- ${oneLine(product.title)}: ${product.reviews}`);
  const page = `${publicUrl}/seller/reviews`;
  const text = [
    greeting,
    words.from(week, until, reviews),
    [...lines, ...(products.length > digestLinesMax ? ["- …"] : [])].join("\n"),
    `${words.read}\n${page}`,
    `-- \n${words.stop} ${page}#digest`,
  ];
  const subject = oneLine(words.subject(marketplace, reviews));
  return { subject, text: `${text.join("\n\n")}\n`, language };
}

const oneLine = (text: string) => text.replaceAll(/\s+/gu, " ").trim();
