import type { NoticeOutcome } from "@candor/core/domain/notice/notice.ts";
import type { Instant } from "@candor/core/kernel/instant.ts";
import { sql } from "kysely";
import type { Tx } from "../db/database.ts";
import { claimQueued } from "./mail-queue.ts";
import { toDate, toInstant } from "./moments.ts";

/** A mail to whoever handed in a notice. */
export type NoticeMail = {
  readonly marketplaceId: string;
  readonly noticeId: string;
  readonly kind: "receipt" | "answer";
};

/** The id of such a mail: there is one of each kind. */
export const noticeMailId = ({ noticeId, kind }: NoticeMail) => `${noticeId}.${kind}`;

/** Writes a mail to be sent; what has one already keeps it. */
export async function addNoticeMail(tx: Tx, mail: NoticeMail, at: Instant): Promise<void> {
  await sql`
    insert into notice_mail (marketplace_id, mail_id, notice_id, kind, status, not_before,
      created_at)
    values (${mail.marketplaceId}, ${noticeMailId(mail)}, ${mail.noticeId}, ${mail.kind},
      'waiting', ${toDate(at)}, ${toDate(at)})
    on conflict do nothing`.execute(tx);
}

/** A mail in the hands of this process, with all that it says and to whom it goes. */
export type ClaimedNoticeMail = NoticeMail & {
  readonly attempts: number;
  readonly marketplace: string;
  readonly country: string;
  readonly timeZone: string;
  readonly languages: readonly string[];
  /** In which the notice was written. */
  readonly language: string | null;
  readonly email: string | null;
  readonly receivedAt: Instant;
  readonly dueAt: Instant;
  readonly outcome: NoticeOutcome | null;
  readonly answer: string | null;
};

/** Takes mails that are due. */
export async function claimNoticeMail(
  tx: Tx,
  marketplaceId: string,
  at: Instant,
  mailsMax: number,
): Promise<readonly ClaimedNoticeMail[]> {
  const ids = await claimQueued(tx, "notice_mail", { marketplaceId, mailsMax }, at);
  type Row = Omit<ClaimedNoticeMail, "receivedAt" | "dueAt"> & {
    readonly receivedAt: Date;
    readonly dueAt: Date;
  };
  const { rows } = await sql<Row>`
    select m.marketplace_id as "marketplaceId", m.notice_id as "noticeId", m.kind, m.attempts,
      k.name as marketplace, k.country, k.time_zone as "timeZone", k.languages, n.language,
      n.notifier_email as email, n.received_at as "receivedAt", n.due_at as "dueAt", n.outcome,
      n.answer
    from notice_mail m
    join marketplace k on k.marketplace_id = m.marketplace_id
    join notice n on n.marketplace_id = m.marketplace_id and n.notice_id = m.notice_id
    where m.marketplace_id = ${marketplaceId} and m.mail_id = any(${ids}::text[])
    order by m.mail_id`.execute(tx);
  return rows.map((row) => ({
    ...row,
    receivedAt: toInstant(row.receivedAt),
    dueAt: toInstant(row.dueAt),
  }));
}
