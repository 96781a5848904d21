import { shippedPolicy } from "@candor/core/policy/kit/policy.ts";
import { expandForm } from "@candor/core/policy/kit/reader/expand.ts";
import { screen } from "@candor/core/policy/kit/screen.ts";
import { type Surface, surfaces } from "@candor/core/policy/kit/verdict.ts";
import { lexicons } from "@candor/core/policy/lexicons/index.ts";
import { rules } from "@candor/core/policy/rules/index.generated.ts";
import type { Bench, Figure } from "./figure.ts";
import { medianMs } from "./figure.ts";
import { mixed, reviewText } from "./texts.ts";

const textChars = 1_024;
const textCount = 2_000;
/** One text in so many is one that a rule must hit. */
const hitEvery = 10;
const hostileChars = 102_400;

/** All rules over texts as people write them, beside each form of each lexicon looked for alone. */
export const bench: Bench = {
  title: "Screening: the full rule set on one core",
  run: async (log) => {
    const texts = makeTexts();
    const judge = () => {
      for (const { text, surface } of texts) screen(text, { surface }, shippedPolicy);
    };
    const started = performance.now();
    screen("A first text.", { surface: "review" }, shippedPolicy);
    log(`the first text waits for the lexicons: ${Math.round(performance.now() - started)} ms`);
    const ms = await medianMs(5, judge);
    const patterns = makePatterns();
    const few = texts.slice(0, 20);
    const aloneMs = await medianMs(3, () => {
      let hits = 0;
      for (const { text } of few) for (const pattern of patterns) if (pattern.test(text)) hits++;
      return hits;
    });
    log(`${patterns.length.toLocaleString("en")} forms in ${lexicons.length} languages`);
    const hostile: Figure[] = [];
    for (const [kind, text] of Object.entries(hostileTexts())) {
      hostile.push({
        what: `hostile text of 100 KB: ${kind}`,
        unit: "ms",
        ours: await medianMs(3, () => screen(text, { surface: "message" }, shippedPolicy)),
        yardstick: null,
        aim: "50 ms at most",
      });
    }
    return [
      {
        what: "mixed texts of 1 KB",
        unit: "texts/s",
        ours: (1_000 * texts.length) / ms,
        yardstick: { what: "each form alone", value: (1_000 * few.length) / aloneMs },
        aim: "20,000 texts/s or more, 10 times each form alone",
      },
      ...hostile,
    ];
  },
};

/**
 * Two texts in three are English: what buyers write of products, with a few sentences that come
 * near a rule. The others are made of such sentences of one language. One in ten breaks a rule.
 */
function makeTexts(): readonly { readonly text: string; readonly surface: Surface }[] {
  const byLanguage = examplesByLanguage();
  const languages = [...byLanguage.keys()];
  return Array.from({ length: textCount }, (_, seed) => {
    const lang = seed % 3 < 2 ? "en" : languages[mixed(seed, 0) % languages.length];
    const { near, hits } = byLanguage.get(lang ?? "en") ?? { near: [], hits: [] };
    let text = seed % hitEvery === 0 ? (hits[mixed(seed, 1) % hits.length] ?? "") : "";
    for (let at = 2; text.length < textChars; at++) {
      const plain = lang === "en" && at % 2 === 0;
      text += ` ${plain ? reviewText(mixed(seed, at)).body : near[mixed(seed, at) % near.length]}`;
    }
    return {
      text: text.slice(0, textChars),
      surface: surfaces[seed % surfaces.length] ?? "review",
    };
  });
}

/** What the rules' own examples let pass, near as it is, and what they stop. */
function examplesByLanguage(): ReadonlyMap<string, { near: string[]; hits: string[] }> {
  const byLanguage = new Map<string, { near: string[]; hits: string[] }>();
  for (const { examples } of rules) {
    for (const [lang, { hits, passes }] of Object.entries(examples)) {
      const known = byLanguage.get(lang) ?? { near: [], hits: [] };
      known.near.push(...passes.map(wordsOf));
      known.hits.push(...hits.map((hit) => wordsOf(hit).replaceAll(/\[\[|\]\]/g, "")));
      byLanguage.set(lang, known);
    }
  }
  return byLanguage;
}

/** An example is its text, or its text with what is known around it. */
const wordsOf = (example: string | { readonly text: string }) =>
  typeof example === "string" ? example : example.text;

/** What a rule engine without one pass over the text would do: a pattern a form. */
function makePatterns(): readonly RegExp[] {
  return lexicons.flatMap(({ forms, spaces }) =>
    Object.values(forms).flatMap((ofConcept) =>
      ofConcept.map((form) => {
        const literals = expandForm(form.replaceAll("...", " "));
        const escaped = literals.map((literal) =>
          literal.replaceAll("*", "").replace(/[.+?^${}()|[\]\\]/g, "\\$&"),
        );
        const choice = escaped.join("|");
        return new RegExp(spaces ? `(?<![\\p{L}\\d])(?:${choice})` : choice, "iu");
      }),
    ),
  );
}

/** Texts made to be slow: each is one way in which matchers have been brought to their knees. */
function hostileTexts(): Readonly<Record<string, string>> {
  const filled = (piece: string) =>
    piece.repeat(Math.ceil(hostileChars / piece.length)).slice(0, hostileChars);
  return {
    "one letter": filled("a"),
    "one word without end": filled("review"),
    "beginnings of forms": filled("leave us a five star leave us a "),
    "brackets and stars": filled("((((****[[[["),
    "spaced letters": filled("r e v i e w "),
    "combining marks": filled("e\u0301\u0302\u0303"),
    "zero-width joints": filled("re\u200bvi\u200dew "),
    addresses: filled("a@b.example www.c.example "),
    "no sentence ever ends": filled("we will send you a gift for a review "),
    "a sentence each two letters": filled("a. b! c? "),
    "wide characters": filled("\u8bc4\u8bba\u597d\u8bc4\u8fd4\u73b0"),
    "a real message again and again": filled(
      "Your refund is on its way. Could you update your review once it has arrived? ",
    ),
  };
}
