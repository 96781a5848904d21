import { type ConceptSet, setBit } from "../concept-set.ts";
import { outputBits } from "./automaton.ts";
import { charKinds, charKindTable } from "./characters.ts";
import type { FoldBuffer } from "./fold.ts";
import type { Layout } from "./layout.ts";
import type { Tokens } from "./tokens.ts";
import type { Vocabulary } from "./vocabulary.ts";

const comma = 0x2c;
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
  /** What some language could mean somewhere; never too little. */
  readonly could: ConceptSet = new Int32Array(4);
  /** Digits that stand in it. */
  digits = 0;
  /** Matches that reach over words, or are made of signs or wide letters, in order. */
  far: Int32Array;
  farUsed = 0;
  /** The age of the memo that the facts of the tokens are from. */
  readonly age: number;
  private readonly kinds = charKindTable();
  private token = 0;
  private start = 0;
  private word = 0;

  constructor({ buffer, tokens }: Pick<Layout, "buffer" | "tokens">, vocabulary: Vocabulary) {
    this.buffer = buffer;
    this.tokens = tokens;
    this.vocabulary = vocabulary;
    this.far = spare ?? new Int32Array(spareLength);
    spare = undefined;
    const { memo, gapsMax } = vocabulary;
    const { age } = memo;
    if (metIn.length <= gapsMax) {
      metIn = new Int32Array(gapsMax + 1);
      metWord = new Int32Array(gapsMax + 1);
      metStart = new Int32Array(gapsMax + 1);
    }
    round++;
    this.run();
    this.age = memo.age === age ? age : -1;
  }

  /** Gives back what it worked with; it must not be asked any more. */
  release(): void {
    if (this.far.length <= spareLengthMax) spare = this.far;
    this.far = nothing;
    this.farUsed = 0;
  }

  private run(): void {
    const { kinds, could, tokens } = this;
    const { codes } = this.buffer;
    const { trie, memo } = this.vocabulary;
    const { starts, ends, hashes, facts: factsByToken, count } = tokens;
    let [first, second, third, fourth] = [0, 0, 0, 0];
    for (let token = 0; token < count; token++) {
      const start = starts[token] ?? 0;
      const code = codes[start] ?? 0;
      const kind = kinds[code] ?? 0;
      if (kind === charKinds.letter) {
        const end = ends[token] ?? 0;
        const from = memo.find(codes, start, end, hashes[token] ?? 0);
        const { facts } = memo;
        factsByToken[token] = from;
        first |= facts[from] ?? 0;
        second |= facts[from + 1] ?? 0;
        third |= facts[from + 2] ?? 0;
        fourth |= facts[from + 3] ?? 0;
        this.word++;
        this.token = token;
        this.start = start;
        if ((facts[from + 7] ?? 0) > 0) this.meetHalves(facts, from);
        const node = facts[from + 4] ?? 0;
        if (node > 0) this.walkOn(end, node);
        continue;
      }
      // At most one word too many each: halves are told apart for good later.
      if (kind === charKinds.digit) this.word++;
      if (kind === charKinds.digit) this.digits += (ends[token] ?? 0) - start;
      const node = trie.first(code);
      if (node === 0) continue;
      this.token = token;
      this.start = start;
      const output = trie.outputsAt(node);
      if (output > 0) this.report(trie.outputs, output, start);
      this.walkOn(start + 1, node);
    }
    could[0] = (could[0] ?? 0) | first;
    could[1] = (could[1] ?? 0) | second;
    could[2] = (could[2] ?? 0) | third;
    could[3] = (could[3] ?? 0) | fourth;
  }

  private meetHalves(facts: Int32Array, from: number): void {
    const first = from + (facts[from + 6] ?? 0);
    const end = first + (facts[from + 7] ?? 0);
    for (let at = first; at < end; at++) {
      const form = outputBits.entryOf(facts[at] ?? 0);
      this.meetHalf(this.vocabulary.gaps[form] ?? 0, form);
    }
  }

  /** A second half can mean something only where its first half stands close before. */
  private meetHalf(gap: number, form: number): void {
    if (gap > 0) {
      metIn[gap] = round;
      metWord[gap] = this.word;
      metStart[gap] = this.start;
      return;
    }
    if (metIn[-gap] !== round) return;
    const words = this.word - (metWord[-gap] ?? 0);
    const chars = this.isWideAt(this.start) ? this.start - (metStart[-gap] ?? 0) : 0;
    if (words <= farWordsMax && chars <= farCharsMax) {
      setBit(this.could, 0, this.vocabulary.means[form] ?? 0);
    }
  }

  /** Walks on to `next` from the node that the character before it led to. */
  private walkOn(next: number, reached: number): void {
    const { trie } = this.vocabulary;
    const { codes, length } = this.buffer;
    let node = reached;
    for (let at = next; ; at++) {
      // "erst, wenn" is "erst wenn": a comma inside a phrase says nothing.
      // Where words do not stand apart, a comma does.
      while (codes[at] === comma && at < length && !this.isWideAt(at - 1)) at++;
      if (at >= length) return;
      node = trie.step(node, codes[at] ?? 0);
      if (node === 0) return;
      const output = trie.outputsAt(node);
      if (output > 0) this.report(trie.outputs, output, at);
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
    if (gap === 0) setBit(this.could, 0, this.vocabulary.means[form] ?? 0);
    else this.meetHalf(gap, form);
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

/** By gap: in which glance its first half was met last, and where. */
let metIn = new Int32Array(0);
let metWord = new Int32Array(0);
let metStart = new Int32Array(0);
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
