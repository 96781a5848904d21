import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { wordsFor } from "../format.ts";
import { type Locale, locales, messagesOf, translations, workGroups } from "./messages.ts";
import { filledFrom } from "./partly.ts";
import { problemsIn, shopperCodes } from "./problems.ts";

type Tree = { readonly [key: string]: unknown };

/** Words that are the same in English and in another language. */
const same: Partial<Record<Locale, readonly string[]>> = {
  de: [
    "sellers.neutral",
    "console.feedback",
    "overview.places.webhooks",
    "systems.webhooksTitle",
    "detectors.parameter",
    "detectors.ms",
  ],
  it: ["sellers.feedback"],
  nl: ["sellers.feedback"],
};
const sameEverywhere = ["frame.name", "landing.parts", "sellers.byDay"];

test("no sentence of another language is still the English one", () => {
  const english = new Map(sentences(messagesOf("en")));
  for (const locale of locales.filter((one) => one !== "en")) {
    const own = locale === "de" ? messagesOf(locale) : translations[locale];
    const untranslated = sentences(own)
      .filter(([key, text]) => text.length > 3 && english.get(key) === text)
      .map(([key]) => key);
    const allowed = [...sameEverywhere, ...(same[locale] ?? [])];
    assert.deepEqual(
      untranslated.filter((key) => !allowed.includes(key)),
      [],
      locale,
    );
  }
});

test("each language says all that shoppers read", () => {
  const work = new Set<string>(workGroups);
  const keys = sentences(messagesOf("en"))
    .map(([key]) => key)
    .filter((key) => !work.has(key.split(".")[0] ?? ""));
  const missing = Object.entries(translations).flatMap(([locale, translation]) => {
    const said = new Set(sentences(translation).map(([key]) => key));
    return keys.filter((key) => !said.has(key)).map((key) => `${locale} ${key}`);
  });
  assert.deepEqual(missing, []);
});

test("each language says what refuses a shopper", () => {
  const missing = locales
    .filter((locale) => locale !== "en")
    .flatMap((locale) => shopperCodes.map((code) => ({ locale, code })))
    .filter(({ locale, code }) => problemsIn(locale)[code] === undefined)
    .map(({ locale, code }) => `${locale} ${code}`);
  assert.deepEqual(missing, []);
});

test("a sentence that a language lacks is said in English, and the rest of its group is not", () => {
  const whole = { form: { title: "Write", hint: "Stars first" }, lines: ["one", "two"] };
  const filled = filledFrom(whole, { form: { title: "Schreiben" } });
  assert.deepEqual(filled, { ...whole, form: { title: "Schreiben", hint: "Stars first" } });
});

test("words follow numbers as each language counts", () => {
  const ratings = (locale: Locale) =>
    [0, 1, 2, 5, 22, 25].map((count) => messagesOf(locale).rating.ratings(count, String(count)));
  assert.deepEqual(ratings("pl"), [
    "0 ocen",
    "1 ocena",
    "2 oceny",
    "5 ocen",
    "22 oceny",
    "25 ocen",
  ]);
  assert.deepEqual(ratings("fr").slice(0, 3), ["0 note", "1 note", "2 notes"]);
  assert.deepEqual(ratings("sv").slice(1, 3), ["1 betyg", "2 betyg"]);
});

test("every sentence is used by a page", () => {
  const code = sourcesUnder(join(import.meta.dirname, "..", ".."));
  const unused = sentences(messagesOf("en"))
    .map(([key]) => key)
    .filter((key) => {
      const parts = key.split(".");
      const last = parts.at(-1) ?? "";
      const group = parts.at(-2) ?? "";
      // A group that is read by a computed key is used as a whole.
      const whole = [`.${group}[`, `.${group}}`, `${group})`, `{ ${group} }`].some((use) =>
        code.includes(use),
      );
      return !whole && !new RegExp(`\\.${last}\\b`).test(code);
    });
  assert.deepEqual(unused, []);
});

test("pages speak without blame and without shouting", () => {
  for (const locale of locales) {
    for (const [key, text] of sentences(messagesOf(locale))) {
      assert.doesNotMatch(
        text,
        /[!！¡]|\bAI\b|\b(?:[Oo]ops|[Oo]ur team|[Vv]iolat)/,
        `${locale} ${key}`,
      );
    }
  }
});

test("numbers, dates, money and languages are written as each language writes them", () => {
  const en = wordsFor("en", messagesOf("en"));
  const de = wordsFor("de", messagesOf("de"));
  assert.equal(en.count(12_408), "12,408");
  assert.equal(de.count(12_408), "12.408");
  assert.equal(de.mean(4.2), "4,20");
  assert.equal(en.day("2026-03-03T23:30:00Z"), "3 March 2026");
  assert.equal(de.day("2026-03-03T23:30:00Z"), "3. März 2026");
  assert.match(en.moment("2026-03-03T23:30:00Z"), /^Tuesday, 3 March 2026/);
  assert.equal(en.money(1_200, "JPY"), "JP¥1,200");
  assert.equal(en.money(1_250, "EUR"), "€12.50");
  const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, " ");
  const fr = wordsFor("fr", messagesOf("fr"));
  const ja = wordsFor("ja", messagesOf("ja"));
  assert.equal(plain(fr.count(12_408)), "12 408");
  assert.equal(plain(fr.percent(61)), "61 %");
  assert.equal(wordsFor("tr", messagesOf("tr")).percent(61), "%61");
  assert.equal(plain(wordsFor("pl", messagesOf("pl")).money(1_250, "PLN")), "12,50 zł");
  assert.equal(ja.day("2026-03-03T23:30:00Z"), "2026年3月3日");
  assert.equal(wordsFor("pt", messagesOf("pt")).day("2026-03-03T23:30:00Z"), "3 de março de 2026");
  assert.equal(de.language("fr"), "Französisch");
  assert.equal(en.language("no tag at all"), "no tag at all");
});

/** Every leaf with its path; a function shows what it says about an example. */
function sentences(tree: Tree, path = ""): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) => {
    const here = path === "" ? key : `${path}.${key}`;
    if (typeof value === "string") return [[here, value]];
    if (typeof value === "function") return [[here, String(value(2, "2", 2, "2", true))]];
    if (Array.isArray(value)) return value.map((line, at) => [`${here}.${at}`, String(line)]);
    return sentences(value as Tree, here);
  });
}

function sourcesUnder(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter(
      (file) => /\.tsx?$/.test(file) && !file.includes("messages/") && !file.includes(".test."),
    )
    .map((file) => readFileSync(join(folder, file), "utf8"))
    .join("\n");
}
