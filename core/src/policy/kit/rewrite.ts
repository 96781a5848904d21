import type { Span } from "../../kernel/span.ts";
import { vocabulary } from "../lexicons/index.ts";
import { neutralRequests, ownChannel } from "../texts/neutral.ts";
import { sellerSurfaces } from "./acts.ts";
import type { ScreenContext } from "./context.ts";
import type { Language } from "./language.ts";
import type { Policy } from "./policy.ts";
import { read } from "./reader/read.ts";
import type { Sentence } from "./reader/reading.ts";
import { screen } from "./screen.ts";
import type { Category, Finding, Verdict } from "./verdict.ts";

/** A part of a text and what takes its place. */
type Change = Span & { readonly by: string };

/** Each round takes out what the one before brought to light; more is a text to write anew. */
const roundsMax = 4;

/**
 * The whole text with what was found taken out or put neutrally, judged again before it is offered;
 * null where none passes. Nothing else of the text is touched. The same text gives the same answer.
 * Reviews and feedback have none: nobody lends a buyer words.
 */
export function rewriteOf(text: string, context: ScreenContext, policy: Policy): string | null {
  if (!sellerSurfaces.some((surface) => surface === context.surface)) return null;
  const verdict = screen(text, context, policy);
  if (verdict.findings.length === 0) return null;
  return (
    attempt({ text, context, policy, verdict, asks: true }) ??
    attempt({ text, context, policy, verdict, asks: false })
  );
}

type Attempt = {
  readonly text: string;
  readonly context: ScreenContext;
  readonly policy: Policy;
  readonly verdict: Verdict;
  /** Whether a neutral sentence may stand for what is taken out. */
  readonly asks: boolean;
};

function attempt({ text, context, policy, verdict, asks }: Attempt): string | null {
  let draft = text;
  let { findings } = verdict;
  for (let round = 0; round < roundsMax; round++) {
    const changes = changesFor(draft, context, findings, asks && round === 0);
    if (changes.length === 0) return null;
    draft = tidied(applied(draft, changes));
    if (!/[\p{L}\p{N}]/u.test(draft)) return null;
    findings = screen(draft, context, policy).findings;
    if (findings.length === 0) return draft;
  }
  return null;
}

/** Marks that can go, or be made plain, without the sentence that they stand in. */
const repairs: Readonly<Record<string, (words: string) => string>> = {
  "no-emoji": () => "",
  "no-empty-lines": () => "\n\n",
  "no-shouting": (words) => {
    if (/\p{L}/u.test(words)) return words.toLowerCase();
    return words.includes("?") ? "?" : ".";
  },
};

/** What asked for an opinion the wrong way, and may ask for it the right way. */
const askingCategories: readonly Category[] = ["INCENTIVE", "POSITIVE_ONLY", "GATING"];
const leadingCategories: readonly Category[] = ["OFF_CHANNEL", "GATING"];

function changesFor(
  text: string,
  context: ScreenContext,
  findings: readonly Finding[],
  mayReplace: boolean,
): readonly Change[] {
  const { sentences, lang } = read(text, context, vocabulary());
  const changes: Change[] = [];
  const used = new Set<string>();
  const stands = (words: string | undefined): string | null => {
    if (!mayReplace || words === undefined || used.has(words)) return null;
    used.add(words);
    return words;
  };
  for (const sentence of sentences) {
    const touching = findings.filter(({ spans }) =>
      spans.some(({ start, end }) => start < sentence.span.end && end > sentence.span.start),
    );
    const whole = touching.filter(({ ruleId }) => repairs[ruleId] === undefined);
    if (whole.length === 0) continue;
    const before = sentences[sentence.index - 1];
    if (before !== undefined && leadsInto(before) && !isTouched(before, changes)) {
      changes.push({ ...before.span, by: "" });
    }
    const tongue = sentence.lang === "other" ? lang : sentence.lang;
    const asked = context.askedBefore !== true && has(whole, askingCategories);
    const by =
      (asked ? stands(wordsIn(neutralRequests, tongue)) : null) ??
      (has(whole, leadingCategories) ? stands(wordsIn(ownChannel, tongue)) : null);
    changes.push({ ...sentence.span, by: by ?? "" });
  }
  for (const { ruleId, spans } of findings) {
    const repair = repairs[ruleId];
    if (repair === undefined) continue;
    const free = spans.filter((span) => !changes.some((other) => overlap(span, other)));
    for (const span of free) {
      const by = repair(text.slice(span.start, span.end));
      const opens = sentences.some((sentence) => sentence.span.start === span.start);
      changes.push({ ...span, by: opens ? by.charAt(0).toUpperCase() + by.slice(1) : by });
    }
  }
  return changes;
}

/** "Not happy?" asks for what follows it, and says nothing once that is gone. */
const leadsInto = ({ question, words }: Sentence) => question && words <= leadWordsMax;
const leadWordsMax = 3;

const isTouched = ({ span }: Sentence, changes: readonly Change[]) =>
  changes.some((change) => overlap(span, change));

const has = (findings: readonly Finding[], categories: readonly Category[]) =>
  findings.some(({ category }) => categories.includes(category));

const overlap = (one: Span, other: Span) => one.start < other.end && one.end > other.start;

const wordsIn = (words: Readonly<Record<Language, string>>, lang: Language | "other") =>
  words[lang === "other" ? "en" : lang];

function applied(text: string, changes: readonly Change[]): string {
  let result = text;
  for (const { start, end, by } of changes.toSorted((a, b) => b.start - a.start)) {
    result = result.slice(0, start) + by + result.slice(end);
  }
  return result;
}

/** What is left of the gaps: no doubled spaces, no lines that became empty, no stray bullets. */
function tidied(text: string): string {
  return text
    .replace(/^[ \t]*[-*•·][ \t]*$/gmu, "")
    .replace(/[ \t]{2,}/g, " ")
    .replace(/[ \t]+(?=[.,](?:\s|$))/g, "")
    .replace(/[ \t]+$|^[ \t]+(?=\S)/gm, "")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}
