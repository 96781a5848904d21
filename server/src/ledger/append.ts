import { instantToIso } from "@candor/core/kernel/instant.ts";
import { stableJson } from "@candor/core/kernel/stable-json.ts";
import { sql } from "kysely";
import type { Tx } from "../db/database.ts";
import type { Ids, Ledger, LedgerEntry, Random } from "../ports.ts";
import { hashLeaf, hashWords, type Words } from "./leaf.ts";

const saltBytes = 32;
const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString("base64");

/** The ledger that writes into the database; `sequencer.ts` gives its events their place. */
export function databaseLedger({ ids, random }: { ids: Ids; random: Random }): Ledger {
  return {
    append: async (tx, marketplaceId, entries) => {
      if (entries.length === 0) return [];
      const rows = entries.map((entry) =>
        entryToRow(
          marketplaceId,
          entry.eventId ?? ids.next("evt"),
          entry,
          base64(random.bytes(saltBytes)),
        ),
      );
      await insertEvents(tx, marketplaceId, rows);
      return rows.map(({ eventId }) => eventId);
    },
  };
}

type Row = ReturnType<typeof entryToRow>;

function entryToRow(
  marketplaceId: string,
  eventId: string,
  { type, subject, at, payload, words }: LedgerEntry,
  salt: string,
) {
  const kept = words === undefined || Object.keys(words).length === 0 ? null : defined(words);
  const contentHash = kept === null ? null : hashWords(salt, kept);
  const moment = instantToIso(at);
  const facts = stableJson(payload);
  const leaf = { marketplaceId, eventId, at: moment, type, subject, payload: facts, contentHash };
  return {
    ...leaf,
    leafHash: base64(hashLeaf(leaf)),
    salt: kept === null ? null : salt,
    content: kept === null ? null : stableJson(kept),
  };
}

/** JSON has no undefined: such a field is not there when the words are read again. */
function defined(words: Words): Words {
  return Object.fromEntries(Object.entries(words).filter(([, value]) => value !== undefined));
}

/** One statement for any number of events: an import appends thousands at a time. */
async function insertEvents(tx: Tx, marketplaceId: string, rows: readonly Row[]): Promise<void> {
  const column = <Key extends keyof Row>(key: Key) => rows.map((row) => row[key]);
  const worded = rows.filter(({ content }) => content !== null);
  await sql`
    with appended as (
      insert into ledger_event
        (marketplace_id, event_id, occurred_at, type, subject, payload, content_hash, leaf_hash)
      select ${marketplaceId}, * from unnest(${column("eventId")}::text[],
        ${column("at")}::timestamptz[], ${column("type")}::text[], ${column("subject")}::text[],
        ${column("payload")}::text[], ${column("contentHash")}::text[], ${column("leafHash")}::text[])
    )
    insert into ledger_content (marketplace_id, event_id, salt, content)
    select ${marketplaceId}, * from unnest(${worded.map(({ eventId }) => eventId)}::text[],
      ${worded.map(({ salt }) => salt)}::text[], ${worded.map(({ content }) => content)}::text[])
  `.execute(tx);
}
