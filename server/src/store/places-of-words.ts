import { type RawBuilder, sql } from "kysely";
import type { Tables } from "../db/tables.generated.ts";
import type { BuyerOrder } from "./buyer-data.ts";

/** Whose words about them are looked for: of one order, or, with null, everywhere. */
export type AboutBuyer = Omit<BuyerOrder, "orderId"> & { readonly orderId: string | null };

/** One place where people write freely, and which of its rows are tied to a buyer. */
export type Place = {
  readonly table: keyof Tables;
  readonly key: readonly string[];
  /** The column that the ledger's events call their subject. */
  readonly subject: string;
  readonly texts: readonly string[];
  readonly json: readonly string[];
  readonly tie: (about: AboutBuyer) => RawBuilder<unknown>;
};

/**
 * Where others, and the buyer, may have repeated what was given to fulfil an order. What buyers
 * publish under their own name is not among it: it is theirs to change. Texts of an order that
 * still needs its own data wait until that order's time is over.
 */
export const places: readonly Place[] = [
  {
    table: "message",
    key: ["seller_id", "message_id"],
    texts: ["body", "decision_reason"],
    json: ["findings"],
    subject: "message_id",
    tie: (about) => sql`exists (select 1 from conversation t
      where t.marketplace_id = x.marketplace_id and t.seller_id = x.seller_id
        and t.thread_id = x.thread_id and t.customer_id = ${about.customerId}
        and ${needsNoMore("t", about)})`,
  },
  {
    table: "saved_text",
    key: ["seller_id", "text_id"],
    texts: ["name", "body", "rewrite"],
    json: ["findings"],
    subject: "text_id",
    tie: (about) => sql`exists (select 1 from purchase p
      where ${isOrder("p", about)} and p.seller_id = x.seller_id)
      and ${isSinceOrder("x.changed_at", about)}`,
  },
  {
    table: "saved_view",
    key: ["user_id", "view_id"],
    texts: ["name"],
    json: ["query"],
    subject: "view_id",
    tie: (about) => isSinceOrder("x.made_at", about),
  },
  {
    table: "past_message",
    key: ["seller_id", "message_id"],
    texts: ["body"],
    json: [],
    subject: "message_id",
    tie: (about) => sql`x.customer_id = ${about.customerId} and ${needsNoMore("x", about)}`,
  },
  {
    table: "review_draft",
    key: ["customer_id", "product_id"],
    texts: ["title", "body"],
    json: [],
    subject: "product_id",
    tie: isTheirs,
  },
  {
    table: "insert_report",
    key: ["customer_id", "order_id"],
    texts: ["note"],
    json: [],
    subject: "report_id",
    tie: isTheirs,
  },
  {
    table: "feedback",
    key: ["seller_id", "feedback_id"],
    texts: ["response_body"],
    json: ["response"],
    subject: "feedback_id",
    tie: isTheirs,
  },
  {
    table: "feedback_removal",
    key: ["seller_id", "feedback_id", "version"],
    texts: ["appeal_reason"],
    json: ["state"],
    subject: "feedback_id",
    tie: ({ customerId }) => sql`exists (select 1 from feedback f
      where f.marketplace_id = x.marketplace_id and f.seller_id = x.seller_id
        and f.feedback_id = x.feedback_id and f.customer_id = ${customerId})`,
  },
  {
    table: "review_reply",
    key: ["product_id", "review_id", "seller_id"],
    texts: ["body"],
    json: [],
    subject: "reply_id",
    tie: isOnTheirReview,
  },
  {
    table: "abuse_report",
    key: ["product_id", "review_id", "reporter_kind", "reporter_id"],
    texts: ["note", "answer"],
    json: [],
    subject: "report_id",
    tie: (about) => sql`((x.reporter_kind = 'customer' and x.reporter_id = ${about.customerId})
      or ${isOnTheirReview(about)})`,
  },
  {
    table: "appeal",
    key: ["appeal_id"],
    texts: ["new_evidence", "decision_reason"],
    json: ["plea", "added_evidence", "state"],
    subject: "appeal_id",
    tie: (about) => sql`${isParty("x.party_id", about)} and ${isSinceOrder("x.updated_at", about)}`,
  },
  {
    table: "statement",
    key: ["statement_id"],
    texts: [],
    json: ["content", "made_from"],
    subject: "statement_id",
    tie: (about) =>
      sql`${isParty("x.addressee_id", about)} and ${isSinceOrder("x.created_at", about)}`,
  },
  {
    table: "case_file",
    key: ["case_id"],
    texts: ["sentence"],
    json: ["state"],
    subject: "case_id",
    tie: (about) => sql`${isTheirCase("x", about)} and ${isSinceOrder("x.updated_at", about)}`,
  },
  {
    table: "case_event",
    key: ["case_id", "event_id"],
    texts: ["evidence"],
    json: ["event"],
    subject: "case_id",
    tie: (about) => sql`${isTheirCase("x", about)} and ${isSinceOrder("x.happened_at", about)}`,
  },
  {
    table: "case_signal",
    key: ["signal_id"],
    texts: [],
    json: ["signal"],
    subject: "case_id",
    tie: (about) => sql`${isTheirCase("x", about)} and ${isSinceOrder("x.last_seen_at", about)}`,
  },
  {
    table: "legal_hold",
    key: ["hold_id"],
    texts: ["reason", "end_reason"],
    json: [],
    subject: "hold_id",
    tie: (about) =>
      sql`x.subject = 'customer' and x.subject_id = ${about.customerId}
        and ${isSinceOrder("x.placed_at", about)}`,
  },
  {
    table: "notice",
    key: ["notice_id"],
    texts: ["explanation", "answer"],
    json: [],
    subject: "notice_id",
    tie: (about) => sql`${isTheirCase("x", about)} and ${isSinceOrder("x.received_at", about)}`,
  },
  {
    table: "measure",
    key: ["measure_id"],
    texts: [],
    json: ["state", "replaced"],
    subject: "measure_id",
    tie: (about) => sql`${isTheirCase("x", about)} and ${isSinceOrder("x.updated_at", about)}`,
  },
  {
    table: "measure_event",
    key: ["measure_id", "event_id"],
    texts: [],
    json: ["event"],
    subject: "measure_id",
    tie: (about) => sql`exists (select 1 from measure m
      where m.marketplace_id = x.marketplace_id and m.measure_id = x.measure_id
        and ${isTheirCase("m", about)}) and ${isSinceOrder("x.happened_at", about)}`,
  },
];

/** An order's own, one that is over, or what belongs to none; with no order, everything. */
function needsNoMore(alias: "t" | "x", { customerId, orderId }: AboutBuyer): RawBuilder<unknown> {
  const order = sql.ref(`${alias}.order_id`);
  return sql`(${orderId}::text is null or ${order} is null or ${order} = ${orderId}
    or not exists (select 1 from buyer_field f where f.marketplace_id = x.marketplace_id
      and f.customer_id = ${customerId} and f.order_id = ${order}))`;
}

function isTheirs({ customerId }: AboutBuyer): RawBuilder<unknown> {
  return sql`x.customer_id = ${customerId}`;
}

function isOnTheirReview({ customerId }: AboutBuyer): RawBuilder<unknown> {
  return sql`exists (select 1 from review r where r.marketplace_id = x.marketplace_id
    and r.product_id = x.product_id and r.review_id = x.review_id
    and r.customer_id = ${customerId})`;
}

/** The buyer, or the seller of the order: of any of their orders, where none is named. */
function isParty(column: string, about: AboutBuyer): RawBuilder<unknown> {
  return sql`(${sql.ref(column)} = ${about.customerId} or exists (select 1 from purchase p
    where ${isOrder("p", about)} and p.seller_id = ${sql.ref(column)}))`;
}

/** A case about the buyer, or about the seller or a product of the order. */
function isTheirCase(alias: "x" | "m", about: AboutBuyer): RawBuilder<unknown> {
  const { customerId } = about;
  return sql`exists (select 1 from case_member k where k.marketplace_id = x.marketplace_id
    and k.case_id = ${sql.ref(`${alias}.case_id`)}
    and ((k.member_kind = 'reviewer' and k.member_id = ${customerId})
      or (k.member_kind = 'seller' and k.member_id in (
        select p.seller_id from purchase p where ${isOrder("p", about)}))
      or (k.member_kind = 'product' and k.member_id in (
        select l.product_id from purchase_line l where ${isOrder("l", about)}))))`;
}

/** Cases concern whole sellers and products; only what came since the order can repeat it. */
function isSinceOrder(column: string, about: AboutBuyer): RawBuilder<unknown> {
  return sql`(${about.orderId}::text is null or ${sql.ref(column)} >= (
    select p.placed_at from purchase p where ${isOrder("p", about)}))`;
}

function isOrder(alias: "p" | "l", { customerId, orderId }: AboutBuyer): RawBuilder<unknown> {
  const of = (column: string) => sql.ref(`${alias}.${column}`);
  return sql`${of("marketplace_id")} = x.marketplace_id and ${of("customer_id")} = ${customerId}
    and (${orderId}::text is null or ${of("order_id")} = ${orderId})`;
}
