import type { Instant } from "@candor/core/kernel/instant.ts";
import type { Finding } from "@candor/core/policy/kit/verdict.ts";
import { type Kysely, sql } from "kysely";
import type { Tables } from "../db/tables.generated.ts";
import { toInstant } from "./moments.ts";

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

/** One decision about words, as the ledger holds it. */
export type RecordedWords = {
  readonly eventId: string;
  readonly type: (typeof wordsDecidedTypes)[number];
  readonly subject: string;
  readonly at: Instant;
  readonly payload: Readonly<Record<string, unknown>>;
  /** Null once they are erased. */
  readonly words: Readonly<Record<string, unknown>> | null;
  /** What the rules found in a message, whole; null for all else. */
  readonly findings: readonly Finding[] | null;
  /** Where the message stands today; null for all else. */
  readonly later: string | null;
};

type Row = {
  readonly event_id: string;
  readonly type: RecordedWords["type"];
  readonly subject: string;
  readonly occurred_at: Date;
  readonly payload: string;
  readonly content: string | null;
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
    eventId: row.event_id,
    type: row.type,
    subject: row.subject,
    at: toInstant(row.occurred_at),
    payload: JSON.parse(row.payload),
    words: row.content === null ? null : JSON.parse(row.content),
    findings: row.findings,
    later: row.status,
  }));
}

/** How many there are. */
export async function recordedWordsCount(
  db: Kysely<Tables>,
  marketplaceId: string,
): Promise<number> {
  const { rows } = await sql<{ count: string }>`
    select count(*) as count from ledger_event where marketplace_id = ${marketplaceId}
      and type = any(${[...wordsDecidedTypes]}::text[])`.execute(db);
  return Number(rows[0]?.count ?? 0);
}
