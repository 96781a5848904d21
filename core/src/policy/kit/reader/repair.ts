import type { Span } from "../../../kernel/span.ts";
import { charKinds, charKindTable } from "./characters.ts";
import { FoldBuffer } from "./fold.ts";
import { confusables, leetLetters } from "./fold-tables.ts";
import { joinSpacedLetters } from "./spaced-letters.ts";
import type { WordSet } from "./vocabulary.ts";

const space = 0x20;

/**
 * Undoes disguises token by token. A token is rewritten only when the rewriting makes it a word
 * that some lexicon knows, so that model numbers, names and decent foreign words stay as they are.
 */
export function repair(buffer: FoldBuffer, words: WordSet): FoldBuffer {
  const joined = joinSpacedLetters(buffer, words);
  if (!looksDisguised(joined)) return joined;
  const out = new FoldBuffer(joined.length + 16);
  let at = 0;
  while (at < joined.length) {
    let end = at;
    while (end < joined.length && !isBlank(joined.codes[end] ?? space)) end++;
    if (end > at) repairToken(joined, { start: at, end }, words, out);
    while (end < joined.length && isBlank(joined.codes[end] ?? space)) {
      copy(joined, end, out);
      end++;
    }
    at = end;
  }
  return out;
}

/** True when some token mixes letters with digits, signs or another script, or stutters. */
function looksDisguised(buffer: FoldBuffer): boolean {
  const kinds = charKindTable();
  let inWord = false;
  for (let i = 0; i < buffer.length; i++) {
    const code = buffer.codes[i] ?? 0;
    const kind = kinds[code] ?? 0;
    const letter = kind === charKinds.letter;
    if (letter && code > 0x24f) return true;
    const next = kinds[buffer.codes[i + 1] ?? 0] === charKinds.letter;
    if (letter && code === buffer.codes[i + 1] && code === buffer.codes[i + 2]) return true;
    if (inWord && !letter && next && !isBlank(code) && code !== 0x27) return true;
    if (!letter && next && (kind === charKinds.digit || code === 0x24 || code === 0x40))
      return true;
    if (letter && !next && isLeet(buffer.codes[i + 1] ?? 0)) return true;
    inWord = letter;
  }
  return false;
}

function repairToken(
  from: FoldBuffer,
  { start, end }: Span,
  words: WordSet,
  out: FoldBuffer,
): void {
  const token = end - start > tokenCharsMax ? "" : text(from, start, end);
  const core = coreOf(token);
  const repaired = core === null ? null : repairedWord(core.word, words);
  if (core === null || repaired === null) {
    for (let i = start; i < end; i++) copy(from, i, out);
    return;
  }
  const first = start + core.from;
  const last = start + core.to - 1;
  for (let i = start; i < first; i++) copy(from, i, out);
  out.pushAll(repaired, from.starts[first] ?? 0, from.ends[last] ?? 0);
  for (let i = last + 1; i < end; i++) copy(from, i, out);
}

/** Longer tokens are addresses or noise, never a disguised word. */
const tokenCharsMax = 40;

/** The token without opening and closing punctuation, as far as that cannot stand for a letter. */
function coreOf(token: string): { word: string; from: number; to: number } | null {
  let from = 0;
  let to = token.length;
  while (from < to && /["'([{<*_~.,;:!?-]/.test(token[from] ?? "")) from++;
  while (to > from && /["')\]}>*_~.,;:!?-]/.test(token[to - 1] ?? "")) to--;
  return to - from < 3 ? null : { word: token.slice(from, to), from, to };
}

function repairedWord(word: string, words: WordSet): string | null {
  if (words.has(word) || (/^\p{L}+$/u.test(word) && /^[a-z]+$/.test(word) && !/(.)\1\1/.test(word)))
    return null;
  for (const candidate of candidates(word)) {
    if (candidate !== word && candidate.length >= 3 && words.has(candidate)) return candidate;
  }
  return null;
}

function* candidates(word: string): Generator<string> {
  const latin = [...word].map((letter) => confusables.get(letter.charCodeAt(0)) ?? letter).join("");
  const mixed = latin !== word;
  if (mixed && /[a-z]/.test(latin)) yield latin;
  const pieces = latin.split(/[^\p{L}\p{N}$@!|+€£]+/u).filter((piece) => piece !== "");
  const glued = pieces.join("");
  if (pieces.length > 1) {
    // Two ordinary words with a sign between them are two words.
    if (pieces.every((piece) => piece.length > 2) && pieces.length === 2 && glued.length > 9)
      return;
    yield glued;
  }
  const translated = translate(glued, "i");
  yield translated;
  yield translate(glued, "l");
  yield translated.replace(/z/g, "s");
  yield translated.replace(/vv/g, "w");
  if (/(.)\1\1/.test(translated)) {
    yield translated.replace(/(.)\1{2,}/g, "$1");
    yield translated.replace(/(.)\1{2,}/g, "$1$1");
  }
}

function translate(word: string, one: string): string {
  if (!/[a-z]/.test(word)) return word;
  let out = "";
  for (const letter of word) out += letter === "1" ? one : (leetLetters[letter] ?? letter);
  return out;
}

const isBlank = (code: number) => code === space || (code >= 9 && code <= 13);
const isLeet = (code: number) => (code >= 0x30 && code <= 0x39) || code === 0x24 || code === 0x40;

function copy(from: FoldBuffer, at: number, out: FoldBuffer): void {
  out.push(from.codes[at] ?? space, from.starts[at] ?? 0, from.ends[at] ?? 0);
}

function text(buffer: FoldBuffer, start: number, end: number): string {
  let out = "";
  for (let i = start; i < end; i++) out += String.fromCharCode(buffer.codes[i] ?? space);
  return out;
}
