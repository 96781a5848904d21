import { signKinds } from "./characters.ts";
import { FoldBuffer } from "./fold-buffer.ts";
import { emojiWords, framed, struckLetters } from "./fold-tables.ts";
import { simplified } from "./traditional.ts";

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
  const even = evenly(text);
  buffer.copyFrom(null);
  buffer.signs = 0;
  buffer.reserve(total);
  let at = foldAscii(text, buffer) ? total : foldSingles(even, 0, total, buffer);
  while (at < total) {
    at = foldApart(text, at, buffer);
    buffer.reserve(buffer.length + total - at);
    const from = buffer.length;
    const next = foldSingles(even, at, total, buffer);
    buffer.place(from, at);
    at = next;
  }
  buffer.seal();
}

/** Folds a text in ASCII, which engines can do in one go; answers whether it was one. */
function foldAscii(text: string, buffer: FoldBuffer): boolean {
  const { length } = text;
  const bytes = length <= spare.length ? spare : new Uint8Array(length);
  // A character that takes several bytes leaves no room for the last.
  if (encoder.encodeInto(text, bytes.subarray(0, length)).read < length) return false;
  encoder.encodeInto(text.toLowerCase(), bytes);
  const { codes } = buffer;
  for (let at = 0; at < length; at++) codes[at] = bytes[at] ?? 0;
  buffer.length = length;
  return true;
}

/** Every engine has it, but not the language. */
declare const TextEncoder: new () => {
  encodeInto(text: string, into: Uint8Array): { readonly read: number };
};
const encoder = new TextEncoder();
/** What one long text needs is not kept for the next. */
const spare = new Uint8Array(1 << 13);

/**
 * A text with some blanks behind it, which makes it a joined string whatever it was. Engines make
 * strings in many ways (cut, joined, narrow, wide), and where a loop has met more than four of them
 * it looks up for each unit how this string is asked, which takes three times as long.
 */
const evenly = (text: string) => text + blanks;
/** Fewer would be copied instead of joined. */
const blanks = " ".repeat(16);

/** Folds what folds to one unit each, from a place on; answers where that ends. */
function foldSingles(even: string, from: number, total: number, buffer: FoldBuffer): number {
  const { codes } = buffer;
  let { length } = buffer;
  let seen = 0;
  let at = from;
  for (; at < total; at++) {
    const single = singles[even.charCodeAt(at)] ?? many;
    if (single === many) break;
    seen |= single;
    codes[length++] = single;
  }
  buffer.length = length;
  buffer.signs |= seen >> 16;
  return at;
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
  if (point <= 0xffff && voices(point, end, buffer)) return end;
  if (isFlagLetter(point) && !isFlag(text, at, end)) {
    buffer.pushAll(String.fromCharCode(0x61 + point - flagLetterFirst), at, end);
    return end;
  }
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

const flagLetterFirst = 0x1f1e6;
const isFlagLetter = (point = 0) => point >= flagLetterFirst && point < flagLetterFirst + 26;
/** Two of these letters side by side are a flag; one alone is a letter. */
const isFlag = (text: string, at: number, end: number) =>
  isFlagLetter(text.codePointAt(end)) || (at > 1 && isFlagLetter(text.codePointAt(at - 2)));

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
  buffer.pushAll(count > 1 ? ` ${count} stars ` : loneStar(text, from, at), from, at);
  return at;
}

/**
 * A single star is ornament, unless a Japanese particle makes it a noun or a figure counts it:
 * "5 ★", "⭐×5", "★5+", "five ★".
 */
function loneStar(text: string, from: number, to: number): string {
  const words = (isHalf(text, to) ? null : countBehind(text, to)) ?? starBehindWords(text, from);
  if (words !== null) return words;
  return givingSigns.test(text.slice(to, to + givingChars)) ? " star " : " ";
}

/** Half of a pair, as of an emoji, is nothing that a star goes with. */
const isHalf = (text: string, at: number) => (text.charCodeAt(at) & 0xf800) === 0xd800;

function countBehind(text: string, to: number): string | null {
  const behind = text.slice(to, to + starCountChars);
  const times =
    /^\s?[×x*]\s?([1-5])(?!\d)/.exec(behind) ?? /^([1-5])\s?(?=[+＋=＝のでを])/.exec(behind);
  if (times !== null) return ` ${times[1]} stars `;
  return /^[をでの]/.test(behind) ? " star " : null;
}

function starBehindWords(text: string, from: number): string | null {
  if (isHalf(text, from - 1)) return null;
  if (fiveInWords.test(text.slice(Math.max(0, from - fiveCharsMax), from))) return " 5 stars ";
  if (/(?:^|[^\d.,])[1-5]\s?$/.test(text.slice(Math.max(0, from - 3), from))) return " stars ";
  return ownStar.test(text.slice(Math.max(0, from - ownStarChars), from)) ? " star " : null;
}

/** "Leave a ⭐", "your ⭐", "votre ⭐". */
const ownStar = /\b(?:your|ur|a|deinen|ihren|einen|votre|ton|une|tu|su|una|tua|sua|uma)\s?$/i;
const ownStarChars = 8;
/** "⭐ → 🎁": with nothing but signs between, the star is what is paid for. */
const givingSigns = /^[^\p{L}\p{N}\n]{0,8}(?:🎁|💰|💵|💶|💷|🎟|🆓)/u;
const givingChars = 12;

/** Five as a word before a star: "cinque ⭐", "五🌟". */
const fiveInWords = /(?:five|fünf|cin(?:q|co|que)|vijf|pię[cć]|piec|fem|be[sş]|五|伍) ?$/i;
const fiveCharsMax = 7;

/** As much of the text as a factor behind a star takes. */
const starCountChars = 5;

function foldedPoint(point: number): Folded {
  const known = foldedByCodePoint.get(point);
  if (known !== undefined) return known;
  const letters = foldPoint(point);
  let signs: number = signKinds.other;
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
  const special = specialLetters.get(char) ?? simplified.get(char) ?? framed(point);
  if (special !== undefined) return special;
  // Han without another form, as most of what a lexicon of Chinese or Japanese holds.
  if (point >= 0x4e00 && point <= 0x9fff) return char;
  if (invisible.test(char)) return "";
  const compat = char.normalize("NFKC").toLowerCase();
  const bare = /\p{Script=Latin}/u.test(compat)
    ? compat.normalize("NFD").replace(/\p{M}+/gu, "")
    : compat;
  if (/^\p{Extended_Pictographic}/u.test(char)) return " ";
  return [...bare].map((letter) => specialLetters.get(letter) ?? letter).join("");
}

/** Format characters, fillers, variation selectors and marks that ride on a letter. */
const invisible = /^(?:\p{Cf}|\p{Mn}|\u115f|\u1160)$/u;

const specialLetters: ReadonlyMap<string, string> = new Map([
  ...struckLetters,
  ["ß", "ss"],
  ["ẞ", "ss"],
  ["Ø", "o"],
  ["Ł", "l"],
  ["æ", "ae"],
  ["Æ", "ae"],
  ["œ", "oe"],
  ["Œ", "oe"],
  ["ı", "i"],
  // The dot between kana, as the one of other scripts.
  ["・", "·"],
  ["’", "'"],
  ["‘", "'"],
  ["ʼ", "'"],
  ["´", "'"],
  ["`", "`"],
  ["–", "-"],
  ["—", " - "],
  ["‑", "-"],
  ["\u00a0", " "],
  // Blanks that count as letters or signs.
  ["\u2800", " "],
  ["\u3164", " "],
  ["\uffa0", " "],
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
