import { blankRun, breaksHere, isBlank, isForLooks } from "./blanks.ts";
import { charKinds, charKindTable, signKindsOfUnits } from "./characters.ts";
import type { FoldBuffer } from "./fold-buffer.ts";
import { type Cut, isTerminator, type Line, linesBetween, sentenceEnd } from "./lines.ts";
import { hashOf, nextHash, Sheet, type Tokens } from "./tokens.ts";

/** Folded text with single spaces and no hyphens inside words, cut into sentences. */
export type Layout = {
  readonly buffer: FoldBuffer;
  readonly lines: readonly Line[];
  /** Its words and signs. */
  readonly tokens: Tokens;
  /** Some token mixes letters with digits, signs or another script, or stutters. */
  readonly disguised: boolean;
  /** Some words of one letter follow one another. */
  readonly spaced: boolean;
  /** Kinds of signs that it holds, as bits of `signKinds`. */
  readonly signs: number;
};

const space = 0x20;

/** Puts single spaces between words, in `sheet`, and finds where sentences end. */
export function layOut(from: FoldBuffer, sheet = new Sheet(from.length + 1)): Layout {
  const { buffer, tokens } = sheet;
  buffer.reserve(from.length + 1);
  tokens.clear(from.length + 1);
  return new Layouter(from, sheet).run();
}

/** One walk over a folded text. */
class Layouter {
  private readonly from: FoldBuffer;
  private readonly out: FoldBuffer;
  private readonly tokens: Tokens;
  private readonly kinds = charKindTable();
  private readonly cuts: Cut[] = [];
  private paragraph = 0;
  private length = 0;
  /** All units in one, for what none of them holds. */
  private seen = 0;
  private disguised = false;
  private spaced = false;
  private signs = 0;
  /** How many units the word that is being read has, and how many words of one unit came last. */
  private units = 0;
  private singles = 0;
  private digitsEnd = -1;
  /** How much further the next unit stands in what is laid out. */
  private further = 0;

  constructor(from: FoldBuffer, { buffer, tokens }: Sheet) {
    this.from = from;
    this.out = buffer;
    this.tokens = tokens;
  }

  run(): Layout {
    const { from, out, cuts, tokens, kinds } = this;
    from.seal();
    out.copyFrom(from);
    const { codes, length: total } = from;
    for (let at = 0; at < total; ) {
      const code = codes[at] ?? space;
      const kind = kinds[code] ?? 0;
      if (kind === charKinds.letter) at = this.words(at);
      else if (kind === charKinds.wide) at = this.wideRun(at);
      else if (code === space && !isBlank(codes[at + 1] ?? 0)) at = this.parting(at);
      else at = this.sign(at, kind);
    }
    out.length = this.length;
    out.seal();
    out.latin = this.seen < latinEnd;
    this.endWord();
    this.cut(this.length);
    const { disguised, spaced } = this;
    const signs = from.signs | this.signs;
    return { buffer: out, lines: linesBetween(out, cuts), tokens, disguised, spaced, signs };
  }

  /** Copies words with one space between each two, which is nearly all of a text. */
  private words(first: number): number {
    const { kinds, tokens } = this;
    const { codes } = this.from;
    const { codes: written } = this.out;
    const { starts, ends, hashes } = tokens;
    let { length, units } = this;
    let { count } = tokens;
    /** All letters in one. */
    let seen = 0;
    if (first - length !== this.further) this.moveOn(first);
    let disguised = first > 0 && partsWord(codes, first - 1, kinds);
    let at = first;
    let code = codes[at] ?? space;
    for (;;) {
      const start = length;
      let hash = 0;
      let before = 0;
      let held = 0;
      let letters = 0;
      do {
        held = code === before ? held + 1 : 0;
        if (held > 1) disguised = true;
        before = code;
        hash = nextHash(hash, code);
        written[length++] = code;
        letters |= code;
        code = codes[++at] ?? space;
      } while (kinds[code] === charKinds.letter);
      starts[count] = start;
      ends[count] = length;
      hashes[count++] = hashOf(hash, length - start, letters);
      seen |= letters;
      units += length - start;
      if (code !== space) break;
      code = codes[at + 1] ?? space;
      if (kinds[code] !== charKinds.letter) break;
      if (units === 1) this.endLetter();
      else this.singles = 0;
      units = 0;
      written[length++] = space;
      at++;
    }
    if (disguised || seen >= latinEnd || isLeet(codes[at] ?? space)) this.disguised = true;
    tokens.count = count;
    this.seen |= seen | space;
    this.units = units;
    this.length = length;
    return at;
  }

  /** Copies characters of a script without spaces, each of which is a token. */
  private wideRun(first: number): number {
    const { kinds, tokens } = this;
    const { codes } = this.from;
    const { codes: written } = this.out;
    let { seen, length } = this;
    if (first - length !== this.further) this.moveOn(first);
    let at = first;
    let code = codes[at] ?? space;
    do {
      written[length++] = code;
      tokens.push(length - 1, length, 0);
      seen |= code;
      code = codes[++at] ?? space;
    } while (kinds[code] === charKinds.wide);
    this.units += at - first;
    this.seen = seen;
    this.length = length;
    return at;
  }

  /** Copies one space between two words. */
  private parting(at: number): number {
    if (isForLooks(this.from, at, this.kinds)) return at + 1;
    this.seen |= space;
    if (this.units > 0) this.endWord();
    if (this.length > 0 && this.out.codes[this.length - 1] !== space) this.write(space, at);
    return at + 1;
  }

  /** Copies, changes or drops one unit that is no letter; answers where to go on. */
  private sign(at: number, kind: number): number {
    const { from, tokens } = this;
    let code = from.codes[at] ?? space;
    this.seen |= code;
    if (code < 128) this.signs |= signKindsOfUnits[code] ?? 0;
    if (kind !== charKinds.other) this.units++;
    else if (this.units > 0) this.endWord();
    if (!isPlain(code)) {
      if (isBlank(code)) return this.blank(at);
      if (isTerminator(code)) {
        const end = sentenceEnd(from, at);
        if (end > 0) this.cut(this.length + end, code === 0x3f || asks(from.codes[at - 1] ?? 0));
      } else if (isSignInside(from, at, this.kinds)) return at + 1;
      else if (code === asterisk && countsStars(from, at, this.kinds)) code = countingAsterisk;
      else if (code === 0x2d && joinsWords(from, at, this.kinds)) code = space;
    }
    const { length } = this;
    this.write(code, at);
    if (kind === charKinds.digit) {
      if (this.digitsEnd === length) tokens.extend(length + 1);
      else tokens.push(length, length + 1, 0);
      this.digitsEnd = length + 1;
    } else if (code !== space) tokens.push(length, length + 1, 0);
    return at + 1;
  }

  /** Puts one space for a run of blanks, and ends sentences at line breaks. */
  private blank(at: number): number {
    const { from, length } = this;
    const run = blankRun(from, at);
    if (run.lines > 1) this.paragraph++;
    if (run.lines > 0 && breaksHere(from, at, run)) this.cut(length);
    if (length > 0 && this.out.codes[length - 1] !== space) this.write(space, at);
    return run.end;
  }

  private write(code: number, at: number): void {
    const { out, length } = this;
    if (at - length !== this.further) this.moveOn(at);
    out.codes[length] = code;
    this.length = length + 1;
  }

  /** Units were dropped or blanks put together: what comes next stands further on than so far. */
  private moveOn(at: number): void {
    this.further = at - this.length;
    this.out.move(this.length, this.further);
  }

  private endWord(): void {
    if (this.units === 1) this.endLetter();
    else if (this.units > 1) this.singles = 0;
    this.units = 0;
  }

  /** Ends a word of one unit. */
  private endLetter(): void {
    if (++this.singles >= singlesMin) this.spaced = true;
  }

  private cut(at: number, question = false): void {
    this.cuts.push({ at, paragraph: this.paragraph, question });
  }
}

/** Fewer single letters in a row are initials or a list, not a spaced-out word. */
export const singlesMin = 4;

/** Whether the sign at `at`, before a letter, may be part of a disguise. */
function partsWord(codes: Uint16Array, at: number, kinds: Uint8Array): boolean {
  const code = codes[at] ?? space;
  if (code === space) return false;
  if (isLeet(code) || kinds[code] === charKinds.digit) return true;
  const behindLetter = at > 0 && kinds[codes[at - 1] ?? 0] === charKinds.letter;
  if (code === asterisk && codes[at - 1] === asterisk)
    return kinds[codes[at - 2] ?? 0] === charKinds.letter;
  return behindLetter && !isBlank(code) && code !== 0x27;
}

/** Digits and signs that are written for letters. */
const isLeet = (code: number) => (code >= 0x30 && code <= 0x39) || code === 0x24 || code === 0x40;

/** Letters, digits, one space between words, and signs that change nothing: nearly every unit. */
function isPlain(code: number): boolean {
  return code < 128 ? plain[code] === 1 : code !== 0xb7 && code !== 0x3002 && code !== 0xff61;
}

const plain = new Uint8Array(128).fill(1);
for (const special of "\t\n\v\f\r .!?*_|^-+") plain[special.charCodeAt(0)] = 0;

/**
 * All units before this power of two are Latin letters, digits or signs, and so are those that give
 * one before it together.
 */
const latinEnd = 0x200;

function joinsWords(from: FoldBuffer, at: number, kinds: Uint8Array): boolean {
  const before = kinds[from.codes[at - 1] ?? 0] ?? 0;
  const after = kinds[from.codes[at + 1] ?? 0] ?? 0;
  const bothDigits = before === charKinds.digit && after === charKinds.digit;
  return before !== charKinds.other && after !== charKinds.other && !bothDigits;
}

/** Japanese か and Chinese 吗 at the end ask without a question mark. */
const asks = (code: number) => code === 0x304b || code === 0x5417;

const signsInside: ReadonlySet<number> = new Set(
  Array.from("*_|^·-+", (sign) => sign.charCodeAt(0)),
);

const asterisk = 0x2a;
/** What lexicons write for an asterisk that counts, which in a form has a meaning of its own. */
const countingAsterisk = 0x2731;

/** "A 5* review": an asterisk right behind a figure from one to five that stands alone. */
function countsStars({ codes }: FoldBuffer, at: number, kinds: Uint8Array): boolean {
  const figure = codes[at - 1] ?? 0;
  const before = codes[at - 2] ?? space;
  const behind = codes[at + 1] ?? space;
  return (
    figure >= 0x31 &&
    figure <= 0x35 &&
    kinds[behind] === charKinds.other &&
    behind !== asterisk &&
    (before === space || before === 0x28 || before === 0x2b) &&
    // "M4 x 5*" measures a screw.
    codes[at - 3] !== 0x78
  );
}

/** `* _ | ^ · - +` between two characters of a script without spaces part nothing. */
function isSignInside(from: FoldBuffer, at: number, kinds: Uint8Array): boolean {
  return (
    signsInside.has(from.codes[at] ?? 0) &&
    kinds[from.codes[at - 1] ?? 0] === charKinds.wide &&
    kinds[from.codes[at + 1] ?? 0] === charKinds.wide
  );
}
