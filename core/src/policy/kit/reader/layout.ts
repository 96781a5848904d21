import { charKinds, charKindTable } from "./characters.ts";
import { FoldBuffer } from "./fold.ts";

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

/** Folded text with single spaces and no hyphens inside words, cut into sentences. */
export type Layout = { readonly buffer: FoldBuffer; readonly lines: readonly Line[] };

const space = 0x20;
const newline = 0x0a;

/** Puts single spaces between words, in `out`, and finds where sentences end. */
export function layOut(from: FoldBuffer, out = new FoldBuffer(from.length + 1)): Layout {
  out.reserve(from.length + 1);
  const { codes: written, starts, ends } = out;
  const cuts: Cut[] = [];
  const kinds = charKindTable();
  let paragraph = 0;
  let length = 0;
  let seen = 0;
  for (let i = 0; i < from.length; i++) {
    let code = from.codes[i] ?? space;
    seen |= code;
    if (!isPlain(code)) {
      if (isBlank(code)) {
        const run = blankRun(from, i);
        if (run.lines > 1) paragraph++;
        if (run.lines > 0 && breaksHere(from, i, run)) {
          cuts.push({ at: length, paragraph, ...noMark });
        }
        const parts = length > 0 && written[length - 1] !== space;
        const at = i;
        i = run.end - 1;
        if (!parts) continue;
        written[length] = space;
        starts[length] = from.starts[at] ?? 0;
        ends[length] = from.ends[at] ?? 0;
        length++;
        continue;
      }
      if (isTerminator(code)) {
        if (endsSentence(from, i)) {
          const question = code === 0x3f || asks(from.codes[i - 1] ?? 0);
          cuts.push({ at: length + 1, paragraph, question, colon: false });
        }
      } else if (isSignInside(from, i, kinds)) continue;
      else if (code === 0x2d && joinsWords(from, i, kinds)) code = space;
    }
    written[length] = code;
    starts[length] = from.starts[i] ?? 0;
    ends[length] = from.ends[i] ?? 0;
    length++;
  }
  out.length = length;
  out.seal();
  out.latin = seen < latinEnd;
  cuts.push({ at: length, paragraph, ...noMark });
  return { buffer: out, lines: linesBetween(out, cuts) };
}

/** Letters, digits, one space between words, and signs that change nothing: nearly every unit. */
function isPlain(code: number): boolean {
  return code < 128 ? plain[code] === 1 : code !== 0xb7 && code !== 0x3002 && code !== 0xff61;
}

const plain = new Uint8Array(128).fill(1);
for (const special of "\t\n\v\f\r .!?*_|^-") plain[special.charCodeAt(0)] = 0;

const isBlank = (code: number) => code === space || (code >= 9 && code <= 13);

/** All units before this power of two are Latin letters, digits or signs. */
const latinEnd = 0x200;

type Cut = { at: number; paragraph: number; question: boolean; colon: boolean };
const noMark = { question: false, colon: false };

function linesBetween(buffer: FoldBuffer, cuts: readonly Cut[]): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  let paragraph = 0;
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
    const last = buffer.codes[to - 1] ?? 0;
    // Closing quotes and marks alone belong to the sentence before.
    const previous = lines.at(-1);
    if (to - from <= 2 && isTerminator(last) && previous !== undefined) {
      lines[lines.length - 1] = {
        ...previous,
        end: to,
        question: previous.question || cut.question,
      };
    } else {
      const question = cut.question || last === 0x3f;
      const bullet = isBullet(buffer, from, to);
      for (const [pieceStart, pieceEnd] of pieces(buffer, from, to)) {
        const colon = last === 0x3a && pieceEnd === to;
        lines.push({ start: pieceStart, end: pieceEnd, question, bullet, colon, paragraph });
      }
    }
    paragraph = cut.paragraph;
  }
  return lines;
}

/** Longer sentences are read in pieces, so that work inside a sentence stays bounded. */
const sentenceCharsMax = 700;

function* pieces(buffer: FoldBuffer, from: number, to: number): Generator<[number, number]> {
  let start = from;
  while (to - start > sentenceCharsMax) {
    let cut = start + sentenceCharsMax;
    while (cut > start + sentenceCharsMax / 2 && buffer.codes[cut] !== space) cut--;
    yield [start, cut];
    start = cut;
  }
  yield [start, to];
}

const bulletMarks: ReadonlySet<number> = new Set(
  Array.from('-*•·‣▪◦>`"❌→', (mark) => mark.charCodeAt(0)),
);

function isBullet(buffer: FoldBuffer, from: number, to: number): boolean {
  const first = buffer.codes[from] ?? 0;
  const second = buffer.codes[from + 1] ?? 0;
  if (bulletMarks.has(first) && to - from > 1) return true;
  return (
    first >= 0x30 &&
    first <= 0x39 &&
    (second === 0x2e || second === 0x29) &&
    buffer.codes[from + 2] === space
  );
}

type Blanks = { readonly end: number; readonly lines: number };
const oneSpace = { end: 0, lines: 0 };

/** The run of blanks at `start`; what it answers holds until the next call. */
function blankRun(from: FoldBuffer, start: number): Blanks {
  if (from.codes[start] === space && !isBlank(from.codes[start + 1] ?? 0)) {
    oneSpace.end = start + 1;
    return oneSpace;
  }
  let end = start;
  let lines = 0;
  while (end < from.length) {
    const code = from.codes[end] ?? 0;
    if (code !== space && !(code >= 9 && code <= 13)) break;
    if (code === newline) lines++;
    end++;
  }
  return { end, lines };
}

/** A line break ends a sentence, unless a long line just wraps into the next. */
function breaksHere(from: FoldBuffer, at: number, run: Blanks): boolean {
  if (run.end >= from.length || at === 0 || run.lines > 1) return true;
  const last = from.codes[at - 1] ?? 0;
  return last !== 0x2c || run.end - at > 2;
}

const isTerminator = (code: number) =>
  code === 0x2e || code === 0x21 || code === 0x3f || code === 0x3002 || code === 0xff61;

/** A full stop inside a number, address or short title ends nothing. */
function endsSentence(from: FoldBuffer, at: number): boolean {
  const code = from.codes[at] ?? 0;
  const next = from.codes[at + 1] ?? space;
  if (code !== 0x2e) return !isTerminator(next) || next === code ? code !== next : false;
  const blank = next === space || (next >= 9 && next <= 13) || next === 0x22 || next === 0x29;
  if (!blank && at + 1 < from.length) return false;
  return !isShortTitle(from, at) && !isOrdinal(from, at);
}

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
  let word = "";
  for (let i = start; i < dot; i++) word += String.fromCharCode(from.codes[i] ?? 0);
  return shortTitles.has(word);
}

const shortTitleCharsMax = 4;
const shortTitles = new Set([
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
]);

function joinsWords(from: FoldBuffer, at: number, kinds: Uint8Array): boolean {
  const before = kinds[from.codes[at - 1] ?? 0] ?? 0;
  const after = kinds[from.codes[at + 1] ?? 0] ?? 0;
  const bothDigits = before === charKinds.digit && after === charKinds.digit;
  return before !== charKinds.other && after !== charKinds.other && !bothDigits;
}

/** Japanese か and Chinese 吗 at the end ask without a question mark. */
const asks = (code: number) => code === 0x304b || code === 0x5417;

/** `* _ | ^ ·` between two characters of a script without spaces part nothing. */
function isSignInside(from: FoldBuffer, at: number, kinds: Uint8Array): boolean {
  const code = from.codes[at] ?? 0;
  const isSign = code === 0x2a || code === 0x5f || code === 0x7c || code === 0x5e || code === 0xb7;
  return (
    isSign &&
    kinds[from.codes[at - 1] ?? 0] === charKinds.wide &&
    kinds[from.codes[at + 1] ?? 0] === charKinds.wide
  );
}
