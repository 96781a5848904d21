import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { examplesByLanguage } from "../rules/examples/index.generated.ts";
import { rules } from "../rulesets.ts";
import { neutralRequests, ownChannel } from "../texts/neutral.ts";
import { sellerSurfaces } from "./acts.ts";
import type { ScreenContext } from "./context.ts";
import type { Example, Rule } from "./define-rule.ts";
import { type Language, languages } from "./language.ts";
import { shippedPolicy } from "./policy.ts";
import { rewriteOf } from "./rewrite.ts";
import { screen } from "./screen.ts";

const message: ScreenContext = { surface: "message" };
const rewrite = (text: string, context = message) => rewriteOf(text, context, shippedPolicy);

test("what offends is put neutrally, and the rest stays to the letter", () => {
  const greeting = "Hello Ada, your lamp left today.\nIt arrives on Friday, by 18:00.";
  assert.equal(
    rewrite(`${greeting}\n\nLeave us a review and get a $10 gift card.\nKind regards, Brightco`),
    `${greeting}\n\n${neutralRequests.en}\nKind regards, Brightco`,
  );
});

test("a way out of the marketplace becomes the way inside", () => {
  assert.equal(
    rewrite("Your lamp left today. Text me at 555 0134."),
    `Your lamp left today. ${ownChannel.en}`,
  );
});

test("a question that led to what is gone goes with it", () => {
  const split =
    "Your lamp left today. Happy? Leave us 5 stars. Not happy? Write to us on WhatsApp.";
  assert.equal(rewrite(split), `Your lamp left today. ${neutralRequests.en} ${ownChannel.en}`);
});

test("nobody is asked twice: where the buyer was asked before, the request is only taken out", () => {
  const asked = "Your lamp left today. Leave us a 5-star review, please.";
  assert.equal(rewrite(asked, { ...message, askedBefore: true }), "Your lamp left today.");
});

test("shouting and emoji are mended inside their sentence", () => {
  const loud = "Your lamp left today 😀. It was NOT OUR FAULT AT ALL, the carrier was late!!!";
  assert.equal(
    rewrite(loud),
    "Your lamp left today. It was not our fault at all, the carrier was late.",
  );
});

test("a decent text needs none, and a text of nothing else has none", () => {
  assert.equal(rewrite("Your lamp left today and arrives on Friday."), null);
  assert.equal(rewrite("Thank you so much for your purchase!"), null);
});

test("nobody lends a buyer words", () => {
  for (const surface of ["review", "feedback"] as const) {
    assert.equal(rewrite("Good lamp. Buy at www.shop.example.", { surface }), null);
  }
});

test("the neutral sentences pass on every surface of sellers, in every language", () => {
  for (const surface of sellerSurfaces) {
    for (const lang of languages) {
      for (const words of [neutralRequests[lang], ownChannel[lang]]) {
        const { findings } = screen(words, { surface, lang }, shippedPolicy);
        assert.deepEqual(findings, [], words);
      }
    }
  }
});

/** The shares of rule examples, behind a decent sentence, for which a rewrite can be offered. */
test("most of what rules stop has a rewrite, and each one offered passes and is final", () => {
  let all = 0;
  let offered = 0;
  for (const { text, context } of everyHit()) {
    all += 1;
    const words = rewrite(text, context);
    if (words === null) continue;
    offered += 1;
    assert.deepEqual(screen(words, context, shippedPolicy).findings, [], words);
    assert.equal(rewrite(words, context), null);
  }
  assert.ok(offered >= all * 0.9, `${offered} of ${all}`);
});

test("whatever the text, a rewrite passes or there is none, and it is the same each time", () => {
  const pieces = fc.constantFrom(
    ...[
      "5 stars",
      "gift card",
      "review",
      "\n\n",
      "? ",
      ". ",
      "! ",
      "😀",
      "BUY",
      "https://a.example",
    ],
    ...["Bewertung", "好评", "返现", "- ", "  ", "if you are happy", "\u200b", "𝓰", "☎ 555 0134"],
  );
  const texts = fc.array(fc.oneof(pieces, fc.string({ unit: "binary", maxLength: 9 })));
  fc.assert(
    fc.property(texts, fc.constantFrom(...sellerSurfaces), (parts, surface) => {
      const text = parts.join("");
      const words = rewrite(text, { surface });
      assert.equal(rewrite(text, { surface }), words);
      if (words === null) return;
      assert.deepEqual(screen(words, { surface }, shippedPolicy).findings, []);
    }),
    { numRuns: 150 },
  );
});

function* everyHit(): Generator<{ text: string; context: ScreenContext }> {
  for (const rule of rules) {
    const surface = rule.surfaces.find((one) => sellerSurfaces.some((own) => own === one));
    if (surface === undefined) continue;
    for (const lang of languages) {
      for (const hit of hitsIn(rule, lang)) {
        const marked = typeof hit === "string" ? hit : hit.text;
        const around = typeof hit === "string" ? {} : hit.context;
        const words = marked.replaceAll(/\[\[|\]\]/g, "");
        yield { text: `Your parcel left today. ${words}`, context: { surface, lang, ...around } };
      }
    }
  }
}

function hitsIn(rule: Rule, lang: Language): readonly Example[] {
  return (rule.examples[lang] ?? examplesByLanguage[lang]?.[rule.id])?.hits ?? [];
}
