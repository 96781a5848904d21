import { setBit } from "../concept-set.ts";
import { charKinds, charKindTable } from "./characters.ts";
import type { FoldBuffer } from "./fold-buffer.ts";
import type { Tokens } from "./tokens.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { fact, traceOf, unknown } from "./word-memo.ts";

/**
 * The halves of forms with a gap that were met in a line; both of one have to stand in it. Of words
 * only traces are kept until one comes that could be the second half of something.
 */
export class Halves {
  /** Traces of the gaps whose first half was met in the line. */
  opened = 0;
  private readonly buffer: FoldBuffer;
  private readonly tokens: Tokens;
  private readonly vocabulary: Vocabulary;
  private readonly rows: Int32Array;
  private row = 0;
  /** Up to which token first halves were met; those behind it are only traced. */
  private metTo = 0;

  /** What two halves mean together is noted in `rows`. */
  constructor(
    from: {
      readonly buffer: FoldBuffer;
      readonly tokens: Tokens;
      readonly vocabulary: Vocabulary;
    },
    rows: Int32Array,
  ) {
    this.buffer = from.buffer;
    this.tokens = from.tokens;
    this.vocabulary = from.vocabulary;
    this.rows = rows;
    const length = (from.vocabulary.gapsMax + 1) * fields;
    if (met.length < length) met = new Int32Array(length);
  }

  /** Begins a line with a token; what it could mean is noted in its row. */
  begin(row: number, token: number): void {
    round++;
    this.opened = 0;
    this.metTo = token;
    this.row = row;
  }

  /** Meets the halves of a word, which has its facts at `from`, behind those before it. */
  meetWord(token: number, start: number, from: number): void {
    this.meetBefore(token);
    this.meetAll(token, start, from);
    this.metTo = token + 1;
  }

  /** Meets half of a form that does not lie within a word, and begins with a token. */
  meetFar(token: number, start: number, gap: number, concept: number): void {
    if (gap > 0) this.opened |= traceOf(gap);
    else this.meetBefore(token);
    this.meet(token, start, gap, concept);
  }

  /** Meets the halves of the words up to a token that were only traced so far. */
  private meetBefore(end: number): void {
    const { facts } = this.vocabulary.memo;
    const { starts, hashes, facts: places } = this.tokens;
    for (let at = this.metTo; at < end; at++) {
      // Those of words that are not kept were met at once.
      const from = hashes[at] === 0 ? unknown : (places[at] ?? unknown);
      if (from !== unknown && facts[from + fact.opens] !== 0)
        this.meetAll(at, starts[at] ?? 0, from);
    }
    if (end > this.metTo) this.metTo = end;
  }

  private meetAll(token: number, start: number, from: number): void {
    const { facts } = this.vocabulary.memo;
    const first = from + (facts[from + fact.total] ?? 0);
    const end = first + (facts[from + fact.halves] ?? 0);
    for (let at = first; at < end; at += 2)
      this.meet(token, start, facts[at] ?? 0, facts[at + 1] ?? 0);
  }

  /** A second half can mean something only where its first half stands close before. */
  private meet(token: number, start: number, gap: number, concept: number): void {
    const at = (gap > 0 ? gap : -gap) * fields;
    if (gap > 0) {
      met[at] = round;
      met[at + 1] = token;
      met[at + 2] = start;
    } else if (met[at] === round && token - (met[at + 1] ?? 0) <= tokensMax) {
      const wide = charKindTable()[this.buffer.codes[start] ?? 0] === charKinds.wide;
      const near = !wide || start - (met[at + 2] ?? 0) <= charsMax;
      if (near) setBit(this.rows, this.row, concept);
    }
  }
}

/** By gap: in which line its first half was met last, with which token, and where. */
let met = new Int32Array(0);
const fields = 4;
/** Counts the lines of all texts. */
let round = 0;
/** Somewhat more than ever lies between the beginnings of two halves that belong together. */
const tokensMax = 40;
const charsMax = 200;
