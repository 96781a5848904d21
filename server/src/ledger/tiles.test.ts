import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type Hash, leafHash, nodeHash, treeRoot } from "./merkle.ts";
import { growTiles, hashFromTiles, LedgerBrokenError } from "./tiles.ts";

const leaves = Array.from({ length: 3_000 }, (_, index) => leafHash(Buffer.from(`${index}`)));

function naiveRoot(some: readonly Hash[]): Hash {
  const [first] = some;
  if (some.length === 1 && first !== undefined) return first;
  let split = 1;
  while (split * 2 < some.length) split *= 2;
  return nodeHash(naiveRoot(some.slice(0, split)), naiveRoot(some.slice(split)));
}

/** Tiles as they would be after batches of these sizes. */
async function grow(batches: readonly number[]) {
  const tiles = new Map<string, Uint8Array>();
  const readTile = async (level: number, index: number) => tiles.get(`${level}/${index}`) ?? null;
  let size = 0;
  for (const batch of batches) {
    for (const tile of await growTiles(size, leaves.slice(size, size + batch), readTile)) {
      tiles.set(`${tile.level}/${tile.index}`, tile.hashes);
    }
    size += batch;
  }
  return { tiles, size, readTile };
}

test("a tree grown in any batches has the root of its leaves", async () => {
  const batches = fc.array(fc.oneof(fc.nat(300), fc.constantFrom(1, 255, 256, 257)), {
    minLength: 1,
    maxLength: 8,
  });
  await fc.assert(
    fc.asyncProperty(batches, async (sizes) => {
      const { size, readTile } = await grow(sizes);
      if (size === 0) return;
      assert.deepEqual(
        Buffer.from(await treeRoot(size, hashFromTiles(readTile))),
        Buffer.from(naiveRoot(leaves.slice(0, size))),
      );
    }),
    { numRuns: 60 },
  );
});

test("full tiles of leaves are the first hashes of a tile above them", async () => {
  const { tiles } = await grow([600]);
  assert.deepEqual([...tiles.keys()].sort(), ["0/0", "0/1", "0/2", "1/0"]);
  assert.equal(tiles.get("1/0")?.length, 2 * 32);
});

test("a tile that lost its end is noticed by whoever adds to it or reads it", async () => {
  const { tiles, size, readTile } = await grow([300]);
  tiles.set("0/1", (tiles.get("0/1") ?? assert.fail()).subarray(32));
  await assert.rejects(growTiles(size, leaves.slice(0, 1), readTile), LedgerBrokenError);
  await assert.rejects(treeRoot(size, hashFromTiles(readTile)), LedgerBrokenError);
});
