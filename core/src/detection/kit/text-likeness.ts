import { wordsOf } from "./shingles.ts";

/** Texts read of each side: enough to tell products apart, and a bound. */
const textsMax = 400;
/** Fewer on either side tell nothing. */
const textsMin = 4;

/** Word weights of a text or of many: a unit vector by word. */
type Vector = ReadonlyMap<string, number>;

/** How much of the shorter title's words stand in the other, 0 to 1; 1 for two empty ones. */
export function titleLikeness(left: string, right: string): number {
  const a = new Set(wordsOf(left));
  const b = new Set(wordsOf(right));
  if (a.size === 0 || b.size === 0) return a.size === b.size ? 1 : 0;
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / Math.min(a.size, b.size);
}

/**
 * How far two sets of reviews talk about different things: 0 as alike as two halves of one set,
 * 1 with no telling word in common. Null with too few texts to say.
 */
export function textsApart(left: readonly string[], right: readonly string[]): number | null {
  if (left.length < textsMin || right.length < textsMin) return null;
  const a = left.slice(0, textsMax);
  const b = right.slice(0, textsMax);
  const weights = rarity([...a, ...b]);
  const [a1, a2] = halves(a).map((half) => centre(half, weights));
  const [b1, b2] = halves(b).map((half) => centre(half, weights));
  if (a1 === undefined || a2 === undefined || b1 === undefined || b2 === undefined) return null;
  const within = (cosine(a1, a2) + cosine(b1, b2)) / 2;
  const across = (cosine(a1, b1) + cosine(a1, b2) + cosine(a2, b1) + cosine(a2, b2)) / 4;
  return within <= 0 ? null : Math.min(1, Math.max(0, 1 - across / within));
}

function rarity(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const word of new Set(wordsOf(text))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const weights = new Map<string, number>();
  for (const [word, count] of counts) {
    // A word of one text only cannot tell that two texts speak of one thing.
    if (count > 1) weights.set(word, Math.log(1 + texts.length / count));
  }
  return weights;
}

function centre(texts: readonly string[], weights: ReadonlyMap<string, number>): Vector {
  const sum = new Map<string, number>();
  for (const text of texts) {
    for (const word of new Set(wordsOf(text))) {
      const weight = weights.get(word);
      if (weight !== undefined) sum.set(word, (sum.get(word) ?? 0) + weight);
    }
  }
  return unit(sum);
}

function unit(vector: ReadonlyMap<string, number>): Vector {
  const length = Math.sqrt([...vector.values()].reduce((sum, value) => sum + value * value, 0));
  return new Map([...vector].map(([word, value]) => [word, value / (length || 1)]));
}

function cosine(a: Vector, b: Vector): number {
  const [short, long] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [word, weight] of short) sum += weight * (long.get(word) ?? 0);
  return sum;
}

function halves(texts: readonly string[]): readonly [readonly string[], readonly string[]] {
  return [texts.filter((_, i) => i % 2 === 0), texts.filter((_, i) => i % 2 === 1)];
}
