import type { Instant } from "@candor/core/kernel/instant.ts";
import { type Kysely, sql } from "kysely";
import type { Tx } from "../db/database.ts";
import type { Tables } from "../db/tables.generated.ts";
import { type Counted, type MailQueueName, mailQueues } from "./figures.ts";
import { toDate, toInstant } from "./moments.ts";

/** A mail that did not arrive. */
export type MailFailure = {
  readonly queue: MailQueueName;
  readonly mailId: string;
  /** The customer, message, policy version or statement that it is about. */
  readonly about: string;
  /** `unknown`: it was handed over twice, and nobody said whether it was taken. */
  readonly status: "bounced" | "failed" | "unknown";
  readonly outcome: string | null;
  readonly at: Instant;
};

const aboutColumns = {
  requests: "customer_id",
  messages: "message_id",
  news: "about",
  letters: "statement_id",
  notices: "notice_id",
} as const satisfies Readonly<Record<MailQueueName, string>>;

/** The mails that ended without arriving since a moment, the newest first. */
export async function mailFailures(
  db: Kysely<Tables>,
  { marketplaceId, at: since }: Counted,
  limit: number,
): Promise<readonly MailFailure[]> {
  const queues = Object.entries(mailQueues) as [MailQueueName, string][]; // By its own type.
  const parts = queues.map(
    ([queue, table]) => sql`
    select ${queue}::text as queue, mail_id, ${sql.ref(aboutColumns[queue])} as about, status,
      outcome, ended_at
    from ${sql.table(table)}
    where marketplace_id = ${marketplaceId} and ended_at > ${toDate(since)}
      and status in ('bounced', 'failed', 'unknown')`,
  );
  const { rows } = await sql<{
    queue: MailQueueName;
    mail_id: string;
    about: string;
    status: MailFailure["status"];
    outcome: string | null;
    ended_at: Date;
  }>`${sql.join(parts, sql` union all `)} order by ended_at desc, mail_id limit ${limit}`.execute(
    db,
  );
  return rows.map(({ queue, about, status, outcome, ...row }) => ({
    ...{ queue, about, status, outcome },
    mailId: row.mail_id,
    at: toInstant(row.ended_at),
  }));
}

/** The queues whose failed mails may be tried again. */
export type RetriedQueue = Exclude<MailQueueName, "requests">;

/** Puts what failed since a moment back into its queue; answers how much. */
export async function requeueFailed(
  tx: Tx,
  queue: RetriedQueue,
  { marketplaceId, at }: Counted,
  since: Instant,
): Promise<number> {
  const { rows } = await sql`
    update ${sql.table(mailQueues[queue])}
    set status = 'waiting', attempts = 0, failures = 0, not_before = ${toDate(at)},
      claimed_at = null, ended_at = null
    where marketplace_id = ${marketplaceId} and status = 'failed' and ended_at > ${toDate(since)}
    returning 1`.execute(tx);
  return rows.length;
}
