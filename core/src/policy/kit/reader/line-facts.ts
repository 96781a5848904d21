import { concepts } from "../concept.ts";
import { type ConceptSet, conceptSet, meet, setBit } from "../concept-set.ts";

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

  /**
   * Marks lines of which so many in a row could mean one concept of each group, in `marks` or in
   * new ones; answers undefined where there are none at all.
   */
  markTogether(
    groups: readonly ConceptSet[],
    linesMax: number,
    marks: Uint8Array | undefined,
  ): Uint8Array | undefined {
    const { anywhere, count } = this;
    for (const group of groups) if (!meet(anywhere, group)) return marks;
    const length = Math.min(linesMax, count);
    if (newest.length < groups.length) newest = new Int32Array(groups.length);
    newest.fill(-1);
    let found = marks;
    let marked = 0;
    for (let line = 0; line < count; line++) {
      // Where the group that was met longest ago was met last.
      let oldest = line;
      for (let at = 0; at < groups.length; at++) {
        const group = groups[at];
        if (group !== undefined && this.couldMeanWithin(line, line + 1, group)) newest[at] = line;
        oldest = Math.min(oldest, newest[at] ?? -1);
      }
      const first = line - length + 1;
      if (first < 0 || oldest < first) continue;
      found ??= new Uint8Array(count);
      found.fill(1, Math.max(first, marked), line + 1);
      marked = line + 1;
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

  /** Whether some lines could mean one of some concepts. */
  couldMeanWithin(from: number, end: number, group: ConceptSet): boolean {
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

/** By group that is looked for: the last line that could mean one of it. */
let newest = new Int32Array(8);

/** Where facts are kept, unless a text that is not yet judged has taken it. */
let spare: Int32Array | undefined;
const spareLength = 1 << 10;
/** What one long text needed is not kept for the next. */
const spareLengthMax = 1 << 16;
