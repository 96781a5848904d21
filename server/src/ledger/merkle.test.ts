import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import fc from "fast-check";
import {
  consistencyProof,
  type Hash,
  type HashAt,
  inclusionProof,
  isConsistent,
  isIncluded,
  leafHash,
  nodeHash,
  treeRoot,
} from "./merkle.ts";

const leaf = (index: number) => leafHash(Buffer.from(`leaf ${index}`));

const known = new Map<string, Hash>();

/** The definition of RFC 6962, word for word; what was computed once is remembered. */
function naiveRoot(start: number, end: number): Hash {
  const key = `${start} ${end}`;
  const root = known.get(key) ?? computeRoot(start, end);
  known.set(key, root);
  return root;
}

function computeRoot(start: number, end: number): Hash {
  if (end - start === 0) return createHash("sha256").digest();
  if (end - start === 1) return leaf(start);
  let split = 1;
  while (split * 2 < end - start) split *= 2;
  return nodeHash(naiveRoot(start, start + split), naiveRoot(start + split, end));
}

const hashAt: HashAt = async (level, index) =>
  naiveRoot(index * 2 ** level, (index + 1) * 2 ** level);
const tree = (size: number) => ({ size, root: naiveRoot(0, size) });
const hex = (hash: Hash) => Buffer.from(hash).toString("hex");

/** A size and something smaller than it. */
const sizes = fc
  .integer({ min: 1, max: 600 })
  .chain((size) => fc.tuple(fc.integer({ min: 0, max: size - 1 }), fc.constant(size)));

test("hashes are those of the published test vectors", async () => {
  const inputs = [
    "",
    "00",
    "10",
    "2021",
    "3031",
    "40414243",
    "5051525354555657",
    "606162636465666768696a6b6c6d6e6f",
  ];
  const leaves = inputs.map((text) => leafHash(Buffer.from(text, "hex")));
  const rootOf = (start: number, end: number): Hash => {
    if (end - start === 1) return leaves[start] ?? assert.fail();
    let split = 1;
    while (split * 2 < end - start) split *= 2;
    return nodeHash(rootOf(start, start + split), rootOf(start + split, end));
  };
  const expected: readonly [size: number, root: string][] = [
    [1, "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d"],
    [2, "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125"],
    [3, "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77"],
    [7, "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c"],
    [8, "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"],
  ];
  const at: HashAt = async (level, index) => rootOf(index * 2 ** level, (index + 1) * 2 ** level);
  for (const [size, root] of expected) assert.equal(hex(await treeRoot(size, at)), root);
  assert.equal(
    hex(await treeRoot(0, at)),
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
  );
});

test("a root put together from full subtrees is the one of the definition", async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: 600 }), async (size) => {
      assert.equal(hex(await treeRoot(size, hashAt)), hex(naiveRoot(0, size)));
    }),
  );
});

test("every leaf's proof holds, and for no other leaf, place, size or root", async () => {
  await fc.assert(
    fc.asyncProperty(sizes, async ([index, size]) => {
      const proof = await inclusionProof(index, size, hashAt);
      const hash = leaf(index);
      assert.ok(isIncluded({ hash, index }, tree(size), proof));
      assert.ok(!isIncluded({ hash: leaf(index + 1), index }, tree(size), proof));
      assert.ok(!isIncluded({ hash, index: size }, tree(size), proof));
      if (size > 1) {
        const other = (index + 1) % size;
        assert.ok(!isIncluded({ hash, index: other }, tree(size), proof));
        assert.ok(!isIncluded({ hash, index }, tree(size), proof.slice(1)));
      }
      assert.ok(!isIncluded({ hash, index }, tree(size), [...proof, hash]));
      assert.ok(!isIncluded({ hash, index }, { size, root: naiveRoot(0, size + 1) }, proof));
    }),
  );
});

test("an older tree's proof holds, and for no tree that rewrote a leaf", async () => {
  await fc.assert(
    fc.asyncProperty(sizes, async ([smaller, size]) => {
      const oldSize = smaller + 1;
      const proof = await consistencyProof(oldSize, size, hashAt);
      assert.ok(isConsistent(tree(oldSize), tree(size), proof));
      const rewritten = { size: oldSize, root: nodeHash(leaf(1), leaf(2)) };
      assert.ok(!isConsistent(rewritten, tree(size), proof));
      assert.ok(!isConsistent(tree(oldSize), { size, root: rewritten.root }, proof));
      if (proof.length > 0) {
        assert.ok(!isConsistent(tree(oldSize), tree(size), proof.slice(0, -1)));
        assert.ok(!isConsistent(tree(oldSize), tree(size), [...proof, leaf(0)]));
      }
    }),
  );
});

test("a tree that shrank is consistent with nothing", async () => {
  const proof = await consistencyProof(5, 9, hashAt);
  assert.ok(!isConsistent(tree(9), tree(5), proof));
  await assert.rejects(consistencyProof(9, 5, hashAt), RangeError);
  await assert.rejects(inclusionProof(5, 5, hashAt), RangeError);
});

test("any hash of a proof that is changed breaks it", async () => {
  await fc.assert(
    fc.asyncProperty(sizes, fc.nat(), fc.nat(255), async ([index, size], which, bit) => {
      const proof = await inclusionProof(index, size, hashAt);
      if (proof.length === 0) return;
      const changed = proof.map((hash) => Uint8Array.from(hash));
      const hash = changed[which % changed.length] ?? assert.fail();
      hash[bit >> 3] = (hash[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      assert.ok(!isIncluded({ hash: leaf(index), index }, tree(size), changed));
    }),
  );
});
