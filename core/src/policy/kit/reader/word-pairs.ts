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
   * node behind the second word, 0 where no way leads so far, `reports` where something is reported
   * on the way; and what can go on behind it, see `goesOnWith`.
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
    const reached = this.follow(node, codes, start);
    known[at] = node;
    known[at + 1] = facts;
    known[at + 2] = reached;
    known[at + 3] = reached > 0 ? this.trie.goesOnWith(reached) : 0;
    return at + 2;
  }

  private follow(from: number, codes: Uint16Array, start: number): number {
    const { kinds, trie } = this;
    let node = trie.step(from, space);
    if (node > 0) trie.outputsAt(node);
    let code = codes[start] ?? 0;
    for (let at = start; node > 0 && kinds[code] === charKinds.letter; ) {
      node = trie.step(node, code);
      code = codes[++at] ?? 0;
      const outputs = node > 0 ? trie.outputsAt(node) : 0;
      if (outputs === 0) continue;
      if (kinds[code] !== charKinds.letter || this.isOpen(outputs)) return reports;
    }
    return node;
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

/** Said of a pair whose way has to be walked, since something is reported on it. */
export const reports = -1;
const space = 0x20;
