import type { Kysely } from "kysely";
import type { Tables } from "../db/tables.generated.ts";
import { type EventRow, eventsAbout, readCheckpoints } from "./ledger-reader.ts";
import { consistencyProof, type Hash, type HashAt, inclusionProof } from "./merkle.ts";
import { type BundledEvent, discloseWords, type ProofBundle, shownFields } from "./proof-bundle.ts";
import { parseStable, readWords, withoutMicroseconds } from "./record-faults.ts";
import { newestCheckpoint, tileReader } from "./rows.ts";
import { hashFromTiles } from "./tiles.ts";

/**
 * Everything that proves a review's history to an outsider: its events with their places in the
 * newest signed tree, and that tree's consistency with the first one that held the review. Words
 * are those of the version in view; of what was refused, replaced or withdrawn there are only
 * hashes. Null while the ledger has no event of the review under a checkpoint.
 */
export async function exportBundle(
  db: Kysely<Tables>,
  marketplaceId: string,
  reviewId: string,
): Promise<ProofBundle | null> {
  const newest = await newestCheckpoint(db, marketplaceId);
  const events = await eventsAbout(db, marketplaceId, reviewId);
  const [first] = events;
  if (newest === null || first === undefined) return null;
  const hashAt = hashFromTiles(tileReader(db, marketplaceId));
  const inView = versionInView(events);
  const bundled: BundledEvent[] = [];
  for (const event of events) {
    const isShown = inView !== null && payloadOf(event).version === inView;
    const fields = isShown ? shownFields : nothing;
    bundled.push(await bundleEvent({ marketplaceId, fields, size: newest.size }, event, hashAt));
  }
  const checkpoints = await readCheckpoints(db, marketplaceId);
  const earlierSize = [...checkpoints.keys()].find((size) => size > Number(first.leaf_index));
  const earlier = earlierSize === undefined ? undefined : checkpoints.get(earlierSize);
  return {
    format: "candor-review-proof-1",
    reviewId,
    checkpoint: newest.note,
    earlier:
      earlier === undefined || earlierSize === undefined || earlierSize === newest.size
        ? null
        : {
            checkpoint: earlier.note,
            proof: encode(await consistencyProof(earlierSize, newest.size, hashAt)),
          },
    events: bundled,
  };
}

const nothing: ReadonlySet<string> = new Set();

/** The version that readers see after all these events, or null. */
function versionInView(events: readonly EventRow[]): unknown {
  let published: unknown = null;
  let inView: unknown = null;
  for (const event of events) {
    if (event.type === "review-published") published = payloadOf(event).version ?? null;
    if (hiding.has(event.type)) inView = null;
    else if (showing.has(event.type)) inView = published;
  }
  return inView;
}

const showing = new Set(["review-published", "review-cleared", "review-restored"]);
const hiding = new Set(["review-suspected", "review-removed", "review-deleted"]);

type Bundling = {
  readonly marketplaceId: string;
  /** The fields of the words that are shown. */
  readonly fields: ReadonlySet<string>;
  readonly size: number;
};

async function bundleEvent(
  { marketplaceId, fields, size }: Bundling,
  row: EventRow,
  hashAt: HashAt,
): Promise<BundledEvent> {
  const index = Number(row.leaf_index);
  const words = readWords(row);
  return {
    leaf: {
      marketplaceId,
      eventId: row.event_id,
      at: withoutMicroseconds(row.at),
      type: row.type,
      subject: row.subject,
      payload: payloadOf(row),
      contentHash: row.content_hash,
    },
    ...(words === null
      ? { shown: {}, hidden: {} }
      : discloseWords(words.salt, words.words, fields)),
    erased: words === null && row.content_hash !== null,
    index,
    proof: encode(await inclusionProof(index, size, hashAt)),
  };
}

/** A payload that was changed by hand into something else proves nothing; checking says so. */
function payloadOf(row: EventRow): Record<string, unknown> {
  const value = parseStable(row.payload)?.value;
  return typeof value === "object" && value !== null ? { ...value } : {};
}

const encode = (hashes: readonly Hash[]) =>
  hashes.map((hash) => Buffer.from(hash).toString("base64"));
