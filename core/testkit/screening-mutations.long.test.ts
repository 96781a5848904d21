import { deepStrictEqual, ok, throws } from "node:assert/strict";
import { test } from "node:test";
import type { Concept } from "../src/policy/kit/concept.ts";
import { languages } from "../src/policy/kit/language.ts";
import { rules } from "../src/policy/rulesets.ts";
import { examplesHold } from "./examples-hold.ts";
import {
  heldIn,
  isNoticed,
  type Mutation,
  retold,
  unchanged,
  withoutConcepts,
  withoutLexicon,
} from "./screening-mutations.ts";

test("a lexicon alone carries the examples of its language", () => {
  for (const lang of languages) ok(heldIn(lang).length >= examplesMin, lang);
});

for (const rule of rules) {
  test(`an example notices that the rule ${rule.id} is gone`, () => {
    const dead = { ...rule, id: "gone", check: () => [] };
    for (const examples of Object.values(rule.examples)) throws(() => examplesHold(dead, examples));
  });
}

const mutations: Readonly<Record<string, Mutation>> = {
  "the lexicon": { lexicons: withoutLexicon, reading: unchanged },
  "what reaches from a negator": {
    lexicons: withoutConcepts(),
    reading: retold((hit) => ({ ...hit, negated: false })),
  },
  "the voice of policy": {
    lexicons: withoutConcepts(),
    reading: retold(
      (hit) => hit,
      (sentence) => ({ ...sentence, policy: false }),
    ),
  },
  ...wordsOf("negator", "notNegator", "contrast", "forbid", "report", "fairness"),
};

/** Who speaks, and about what: each handled apart, and not told in every language's examples. */
const voices = ["pageTalk", "thirdParty", "advice", "promised", "ask", "if", "once"] as const;

for (const [name, mutation] of Object.entries(mutations)) {
  test(`in every language an example notices that ${name} is gone`, () => {
    const unnoticed = languages.filter((lang) => !isNoticed(lang, mutation));
    deepStrictEqual(unnoticed, []);
  });
}

for (const concept of voices) {
  test(`an English example notices that every word for "${concept}" is gone`, () => {
    const mutation = { lexicons: withoutConcepts(concept), reading: unchanged };
    deepStrictEqual(isNoticed("en", mutation), true);
  });
}

test("an English example notices that quotation is not told from speech", () => {
  const reading = retold((hit) => ({ ...hit, quoted: false }));
  deepStrictEqual(isNoticed("en", { lexicons: withoutConcepts(), reading }), true);
});

function wordsOf(...concepts: readonly Concept[]): Record<string, Mutation> {
  return Object.fromEntries(
    concepts.map((concept) => [
      `every word for "${concept}"`,
      { lexicons: withoutConcepts(concept), reading: unchanged },
    ]),
  );
}

/** Ten for each of the rules that depend most on the language. */
const examplesMin = 200;
