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

/** Decides on a proposed pair: join them into one group, or not. */
export type JoinTest = (a: number, b: number, similarity: number) => boolean;

// A list this long belongs to a phrase of the trade; texts that are alike meet by rarer phrases.
const postingsMax = 128;
// From here on a list takes one text of each group: a thousand copies of one text find their
// group by any of them, so a flood of copies costs no more than a list of groups.
const postingsFreeMax = 32;
// The closest come first, so the few hundredth candidate of a set is no copy of it.
const candidatesMax = 256;
const sketchBits = 22;

/**
 * Groups sets joined by pairs at least that similar which pass the test; answers the head of each
 * set's group (its lowest index). Two sets that alike must share one of their rarest few members
 * (prefix filter), so only those are indexed. Pairs already in one group are not tested again.
 */
export function groupSimilar(
  sets: readonly Uint32Array[],
  similarityMin: number,
  joins: JoinTest,
): Uint32Array {
  const frequency = sketchFrequencies(sets);
  const head = Uint32Array.from({ length: sets.length }, (_, index) => index);
  const find = (index: number): number => {
    let at = index;
    while (head[at] !== at) {
      head[at] = head[head[at] ?? 0] ?? 0;
      at = head[at] ?? 0;
    }
    return at;
  };
  const postings = new Map<number, number[]>();
  const shared = new Uint16Array(sets.length);
  for (const [b, set] of sets.entries()) {
    const prefix = rarePrefix(set, similarityMin, frequency);
    for (const a of closestFirst(prefix, postings, shared)) {
      const [left, right] = [find(a), find(b)];
      if (left === right) continue;
      const similarity = jaccard(sets[a] ?? set, set);
      if (similarity < similarityMin || !joins(a, b, similarity)) continue;
      head[Math.max(left, right)] = Math.min(left, right);
    }
    for (const member of prefix) post(postings, member, b, find);
  }
  return head.map((_, index) => find(index));
}

/** The indexed sets that share most of the prefix first; `shared` is scratch and left as it was. */
function closestFirst(
  prefix: readonly number[],
  postings: ReadonlyMap<number, readonly number[]>,
  shared: Uint16Array,
): readonly number[] {
  const candidates: number[] = [];
  for (const member of prefix) {
    for (const a of postings.get(member) ?? []) {
      if (shared[a] === 0) candidates.push(a);
      shared[a] = (shared[a] ?? 0) + 1;
    }
  }
  candidates.sort((x, y) => (shared[y] ?? 0) - (shared[x] ?? 0) || x - y);
  for (const a of candidates) shared[a] = 0;
  return candidates.slice(0, candidatesMax);
}

function post(
  postings: Map<number, number[]>,
  member: number,
  index: number,
  find: (index: number) => number,
): void {
  const list = postings.get(member);
  if (list === undefined) postings.set(member, [index]);
  else if (list.length < postingsFreeMax) list.push(index);
  else if (list.length < postingsMax && !list.some((other) => find(other) === find(index))) {
    list.push(index);
  }
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

/** The rarest members, so many that two similar sets share one; those seen once left out. */
function rarePrefix(set: Uint32Array, similarityMin: number, table: Uint32Array): number[] {
  const count = (member: number) => table[member >>> (32 - sketchBits)] ?? 0;
  const length = set.length - Math.ceil(similarityMin * set.length - 1e-9) + 1;
  return [...set]
    .sort((a, b) => count(a) - count(b) || a - b)
    .slice(0, length)
    .filter((member) => count(member) > 1);
}

/** Words of each text that are aligned; past it both are cut, so long texts cost no square. */
const alignedWordsMax = 200;

/**
 * The share of the longer text's words that stand in the other in the same order (longest common
 * subsequence). A copy with every tenth word changed keeps 0.9; strangers stay below 0.5.
 */
export function alignedShare(left: readonly string[], right: readonly string[]): number {
  const a = left.slice(0, alignedWordsMax);
  const b = right.slice(0, alignedWordsMax);
  const longest = Math.max(a.length, b.length);
  if (longest === 0) return 0;
  let above = new Uint16Array(b.length + 1);
  for (const word of a) {
    const row = new Uint16Array(b.length + 1);
    for (let j = 1; j <= b.length; j++) {
      row[j] =
        word === b[j - 1] ? (above[j - 1] ?? 0) + 1 : Math.max(row[j - 1] ?? 0, above[j] ?? 0);
    }
    above = row;
  }
  return (above[b.length] ?? 0) / longest;
}
