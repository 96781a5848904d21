import { deepStrictEqual } from "node:assert/strict";
import { test } from "node:test";
import { expandForm } from "../kit/reader/expand.ts";
import { fold } from "../kit/reader/fold.ts";
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

for (const { lang, forms } of lexicons) {
  test(`no form of ${lang} is written with a sign that is gone when a text is read`, () => {
    const lost = Object.values(forms)
      .flat()
      .filter((form) => [...form].some((sign) => isPicture(sign) && isBlank(sign)));
    deepStrictEqual(lost, [], "what is left of such a form would be found everywhere");
  });
}

function isBlank(sign: string): boolean {
  const { codes, length } = fold(sign);
  return codes.subarray(0, length).every((code) => code === 0x20);
}

const isPicture = (sign: string) => /\p{Extended_Pictographic}/u.test(sign);

function halvesOf(form: string): readonly string[] {
  return expandForm(form).flatMap((literal) => literal.split("~").map((half) => half.trim()));
}

/** What stands behind a second gap would have to hold its mark. */
const hasTwoGaps = (literal: string) => literal.split("~").length > 2;

/** A star opens a half or closes it; between words nothing in a text would ever meet it. */
const hasStarInside = (half: string) => /\*./.test(half.replace(/^\*/, ""));
