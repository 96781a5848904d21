/**
 * Texts as sets of word runs, and an index that finds every pair of sets above a Jaccard
 * similarity. The index only proposes; each pair is verified exactly, so none is ever wrong.
 */

/** Words of a run. Three survive a changed word in ten and are rare between strangers. */
const wordsPerShingle = 3;
/** Words read of one text: more than any review needs, and a bound for hostile ones. */
const wordsMax = 6_000;
/** Scripts without spaces: there one sign is a word, so that a run is a few signs. */
const wordPattern =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}\p{M}]+/gu;

/** Lower-case words of a text, punctuation and apostrophes gone. */
export function wordsOf(text: string): readonly string[] {
  const plain = text.normalize("NFKC").toLowerCase().replaceAll(/['’]/gu, "");
  return (plain.match(wordPattern) ?? []).slice(0, wordsMax);
}

/** The distinct three-word runs of a text as sorted 32-bit hashes. */
export function shinglesOf(text: string): Uint32Array {
  const words = wordsOf(text);
  const hashes = words.map(hash32);
  const shingles = new Set<number>();
  for (let index = 0; index + wordsPerShingle <= words.length; index++) {
    let hash = 0;
    for (let offset = 0; offset < wordsPerShingle; offset++) {
      hash = Math.imul(hash ^ (hashes[index + offset] ?? 0), 0x9e3779b1);
      hash ^= hash >>> 15;
    }
    shingles.add(hash >>> 0);
  }
  return Uint32Array.from(shingles).sort();
}

/** A 32-bit hash of a word (FNV-1a with a final mix). */
export function hash32(word: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < word.length; index++) {
    hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
  }
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0;
}

/** Size of the intersection by that of the union of two sorted sets; 0 for two empty ones. */
export function jaccard(a: Uint32Array, b: Uint32Array): number {
  let i = 0;
  let j = 0;
  let shared = 0;
  while (i < a.length && j < b.length) {
    const left = a[i] ?? 0;
    const right = b[j] ?? 0;
    if (left === right) {
      shared++;
      i++;
      j++;
    } else if (left < right) i++;
    else j++;
  }
  const all = a.length + b.length - shared;
  return all === 0 ? 0 : shared / all;
}

/** Two sets, by index, and how alike they are. */
export type SimilarPair = { readonly a: number; readonly b: number; readonly similarity: number };

// A list this long belongs to a phrase of the trade or to a copy spread so widely that its
// texts find each other by their other phrases. Keeps one hot phrase from costing n^2.
const postingsMax = 512;
// Enough for every honest file; a file of a hundred thousand variants of one text ends here.
const pairsMaxDefault = 2_000_000;
const sketchBits = 22;

/**
 * Every pair of sets with at least that similarity, first index lower, in index order. Two sets
 * that alike must share one of their rarest few members (prefix filter), so only those are indexed.
 */
export function similarPairs(
  sets: readonly Uint32Array[],
  similarityMin: number,
  pairsMax = pairsMaxDefault,
): readonly SimilarPair[] {
  const frequency = sketchFrequencies(sets);
  const postings = new Map<number, number[]>();
  const pairs: SimilarPair[] = [];
  for (let b = 0; b < sets.length && pairs.length < pairsMax; b++) {
    const set = sets[b] ?? new Uint32Array();
    const candidates = new Set<number>();
    for (const member of rarePrefix(set, similarityMin, frequency)) {
      const list = postings.get(member);
      if (list === undefined) {
        postings.set(member, [b]);
        continue;
      }
      for (const a of list) candidates.add(a);
      if (list.length < postingsMax) list.push(b);
      // The newest text takes the oldest's place: copies come in runs.
      else list[b % postingsMax] = b;
    }
    for (const a of [...candidates].sort((x, y) => x - y)) {
      const similarity = jaccard(sets[a] ?? new Uint32Array(), set);
      if (similarity >= similarityMin) pairs.push({ a, b, similarity });
      if (pairs.length >= pairsMax) break;
    }
  }
  return pairs;
}

/** Counts members in a fixed table; a shared cell only makes a member look more frequent. */
function sketchFrequencies(sets: readonly Uint32Array[]): Uint32Array {
  const table = new Uint32Array(1 << sketchBits);
  for (const set of sets) {
    for (const member of set) {
      const cell = member >>> (32 - sketchBits);
      table[cell] = (table[cell] ?? 0) + 1;
    }
  }
  return table;
}

/** The rarest members, as many as two similar sets cannot avoid sharing, once-only ones left out. */
function rarePrefix(set: Uint32Array, similarityMin: number, table: Uint32Array): number[] {
  const count = (member: number) => table[member >>> (32 - sketchBits)] ?? 0;
  const length = set.length - Math.ceil(similarityMin * set.length - 1e-9) + 1;
  return [...set]
    .sort((a, b) => count(a) - count(b) || a - b)
    .slice(0, length)
    .filter((member) => count(member) > 1);
}
