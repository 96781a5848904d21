import { type Kysely, sql } from "kysely";
import type { Tables } from "../db/tables.generated.ts";

/** A table as the database itself describes it, `marketplace_id` left out. */
export type CatalogTable = {
  readonly name: string;
  /** The primary key in its order. */
  readonly key: readonly string[];
  /** Types by column, as SQL writes them. */
  readonly columns: Readonly<Record<string, string>>;
};

type ColumnRow = {
  readonly table_name: string;
  readonly column_name: string;
  readonly type: string;
  readonly key_place: number | null;
};

/** Every table that belongs to marketplaces, by its name. */
export async function marketplaceTables(
  db: Kysely<Tables>,
): Promise<ReadonlyMap<string, CatalogTable>> {
  const result = await sql<ColumnRow>`
    select c.relname as table_name, a.attname as column_name,
      format_type(a.atttypid, a.atttypmod) as type,
      array_position(string_to_array(i.indkey::text, ' ')::integer[], a.attnum::integer) as key_place
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      and a.attgenerated = ''
    join pg_index i on i.indrelid = c.oid and i.indisprimary
    where c.relkind in ('r', 'p') and exists (
      select from pg_attribute m where m.attrelid = c.oid and m.attname = 'marketplace_id')
    order by c.relname, a.attnum`.execute(db);
  const tables = new Map<string, { columns: Record<string, string>; key: [number, string][] }>();
  for (const row of result.rows) {
    const table = tables.get(row.table_name) ?? { columns: {}, key: [] };
    tables.set(row.table_name, table);
    if (row.column_name === "marketplace_id") continue;
    table.columns[row.column_name] = row.type;
    if (row.key_place !== null) table.key.push([row.key_place, row.column_name]);
  }
  return new Map(
    [...tables].map(([name, { columns, key }]) => [
      name,
      { name, columns, key: key.sort(([a], [b]) => a - b).map(([, column]) => column) },
    ]),
  );
}
