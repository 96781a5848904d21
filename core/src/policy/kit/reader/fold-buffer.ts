/**
 * A text as the matcher sees it: lower case, no accents, no invisible characters, emoji as words.
 * `starts[i]` and `ends[i]` say which stretch of the original the folded unit `i` stands for. Few
 * texts are ever asked for that, so where units were only copied it is worked out when asked.
 */
export class FoldBuffer {
  codes: Uint16Array;
  length = 0;
  /** True when it is known to hold no letter of another script. */
  latin = false;
  /** Which signs the text holds that shapes are made of; see `signKinds`. */
  signs = 0;
  private startColumn: Int32Array;
  private endColumn: Int32Array;
  /** Where its units were copied from, or null for the text itself; undefined once worked out. */
  private origin: FoldBuffer | null | undefined;
  /** Pairs of a unit and how much further its like stands in the origin, from there on. */
  private moves = new Int32Array(1 << 6);
  private movesUsed = 0;
  /** How often single units were asked for since it was filled. */
  private asked = 0;

  /** Its three columns share one piece of memory: a text is short, and allocating is not free. */
  constructor(capacity: number) {
    const memory = new ArrayBuffer(capacity * 10);
    this.startColumn = new Int32Array(memory, 0, capacity);
    this.endColumn = new Int32Array(memory, capacity * 4, capacity);
    this.codes = new Uint16Array(memory, capacity * 8, capacity);
  }

  get starts(): Int32Array {
    if (this.origin !== undefined) this.settle();
    return this.startColumn;
  }

  get ends(): Int32Array {
    if (this.origin !== undefined) this.settle();
    return this.endColumn;
  }

  /** Where a unit starts in the original. */
  startOf(unit: number): number {
    if (this.origin === undefined || ++this.asked > askedMax) return this.starts[unit] ?? 0;
    const at = this.placeInOrigin(unit);
    return this.origin === null ? at : this.origin.startOf(at);
  }

  /** Where a unit ends in the original. */
  endOf(unit: number): number {
    if (this.origin === undefined || ++this.asked > askedMax) return this.ends[unit] ?? 0;
    const at = this.placeInOrigin(unit);
    return this.origin === null ? at + 1 : this.origin.endOf(at);
  }

  private placeInOrigin(unit: number): number {
    const { moves } = this;
    let low = 0;
    let high = this.movesUsed >> 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((moves[middle * 2] ?? 0) <= unit) low = middle + 1;
      else high = middle;
    }
    return low === 0 ? unit : unit + (moves[low * 2 - 1] ?? 0);
  }

  /** Empties it. */
  clear(): void {
    this.length = 0;
    this.origin = undefined;
  }

  /** Empties it for units of the text itself or of another buffer, which must not change yet. */
  copyFrom(origin: FoldBuffer | null): void {
    this.length = 0;
    this.origin = origin;
    this.movesUsed = 0;
    this.asked = 0;
  }

  /** From `unit` on, units are copied from places that stand so much further in the origin. */
  move(unit: number, further: number): void {
    if (this.movesUsed + 2 > this.moves.length) {
      const grown = new Int32Array(this.moves.length * 2);
      grown.set(this.moves);
      this.moves = grown;
    }
    this.moves[this.movesUsed++] = unit;
    this.moves[this.movesUsed++] = further;
  }

  /** Works out where its units stand in the original; from then on the origin may change. */
  settle(): void {
    const { origin, moves, movesUsed, startColumn, endColumn } = this;
    if (origin === undefined) return;
    this.origin = undefined;
    const starts = origin?.starts;
    const ends = origin?.ends;
    let further = 0;
    let move = 0;
    for (let unit = 0; unit < this.length; unit++) {
      while (move < movesUsed && (moves[move] ?? 0) <= unit) {
        further = moves[move + 1] ?? 0;
        move += 2;
      }
      const at = unit + further;
      startColumn[unit] = starts === undefined ? at : (starts[at] ?? 0);
      endColumn[unit] = ends === undefined ? at + 1 : (ends[at] ?? 0);
    }
  }

  push(code: number, start: number, end: number): void {
    if (this.length === this.codes.length) this.grow();
    this.codes[this.length] = code;
    this.startColumn[this.length] = start;
    this.endColumn[this.length] = end;
    this.length++;
  }

  /** Adds what a stretch of the text folds to. */
  pushAll(letters: string, start: number, end: number): void {
    if (this.origin === null && end - start === 1) this.moveAll(letters, start);
    else {
      if (this.origin !== undefined) this.settle();
      for (let i = 0; i < letters.length; i++) this.push(letters.charCodeAt(i), start, end);
    }
  }

  /** Adds what one unit of the text folds to: each of its units is copied from there. */
  private moveAll(letters: string, start: number): void {
    this.reserve(this.length + letters.length);
    for (let i = 0; i < letters.length; i++) {
      this.move(this.length, start - this.length);
      this.codes[this.length++] = letters.charCodeAt(i);
    }
  }

  /** Copies a run of units from another buffer. */
  pushRange(from: FoldBuffer, start: number, end: number): void {
    this.reserve(this.length + end - start);
    const { codes, startColumn, endColumn } = this;
    const { codes: units, starts, ends } = from;
    let { length } = this;
    for (let at = start; at < end; at++) {
      codes[length] = units[at] ?? 0x20;
      startColumn[length] = starts[at] ?? 0;
      endColumn[length] = ends[at] ?? 0;
      length++;
    }
    this.length = length;
  }

  /** Says of the units from one on that each is one unit of the text, from a place on. */
  place(from: number, start: number): void {
    if (this.origin === null) {
      this.move(from, start - from);
      return;
    }
    for (let unit = from; unit < this.length; unit++) {
      this.startColumn[unit] = start + unit - from;
      this.endColumn[unit] = start + unit - from + 1;
    }
  }

  /** Puts an end that looks ahead can see: a buffer that is used again holds older texts. */
  seal(): void {
    this.reserve(this.length + sealUnits);
    this.codes.fill(0, this.length, this.length + sealUnits);
  }

  /** Makes room for so many units. */
  reserve(units: number): void {
    while (units > this.codes.length) this.grow();
  }

  private grow(): void {
    const { codes, startColumn, endColumn } = new FoldBuffer(this.codes.length * 2 + 16);
    codes.set(this.codes);
    startColumn.set(this.startColumn);
    endColumn.set(this.endColumn);
    this.codes = codes;
    this.startColumn = startColumn;
    this.endColumn = endColumn;
  }
}

const sealUnits = 4;
/** Whoever asks more often is better served by working out all places at once. */
const askedMax = 48;
