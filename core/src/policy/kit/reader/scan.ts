import { outputBits } from "./automaton.ts";
import { charKinds, charKindTable } from "./characters.ts";
import type { FoldBuffer } from "./fold-buffer.ts";
import { farFields, type Glance } from "./glance.ts";
import { lineFields } from "./line-facts.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { fact } from "./word-memo.ts";

/** Most words that may stand between the halves of a form with a gap. */
const gapWordsMax = 5;
/** The same in a script without spaces, in characters. */
const gapCharsMax = 12;
/** Where matches are gathered, unless a scan that is not yet over has taken it. */
let spare: Int32Array | undefined;
const nothing = new Int32Array(0);
const spareLength = 1 << 14;
/** By gap: where the newest first half stands among the matches, counted from 1. */
let firstHalves: Int32Array = new Int32Array(1 << 12);
/** Numbers kept for one match: twice its form, one more once it is covered; start, end, word. */
const fields = 4;

/**
 * Every match of every language in the lines that are asked for, as plain numbers: a text in one
 * language matches a few words of the other eleven, and those must cost nothing.
 */
export class Scan {
  readonly kinds = charKindTable();
  readonly vocabulary: Vocabulary;
  readonly buffer: FoldBuffer;
  private values: Int32Array;
  private used = 0;
  private word = -1;
  /** The gaps whose first half was met; they are forgotten when the line is done. */
  private readonly halvesMet: number[] = [];
  private readonly glance: Glance;
  private farAt = 0;

  constructor(glance: Glance) {
    this.glance = glance;
    this.buffer = glance.buffer;
    this.vocabulary = glance.vocabulary;
    this.values = spare ?? new Int32Array(spareLength);
    spare = undefined;
    if (firstHalves.length <= this.vocabulary.gapsMax) {
      firstHalves = new Int32Array(this.vocabulary.gapsMax + 1);
    }
  }

  /** Gives back what it worked with; it must not be asked any more. */
  release(): void {
    spare = this.values;
    this.values = nothing;
    this.used = 0;
  }

  /** Gathers the matches of a line, in the order of the words that they begin with. */
  gather(line: number): void {
    const { buffer, glance, kinds } = this;
    const { codes } = buffer;
    const { rows } = glance.lines;
    const { tokens } = glance;
    const { starts, ends } = tokens;
    const row = line * lineFields;
    const endToken = rows[row + lineFields] ?? 0;
    this.farAt = rows[row + 1] ?? 0;
    this.word = rows[row + 2] ?? 0;
    let halfAt = rows[row + 3] ?? 0;
    for (let token = rows[row] ?? 0; token < endToken; token++) {
      const start = starts[token] ?? 0;
      const kind = kinds[codes[start] ?? 0] ?? 0;
      // Two wide characters carry about as much as one spaced word.
      const half = kind === charKinds.wide && start === halfAt;
      if (kind === charKinds.wide) halfAt = half ? -1 : start + 1;
      if (kind !== charKinds.other && !half) this.word++;
      if (kind === charKinds.letter) {
        this.takeWord(token, glance.factsOf(token), start, ends[token] ?? 0);
      } else this.takeFar(token, start);
    }
    for (const gap of this.halvesMet) firstHalves[gap] = 0;
    this.halvesMet.length = 0;
  }

  /** How many matches it gathered so far. */
  get count(): number {
    return this.used / fields;
  }

  formAt(index: number): number {
    return (this.values[index * fields] ?? 0) >> 1;
  }

  /** The place of the concept that its form means. */
  conceptAt(index: number): number {
    return this.vocabulary.means[this.formAt(index)] ?? 0;
  }

  /** Whether it was put together from two halves; it stands where the second was met. */
  isJoinedAt(index: number): boolean {
    return this.vocabulary.gaps[this.formAt(index)] !== 0;
  }

  startAt(index: number): number {
    return this.values[index * fields + 1] ?? 0;
  }

  endAt(index: number): number {
    return this.values[index * fields + 2] ?? 0;
  }

  /** How many words stand before it; distances are counted in words. */
  wordAt(index: number): number {
    return this.values[index * fields + 3] ?? 0;
  }

  /** Marks a match whose meaning a longer phrase around it has taken. */
  cover(index: number): void {
    this.values[index * fields] = (this.values[index * fields] ?? 0) | 1;
  }

  isCovered(index: number): boolean {
    return ((this.values[index * fields] ?? 0) & 1) === 1;
  }

  /** Puts two matches in each other's place. */
  swap(one: number, other: number): void {
    if (one === other) return;
    const { values } = this;
    for (let field = 0; field < fields; field++) {
      const kept = values[one * fields + field] ?? 0;
      values[one * fields + field] = values[other * fields + field] ?? 0;
      values[other * fields + field] = kept;
    }
  }

  /** Takes what is known of a word, with the forms that go on behind it in their place. */
  private takeWord(token: number, from: number, start: number, end: number): void {
    const { facts } = this.vocabulary.memo;
    const to = from + (facts[from + fact.total] ?? 0);
    const inside = from + fact.outputs + (facts[from + fact.begun] ?? 0);
    let at = from + fact.outputs;
    for (; at < inside; at += 2) this.take(facts[at] ?? 0, start, start + (facts[at + 1] ?? 0));
    this.takeFar(token, start);
    for (; at < to; at++) this.take(facts[at] ?? 0, start, end);
  }

  private takeFar(token: number, start: number): void {
    const { far, farUsed } = this.glance;
    for (; this.farAt < farUsed && far[this.farAt] === token; this.farAt += farFields) {
      this.take(far[this.farAt + 1] ?? 0, start, far[this.farAt + 2] ?? 0);
    }
  }

  private take(output: number, start: number, end: number): void {
    const form = outputBits.entryOf(output);
    const gap = this.vocabulary.gaps[form] ?? 0;
    if (gap === 0) this.push(form, start, end, this.word);
    else if (gap < 0) this.join(form, -gap, start, end);
    else {
      if (firstHalves[gap] === 0) this.halvesMet.push(gap);
      firstHalves[gap] = this.push(form, start, end, this.word) + 1;
    }
  }

  /** A second half counts only behind its first half, a few words on. */
  private join(form: number, gap: number, start: number, end: number): void {
    const first = (firstHalves[gap] ?? 0) - 1;
    if (first < 0) return;
    const firstEnd = this.values[first + 2] ?? 0;
    const firstWord = this.values[first + 3] ?? 0;
    if (firstEnd > start) return;
    const wide = this.kinds[this.buffer.codes[start] ?? 0] === charKinds.wide;
    const near = wide ? start - firstEnd <= gapCharsMax : this.word - firstWord <= gapWordsMax + 1;
    if (near) this.push(form, this.values[first + 1] ?? 0, end, firstWord);
  }

  private push(form: number, start: number, end: number, word: number): number {
    if (this.used + fields > this.values.length) {
      const grown = new Int32Array(this.values.length * 2);
      grown.set(this.values);
      this.values = grown;
    }
    const at = this.used;
    const { values } = this;
    values[at] = form << 1;
    values[at + 1] = start;
    values[at + 2] = end;
    values[at + 3] = word;
    this.used += fields;
    return at;
  }

  /** Whether a letter of a script without spaces stands at a place. */
  isWideAt(at: number): boolean {
    return this.kinds[this.buffer.codes[at] ?? 0] === charKinds.wide;
  }

  /** "Rate us 1-5 stars": what begins here is the upper end of a scale. */
  endsScaleAt(start: number): boolean {
    const { codes } = this.buffer;
    let at = start - 1;
    if (codes[at] === 0x20) at--;
    if (!isDash(codes[at] ?? 0)) return false;
    at--;
    if (codes[at] === 0x20) at--;
    const low = codes[at] ?? 0;
    return (low === 0x30 || low === 0x31) && this.kinds[codes[at - 1] ?? 0] !== charKinds.digit;
  }
}

const isDash = (code: number) =>
  code === 0x2d || code === 0x7e || code === 0x2013 || code === 0x2014 || code === 0x301c;
