/** Nodes with more children have a table; the others are searched. */
const searchedMax = 3;
const rowBits = 5;
/** Numbers of a node that a walk reads, side by side so that they are fetched at once. */
const fields = 4;
const fieldBits = 2;

/** Classes of characters that words are made of; all others are looked up in a table of their own. */
const classes = new Uint8Array(128);
for (let code = 0x61; code <= 0x7a; code++) classes[code] = code - 0x60;
classes[0x20] = 27;
classes[0x27] = 28;

/** The nodes of a trie, as columns: made once, never changed, and quick to step along. */
export class TrieNodes {
  /** By node: the character that leads to it. */
  chars = new Uint16Array(1 << 12);
  size = 1;
  /**
   * By node: what the trie keeps for it, -1 before it is reached; its first child; how many
   * children, and in the lower half the character of the first; its row, where it has a table.
   */
  private records = new Int32Array(fields << 12);
  private rows = new Int32Array(1 << 14);
  private rowsUsed = 1;
  /** Children of nodes with a table whose characters have no class, by a hash of both. */
  private others = new Int32Array(1 << 12);
  private othersUsed = 0;

  constructor() {
    this.markUnreached(0);
  }

  /** What is kept for a node, or -1 before it was reached. */
  keptFor(node: number): number {
    return this.records[node << fieldBits] ?? 0;
  }

  /** Keeps a number for a node. */
  keep(node: number, what: number): void {
    this.records[node << fieldBits] = what;
  }

  /** The children of a node stand side by side from here on. */
  firstChild(node: number): number {
    return this.records[(node << fieldBits) + 1] ?? 0;
  }

  /** How many children a node has. */
  childCount(node: number): number {
    return (this.records[(node << fieldBits) + 2] ?? 0) >>> 16;
  }

  /** The child of a node by `code`, or 0. */
  step(node: number, code: number): number {
    const { records } = this;
    const at = node << fieldBits;
    const first = records[at + 1] ?? 0;
    const children = records[at + 2] ?? 0;
    if (children === 0) return 0;
    if ((children & 0xffff) === code) return first;
    const row = records[at + 3] ?? 0;
    if (row === 0) return this.search(first + 1, first + (children >>> 16), code);
    const kind = code < 128 ? (classes[code] ?? 0) : 0;
    if (kind > 0) return this.rows[(row << rowBits) + kind] ?? 0;
    return this.lookUp(first, first + (children >>> 16), code);
  }

  /** Makes a node that `code` leads to. */
  make(code: number): number {
    const made = this.size++;
    if (made === this.chars.length) {
      const chars = new Uint16Array(made * 2);
      chars.set(this.chars);
      this.chars = chars;
      this.records = doubled(this.records);
    }
    this.chars[made] = code;
    this.markUnreached(made);
    return made;
  }

  /** Says which nodes, made one after another, are the children of a node. */
  adopt(node: number, first: number, count: number): void {
    const at = node << fieldBits;
    this.records[at + 1] = first;
    this.records[at + 2] = count === 0 ? 0 : (count << 16) | (this.chars[first] ?? 0);
    if (count <= searchedMax) return;
    const row = this.rowsUsed++;
    if ((row + 1) << rowBits > this.rows.length) this.rows = doubled(this.rows);
    for (let child = first; child < first + count; child++) {
      const code = this.chars[child] ?? 0;
      const kind = code < 128 ? (classes[code] ?? 0) : 0;
      if (kind > 0) this.rows[(row << rowBits) + kind] = child;
      else this.addOther(first, child);
    }
    this.records[at + 3] = row;
  }

  private markUnreached(node: number): void {
    this.records[node << fieldBits] = -1;
  }

  private search(from: number, end: number, code: number): number {
    const { chars } = this;
    for (let child = from; child < end; child++) if (chars[child] === code) return child;
    return 0;
  }

  private lookUp(first: number, end: number, code: number): number {
    const { chars, others } = this;
    for (let slot = slotOf(first, code); ; slot++) {
      const child = others[slot & (others.length - 1)] ?? 0;
      if (child === 0) return 0;
      if (child >= first && child < end && chars[child] === code) return child;
    }
  }

  private addOther(first: number, child: number): void {
    this.othersUsed++;
    if (this.othersUsed * 2 > this.others.length) this.spreadOthers();
    this.place(first, child);
  }

  private place(first: number, child: number): void {
    const { others } = this;
    let slot = slotOf(first, this.chars[child] ?? 0) & (others.length - 1);
    while (others[slot] !== 0) slot = (slot + 1) & (others.length - 1);
    others[slot] = child;
  }

  /** Twice the room. Whose child one is, the nodes before it tell. */
  private spreadOthers(): void {
    const before = this.others;
    this.others = new Int32Array(before.length * 2);
    const { records } = this;
    for (let node = 0; node < this.size; node++) {
      const at = node << fieldBits;
      if ((records[at + 3] ?? 0) === 0) continue;
      const first = records[at + 1] ?? 0;
      const end = first + this.childCount(node);
      for (let child = first; child < end; child++) {
        const code = this.chars[child] ?? 0;
        if (code >= 128 || (classes[code] ?? 0) === 0) this.place(first, child);
      }
    }
  }
}

const slotOf = (first: number, code: number) =>
  (Math.imul(first, 0x9e3779b1) ^ Math.imul(code, 0x85ebca6b)) >>> 8;

function doubled(column: Int32Array): Int32Array<ArrayBuffer> {
  const grown = new Int32Array(column.length * 2);
  grown.set(column);
  return grown;
}
