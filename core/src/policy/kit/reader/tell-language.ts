import { type Language, languages } from "../language.ts";
import { outputBits } from "./automaton.ts";
import { charKinds, charKindTable } from "./characters.ts";
import { weightOf } from "./columns.ts";
import type { FoldBuffer } from "./fold-buffer.ts";
import { farFields, type Glance } from "./glance.ts";
import { lineFields } from "./line-facts.ts";
import { fact, voteOf } from "./word-memo.ts";

/** Some lines of a text, from the first up to but not with the last, and where they stand. */
export type Lines = {
  readonly first: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
};

/** The language that most matches of some lines speak for; a hint counts like a few small words. */
export function languageAt(
  glance: Glance,
  lines: Lines,
  hint: Language | undefined,
  hintWeight = callerWeight,
): Language | "other" {
  const script = scriptOf(glance.buffer, lines.from, lines.to);
  if (script !== "latin") return script;
  tallyOf(glance, lines);
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
const tally = new Int32Array(languages.length);

/**
 * How strongly the matches of some lines speak for each language, in tenths and in the order of
 * `languages`; what it answers holds until the next call.
 */
export function tallyOf(glance: Glance, { first, end }: Pick<Lines, "first" | "end">): Int32Array {
  const { buffer, far, tokens, vocabulary } = glance;
  const { rows } = glance.lines;
  const kinds = charKindTable();
  const { memo, gaps, langs } = vocabulary;
  tally.fill(0);
  const row = first * lineFields;
  const endRow = end * lineFields;
  for (let token = rows[row] ?? 0; token < (rows[endRow] ?? 0); token++) {
    if (kinds[buffer.codes[tokens.starts[token] ?? 0] ?? 0] !== charKinds.letter) continue;
    const facts = glance.factsOf(token);
    const from =
      facts + (memo.facts[facts + fact.total] ?? 0) + (memo.facts[facts + fact.halves] ?? 0);
    const to = from + (memo.facts[facts + fact.votes] ?? 0);
    for (let at = from; at < to; at++) {
      const vote = memo.facts[at] ?? 0;
      const lang = voteOf.lang(vote);
      tally[lang] = (tally[lang] ?? 0) + voteOf.weight(vote);
    }
  }
  for (let at = rows[row + 1] ?? 0; at < (rows[endRow + 1] ?? 0); at += farFields) {
    const output = far[at + 1] ?? 0;
    const form = outputBits.entryOf(output);
    if (gaps[form] !== 0) continue;
    const lang = langs[form] ?? 0;
    tally[lang] = (tally[lang] ?? 0) + weightOf(output, vocabulary);
  }
  return tally;
}

/** How much counts what the caller says of the language. */
const callerWeight = 40;
/** How much the language of the whole text counts for one of its sentences. */
export const textWeight = 20;

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
