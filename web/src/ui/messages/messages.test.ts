import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { wordsFor } from "../format.ts";
import { locales, messagesOf } from "./messages.ts";

type Tree = { readonly [key: string]: unknown };

test("no sentence of another language is still the English one", () => {
  const same = ["frame.name", "frame.theme", "landing.parts", "sellers.neutral"];
  const english = new Map(sentences(messagesOf("en")));
  for (const locale of locales.filter((one) => one !== "en")) {
    const untranslated = sentences(messagesOf(locale))
      .filter(([key, text]) => text.length > 3 && english.get(key) === text)
      .map(([key]) => key);
    assert.deepEqual(
      untranslated.filter((key) => !same.includes(key)),
      [],
      locale,
    );
  }
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
      const whole = [`.${group}[`, `${group})`, `{ ${group} }`].some((use) => code.includes(use));
      return !whole && !new RegExp(`\\.${last}\\b`).test(code);
    });
  assert.deepEqual(unused, []);
});

test("pages speak without blame and without shouting", () => {
  for (const locale of locales) {
    for (const [key, text] of sentences(messagesOf(locale))) {
      assert.doesNotMatch(text, /!|\boops\b|\bAI\b|\bour team\b|\bviolat/i, `${locale} ${key}`);
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
