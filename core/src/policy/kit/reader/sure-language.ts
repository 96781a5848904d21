import { type Language, languages } from "../language.ts";
import { fold } from "./fold.ts";
import { Glance } from "./glance.ts";
import { layOut } from "./layout.ts";
import { scriptOf, tallyOf } from "./tell-language.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Votes are counted in tenths. */
const votesPerPoint = 10;
/** Small words speak with up to 3 each; two of them are too few to be sure of anything. */
const scoreMin = 6;
/** Related languages share small words, so the best must speak clearly louder than the next. */
const leadMin = 1.6;
/** In its own language about every third word is a small word; in a related one far fewer. */
const scorePerWordMin = 0.45;
/** Two characters of Han could be a name in any text. */
const wideCharsMin = 6;

/** Letters of a close relative without a lexicon, such as Danish, which the language never uses. */
const foreignLetters: Partial<Record<Language, RegExp>> = { sv: /[æø]/i, es: /[çàèò]/i };

/**
 * The language that a text is written in, by its small words; null where that is not sure. Only the
 * languages that have a lexicon are known.
 */
export function sureLanguage(text: string, known: Vocabulary): Language | null {
  const layout = layOut(fold(text));
  const { buffer } = layout;
  const script = scriptOf(buffer, 0, buffer.length);
  if (script === "ja" || script === "zh") {
    return (text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0) >=
      wideCharsMin
      ? script
      : null;
  }
  if (script === "other") return null;
  const glance = new Glance(layout, known);
  const tally = tallyOf(glance, { first: 0, end: glance.lines.count });
  glance.release();
  const ranked = languages
    .map((language, index) => ({ language, score: (tally[index] ?? 0) / votesPerPoint }))
    .filter(({ language }) => language !== "ja" && language !== "zh")
    .sort((a, b) => b.score - a.score);
  const [best, next] = ranked;
  if (best === undefined || best.score < scoreMin) return null;
  if (best.score < (next?.score ?? 0) * leadMin) return null;
  const words = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  if (best.score < words * scorePerWordMin) return null;
  return foreignLetters[best.language]?.test(text) === true ? null : best.language;
}
