import type { State } from "@candor/core/domain/review-request/review-request.ts";
import { type Kysely, sql } from "kysely";
import type { Tables } from "../db/tables.generated.ts";
import type { Position } from "./cursor.ts";
import { toDate } from "./moments.ts";

/** The request of a buyer's order, with what became of its mail. */
export type BuyerRequestRow = {
  readonly request_id: string;
  readonly order_id: string;
  readonly seller_id: string;
  readonly state: State;
  /** When it was made, opens, or came to its end: where it stands in the list. */
  readonly listed_at: Date;
  readonly due_at: Date | null;
  readonly updated_at: Date;
  readonly mail_status: string | null;
  readonly language: string | null;
  readonly template_version: string | null;
  /** Why the mail left without this order. */
  readonly outcome: string | null;
};

/** A buyer's orders whose delivery or asking is known, what is still to come first. */
export async function requestsOfBuyer(
  db: Kysely<Tables>,
  { marketplaceId, customerId }: { readonly marketplaceId: string; readonly customerId: string },
  after: Position | null,
  rowsMax: number,
): Promise<readonly BuyerRequestRow[]> {
  const [listedAt, requestId] = after ?? [];
  const rest =
    after === null
      ? sql``
      : sql`where (listed_at, request_id) < (${toDate(Number(listedAt))}, ${requestId})`;
  const { rows } = await sql<BuyerRequestRow>`
    select * from (
      select r.request_id, r.order_id, r.seller_id, r.state, r.due_at, r.updated_at,
        date_trunc('milliseconds', coalesce(r.made_at, r.opens_at, r.updated_at)) as listed_at,
        m.status as mail_status, m.language, m.template_version, o.outcome
      from review_request r
      left join mail_out_order o on o.marketplace_id = r.marketplace_id
        and o.customer_id = r.customer_id and o.order_id = r.order_id
      left join mail_out m on m.marketplace_id = o.marketplace_id
        and m.customer_id = o.customer_id and m.mail_id = o.mail_id
      where r.marketplace_id = ${marketplaceId} and r.customer_id = ${customerId}
        and r.status <> 'not_yet') as listed
    ${rest}
    order by listed_at desc, request_id desc limit ${rowsMax}`.execute(db);
  return rows;
}

/** A mail of the demo's outbox. */
export type OutboxRow = {
  readonly mail_id: string;
  readonly subject: string;
  readonly body_text: string;
  readonly body_html: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly sent_at: Date;
};

/** What a server without a way to send mail would have sent, newest first. */
export async function outboxMails(
  db: Kysely<Tables>,
  marketplaceId: string,
  after: Position | null,
  rowsMax: number,
): Promise<readonly OutboxRow[]> {
  const [sentAt, mailId] = after ?? [];
  const rest =
    after === null ? sql`` : sql`and (sent_at, mail_id) < (${toDate(Number(sentAt))}, ${mailId})`;
  const { rows } = await sql<OutboxRow>`
    select mail_id, subject, body_text, body_html, headers, sent_at from demo_outbox
    where marketplace_id = ${marketplaceId} ${rest}
    order by sent_at desc, mail_id desc limit ${rowsMax}`.execute(db);
  return rows;
}
