import { type Hash, type HashAt, nodeHash } from "./merkle.ts";

/**
 * The tree as it is kept: hashes of one level, 256 to a tile (c2sp.org/tlog-tiles). Tiles exist for
 * every eighth level; the levels between are computed from them.
 */
export type Tile = {
  readonly level: number;
  readonly index: number;
  /** Up to 256 hashes of 32 bytes, one after the other. */
  readonly hashes: Uint8Array;
};

/** Answers a tile's hashes, or nothing where there is no such tile. */
export type ReadTile = (level: number, index: number) => Promise<Uint8Array | null>;

/** The kept tree does not hold together: somebody changed it by hand. */
export class LedgerBrokenError extends Error {
  override readonly name = "LedgerBrokenError";
}

/** How many hashes a full tile holds. */
export const tileHashesMax = 256;
/** The length of a hash (SHA-256). */
export const hashBytes = 32;
const levelsPerTile = 8;

/** Reads any full subtree's root out of tiles. */
export function hashFromTiles(readTile: ReadTile): HashAt {
  return async (level, index) => {
    const tileLevel = Math.floor(level / levelsPerTile);
    const width = 2 ** (level % levelsPerTile);
    const first = index * width;
    const tileIndex = Math.floor(first / tileHashesMax);
    const tile = await readTile(tileLevel, tileIndex);
    const start = (first % tileHashesMax) * hashBytes;
    const hashes = tile?.subarray(start, start + width * hashBytes) ?? new Uint8Array();
    if (hashes.length !== width * hashBytes) {
      throw new LedgerBrokenError(`The ledger's tile ${tileLevel}/${tileIndex} is missing hashes.`);
    }
    return fullRoot(hashes);
  };
}

/**
 * The tiles that a tree of `size` leaves has new, or longer, once the leaves are added: what it
 * takes to read is one unfinished tile a level.
 */
export async function growTiles(
  size: number,
  leaves: readonly Hash[],
  readTile: ReadTile,
): Promise<readonly Tile[]> {
  const grown: Tile[] = [];
  let added = leaves;
  let count = size;
  for (let level = 0; added.length > 0; level++) {
    const roots: Hash[] = [];
    let hashes = await unfinishedTile(level, count, readTile);
    for (let from = 0; from < added.length; ) {
      const room = tileHashesMax - hashes.length / hashBytes;
      hashes = Buffer.concat([hashes, ...added.slice(from, from + room)]);
      grown.push({ level, index: Math.floor((count + from) / tileHashesMax), hashes });
      from += room;
      if (hashes.length < tileHashesMax * hashBytes) break;
      roots.push(fullRoot(hashes));
      hashes = new Uint8Array();
    }
    added = roots;
    count = Math.floor(count / tileHashesMax);
  }
  return grown;
}

async function unfinishedTile(level: number, count: number, readTile: ReadTile) {
  const held = count % tileHashesMax;
  if (held === 0) return new Uint8Array();
  const index = Math.floor(count / tileHashesMax);
  const hashes = await readTile(level, index);
  if (hashes?.length !== held * hashBytes) {
    throw new LedgerBrokenError(
      `The ledger's tile ${level}/${index} does not hold ${held} hashes.`,
    );
  }
  return hashes;
}

/** The root over a power of two of hashes. */
function fullRoot(hashes: Uint8Array): Hash {
  let row: Hash[] = [];
  for (let at = 0; at < hashes.length; at += hashBytes)
    row.push(hashes.subarray(at, at + hashBytes));
  while (row.length > 1) {
    const above: Hash[] = [];
    for (let at = 0; at + 1 < row.length; at += 2) {
      above.push(nodeHash(row[at] ?? new Uint8Array(), row[at + 1] ?? new Uint8Array()));
    }
    row = above;
  }
  return row[0] ?? new Uint8Array();
}
