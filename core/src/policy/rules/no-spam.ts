import { defineRule, type Evidence } from "../kit/define-rule.ts";
import type { Reading } from "../kit/reader/reading.ts";
import { allOf } from "../kit/roles.ts";

/** Repeated words, one letter held down, pictures drawn with signs. */
export const noSpam = defineRule({
  id: "no-spam",
  title: "No repetition, no pictures made of signs",
  clause: "REV-043",
  category: "SPAM",
  surfaces: ["review", "feedback"],
  outcome: "hold",
  rationale: "Filling is not information.",
  needs: [],
  check: repeats,
  message: "This repeats the same words or signs.",
  suggestion: "Say it once, in your own words.",
  examples: {
    en: {
      hits: [
        "[[good good good good good good good good good good]]",
        "[[aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa]]",
        "[[#### ==== #### ==== #### ==== #### ====]]",
        "[[Buy it now! Buy it now! Buy it now! Buy it now! Buy it now!]]",
        "[[/\\\\_/\\\\ (o.o) > ^ < /\\\\_/\\\\ (o.o) > ^ < /\\\\_/\\\\]]",
      ],
      passes: [
        "Good, very good, really good lamp with a good switch.",
        "Sooo good!",
        "Loud. Very loud. Too loud for a flat.",
        "10/10, 12 V, 3 A, 40 cm.",
        "Works as it should and it does what it says it does.",
      ],
    },
  },
});

const wordsMin = 8;
const distinctShareMax = 0.34;
const signShareMin = 0.6;
const signsMin = 20;

function repeats(text: Reading): readonly Evidence[] {
  const sample = text.text.slice(0, 4000);
  const words = sample.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const distinct = new Set(words).size;
  const repeated =
    words.length >= wordsMin && distinct / words.length <= distinctShareMax && distinct < 40;
  const held = /(\S)\1{19}/u.test(sample);
  const visible = sample.replace(/\s/g, "");
  const signs = visible.replace(/[\p{L}\p{M}\p{N}\p{Extended_Pictographic}\p{Cf}]/gu, "").length;
  const drawn = signs >= signsMin && signs / visible.length >= signShareMin;
  return repeated || held || drawn ? allOf(text) : [];
}
