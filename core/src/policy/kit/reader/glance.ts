import { setBit } from "../concept-set.ts";
import { letterBit, outputBits, signBehind } from "./automaton.ts";
import { charKinds, charKindTable } from "./characters.ts";
import type { FoldBuffer } from "./fold-buffer.ts";
import { Halves } from "./halves.ts";
import type { Layout } from "./layout.ts";
import { LineFacts, lineBits, lineFields } from "./line-facts.ts";
import type { Line } from "./lines.ts";
import type { Tokens } from "./tokens.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { fact, unknown } from "./word-memo.ts";
import { mustBeWalked } from "./word-pairs.ts";

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
  private readonly halves: Halves;
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
    const { memo } = vocabulary;
    memo.makeRoom(tokens.count);
    this.age = memo.age;
    this.halves = new Halves(this, this.lines.rows);
    this.run(lines);
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
      this.halves.begin(this.row, token);
      token = this.readLine(token, line === lines.length - 1 ? Number.POSITIVE_INFINITY : end);
      this.lines.gather(line);
    }
  }

  /**
   * Reads tokens until one begins at `end` or behind; answers which. What words say by themselves
   * is gathered here, where nothing is looked up twice; all else is rarer and asked apart.
   */
  private readLine(firstToken: number, lineEnd: number): number {
    const { halves, row, vocabulary } = this;
    const { rows } = this.lines;
    const { codes } = this.buffer;
    const { starts, ends, hashes, facts: places, count } = this.tokens;
    const { memo } = vocabulary;
    let first = 0;
    let second = 0;
    let third = 0;
    let fourth = 0;
    let token = firstToken;
    /** Where the word before ended, the node that it led to, and what can go on behind it. */
    let end = 0;
    let node = 0;
    let ways = 0;
    for (; token < count; token++) {
      const start = starts[token] ?? 0;
      if (start >= lineEnd) break;
      const hash = hashes[token] ?? 0;
      if (hash === 0) {
        if (ways !== 0) this.goOnBehind(node, ways, end);
        ways = 0;
        this.readSign(token, start);
        continue;
      }
      const from = memo.find(codes, start, ends[token] ?? 0, hash);
      const { facts } = memo;
      const kept = memo.isKept(from);
      places[token] = kept ? from : unknown;
      if (ways !== 0) {
        // Between two words that do not touch stands a space.
        if (start !== end + 1 || !kept) this.goOnBehind(node, ways, end);
        else if (((ways >>> letterBit(codes[start] ?? 0)) & 1) === 1) {
          this.goOn(node, from, token);
        }
      }
      end = ends[token] ?? 0;
      first |= facts[from] ?? 0;
      second |= facts[from + 1] ?? 0;
      third |= facts[from + 2] ?? 0;
      fourth |= facts[from + 3] ?? 0;
      node = facts[from + fact.node] ?? 0;
      ways = facts[from + fact.ways] ?? 0;
      this.word++;
      this.token = token;
      this.start = start;
      // Nearly never have both halves of something been met.
      if (!kept || ((facts[from + fact.closes] ?? 0) & halves.opened) !== 0)
        halves.meetWord(token, start, from);
      halves.opened |= facts[from + fact.opens] ?? 0;
    }
    if (ways !== 0) this.goOnBehind(node, ways, end);
    rows[row] = (rows[row] ?? 0) | first;
    rows[row + 1] = (rows[row + 1] ?? 0) | second;
    rows[row + 2] = (rows[row + 2] ?? 0) | third;
    rows[row + 3] = (rows[row + 3] ?? 0) | fourth;
    return token;
  }

  /** Reads a sign, a run of digits or a wide character. */
  private readSign(token: number, start: number): void {
    const { trie } = this.vocabulary;
    const kind = this.kinds[this.buffer.codes[start] ?? 0] ?? 0;
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
    const next = this.buffer.codes[start + 1] ?? 0;
    if (next === comma || trie.nodes.mayStep(node, next)) this.walkOn(start + 1, node);
  }

  /** Goes on with what a word led to that ended at `end`, whatever stands there. */
  private goOnBehind(node: number, ways: number, end: number): void {
    if (this.mayGoOn(end, ways)) this.walkOn(end, node);
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

  /** Goes on word by word with what the word before led to, `facts` being those of `second`. */
  private goOn(begun: number, facts: number, second: number): void {
    const { memo, trie } = this.vocabulary;
    const { pairs } = memo;
    const { codes } = this.buffer;
    const { starts, ends, hashes } = this.tokens;
    let node = begun;
    let known = facts;
    for (let token = second; ; token++) {
      const start = starts[token] ?? 0;
      const end = ends[token] ?? 0;
      const at = pairs.find(node, known, codes, start);
      const reached = pairs.known[at] ?? 0;
      if (reached === mustBeWalked) {
        this.walkOn(start - 1, node);
        return;
      }
      const output = pairs.known[at + 1] ?? 0;
      if (output > 0) this.report(trie.outputs, output, end - 1);
      if (reached === 0) return;
      node = reached;
      known = this.isBehind(token + 1, end)
        ? memo.known(codes, end + 1, ends[token + 1] ?? 0, hashes[token + 1] ?? 0)
        : unknown;
      if (known === unknown) {
        this.walkOn(end, node);
        return;
      }
    }
  }

  /** Whether a token is a word behind one that ended at `end` and a space. */
  private isBehind(token: number, end: number): boolean {
    const { starts, hashes, count } = this.tokens;
    return token < count && hashes[token] !== 0 && starts[token] === end + 1;
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
    else this.halves.meetFar(this.token, this.start, gap, concept);
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

/** Where far matches are gathered, unless a glance that is not yet over has taken it. */
let spare: Int32Array | undefined;
const nothing = new Int32Array(0);
const spareLength = 1 << 10;
/** What one long text needed is not kept for the next. */
const spareLengthMax = 1 << 16;
