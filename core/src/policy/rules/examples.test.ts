import { existsSync, readdirSync } from "node:fs";
import { test } from "node:test";
import { examplesHold } from "../../../testkit/examples-hold.ts";
import type { Examples } from "../kit/define-rule.ts";
import { languages } from "../kit/language.ts";
import { ruleById, rules } from "../rulesets.ts";

for (const rule of rules) {
  for (const [lang, examples] of Object.entries(rule.examples)) {
    test(`${rule.id} finds its marked examples and spares its near misses in ${lang}`, () => {
      examplesHold(rule, examples);
    });
  }
}

for (const lang of languages) {
  const folder = new URL(`./examples/${lang}/`, import.meta.url);
  if (!existsSync(folder)) continue;
  for (const name of readdirSync(folder).sort()) {
    const id = name.replace(/\.ts$/, "");
    test(`${id} finds its marked examples and spares its near misses in ${lang}`, async () => {
      const rule = ruleById(id);
      if (rule === undefined) throw new Error(`examples/${lang}/${name} names no rule`);
      const { examples } = (await import(new URL(name, folder).href)) as { examples: Examples };
      examplesHold(rule, examples);
    });
  }
}
