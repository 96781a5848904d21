import { shinglesOf, wordsOf } from "@candor/core/detection/kit/shingles.ts";

/** Short praise is everybody's: nobody takes it for a copy. */
const wordsMin = 10;
const textsMax = 65_536;

/** What has been written so far, to tell how much of an echo a new text is. */
export class Heard {
  readonly #bodies = new Set<string>();
  readonly #sizes: number[] = [];
  readonly #textsByShingle = new Map<number, number[]>();
  /** By text: runs shared with the one that is judged; all zero between judgements. */
  readonly #shared = new Uint16Array(textsMax);

  /** Whether these very words were written before. */
  has(body: string): boolean {
    return this.#bodies.has(body);
  }

  /** How much of a copy this is of any earlier text: shared runs of three words by all of both. */
  likeness(body: string): number {
    if (wordsOf(body).length < wordsMin) return 0;
    const own = shinglesOf(body);
    const shared = this.#shared;
    const touched: number[] = [];
    for (const shingle of own) {
      for (const text of this.#textsByShingle.get(shingle) ?? []) {
        if (shared[text] === 0) touched.push(text);
        shared[text] = (shared[text] ?? 0) + 1;
      }
    }
    let likeness = 0;
    for (const text of touched) {
      const common = shared[text] ?? 0;
      likeness = Math.max(likeness, common / (own.length + (this.#sizes[text] ?? 0) - common));
      shared[text] = 0;
    }
    return likeness;
  }

  /** Remembers a text. */
  add(body: string): void {
    this.#bodies.add(body);
    if (wordsOf(body).length < wordsMin) return;
    const own = shinglesOf(body);
    for (const shingle of own) {
      const texts = this.#textsByShingle.get(shingle);
      if (texts === undefined) this.#textsByShingle.set(shingle, [this.#sizes.length]);
      else texts.push(this.#sizes.length);
    }
    this.#sizes.push(own.length);
  }
}
