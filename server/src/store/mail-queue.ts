import type { Instant } from "@candor/core/kernel/instant.ts";
import { sql } from "kysely";
import type { Tx } from "../db/database.ts";
import { toDate } from "./moments.ts";

/** Tables of mail that waits; a seller's shard holds each of these. */
type SellersQueue = "relay_mail" | "platform_mail";
/** Tables of mail that concerns a marketplace as a whole. */
type CommonQueue = "statement_mail" | "notice_mail";

/** One mail of a seller's queue. */
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
  queue: SellersQueue | CommonQueue,
  { marketplaceId, mailsMax }: { readonly marketplaceId: string; readonly mailsMax: number },
  at: Instant,
): Promise<readonly string[]> {
  const lost = toDate(at - claimMs);
  const isSellers = queue === "relay_mail" || queue === "platform_mail";
  await sql`
    update ${sql.table(queue)} set status = 'unknown', ended_at = ${toDate(at)}
    where marketplace_id = ${marketplaceId} and status = 'sending' and claimed_at < ${lost}
      and attempts - failures >= ${uncertainAttemptsMax}`.execute(tx);
  const { rows } = await sql<{ mail_id: string }>`
    with due as (
      select ${isSellers ? sql`seller_id,` : sql``} mail_id from ${sql.table(queue)}
      where marketplace_id = ${marketplaceId} and not_before <= ${toDate(at)}
        and (status = 'waiting' or (status = 'sending' and claimed_at < ${lost}))
      order by not_before, mail_id limit ${mailsMax} for update skip locked)
    update ${sql.table(queue)} m
    set status = 'sending', claimed_at = ${toDate(at)}, attempts = attempts + 1
    from due where m.marketplace_id = ${marketplaceId} and m.mail_id = due.mail_id
      ${isSellers ? sql`and m.seller_id = due.seller_id` : sql``}
    returning m.mail_id`.execute(tx);
  return rows.map((row) => row.mail_id);
}

/** Writes what became of a mail; the seller is named where a seller's shard holds the queue. */
export async function endQueued(
  tx: Tx,
  queue: SellersQueue | CommonQueue,
  { marketplaceId, sellerId, mailId }: Omit<QueuedMail, "sellerId"> & { sellerId?: string },
  { status, outcome, notBefore, at }: QueuedOutcome & { readonly at: Instant },
): Promise<void> {
  const failed = status === "waiting" || status === "failed" || status === "bounced" ? 1 : 0;
  await sql`
    update ${sql.table(queue)} set status = ${status}, outcome = ${outcome},
      not_before = coalesce(${notBefore === null ? null : toDate(notBefore)}, not_before),
      failures = failures + ${failed}::int,
      ended_at = ${status === "waiting" ? null : toDate(at)}
    where marketplace_id = ${marketplaceId} and mail_id = ${mailId}
      ${sellerId === undefined ? sql`` : sql`and seller_id = ${sellerId}`}`.execute(tx);
}
