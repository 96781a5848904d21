import { wordsOf } from "./shingles.ts";

/** Texts read of each side: enough to tell products apart, and a bound. */
const textsMax = 400;
/** Fewer on either side tell nothing. */
const textsMin = 4;

/** Random mixtures that all have to lie closer together: one chance in a hundred. */
const mixes = 99;
/** Half of the pairs of different products in one trade's public reviews lie this far apart. */
const unlikeDistance = 0.35;
/** A word that stands in a fifth of the texts is one of the language's small words. */
const smallWordShare = 0.2;
/** Two halves of one language share most of them; two languages share a name or a number. */
const smallWordsSharedMin = 0.25;

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
 * How surely two sets of reviews talk about different things: 0 where mixing the texts at random
 * sets them as far apart, 1 where they are as far apart as those of two different products of one
 * trade. Null with too few texts to say, or in two languages. The order of the texts is nothing.
 */
export function textsApart(left: readonly string[], right: readonly string[]): number | null {
  if (left.length < textsMin || right.length < textsMin) return null;
  const a = sample(left);
  const b = sample(right);
  if (!speakOneLanguage(a, b)) return null;
  const weights = rarity([...a, ...b]);
  const texts = [...a, ...b].map((text) => [...new Set(wordsOf(text))]);
  const seen = distance(texts, a.length, weights);
  if (seen === null) return null;
  const random = repeatable();
  for (let mix = 0; mix < mixes; mix++) {
    shuffle(texts, random);
    if ((distance(texts, a.length, weights) ?? 0) >= seen) return 0;
  }
  return Math.min(1, seen / unlikeDistance);
}

/** Texts in an order of their own, evenly thinned to the bound. */
function sample(texts: readonly string[]): readonly string[] {
  const step = Math.max(1, texts.length / textsMax);
  const sorted = [...texts].sort();
  return Array.from({ length: Math.min(texts.length, textsMax) }, (_, index) => {
    return sorted[Math.floor(index * step)] ?? "";
  });
}

/** Of the first `count` texts against the others: 0 as alike as the halves of each side. */
function distance(
  texts: readonly (readonly string[])[],
  count: number,
  weights: ReadonlyMap<string, number>,
): number | null {
  const [a1, a2] = halves(texts.slice(0, count)).map((half) => centre(half, weights));
  const [b1, b2] = halves(texts.slice(count)).map((half) => centre(half, weights));
  if (a1 === undefined || a2 === undefined || b1 === undefined || b2 === undefined) return null;
  const within = (cosine(a1, a2) + cosine(b1, b2)) / 2;
  const across = (cosine(a1, b1) + cosine(a1, b2) + cosine(a2, b1) + cosine(a2, b2)) / 4;
  return within <= 0 ? null : Math.min(1, Math.max(0, 1 - across / within));
}

/** The same row of numbers in [0, 1) every time: a snapshot has one answer. */
function repeatable(): () => number {
  let state = 0x2545f491;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

function shuffle<T>(list: T[], random: () => number): void {
  for (let last = list.length - 1; last > 0; last--) {
    const at = Math.floor(random() * (last + 1));
    const moved = list[at] as T;
    list[at] = list[last] as T;
    list[last] = moved;
  }
}

/** Whether the words that most texts use anyway are the same on both sides. */
function speakOneLanguage(left: readonly string[], right: readonly string[]): boolean {
  const a = smallWords(left);
  const b = smallWords(right);
  // Without such words on a side there is nothing that speaks for two languages.
  if (a.size === 0 || b.size === 0) return true;
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared >= smallWordsSharedMin * Math.min(a.size, b.size);
}

function smallWords(texts: readonly string[]): ReadonlySet<string> {
  const least = Math.max(2, smallWordShare * texts.length);
  const frequent = [...countTexts(texts)].filter(([, count]) => count >= least);
  return new Set(frequent.map(([word]) => word));
}

/** In how many of the texts each word stands. */
function countTexts(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const word of new Set(wordsOf(text))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

function rarity(texts: readonly string[]): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const [word, count] of countTexts(texts)) {
    // A word of one text only cannot tell that two texts speak of one thing.
    if (count > 1) weights.set(word, Math.log((texts.length + 1) / count));
  }
  return weights;
}

function centre(
  texts: readonly (readonly string[])[],
  weights: ReadonlyMap<string, number>,
): Vector {
  const sum = new Map<string, number>();
  for (const words of texts) {
    for (const word of words) {
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

function halves<T>(texts: readonly T[]): readonly [readonly T[], readonly T[]] {
  return [texts.filter((_, i) => i % 2 === 0), texts.filter((_, i) => i % 2 === 1)];
}
