import { charKinds, charKindTable } from "./characters.ts";
import { FoldBuffer } from "./fold-buffer.ts";
import { singlesMin } from "./layout.ts";
import type { WordSet } from "./vocabulary.ts";

/** Longer runs are noise; cutting them into words is not worth the time. */
const lettersMax = 400;
const wordCharsMax = 16;

type Letter = { readonly at: number; readonly gap: number; readonly blank: boolean };

const joinedScratch = new FoldBuffer(1 << 12);

/**
 * Joins letters that stand apart: `r e v i e w`, `r.e.v.i.e.w`, `g_i_f_t`. What it answers may be
 * overwritten by the next call.
 */
export function joinSpacedLetters(buffer: FoldBuffer, words: WordSet): FoldBuffer {
  const kinds = charKindTable();
  let out: FoldBuffer | null = null;
  let copied = 0;
  let at = 0;
  const { codes, length } = buffer;
  while (at < length) {
    // Nearly every character is beside another of its word.
    const next = kinds[codes[at + 1] ?? 0] ?? 0;
    if (next === charKinds.letter || next === charKinds.digit) {
      at++;
      continue;
    }
    if (!standsAlone(buffer, at, kinds)) {
      at++;
      continue;
    }
    const run = runOfSingles(buffer, at, kinds);
    if (run.length < singlesMin) {
      at = run.length === 0 ? at + 1 : (run.at(-1)?.at ?? at) + 1;
      continue;
    }
    if (out === null) {
      out = joinedScratch;
      out.clear();
    }
    out.pushRange(buffer, copied, at);
    for (const word of wordsOf(buffer, run, words)) writeWord(buffer, word, out);
    at = (run.at(-1)?.at ?? at) + 1;
    copied = at;
  }
  if (out === null) return buffer;
  out.pushRange(buffer, copied, buffer.length);
  out.seal();
  return out;
}

/** A letter with separators on both sides, and one more such letter right behind. */
function standsAlone(buffer: FoldBuffer, at: number, kinds: Uint8Array): boolean {
  const { codes } = buffer;
  const joins = (code: number) => kinds[code] !== charKinds.other;
  if (!joins(codes[at] ?? 0) || joins(codes[at + 1] ?? 0)) return false;
  if (at > 0 && joins(codes[at - 1] ?? 0)) return false;
  let next = at + 1;
  while (next - at <= 6 && isSeparator(codes[next] ?? 0)) next++;
  return joins(codes[next] ?? 0) && !joins(codes[next + 1] ?? 0);
}

/** Letters or digits from `from` on, each alone between separators, with the gap before each. */
function runOfSingles(buffer: FoldBuffer, from: number, kinds: Uint8Array): Letter[] {
  const run: Letter[] = [];
  const isLetter = (i: number) => kinds[buffer.codes[i] ?? 0] !== charKinds.other;
  if (!isLetter(from) || (from > 0 && isLetter(from - 1))) return run;
  let at = from;
  let gap = 0;
  let blank = false;
  while (at < buffer.length && run.length < lettersMax) {
    if (!isLetter(at) || isLetter(at + 1)) break;
    run.push({ at, gap, blank });
    let next = at + 1;
    while (next < buffer.length && next - at <= 6 && isSeparator(buffer.codes[next] ?? 0)) next++;
    gap = next - at - 1;
    if (gap === 0) break;
    blank = false;
    for (let i = at + 1; i < next; i++) if ((buffer.codes[i] ?? 0) <= 0x20) blank = true;
    at = next;
  }
  return run;
}

/** Cuts a run into words: at wider gaps where there are some, by the vocabulary where not. */
function wordsOf(buffer: FoldBuffer, run: readonly Letter[], words: WordSet) {
  // Where signs stand between letters, a blank parts words: "s.u.b.i.r a".
  const signs = run.some((letter, place) => place > 0 && !letter.blank);
  const widthOf = (letter: Letter) => letter.gap + (signs && letter.blank ? blankWidth : 0);
  const gaps = run.slice(1).map(widthOf);
  const narrow = Math.min(...gaps);
  const wide = gaps.some((gap) => gap > narrow);
  const groups: Letter[][] = [];
  for (const letter of run) {
    const last = groups.at(-1);
    if (last === undefined || (wide && widthOf(letter) > narrow)) groups.push([letter]);
    else last.push(letter);
  }
  if (wide) return groups;
  // Scripts without spaces have no words to cut into.
  const kinds = charKindTable();
  const unspaced = run.some((letter) => kinds[buffer.codes[letter.at] ?? 0] === charKinds.wide);
  return unspaced ? groups : groups.flatMap((group) => cutByVocabulary(buffer, group, words));
}

/** Wider than any gap of signs. */
const blankWidth = 8;

/** The fewest known words that fill the run; letters that fill no word stay single. */
function cutByVocabulary(buffer: FoldBuffer, run: readonly Letter[], words: WordSet) {
  const text = run.map((letter) => String.fromCharCode(buffer.codes[letter.at] ?? 32)).join("");
  const cost: number[] = new Array(text.length + 1).fill(Number.POSITIVE_INFINITY);
  const cutFrom: number[] = new Array(text.length + 1).fill(0);
  cost[0] = 0;
  for (let start = 0; start < text.length; start++) {
    const before = cost[start] ?? 0;
    // A word has to be cheaper than letters that stay single, of which this is the last.
    if (before + 3 <= (cost[start + 1] ?? 0)) {
      cost[start + 1] = before + 3;
      cutFrom[start + 1] = start;
    }
    for (const end of words.endsFrom(text, start, wordCharsMax)) {
      if (end === start + 1 || before + 1 >= (cost[end] ?? 0)) continue;
      cost[end] = before + 1;
      cutFrom[end] = start;
    }
  }
  const groups: Letter[][] = [];
  for (let end = text.length; end > 0; end = cutFrom[end] ?? 0) {
    groups.unshift(run.slice(cutFrom[end] ?? 0, end));
  }
  return groups;
}

function writeWord(buffer: FoldBuffer, word: readonly Letter[], out: FoldBuffer): void {
  const first = word[0];
  if (first === undefined) return;
  if (out.length > 0 && (out.codes[out.length - 1] ?? 32) !== 32) {
    const at = buffer.starts[first.at] ?? 0;
    out.push(32, at, at);
  }
  for (const { at } of word) {
    out.push(buffer.codes[at] ?? 32, buffer.starts[at] ?? 0, buffer.ends[at] ?? 0);
  }
}

function isSeparator(code: number): boolean {
  return (
    code === 32 ||
    code === 9 ||
    code === 0x2e ||
    code === 0x2d ||
    code === 0x2b ||
    code === 0x27 ||
    code === 0x5f ||
    code === 0x2a ||
    code === 0x7c ||
    code === 0xb7 ||
    code === 0x2f ||
    code === 0x7e
  );
}
