import { instantToIso } from "@candor/core/kernel/instant.ts";
import { stableJson } from "@candor/core/kernel/stable-json.ts";
import { hashLeaf, hashWords, type Words } from "./leaf.ts";
import { type Hash, sameHash } from "./merkle.ts";
import { ledgerOrigin, openCheckpoint, signatureLines } from "./note.ts";

/** One place where what is kept is not what was written, in a sentence. */
export type Fault = { readonly where: string; readonly problem: string };

/** An event and its words as the database holds them, moments to the microsecond. */
export type EventText = {
  readonly event_id: string;
  readonly at: string;
  readonly type: string;
  readonly subject: string;
  readonly payload: string;
  readonly content_hash: string | null;
  readonly leaf_hash: string;
  readonly salt: string | null;
  readonly content: string | null;
};

/** A checkpoint as the database holds it. */
export type CheckpointText = {
  readonly tree_size: string;
  readonly root_hash: string;
  readonly note: string;
  readonly signed_at: string;
};

/** What is wrong with an event by itself: its hash, or that of its words. */
export function eventFaults(marketplaceId: string, row: EventText): readonly Fault[] {
  const fault = (problem: string) => [{ where: row.event_id, problem }];
  if (parseStable(row.payload) === null) return fault("its payload is not what was written");
  const leafHash = hashLeaf({
    marketplaceId,
    eventId: row.event_id,
    at: withoutMicroseconds(row.at),
    type: row.type,
    subject: row.subject,
    payload: row.payload,
    contentHash: row.content_hash,
  });
  if (base64(leafHash) !== row.leaf_hash) return fault("it does not give its recorded hash");
  // Erased words leave nothing behind, and the event stands without them.
  if (row.content === null && row.salt === null) return [];
  const words = readWords(row);
  if (words !== null && hashWords(words.salt, words.words) === row.content_hash) return [];
  return fault("its words are not those that were written");
}

/** An event's words and their salt; null if they were erased, or are not as they were written. */
export function readWords(
  row: Pick<EventText, "salt" | "content">,
): { readonly salt: string; readonly words: Words } | null {
  const words = row.content === null ? null : parseStable(row.content);
  if (words === null || !isWords(words.value) || row.salt === null) return null;
  return { salt: row.salt, words: words.value };
}

/** What is wrong with a checkpoint, given the root that the events themselves have. */
export function checkpointFaults(
  row: CheckpointText,
  marketplaceId: string,
  key: string,
  root: Hash,
): readonly Fault[] {
  const fault = (problem: string) => [{ where: `checkpoint ${row.tree_size}`, problem }];
  const signed = openCheckpoint(row.note, key);
  if (signed === null || signed.origin !== ledgerOrigin(marketplaceId)) {
    return fault("it is not signed by the key");
  }
  if (signatureLines(row.note).length !== 1) return fault("something was added to it");
  if (!sameHash(signed.root, root)) return fault("the events do not give the root that was signed");
  const agrees =
    row.tree_size === String(signed.size) &&
    row.root_hash === base64(signed.root) &&
    withoutMicroseconds(row.signed_at) === instantToIso(signed.signedAt);
  return agrees ? [] : fault("its columns do not say what was signed");
}

/** Moments were written in whole milliseconds; one that has more stays as it is, and differs. */
export function withoutMicroseconds(moment: string): string {
  return moment.replace(/000Z$/, "Z");
}

/** Reads JSON only if it is written in the one way that is hashed; null if it is not. */
export function parseStable(text: string): { readonly value: unknown } | null {
  try {
    const value: unknown = JSON.parse(text);
    return stableJson(value) === text ? { value } : null;
  } catch {
    return null;
  }
}

const isWords = (value: unknown): value is Words =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString("base64");
