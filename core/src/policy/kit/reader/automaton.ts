/** Siblings of one node at most; with it, a node's children are one number. */
const siblingBits = 9;
const siblingsMax = (1 << siblingBits) - 1;
const nodesMax = 1 << (31 - siblingBits);

/**
 * A trie over folded characters in flat arrays. Children of a node stand side by side, and what
 * follows the last of them stands right behind, so that a walk reads memory nearly in order. Walks
 * begin at word starts (or at every character where a language has no spaces), so the cost is
 * linear with the longest form as its bound.
 */
export class FormTrie {
  /** The node that a first character leads to, or 0: most walks end here. */
  readonly roots: Int32Array;
  /** By node: the character that leads to it. */
  readonly chars: Uint16Array;
  /** By node: where its children begin, and in the low bits how many they are. */
  readonly children: Int32Array;
  /** By node: where its outputs begin in `outputs`, or 0. */
  readonly ends: Int32Array;
  /** What is reported, list after list; each list ends with -1. */
  readonly outputs: Int32Array;

  constructor(parts: Pick<FormTrie, "roots" | "chars" | "children" | "ends" | "outputs">) {
    this.roots = parts.roots;
    this.chars = parts.chars;
    this.children = parts.children;
    this.ends = parts.ends;
    this.outputs = parts.outputs;
  }

  /** The node reached from the root by `code`, or 0. */
  first(code: number): number {
    return this.roots[code] ?? 0;
  }

  /** The node reached from `node` by `code`, or 0. */
  step(node: number, code: number): number {
    const children = this.children[node] ?? 0;
    let at = children >>> siblingBits;
    const end = at + (children & siblingsMax);
    for (; at < end; at++) if (this.chars[at] === code) return at;
    return 0;
  }

  /** Whether something is reported at the end of exactly this word. */
  has(word: string): boolean {
    let node = this.first(word.charCodeAt(0));
    for (let at = 1; node > 0 && at < word.length; at++) {
      node = this.step(node, word.charCodeAt(at));
    }
    return node > 0 && (this.ends[node] ?? 0) > 0;
  }
}

/** A trie while it grows: nodes know their parent, children hang on a chain. */
export class TrieBuilder {
  private chars = new Uint16Array(1 << 12);
  private parents = new Int32Array(1 << 12);
  private firstChild = new Int32Array(1 << 12);
  private sibling = new Int32Array(1 << 12);
  private firstOutput = new Int32Array(1 << 12);
  private readonly rootChildren = new Int32Array(65_536);
  private readonly outputs: number[] = [-1];
  private readonly nextOutput: number[] = [0];
  private size = 1;

  charOf(node: number): number {
    return this.chars[node] ?? 0;
  }

  parentOf(node: number): number {
    return this.parents[node] ?? 0;
  }

  /** The node reached from `node` by `code`; it is made where it is missing. */
  child(node: number, code: number): number {
    if (node === 0) {
      const known = this.rootChildren[code] ?? 0;
      if (known > 0) return known;
    } else {
      for (let at = this.firstChild[node] ?? 0; at > 0; at = this.sibling[at] ?? 0) {
        if (this.chars[at] === code) return at;
      }
    }
    const made = this.size++;
    if (made === this.chars.length) this.grow();
    this.chars[made] = code;
    this.parents[made] = node;
    this.sibling[made] = this.firstChild[node] ?? 0;
    this.firstChild[node] = made;
    if (node === 0) this.rootChildren[code] = made;
    return made;
  }

  /** The letters on the way to a node. */
  lettersTo(node: number): string {
    let letters = "";
    for (let at = node; at > 0; at = this.parentOf(at)) {
      letters = String.fromCharCode(this.charOf(at)) + letters;
    }
    return letters;
  }

  /** Whether anything is reported at a node. */
  reports(node: number): boolean {
    return (this.firstOutput[node] ?? 0) > 0;
  }

  /** What is reported at a node, in the order in which it was added. */
  outputsAt(node: number): readonly number[] {
    const found: number[] = [];
    for (let at = this.firstOutput[node] ?? 0; at > 0; at = this.nextOutput[at] ?? 0) {
      found.push(this.outputs[at] ?? 0);
    }
    return found;
  }

  addOutput(node: number, output: number): void {
    const added = this.outputs.push(output) - 1;
    this.nextOutput.push(0);
    let at = this.firstOutput[node] ?? 0;
    if (at === 0) {
      this.firstOutput[node] = added;
      return;
    }
    while ((this.nextOutput[at] ?? 0) > 0) at = this.nextOutput[at] ?? 0;
    this.nextOutput[at] = added;
  }

  /**
   * The part of the trie below `top`, packed; the branch of the character `without` is left out.
   */
  pack(top = 0, without = -1): FormTrie {
    if (this.size > nodesMax) throw new Error("lexicons have too many forms");
    const chars = new Uint16Array(this.size);
    const children = new Int32Array(this.size);
    const ends = new Int32Array(this.size);
    const roots = new Int32Array(65_536);
    const outputs: number[] = [-1];
    const sources = new Int32Array(this.size);
    sources[0] = top;
    let used = 1;
    const waiting = [0];
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
      const from = used;
      let child = this.firstChild[sources[node] ?? 0] ?? 0;
      for (; child > 0; child = this.sibling[child] ?? 0) {
        if (node === 0 && this.chars[child] === without) continue;
        sources[used] = child;
        chars[used] = this.chars[child] ?? 0;
        if (node === 0) roots[chars[used] ?? 0] = used;
        ends[used] = this.packOutputs(child, outputs);
        waiting.push(used++);
      }
      if (node === 0) continue;
      if (used - from > siblingsMax) throw new Error("too many characters follow one another");
      children[node] = from * (siblingsMax + 1) + (used - from);
    }
    return new FormTrie({
      roots,
      chars: chars.slice(0, used),
      children: children.slice(0, used),
      ends: ends.slice(0, used),
      outputs: Int32Array.from(outputs),
    });
  }

  private packOutputs(node: number, outputs: number[]): number {
    let at = this.firstOutput[node] ?? 0;
    if (at === 0) return 0;
    const start = outputs.length;
    for (; at > 0; at = this.nextOutput[at] ?? 0) outputs.push(this.outputs[at] ?? 0);
    outputs.push(-1);
    return start;
  }

  private grow(): void {
    const bigger = <T extends Uint16Array | Int32Array>(old: T, made: T): T => {
      made.set(old);
      return made;
    };
    const size = this.chars.length * 2;
    this.chars = bigger(this.chars, new Uint16Array(size));
    this.parents = bigger(this.parents, new Int32Array(size));
    this.firstChild = bigger(this.firstChild, new Int32Array(size));
    this.sibling = bigger(this.sibling, new Int32Array(size));
    this.firstOutput = bigger(this.firstOutput, new Int32Array(size));
  }
}
