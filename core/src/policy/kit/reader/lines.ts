import { charKinds, charKindTable } from "./characters.ts";
import type { FoldBuffer } from "./fold-buffer.ts";

/** A stretch of folded units that is one sentence, line or list item. */
export type Line = {
  readonly start: number;
  readonly end: number;
  readonly question: boolean;
  readonly bullet: boolean;
  readonly colon: boolean;
  /** Blank lines before it: the start of a paragraph. */
  readonly paragraph: number;
};

const space = 0x20;

/** Where a sentence ends, and with what. */
export type Cut = { at: number; paragraph: number; question: boolean };

/** The stretches between cuts, long ones in pieces, without blanks around them. */
export function linesBetween(buffer: FoldBuffer, cuts: readonly Cut[]): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  let paragraph = 0;
  /** How many sentences of one word came last. */
  let words = 0;
  for (const cut of cuts) {
    let from = start;
    while (from < cut.at && buffer.codes[from] === space) from++;
    let to = cut.at;
    while (to > from && buffer.codes[to - 1] === space) to--;
    start = cut.at;
    if (to === from) {
      paragraph = cut.paragraph;
      continue;
    }
    const last = buffer.codes[endWithoutMarks(buffer, from, to) - 1] ?? 0;
    // Closing quotes and marks alone belong to the sentence before.
    const previous = lines.at(-1);
    const isTail = isTerminator(last) || isCloser(buffer.codes[from] ?? 0);
    if (to - from <= 2 && isTail && isEnd(last) && previous !== undefined) {
      lines[lines.length - 1] = {
        ...previous,
        end: to,
        question: previous.question || cut.question,
      };
    } else {
      const question = cut.question || last === 0x3f;
      words = isOneWord(buffer, from, to) ? words + 1 : 0;
      if (words >= staccatoMin && goesOn(lines, to, paragraph, words > staccatoMin)) continue;
      const bullet = isBullet(buffer, from, to);
      while (from < to) {
        const end = pieceEnd(buffer, from, to);
        const colon = last === 0x3a && end === to;
        lines.push({ start: from, end, question, bullet, colon, paragraph });
        from = end;
      }
    }
    paragraph = cut.paragraph;
  }
  return lines;
}

/** Where a line ends before the marks that close bold or slanted print: "**Avoid:**". */
function endWithoutMarks({ codes }: FoldBuffer, from: number, to: number): number {
  let end = to;
  while (end > from && isPrintMark(codes[end - 1] ?? 0)) end--;
  return end;
}

/** So many sentences or lines of one word in a row are one: "Leave. Five. Stars." */
const staccatoMin = 3;

/** A word, and at most a full stop or exclamation mark behind it. */
function isOneWord({ codes }: FoldBuffer, from: number, to: number): boolean {
  const last = codes[to - 1];
  const end = last === 0x2e || last === 0x21 ? to - 1 : to;
  const kinds = charKindTable();
  for (let at = from; at < end; at++) {
    if (kinds[codes[at] ?? 0] !== charKinds.letter) return false;
  }
  return end > from;
}

/** Ends the last line, or the last two as one, behind one word more, if that is not too long. */
function goesOn(lines: Line[], end: number, paragraph: number, joined: boolean): boolean {
  const first = lines.at(joined ? -1 : -2);
  if (first?.paragraph !== paragraph || end - first.start > sentenceCharsMax) return false;
  lines.splice(joined ? -1 : -2, 2, { ...first, end });
  return true;
}

/** Longer sentences are read in pieces, so that work inside a sentence stays bounded. */
const sentenceCharsMax = 700;

/** Where the first piece of a sentence ends. */
function pieceEnd(buffer: FoldBuffer, from: number, to: number): number {
  if (to - from <= sentenceCharsMax) return to;
  let cut = from + sentenceCharsMax;
  while (cut > from + sentenceCharsMax / 2 && buffer.codes[cut] !== space) cut--;
  return cut;
}

const bulletMarks: ReadonlySet<number> = new Set(
  Array.from('-*•·‣▪◦>`"❌→', (mark) => mark.charCodeAt(0)),
);

function isBullet(buffer: FoldBuffer, from: number, to: number): boolean {
  const first = buffer.codes[from] ?? 0;
  const second = buffer.codes[from + 1] ?? 0;
  if (bulletMarks.has(first) && to - from > 1) return true;
  if (!isDigit(first)) return false;
  const mark = isDigit(second) ? from + 2 : from + 1;
  const sign = buffer.codes[mark] ?? 0;
  return (sign === 0x2e || sign === 0x29) && buffer.codes[mark + 1] === space;
}

const isDigit = (code: number) => code >= 0x30 && code <= 0x39;

/** Full stops, exclamation and question marks. */
export const isTerminator = (code: number) =>
  code === 0x2e || code === 0x21 || code === 0x3f || code === 0x3002 || code === 0xff61;

const isCloser = (code: number) => code === 0x22 || code === 0x29 || code === 0x5d;
/** Asterisks and low lines, between which words are printed bold or slanted. */
const isPrintMark = (code: number) => code === 0x2a || code === 0x5f;
const isEnd = (code: number) => isTerminator(code) || isCloser(code);

/** How many units end a sentence at a mark: none, the mark, or closing ones behind it as well. */
export const sentenceEnd = (from: FoldBuffer, at: number): number =>
  endsSentence(from, at) ? 1 + closersBehind(from, at) : 0;

/** How many quotation marks, brackets or marks of bold print close what ends at `at`. */
function closersBehind({ codes, length }: FoldBuffer, at: number): number {
  for (let count = 0; count <= closersMax; count++) {
    const next = at + 1 + count < length ? (codes[at + 1 + count] ?? space) : space;
    if (next === space || (next >= 9 && next <= 13)) return count;
    if (!isCloser(next) && !isPrintMark(next)) return 0;
  }
  return 0;
}

/** As in `said."**`. */
const closersMax = 3;

/** Whether a mark ends a sentence: a full stop inside a number or short title ends nothing. */
function endsSentence(from: FoldBuffer, at: number): boolean {
  const code = from.codes[at] ?? 0;
  const next = from.codes[at + 1] ?? space;
  if (code !== 0x2e) return !isTerminator(next) || next === code ? code !== next : false;
  const blank = next === space || (next >= 9 && next <= 13) || isCloser(next);
  const closed = blank || closersBehind(from, at) > 0;
  if (!closed && at + 1 < from.length) return false;
  // "(Google, Yelp...) where they review": the sentence goes on behind such a bracket.
  if (next === 0x29 && from.codes[at - 1] === code) return false;
  return !isShortTitle(from, at) && !isOrdinal(from, at) && !isListNumber(from, at);
}

/** "2. Buying reviews" at the head of a line: the number of an item, which goes on behind it. */
function isListNumber({ codes }: FoldBuffer, dot: number): boolean {
  let at = dot - 1;
  while (at >= dot - 2 && isDigit(codes[at] ?? 0)) at--;
  if (at === dot - 1 || codes[dot + 1] !== space) return false;
  while (at >= 0 && codes[at] === space) at--;
  return at < 0 || codes[at] === newline;
}

const newline = 0x0a;

/** "Am 2. und am 9. Mai": the full stop of an ordinal before a month or a joining word. */
function isOrdinal(from: FoldBuffer, dot: number): boolean {
  const before = from.codes[dot - 1] ?? 0;
  if (before < 0x30 || before > 0x39 || from.codes[dot + 1] !== space) return false;
  let word = "";
  for (let i = dot + 2; i < dot + 5; i++) word += String.fromCharCode(from.codes[i] ?? 0);
  return afterOrdinals.has(word);
}

/** First three letters of months in languages that write ordinals so, and of joining words. */
const afterOrdinals = new Set([
  ...["jan", "feb", "mar", "apr", "mai", "maj", "jun", "jul", "aug", "sep", "okt", "nov"],
  ...["dez", "dec", "und", "bis", "och"],
]);

function isShortTitle(from: FoldBuffer, dot: number): boolean {
  let start = dot;
  while (start > 0 && dot - start < 5 && (from.codes[start - 1] ?? 0) >= 0x61) start--;
  if (dot - start > shortTitleCharsMax) return false;
  let word = 0;
  for (let i = start; i < dot; i++) {
    const code = from.codes[i] ?? 0;
    if (code >= 0x80) return false;
    word = withLetter(word, code);
  }
  return shortTitles.has(word);
}

const shortTitleCharsMax = 4;
/** Four letters from a to z make one number, so that no string is made to look them up. */
const withLetter = (word: number, code: number) => word * 0x80 + code;
const shortTitles = new Set(
  [
    "mr",
    "mrs",
    "ms",
    "dr",
    "st",
    "no",
    "nr",
    "vs",
    "e.g",
    "i.e",
    "z.b",
    "bzw",
    "ca",
    "str",
    "sr",
    "sra",
    "mme",
    "dott",
    "inkl",
    "evtl",
    "usw",
  ].map((title) => [...title].reduce((word, letter) => withLetter(word, letter.charCodeAt(0)), 0)),
);
