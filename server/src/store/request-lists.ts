import type { State } from "@candor/core/domain/review-request/review-request.ts";
import { type Kysely, sql } from "kysely";
import type { Tables } from "../db/tables.generated.ts";
import type { Position } from "./cursor.ts";
import { toDate } from "./moments.ts";

/** A request that a buyer received, with what became of its mail. */
export type BuyerRequestRow = {
  readonly request_id: string;
  readonly order_id: string;
  readonly seller_id: string;
  readonly state: State;
  readonly made_at: Date;
  readonly mail_status: string | null;
  readonly language: string | null;
  readonly template_version: string | null;
};

/** What a buyer was asked, by the platform or in a seller's own words, newest first. */
export async function requestsOfBuyer(
  db: Kysely<Tables>,
  { marketplaceId, customerId }: { readonly marketplaceId: string; readonly customerId: string },
  after: Position | null,
  rowsMax: number,
): Promise<readonly BuyerRequestRow[]> {
  const [madeAt, requestId] = after ?? [];
  const rest =
    after === null
      ? sql``
      : sql`and (r.made_at, r.request_id) < (${toDate(Number(madeAt))}, ${requestId})`;
  const { rows } = await sql<BuyerRequestRow>`
    select r.request_id, r.order_id, r.seller_id, r.state,
      date_trunc('milliseconds', r.made_at) as made_at, m.status as mail_status, m.language,
      m.template_version
    from review_request r
    left join mail_out_order o on o.marketplace_id = r.marketplace_id
      and o.customer_id = r.customer_id and o.order_id = r.order_id
    left join mail_out m on m.marketplace_id = o.marketplace_id
      and m.customer_id = o.customer_id and m.mail_id = o.mail_id
    where r.marketplace_id = ${marketplaceId} and r.customer_id = ${customerId}
      and r.made_at is not null ${rest}
    order by r.made_at desc, r.request_id desc limit ${rowsMax}`.execute(db);
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
