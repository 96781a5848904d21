import type { Instant } from "@candor/core/kernel/instant.ts";
import { sql } from "kysely";
import type { Tx } from "../db/database.ts";
import { toDate } from "./moments.ts";

/** Tables of mail that waits; a seller's shard holds each. */
export type MailQueue = "relay_mail" | "platform_mail";

/** One mail of a queue. */
export type QueuedMail = {
  readonly marketplaceId: string;
  readonly sellerId: string;
  readonly mailId: string;
};

/** How a mail ended, or when it is tried again. */
export type QueuedOutcome = {
  readonly status: "sent" | "bounced" | "failed" | "stopped" | "waiting";
  readonly outcome: string | null;
  readonly notBefore: Instant | null;
};

const claimMs = 10 * 60_000;
const uncertainAttemptsMax = 2;

/** Takes mails that are due, by their ids; one whose taker vanished twice ends as `unknown`. */
export async function claimQueued(
  tx: Tx,
  queue: MailQueue,
  { marketplaceId, mailsMax }: { readonly marketplaceId: string; readonly mailsMax: number },
  at: Instant,
): Promise<readonly string[]> {
  const lost = toDate(at - claimMs);
  await sql`
    update ${sql.table(queue)} set status = 'unknown', ended_at = ${toDate(at)}
    where marketplace_id = ${marketplaceId} and status = 'sending' and claimed_at < ${lost}
      and attempts - failures >= ${uncertainAttemptsMax}`.execute(tx);
  const { rows } = await sql<{ mail_id: string }>`
    with due as (
      select seller_id, mail_id from ${sql.table(queue)}
      where marketplace_id = ${marketplaceId} and not_before <= ${toDate(at)}
        and (status = 'waiting' or (status = 'sending' and claimed_at < ${lost}))
      order by not_before, mail_id limit ${mailsMax} for update skip locked)
    update ${sql.table(queue)} m
    set status = 'sending', claimed_at = ${toDate(at)}, attempts = attempts + 1
    from due where m.marketplace_id = ${marketplaceId} and m.seller_id = due.seller_id
      and m.mail_id = due.mail_id
    returning m.mail_id`.execute(tx);
  return rows.map((row) => row.mail_id);
}

/** Writes what became of a mail. */
export async function endQueued(
  tx: Tx,
  queue: MailQueue,
  { marketplaceId, sellerId, mailId }: QueuedMail,
  { status, outcome, notBefore, at }: QueuedOutcome & { readonly at: Instant },
): Promise<void> {
  const failed = status === "waiting" || status === "failed" || status === "bounced" ? 1 : 0;
  await sql`
    update ${sql.table(queue)} set status = ${status}, outcome = ${outcome},
      not_before = coalesce(${notBefore === null ? null : toDate(notBefore)}, not_before),
      failures = failures + ${failed}::int,
      ended_at = ${status === "waiting" ? null : toDate(at)}
    where marketplace_id = ${marketplaceId} and seller_id = ${sellerId}
      and mail_id = ${mailId}`.execute(tx);
}
