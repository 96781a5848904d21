import { type MessageType, messageTypes } from "@candor/core/domain/conversation/message-types.ts";
import type { ScreenContext } from "@candor/core/policy/kit/context.ts";
import { rewriteOf } from "@candor/core/policy/kit/rewrite.ts";
import { screen } from "@candor/core/policy/kit/screen.ts";
import { type Category, strictest, type Verdict } from "@candor/core/policy/kit/verdict.ts";
import type { Law } from "../store/policy.ts";

/** A seller's text, judged. */
export type JudgedText = {
  readonly verdict: Verdict;
  /** Whether it asks for a review or for feedback. */
  readonly asks: boolean;
  /** The same text without what it was refused for, where that passes. */
  readonly rewrite: string | null;
};

/** What is known around a seller's text; kept with it, so that it can be judged again. */
export type AroundText = {
  readonly type: MessageType | "reply";
  readonly buyerLang: string | null;
  readonly lastWriter: "seller" | "buyer" | null;
  /** Whether something was put right for the order: a refund is on record. */
  readonly resolved: boolean;
};

/** Nothing around a buyer's text changes how it is judged. */
export type AroundBuyersText = { readonly type: "buyer" };

/** A seller's text with what is known around it. */
export type TextOfSeller = AroundText & { readonly text: string };

/**
 * Judges what a seller is about to send. Whether it asks for a review is found by judging it as a
 * second asking: what would then be a repetition is an asking now.
 */
export function judgeSellersText({ text, ...about }: TextOfSeller, law: Law): JudgedText {
  const context = contextOf(about, law);
  const verdict = screen(text, context, law.policy);
  const again = screen(text, { ...context, askedBefore: true }, law.policy);
  const asks = again.findings.some(({ category }) => category === "REPEAT_REQUEST");
  // What is left may still be in a language that the buyer does not prefer: that refuses nothing.
  const inAnyLanguage = contextOf({ ...about, buyerLang: null }, law);
  const rewrite = verdict.outcome === "refuse" ? rewriteOf(text, inAnyLanguage, law.policy) : null;
  return { verdict, asks, rewrite };
}

/** What a seller's text is judged in, the same before it is sent and when it is. */
export function contextOf(
  { type, buyerLang, lastWriter, resolved }: AroundText,
  law: Law,
): ScreenContext {
  const linksAbout = type === "reply" ? null : messageTypes[type].linksAbout;
  return {
    surface: "message",
    purpose: type === "reply" ? "answer" : type,
    resolved,
    ...(buyerLang === null ? {} : { buyerLang }),
    ...(lastWriter === null ? {} : { lastWriter }),
    ...(linksAbout === null ? {} : { allowedHosts: law.parameters.message_link_hosts }),
  };
}

/** What a buyer may not write either; all else about their words is theirs. */
export const forBuyersToo: ReadonlySet<Category> = new Set(["HATE", "ILLEGAL", "OBSCENE", "SPAM"]);

/** A buyer's text as the seller gets it, with the verdict on it. */
export type BuyersText = { readonly text: string; readonly verdict: Verdict };

/** What stands where a buyer wrote an address or a number: the seller never gets one. */
export const contactRemoved = "[contact details left out]";

/**
 * Leaves out of what a buyer writes all that would lead the seller to them elsewhere, and judges
 * what is left: findings point into the words that are kept.
 */
export function judgeBuyersText(text: string, law: Law): BuyersText {
  const spans = screen(text, { surface: "message" }, law.policy)
    .findings.filter(({ category }) => category === "OFF_CHANNEL" || category === "PII")
    .flatMap(({ spans: found }) => found)
    .map(({ start, end }) => text.slice(start, end))
    .filter((words) => /@|\d[\d ()/.-]{4,}\d|:\/\/|www\./i.test(words));
  const kept = withoutContacts(text, spans);
  return { text: kept, verdict: judgeKeptText(kept, law) };
}

/** The verdict on a buyer's words as they are kept. */
export function judgeKeptText(kept: string, law: Law): Verdict {
  const all = screen(kept, { surface: "message" }, law.policy);
  const findings = all.findings.filter(({ category }) => forBuyersToo.has(category));
  return { ...all, findings, outcome: strictest(findings) };
}

/** A text without addresses, links and the words named; what is left keeps its place. */
export function withoutContacts(text: string, words: readonly string[] = []): string {
  const named = words.reduce((left, one) => left.replaceAll(one, contactRemoved), text);
  return named
    .replaceAll(/[^\s@<>()[\]"',;:]{1,64}@[^\s@<>()[\]"',;]{1,253}/gu, contactRemoved)
    .replaceAll(/\b(?:https?:\/\/|www\.)[^\s<>"']{1,2000}/giu, contactRemoved);
}
