import { createHash } from "node:crypto";

/**
 * Merkle trees of RFC 6962: how leaves and nodes are hashed, and the proofs that one leaf is in a
 * tree and that a tree only ever grew. Pure; where hashes are kept is the caller's business.
 */
export type Hash = Uint8Array;

/** Answers the root of the full subtree over leaves [index * 2^level, (index + 1) * 2^level). */
export type HashAt = (level: number, index: number) => Promise<Hash>;

/** Hashes a leaf: SHA-256 over a zero byte and its bytes. */
export function leafHash(leaf: Uint8Array): Hash {
  return createHash("sha256").update(Uint8Array.of(0)).update(leaf).digest();
}

/** Hashes a node: SHA-256 over a one byte and its two children. */
export function nodeHash(left: Hash, right: Hash): Hash {
  return createHash("sha256").update(Uint8Array.of(1)).update(left).update(right).digest();
}

/** The root of a tree of so many leaves; that of none is the hash of nothing. */
export async function treeRoot(size: number, hashAt: HashAt): Promise<Hash> {
  if (size === 0) return createHash("sha256").digest();
  return rangeRoot(0, size, hashAt);
}

/** The hashes that lead from the leaf at `index` up to the root of the tree of `size` leaves. */
export async function inclusionProof(
  index: number,
  size: number,
  hashAt: HashAt,
): Promise<readonly Hash[]> {
  if (index < 0 || index >= size) throw new RangeError(`no leaf ${index} in a tree of ${size}`);
  const walk = async (start: number, end: number): Promise<Hash[]> => {
    if (end - start === 1) return [];
    const split = start + splitOf(end - start);
    return index < split
      ? [...(await walk(start, split)), await rangeRoot(split, end, hashAt)]
      : [...(await walk(split, end)), await rangeRoot(start, split, hashAt)];
  };
  return walk(0, size);
}

/** The hashes that show that the tree of `oldSize` leaves is the start of the one of `size`. */
export async function consistencyProof(
  oldSize: number,
  size: number,
  hashAt: HashAt,
): Promise<readonly Hash[]> {
  if (oldSize < 0 || oldSize > size) throw new RangeError(`${oldSize} is not within ${size}`);
  if (oldSize === 0 || oldSize === size) return [];
  // `known`: whoever checks the proof has this subtree's root, since it is the whole old tree.
  const walk = async (start: number, end: number, known: boolean): Promise<Hash[]> => {
    if (oldSize === end) return known ? [] : [await rangeRoot(start, end, hashAt)];
    const split = start + splitOf(end - start);
    return oldSize <= split
      ? [...(await walk(start, split, known)), await rangeRoot(split, end, hashAt)]
      : [...(await walk(split, end, false)), await rangeRoot(start, split, hashAt)];
  };
  return walk(0, size, true);
}

/** Whether the proof leads from the leaf to the root (RFC 9162, section 2.1.3.2). */
export function isIncluded(
  leaf: { readonly hash: Hash; readonly index: number },
  tree: { readonly size: number; readonly root: Hash },
  proof: readonly Hash[],
): boolean {
  if (leaf.index < 0 || leaf.index >= tree.size) return false;
  let at = leaf.index;
  let last = tree.size - 1;
  let root = leaf.hash;
  for (const hash of proof) {
    if (last === 0) return false;
    if (isOdd(at) || at === last) {
      root = nodeHash(hash, root);
      while (!isOdd(at) && at !== 0) [at, last] = [half(at), half(last)];
    } else {
      root = nodeHash(root, hash);
    }
    [at, last] = [half(at), half(last)];
  }
  return last === 0 && sameHash(root, tree.root);
}

/** Whether the proof shows that the older tree is the start of the newer (RFC 9162, 2.1.4.2). */
export function isConsistent(
  older: { readonly size: number; readonly root: Hash },
  newer: { readonly size: number; readonly root: Hash },
  proof: readonly Hash[],
): boolean {
  if (older.size > newer.size) return false;
  if (older.size === newer.size) return proof.length === 0 && sameHash(older.root, newer.root);
  if (older.size === 0) return proof.length === 0;
  // The old tree's own root stands for the first hash when the old tree is one full subtree.
  const path = isPowerOfTwo(older.size) ? [older.root, ...proof] : proof;
  const [first, ...rest] = path;
  if (first === undefined) return false;
  let [at, last] = [older.size - 1, newer.size - 1];
  while (isOdd(at)) [at, last] = [half(at), half(last)];
  let [oldRoot, newRoot] = [first, first];
  for (const hash of rest) {
    if (last === 0) return false;
    if (isOdd(at) || at === last) {
      oldRoot = nodeHash(hash, oldRoot);
      newRoot = nodeHash(hash, newRoot);
      while (!isOdd(at) && at !== 0) [at, last] = [half(at), half(last)];
    } else {
      newRoot = nodeHash(newRoot, hash);
    }
    [at, last] = [half(at), half(last)];
  }
  return last === 0 && sameHash(oldRoot, older.root) && sameHash(newRoot, newer.root);
}

/** Whether two hashes are the same bytes. */
export function sameHash(a: Hash, b: Hash): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

/** The root over leaves [start, end), where `start` lies on a border of full subtrees. */
async function rangeRoot(start: number, end: number, hashAt: HashAt): Promise<Hash> {
  const size = end - start;
  if (isPowerOfTwo(size)) return hashAt(Math.log2(size), start / size);
  const split = start + splitOf(size);
  return nodeHash(await rangeRoot(start, split, hashAt), await rangeRoot(split, end, hashAt));
}

/** The largest power of two below the size: where RFC 6962 cuts a tree in two. */
function splitOf(size: number): number {
  let split = 1;
  while (split * 2 < size) split *= 2;
  return split;
}

// Sizes pass 2^32, where JavaScript's bit operators would cut them off.
const half = (value: number) => Math.floor(value / 2);
const isOdd = (value: number) => value % 2 === 1;
const isPowerOfTwo = (value: number) => splitOf(value + 1) === value;
