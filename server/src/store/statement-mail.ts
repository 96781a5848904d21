import type { MeasureName } from "@candor/core/domain/statement/letters/measure-names.ts";
import type { ToldEnding } from "@candor/core/domain/statement/letters/words.ts";
import type { Addressee, StatementContent } from "@candor/core/domain/statement/statement.ts";
import type { Instant } from "@candor/core/kernel/instant.ts";
import { sql } from "kysely";
import type { Tx } from "../db/database.ts";
import { claimQueued } from "./mail-queue.ts";
import { toDate, toInstant } from "./moments.ts";

/** A mail that carries a statement, the outcome of an appeal against it, or a measure's end. */
export type NewStatementMail = {
  readonly marketplaceId: string;
  readonly statementId: string;
  readonly appealId: string | null;
  readonly measureId: string | null;
};

/** What the mail is about: there is one for each. */
export const aboutOf = ({ statementId, appealId, measureId }: NewStatementMail) =>
  measureId ?? appealId ?? statementId;

/** Writes a mail to be sent; what has one already keeps it. */
export async function addStatementMail(tx: Tx, mail: NewStatementMail, at: Instant): Promise<void> {
  await sql`
    insert into statement_mail (marketplace_id, mail_id, statement_id, appeal_id, measure_id,
      status, not_before, created_at)
    values (${mail.marketplaceId}, ${aboutOf(mail)}, ${mail.statementId}, ${mail.appealId},
      ${mail.measureId}, 'waiting', ${toDate(at)}, ${toDate(at)})
    on conflict do nothing`.execute(tx);
}

/** A mail in the hands of this process, with all that it says and to whom it goes. */
export type ClaimedStatementMail = NewStatementMail & {
  readonly attempts: number;
  readonly addressee: Addressee;
  readonly addresseeId: string;
  readonly language: string;
  readonly content: StatementContent;
  readonly timeZone: string;
  /** For an appeal: what came of it, and why. */
  readonly outcome: "upheld" | "partly" | "reversed" | null;
  readonly reason: string | null;
  /** For a measure that ended: which it was, why it ended, and when. */
  readonly kind: MeasureName | null;
  readonly because: ToldEnding | null;
  readonly writtenAt: Instant;
  readonly sealedEmail: string | null;
};

/** Takes mails that are due. */
export async function claimStatementMail(
  tx: Tx,
  marketplaceId: string,
  at: Instant,
  mailsMax: number,
): Promise<readonly ClaimedStatementMail[]> {
  const mailIds = await claimQueued(tx, "statement_mail", { marketplaceId, mailsMax }, at);
  type Row = Omit<ClaimedStatementMail, "writtenAt"> & { readonly writtenAt: Date };
  const { rows } = await sql<Row>`
    select m.marketplace_id as "marketplaceId", m.statement_id as "statementId",
      m.appeal_id as "appealId", m.measure_id as "measureId", m.created_at as "writtenAt",
      x.kind, x.state->'now'->>'because' as because, m.attempts, s.addressee,
      s.addressee_id as "addresseeId",
      s.language, s.content, k.time_zone as "timeZone", a.state->>'outcome' as outcome,
      a.decision_reason as reason,
      case when s.addressee = 'seller' then (case when e.bounced_at is null then e.sealed_email end)
        else (case when b.bounced_at is null then b.sealed_email end) end as "sealedEmail"
    from statement_mail m
    join statement s on s.marketplace_id = m.marketplace_id and s.statement_id = m.statement_id
    join marketplace k on k.marketplace_id = m.marketplace_id
    left join appeal a on a.marketplace_id = m.marketplace_id and a.appeal_id = m.appeal_id
    left join measure x on x.marketplace_id = m.marketplace_id and x.measure_id = m.measure_id
    left join buyer_contact b on b.marketplace_id = m.marketplace_id
      and b.customer_id = s.addressee_id
    left join seller_contact e on e.marketplace_id = m.marketplace_id
      and e.seller_id = s.addressee_id
    where m.marketplace_id = ${marketplaceId} and m.mail_id = any(${mailIds}::text[])
    order by m.mail_id`.execute(tx);
  return rows.map((row) => ({ ...row, writtenAt: toInstant(row.writtenAt) }));
}
