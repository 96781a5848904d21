import { defineRule, type Evidence } from "../kit/define-rule.ts";
import { charKinds, charKindTable } from "../kit/reader/characters.ts";
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
        "Works as it should, day after day.\n********************\nThe lid could be tighter, though, and the cable longer.",
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
const distinctMax = 40;
const heldMin = 20;
/** A row of stars between two paragraphs is a line, not filling. */
const heldShareMin = 0.25;
const signShareMin = 0.6;
const signsMin = 20;

function repeats(text: Reading): readonly Evidence[] {
  const sample = text.text.slice(0, 4000);
  if (isHeld(sample)) return allOf(text);
  return !isPlainTalk(sample) && (isRepeated(sample) || isDrawn(sample)) ? allOf(text) : [];
}

/** Few words, said again and again. */
function isRepeated(sample: string): boolean {
  const distinct = new Set<string>();
  let count = 0;
  for (const [word] of sample.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) {
    count++;
    distinct.add(word);
    if (distinct.size >= distinctMax) return false;
  }
  return count >= wordsMin && distinct.size / count <= distinctShareMax;
}

/**
 * Whether words are too many for a repetition and their letters too many for a picture; most texts
 * show both by their beginning, and need no closer look. Words with rare letters are left to that.
 */
function isPlainTalk(sample: string): boolean {
  const kinds = charKindTable();
  const lettersMin = sample.length * (1 - signShareMin);
  let letters = 0;
  let words = 0;
  let distinct = 0;
  let hash = 0;
  let common = true;
  let allCommon = true;
  met.fill(0);
  // Behind the last letter a blank ends the last word.
  for (let at = 0; at <= sample.length; at++) {
    const code = at < sample.length ? sample.charCodeAt(at) : 0x20;
    const small = code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
    if (isCommon(small)) {
      letters++;
      hash = (Math.imul(hash, 31) + small) | 0;
    } else if (kinds[code] !== charKinds.other || isHalf(code)) common = false;
    else {
      if (!common) allCommon = false;
      else if (hash !== 0) {
        words++;
        if (distinct < distinctMax) distinct += meets(hash);
        if (distinct === distinctMax && letters > lettersMin) return true;
      }
      hash = 0;
      common = true;
    }
  }
  const repeated = words >= wordsMin && distinct / words <= distinctShareMax;
  return allCommon && !repeated && letters > lettersMin;
}

/** Small Latin letters, digits, kana and Han. */
const isCommon = (code: number) =>
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0x30 && code <= 0x39) ||
  (code >= 0xdf && code <= 0xff && code !== 0xf7) ||
  (code >= 0x3041 && code <= 0x3096) ||
  (code >= 0x30a1 && code <= 0x30fa) ||
  (code >= 0x4e00 && code <= 0x9fff);

/** Half of a character that takes two units. */
const isHalf = (code: number) => code >= 0xd800 && code <= 0xdfff;

/** 1 for a number that was not met before. */
function meets(hash: number): number {
  let slot = (hash ^ (hash >>> 16)) & (metSlots - 1);
  while (met[slot] !== 0 && met[slot] !== hash) slot = (slot + 1) & (metSlots - 1);
  if (met[slot] === hash) return 0;
  met[slot] = hash;
  return 1;
}

/** A power of two, well above `distinctMax`. */
const metSlots = 128;
const met = new Int32Array(metSlots);

/** One sign many times in a row; looked at closely only where a long run could pass. */
function isHeld(sample: string): boolean {
  const run = heldMin - 2;
  for (let at = run; at < sample.length; at += run) {
    if (sample.charCodeAt(at) !== sample.charCodeAt(at - 2)) continue;
    let from = at;
    while (from > 2 && sample.charCodeAt(from - 1) === sample.charCodeAt(from - 3)) from--;
    let to = at;
    while (sample.charCodeAt(to + 1) === sample.charCodeAt(to - 1)) to++;
    if (to - from + 1 >= run) {
      const held = /(\S)\1{19,}/u.exec(sample)?.[0].length ?? 0;
      return held >= sample.length * heldShareMin;
    }
  }
  return false;
}

/** Mostly signs. */
function isDrawn(sample: string): boolean {
  const shown = sample.replace(/\s/g, "");
  const signs = shown.replace(/[\p{L}\p{M}\p{N}\p{Extended_Pictographic}\p{Cf}]/gu, "").length;
  return signs >= signsMin && signs / shown.length >= signShareMin;
}
