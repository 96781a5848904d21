import { setBit } from "../concept-set.ts";
import { languages } from "../language.ts";
import { type LazyTrie, outputBits } from "./automaton.ts";
import { type Columns, weightOf } from "./columns.ts";
import { shapeBitsOf } from "./shape-words.ts";
import { isExact } from "./tokens.ts";
import { WordPairs } from "./word-pairs.ts";

/** A compound is looked for only inside words at least this long. */
const compoundCharsMin = 7;
/** Longest compound searched; a longer unbroken run of letters is no word. */
const compoundCharsMax = 60;
/** Longer words are read each time: they are noise, and would fill the memory. */
const keptCharsMax = 32;
/** A power of two. */
const slotBits = 15;
const slotsCount = 1 << slotBits;
/** When so many are kept, others are read each time; see `makeRoom`. */
const wordsMax = slotsCount / 2;
const slotFields = 2;
const slotOf = (hash: number) => Math.imul(hash, 0x9e3779b1) >>> (32 - slotBits);

/** One of 32 bits for a gap, the same for both of its halves. */
export const traceOf = (gap: number) => 1 << (gap > 0 ? gap : -gap);

/** Said of a word whose facts are not kept. */
export const unknown = -1;

/** What a word says for a language, packed: the language's place, and how strongly. */
export const voteOf = {
  packed: (lang: number, weight: number) => (weight << 8) | lang,
  lang: (vote: number) => vote & 255,
  weight: (vote: number) => vote >> 8,
} as const;

/** While votes of a word are counted: by language. */
const votes = new Int32Array(languages.length);

/** What is known of a word: places in its list. */
export const fact = {
  /** Four words of bits, see `ConceptSet`. */
  bits: 0,
  /** The node behind its last letter or 0, and what can go on behind it, see `goesOnWith`. */
  node: 4,
  ways: 5,
  /** Traces of the gaps whose first half it is, and of those whose second; see `traceOf`. */
  opens: 6,
  closes: 7,
  /**
   * How many numbers follow for what begins with the word; how long the list is up to there and
   * with what stands inside; how many numbers of halves stand behind it; how many votes then.
   */
  begun: 8,
  total: 9,
  halves: 10,
  votes: 11,
  /** Where its letters are kept, and how many it has. */
  letters: 12,
  length: 13,
  /**
   * Here begin pairs of an output and the letters it covers; then come outputs of what stands
   * inside the word; once more those that are halves of forms with a gap, as gap and concept; and
   * what the word says for each language that it speaks for at all, as `voteOf`.
   */
  outputs: 14,
} as const;

/**
 * What the tries say of single words, each found once: texts are made of few words that come again
 * and again. What a word says depends on its letters alone, so what is kept changes nothing.
 */
export class WordMemo {
  /** List after list; see `fact`. */
  facts = new Int32Array(1 << 13);
  /** What is known of words that follow one another. */
  readonly pairs: WordPairs;
  private factsUsed = 0;
  private letters = new Uint16Array(1 << 13);
  private lettersUsed = 0;
  private count = 0;
  /** By slot: the word's hash, and where its facts begin. */
  private readonly slots = new Int32Array(slotsCount * slotFields);
  private readonly trie: LazyTrie;
  private readonly inner: LazyTrie;
  private readonly columns: Columns;
  /** How often it began anew: what was found before then holds no more. */
  age = 0;

  constructor(trie: LazyTrie, inner: LazyTrie, columns: Columns) {
    this.trie = trie;
    this.pairs = new WordPairs(trie);
    this.inner = inner;
    this.columns = columns;
  }

  /** Whether facts found at a place stay there: those of very long words do not. */
  isKept(from: number): boolean {
    return from < this.factsUsed;
  }

  /** Where the facts of a word begin; they hold until the next word is looked for. */
  find(codes: Uint16Array, start: number, end: number, hash: number): number {
    const known = this.known(codes, start, end, hash);
    return known === unknown ? this.learn(codes, start, end, hash) : known;
  }

  /** Where the facts of a word begin, or `unknown` of one that was not met yet. */
  known(codes: Uint16Array, start: number, end: number, hash: number): number {
    const { slots } = this;
    for (let slot = slotOf(hash); ; slot = (slot + 1) & (slotsCount - 1)) {
      const at = slot * slotFields;
      const held = slots[at] ?? 0;
      if (held === 0) return unknown;
      if (held !== hash) continue;
      const from = slots[at + 1] ?? 0;
      if (isExact(hash) || this.isWord(from, codes, start, end - start)) return from;
    }
  }

  private learn(codes: Uint16Array, start: number, end: number, hash: number): number {
    const { slots } = this;
    const length = end - start;
    if (length > keptCharsMax || this.count >= wordsMax) return this.readOnce(codes, start, end);
    this.count++;
    let slot = slotOf(hash);
    while (slots[slot * slotFields] !== 0) slot = (slot + 1) & (slotsCount - 1);
    const at = slot * slotFields;
    slots[at] = hash;
    const from = this.factsUsed;
    slots[at + 1] = from;
    this.read(codes, start, end);
    this.facts[from + fact.letters] = this.keepLetters(codes, start, end);
    this.facts[from + fact.length] = length;
    return from;
  }

  /** Whether facts are those of the word that stands at a place. */
  private isWord(from: number, codes: Uint16Array, start: number, length: number): boolean {
    const { facts, letters } = this;
    if (facts[from + fact.length] !== length) return false;
    const first = facts[from + fact.letters] ?? 0;
    let same = 0;
    while (same < length && letters[first + same] === codes[start + same]) same++;
    return same === length;
  }

  private readOnce(codes: Uint16Array, start: number, end: number): number {
    const from = this.factsUsed;
    this.read(codes, start, end);
    this.factsUsed = from;
    return from;
  }

  /** Begins anew if so many words more might not be kept; until then nothing is forgotten. */
  makeRoom(words: number): void {
    if (this.count > 0 && this.count + words > wordsMax) this.forget();
  }

  private forget(): void {
    this.age++;
    this.slots.fill(0);
    this.pairs.forget();
    this.count = 0;
    this.factsUsed = 0;
    this.lettersUsed = 0;
  }

  private keepLetters(codes: Uint16Array, start: number, end: number): number {
    const from = this.lettersUsed;
    if (from + end - start > this.letters.length) {
      const grown = new Uint16Array(this.letters.length * 2);
      grown.set(this.letters);
      this.letters = grown;
    }
    for (let at = start; at < end; at++) this.letters[this.lettersUsed++] = codes[at] ?? 0;
    return from;
  }

  private read(codes: Uint16Array, start: number, end: number): void {
    const from = this.factsUsed;
    for (let at = 0; at < fact.outputs; at++) this.put(0);
    const node = this.readFromStart(codes, start, end);
    const begun = this.factsUsed - from - fact.outputs;
    const length = end - start;
    if (length >= compoundCharsMin && length <= compoundCharsMax) {
      this.readInside(codes, start, end);
    }
    const total = this.factsUsed - from;
    votes.fill(0);
    for (let at = fact.outputs; at < fact.outputs + begun; at += 2) this.mark(from, at);
    for (let at = fact.outputs + begun; at < total; at++) this.mark(from, at);
    const halves = this.factsUsed - from - total;
    votes.forEach((weight, lang) => {
      if (weight > 0) this.put(voteOf.packed(lang, weight));
    });
    const { facts } = this;
    for (const bit of shapeBitsOf(codes, start, end)) setBit(facts, from, bit);
    facts[from + fact.node] = node;
    facts[from + fact.ways] = node > 0 ? this.trie.goesOnWith(node) : 0;
    facts[from + fact.begun] = begun;
    facts[from + fact.total] = total;
    facts[from + fact.halves] = halves;
    facts[from + fact.votes] = this.factsUsed - from - total - halves;
    for (let at = from + total; at < from + total + halves; at += 2) {
      const gap = facts[at] ?? 0;
      const trace = from + (gap > 0 ? fact.opens : fact.closes);
      facts[trace] = (facts[trace] ?? 0) | traceOf(gap);
    }
  }

  /** Notes what an output means, or that it is but a half of something. */
  private mark(from: number, at: number): void {
    const { gaps, means, langs } = this.columns;
    const output = this.facts[from + at] ?? 0;
    const form = outputBits.entryOf(output);
    const gap = gaps[form] ?? 0;
    if (gap !== 0) {
      this.put(gap);
      this.put(means[form] ?? 0);
    } else {
      setBit(this.facts, from, means[form] ?? 0);
      const lang = langs[form] ?? 0;
      votes[lang] = (votes[lang] ?? 0) + weightOf(output, this.columns);
    }
  }

  private readFromStart(codes: Uint16Array, start: number, end: number): number {
    const { trie } = this;
    let node = trie.first(codes[start] ?? 0);
    for (let at = start; node > 0; ) {
      const first = trie.outputsAt(node);
      at++;
      if (first > 0) this.take(trie.outputs, first, at === end, at - start);
      if (at === end) return node;
      node = trie.step(node, codes[at] ?? 0);
    }
    return 0;
  }

  /** Looks for compounds: forms that start inside a word. */
  private readInside(codes: Uint16Array, start: number, end: number): void {
    const { inner } = this;
    for (let from = start; from < end - 3; from++) {
      let node = inner.first(codes[from] ?? 0);
      for (let at = from; node > 0 && at < end; ) {
        const first = inner.outputsAt(node);
        at++;
        if (first > 0) this.take(inner.outputs, first, at === end, 0);
        node = at < end ? inner.step(node, codes[at] ?? 0) : 0;
      }
    }
  }

  /** Keeps outputs; where the word does not end, only those that any ending may follow. */
  private take(outputs: Int32Array, first: number, ends: boolean, covered: number): void {
    for (let at = first; ; at++) {
      const output = outputs[at] ?? -1;
      if (output < 0) return;
      if (!ends && outputBits.isClosed(output)) continue;
      this.put(output);
      if (covered > 0) this.put(covered);
    }
  }

  private put(fact: number): void {
    if (this.factsUsed + 4 >= this.facts.length) {
      const grown = new Int32Array(this.facts.length * 2);
      grown.set(this.facts);
      this.facts = grown;
    }
    this.facts[this.factsUsed++] = fact;
  }
}
