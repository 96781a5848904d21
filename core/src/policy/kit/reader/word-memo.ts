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
/** A power of two; when this many words are kept, it begins anew. */
const slotBits = 15;
const slotsCount = 1 << slotBits;
const wordsMax = slotsCount / 2;

/** What a word says for a language, packed: the language's place, and how strongly. */
export const voteOf = {
  packed: (lang: number, weight: number) => (weight << 8) | lang,
  lang: (vote: number) => vote & 255,
  weight: (vote: number) => vote >> 8,
} as const;

/** While votes of a word are counted: by language. */
const votes = new Int32Array(languages.length);

/** Numbers before the outputs of a word. */
export const factsHead = 10;

/**
 * What the tries say of single words, each found once: texts are made of few words that come again
 * and again. What a word says depends on its letters alone, so what is kept changes nothing.
 */
export class WordMemo {
  /**
   * What is known, list after list. First the head: four words of bits, see `ConceptSet`; the node
   * behind the word's last letter or 0; how many numbers follow for what begins with the word; how
   * long the list is up to there and with what stands inside; how many numbers of halves stand
   * behind it; how many votes behind those; what can go on behind the word, see `goesOnWith`. Then
   * pairs of an output and the letters it covers; outputs of what stands inside the word; once more
   * those that are halves of forms with a gap, as gap and concept; and what the word says for each
   * language that it speaks for at all, as `voteOf`.
   */
  facts = new Int32Array(1 << 13);
  /** What is known of words that follow one another. */
  readonly pairs: WordPairs;
  private factsUsed = 0;
  private letters = new Uint16Array(1 << 13);
  private lettersUsed = 0;
  private count = 0;
  /** By slot: the word's hash, where its letters begin, how many, and where its facts begin. */
  private readonly slots = new Int32Array(slotsCount * 4);
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
    const { slots } = this;
    const length = end - start;
    let slot = Math.imul(hash, 0x9e3779b1) >>> (32 - slotBits);
    for (;;) {
      const at = slot * 4;
      const known = slots[at] ?? 0;
      if (known === 0) break;
      if (known === hash && (isExact(hash) || this.isWord(at, codes, start, length))) {
        return slots[at + 3] ?? 0;
      }
      slot = (slot + 1) & (slotsCount - 1);
    }
    if (length > keptCharsMax) return this.readOnce(codes, start, end);
    if (this.count >= wordsMax) {
      this.forget();
      return this.find(codes, start, end, hash);
    }
    this.count++;
    const at = slot * 4;
    slots[at] = hash;
    slots[at + 1] = this.keepLetters(codes, start, end);
    slots[at + 2] = length;
    slots[at + 3] = this.factsUsed;
    const from = this.factsUsed;
    this.read(codes, start, end);
    return from;
  }

  /** Whether the word in a slot is the one that stands at a place. */
  private isWord(slot: number, codes: Uint16Array, start: number, length: number): boolean {
    const { slots, letters } = this;
    if (slots[slot + 2] !== length) return false;
    const from = slots[slot + 1] ?? 0;
    let same = 0;
    while (same < length && letters[from + same] === codes[start + same]) same++;
    return same === length;
  }

  private readOnce(codes: Uint16Array, start: number, end: number): number {
    const from = this.factsUsed;
    this.read(codes, start, end);
    this.factsUsed = from;
    return from;
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
    for (let at = 0; at < factsHead; at++) this.put(0);
    const node = this.readFromStart(codes, start, end);
    const inside = this.factsUsed - from - factsHead;
    const length = end - start;
    if (length >= compoundCharsMin && length <= compoundCharsMax) {
      this.readInside(codes, start, end);
    }
    const total = this.factsUsed - from;
    votes.fill(0);
    for (let at = factsHead; at < factsHead + inside; at += 2) this.mark(from, at);
    for (let at = factsHead + inside; at < total; at++) this.mark(from, at);
    const halves = this.factsUsed - from - total;
    votes.forEach((weight, lang) => {
      if (weight > 0) this.put(voteOf.packed(lang, weight));
    });
    const { facts } = this;
    for (const bit of shapeBitsOf(codes, start, end)) setBit(facts, from, bit);
    facts[from + 4] = node;
    facts[from + 5] = inside;
    facts[from + 6] = total;
    facts[from + 7] = halves;
    facts[from + 8] = this.factsUsed - from - total - halves;
    facts[from + 9] = node > 0 ? this.trie.goesOnWith(node) : 0;
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
