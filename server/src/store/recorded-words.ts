import type { Finding } from "@candor/core/policy/kit/verdict.ts";
import { type Kysely, sql } from "kysely";
import type { Tables } from "../db/tables.generated.ts";
import { type Recorded, type RecordedRow, recordedOf } from "./recorded.ts";

/** The events by which the ledger says what the rules decided about words, reviews apart. */
export const wordsDecidedTypes = [
  "message-accepted",
  "message-held",
  "message-refused",
  "message-suppressed",
  "feedback-posted",
  "feedback-modified",
  "feedback-refused",
  "response-posted",
  "response-refused",
  "reply-posted",
  "reply-refused",
] as const;

type WordsDecidedType = (typeof wordsDecidedTypes)[number];

/** One decision about words. */
export type RecordedWords = Recorded<WordsDecidedType> & {
  /** What the rules found in a message, whole; null for all else. */
  readonly findings: readonly Finding[] | null;
  /** Where the message stands today; null for all else. */
  readonly later: string | null;
};

type Row = RecordedRow<WordsDecidedType> & {
  readonly findings: readonly Finding[] | null;
  readonly status: string | null;
};

/** The next recorded decisions about words, in the order of their ids. */
export async function recordedWords(
  db: Kysely<Tables>,
  marketplaceId: string,
  after: string,
  limit: number,
): Promise<readonly RecordedWords[]> {
  const { rows } = await sql<Row>`
    select e.event_id, e.type, e.subject, e.occurred_at, e.payload, c.content, m.findings, m.status
    from ledger_event e
    left join ledger_content c on c.marketplace_id = e.marketplace_id and c.event_id = e.event_id
    left join message m on e.type like 'message-%' and m.marketplace_id = e.marketplace_id
      and m.seller_id = e.payload::jsonb ->> 'sellerId' and m.message_id = e.subject
    where e.marketplace_id = ${marketplaceId} and e.event_id > ${after}
      and e.type = any(${[...wordsDecidedTypes]}::text[])
    order by e.event_id limit ${limit}`.execute(db);
  return rows.map((row) => ({
    ...recordedOf(row),
    findings: row.findings,
    later: row.status,
  }));
}
