import { setBit } from "../concept-set.ts";
import { letterBit, outputBits, signBehind } from "./automaton.ts";
import { charKinds, charKindTable } from "./characters.ts";
import type { FoldBuffer } from "./fold-buffer.ts";
import type { Layout } from "./layout.ts";
import { LineFacts, lineBits, lineFields } from "./line-facts.ts";
import type { Line } from "./lines.ts";
import type { Tokens } from "./tokens.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { reports } from "./word-pairs.ts";

const comma = 0x2c;
const space = 0x20;
/** Numbers kept for one far match: its token, what the trie reported, its end. */
export const farFields = 3;

/**
 * One look at a text: what its words could mean in any language. Of most texts nothing more is
 * needed. Matches that do not lie within one word are kept, since finding them is most of the work.
 */
export class Glance {
  readonly vocabulary: Vocabulary;
  readonly buffer: FoldBuffer;
  readonly tokens: Tokens;
  /** What each line could mean. */
  readonly lines: LineFacts;
  /** Digits that stand in it. */
  digits = 0;
  /** Matches that reach over words, or are made of signs or wide letters, in order. */
  far: Int32Array;
  farUsed = 0;
  /** The age of the memo that the facts of the tokens are from. */
  readonly age: number;
  private readonly kinds = charKindTable();
  private row = 0;
  private token = 0;
  private start = 0;
  /** How many words stood so far, less one: two wide characters carry about as much as one. */
  private word = -1;
  private halfAt = -1;

  constructor({ buffer, tokens, lines }: Layout, vocabulary: Vocabulary) {
    this.buffer = buffer;
    this.tokens = tokens;
    this.vocabulary = vocabulary;
    this.far = spare ?? new Int32Array(spareLength);
    spare = undefined;
    this.lines = new LineFacts(lines.length);
    const { memo, gapsMax } = vocabulary;
    const { age } = memo;
    if (met.length <= gapsMax * metFields) met = new Int32Array((gapsMax + 1) * metFields);
    this.run(lines);
    this.age = memo.age === age ? age : -1;
  }

  /** Where the memo knows of a word; it holds until the next word is asked for. */
  factsOf(token: number): number {
    const { memo } = this.vocabulary;
    const { starts, ends, hashes, facts } = this.tokens;
    const known = this.age === memo.age ? (facts[token] ?? unknown) : unknown;
    if (known !== unknown) return known;
    return memo.find(this.buffer.codes, starts[token] ?? 0, ends[token] ?? 0, hashes[token] ?? 0);
  }

  /** Gives back what it worked with; it must not be asked any more. */
  release(): void {
    if (this.far.length <= spareLengthMax) spare = this.far;
    this.lines.release();
    this.far = nothing;
    this.farUsed = 0;
  }

  private run(lines: readonly Line[]): void {
    const { rows } = this.lines;
    let token = 0;
    for (let line = 0; line <= lines.length; line++) {
      const at = line * lineFields;
      rows[at] = token;
      rows[at + 1] = this.farUsed;
      rows[at + 2] = this.word;
      rows[at + 3] = this.halfAt;
      const { end } = lines[line] ?? { end: 0 };
      this.row = at + lineBits;
      // Halves of a form belong together within a sentence.
      round++;
      token = this.readLine(token, line === lines.length - 1 ? Number.POSITIVE_INFINITY : end);
      this.lines.gather(line);
    }
  }

  /** Reads tokens until one begins at `end` or behind; answers which. */
  private readLine(firstToken: number, lineEnd: number): number {
    const { kinds, tokens } = this;
    const { codes } = this.buffer;
    const { starts, ends, count } = tokens;
    let token = firstToken;
    /** The node behind the word before, where a form may go on. */
    let begun = 0;
    for (; token < count; token++) {
      const start = starts[token] ?? 0;
      if (start >= lineEnd) break;
      const kind = kinds[codes[start] ?? 0] ?? 0;
      if (kind === charKinds.letter) begun = this.readWord(token, start, begun);
      else this.readSign(token, start, kind);
    }
    if (begun !== 0) this.walkOn(ends[token - 1] ?? 0, begun);
    return token;
  }

  /** Reads a sign, a run of digits or a wide character. */
  private readSign(token: number, start: number, kind: number): void {
    const { trie } = this.vocabulary;
    if (kind === charKinds.wide) {
      const half = start === this.halfAt;
      this.halfAt = half ? -1 : start + 1;
      if (!half) this.word++;
    } else if (kind === charKinds.digit) {
      this.word++;
      this.digits += (this.tokens.ends[token] ?? 0) - start;
    }
    const node = trie.first(this.buffer.codes[start] ?? 0);
    if (node === 0) return;
    this.token = token;
    this.start = start;
    const output = trie.outputsAt(node);
    if (output > 0) this.report(trie.outputs, output, start);
    this.walkOn(start + 1, node);
  }

  /** Reads a word behind one that led to `begun`; answers where a form stands that may go on. */
  private readWord(token: number, start: number, begun: number): number {
    const { tokens, row } = this;
    const { rows } = this.lines;
    const { codes } = this.buffer;
    const { memo } = this.vocabulary;
    const end = tokens.ends[token] ?? 0;
    const from = memo.find(codes, start, end, tokens.hashes[token] ?? 0);
    const { facts } = memo;
    const kept = memo.isKept(from);
    tokens.facts[token] = kept ? from : unknown;
    if (begun !== 0) {
      if (kept) this.goOn(begun, from, start, end);
      else this.walkOn(start - 1, begun);
    }
    rows[row] = (rows[row] ?? 0) | (facts[from] ?? 0);
    rows[row + 1] = (rows[row + 1] ?? 0) | (facts[from + 1] ?? 0);
    rows[row + 2] = (rows[row + 2] ?? 0) | (facts[from + 2] ?? 0);
    rows[row + 3] = (rows[row + 3] ?? 0) | (facts[from + 3] ?? 0);
    this.word++;
    this.token = token;
    this.start = start;
    if ((facts[from + 7] ?? 0) > 0) this.meetHalves(facts, from);
    const ways = facts[from + 9] ?? 0;
    if (ways === 0 || !this.mayGoOn(end, ways)) return 0;
    const node = facts[from + 4] ?? 0;
    // Whether the next word goes on with it is best asked when that word is known.
    if (codes[end] === space && this.kinds[codes[end + 1] ?? 0] === charKinds.letter) return node;
    this.walkOn(end, node);
    return 0;
  }

  /** Whether what stands behind a word could go on with a form; most words end what they begin. */
  private mayGoOn(end: number, ways: number): boolean {
    const { codes } = this.buffer;
    const code = codes[end] ?? 0;
    const next = codes[end + 1] ?? 0;
    // Commas are passed over.
    if (code === comma || next === comma) return true;
    return ((ways >>> (code === space ? letterBit(next) : signBehind)) & 1) === 1;
  }

  /** Goes on with what the word before led to, if the word from `start` to `end` does. */
  private goOn(begun: number, facts: number, start: number, end: number): void {
    const { pairs } = this.vocabulary.memo;
    const at = pairs.find(begun, facts, this.buffer.codes, start);
    const reached = pairs.known[at] ?? 0;
    if (reached === 0) return;
    if (reached === reports) this.walkOn(start - 1, begun);
    else if (this.mayGoOn(end, pairs.known[at + 1] ?? 0)) this.walkOn(end, reached);
  }

  private meetHalves(facts: Int32Array, from: number): void {
    const first = from + (facts[from + 6] ?? 0);
    const end = first + (facts[from + 7] ?? 0);
    for (let at = first; at < end; at += 2) this.meetHalf(facts[at] ?? 0, facts[at + 1] ?? 0);
  }

  /** A second half can mean something only where its first half stands close before. */
  private meetHalf(gap: number, concept: number): void {
    const at = (gap > 0 ? gap : -gap) * metFields;
    if (gap > 0) {
      met[at] = round;
      met[at + 1] = this.word;
      met[at + 2] = this.start;
      return;
    }
    if (met[at] !== round) return;
    const words = this.word - (met[at + 1] ?? 0);
    const chars = this.isWideAt(this.start) ? this.start - (met[at + 2] ?? 0) : 0;
    if (words <= farWordsMax && chars <= farCharsMax) setBit(this.lines.rows, this.row, concept);
  }

  /** Walks on to `next` from the node that the character before it led to. */
  private walkOn(next: number, reached: number): void {
    const { trie } = this.vocabulary;
    const { codes, length } = this.buffer;
    let node = reached;
    for (let at = next; node !== 0 && at < length; ) {
      if (codes[at] === comma) {
        // "erst, wenn" is "erst wenn": a comma inside a phrase says nothing.
        // Where words do not stand apart, a comma does.
        while (codes[at] === comma && at < length && !this.isWideAt(at - 1)) at++;
        node = trie.step(node, codes[at++] ?? 0);
      } else {
        at = trie.nodes.walk(node, codes, at);
        node = trie.nodes.reached;
      }
      const output = node === 0 ? 0 : trie.outputsAt(node);
      if (output > 0) this.report(trie.outputs, output, at - 1);
    }
  }

  /** Takes what a node reports; where no word ends, only forms that any ending may follow. */
  private report(outputs: Int32Array, first: number, last: number): void {
    const ends = this.endsWord(last);
    for (let at = first; ; at++) {
      const output = outputs[at] ?? -1;
      if (output < 0) return;
      if (ends || !outputBits.isClosed(output)) this.keep(output, last + 1);
    }
  }

  private keep(output: number, end: number): void {
    const at = this.farUsed;
    if (at + farFields > this.far.length) {
      const grown = new Int32Array(this.far.length * 2);
      grown.set(this.far);
      this.far = grown;
    }
    const { far } = this;
    far[at] = this.token;
    far[at + 1] = output;
    far[at + 2] = end;
    this.farUsed = at + farFields;
    const form = outputBits.entryOf(output);
    const gap = this.vocabulary.gaps[form] ?? 0;
    const concept = this.vocabulary.means[form] ?? 0;
    if (gap === 0) setBit(this.lines.rows, this.row, concept);
    else this.meetHalf(gap, concept);
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

const unknown = -1;
/** By gap: in which line its first half was met last, behind how many words, and where. */
let met = new Int32Array(0);
const metFields = 4;
let round = 0;
/** Somewhat more than ever lies between the beginnings of two halves that belong together. */
const farWordsMax = 16;
const farCharsMax = 200;

/** Where far matches are gathered, unless a glance that is not yet over has taken it. */
let spare: Int32Array | undefined;
const nothing = new Int32Array(0);
const spareLength = 1 << 10;
/** What one long text needed is not kept for the next. */
const spareLengthMax = 1 << 16;
