/** A repeatable source of chance: the same seed tells the same story on every machine. */
export type Chance = {
  /** At least 0 and below 1. */
  readonly next: () => number;
  /** A whole number from `min` to `max`, both included. */
  readonly whole: (min: number, max: number) => number;
  readonly pick: <T>(from: readonly T[]) => T;
  /** Picks an index in proportion to its weight. */
  readonly weighted: (weights: readonly number[]) => number;
  /** True in this share of cases. */
  readonly odds: (share: number) => boolean;
  /** All of them in a new order. */
  readonly shuffled: <T>(from: readonly T[]) => T[];
  /** About 0, seldom beyond 2 or below -2. */
  readonly bell: () => number;
  /** Ten bytes for an id. */
  readonly idBytes: () => Uint8Array;
  /** A source of its own, so that one part of the story never shifts another. */
  readonly fork: (name: string) => Chance;
};

/** Starts a source of chance from a word. */
export function chanceOf(seed: string): Chance {
  let state = seedOf(seed);
  // Tommy Ettinger's mulberry32: 32 bits of state are plenty for a story.
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const whole = (min: number, max: number) => min + Math.floor(next() * (max - min + 1));
  const pick = <T>(from: readonly T[]): T => {
    const picked = from[Math.floor(next() * from.length)];
    if (picked === undefined) throw new Error("nothing to pick from");
    return picked;
  };
  return {
    next,
    whole,
    pick,
    odds: (share) => next() < share,
    weighted: (weights) => {
      let left = next() * weights.reduce((sum, weight) => sum + weight, 0);
      const at = weights.findIndex((weight) => {
        left -= weight;
        return left < 0;
      });
      return at < 0 ? weights.length - 1 : at;
    },
    shuffled: (from) => {
      const mixed = [...from];
      for (let at = mixed.length - 1; at > 0; at--) {
        const other = whole(0, at);
        [mixed[at], mixed[other]] = [mixed[other], mixed[at]] as [never, never];
      }
      return mixed;
    },
    bell: () => (next() + next() + next() + next() - 2) * 1.7,
    idBytes: () => Uint8Array.from({ length: 10 }, () => whole(0, 255)),
    fork: (name) => chanceOf(`${seed}/${name}`),
  };
}

/** FNV-1a over the word's UTF-16 units. */
function seedOf(seed: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < seed.length; at++) {
    hash = Math.imul(hash ^ seed.charCodeAt(at), 0x01000193);
  }
  return hash;
}
