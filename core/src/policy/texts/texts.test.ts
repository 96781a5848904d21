import assert from "node:assert/strict";
import { test } from "node:test";
import { shippedPolicy } from "../kit/policy.ts";
import { screen } from "../kit/screen.ts";
import { rules } from "../rulesets.ts";
import { inLanguage, textsIn, titleIn, translatedLanguages } from "./texts.ts";

for (const lang of translatedLanguages) {
  test(`every rule speaks ${lang}, and no text belongs to a rule that is gone`, () => {
    assert.deepEqual(Object.keys(textsIn(lang)).sort(), rules.map((rule) => rule.id).sort());
  });

  test(`no rule is left with its English words in ${lang}, and no two share a title`, () => {
    const titles = rules.map((rule) => titleIn(rule, lang));
    assert.equal(new Set(titles).size, rules.length);
    const untold = rules.filter(
      (rule) =>
        titleIn(rule, lang) === rule.title || textsIn(lang)[rule.id]?.message === rule.message,
    );
    assert.deepEqual(untold, []);
  });
}

test("texts help and never shout", () => {
  const english = rules.map(({ title, message, suggestion }) => ({ title, message, suggestion }));
  const others = translatedLanguages.flatMap((lang) => Object.values(textsIn(lang)));
  for (const { title, message, suggestion } of [...english, ...others]) {
    assert.doesNotMatch(`${title} ${message} ${suggestion}`, /[!！]/);
    assert.doesNotMatch(title, /[.。]$/);
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
  assert.deepEqual(Object.keys(inLanguage(finding, "de")), Object.keys(finding));
});
