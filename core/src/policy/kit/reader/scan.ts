import type { Span } from "../../../kernel/span.ts";
import { concepts } from "../concept.ts";
import { outputBits } from "./automaton.ts";
import { charKinds, charKindTable } from "./characters.ts";
import type { FoldBuffer } from "./fold.ts";
import type { Form, Vocabulary } from "./vocabulary.ts";

/** A form found in a sentence that is read in the form's language. */
export type RawHit = {
  readonly form: Form;
  readonly start: number;
  readonly end: number;
  /** How many words stand before it; distances are counted in words. */
  readonly word: number;
  /** It holds letters of a script without spaces. */
  readonly wide: boolean;
};

/** Most words that may stand between the halves of a form with a gap. */
const gapWordsMax = 5;
/** The same in a script without spaces, in characters. */
const gapCharsMax = 12;
/** A compound is looked for only inside words at least this long. */
const compoundCharsMin = 7;
/** Longest compound searched; a longer unbroken run of letters is no word. */
const compoundCharsMax = 60;
/** Where matches are gathered, unless a scan that is not yet over has taken it. */
let spare: Int32Array | undefined;
const nothing = new Int32Array(0);
const spareLength = 1 << 14;
/** By gap: where the newest first half stands among the matches, counted from 1. */
let firstHalves: Int32Array = new Int32Array(1 << 12);
/** Numbers kept for one match: what the trie reported, start, end, word, anchor. */
const fields = 5;
const comma = 0x2c;

/**
 * Every match of every language in a text, as plain numbers: a text in one language matches a few
 * words of the other eleven, and those must cost nothing. Ordered by anchor, the place where the
 * walk that found it began.
 */
export class Scan {
  readonly kinds = charKindTable();
  readonly vocabulary: Vocabulary;
  readonly buffer: FoldBuffer;
  private values: Int32Array;
  private used = 0;
  private word = -1;
  private anchor = 0;
  /** The gaps whose first half was met; they are forgotten when the scan is done. */
  private readonly halvesMet: number[] = [];
  /** By concept: 1 where some language could mean it somewhere. */
  private readonly possible = new Uint8Array(concepts.length + 1);

  constructor(buffer: FoldBuffer, vocabulary: Vocabulary) {
    this.buffer = buffer;
    this.vocabulary = vocabulary;
    this.values = spare ?? new Int32Array(spareLength);
    spare = undefined;
    if (firstHalves.length <= vocabulary.gapsMax) {
      firstHalves = new Int32Array(vocabulary.gapsMax + 1);
    }
    this.run();
    for (const gap of this.halvesMet) firstHalves[gap] = 0;
  }

  /** Gives back what it worked with; it must not be asked any more. */
  release(): void {
    spare = this.values;
    this.values = nothing;
    this.used = 0;
  }

  get count(): number {
    return this.used / fields;
  }

  /** Whether any language could mean a concept, by its place in `concepts`; never wrongly false. */
  mayMean(concept: number): boolean {
    return this.possible[concept] === 1;
  }

  formAt(index: number): number {
    return outputBits.entryOf(this.values[index * fields] ?? 0);
  }

  /** How strongly a match speaks for the language of its form. */
  weightAt(index: number): number {
    const { weightRows, weights } = this.vocabulary;
    const output = this.values[index * fields] ?? 0;
    const row = weightRows[outputBits.entryOf(output)] ?? 0;
    return weights[row + outputBits.lettersOf(output)] ?? 0;
  }

  startAt(index: number): number {
    return this.values[index * fields + 1] ?? 0;
  }

  endAt(index: number): number {
    return this.values[index * fields + 2] ?? 0;
  }

  anchorAt(index: number): number {
    return this.values[index * fields + 4] ?? 0;
  }

  hitAt(index: number): RawHit | undefined {
    const form = this.vocabulary.forms[this.formAt(index)];
    if (form === undefined) return undefined;
    const start = this.startAt(index);
    const wide = this.kinds[this.buffer.codes[start] ?? 0] === charKinds.wide;
    const word = this.values[index * fields + 3] ?? 0;
    return { form, start, end: this.endAt(index), word, wide };
  }

  private run(): void {
    const { buffer, kinds } = this;
    const { codes, length } = buffer;
    const { trie } = this.vocabulary;
    let previous: number = charKinds.other;
    let half = false;
    for (let at = 0; at < length; at++) {
      const code = codes[at] ?? 0;
      const kind = kinds[code] ?? 0;
      if (kind === previous && kind !== charKinds.wide && kind !== charKinds.other) continue;
      // Two wide characters carry about as much as one spaced word.
      half = kind === charKinds.wide && previous === charKinds.wide && !half;
      if (kind !== charKinds.other && !half) this.word++;
      this.anchor = at;
      const node = trie.first(code);
      if (node > 0) this.walk(at, node);
      if (kind === charKinds.letter) this.walkInside(at);
      previous = kind;
    }
  }

  private walk(from: number, first: number): void {
    const { trie } = this.vocabulary;
    const { codes, length } = this.buffer;
    let node = first;
    for (let at = from; node > 0; ) {
      const output = trie.outputsAt(node);
      if (output > 0) {
        this.report(trie.outputs, output, this.endsWord(at), { start: from, end: at + 1 });
      }
      at++;
      // "erst, wenn" is "erst wenn": a comma inside a phrase says nothing.
      // Where words do not stand apart, a comma does.
      while (codes[at] === comma && at < length && !this.isWideAt(at - 1)) at++;
      if (at >= length) return;
      node = trie.step(node, codes[at] ?? 0);
    }
  }

  /** Looks for compounds: forms that start inside a word. */
  private walkInside(start: number): void {
    const { buffer, kinds, vocabulary } = this;
    const { inner } = vocabulary;
    const { codes, length } = buffer;
    let end = start;
    while (end < length && kinds[codes[end] ?? 0] === charKinds.letter) {
      if (end - start > compoundCharsMax) return;
      end++;
    }
    if (end - start < compoundCharsMin || end - start > compoundCharsMax) return;
    for (let from = start; from < end - 3; from++) {
      let node = inner.first(codes[from] ?? 0);
      for (let at = from; node > 0 && at < end; ) {
        const output = inner.outputsAt(node);
        if (output > 0) this.report(inner.outputs, output, at + 1 === end, { start, end });
        at++;
        node = at < end ? inner.step(node, codes[at] ?? 0) : 0;
      }
    }
  }

  /** Takes what a node reports; where no word ends, only forms that any ending may follow. */
  private report(outputs: Int32Array, first: number, ends: boolean, { start, end }: Span): void {
    const { gaps } = this.vocabulary;
    for (let at = first; ; at++) {
      const output = outputs[at] ?? -1;
      if (output < 0) return;
      if (!ends && outputBits.isClosed(output)) continue;
      const gap = gaps[outputBits.entryOf(output)] ?? 0;
      if (gap === 0) this.push(output, start, end, this.word);
      else if (gap < 0) this.join(output, -gap, start, end);
      else {
        if (firstHalves[gap] === 0) this.halvesMet.push(gap);
        firstHalves[gap] = this.push(output, start, end, this.word) + 1;
      }
    }
  }

  /** A second half counts only behind its first half, a few words on. */
  private join(output: number, gap: number, start: number, end: number): void {
    const first = (firstHalves[gap] ?? 0) - 1;
    if (first < 0) return;
    const firstEnd = this.values[first + 2] ?? 0;
    const firstWord = this.values[first + 3] ?? 0;
    if (firstEnd > start) return;
    const wide = this.kinds[this.buffer.codes[start] ?? 0] === charKinds.wide;
    const near = wide ? start - firstEnd <= gapCharsMax : this.word - firstWord <= gapWordsMax + 1;
    if (near) this.push(output, this.values[first + 1] ?? 0, end, firstWord);
  }

  private push(output: number, start: number, end: number, word: number): number {
    if (this.used + fields > this.values.length) {
      const grown = new Int32Array(this.values.length * 2);
      grown.set(this.values);
      this.values = grown;
    }
    const at = this.used;
    const { values } = this;
    values[at] = output;
    values[at + 1] = start;
    values[at + 2] = end;
    values[at + 3] = word;
    values[at + 4] = this.anchor;
    this.possible[this.vocabulary.means[outputBits.entryOf(output)] ?? 0] = 1;
    this.used += fields;
    return at;
  }

  private isWideAt(at: number): boolean {
    return this.kinds[this.buffer.codes[at] ?? 0] === charKinds.wide;
  }

  private endsWord(at: number): boolean {
    const { buffer, kinds } = this;
    const here = kinds[buffer.codes[at] ?? 0] ?? 0;
    const next = at + 1 < buffer.length ? (kinds[buffer.codes[at + 1] ?? 0] ?? 0) : 0;
    return here === charKinds.other || here === charKinds.wide || here !== next;
  }
}
