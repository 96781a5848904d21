import { type LazyTrie, outputBits } from "./automaton.ts";
import { charKinds, charKindTable } from "./characters.ts";

/** Numbers kept for one pair. */
const fields = 4;
/** A power of two; a pair that falls on the place of another takes it. */
const pairsCount = 1 << 14;

/**
 * Where a form that one word began stands behind the next: of the words that could go on with a
 * form, by their first letter, most do not. What a pair says depends on its letters alone, so what
 * is kept changes nothing.
 */
export class WordPairs {
  /**
   * By pair: the node behind the first word, the facts of the second, and what `find` answers: the
   * node behind the second word, 0 where no way goes on behind it, `mustBeWalked` where something
   * is reported within a word; and where that begins which is reported at its end, or 0.
   */
  readonly known = new Int32Array(pairsCount * fields);
  private readonly trie: LazyTrie;
  private readonly kinds = charKindTable();

  constructor(trie: LazyTrie) {
    this.trie = trie;
  }

  /** Facts of words stand elsewhere from now on. */
  forget(): void {
    this.known.fill(0);
  }

  /**
   * Where `known` tells of a word with some facts, which stands from `start` on behind a word that
   * led to `node` and a space.
   */
  find(node: number, facts: number, codes: Uint16Array, start: number): number {
    const { known } = this;
    const place = Math.imul(node, 0x9e3779b1) ^ Math.imul(facts, 0x85ebca6b);
    const at = ((place ^ (place >>> 15)) & (pairsCount - 1)) * fields;
    if (known[at] === node && known[at + 1] === facts) return at + 2;
    known[at] = node;
    known[at + 1] = facts;
    known[at + 2] = 0;
    known[at + 3] = 0;
    this.follow(at + 2, node, codes, start);
    return at + 2;
  }

  private follow(place: number, from: number, codes: Uint16Array, start: number): void {
    const { kinds, known, trie } = this;
    let node = trie.step(from, space);
    if (node > 0) trie.outputsAt(node);
    let code = codes[start] ?? 0;
    for (let at = start; node > 0; ) {
      node = trie.step(node, code);
      code = codes[++at] ?? 0;
      const outputs = node > 0 ? trie.outputsAt(node) : 0;
      if (kinds[code] !== charKinds.letter) {
        known[place] = node > 0 && trie.goesOnWith(node) !== 0 ? node : 0;
        known[place + 1] = outputs;
        return;
      }
      if (outputs > 0 && this.isOpen(outputs)) {
        known[place] = mustBeWalked;
        return;
      }
    }
  }

  /** Whether something is reported where no word ends. */
  private isOpen(first: number): boolean {
    const { outputs } = this.trie;
    for (let at = first; ; at++) {
      const output = outputs[at] ?? -1;
      if (output < 0) return false;
      if (!outputBits.isClosed(output)) return true;
    }
  }
}

/** Said of a pair whose way has to be walked, as something is reported within its second word. */
export const mustBeWalked = -1;
const space = 0x20;
