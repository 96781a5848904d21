import type { Database, Tx } from "../db/database.ts";
import type { Clock } from "../ports.ts";
import { broke, ledgerSequenced } from "../telemetry.ts";
import { treeRoot } from "./merkle.ts";
import { ledgerOrigin, openCheckpoint, type Signer, signCheckpoint, verifierKey } from "./note.ts";
import {
  addCheckpoint,
  marketplacesWithWaitingEvents,
  newestCheckpoint,
  placeEvents,
  saveTiles,
  tileReader,
  tryLockSequence,
  waitingEvents,
} from "./rows.ts";
import { growTiles, hashFromTiles, LedgerBrokenError } from "./tiles.ts";

/** What the sequencer works with. */
export type SequencerDeps = {
  readonly db: Database;
  readonly clock: Clock;
  readonly signer: Signer;
};

/** A sequencer at work; `stop` waits for what it is doing. */
export type RunningSequencer = { readonly stop: () => Promise<void> };

const batchEventsMax = 4_096;
const sequenceEveryMs = 2_000;

/** Gives new events their place every few seconds, for every marketplace, until stopped. */
export function startSequencer(deps: SequencerDeps, everyMs = sequenceEveryMs): RunningSequencer {
  let stopped = false;
  let working: Promise<void> = Promise.resolve();
  const work = async () => {
    try {
      await sequenceAll(deps, () => stopped);
    } catch (error) {
      broke("ledger sequencer", error);
    }
    if (!stopped) timer = setTimeout(start, everyMs);
  };
  const start = () => {
    working = work();
  };
  let timer = setTimeout(start, everyMs);
  return {
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await working;
    },
  };
}

/** Sequences until no event waits; answers how many got their place. */
export async function sequenceAll(
  deps: SequencerDeps,
  isStopped: () => boolean = () => false,
): Promise<number> {
  let events = 0;
  for (const marketplaceId of await marketplacesWithWaitingEvents(deps.db.kysely)) {
    for (let placed = -1; placed !== 0 && !isStopped(); events += placed) {
      placed = await sequenceBatch(deps, marketplaceId);
    }
  }
  return events;
}

/**
 * Gives a marketplace's next waiting events their places in its tree and signs the tree they make,
 * in one transaction: whenever it is cut off, nothing happened. While another process is at it,
 * this one does nothing. Answers how many events got their place.
 */
export async function sequenceBatch(
  { db, clock, signer }: SequencerDeps,
  marketplaceId: string,
): Promise<number> {
  return db.transaction(async (tx) => {
    if (!(await tryLockSequence(tx, marketplaceId))) return 0;
    const events = await waitingEvents(tx, marketplaceId, batchEventsMax);
    if (events.length === 0) return 0;
    const oldSize = await checkedSize(tx, marketplaceId, signer);
    const readTile = tileReader(tx, marketplaceId);
    const leaves = events.map(({ leafHash }) => Buffer.from(leafHash, "base64"));
    const tiles = await growTiles(oldSize, leaves, readTile);
    await placeEvents(tx, marketplaceId, events, oldSize);
    await saveTiles(tx, marketplaceId, tiles);
    const size = oldSize + events.length;
    const root = await treeRoot(size, hashFromTiles(tileReader(tx, marketplaceId)));
    const origin = ledgerOrigin(marketplaceId);
    const signedAt = clock.now();
    await addCheckpoint(tx, marketplaceId, {
      size,
      rootHash: Buffer.from(root).toString("base64"),
      note: signCheckpoint({ origin, size, root, signedAt }, signer),
      signedAt: new Date(signedAt),
    });
    ledgerSequenced({ marketplaceId, events: events.length, treeSize: size });
    return events.length;
  });
}

/**
 * The size of the tree so far, once it is sure that our key signed it and that the kept hashes
 * still give its root: a signature must never cover a tree that somebody changed.
 */
async function checkedSize(tx: Tx, marketplaceId: string, signer: Signer): Promise<number> {
  const kept = await newestCheckpoint(tx, marketplaceId);
  if (kept === null) return 0;
  const key = verifierKey(ledgerOrigin(marketplaceId), signer.publicKey);
  const signed = openCheckpoint(kept.note, key);
  if (signed === null || signed.size !== kept.size) {
    throw new LedgerBrokenError(
      `The ledger of ${marketplaceId} was signed with another key, or its checkpoint was changed. ` +
        "Its key is ledger-key.pem in the data folder (CANDOR_DATA) that it was started with.",
    );
  }
  const root = await treeRoot(kept.size, hashFromTiles(tileReader(tx, marketplaceId)));
  if (!Buffer.from(root).equals(signed.root)) {
    throw new LedgerBrokenError(
      `The ledger of ${marketplaceId} does not give the root that was signed: run candor verify.`,
    );
  }
  return kept.size;
}
