import assert from "node:assert/strict";
import { test } from "node:test";
import { languages } from "../../policy/kit/language.ts";
import { aspectWords } from "./aspect-words.ts";
import { aspects, aspectsOf } from "./aspects.ts";

test("a text speaks of the sides of a product that its words name", () => {
  const told: readonly (readonly [string, string, readonly string[]])[] = [
    ["en", "Very quiet, and easy to clean.", ["sound", "handling", "cleaning"]],
    ["en", "It broke after a week. The leather smells.", ["durability", "material", "smell"]],
    ["de", "Die Größe stimmt, der Akku hält.", ["size", "durability", "battery"]],
    ["de-AT", "Leise und bequem.", ["comfort", "sound"]],
    ["fr", "Le son est bon, la couleur aussi.", ["sound", "looks"]],
    ["es", "Muy cómodo, y la talla es buena.", ["size", "comfort"]],
    ["it", "Comodo e facile da pulire.", ["comfort", "handling", "cleaning"]],
    ["pt", "Bonito, mas o som é fraco.", ["sound", "looks"]],
    ["nl", "Stevig en makkelijk.", ["handling", "durability"]],
    ["pl", "Bardzo wygodny, ładny kolor.", ["comfort", "looks"]],
    ["sv", "Bekväm och tyst.", ["comfort", "sound"]],
    ["tr", "Kumaş güzel, kokusu yok.", ["material", "smell"]],
    ["ja", "音が静かで、充電も早い。", ["sound", "battery"]],
    ["zh", "尺寸合适，很舒服。", ["size", "comfort"]],
  ];
  for (const [language, text, expected] of told) {
    assert.deepEqual(aspectsOf(text, language), expected, `${language}: ${text}`);
  }
});

test("a word that only contains another speaks of nothing", () => {
  assert.deepEqual(aspectsOf("A profits table, unsolicited and thumbnailed.", "en"), []);
  assert.deepEqual(aspectsOf("Ich bin zufrieden.", "de"), []);
});

test("a text in a language that is not known speaks of nothing", () => {
  assert.deepEqual(aspectsOf("Very quiet.", null), []);
  assert.deepEqual(aspectsOf("Very quiet.", "fi"), []);
  assert.deepEqual(aspectsOf("Very quiet.", "constructor"), []);
});

test("every language that pages speak names every side", () => {
  for (const language of languages) {
    assert.deepEqual(Object.keys(aspectWords[language]).sort(), [...aspects].sort(), language);
  }
});
