import { sql } from "kysely";
import type { Tx } from "../db/database.ts";
import type { CatalogTable } from "./catalog.ts";
import type { Row } from "./upsert.ts";

/**
 * Tables whose rows are facts of the marketplace, and travel as facts. Of `own` columns, which are
 * Candor's decisions about them, the rows that say something other than `usual` travel as state.
 */
export const factTables: Readonly<
  Record<string, { readonly own?: Readonly<Record<string, string>> }>
> = {
  marketplace: {},
  product: { own: { review_intake: "open", rating_withheld: "false", identity_since: "" } },
  seller: {},
  offer: {},
  customer: { own: { trust: "normal", trust_since: "" } },
  affiliation: {},
  account_trait: {},
  purchase: {},
  purchase_line: {},
  order_key: {},
  delivery: {},
  product_return: {},
  refund: {},
  order_claim: {},
  past_message: {},
  past_request: {},
};

/** Tables that stay where they are: secrets of one installation, and what it is busy with. */
export const tablesKeptBack: ReadonlySet<string> = new Set([
  "api_key",
  "buyer_contact",
  "buyer_field",
  "seller_contact",
  "relay_alias",
  "relay_mail",
  "relay_received",
  "demo_outbox",
  "idempotency_key",
  "import_run",
  "import_reject",
  "detection_run",
]);

/** The columns of a table that travel as state; none for a table of facts alone. */
export function stateColumns(table: CatalogTable): readonly string[] {
  if (tablesKeptBack.has(table.name)) return [];
  const fact = factTables[table.name];
  if (fact === undefined) return Object.keys(table.columns);
  return fact.own === undefined ? [] : [...table.key, ...Object.keys(fact.own)];
}

/** What became of state rows: by each row's place, whether it was written or was there already. */
export type StateEnd = "written" | "same" | "different";

/** Writes state rows of one table. A row that is there with other content is left as it is. */
export async function writeStateRows(
  tx: Tx,
  table: CatalogTable,
  marketplaceId: string,
  rows: readonly Row[],
): Promise<readonly StateEnd[]> {
  const columns = stateColumns(table);
  const isOwn = factTables[table.name] !== undefined;
  const types = sql.join([
    sql.raw("place integer"),
    ...columns.map((name) => sql`${sql.ref(name)} ${sql.raw(table.columns[name] ?? "text")}`),
  ]);
  const placed = rows.map((row, place) => ({ ...row, place }));
  const source = sql`json_to_recordset(cast(${JSON.stringify(placed)}::text as json)) as i(${types})`;
  const stored = sql.table(table.name);
  const sameKey = sql.join(
    table.key.map((name) => sql`${sql.ref(`t.${name}`)} = ${sql.ref(`i.${name}`)}`),
    sql` and `,
  );
  const content = columns.filter((name) => !table.key.includes(name));
  const contentOf = (of: string) => sql.join(content.map((name) => sql.ref(`${of}.${name}`)));
  const known = await sql<{ place: number; same: boolean }>`
    select i.place, row(${contentOf("t")}) is not distinct from row(${contentOf("i")}) as same
    from ${source} join ${stored} t on t.marketplace_id = ${marketplaceId} and ${sameKey}`.execute(
    tx,
  );
  const sameByPlace = new Map(known.rows.map(({ place, same }) => [place, same]));
  if (isOwn) {
    await sql`
      update ${stored} t set ${sql.join(
        content.map((name) => sql`${sql.ref(name)} = ${sql.ref(`i.${name}`)}`),
      )}
      from ${source} where t.marketplace_id = ${marketplaceId} and ${sameKey}`.execute(tx);
  } else {
    await sql`
      insert into ${stored} (marketplace_id, ${sql.join(columns.map((name) => sql.ref(name)))})
      select ${marketplaceId}, ${sql.join(columns.map((name) => sql.ref(`i.${name}`)))}
      from ${source}
      on conflict (marketplace_id, ${sql.join(table.key.map((name) => sql.ref(name)))}) do nothing
    `.execute(tx);
    if (table.name === "rating") await countReviewsOfProducts(tx, marketplaceId, rows);
  }
  return rows.map((_, place): StateEnd => {
    const same = sameByPlace.get(place);
    if (isOwn) return same === undefined ? "different" : same ? "same" : "written";
    return same === undefined ? "written" : same ? "same" : "different";
  });
}

/** Copies to products what lists are ordered by, where their ratings came as they are. */
async function countReviewsOfProducts(
  tx: Tx,
  marketplaceId: string,
  ratings: readonly Row[],
): Promise<void> {
  const productIds = ratings.map((row) => String(row.product_id));
  await sql`
    update product p set review_count = r.review_count from rating r
    where p.marketplace_id = ${marketplaceId} and r.marketplace_id = p.marketplace_id
      and p.product_id = any(${productIds}::text[])
      and r.product_id = p.product_id and p.review_count <> r.review_count`.execute(tx);
}
