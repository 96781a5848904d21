import { isBlank } from "./blanks.ts";
import { FoldBuffer } from "./fold-buffer.ts";
import { confusables, leetLetters } from "./fold-tables.ts";
import type { WordSet } from "./vocabulary.ts";

const space = 0x20;

/**
 * Undoes disguises token by token. A token is rewritten only when the rewriting makes it a word
 * that some lexicon knows, so that model numbers, names and decent foreign words stay as they are.
 * What it answers may be overwritten by the next call.
 */
export function repair(buffer: FoldBuffer, words: WordSet): FoldBuffer {
  const out = repairedScratch;
  out.clear();
  let copied = 0;
  let at = 0;
  while (at < buffer.length) {
    const end = tokenEnd(buffer, at);
    const core = isPlainToken(buffer, at, end) ? null : coreOf(text(buffer, at, end));
    const repaired = core === null ? null : repairedWord(core.word, words);
    if (core !== null && repaired !== null) {
      const first = at + core.from;
      const last = at + core.to - 1;
      out.pushRange(buffer, copied, first);
      out.pushAll(repaired, buffer.starts[first] ?? 0, buffer.ends[last] ?? 0);
      copied = last + 1;
    }
    at = end;
    while (at < buffer.length && isBlank(buffer.codes[at] ?? space)) at++;
  }
  if (copied === 0) return buffer;
  out.pushRange(buffer, copied, buffer.length);
  out.seal();
  return out;
}

const repairedScratch = new FoldBuffer(1 << 12);

function tokenEnd({ codes, length }: FoldBuffer, from: number): number {
  let end = from;
  while (end < length && !isBlank(codes[end] ?? space)) end++;
  return end;
}

/** Nothing to undo: letters from a to z, none held down, and signs only before and behind them. */
function isPlainToken({ codes }: FoldBuffer, start: number, end: number): boolean {
  if (end - start > tokenCharsMax) return true;
  let from = start;
  let to = end;
  while (from < to && (outerSigns[codes[from] ?? 0] ?? 0) > 0) from++;
  while (to > from && (outerSigns[codes[to - 1] ?? 0] ?? 0) > 0) to--;
  for (let at = from; at < to; at++) {
    const code = codes[at] ?? 0;
    if (code < 0x61 || code > 0x7a) return false;
    if (at + 2 < to && code === codes[at + 1] && code === codes[at + 2]) return false;
  }
  return true;
}

/** Signs that may both open and close a token without being part of its word. */
const outerSigns = new Uint8Array(128);
for (const sign of "\"'*_~.,;:!?-") outerSigns[sign.charCodeAt(0)] = 1;

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

/** What tokens were repaired to, by token: hostile texts repeat theirs without end. */
const known = new Map<string, string | null>();
const knownMax = 4_096;
let knownWords: WordSet | undefined;

function repairedWord(word: string, words: WordSet): string | null {
  if (words !== knownWords || known.size >= knownMax) known.clear();
  knownWords = words;
  const before = known.get(word);
  if (before !== undefined) return before;
  const repaired = repairedAnew(word, words);
  known.set(word, repaired);
  return repaired;
}

function repairedAnew(word: string, words: WordSet): string | null {
  if (words.has(word) || (/^\p{L}+$/u.test(word) && /^[a-z]+$/.test(word) && !/(.)\1\1/.test(word)))
    return null;
  for (const candidate of candidates(word)) {
    if (candidate !== word && candidate.length >= 3 && words.has(candidate)) return candidate;
  }
  return null;
}

/** "R*view": a sign stands for a letter, which is a vowel more often than not. */
function* unmasked(word: string): Generator<string> {
  if (word.length < maskedCharsMin || !/^\p{L}+[*#•]\p{L}+$/u.test(word)) return;
  // Who masks his own swear word has taken it back.
  if (/(?:sh[*#•]t|f[*#•]ck|d[*#•]mn|cr[*#•]p|b[*#•]tch)/.test(word)) return;
  for (const letter of hiddenLetters) yield word.replace(/[*#•]/, letter);
}

const maskedCharsMin = 5;
const hiddenLetters = "aeioutsrlvdgnckpmbfwhzy";

function* candidates(word: string): Generator<string> {
  if (word.includes("<")) yield word.replace(/<[^<>]{0,20}>/g, "");
  const latin = [...word].map((letter) => confusables.get(letter.charCodeAt(0)) ?? letter).join("");
  const mixed = latin !== word;
  if (mixed && /[a-z]/.test(latin)) yield latin;
  const pieces = latin.split(/[^\p{L}\p{N}$@!|+€£]+/u).filter((piece) => piece !== "");
  const glued = pieces.join("");
  if (pieces.length > 1) {
    // Two ordinary words with a sign between them are two words.
    if (pieces.every((piece) => piece.length > 2) && pieces.length === 2 && glued.length > 9)
      return;
    if (glued.length >= maskedCharsMin) yield glued;
  }
  // "Sta*rs" is torn, "l*ave" masked: the longer a word, the less it is another one by accident.
  yield* unmasked(latin);
  if (pieces.length > 1) yield glued;
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

function text(buffer: FoldBuffer, start: number, end: number): string {
  let out = "";
  for (let i = start; i < end; i++) out += String.fromCharCode(buffer.codes[i] ?? space);
  return out;
}
