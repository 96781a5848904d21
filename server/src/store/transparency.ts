import type { Instant } from "@candor/core/kernel/instant.ts";
import { type Kysely, type RawBuilder, sql } from "kysely";
import type { Tables } from "../db/tables.generated.ts";
import type { Position } from "./cursor.ts";
import { toDate, toInstant } from "./moments.ts";

/** A marketplace and a time, its end not included. */
export type Period = {
  readonly marketplaceId: string;
  readonly from: Instant;
  readonly to: Instant;
};

/** The events that a report counts, with the part of the payload by which they are told apart. */
const counted: Readonly<Record<string, string | null>> = {
  "review-published": "decidedBy",
  "review-held": "because",
  "review-rejected": "decidedBy",
  "review-suspected": null,
  "review-cleared": null,
  "review-removed": "reason",
  "review-restored": null,
  "review-deleted": null,
  "message-accepted": "from",
  "message-held": "from",
  "message-refused": "from",
  "message-withheld": "from",
  "feedback-posted": null,
  "feedback-refused": null,
  "feedback-struck": "ground",
  "feedback-removed": "ground",
  "feedback-reinstated": null,
  "response-refused": null,
  "reply-refused": null,
  "report-filed": "reporterRole",
  "report-answered": "outcome",
  "notice-filed": "notifierKind",
  "notice-answered": "outcome",
  "insert-reported": null,
  "request-sent": "trigger",
  "request-skipped": "reason",
  "case-opened": null,
  "case-decided": "outcome",
  "measure-imposed": "kind",
  "measure-ended": "because",
  "appeal-filed": "role",
  "appeal-decided": "outcome",
  "appeal-decided-outside": "outcome",
  "policy-announced": null,
  "policy-adopted": null,
};

/** Events that say which rules stopped a text. */
const stopping = Object.keys(counted).filter((type) => /-(held|rejected|refused)$/.test(type));

/** What is waited for, from one event to the first that answers it. */
const waits: Readonly<Record<string, readonly string[]>> = {
  "review-held": ["review-published", "review-rejected"],
  "report-filed": ["report-answered"],
  "notice-filed": ["notice-answered"],
  "case-opened": ["case-decided"],
  "appeal-filed": ["appeal-decided"],
};

/** `measure-imposed/warning`, or the type alone where nothing tells its events apart. */
const line = sql<string>`e.type || coalesce('/' || case e.type ${sql.join(
  Object.entries(counted).flatMap(([type, part]) =>
    part === null ? [] : [sql`when ${type} then e.payload::jsonb->>${part}`],
  ),
  sql` `,
)} end, '')`;

const within = ({ marketplaceId, from, to }: Period, types: readonly string[]) =>
  sql`e.marketplace_id = ${marketplaceId} and e.occurred_at >= ${toDate(from)}
    and e.occurred_at < ${toDate(to)} and e.type = any(${[...types]}::text[])`;

/** How often each thing was decided in a time, by the name of its line. */
export async function decisionsCounted(
  db: Kysely<Tables>,
  period: Period,
): Promise<readonly { readonly line: string; readonly count: number }[]> {
  const { rows } = await sql<{ line: string; count: number }>`
    select ${line} as line, count(*)::integer as count from ledger_event e
    where ${within(period, Object.keys(counted))} group by 1
    union all
    select e.type || '/rule/' || rule as line, count(*)::integer as count from ledger_event e,
      lateral (select distinct finding->>'ruleId' as rule
        from jsonb_array_elements(e.payload::jsonb->'findings') finding) stopped
    where ${within(period, stopping)} group by 1
    order by 1`.execute(db);
  return rows;
}

/** How long each kind of question was open, of those that were answered in a time. */
export async function waitsMeasured(
  db: Kysely<Tables>,
  period: Period,
): Promise<
  readonly { readonly wait: string; readonly count: number; readonly medianMs: number }[]
> {
  const measured = Object.entries(waits).map(([begun, ended]) => waitOf(begun, ended, period));
  const { rows } = await sql<{ wait: string; count: number; median: number }>`
    ${sql.join(measured, sql` union all `)} order by 1`.execute(db);
  return rows.map(({ wait, count, median }) => ({ wait, count, medianMs: Math.round(median) }));
}

function waitOf(begun: string, ended: readonly string[], period: Period): RawBuilder<unknown> {
  return sql`
    select ${begun} as wait, count(*)::integer as count, percentile_cont(0.5)
      within group (order by extract(epoch from e.occurred_at - since.at)::float8 * 1000) as median
    from ledger_event e
    join lateral (
      select s.type, s.occurred_at as at from ledger_event s
      where s.marketplace_id = e.marketplace_id and s.subject = e.subject
        and s.event_id < e.event_id and s.type = any(${[begun, ...ended]}::text[])
      order by s.event_id desc limit 1) since on since.type = ${begun}
    where ${within(period, ended)} having count(*) > 0`;
}

/** One ledger entry behind a number. */
export type CountedEvent = {
  readonly eventId: string;
  readonly at: Instant;
  readonly leafHash: string;
  readonly leafIndex: number | null;
};

/** The ledger entries behind one line, the oldest first. */
export async function eventsOfLine(
  db: Kysely<Tables>,
  { line: name, ...period }: Period & { readonly line: string },
  after: Position | null,
  count: number,
): Promise<readonly CountedEvent[]> {
  const { rows } = await sql<{
    event_id: string;
    occurred_at: Date;
    leaf_hash: string;
    leaf_index: string | null;
  }>`
    select e.event_id, e.occurred_at, e.leaf_hash, e.leaf_index from ledger_event e
    where ${isOfLine(name, period)} ${isAfter(after)}
    order by e.occurred_at, e.event_id limit ${count}`.execute(db);
  return rows.map((row) => ({
    ...{ eventId: row.event_id, leafHash: row.leaf_hash, at: toInstant(row.occurred_at) },
    leafIndex: row.leaf_index === null ? null : Number(row.leaf_index),
  }));
}

/** A raw entry, all of whose parts its leaf holds. */
export type RawEntry = {
  readonly marketplaceId: string;
  readonly eventId: string;
  readonly at: Instant;
  readonly type: string;
  readonly subject: string;
  readonly payload: string;
  readonly contentHash: string | null;
  readonly leafIndex: number | null;
};

/** Every entry that a report of a time is counted from, the oldest first. */
export async function entriesCounted(
  db: Kysely<Tables>,
  period: Period,
  after: Position | null,
  count: number,
): Promise<readonly RawEntry[]> {
  const { rows } = await sql<{
    event_id: string;
    occurred_at: Date;
    type: string;
    subject: string;
    payload: string;
    content_hash: string | null;
    leaf_index: string | null;
  }>`
    select e.event_id, e.occurred_at, e.type, e.subject, e.payload, e.content_hash, e.leaf_index
    from ledger_event e where ${within(period, Object.keys(counted))} ${isAfter(after)}
    order by e.occurred_at, e.event_id limit ${count}`.execute(db);
  return rows.map((row) => ({
    ...{ marketplaceId: period.marketplaceId, eventId: row.event_id, type: row.type },
    ...{ at: toInstant(row.occurred_at), subject: row.subject, payload: row.payload },
    contentHash: row.content_hash,
    leafIndex: row.leaf_index === null ? null : Number(row.leaf_index),
  }));
}

function isOfLine(name: string, period: Period): RawBuilder<unknown> {
  const [type = "", part, ruleId] = name.split("/");
  const here = within(period, type in counted ? [type] : []);
  if (part !== "rule" || ruleId === undefined) return sql`${here} and ${line} = ${name}`;
  const finding = JSON.stringify([{ ruleId }]);
  return sql`${here} and e.payload::jsonb->'findings' @> ${finding}::jsonb`;
}

function isAfter(after: Position | null): RawBuilder<unknown> {
  if (after === null) return sql``;
  const [at, eventId] = after;
  return sql`and (e.occurred_at, e.event_id) > (${toDate(Number(at))}, ${eventId})`;
}
