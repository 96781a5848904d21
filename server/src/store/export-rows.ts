import { type Kysely, sql } from "kysely";
import type { Tx } from "../db/database.ts";
import type { Tables } from "../db/tables.generated.ts";
import type { CatalogTable } from "./catalog.ts";
import { factTables, stateColumns } from "./state-rows.ts";
import type { Row } from "./upsert.ts";

const pageRows = 1_000;

/** Makes a transaction see one moment only, and change nothing; its first statement. */
export async function readOneMoment(tx: Tx): Promise<void> {
  await sql`set transaction isolation level repeatable read read only`.execute(tx);
}

type Query = ReturnType<typeof sql<Row>>;

/** Goes through a query's rows page by page with a cursor, so that memory stays flat. */
async function* pagesOf<T>(tx: Kysely<Tables>, query: Query): AsyncGenerator<T> {
  await sql`declare export_cursor no scroll cursor for ${query}`.execute(tx);
  for (;;) {
    const page = await sql<T>`fetch ${sql.lit(pageRows)} from export_cursor`.execute(tx);
    yield* page.rows;
    if (page.rows.length < pageRows) break;
  }
  await sql`close export_cursor`.execute(tx);
}

/** A stored fact with the kind that it is told as. */
export type FactRow = { readonly kind: string; readonly row: Row };

/** The facts of a marketplace, what is referred to before what refers to it. */
export async function* factRows(tx: Tx, marketplaceId: string): AsyncGenerator<FactRow> {
  for (const { kind, rows } of factQueries(marketplaceId)) {
    for await (const row of pagesOf<Row>(tx, rows)) yield { kind, row };
  }
}

/** A table's rows that are Candor's own, as finished lines. */
export async function* stateLines(
  tx: Tx,
  table: CatalogTable,
  marketplaceId: string,
): AsyncGenerator<string> {
  const columns = stateColumns(table);
  if (columns.length === 0) return;
  const query = stateQuery(table, columns, marketplaceId);
  for await (const { line } of pagesOf<{ line: string }>(tx, query)) yield line;
}

function factQueries(marketplaceId: string): readonly { kind: string; rows: Query }[] {
  const id = sql.lit(marketplaceId);
  const all = (table: string, order: string) =>
    sql<Row>`select * from ${sql.table(table)} where marketplace_id = ${id} order by ${sql.raw(order)}`;
  return [
    { kind: "marketplace", rows: all("marketplace", "marketplace_id") },
    { kind: "seller", rows: all("seller", "seller_id") },
    { kind: "customer", rows: all("customer", "customer_id") },
    { kind: "product", rows: all("product", "kind = 'child', product_id") },
    { kind: "offer", rows: all("offer", "product_id, seller_id, role") },
    { kind: "affiliation", rows: all("affiliation", "customer_id, seller_id, kind") },
    { kind: "account_trait", rows: all("account_trait", "customer_id, kind, trait_hash") },
    {
      kind: "order",
      rows: sql<Row>`
        select p.*, (select jsonb_agg(to_jsonb(l) - array['marketplace_id', 'customer_id', 'order_id']
            order by l.line_id)
          from purchase_line l where l.marketplace_id = p.marketplace_id
            and l.customer_id = p.customer_id and l.order_id = p.order_id) as lines
        from purchase p where p.marketplace_id = ${id} order by p.customer_id, p.order_id`,
    },
    { kind: "delivery", rows: all("delivery", "customer_id, order_id, delivery_id") },
    { kind: "return", rows: all("product_return", "customer_id, order_id, return_id") },
    { kind: "refund", rows: all("refund", "customer_id, order_id, refund_id") },
    { kind: "claim", rows: all("order_claim", "customer_id, order_id, claim_id") },
    { kind: "past_message", rows: all("past_message", "seller_id, message_id") },
    { kind: "past_request", rows: all("past_request", "customer_id, order_id") },
  ];
}

/** Numbers past what JSON readers keep exactly travel as text. */
const wideTypes = /^(bigint|numeric)/;

/** A table's rows as finished lines, made by the database so that no value changes on the way. */
function stateQuery(table: CatalogTable, columns: readonly string[], marketplaceId: string): Query {
  const fields = columns.map((name) => {
    const column = wideTypes.test(table.columns[name] ?? "")
      ? sql`${sql.ref(name)}::text`
      : sql.ref(name);
    return sql`${sql.lit(name)}, ${column}`;
  });
  const own = Object.entries(factTables[table.name]?.own ?? {});
  const unusual = own
    .filter(([, usual]) => usual !== "")
    .map(([name, usual]) => sql`${sql.ref(name)} <> ${sql.lit(usual)}`);
  const decided = unusual.length === 0 ? sql`` : sql` and (${sql.join(unusual, sql` or `)})`;
  return sql<Row>`
    select json_build_object('kind', 'state', 'table', ${sql.lit(table.name)},
      'row', json_build_object(${sql.join(fields)}))::text as line
    from ${sql.table(table.name)}
    where marketplace_id = ${sql.lit(marketplaceId)} ${decided}
    order by ${sql.join(table.key.map((name) => sql.ref(name)))}`;
}
