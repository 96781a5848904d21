import { concepts } from "../concept.ts";
import { type ConceptSet, conceptSet, setBit } from "../concept-set.ts";

/**
 * Numbers kept for one line: its first token, its first far match, how many words stand before it,
 * where a wide character would be the second half of a word, and the four words of bits of what it
 * could mean.
 */
export const lineFields = 8;
/** Where in a row the bits begin. */
export const lineBits = 4;

/** What some language could mean in each line of a text; never too little. */
export class LineFacts {
  /** Row after row of `lineFields`, with one row behind the last line. */
  rows: Int32Array;
  readonly count: number;
  /** What could be meant somewhere. */
  readonly anywhere: ConceptSet = new Int32Array(4);

  constructor(count: number) {
    const length = (count + 1) * lineFields;
    const known = spare !== undefined && spare.length >= length ? spare : undefined;
    this.rows = known?.fill(0, 0, length) ?? new Int32Array(Math.max(length, spareLength));
    spare = undefined;
    this.count = count;
  }

  /** Gives back what it worked with; it must not be asked any more. */
  release(): void {
    if (this.rows.length <= spareLengthMax) spare = this.rows;
  }

  /** Whether the concept at a place among all could be meant in a line. */
  couldMean(line: number, concept: number): boolean {
    const bits = this.rows[line * lineFields + lineBits + (concept >> 5)] ?? 0;
    return ((bits >>> (concept & 31)) & 1) === 1;
  }

  /** Whether anything could be meant in a line. */
  couldMeanAny(line: number): boolean {
    return this.couldMeanWithin(line, line + 1, anyConcept);
  }

  /** Marks lines of which so many in a row could mean one concept of each group; whether any do. */
  markTogether(groups: readonly ConceptSet[], linesMax: number, marks: Uint8Array): boolean {
    const windows = Math.max(1, this.count - linesMax + 1);
    let found = false;
    for (let line = 0; line < windows; line++) {
      const end = Math.min(line + linesMax, this.count);
      if (!groups.every((group) => this.couldMeanWithin(line, end, group))) continue;
      marks.fill(1, line, end);
      found = true;
    }
    return found;
  }

  /** Notes that a line holds a concept which no word means. */
  add(line: number, concept: number): void {
    setBit(this.rows, line * lineFields + lineBits, concept);
    setBit(this.anywhere, 0, concept);
  }

  /** Takes what a line could mean into what the text could. */
  gather(line: number): void {
    const { anywhere, rows } = this;
    const from = line * lineFields + lineBits;
    for (let at = 0; at < 4; at++) anywhere[at] = (anywhere[at] ?? 0) | (rows[from + at] ?? 0);
  }

  private couldMeanWithin(from: number, end: number, group: ConceptSet): boolean {
    const { rows } = this;
    const [first, second, third, fourth] = [
      group[0] ?? 0,
      group[1] ?? 0,
      group[2] ?? 0,
      group[3] ?? 0,
    ];
    for (let at = from * lineFields + lineBits; at < end * lineFields; at += lineFields) {
      const met =
        ((rows[at] ?? 0) & first) |
        ((rows[at + 1] ?? 0) & second) |
        ((rows[at + 2] ?? 0) & third) |
        ((rows[at + 3] ?? 0) & fourth);
      if (met !== 0) return true;
    }
    return false;
  }
}

const anyConcept = conceptSet(concepts);

/** Where facts are kept, unless a text that is not yet judged has taken it. */
let spare: Int32Array | undefined;
const spareLength = 1 << 10;
/** What one long text needed is not kept for the next. */
const spareLengthMax = 1 << 16;
