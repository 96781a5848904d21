import { type Language, languages } from "../language.ts";
import { charKinds, charKindTable } from "./characters.ts";
import type { FoldBuffer } from "./fold.ts";
import type { Scan } from "./scan.ts";

/** A stretch of the folded text and the matches found in it. */
export type Range = {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
};

/** The language that most matches of a range speak for; a hint counts like a few small words. */
export function languageAt(
  scan: Scan,
  range: Range,
  hint: Language | undefined,
  hintWeight = callerWeight,
): Language | "other" {
  const script = scriptOf(scan.buffer, range.start, range.end);
  if (script !== "latin") return script;
  tallyOf(scan, range);
  let best: Language | "other" = hint ?? "other";
  let score = hint === undefined ? 0 : (tally[languages.indexOf(hint)] ?? 0) + hintWeight;
  for (const [index, lang] of latinLanguages) {
    if ((tally[index] ?? 0) <= score) continue;
    best = lang;
    score = tally[index] ?? 0;
  }
  return best;
}

const latinLanguages = [...languages.entries()].filter(
  ([, lang]) => lang !== "ja" && lang !== "zh",
);
const tally = new Float64Array(languages.length);

/**
 * How strongly the matches of a range speak for each language, in the order of `languages`;
 * what it answers holds until the next call.
 */
export function tallyOf(scan: Scan, range: Range): Float64Array {
  const { langs } = scan.vocabulary;
  tally.fill(0);
  for (let i = range.from; i < range.to; i++) {
    const lang = langs[scan.formAt(i)] ?? 0;
    tally[lang] = (tally[lang] ?? 0) + scan.weightAt(i);
  }
  return tally;
}

/** How much counts what the caller says of the language. */
const callerWeight = 4;
/** How much the language of the whole text counts for one of its sentences. */
export const textWeight = 2;

/** Kana says Japanese; Han alone says Chinese; mostly other letters says none of ours. */
export function scriptOf(
  buffer: FoldBuffer,
  start: number,
  end: number,
): "latin" | "ja" | "zh" | "other" {
  if (buffer.latin) return "latin";
  const kinds = charKindTable();
  let kana = 0;
  let han = 0;
  let latin = 0;
  let foreign = 0;
  for (let i = start; i < end; i++) {
    const code = buffer.codes[i] ?? 0;
    if (code < 0x250) {
      if (code > 0x60) latin++;
    } else if (kinds[code] === charKinds.wide) {
      if (code < 0x3100) kana++;
      else han++;
    } else if (kinds[code] === charKinds.letter) foreign++;
  }
  if (kana + han > 0 && (kana + han) * 3 >= latin) return kana > 0 ? "ja" : "zh";
  return foreign > latin ? "other" : "latin";
}
