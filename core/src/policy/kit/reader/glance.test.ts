import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import fc from "fast-check";
import { vocabulary } from "../../lexicons/index.ts";
import { examplesByLanguage } from "../../rules/examples/index.generated.ts";
import { rules, rulesFor } from "../../rulesets.ts";
import { isAboutOtherReviews } from "../other-reviews.ts";
import { shippedPolicy } from "../policy.ts";
import { screen } from "../screen.ts";
import { type Surface, surfaces } from "../verdict.ts";
import { read } from "./read.ts";

/** The rules that speak when every sentence is read closely and no rule is passed over. */
function speakingUngated(text: string, surface: Surface): readonly string[] {
  const reading = read(text, { surface }, vocabulary());
  const said = new Set(reading.sentences.flatMap(({ hits }) => hits.map(({ concept }) => concept)));
  return rulesFor(surface, shippedPolicy)
    .filter(({ rule }) => rule.needs.every((group) => group.some((concept) => said.has(concept))))
    .filter(({ rule }) => rule.check(reading).length > 0)
    .filter(({ rule }) => !isAboutOtherReviews(rule.category, reading))
    .map(({ rule }) => rule.id)
    .sort();
}

function speaking(text: string, surface: Surface): readonly string[] {
  const { findings } = screen(text, { surface }, shippedPolicy);
  return findings.map(({ ruleId }) => ruleId).sort();
}

const bare = (example: string | { readonly text: string }) =>
  (typeof example === "string" ? example : example.text).replaceAll(/\[\[|\]\]/g, "");

const examples: readonly string[] = rules
  .flatMap(({ id, examples: own }) => [
    ...Object.values(own),
    ...Object.values(examplesByLanguage).flatMap((byRule) => byRule[id] ?? []),
  ])
  .flatMap(({ hits, passes }) => [...hits, ...passes])
  .map(bare);

test("the glance hides no finding in any example on any surface", () => {
  for (const [at, text] of examples.entries()) {
    const surface = surfaces[at % surfaces.length] ?? "message";
    assert.deepEqual(speaking(text, surface), speakingUngated(text, surface), text);
  }
});

test("the glance hides no finding in texts that were heard", () => {
  const folder = new URL("../../../../testkit/heard/", import.meta.url);
  for (const file of readdirSync(folder)) {
    for (const line of readFileSync(new URL(file, folder), "utf8").trim().split("\n")) {
      const [, surface = "message", ...rest] = line.split("|");
      const text = rest.join("|");
      const on = surface as Surface;
      assert.deepEqual(speaking(text, on), speakingUngated(text, on), text);
    }
  }
});

test("the glance hides no finding in any mixture of words, signs and examples", () => {
  const piece = fc.oneof(
    fc.constantFrom(...examples),
    fc.string({ unit: "binary", maxLength: 30 }),
    fc.constantFrom("\n", " ", ", ", ". ", "* ", "\u200b", "5 ", "★★★★★ ", "r e v i e w ", "g1ft "),
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 12 }),
      fc.constantFrom(...surfaces),
      (pieces, surface) => {
        const text = pieces.join("");
        assert.deepEqual(speaking(text, surface), speakingUngated(text, surface));
      },
    ),
    { numRuns: 300 },
  );
});
