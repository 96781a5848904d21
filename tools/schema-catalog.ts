import type { RunSql } from "@candor/server/db/database.ts";
import { z } from "zod";

/** One column as the database's catalog describes it. */
export type Column = {
  readonly name: string;
  readonly type: string;
  readonly notNull: boolean;
  readonly default: string | null;
};

/** One constraint: primary key (p), unique (u), check (c) or foreign key (f). */
export type Constraint = {
  readonly name: string;
  readonly kind: "p" | "u" | "c" | "f";
  readonly columns: readonly string[];
  readonly definition: string;
};

/** One index that no constraint made. */
export type Index = {
  readonly name: string;
  readonly unique: boolean;
  /** Plain columns; an expression in the key is an empty text. */
  readonly columns: readonly string[];
  readonly definition: string;
};

/** One table with all that hangs on it. */
export type Table = {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly constraints: readonly Constraint[];
  readonly indexes: readonly Index[];
  readonly triggers: readonly string[];
};

const strings = z.array(z.string());
const ColumnRow = z.object({
  table: z.string(),
  name: z.string(),
  type: z.string(),
  notNull: z.boolean(),
  default: z.string().nullable(),
});
const ConstraintRow = z.object({
  table: z.string(),
  name: z.string(),
  kind: z.enum(["p", "u", "c", "f"]),
  columns: strings,
  definition: z.string(),
});
const IndexRow = z.object({
  table: z.string(),
  name: z.string(),
  unique: z.boolean(),
  columns: strings,
  definition: z.string(),
});
const TriggerRow = z.object({ table: z.string(), name: z.string() });

/** Reads every table of the public schema, in the order of their names. */
export async function readTables(sql: RunSql): Promise<readonly Table[]> {
  const columns = z.array(ColumnRow).parse(await sql(columnsQuery));
  const constraints = z.array(ConstraintRow).parse(await sql(constraintsQuery));
  const indexes = z.array(IndexRow).parse(await sql(indexesQuery));
  const triggers = z.array(TriggerRow).parse(await sql(triggersQuery));
  const of = <Row extends { table: string }>(rows: Row[], table: string) =>
    rows.filter((row) => row.table === table);
  return [...new Set(columns.map(({ table }) => table))].sort().map((name) => ({
    name,
    columns: of(columns, name),
    constraints: of(constraints, name),
    indexes: of(indexes, name),
    triggers: of(triggers, name).map((trigger) => trigger.name),
  }));
}

const columnsQuery = `
select c.relname::text as "table", a.attname::text as name,
  format_type(a.atttypid, a.atttypmod) as type, a.attnotnull as "notNull",
  pg_get_expr(d.adbin, d.adrelid) as default
from pg_class c
join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
order by c.relname, a.attnum`;

const constraintsQuery = `
select c.relname::text as "table", k.conname::text as name, k.contype::text as kind,
  array(select a.attname::text from unnest(k.conkey) with ordinality as u(attnum, place)
    join pg_attribute a on a.attrelid = c.oid and a.attnum = u.attnum order by u.place) as columns,
  pg_get_constraintdef(k.oid) as definition
from pg_constraint k
join pg_class c on c.oid = k.conrelid
where c.relnamespace = 'public'::regnamespace and k.contype in ('p', 'u', 'c', 'f')
order by c.relname, position(k.contype in 'pucf'), k.conname`;

const indexesQuery = `
select c.relname::text as "table", i.relname::text as name, x.indisunique as unique,
  array(select coalesce(a.attname::text, '')
    from unnest(x.indkey::int2[]) with ordinality as u(attnum, place)
    left join pg_attribute a on a.attrelid = c.oid and a.attnum = u.attnum and a.attnum > 0
    order by u.place) as columns,
  pg_get_indexdef(i.oid) as definition
from pg_index x
join pg_class i on i.oid = x.indexrelid
join pg_class c on c.oid = x.indrelid
where c.relnamespace = 'public'::regnamespace
  and not exists (select from pg_constraint k where k.conindid = i.oid and k.contype in ('p', 'u'))
order by c.relname, i.relname`;

const triggersQuery = `
select c.relname::text as "table", t.tgname::text as name
from pg_trigger t join pg_class c on c.oid = t.tgrelid
where c.relnamespace = 'public'::regnamespace and not t.tgisinternal
order by c.relname, t.tgname`;
