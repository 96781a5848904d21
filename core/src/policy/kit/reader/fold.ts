import { emojiWords } from "./fold-tables.ts";
import { simplified } from "./traditional.ts";

/**
 * A text as the matcher sees it: lower case, no accents, no invisible characters, emoji as words.
 * `starts[i]` and `ends[i]` say which stretch of the original the folded unit `i` stands for.
 */
export class FoldBuffer {
  codes: Uint16Array;
  starts: Int32Array;
  ends: Int32Array;
  length = 0;
  /** True when it is known to hold no letter of another script. */
  latin = false;
  /** Which signs the text holds that shapes are made of; see `signKinds`. */
  signs = 0;

  /** Its three columns share one piece of memory: a text is short, and allocating is not free. */
  constructor(capacity: number) {
    const memory = new ArrayBuffer(capacity * 10);
    this.starts = new Int32Array(memory, 0, capacity);
    this.ends = new Int32Array(memory, capacity * 4, capacity);
    this.codes = new Uint16Array(memory, capacity * 8, capacity);
  }

  push(code: number, start: number, end: number): void {
    if (this.length === this.codes.length) this.grow();
    this.codes[this.length] = code;
    this.starts[this.length] = start;
    this.ends[this.length] = end;
    this.length++;
  }

  pushAll(letters: string, start: number, end: number): void {
    for (let i = 0; i < letters.length; i++) this.push(letters.charCodeAt(i), start, end);
  }

  /** Copies a run of units from another buffer. */
  pushRange(from: FoldBuffer, start: number, end: number): void {
    this.reserve(this.length + end - start);
    const { codes, starts, ends } = this;
    let length = this.length;
    for (let at = start; at < end; at++) {
      codes[length] = from.codes[at] ?? 0x20;
      starts[length] = from.starts[at] ?? 0;
      ends[length] = from.ends[at] ?? 0;
      length++;
    }
    this.length = length;
  }

  /** Puts an end that looks ahead can see: a buffer that is used again holds older texts. */
  seal(): void {
    this.reserve(this.length + sealUnits);
    this.codes.fill(0, this.length, this.length + sealUnits);
  }

  /** Makes room for so many units. */
  reserve(units: number): void {
    while (units > this.codes.length) this.grow();
  }

  private grow(): void {
    const { codes, starts, ends } = new FoldBuffer(this.codes.length * 2 + 16);
    codes.set(this.codes);
    starts.set(this.starts);
    ends.set(this.ends);
    this.codes = codes;
    this.starts = starts;
    this.ends = ends;
  }
}

const sealUnits = 4;

/** Kinds of units that shapes need; a text without them needs no search for such shapes. */
export const signKinds = {
  digit: 1,
  dollar: 2,
  stop: 4,
  at: 8,
  tag: 16,
  bracket: 32,
  percent: 64,
  picture: 128,
  other: 256,
} as const;

/**
 * By UTF-16 unit: what it folds to, with its kind of sign in the upper half; `many` where it is
 * looked up apart, because it folds to none or several units, or was not met before.
 */
const singles = new Int32Array(65_536).fill(-1);
const many = -1;
type Folded = { readonly letters: string; readonly signs: number };
const foldedByCodePoint = new Map<number, Folded>();

for (let unit = 0; unit < 0x80; unit++) {
  singles[unit] = String.fromCharCode(unit).toLowerCase().charCodeAt(0);
}
const mark = (marks: string, kind: number) => {
  for (const char of marks) singles[char.charCodeAt(0)] = char.charCodeAt(0) | (kind << 16);
};
mark("0123456789", signKinds.digit);
mark("$", signKinds.dollar);
mark(".:", signKinds.stop);
mark("@", signKinds.at);
mark("<", signKinds.tag);
mark("([", signKinds.bracket);
mark("%", signKinds.percent);

/** Folds a text. Folding twice gives the same; every folded unit keeps its place of origin. */
export function fold(text: string): FoldBuffer {
  const buffer = new FoldBuffer(text.length + 16);
  foldInto(text, buffer);
  return buffer;
}

const scratch = new FoldBuffer(1 << 12);

/** Folds a text into a buffer that the next call uses again. */
export function foldBriefly(text: string): FoldBuffer {
  foldInto(text, scratch);
  return scratch;
}

/** Folds a text into a buffer, in place of what it held. */
export function foldInto(text: string, buffer: FoldBuffer): void {
  const total = text.length;
  buffer.length = 0;
  buffer.reserve(total);
  let { codes, starts, ends } = buffer;
  let length = 0;
  let seen = 0;
  for (let at = 0; at < total; ) {
    const single = singles[text.charCodeAt(at)] ?? many;
    if (single !== many) {
      seen |= single;
      codes[length] = single;
      starts[length] = at;
      ends[length] = ++at;
      length++;
      continue;
    }
    buffer.length = length;
    buffer.signs = seen >> 16;
    at = foldApart(text, at, buffer);
    buffer.reserve(buffer.length + total - at);
    ({ codes, starts, ends, length } = buffer);
    seen |= buffer.signs << 16;
  }
  buffer.length = length;
  buffer.signs = seen >> 16;
  buffer.seal();
}

/** Folds what folds to none or several units, or is met for the first time; answers its end. */
function foldApart(text: string, at: number, buffer: FoldBuffer): number {
  const point = text.codePointAt(at) ?? 0;
  const end = at + (point > 0xffff ? 2 : 1);
  buffer.signs |= signKinds.other;
  if (isStar(point)) {
    buffer.signs |= signKinds.picture;
    return foldStars(text, at, buffer);
  }
  if (voices(point, end, buffer)) return end;
  const { letters, signs } = foldedPoint(point);
  buffer.signs |= signs;
  buffer.pushAll(letters, at, end);
  if (letters.length === 1 && !isAskedEachTime(point)) {
    singles[point] = letters.charCodeAt(0) | (signs << 16);
  }
  return end;
}

/** Halves of pairs, and what may voice the kana before it. */
const isAskedEachTime = (point: number) =>
  point > 0xffff || (point >= 0xd800 && point < 0xe000) || voicingMarks.has(point);

const isStar = (point: number) =>
  point === 0x2605 || point === 0x2b50 || point === 0x1f31f || point === 0x2606;

/**
 * A voicing mark that stands apart from its kana, as half-width ones do, changes the kana before.
 */
function voices(point: number, end: number, buffer: FoldBuffer): boolean {
  const mark = voicingMarks.get(point);
  if (mark === undefined || buffer.length === 0) return false;
  const last = buffer.length - 1;
  const voiced = (String.fromCharCode(buffer.codes[last] ?? 0) + mark).normalize("NFC");
  if (voiced.length !== 1) return false;
  buffer.codes[last] = voiced.charCodeAt(0);
  buffer.ends[last] = end;
  return true;
}

const voicingMarks: ReadonlyMap<number, string> = new Map([
  [0xff9e, "\u3099"],
  [0xff9f, "\u309a"],
  [0x3099, "\u3099"],
  [0x309a, "\u309a"],
]);

/** A run of star signs reads as its count: three stars become ` 3 stars `. */
function foldStars(text: string, from: number, buffer: FoldBuffer): number {
  let at = from;
  let count = 0;
  while (at < text.length) {
    const point = text.codePointAt(at) ?? 0;
    if (isStar(point)) {
      if (point !== 0x2606) count++;
      at += point > 0xffff ? 2 : 1;
    } else if (point === 0xfe0f) at++;
    else break;
  }
  // A single star is ornament, unless a Japanese particle makes it a noun; five say what is wanted.
  const noun = /^[をでの]/.test(text.slice(at, at + 1)) ? " star " : " ";
  const words = count > 1 ? ` ${count} stars ` : noun;
  buffer.pushAll(words, from, at);
  return at;
}

function foldedPoint(point: number): Folded {
  const known = foldedByCodePoint.get(point);
  if (known !== undefined) return known;
  const letters = foldPoint(point);
  let signs: number = signKinds.other;
  for (const letter of letters) {
    const single = singles[letter.charCodeAt(0)] ?? many;
    if (single !== many) signs |= single >> 16;
  }
  if (/^\p{Extended_Pictographic}/u.test(String.fromCodePoint(point))) signs |= signKinds.picture;
  const folded = { letters, signs };
  // Bounded by the number of assigned code points that a process meets.
  foldedByCodePoint.set(point, folded);
  return folded;
}

function foldPoint(point: number): string {
  const char = String.fromCodePoint(point);
  const emoji = emojiWords.get(char);
  if (emoji !== undefined) return ` ${emoji} `;
  if (point >= 0xd800 && point <= 0xdfff) return " ";
  if (point === 0x0131 || point === 0x0130) return "i";
  const special = specialLetters.get(char) ?? simplified.get(char);
  if (special !== undefined) return special;
  if (invisible.test(char)) return "";
  const compat = char.normalize("NFKC").toLowerCase();
  const bare = /\p{Script=Latin}/u.test(compat)
    ? compat.normalize("NFD").replace(/\p{M}+/gu, "")
    : compat;
  if (/^\p{Extended_Pictographic}/u.test(char)) return " ";
  return [...bare].map((letter) => specialLetters.get(letter) ?? letter).join("");
}

/** Format characters, fillers, variation selectors and marks that ride on a letter. */
const invisible = /^(?:\p{Cf}|\p{Mn}|\u115f|\u1160|\u3164|\uffa0)$/u;

const specialLetters: ReadonlyMap<string, string> = new Map([
  ["ß", "ss"],
  ["ẞ", "ss"],
  ["ø", "o"],
  ["Ø", "o"],
  ["ł", "l"],
  ["Ł", "l"],
  ["æ", "ae"],
  ["Æ", "ae"],
  ["œ", "oe"],
  ["Œ", "oe"],
  ["đ", "d"],
  ["ı", "i"],
  ["’", "'"],
  ["‘", "'"],
  ["ʼ", "'"],
  ["´", "'"],
  ["`", "`"],
  ["–", "-"],
  ["—", " - "],
  ["‑", "-"],
  ["\u00a0", " "],
  ["…", "..."],
  ["“", '"'],
  ["”", '"'],
  ["„", '"'],
  ["«", '"'],
  ["»", '"'],
  ["「", '"'],
  ["」", '"'],
  ["『", '"'],
  ["』", '"'],
  ["！", "!"],
  ["？", "?"],
  ["，", ","],
  ["：", ":"],
  ["；", ";"],
  ["（", "("],
  ["）", ")"],
]);
