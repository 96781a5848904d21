import assert from "node:assert/strict";
import { test } from "node:test";
import { heldElsewhere, textClauses } from "./clauses.ts";
import { languages } from "./kit/language.ts";
import { lexicons } from "./lexicons/index.ts";
import { rules } from "./rulesets.ts";

const held = new Set(rules.flatMap((rule) => [rule.clause, ...(rule.alsoHolds ?? [])]));

test("every clause about texts is held by a rule or by something named", () => {
  const free = textClauses.filter(
    (clause) => !held.has(clause) && heldElsewhere[clause] === undefined,
  );
  assert.deepEqual(free, []);
});

test("every rule stands on a surface, names its file, and shows English examples", () => {
  for (const rule of rules) {
    assert.match(rule.id, /^no-[a-z-]+$/);
    assert.ok(rule.surfaces.length > 0, rule.id);
    assert.ok(rule.examples.en !== undefined, rule.id);
  }
  assert.equal(new Set(rules.map((rule) => rule.id)).size, rules.length);
});

test("every language has a lexicon with small words, negators and objects", () => {
  assert.deepEqual(
    lexicons.map((lexicon) => lexicon.lang),
    [...languages],
  );
  for (const { lang, functionWords, forms } of lexicons) {
    assert.ok(functionWords.length > 5, lang);
    for (const concept of [
      "negator",
      "review",
      "feedback",
      "ask",
      "change",
      "remove",
      "refund",
      "gift",
      "happy",
    ] as const) {
      assert.ok((forms[concept]?.length ?? 0) > 0, `${lang} ${concept}`);
    }
  }
});
