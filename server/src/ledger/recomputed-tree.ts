import { type Kysely, sql } from "kysely";
import type { Tables } from "../db/tables.generated.ts";
import { type Hash, nodeHash, sameHash } from "./merkle.ts";
import type { Fault } from "./record-faults.ts";
import { growTiles, type Tile, tileHashesMax } from "./tiles.ts";

/** A tree built again from its leaves, in memory that does not grow with them. */
export type RecomputedTree = {
  readonly size: () => number;
  readonly root: () => Hash;
  readonly add: (leaf: Hash) => Promise<void>;
  /** Compares the last tiles, and answers where kept tiles differ from those the leaves give. */
  readonly finish: () => Promise<readonly Fault[]>;
};

const leavesHeldMax = 16 * tileHashesMax;

/** Starts with no leaves; every tile that fills up is compared with the kept one and let go. */
export function recomputeTree(db: Kysely<Tables>, marketplaceId: string): RecomputedTree {
  const faults: Fault[] = [];
  const unfinished = new Map<number, Tile>();
  const peaks: { level: number; hash: Hash }[] = [];
  let size = 0;
  let tiled = 0;
  let tiles = 0;
  let held: Hash[] = [];

  const compare = async (tile: Tile) => {
    tiles++;
    const kept = await readTile(db, marketplaceId, tile);
    if (kept !== null && sameHash(kept, tile.hashes)) return;
    faults.push({ where: nameOf(tile), problem: "it is not the one that the events give" });
  };
  const flush = async () => {
    const read = async (level: number, index: number) => {
      const tile = unfinished.get(level);
      return tile?.index === index ? tile.hashes : null;
    };
    for (const tile of await growTiles(tiled, held, read)) {
      const isFull = tile.hashes.length === tileHashesMax * 32;
      if (isFull) await compare(tile);
      if (isFull) unfinished.delete(tile.level);
      else unfinished.set(tile.level, tile);
    }
    tiled += held.length;
    held = [];
  };
  return {
    size: () => size,
    root: () => rootOf(peaks),
    add: async (leaf) => {
      size++;
      addPeak(peaks, leaf);
      held.push(leaf);
      if (held.length === leavesHeldMax) await flush();
    },
    finish: async () => {
      await flush();
      for (const tile of unfinished.values()) await compare(tile);
      const kept = await countTiles(db, marketplaceId);
      if (kept > tiles) faults.push({ where: "tiles", problem: `${kept - tiles} are no events'` });
      return faults;
    },
  };
}

/** Full subtrees of falling size, left to right: two of one size become one of twice that. */
function addPeak(peaks: { level: number; hash: Hash }[], leaf: Hash): void {
  let peak = { level: 0, hash: leaf };
  for (let left = peaks.at(-1); left?.level === peak.level; left = peaks.at(-1)) {
    peaks.pop();
    peak = { level: peak.level + 1, hash: nodeHash(left.hash, peak.hash) };
  }
  peaks.push(peak);
}

function rootOf(peaks: readonly { readonly hash: Hash }[]): Hash {
  return peaks.map(({ hash }) => hash).reduceRight((right, left) => nodeHash(left, right));
}

const nameOf = ({ level, index }: Tile) => `tile ${level}/${index}`;

async function readTile(
  db: Kysely<Tables>,
  marketplaceId: string,
  { level, index }: Tile,
): Promise<Uint8Array | null> {
  const { rows } = await sql<{ hashes: Uint8Array }>`
    select hashes from ledger_tile where marketplace_id = ${marketplaceId}
      and level = ${level} and tile_index = ${index}`.execute(db);
  return rows[0]?.hashes ?? null;
}

async function countTiles(db: Kysely<Tables>, marketplaceId: string): Promise<number> {
  const { rows } = await sql<{ tiles: number }>`
    select count(*)::int as tiles from ledger_tile where marketplace_id = ${marketplaceId}
  `.execute(db);
  return rows[0]?.tiles ?? 0;
}
