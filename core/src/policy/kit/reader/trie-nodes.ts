/** Numbers of a node, side by side so that a step along the trie fetches them at once. */
const fieldBits = 2;
/** More children than so many whose characters have no class are looked up by hash. */
const searchedMax = 4;
const comma = 0x2c;

/** Classes of characters that words are made of, as bits of a node; all others have none. */
const classes = new Uint8Array(128);
for (let code = 0x61; code <= 0x7a; code++) classes[code] = code - 0x60;
classes[0x20] = 27;
classes[0x27] = 28;
const classOf = (code: number) => (code < 128 ? (classes[code] ?? 0) : 0);

/**
 * The nodes of a trie: made once, never changed, and quick to step along. The children of a node
 * stand side by side, those whose characters have a class first and in the order of classes, so
 * that the bits of a node say where each of them stands.
 */
export class TrieNodes {
  /** By node: the character that leads to it. */
  chars = new Uint16Array(1 << 12);
  size = 1;
  /** Where the last walk led. */
  reached = 0;
  /**
   * By node: what the trie keeps for it, -1 before it is reached; its first child; the classes of
   * its children as bits; how many children have no class, below the traces of those.
   */
  private records = new Int32Array(1 << 14);
  /** Children without a class of nodes that have many, by a hash of the first and a character. */
  private others = new Int32Array(1 << 12);
  private othersUsed = 0;

  constructor() {
    this.keep(0, -1);
  }

  /** What is kept for a node, or -1 before it was reached. */
  keptFor(node: number): number {
    return this.records[node << fieldBits] ?? 0;
  }

  /** Keeps a number for a node. */
  keep(node: number, what: number): void {
    this.records[node << fieldBits] = what;
  }

  /** Whether a node, which was reached before, could have a child by `code`; it mostly has not. */
  mayStep(node: number, code: number): boolean {
    const { records } = this;
    const at = node << fieldBits;
    const kind = classOf(code);
    const bits =
      kind > 0 ? (records[at + 2] ?? 0) >>> kind : (records[at + 3] ?? 0) & traceOf(code);
    return kind > 0 ? (bits & 1) === 1 : bits !== 0;
  }

  /** The child of a node by `code`, or 0. */
  step(node: number, code: number): number {
    const { records } = this;
    const at = node << fieldBits;
    const first = records[at + 1] ?? 0;
    const bits = records[at + 2] ?? 0;
    const kind = classOf(code);
    if (kind > 0)
      return ((bits >>> kind) & 1) === 0 ? 0 : first + countOf(bits & ((1 << kind) - 1));
    const others = records[at + 3] ?? 0;
    // Most characters of unspaced text lead nowhere, which the upper bits tell of nearly all.
    if ((others & traceOf(code)) === 0) return 0;
    return this.stepApart(first + countOf(bits), others & countMask, code);
  }

  /**
   * Goes along a text from a place on, past nodes for which nothing is kept, up to a comma. Answers
   * the place behind the last step; `reached` says where it led, 0 where no way goes on.
   */
  walk(from: number, codes: Uint16Array, start: number): number {
    const { records } = this;
    let node = from;
    let at = start;
    for (let code = codes[at] ?? 0; code !== comma; code = codes[at] ?? 0) {
      node = this.step(node, code);
      at++;
      if (node === 0 || records[node << fieldBits] !== 0) break;
    }
    this.reached = node;
    return at;
  }

  /** The children of a node. */
  *childrenOf(node: number): Generator<number> {
    const at = node << fieldBits;
    const first = this.records[at + 1] ?? 0;
    const count = countOf(this.records[at + 2] ?? 0) + ((this.records[at + 3] ?? 0) & countMask);
    for (let child = first; child < first + count; child++) yield child;
  }

  /** Makes the children of a node, which some characters lead to; answers the first. */
  makeChildren(node: number, codes: readonly number[]): number {
    const first = this.size;
    let bits = 0;
    let traces = 0;
    for (const code of codes) {
      const kind = classOf(code);
      if (kind > 0) bits |= 1 << kind;
      else traces |= traceOf(code);
    }
    const classed = countOf(bits);
    const others = codes.length - classed;
    this.reserve(first + codes.length);
    let other = first + classed;
    for (const code of codes) {
      const kind = classOf(code);
      const child = kind > 0 ? first + countOf(bits & ((1 << kind) - 1)) : other++;
      this.chars[child] = code;
      this.keep(child, -1);
    }
    this.size += codes.length;
    if (others > searchedMax) this.tabulate(first + classed, others);
    const at = node << fieldBits;
    this.records[at + 1] = first;
    this.records[at + 2] = bits;
    this.records[at + 3] = others | traces;
    return first;
  }

  private reserve(nodes: number): void {
    while (nodes > this.chars.length) {
      const chars = new Uint16Array(this.chars.length * 2);
      chars.set(this.chars);
      this.chars = chars;
      const records = new Int32Array(this.records.length * 2);
      records.set(this.records);
      this.records = records;
    }
  }

  private stepApart(first: number, count: number, code: number): number {
    const { chars, others } = this;
    if (count <= searchedMax) {
      for (let child = first; child < first + count; child++)
        if (chars[child] === code) return child;
      return 0;
    }
    for (let slot = slotOf(first, code); ; slot++) {
      const child = others[slot & (others.length - 1)] ?? 0;
      if (child === 0) return 0;
      if (child >= first && child < first + count && chars[child] === code) return child;
    }
  }

  private tabulate(first: number, count: number): void {
    this.othersUsed += count;
    while (this.othersUsed * 2 > this.others.length) this.spreadOthers();
    this.place(first, count);
  }

  private place(first: number, count: number): void {
    const { others } = this;
    for (let child = first; child < first + count; child++) {
      let slot = slotOf(first, this.chars[child] ?? 0) & (others.length - 1);
      while (others[slot] !== 0) slot = (slot + 1) & (others.length - 1);
      others[slot] = child;
    }
  }

  /** Twice the room; whose children they are is read off the nodes that have many. */
  private spreadOthers(): void {
    this.others = new Int32Array(this.others.length * 2);
    const { records } = this;
    for (let node = 0; node < this.size; node++) {
      const at = node << fieldBits;
      const count = (records[at + 3] ?? 0) & countMask;
      if (count <= searchedMax) continue;
      this.place((records[at + 1] ?? 0) + countOf(records[at + 2] ?? 0), count);
    }
  }
}

const countMask = 0xffff;

/** One of the sixteen upper bits, by which it is told that no child has a character. */
const traceOf = (code: number) => 1 << (16 + ((code ^ (code >>> 4)) & 15));

const slotOf = (first: number, code: number) =>
  (Math.imul(first, 0x9e3779b1) ^ Math.imul(code, 0x85ebca6b)) >>> 8;

/** How many bits are set. */
function countOf(bits: number): number {
  let count = bits - ((bits >>> 1) & 0x55555555);
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333);
  return Math.imul((count + (count >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
