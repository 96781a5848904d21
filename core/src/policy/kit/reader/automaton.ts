/**
 * A trie over folded characters in one flat hash table: walking a step is one multiplication and
 * usually one probe. Walks begin at word starts (or at every character where a language has no
 * spaces), so the cost is linear with the longest form as its bound.
 */
export class FormTrie {
  private keys: Int32Array = new Int32Array(0);
  private targets: Int32Array = new Int32Array(0);
  private mask = 0;
  private readonly edges = new Map<number, number>();
  private readonly classes = new Uint16Array(65_536);
  private readonly roots = new Int32Array(65_536);
  private classCount = 0;
  private nodeCount = 1;
  private readonly outputs: number[][] = [[]];

  /** Adds a form; `output` is reported wherever its last character is reached. */
  add(form: string, output: number): void {
    let node = 0;
    for (let i = 0; i < form.length; i++) {
      const key = node * classLimit + this.classFor(form.charCodeAt(i));
      let next = this.edges.get(key);
      if (next === undefined) {
        next = this.nodeCount++;
        this.edges.set(key, next);
        this.outputs.push([]);
      }
      node = next;
    }
    this.outputs[node]?.push(output);
  }

  /** Freezes the edges into the flat table. */
  seal(): void {
    let size = 1024;
    while (size < this.edges.size * 3) size *= 2;
    this.keys = new Int32Array(size).fill(-1);
    this.targets = new Int32Array(size);
    this.mask = size - 1;
    for (const [key, target] of this.edges) {
      let slot = hash(key) & this.mask;
      while (this.keys[slot] !== -1) slot = (slot + 1) & this.mask;
      this.keys[slot] = key;
      this.targets[slot] = target;
    }
    for (let code = 0; code < 65_536; code++) {
      if (this.classes[code] !== 0) this.roots[code] = this.step(0, code) + 1;
    }
    this.edges.clear();
  }

  /** The node reached from the root by `code`, or -1: most walks end here, so it is one look-up. */
  first(code: number): number {
    return (this.roots[code] ?? 0) - 1;
  }

  /** The node reached from `node` by `code`, or -1. */
  step(node: number, code: number): number {
    const charClass = this.classes[code] ?? 0;
    if (charClass === 0) return -1;
    const key = node * classLimit + charClass;
    let slot = hash(key) & this.mask;
    for (;;) {
      const found = this.keys[slot] ?? -1;
      if (found === key) return this.targets[slot] ?? -1;
      if (found === -1) return -1;
      slot = (slot + 1) & this.mask;
    }
  }

  /** What ends at a node. */
  outputsAt(node: number): readonly number[] {
    return this.outputs[node] ?? none;
  }

  private classFor(code: number): number {
    const known = this.classes[code] ?? 0;
    if (known !== 0) return known;
    this.classCount++;
    if (this.classCount >= classLimit) throw new Error("lexicons use too many characters");
    this.classes[code] = this.classCount;
    return this.classCount;
  }
}

/** Distinct characters that all lexicons together may use. */
const classLimit = 2048;
const none: readonly number[] = [];

function hash(key: number): number {
  return Math.imul(key, 0x9e3779b1) >>> 7;
}
