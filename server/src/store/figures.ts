import { dayMs, type Instant } from "@candor/core/kernel/instant.ts";
import { type Kysely, sql } from "kysely";
import type { Tables } from "../db/tables.generated.ts";
import { toDate, toInstantOrNull } from "./moments.ts";

/** A marketplace and the moment at which it is counted. */
export type Counted = { readonly marketplaceId: string; readonly at: Instant };

/** How often each event happened on each UTC day (`2026-03-02`) since a moment. */
export async function eventsByDay(
  db: Kysely<Tables>,
  { marketplaceId, since }: { readonly marketplaceId: string; readonly since: Instant },
  types: readonly string[],
): Promise<readonly { readonly type: string; readonly day: string; readonly count: number }[]> {
  const { rows } = await sql<{ type: string; day: string; count: number }>`
    select type, (occurred_at at time zone 'UTC')::date::text as day, count(*)::integer as count
    from ledger_event
    where marketplace_id = ${marketplaceId} and occurred_at >= ${toDate(since)}
      and type = any(${[...types]}::text[])
    group by 1, 2`.execute(db);
  return rows;
}

/** How many reviews stand in each state. */
export async function reviewsByStatus(
  db: Kysely<Tables>,
  marketplaceId: string,
): Promise<readonly { readonly status: string; readonly count: number }[]> {
  const { rows } = await sql<{ status: string; count: number }>`
    select status, count(*)::integer as count from review
    where marketplace_id = ${marketplaceId} group by status order by count desc, status`.execute(
    db,
  );
  return rows;
}

/** Open cases, by how long they have waited. */
export type CaseAges = {
  readonly day: number;
  readonly threeDays: number;
  readonly week: number;
  readonly older: number;
  readonly oldest: Instant | null;
};

/** How long the open cases have waited. */
export async function openCasesByAge(
  db: Kysely<Tables>,
  { marketplaceId, at }: Counted,
): Promise<CaseAges> {
  const ago = (days: number) => toDate(at - days * dayMs);
  const { rows } = await sql<Omit<CaseAges, "oldest" | "threeDays"> & OldestAndThree>`
    select count(*) filter (where opened_at > ${ago(1)})::integer as day,
      count(*) filter (where opened_at <= ${ago(1)} and opened_at > ${ago(3)})::integer as three,
      count(*) filter (where opened_at <= ${ago(3)} and opened_at > ${ago(7)})::integer as week,
      count(*) filter (where opened_at <= ${ago(7)})::integer as older,
      min(opened_at) as oldest
    from case_file where marketplace_id = ${marketplaceId} and status <> 'decided'`.execute(db);
  const [row] = rows;
  if (row === undefined) throw new Error("a count answers one row");
  const { day, three: threeDays, week, older } = row;
  return { day, threeDays, week, older, oldest: toInstantOrNull(row.oldest) };
}

type OldestAndThree = { readonly oldest: Date | null; readonly three: number };

/** Something with a clock that waits: how much, how much is due within a day, how much is late. */
export type Clocks = { readonly open: number; readonly soon: number; readonly late: number };

/** The clocks of the appeals that wait. */
export const appealClocks = (db: Kysely<Tables>, counted: Counted): Promise<Clocks> =>
  clocksOf(db, counted, sql`appeal where status in ('filed', 'in_review')`);

/** The clocks of the notices that wait. */
export const noticeClocks = (db: Kysely<Tables>, counted: Counted): Promise<Clocks> =>
  clocksOf(db, counted, sql`notice where status = 'open'`);

async function clocksOf(
  db: Kysely<Tables>,
  { marketplaceId, at }: Counted,
  waiting: ReturnType<typeof sql>,
): Promise<Clocks> {
  const { rows } = await sql<Clocks>`
    select count(*)::integer as open,
      count(*) filter (where due_at > ${toDate(at)}
        and due_at <= ${toDate(at + dayMs)})::integer as soon,
      count(*) filter (where due_at <= ${toDate(at)})::integer as late
    from ${waiting} and marketplace_id = ${marketplaceId}`.execute(db);
  return rows[0] ?? { open: 0, soon: 0, late: 0 };
}

/** How many messages a person has to decide. */
export async function heldMessages(db: Kysely<Tables>, marketplaceId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from message
    where marketplace_id = ${marketplaceId} and status = 'held'`.execute(db);
  return rows[0]?.count ?? 0;
}

/** The tables of mail that waits, by what they hold. */
export const mailQueues = {
  requests: "mail_out",
  messages: "relay_mail",
  news: "platform_mail",
  letters: "statement_mail",
  notices: "notice_mail",
} as const;
/** What a queue of mail holds. */
export type MailQueueName = keyof typeof mailQueues;

/** How a queue of mail fares: what waits, and how the mails of the last day ended. */
export type MailFigures = {
  readonly queue: MailQueueName;
  readonly waiting: number;
  /** Of those that wait, how many were refused before and go out again. */
  readonly again: number;
  readonly sent: number;
  readonly bounced: number;
  readonly failed: number;
  readonly unknown: number;
};

/** How each queue of mail fares. */
export async function mailFigures(
  db: Kysely<Tables>,
  { marketplaceId, at }: Counted,
): Promise<readonly MailFigures[]> {
  const ended = (status: string) =>
    sql`count(*) filter (where status = ${status})::integer as ${sql.ref(status)}`;
  const queues = Object.entries(mailQueues) as [MailQueueName, string][]; // By its own type.
  const parts = queues.map(
    ([queue, table]) => sql`
    select ${queue}::text as queue,
      count(*) filter (where status in ('waiting', 'sending'))::integer as waiting,
      count(*) filter (where status in ('waiting', 'sending') and failures > 0)::integer as again,
      ${sql.join(["sent", "bounced", "failed", "unknown"].map(ended))}
    from ${sql.table(table)}
    where marketplace_id = ${marketplaceId}
      and (status in ('waiting', 'sending') or ended_at > ${toDate(at - dayMs)})`,
  );
  const { rows } = await sql<MailFigures>`${sql.join(parts, sql` union all `)}`.execute(db);
  return rows;
}
