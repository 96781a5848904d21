import assert from "node:assert/strict";
import { test } from "node:test";
import { shippedPolicy } from "../kit/policy.ts";
import { screen } from "../kit/screen.ts";
import { rules } from "../rulesets.ts";
import { inLanguage, textsIn, translatedLanguages } from "./texts.ts";

for (const lang of translatedLanguages) {
  test(`every rule speaks ${lang}, and no text belongs to a rule that is gone`, () => {
    assert.deepEqual(Object.keys(textsIn(lang)).sort(), rules.map((rule) => rule.id).sort());
  });
}

test("texts help and never shout", () => {
  const english = rules.map(({ message, suggestion }) => ({ message, suggestion }));
  const others = translatedLanguages.flatMap((lang) => Object.values(textsIn(lang)));
  for (const { message, suggestion } of [...english, ...others]) {
    assert.doesNotMatch(`${message} ${suggestion}`, /[!！]/);
    assert.match(message, /[.。]$/);
    assert.match(suggestion, /[.。]$/);
  }
});

test("a finding is shown in the reader's language, and in English where that has no texts", () => {
  const { findings } = screen(
    "Leave a review, get a gift card.",
    { surface: "insert" },
    shippedPolicy,
  );
  const [finding] = findings;
  assert.ok(finding !== undefined);
  assert.match(inLanguage(finding, "de").message, /Bewertung/);
  assert.equal(inLanguage(finding, "en").message, finding.message);
});
