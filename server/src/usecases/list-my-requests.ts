import type { SkipReason } from "@candor/core/domain/review-request/review-request.ts";
import { instantToIso } from "@candor/core/kernel/instant.ts";
import { ok, type Result, unreachable } from "@candor/core/kernel/result.ts";
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

/** The request of an order as its buyer sees it. */
export type BuyersRequest = {
  readonly requestId: string;
  readonly orderId: string;
  readonly seller: { readonly sellerId: string; readonly name: string };
} & (
  | {
      readonly status: "asked";
      /** Everybody is, or the seller, the marketplace's system or a seller's message asked. */
      readonly because: "automatic" | "button" | "api" | "seller_message";
      readonly askedAt: string;
      readonly mail: {
        readonly status: string;
        readonly language: string;
        readonly templateVersion: string;
      } | null;
    }
  | { readonly status: "planned"; readonly from: string; readonly until: string }
  | { readonly status: "not_asked"; readonly reason: NotAsked; readonly since: string }
);

/** Why a buyer is not asked: the reasons of the life-cycle, or that the time ran out. */
export type NotAsked = SkipReason | "window_closed";

/** What a buyer was asked, will be asked and is not asked, each with why (POLICY TRN-012). */
export async function listMyRequests(
  { db }: Pick<Deps, "db">,
  input: PageOf & { readonly marketplaceId: string; readonly customerId: string },
): Promise<Result<Page<BuyersRequest>, "cursor_invalid">> {
  const after = readCursor("requests", ["moment", "id"], input.after);
  if (!after.ok) return after;
  const { limit, marketplaceId } = input;
  const rows = await requestsOfBuyer(db.kysely, input, after.value, limit + 1);
  const sellerIds = rows.map(({ seller_id }) => seller_id);
  const names = await sellerNames(db.kysely, marketplaceId, sellerIds);
  const place = (row: BuyerRequestRow) => [row.listed_at.getTime(), row.request_id];
  const show = (row: BuyerRequestRow) => buyersView(row, names);
  return ok(asPage(rows, limit, show, (row) => writeCursor("requests", place(row))));
}

function buyersView(row: BuyerRequestRow, names: ReadonlyMap<string, string>): BuyersRequest {
  const { state, seller_id: sellerId } = row;
  const seller = { sellerId, name: names.get(sellerId) ?? sellerId };
  const of = { requestId: row.request_id, orderId: row.order_id, seller };
  const since = instantToIso(row.updated_at.getTime());
  // A mail that left without the order asked nobody about it.
  if (row.outcome !== null) {
    return { ...of, status: "not_asked", reason: row.outcome as NotAsked, since }; // Its writer's.
  }
  switch (state.status) {
    case "not_yet":
    case "expired": {
      const reason = (state.status === "expired" ? state.reason : null) ?? "window_closed";
      return { ...of, status: "not_asked", reason, since };
    }
    case "suppressed":
      return { ...of, status: "not_asked", reason: state.reason, since };
    case "waiting": {
      const from = instantToIso(Math.max(row.due_at?.getTime() ?? 0, state.window.opensAt));
      return { ...of, status: "planned", from, until: instantToIso(state.window.closesAt) };
    }
    case "sent":
    case "consumed": {
      const because = state.status === "sent" ? state.trigger : "seller_message";
      const askedAt = instantToIso(state.at);
      return { ...of, status: "asked", because, askedAt, mail: mailOf(row) };
    }
    default:
      return unreachable(state);
  }
}

function mailOf({
  mail_status: status,
  language,
  template_version: templateVersion,
}: BuyerRequestRow) {
  if (status === null || language === null || templateVersion === null) return null;
  return { status, language, templateVersion };
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
