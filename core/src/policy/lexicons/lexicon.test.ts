import { deepStrictEqual } from "node:assert/strict";
import { test } from "node:test";
import { expandForm } from "../kit/reader/expand.ts";
import { lexicons } from "./index.ts";

for (const { lang, forms } of lexicons) {
  test(`every form of ${lang} can match: a star stands only where a word or a form ends, and one gap at most`, () => {
    const dead = Object.values(forms).flatMap((ofConcept) =>
      ofConcept.filter(
        (form) => halvesOf(form).some(hasStarInside) || expandForm(form).some(hasTwoGaps),
      ),
    );
    deepStrictEqual(dead, []);
  });
}

function halvesOf(form: string): readonly string[] {
  return expandForm(form).flatMap((literal) => literal.split("~").map((half) => half.trim()));
}

/** What stands behind a second gap would have to hold its mark. */
const hasTwoGaps = (literal: string) => literal.split("~").length > 2;

/** A star opens a half or closes it; between words nothing in a text would ever meet it. */
const hasStarInside = (half: string) => /\*./.test(half.replace(/^\*/, ""));
