import { instantToIso } from "@candor/core/kernel/instant.ts";
import { ok, type Result } from "@candor/core/kernel/result.ts";
import { asPage, readCursor, writeCursor } from "../store/cursor.ts";
import { sellerNames } from "../store/letter-facts.ts";
import {
  type BuyerRequestRow,
  type OutboxRow,
  outboxMails,
  requestsOfBuyer,
} from "../store/request-lists.ts";
import type { Deps } from "./deps.ts";
import type { Page, PageOf } from "./list-author-reviews.ts";

/** A request as the buyer who received it sees it: from whom, and why. */
export type ReceivedRequest = {
  readonly requestId: string;
  readonly orderId: string;
  readonly seller: { readonly sellerId: string; readonly name: string };
  /** The automation, the seller's button, the marketplace's system, or the seller's own message. */
  readonly because: "automatic" | "button" | "api" | "seller_message";
  readonly askedAt: string;
  readonly mail: {
    readonly status: string;
    readonly language: string;
    readonly templateVersion: string;
  } | null;
};

/** The requests that a buyer received, newest first, each with why. */
export async function listMyRequests(
  { db }: Pick<Deps, "db">,
  input: PageOf & { readonly marketplaceId: string; readonly customerId: string },
): Promise<Result<Page<ReceivedRequest>, "cursor_invalid">> {
  const after = readCursor("requests", ["moment", "id"], input.after);
  if (!after.ok) return after;
  const { limit, marketplaceId } = input;
  const rows = await requestsOfBuyer(db.kysely, input, after.value, limit + 1);
  const sellerIds = rows.map(({ seller_id }) => seller_id);
  const names = await sellerNames(db.kysely, marketplaceId, sellerIds);
  const place = (row: BuyerRequestRow) => [row.made_at.getTime(), row.request_id];
  const show = (row: BuyerRequestRow) => received(row, names);
  return ok(asPage(rows, limit, show, (row) => writeCursor("requests", place(row))));
}

function received(row: BuyerRequestRow, names: ReadonlyMap<string, string>): ReceivedRequest {
  const { state, mail_status: status, language, template_version: templateVersion } = row;
  return {
    requestId: row.request_id,
    orderId: row.order_id,
    seller: { sellerId: row.seller_id, name: names.get(row.seller_id) ?? row.seller_id },
    because: state.status === "sent" ? state.trigger : "seller_message",
    askedAt: instantToIso(row.made_at.getTime()),
    mail:
      status === null || language === null || templateVersion === null
        ? null
        : { status, language, templateVersion },
  };
}

/** A mail that a server without a way to send any kept to be looked at. */
export type OutboxMail = {
  readonly mailId: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly sentAt: string;
};

/** The demo's outbox, newest first. */
export async function listOutbox(
  { db }: Pick<Deps, "db">,
  input: PageOf & { readonly marketplaceId: string },
): Promise<Result<Page<OutboxMail>, "cursor_invalid">> {
  const after = readCursor("outbox", ["moment", "id"], input.after);
  if (!after.ok) return after;
  const { limit, marketplaceId } = input;
  const rows = await outboxMails(db.kysely, marketplaceId, after.value, limit + 1);
  const place = (row: OutboxRow) => [row.sent_at.getTime(), row.mail_id];
  return ok(asPage(rows, limit, kept, (row) => writeCursor("outbox", place(row))));
}

function kept(row: OutboxRow): OutboxMail {
  return {
    mailId: row.mail_id,
    subject: row.subject,
    text: row.body_text,
    html: row.body_html,
    headers: row.headers,
    sentAt: instantToIso(row.sent_at.getTime()),
  };
}
