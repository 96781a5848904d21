import { type Kysely, type Selectable, sql } from "kysely";
import type { Tx } from "../db/database.ts";
import type { Tables } from "../db/tables.generated.ts";
import type { ReadTile, Tile } from "./tiles.ts";

/** A checkpoint as it is kept. */
export type CheckpointRow = {
  readonly size: number;
  readonly rootHash: string;
  readonly note: string;
  readonly signedAt: Date;
};

/** An event that waits for its place. */
export type WaitingEvent = { readonly eventId: string; readonly leafHash: string };

/** The marketplaces that have events waiting for their place in the tree. */
export async function marketplacesWithWaitingEvents(
  db: Kysely<Tables>,
): Promise<readonly string[]> {
  const { rows } = await sql<{ marketplace_id: string }>`
    select distinct marketplace_id from ledger_event where leaf_index is null
    order by marketplace_id`.execute(db);
  return rows.map((row) => row.marketplace_id);
}

/** The first events in order of their making that have no place yet. */
export async function waitingEvents(
  tx: Tx,
  marketplaceId: string,
  limit: number,
): Promise<readonly WaitingEvent[]> {
  const { rows } = await sql<{ event_id: string; leaf_hash: string }>`
    select event_id, leaf_hash from ledger_event
    where marketplace_id = ${marketplaceId} and leaf_index is null
    order by event_id limit ${limit}`.execute(tx);
  return rows.map((row) => ({ eventId: row.event_id, leafHash: row.leaf_hash }));
}

/** Gives events their places, from `first` on. */
export async function placeEvents(
  tx: Tx,
  marketplaceId: string,
  events: readonly WaitingEvent[],
  first: number,
): Promise<void> {
  await sql`
    update ledger_event e set leaf_index = ${first}::bigint + placed.place - 1
    from unnest(${events.map(({ eventId }) => eventId)}::text[])
      with ordinality as placed (event_id, place)
    where e.marketplace_id = ${marketplaceId} and e.event_id = placed.event_id`.execute(tx);
}

/** Whether this transaction is the only one that sequences the marketplace, until it ends. */
export async function tryLockSequence(tx: Tx, marketplaceId: string): Promise<boolean> {
  const { rows } = await sql<{ locked: boolean }>`
    select pg_try_advisory_xact_lock(hashtextextended(${`ledger ${marketplaceId}`}, 0)) as locked
  `.execute(tx);
  return rows[0]?.locked === true;
}

/** The newest checkpoint, or null while the tree is empty. */
export async function newestCheckpoint(
  db: Kysely<Tables>,
  marketplaceId: string,
): Promise<CheckpointRow | null> {
  const row = await checkpointsOf(db, marketplaceId)
    .orderBy("tree_size", "desc")
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? null : rowToCheckpoint(row);
}

/** The checkpoint of a tree of that size, or null. */
export async function checkpointOfSize(
  db: Kysely<Tables>,
  marketplaceId: string,
  size: number,
): Promise<CheckpointRow | null> {
  const row = await checkpointsOf(db, marketplaceId)
    .where("tree_size", "=", String(size))
    .executeTakeFirst();
  return row === undefined ? null : rowToCheckpoint(row);
}

const checkpointsOf = (db: Kysely<Tables>, marketplaceId: string) =>
  db.selectFrom("ledger_checkpoint").selectAll().where("marketplace_id", "=", marketplaceId);

function rowToCheckpoint(row: Selectable<Tables["ledger_checkpoint"]>): CheckpointRow {
  return {
    size: Number(row.tree_size),
    rootHash: row.root_hash,
    note: row.note,
    signedAt: row.signed_at,
  };
}

/** Adds a checkpoint. */
export async function addCheckpoint(
  tx: Tx,
  marketplaceId: string,
  { size, rootHash, note, signedAt }: CheckpointRow,
): Promise<void> {
  await tx
    .insertInto("ledger_checkpoint")
    .values({
      marketplace_id: marketplaceId,
      tree_size: size,
      root_hash: rootHash,
      note,
      signed_at: signedAt,
    })
    .execute();
}

/** Reads tiles, each once. */
export function tileReader(db: Kysely<Tables>, marketplaceId: string): ReadTile {
  const read = new Map<string, Promise<Uint8Array | null>>();
  return (level, index) => {
    const key = `${level}/${index}`;
    const tile = read.get(key) ?? readTile(db, marketplaceId, level, index);
    read.set(key, tile);
    return tile;
  };
}

async function readTile(
  db: Kysely<Tables>,
  marketplaceId: string,
  level: number,
  index: number,
): Promise<Uint8Array | null> {
  const row = await db
    .selectFrom("ledger_tile")
    .select("hashes")
    .where("marketplace_id", "=", marketplaceId)
    .where("level", "=", level)
    .where("tile_index", "=", String(index))
    .executeTakeFirst();
  return row?.hashes ?? null;
}

/** Writes tiles that are new or longer than before. */
export async function saveTiles(
  tx: Tx,
  marketplaceId: string,
  tiles: readonly Tile[],
): Promise<void> {
  for (const { level, index, hashes } of tiles) {
    await sql`
      insert into ledger_tile (marketplace_id, level, tile_index, hashes)
      values (${marketplaceId}, ${level}, ${index}, ${hashes})
      on conflict (marketplace_id, level, tile_index) do update set hashes = excluded.hashes
    `.execute(tx);
  }
}
