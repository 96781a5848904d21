import { charKinds, charKindTable } from "./characters.ts";
import { FollowUps } from "./follow-ups.ts";
import { endings, marks, space, star } from "./program.ts";
import { TrieNodes } from "./trie-nodes.ts";

/** One form that a node can report, as the trie needs it. */
export type Entries = {
  /** By entry: where its form begins in the program. */
  readonly starts: Int32Array;
  /** By entry: 1 where it matches inside unspaced text, so that only Latin letters end a word. */
  readonly wide: Uint8Array;
  /** By entry: equal numbers mean the same to a reader; 0 is like nothing else. */
  readonly kinds: Int32Array;
  /** By entry: 1 where a star may open it. */
  readonly starred: Uint8Array;
  /**
   * By entry: letters that speak for its language, of words written backwards or torn, whose pieces
   * are no words; 0 counts those that lead to the node.
   */
  readonly letters: Uint8Array;
};

/** Where a trie begins: with forms, with what a leading star opens, or with any of their words. */
export type Beginnings = "forms" | "insides" | "words";

/** Longer forms speak no louder for their language. */
const lettersThatWeigh = 10;
/**
 * What a match says, packed: the entry, how many letters weigh, and whether a word must end there.
 */
export const outputBits = {
  entryOf: (output: number) => output >>> 5,
  lettersOf: (output: number) => (output >>> 1) & 15,
  isClosed: (output: number) => (output & 1) === 1,
} as const;

/**
 * A trie over the literals of all forms, made node by node where texts walk: the forms of twelve
 * languages have half a million nodes, of which texts meet some ten thousand. A node knows which
 * places of the program it stands for; its children and what it reports are found when it is
 * first reached. What was found never changes, so the order of texts changes nothing.
 */
export class LazyTrie {
  /** By node it keeps where its outputs begin in `outputs`, 0 without any. */
  readonly nodes = new TrieNodes();
  /** What is reported, list after list; each list ends with -1. */
  outputs = new Int32Array(1 << 12);
  private outputsUsed = 1;
  private lengths = new Uint8Array(1 << 12);
  private itemsFrom = new Int32Array(1 << 12);
  private itemsTo = new Int32Array(1 << 12);
  /** Pairs of a place in the program and its entry, list after list. */
  private items = new Int32Array(1 << 15);
  private itemsUsed = 0;
  /** From the root by character, or 0: most walks end here. */
  private readonly roots = new Int32Array(65_536);
  private readonly units: Uint16Array;
  private readonly entries: Entries;
  private readonly found: FollowUps;

  constructor(units: Uint16Array, entries: Entries, from: Beginnings) {
    this.units = units;
    this.entries = entries;
    this.found = new FollowUps(units, from === "words");
    const { found } = this;
    found.begin(true);
    for (let entry = 0; entry < entries.starts.length; entry++) {
      const start = entries.starts[entry] ?? 0;
      const starred = entries.starred[entry] === 1;
      if (from === "forms" && !starred) found.follow(start, entry);
      else if (from !== "words") {
        if (starred) found.followFirst(start, entry, from === "insides");
      } else if (entries.wide[entry] === 0 && entries.letters[entry] === 0) {
        this.followWords(start, entry);
      }
    }
    const count = this.makeChildren(0, found);
    for (let child = 1; child <= count; child++) this.roots[this.nodes.chars[child] ?? 0] = child;
  }

  /** Whether something is reported at the end of exactly this word. */
  has(word: string): boolean {
    let node = this.first(word.charCodeAt(0));
    for (let at = 1; node > 0; at++) {
      const ends = this.outputsAt(node) > 0;
      if (at >= word.length) return ends;
      node = this.step(node, word.charCodeAt(at));
    }
    return false;
  }

  /** Where what is reported from a place of a text on ends, the shortest first. */
  endsFrom(text: string, start: number, charsMax: number): readonly number[] {
    const ends: number[] = [];
    const last = Math.min(text.length, start + charsMax);
    let node = this.first(text.charCodeAt(start));
    for (let at = start + 1; node > 0; at++) {
      if (this.outputsAt(node) > 0) ends.push(at);
      if (at >= last) break;
      node = this.step(node, text.charCodeAt(at));
    }
    return ends;
  }

  private followWords(start: number, entry: number): void {
    const { found, units } = this;
    found.followFirst(start, entry, true);
    found.followFirst(start, entry, false);
    for (let at = start; units[at] !== marks.end; at++) {
      const unit = units[at];
      if (unit === marks.open || unit === marks.or) at++;
      else if (unit === space) found.follow(at + 1, entry);
    }
  }

  /** The node reached from the root by `code`, or 0. */
  first(code: number): number {
    return this.roots[code] ?? 0;
  }

  /** The node reached from `node`, which was reached before, by `code`, or 0. */
  step(node: number, code: number): number {
    return this.nodes.step(node, code);
  }

  /**
   * What can go on behind a word that leads to `node`, as bits: 1 to 26 for a letter from a to z
   * behind a space, 0 for another character there, 27 for a sign right behind the word.
   */
  goesOnWith(node: number): number {
    let bits = 0;
    for (const child of this.nodes.childrenOf(node)) {
      const code = this.nodes.chars[child] ?? 0;
      if (code === space) bits |= this.beginsWith(child);
      else if (charKindTable()[code] !== charKinds.letter) bits |= 1 << signBehind;
    }
    return bits;
  }

  private beginsWith(node: number): number {
    this.outputsAt(node);
    let bits = 0;
    for (const child of this.nodes.childrenOf(node))
      bits |= 1 << letterBit(this.nodes.chars[child] ?? 0);
    return bits;
  }

  /** Where the outputs of a node begin, or 0; reaching a node makes it. */
  outputsAt(node: number): number {
    const known = this.nodes.keptFor(node);
    return known >= 0 ? known : this.reach(node);
  }

  private reach(node: number): number {
    const { found } = this;
    const char = this.nodes.chars[node] ?? 0;
    found.begin(char === space);
    const reports: number[] = [];
    for (let at = this.itemsFrom[node] ?? 0; at < (this.itemsTo[node] ?? 0); at += 2) {
      const entry = this.items[at + 1] ?? 0;
      found.ends = 0;
      found.follow((this.items[at] ?? 0) + 1, entry);
      if (char === space || char === star) continue;
      if ((found.ends & endings.closed) > 0) this.report(reports, entry, node, false);
      if ((found.ends & endings.open) > 0) this.report(reports, entry, node, true);
    }
    this.makeChildren(node, found);
    const kept = this.keep(reports);
    this.nodes.keep(node, kept);
    return kept;
  }

  /** Two ways to say the same with the same letters are one. */
  private report(reports: number[], entry: number, node: number, open: boolean): void {
    const { wide, kinds, letters } = this.entries;
    const closed = !open && (wide[entry] === 0 || isLatin(this.nodes.chars[node] ?? 0));
    const kind = kinds[entry] ?? 0;
    const isKnown = (output: number) =>
      kinds[outputBits.entryOf(output)] === kind && outputBits.isClosed(output) === closed;
    if (kind > 0 && reports.some(isKnown)) return;
    const weigh = letters[entry] || Math.min(lettersThatWeigh, this.lengths[node] ?? 0);
    reports.push((entry << 5) | (weigh << 1) | (closed ? 1 : 0));
  }

  private keep(reports: readonly number[]): number {
    if (reports.length === 0) return 0;
    const start = this.outputsUsed;
    if (start + reports.length + 1 > this.outputs.length) this.outputs = doubled(this.outputs);
    for (const output of reports) this.outputs[this.outputsUsed++] = output;
    this.outputs[this.outputsUsed++] = -1;
    return start;
  }

  /** Makes a node's children side by side, each with its places in the order of the forms. */
  private makeChildren(node: number, found: FollowUps): number {
    const { chars, places, from, count } = found;
    const codes: number[] = [];
    for (let at = 0; at < count; at++) {
      const code = chars[at] ?? 0;
      if (slots[code] === 0) slots[code] = codes.push(code);
    }
    const first = this.nodes.makeChildren(node, codes);
    this.reserve(this.nodes.size);
    for (const code of codes) slots[code] = this.nodes.step(node, code) - first;
    const counts = codes.map(() => 0);
    for (let at = 0; at < count; at++) {
      const slot = slots[chars[at] ?? 0] ?? 0;
      counts[slot] = (counts[slot] ?? 0) + 1;
    }
    this.placeItems(first, counts);
    for (let at = 0; at < count; at++) {
      const child = first + (slots[chars[at] ?? 0] ?? 0);
      const to = this.itemsTo[child] ?? 0;
      this.items[to] = places[at] ?? 0;
      this.items[to + 1] = from[at] ?? 0;
      this.itemsTo[child] = to + 2;
    }
    for (const code of codes) slots[code] = 0;
    const length = Math.min(lettersThatWeigh, (this.lengths[node] ?? 0) + 1);
    this.lengths.fill(length, first, first + codes.length);
    return codes.length;
  }

  private placeItems(first: number, counts: readonly number[]): void {
    let at = this.itemsUsed;
    counts.forEach((count, slot) => {
      this.itemsFrom[first + slot] = at;
      this.itemsTo[first + slot] = at;
      at += count * 2;
    });
    while (at > this.items.length) this.items = doubled(this.items);
    this.itemsUsed = at;
  }

  private reserve(nodes: number): void {
    while (nodes > this.lengths.length) {
      const lengths = new Uint8Array(this.lengths.length * 2);
      lengths.set(this.lengths);
      this.lengths = lengths;
      this.itemsFrom = doubled(this.itemsFrom);
      this.itemsTo = doubled(this.itemsTo);
    }
  }
}

/** The bit of `goesOnWith` for a sign right behind the word. */
export const signBehind = 27;

/** The bit of `goesOnWith` for a character behind a space. */
export function letterBit(code: number): number {
  return code >= 0x61 && code <= 0x7a ? code - 0x60 : 0;
}

/** While children are made: by character, which of them it leads to. */
const slots = new Uint16Array(65_536);

const isLatin = (code: number) => (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);

function doubled(column: Int32Array): Int32Array<ArrayBuffer> {
  const grown = new Int32Array(column.length * 2);
  grown.set(column);
  return grown;
}
