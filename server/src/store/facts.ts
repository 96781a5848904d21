import { type Kysely, sql } from "kysely";
import type { Tx } from "../db/database.ts";
import type { Tables } from "../db/tables.generated.ts";
import {
  type FactOf,
  factShapes,
  factToRow,
  orderKeyShape,
  orderLineShape,
  type PlainKind,
  pastMessageShape,
  pastRequestShape,
} from "./facts-shapes.ts";
import { keepProductVersions } from "./product-versions.ts";
import { insertMissing, type Row, recordset, rowsByKey, upsertFacts } from "./upsert.ts";

/** Whose an order is. */
export type OrderOwner = { readonly customerId: string; readonly sellerId: string };

/** Writes facts of one plain kind and answers the keys of those that changed something. */
export async function putPlainFacts(
  tx: Tx,
  marketplaceId: string,
  kind: Exclude<PlainKind, "order">,
  rows: readonly Row[],
): Promise<ReadonlySet<string>> {
  const shape = factShapes[kind];
  const changed = keysOf(await upsertFacts(tx, shape, marketplaceId, rows), shape.key);
  if (kind === "product") await keepProductVersions(tx, marketplaceId, [...changed]);
  return changed;
}

/** The same for what happened to an order, whose id alone says whose it is. */
export async function putOrderFacts(
  tx: Tx,
  marketplaceId: string,
  kind: "delivery" | "return" | "refund" | "claim",
  rows: readonly Row[],
): Promise<ReadonlySet<string>> {
  const shape = factShapes[kind];
  return keysOf(await upsertFacts(tx, shape, marketplaceId, rows), shape.key.slice(1));
}

/** A key's values with a space between: no id holds one. */
function keysOf(rows: readonly Row[], key: readonly string[]): ReadonlySet<string> {
  return new Set(rows.map((row) => key.map((name) => row[name]).join(" ")));
}

/** Writes the marketplace itself; whether something changed. */
export async function putMarketplace(tx: Tx, fact: FactOf<"marketplace">): Promise<boolean> {
  const { marketplaceId, name, country, languages, currency, timeZone, asOf } = fact;
  const createdAt = fact.createdAt ?? asOf;
  const result = await sql<{ changed: boolean }>`
    with before as (
      select (name, country, languages, currency, time_zone) is not distinct from
        (${name}::text, ${country}::text, ${languages}::text[], ${currency}::text, ${timeZone}::text)
        as same
      from marketplace where marketplace_id = ${marketplaceId}
    )
    insert into marketplace
      (marketplace_id, name, country, languages, currency, time_zone, created_at, updated_at)
    values (${marketplaceId}, ${name}, ${country}, ${languages}::text[], ${currency}, ${timeZone},
      ${createdAt}::timestamptz, ${asOf}::timestamptz)
    on conflict (marketplace_id) do update set
      name = excluded.name, country = excluded.country, languages = excluded.languages,
      currency = excluded.currency, time_zone = excluded.time_zone, updated_at = excluded.updated_at
    where marketplace.updated_at <= excluded.updated_at
    returning not coalesce((select same from before), false) as changed`.execute(tx);
  return result.rows[0]?.changed === true;
}

/** Writes orders with their lines and answers the ids of those that changed something. */
export async function putOrders(
  tx: Tx,
  marketplaceId: string,
  orders: readonly FactOf<"order">[],
): Promise<ReadonlySet<string>> {
  if (orders.length === 0) return new Set();
  const headers = orders.map(({ lines: _, ...order }) => factToRow(order));
  const changed = new Set(
    keysOf(await upsertFacts(tx, factShapes.order, marketplaceId, headers), ["order_id"]),
  );
  // Only the version of an order that now stands may say what its lines are.
  const current = await ordersStanding(tx, marketplaceId, headers);
  const lines = orders
    .filter((order) => current.has(order.orderId))
    .flatMap(({ customerId, orderId, lines }) =>
      lines.map((line) => ({ ...factToRow({ kind: "line", ...line }), customerId, orderId })),
    )
    .map(({ customerId, orderId, ...line }) => ({
      ...line,
      customer_id: customerId,
      order_id: orderId,
    }));
  for (const id of await linesDropped(tx, marketplaceId, lines)) changed.add(id);
  for (const id of await linesWritten(tx, marketplaceId, lines)) changed.add(id);
  return changed;
}

/** Of these orders, the ids of those that are stored with just this `as_of`. */
async function ordersStanding(
  tx: Tx,
  marketplaceId: string,
  headers: readonly Row[],
): Promise<ReadonlySet<unknown>> {
  const { columns } = factShapes.order;
  const result = await sql<{ order_id: string }>`
    select i.order_id from ${recordset({ columns }, headers)}
    join purchase p on p.marketplace_id = ${marketplaceId} and p.customer_id = i.customer_id
      and p.order_id = i.order_id and p.as_of = i.as_of`.execute(tx);
  return new Set(result.rows.map((row) => row.order_id));
}

async function linesDropped(tx: Tx, marketplaceId: string, lines: readonly Row[]) {
  if (lines.length === 0) return [];
  const result = await sql<{ order_id: string }>`
    with incoming as (select * from ${recordset(orderLineShape, lines)})
    delete from purchase_line l
    using (select distinct customer_id, order_id from incoming) o
    where l.marketplace_id = ${marketplaceId} and l.customer_id = o.customer_id
      and l.order_id = o.order_id and not exists (
        select from incoming i where i.customer_id = l.customer_id
          and i.order_id = l.order_id and i.line_id = l.line_id)
    returning l.order_id`.execute(tx);
  return result.rows.map((row) => row.order_id);
}

async function linesWritten(tx: Tx, marketplaceId: string, lines: readonly Row[]) {
  if (lines.length === 0) return [];
  const result = await sql<{ order_id: string }>`
    insert into purchase_line as l (marketplace_id, customer_id, order_id, line_id, product_id,
      quantity, paid_minor, reference_price_minor, is_gift)
    select ${marketplaceId}, i.customer_id, i.order_id, i.line_id, i.product_id,
      i.quantity, i.paid_minor, i.reference_price_minor, i.is_gift
    from ${recordset(orderLineShape, lines)}
    on conflict (marketplace_id, customer_id, order_id, line_id) do update set
      product_id = excluded.product_id, quantity = excluded.quantity,
      paid_minor = excluded.paid_minor, is_gift = excluded.is_gift,
      reference_price_minor = excluded.reference_price_minor
    where (l.product_id, l.quantity, l.paid_minor, l.reference_price_minor, l.is_gift)
      is distinct from (excluded.product_id, excluded.quantity, excluded.paid_minor,
        excluded.reference_price_minor, excluded.is_gift)
    returning l.order_id`.execute(tx);
  return result.rows.map((row) => row.order_id);
}

/** Widens the time in which each trait was seen, and answers the keys of those that changed. */
export async function putAccountTraits(
  tx: Tx,
  marketplaceId: string,
  rows: readonly Row[],
): Promise<ReadonlySet<string>> {
  if (rows.length === 0) return new Set();
  const columns = {
    customer_id: "text",
    kind: "text",
    trait_hash: "text",
    first_seen: "timestamptz",
    last_seen: "timestamptz",
  } as const;
  const result = await sql<Row>`
    insert into account_trait as t
      (marketplace_id, customer_id, kind, trait_hash, first_seen, last_seen)
    select ${marketplaceId}, i.customer_id, i.kind, i.trait_hash, i.first_seen, i.last_seen
    from ${recordset({ columns }, rows)}
    on conflict (marketplace_id, customer_id, kind, trait_hash) do update set
      first_seen = least(t.first_seen, excluded.first_seen),
      last_seen = greatest(t.last_seen, excluded.last_seen)
    where excluded.first_seen < t.first_seen or excluded.last_seen > t.last_seen
    returning t.customer_id, t.kind, t.trait_hash`.execute(tx);
  return keysOf(result.rows, ["customer_id", "kind", "trait_hash"]);
}

/** Adds messages of the past; one that is there already stays as it is. */
export async function putPastMessages(
  tx: Tx,
  marketplaceId: string,
  rows: readonly Row[],
): Promise<ReadonlySet<string>> {
  const added = await insertMissing(tx, pastMessageShape, marketplaceId, rows);
  return keysOf(added, pastMessageShape.key);
}

/** Adds requests of the past, with whose order it was; once per order. */
export async function putPastRequests(
  tx: Tx,
  marketplaceId: string,
  rows: readonly Row[],
): Promise<ReadonlySet<string>> {
  return keysOf(await insertMissing(tx, pastRequestShape, marketplaceId, rows), ["order_id"]);
}

/** Claims order ids for their buyers; an id that is taken stays with its first owner. */
export async function claimOrders(
  tx: Tx,
  marketplaceId: string,
  rows: readonly Row[],
): Promise<void> {
  await insertMissing(tx, orderKeyShape, marketplaceId, rows);
}

/** Whose each of these orders is; unknown ones are absent. */
export async function orderOwners(
  db: Kysely<Tables>,
  marketplaceId: string,
  orderIds: Iterable<string>,
): Promise<ReadonlyMap<string, OrderOwner>> {
  const keys = [...new Set(orderIds)].map((order_id) => ({ order_id }));
  const rows = await rowsByKey(db, orderKeyShape, marketplaceId, keys);
  return new Map(
    rows.map((row) => [
      String(row.order_id),
      { customerId: String(row.customer_id), sellerId: String(row.seller_id) },
    ]),
  );
}

/** Which of these products, sellers or customers are known. */
export async function knownIds(
  db: Kysely<Tables>,
  marketplaceId: string,
  table: "product" | "seller" | "customer",
  ids: Iterable<string>,
): Promise<ReadonlySet<string>> {
  const column = `${table}_id`;
  const keys = [...new Set(ids)].map((id) => ({ [column]: id }));
  const shape = { table, key: [column], columns: { [column]: "text" } } as const;
  const rows = await rowsByKey(db, shape, marketplaceId, keys);
  return new Set(rows.map((row) => String(row[column])));
}

/** Which of these products are families, that is parents of variations. */
export async function knownFamilies(
  db: Kysely<Tables>,
  marketplaceId: string,
  ids: Iterable<string>,
): Promise<ReadonlySet<string>> {
  const shape = {
    table: "product",
    key: ["product_id"],
    columns: { product_id: "text", kind: "text" },
  } as const;
  const keys = [...new Set(ids)].map((product_id) => ({ product_id }));
  const rows = await rowsByKey(db, shape, marketplaceId, keys);
  return new Set(rows.filter((row) => row.kind === "parent").map((row) => String(row.product_id)));
}

/** The lines that these orders have, as `orderId lineId` pairs joined by a line break. */
export async function knownOrderLines(
  db: Kysely<Tables>,
  marketplaceId: string,
  orders: readonly { readonly customerId: string; readonly orderId: string }[],
): Promise<ReadonlySet<string>> {
  if (orders.length === 0) return new Set();
  const columns = { customer_id: "text", order_id: "text" } as const;
  const rows = orders.map(({ customerId, orderId }) => ({
    customer_id: customerId,
    order_id: orderId,
  }));
  const result = await sql<{ order_id: string; line_id: string }>`
    select distinct l.order_id, l.line_id from ${recordset({ columns }, rows)}
    join purchase_line l on l.marketplace_id = ${marketplaceId}
      and l.customer_id = i.customer_id and l.order_id = i.order_id`.execute(db);
  return new Set(result.rows.map((row) => `${row.order_id}\n${row.line_id}`));
}
