import { type Kysely, type RawBuilder, sql } from "kysely";
import type { Tx } from "../db/database.ts";
import type { Tables } from "../db/tables.generated.ts";
import type { BuyerOrder } from "./buyer-data.ts";

/** Whose words about them are looked for: of one order, or, with null, everywhere. */
export type AboutBuyer = Omit<BuyerOrder, "orderId"> & { readonly orderId: string | null };

/** One place where people write freely, and which of its rows are tied to a buyer. */
type Place = {
  readonly table: keyof Tables;
  readonly key: readonly string[];
  /** The column that the ledger's events call their subject. */
  readonly subject: string;
  readonly texts: readonly string[];
  readonly json: readonly string[];
  readonly tie: (about: AboutBuyer) => RawBuilder<unknown>;
};

/** A row of such a place, with what stands in it. */
export type TiedWords = {
  readonly place: Place;
  readonly key: Readonly<Record<string, string>>;
  readonly subject: string;
  readonly words: Readonly<Record<string, unknown>>;
};

/**
 * Where others, and the buyer, may have repeated what was given to fulfil an order. What buyers
 * publish under their own name is not among it: it is theirs to change. Texts of an order that
 * still needs its own data wait until that order's time is over.
 */
const places: readonly Place[] = [
  place(
    "message",
    ["seller_id", "message_id"],
    ["body", "decision_reason"],
    ["findings"],
    (about) => {
      return sql`exists (select 1 from conversation t where t.marketplace_id = x.marketplace_id
      and t.seller_id = x.seller_id and t.thread_id = x.thread_id
      and t.customer_id = ${about.customerId} and ${needsNoMore("t", about)})`;
    },
  ),
  place("past_message", ["seller_id", "message_id"], ["body"], [], (about) => {
    return sql`x.customer_id = ${about.customerId} and ${needsNoMore("x", about)}`;
  }),
  place("review_draft", ["customer_id", "product_id"], ["title", "body"], [], byCustomer),
  place("insert_report", ["customer_id", "order_id"], ["note"], [], byCustomer, "report_id"),
  place(
    "feedback",
    ["seller_id", "feedback_id"],
    ["response_body"],
    ["response"],
    byCustomer,
    "feedback_id",
  ),
  place(
    "feedback_removal",
    ["seller_id", "feedback_id", "version"],
    ["appeal_reason"],
    ["state"],
    ({ customerId }) => sql`exists (select 1 from feedback f
      where f.marketplace_id = x.marketplace_id and f.seller_id = x.seller_id
        and f.feedback_id = x.feedback_id and f.customer_id = ${customerId})`,
    "feedback_id",
  ),
  place(
    "review_reply",
    ["product_id", "review_id", "seller_id"],
    ["body"],
    [],
    onTheirReview,
    "reply_id",
  ),
  place(
    "abuse_report",
    ["product_id", "review_id", "reporter_kind", "reporter_id"],
    ["note", "answer"],
    [],
    (about) => sql`((x.reporter_kind = 'customer' and x.reporter_id = ${about.customerId})
      or ${onTheirReview(about)})`,
    "report_id",
  ),
  place(
    "appeal",
    ["appeal_id"],
    ["new_evidence", "decision_reason"],
    ["plea", "added_evidence", "state"],
    (about) => sql`${isParty("x.party_id", about)} and ${isSinceOrder("x.updated_at", about)}`,
  ),
  place(
    "statement",
    ["statement_id"],
    [],
    ["content"],
    (about) => sql`${isParty("x.addressee_id", about)} and ${isSinceOrder("x.created_at", about)}`,
  ),
  inTheirCases("case_file", ["case_id"], ["sentence"], ["state"], "updated_at"),
  inTheirCases("case_event", ["case_id", "event_id"], ["evidence"], ["event"], "happened_at"),
  inTheirCases("case_signal", ["signal_id"], [], ["signal"], "last_seen_at"),
  inTheirCases("notice", ["notice_id"], ["explanation", "answer"], [], "received_at", "notice_id"),
  inTheirCases("measure", ["measure_id"], [], ["state", "replaced"], "updated_at", "measure_id"),
  place(
    "measure_event",
    ["measure_id", "event_id"],
    [],
    ["event"],
    (about) => sql`exists (select 1 from measure m where m.marketplace_id = x.marketplace_id
      and m.measure_id = x.measure_id and ${isTheirCase("m", about)})
      and ${isSinceOrder("x.happened_at", about)}`,
    "measure_id",
  ),
];

/** Cases concern whole sellers and products; only what came since the order can repeat it. */
function inTheirCases(
  table: keyof Tables,
  key: readonly string[],
  texts: readonly string[],
  json: readonly string[],
  since: string,
  subject = "case_id",
): Place {
  const tie = (about: AboutBuyer) =>
    sql`${isTheirCase("x", about)} and ${isSinceOrder(`x.${since}`, about)}`;
  return place(table, key, texts, json, tie, subject);
}

/** The columns of all these places, by table: no other column holds such words. */
export const columnsOfWords: readonly (readonly [table: string, columns: readonly string[]])[] =
  places.map(({ table, texts, json }) => [table, [...texts, ...json]]);

function place(
  table: keyof Tables,
  key: readonly string[],
  texts: readonly string[],
  json: readonly string[],
  tie: Place["tie"],
  subject = key.at(-1) ?? "",
): Place {
  return { table, key, texts, json, tie, subject };
}

/** An order's own, one that is over, or what belongs to none; with no order, everything. */
function needsNoMore(alias: "t" | "x", { customerId, orderId }: AboutBuyer): RawBuilder<unknown> {
  const order = sql.ref(`${alias}.order_id`);
  return sql`(${orderId}::text is null or ${order} is null or ${order} = ${orderId}
    or not exists (select 1 from buyer_field f where f.marketplace_id = x.marketplace_id
      and f.customer_id = ${customerId} and f.order_id = ${order}))`;
}

function byCustomer({ customerId }: AboutBuyer): RawBuilder<unknown> {
  return sql`x.customer_id = ${customerId}`;
}

function onTheirReview({ customerId }: AboutBuyer): RawBuilder<unknown> {
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

function isSinceOrder(column: string, about: AboutBuyer): RawBuilder<unknown> {
  return sql`(${about.orderId}::text is null or ${sql.ref(column)} >= (
    select p.placed_at from purchase p where ${isOrder("p", about)}))`;
}

function isOrder(alias: "p" | "l", { customerId, orderId }: AboutBuyer): RawBuilder<unknown> {
  const of = (column: string) => sql.ref(`${alias}.${column}`);
  return sql`${of("marketplace_id")} = x.marketplace_id and ${of("customer_id")} = ${customerId}
    and (${orderId}::text is null or ${of("order_id")} = ${orderId})`;
}

/** Everything that was written where a buyer or the seller of their order is concerned. */
export async function wordsTiedTo(
  db: Kysely<Tables>,
  about: AboutBuyer,
): Promise<readonly TiedWords[]> {
  const found: TiedWords[] = [];
  for (const place of places) {
    const { table, key, subject, texts, json, tie } = place;
    const columns = [...new Set([...key, subject, ...texts, ...json])];
    const { rows } = await sql<Record<string, unknown>>`
      select ${sql.join(columns.map((column) => sql.ref(`x.${column}`)))}
      from ${sql.table(table)} x
      where x.marketplace_id = ${about.marketplaceId} and ${tie(about)}`.execute(db);
    const of = (row: Record<string, unknown>, names: readonly string[]) =>
      Object.fromEntries(names.map((name) => [name, row[name]]));
    for (const row of rows) {
      const keyOf = of(row, key) as Record<string, string>;
      found.push({
        place,
        key: keyOf,
        subject: String(row[subject]),
        words: of(row, [...texts, ...json]),
      });
    }
  }
  return found;
}

/** Writes a row's words anew. */
export async function rewriteTied(
  tx: Tx,
  marketplaceId: string,
  { place, key }: TiedWords,
  words: TiedWords["words"],
): Promise<void> {
  const text = place.texts.map((name) => sql`${sql.ref(name)} = ${words[name]}`);
  const json = place.json.map((name) => {
    const value = words[name];
    return sql`${sql.ref(name)} = ${value === null ? null : JSON.stringify(value)}::jsonb`;
  });
  const where = place.key.map((name) => sql`${sql.ref(name)} = ${key[name]}`);
  await sql`
    update ${sql.table(place.table)} set ${sql.join([...text, ...json])}
    where marketplace_id = ${marketplaceId} and ${sql.join(where, sql` and `)}`.execute(tx);
}

/** Words that the ledger keeps beside its hashes about these subjects. */
export async function ledgerWordsAbout(
  db: Kysely<Tables>,
  marketplaceId: string,
  subjects: readonly string[],
): Promise<readonly { readonly eventId: string; readonly content: string }[]> {
  const { rows } = await sql<{ eventId: string; content: string }>`
    select c.event_id as "eventId", c.content from ledger_event e
    join ledger_content c on c.marketplace_id = e.marketplace_id and c.event_id = e.event_id
    where e.marketplace_id = ${marketplaceId} and e.subject = any(${[...subjects]}::text[])
  `.execute(db);
  return rows;
}

/** Takes away the words of these events; their hashes stand. */
export async function dropLedgerWords(
  tx: Tx,
  marketplaceId: string,
  eventIds: readonly string[],
): Promise<void> {
  await sql`
    delete from ledger_content
    where marketplace_id = ${marketplaceId} and event_id = any(${[...eventIds]}::text[])
  `.execute(tx);
}

/** A version of a review that was never shown to anybody. */
export type UnshownVersion = {
  readonly productId: string;
  readonly reviewId: string;
  readonly version: number;
  readonly eventId: string;
  readonly title: string | null;
  readonly body: string | null;
};

/** What a buyer wrote as reviews and nobody was shown: held, or refused. */
export async function unshownVersionsOf(
  db: Kysely<Tables>,
  { marketplaceId, customerId }: AboutBuyer,
): Promise<readonly UnshownVersion[]> {
  const { rows } = await sql<UnshownVersion>`
    select v.product_id as "productId", v.review_id as "reviewId", v.version,
      v.event_id as "eventId", v.title, v.body
    from review r join review_version v on v.marketplace_id = r.marketplace_id
      and v.product_id = r.product_id and v.review_id = r.review_id
    where r.marketplace_id = ${marketplaceId} and r.customer_id = ${customerId}
      and v.outcome <> 'published' and (v.title is not null or v.body is not null)`.execute(db);
  return rows;
}

/** Takes away the words of such a version, whole: nobody's words are changed in part. */
export async function dropUnshownVersion(
  tx: Tx,
  marketplaceId: string,
  { productId, reviewId, version, eventId }: UnshownVersion,
): Promise<void> {
  await sql`
    update review_version set title = null, body = null, findings = '[]'::jsonb
    where marketplace_id = ${marketplaceId} and product_id = ${productId}
      and review_id = ${reviewId} and version = ${version}`.execute(tx);
  await sql`
    update review set title = null, body = null
    where marketplace_id = ${marketplaceId} and product_id = ${productId}
      and review_id = ${reviewId} and published_version is null and version = ${version}`.execute(
    tx,
  );
  await dropLedgerWords(tx, marketplaceId, [eventId]);
}

/** A mail to a buyer, as the outbox of a demo keeps it. */
export type KeptMail = { readonly mailId: string; readonly text: string };

/** Every mail that is kept to or about a buyer, in one text. */
export async function keptMailsOf(
  db: Kysely<Tables>,
  { marketplaceId, customerId }: AboutBuyer,
): Promise<readonly KeptMail[]> {
  const { rows } = await sql<KeptMail>`
    select mail_id as "mailId",
      concat_ws(' ', subject, body_text, body_html, headers::text) as text
    from demo_outbox
    where marketplace_id = ${marketplaceId} and customer_id = ${customerId}`.execute(db);
  return rows;
}

/** Takes kept mails away. */
export async function dropMails(
  tx: Tx,
  { marketplaceId, customerId }: AboutBuyer,
  mailIds: readonly string[],
): Promise<void> {
  await sql`
    delete from demo_outbox
    where marketplace_id = ${marketplaceId} and customer_id = ${customerId}
      and mail_id = any(${[...mailIds]}::text[])`.execute(tx);
}
