import { type Concept, concepts } from "./concept.ts";

/**
 * A set of concepts as four words of bits, each concept at its place in `concepts`. The bits behind
 * them are for words that shapes are made of.
 */
export type ConceptSet = Int32Array;

/** As many bits as a set has. */
export const bitsMax = 128;

const places: ReadonlyMap<Concept, number> = new Map(
  concepts.map((concept, place) => [concept, place]),
);

/** A concept's place among all. */
export function placeOf(concept: Concept): number {
  return places.get(concept) ?? 0;
}

/** The set of some concepts. */
export function conceptSet(names: readonly Concept[]): ConceptSet {
  const set = new Int32Array(bitsMax / 32);
  for (const name of names) setBit(set, 0, placeOf(name));
  return set;
}

/** Sets one bit of a set that begins at `from`. */
export function setBit(words: Int32Array, from: number, bit: number): void {
  const at = from + (bit >> 5);
  words[at] = (words[at] ?? 0) | (1 << (bit & 31));
}

/** Whether a bit is set. */
export function hasBit(words: Int32Array, bit: number): boolean {
  return (((words[bit >> 5] ?? 0) >>> (bit & 31)) & 1) === 1;
}

/** Whether two sets share a member. */
export function meet(one: ConceptSet, other: ConceptSet): boolean {
  return (
    (((one[0] ?? 0) & (other[0] ?? 0)) |
      ((one[1] ?? 0) & (other[1] ?? 0)) |
      ((one[2] ?? 0) & (other[2] ?? 0)) |
      ((one[3] ?? 0) & (other[3] ?? 0))) !==
    0
  );
}
