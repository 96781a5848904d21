import { test } from "node:test";
import { examplesByLanguage } from "../src/policy/rules/examples/index.generated.ts";
import { ruleById, rules } from "../src/policy/rulesets.ts";
import { examplesHold } from "./examples-hold.ts";

for (const rule of rules) {
  for (const [lang, examples] of Object.entries(rule.examples)) {
    test(`${rule.id} finds its marked examples and spares its near misses in ${lang}`, () => {
      examplesHold(rule, examples);
    });
  }
}

for (const [lang, examplesByRule] of Object.entries(examplesByLanguage)) {
  for (const [id, examples] of Object.entries(examplesByRule)) {
    test(`${id} finds its marked examples and spares its near misses in ${lang}`, () => {
      const rule = ruleById(id);
      if (rule === undefined) throw new Error(`examples/${lang}/${id}.ts names no rule`);
      examplesHold(rule, examples);
    });
  }
}
