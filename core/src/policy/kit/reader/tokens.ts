import { FoldBuffer } from "./fold-buffer.ts";

/**
 * The words, runs of digits and signs of a laid-out text, as columns: where each begins and ends,
 * and for a word a number that equal words share.
 */
export class Tokens {
  starts = new Int32Array(1 << 8);
  ends = new Int32Array(1 << 8);
  hashes = new Int32Array(1 << 8);
  /** What is known of each word, as a place in the memo of words. */
  facts = new Int32Array(1 << 8);
  count = 0;

  /** Empties it and makes room for so many. */
  clear(room: number): void {
    this.count = 0;
    if (room <= this.starts.length) return;
    const length = 2 ** Math.ceil(Math.log2(room));
    this.starts = new Int32Array(length);
    this.ends = new Int32Array(length);
    this.hashes = new Int32Array(length);
    this.facts = new Int32Array(length);
  }

  push(start: number, end: number, hash: number): void {
    const at = this.count++;
    this.starts[at] = start;
    this.ends[at] = end;
    this.hashes[at] = hash;
  }

  /** Keeps those that begin within some stretches, which stand in order. */
  keep(stretches: readonly { readonly start: number; readonly end: number }[]): void {
    const { starts, ends, hashes, count } = this;
    this.count = 0;
    let at = 0;
    for (const { start, end } of stretches) {
      while (at < count && (starts[at] ?? 0) < start) at++;
      for (; at < count && (starts[at] ?? 0) < end; at++) {
        this.push(starts[at] ?? 0, ends[at] ?? 0, hashes[at] ?? 0);
      }
    }
  }

  /** Makes the last one longer. */
  extend(end: number): void {
    this.ends[this.count - 1] = end;
  }
}

/** A word's hash with one more letter. */
export const nextHash = (hash: number, code: number) =>
  (((hash << 5) | (hash >>> 27)) + (code & 31)) | 0;

/**
 * The hash of a whole word. That of a short one in letters from a to z holds five bits of each, so
 * that no other word has it; all others are marked.
 */
export function hashOf(hash: number, length: number, seen: number): number {
  return length <= exactLettersMax && seen < 0x80 ? hash : hash | inexact;
}

/** Whether no other word has a hash. */
export const isExact = (hash: number) => (hash & inexact) === 0;

const exactLettersMax = 6;
const inexact = 1 << 30;

/** Memory for what is known of one text. */
export class Sheet {
  readonly buffer: FoldBuffer;
  readonly tokens = new Tokens();

  constructor(capacity: number) {
    this.buffer = new FoldBuffer(capacity);
  }
}
