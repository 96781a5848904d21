import { type Kysely, sql } from "kysely";
import type { Tables } from "../db/tables.generated.ts";
import { type EventRow, eventsInOrder, readCheckpoints } from "./ledger-reader.ts";
import { recomputeTree } from "./recomputed-tree.ts";
import { type CheckpointText, checkpointFaults, eventFaults, type Fault } from "./record-faults.ts";

/** What was found in a marketplace's ledger. */
export type LedgerFindings = {
  /** Events that have their place in the signed tree. */
  readonly events: number;
  /** Events that wait for the sequencer; only their own hash protects them yet. */
  readonly waiting: number;
  /** Events whose words were erased; their proofs stand. */
  readonly erased: number;
  readonly checkpoints: number;
  readonly faults: readonly Fault[];
};

/**
 * Reads a marketplace's whole ledger and recomputes everything: each event's hash from its text,
 * its words' hash from words and salt, the tree from the leaves, and each checkpoint from the tree
 * and the public key.
 */
export async function verifyLedger(
  db: Kysely<Tables>,
  marketplaceId: string,
  key: string,
): Promise<LedgerFindings> {
  const faults: Fault[] = [];
  const tree = recomputeTree(db, marketplaceId);
  const checkpoints = await readCheckpoints(db, marketplaceId);
  const checked = new Set<CheckpointText>();
  const count = { waiting: 0, erased: 0 };
  const place = async (row: EventRow) => {
    if (Number(row.leaf_index) !== tree.size()) {
      faults.push({
        where: row.event_id,
        problem: `stands at ${row.leaf_index}, not ${tree.size()}`,
      });
    }
    await tree.add(Buffer.from(row.leaf_hash, "base64"));
    const checkpoint = checkpoints.get(tree.size());
    if (checkpoint === undefined) return;
    checked.add(checkpoint);
    faults.push(...checkpointFaults(checkpoint, marketplaceId, key, tree.root()));
  };
  for await (const row of eventsInOrder(db, marketplaceId)) {
    faults.push(...eventFaults(marketplaceId, row));
    if (row.content === null && row.content_hash !== null) count.erased++;
    if (row.leaf_index === null) count.waiting++;
    else await place(row);
  }
  for (const checkpoint of checkpoints.values()) {
    if (checked.has(checkpoint)) continue;
    faults.push({
      where: `checkpoint ${checkpoint.tree_size}`,
      problem: "it covers events that are gone",
    });
  }
  if (tree.size() > 0 && !checkpoints.has(tree.size())) {
    faults.push({ where: "checkpoints", problem: `none covers all ${tree.size()} events` });
  }
  faults.push(...(await tree.finish()), ...(await orphanedWords(db, marketplaceId)));
  return { events: tree.size(), ...count, checkpoints: checkpoints.size, faults };
}

/** The marketplaces that have anything in the ledger. */
export async function marketplacesWithLedger(db: Kysely<Tables>): Promise<readonly string[]> {
  const { rows } = await sql<{ marketplace_id: string }>`
    select marketplace_id from ledger_event union select marketplace_id from ledger_checkpoint
    union select marketplace_id from ledger_content union select marketplace_id from ledger_tile
    order by marketplace_id`.execute(db);
  return rows.map((row) => row.marketplace_id);
}

/** Words that belong to no event were put there, or moved, by hand. */
async function orphanedWords(db: Kysely<Tables>, marketplaceId: string): Promise<readonly Fault[]> {
  const { rows } = await sql<{ event_id: string }>`
    select c.event_id from ledger_content c where c.marketplace_id = ${marketplaceId}
      and not exists (select from ledger_event e
        where e.marketplace_id = c.marketplace_id and e.event_id = c.event_id)
    order by c.event_id limit 100`.execute(db);
  return rows.map((row) => ({ where: row.event_id, problem: "its words belong to no event" }));
}
