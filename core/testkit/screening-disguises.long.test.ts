import { deepStrictEqual, ok } from "node:assert/strict";
import { test } from "node:test";
import type { Example } from "../src/policy/kit/define-rule.ts";
import { type Language, languages } from "../src/policy/kit/language.ts";
import { shippedPolicy } from "../src/policy/kit/policy.ts";
import { screen } from "../src/policy/kit/screen.ts";
import type { Surface } from "../src/policy/kit/verdict.ts";
import { examplesByLanguage } from "../src/policy/rules/examples/index.generated.ts";
import { rules } from "../src/policy/rulesets.ts";

/** What a seller would hide: the rules about reviews that speak on messages. */
const hidden = [
  "no-incentive-for-review",
  "no-refund-for-review",
  "no-positive-review-request",
  "no-review-change-request",
  "no-request-from-happy-buyers-only",
];

const homoglyphs: Record<string, string> = { a: "а", c: "с", e: "е", o: "о", p: "р" };
const leet: Record<string, string> = { a: "4", e: "3", i: "1", o: "0", s: "5" };
const struck: Record<string, string> = { b: "ƀ", d: "đ", e: "ɇ", i: "ɨ", l: "ł", r: "ɍ", t: "ŧ" };
const moved = (letter: string, by: number) =>
  String.fromCodePoint((letter.codePointAt(0) ?? 0) + by);
const longWords = (text: string, disguise: (word: string) => string) =>
  text.replace(/(?<![\p{L}\p{N}])[a-z]{5,}(?![\p{L}\p{N}])/gu, disguise);
const mapped = (table: Record<string, string>) => (word: string) =>
  word.replace(/./g, (letter) => table[letter] ?? letter);

/** Ways to write the same words so that a simple filter does not see them. */
const disguises: Readonly<Record<string, (text: string) => string>> = {
  "zero-width signs": (text) => text.replace(/(\p{L})(?=\p{L})/gu, "$1\u200b"),
  "soft hyphens": (text) => text.replace(/(\p{L}{2})(?=\p{L}{2})/gu, "$1\u00ad"),
  "full-width letters": (text) => text.replace(/[a-z]/gi, (one) => moved(one, 0xfee0)),
  "mathematical letters": (text) => text.replace(/[a-z]/g, (one) => moved(one, 0x1d41a - 0x61)),
  "letters in black squares": (text) => text.replace(/[a-z]/g, (one) => moved(one, 0x1f170 - 0x61)),
  "halves of flags": (text) =>
    text.replace(/[a-z]/g, (one) => `${moved(one, 0x1f1e6 - 0x61)}\u200b`),
  "letters with strokes": (text) => text.replace(/[a-z]/g, (one) => struck[one] ?? one),
  "blanks that count as letters": (text) => text.replaceAll(" ", "\u3164"),
  capitals: (text) => text.toUpperCase(),
  "look-alikes from Cyrillic": (text) => longWords(text, mapped(homoglyphs)),
  "digits for letters": (text) => longWords(text, mapped(leet)),
  "dots inside words": (text) => longWords(text, (word) => [...word].join(".")),
  "plus signs inside words": (text) => longWords(text, (word) => [...word].join("+")),
  "tags inside words": (text) => longWords(text, (word) => word.replace(/^../, "$&<b></b>")),
  "stars for vowels": (text) =>
    longWords(text, (word) => word.replace(/(?<=^.{2,3})[aeiou](?=..)/, "*")),
  "hyphens inside words": (text) => longWords(text, (word) => [...word].join("-")),
  "letters pulled apart": (text) =>
    text
      .split(" ")
      .map((word) => [...word].join(" "))
      .join("   "),
  "letters held down": (text) => longWords(text, (word) => word.replace(/[aeiou]/, "$&$&$&$&")),
};

/** How the same ask stands among other words. */
const frames: readonly ((ask: string, decent: string) => string)[] = [
  (ask) => ask,
  (ask, decent) => `${decent} ${ask}`,
  (ask, decent) => `${ask}\n\n${decent}`,
  (ask, decent) => `${decent}\n- ${ask}\n`,
];

/** A disguise may cost a word that no lexicon holds; most asks have several that tell. */
const foundShareMin = 0.85;

for (const lang of languages) {
  for (const [name, disguise] of Object.entries(disguises)) {
    if (!applies(name, lang)) continue;
    test(`asks are seen through ${name} in ${lang}`, () => {
      const missed: string[] = [];
      let count = 0;
      for (const { id, surface, hits, passes } of examplesOf(lang)) {
        hits.forEach((hit, at) => {
          const frame = frames[at % frames.length] ?? frames[0];
          const text = frame?.(disguise(hit), passes[at % passes.length] ?? "") ?? hit;
          count++;
          if (!finds(id, surface, text)) missed.push(text);
        });
      }
      ok(count >= 20, "there are asks to hide");
      const share = 1 - missed.length / count;
      ok(share >= foundShareMin, `${share.toFixed(2)} found; missed:\n${missed.join("\n")}`);
    });
  }
}

test("what only looks like a disguise stays clean", () => {
  const decent: readonly (readonly [Surface, string])[] = [
    ["message", "Здравствуйте! Ваш заказ упакован, накладная во вложении."],
    ["message", "Отзыв микросхемы невозможен: деталь М3А-05 идёт с гарантией два года."],
    ["message", "Καλησπέρα, το ανταλλακτικό θα φτάσει την Τρίτη με το δέμα σας."],
    ["message", "Der Stecker Typ СЕЕ 7/7 passt; die Rechnung liegt bei."],
    ["message", "The M4X screws (5x, ref. R3V-1E7) cost 4.50 EUR and ship on Monday."],
    ["message", "Model G1F-7 needs 5 V; model G1F-8 needs 12 V. Which one do you have?"],
    ["message", "Das Set kostet 19,99 € statt 24,99 €; die Differenz haben wir erstattet."],
    ["message", "Size chart: S 36, M 38, L 40, X L 42. Please tell us which one fits."],
    ["message", "The code on the filter reads A.B.C.1.2.3, please check it for us."],
    ["message", "La réf. 5É-T01 est en rupture ; préférez-vous attendre ou annuler ?"],
    ["message", "ご注文の型番はＲ３Ｖ－５です。在庫がないため、お届けは金曜日になります。"],
    ["message", "您订的型号是５Ｘ－１２，充电器明天补发，请问地址有变化吗？"],
    ["review", "🙂 Sehr gut verarbeitet, 5 cm höher als gedacht. 👍"],
    ["review", "Πολύ καλή ποιότητα, το συνιστώ."],
    ["review", "Хорошая лампа, яркая и тихая."],
    ["review", "★★★★☆ Bright lamp, short cable."],
    ["review", "Sooooo soft! My daughter loves the blanket."],
    ["review", "S U P E R Pfanne, nichts klebt an."],
    ["social", "New in the workshop: the π-lamp, Ω 4.7 k, μ-controlled."],
    ["insert", "1. Plug in. 2. Press ★ for two seconds. 3. Wait for the green light."],
  ];
  const stopped = decent
    .map(([surface, text]) => ({ text, found: categories(surface, text) }))
    .filter(({ found }) => found.length > 0);
  deepStrictEqual(stopped, []);
});

function categories(surface: Surface, text: string): readonly string[] {
  // Style and language have rules of their own; here it is about meaning.
  const others = new Set(["STYLE", "LANGUAGE", "SPAM"]);
  return screen(text, { surface }, shippedPolicy)
    .findings.map((one) => one.category)
    .filter((category) => !others.has(category));
}

function finds(id: string, surface: Surface, text: string): boolean {
  return screen(text, { surface }, shippedPolicy).findings.some((one) => one.ruleId === id);
}

/** Letters are moved, pulled apart or swapped only where words are made of Latin ones. */
function applies(name: string, lang: Language): boolean {
  const wide = lang === "ja" || lang === "zh";
  return wide ? name === "zero-width signs" || name === "soft hyphens" : true;
}

function examplesOf(lang: Language) {
  return hidden.flatMap((id) => {
    const rule = rules.find((one) => one.id === id);
    const examples = rule?.examples[lang] ?? examplesByLanguage[lang]?.[id];
    if (rule === undefined || examples === undefined) return [];
    const surface = rule.surfaces[0] ?? "message";
    const found = examples.hits.map(wordsOf).filter((hit) => finds(id, surface, hit));
    return [{ id, surface, hits: found, passes: examples.passes.map(wordsOf) }];
  });
}

function wordsOf(example: Example): string {
  return (typeof example === "string" ? example : example.text).replace(/\[\[|\]\]/g, "");
}
