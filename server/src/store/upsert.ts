import { type Kysely, sql } from "kysely";
import type { Tx } from "../db/database.ts";
import type { Tables } from "../db/tables.generated.ts";

/** The types that columns have in our tables. */
export type ColumnType =
  | "text"
  | "text[]"
  | "jsonb"
  | "boolean"
  | "smallint"
  | "integer"
  | "bigint"
  | "real"
  | "numeric"
  | "date"
  | "bytea"
  | "timestamptz";

/** How the rows of one table travel in bulk: columns by name, `marketplace_id` left out. */
export type RowShape = {
  readonly table: keyof Tables & string;
  /** The primary key without `marketplace_id`. */
  readonly key: readonly string[];
  readonly columns: Readonly<Record<string, ColumnType>>;
};

/** Facts carry the moment they are from; `own` are Candor's own columns, set once and then left. */
export type FactShape = RowShape & {
  readonly asOf: string;
  readonly own?: Readonly<Record<string, string>>;
};

/** One row by column name, as JSON can carry it. */
export type Row = Readonly<Record<string, unknown>>;

/**
 * Inserts or updates facts in one statement, the newest `asOf` winning, and answers the keys whose
 * content changed. Keys must not repeat within `rows`.
 */
export async function upsertFacts(
  tx: Tx,
  shape: FactShape,
  marketplaceId: string,
  rows: readonly Row[],
): Promise<readonly Row[]> {
  if (rows.length === 0) return [];
  const { table, key, asOf } = shape;
  const stored = sql.table(table);
  const content = Object.keys(shape.columns).filter((name) => !key.includes(name) && name !== asOf);
  const own = Object.entries(shape.own ?? {});
  const owned = own.map(([, value]) => sql`, ${sql.lit(value)}`);
  const result = await sql<Row>`
    with incoming as (select * from ${recordset(shape, rows)}),
    same as (
      select ${list(key, "i")} from incoming i
      join ${stored} t on t.marketplace_id = ${marketplaceId} and ${equal(key, "t", "i")}
      where (${list(content, "t")}) is not distinct from (${list(content, "i")})
    ),
    written as (
      insert into ${stored} (marketplace_id, ${list(Object.keys(shape.columns))}
        ${sql.join(
          own.map(([name]) => sql`, ${sql.ref(name)}`),
          sql``,
        )})
      select ${marketplaceId}, ${list(Object.keys(shape.columns), "i")} ${sql.join(owned, sql``)}
      from incoming i
      on conflict (marketplace_id, ${list(key)}) do update set ${excluded([...content, asOf])}
      where ${sql.ref(`${table}.${asOf}`)} <= ${sql.ref(`excluded.${asOf}`)}
      returning ${list(key, table)}
    )
    select ${list(key)} from written except select ${list(key)} from same`.execute(tx);
  return result.rows;
}

/** Inserts rows whose keys are not there yet and answers the keys of those that were new. */
export async function insertMissing(
  tx: Tx,
  shape: RowShape,
  marketplaceId: string,
  rows: readonly Row[],
): Promise<readonly Row[]> {
  if (rows.length === 0) return [];
  const columns = Object.keys(shape.columns);
  const result = await sql<Row>`
    insert into ${sql.table(shape.table)} (marketplace_id, ${list(columns)})
    select ${marketplaceId}, ${sent(shape, rows)}
    on conflict (marketplace_id, ${list(shape.key)}) do nothing
    returning ${list(shape.key)}`.execute(tx);
  return result.rows;
}

/** Inserts rows that are all new; a key that is taken breaks the transaction. */
export async function insertNew(
  tx: Tx,
  shape: RowShape,
  marketplaceId: string,
  rows: readonly Row[],
): Promise<void> {
  if (rows.length === 0) return;
  const columns = Object.keys(shape.columns);
  await sql`
    insert into ${sql.table(shape.table)} (marketplace_id, ${list(columns)})
    select ${marketplaceId}, ${sent(shape, rows)}`.execute(tx);
}

/** Inserts rows, or overwrites the ones with the same keys. */
export async function putRows(
  tx: Tx,
  shape: RowShape,
  marketplaceId: string,
  rows: readonly Row[],
): Promise<void> {
  if (rows.length === 0) return;
  const columns = Object.keys(shape.columns);
  await sql`
    insert into ${sql.table(shape.table)} (marketplace_id, ${list(columns)})
    select ${marketplaceId}, ${sent(shape, rows)}
    on conflict (marketplace_id, ${list(shape.key)})
    do update set ${excluded(columns.filter((name) => !shape.key.includes(name)))}`.execute(tx);
}

/** The stored rows whose keys are among `keys`; the columns of the shape only. */
export async function rowsByKey(
  db: Kysely<Tables>,
  shape: RowShape,
  marketplaceId: string,
  keys: readonly Row[],
): Promise<readonly Row[]> {
  if (keys.length === 0) return [];
  const keyShape = {
    ...shape,
    columns: Object.fromEntries(shape.key.map((name) => [name, shape.columns[name] ?? "text"])),
  };
  const result = await sql<Row>`
    select ${list(Object.keys(shape.columns), "t")} from ${recordset(keyShape, keys)}
    join ${sql.table(shape.table)} t
      on t.marketplace_id = ${marketplaceId} and ${equal(shape.key, "t", "i")}`.execute(db);
  return result.rows;
}

/**
 * Rows as one JSON parameter, which both databases read faster than thousands of parameters. Sent
 * as text, so that no driver encodes it a second time.
 */
export function recordset(shape: Pick<RowShape, "columns">, rows: readonly Row[]) {
  const types = Object.entries(shape.columns).map(
    ([name, type]) => sql`${sql.ref(name)} ${sql.raw(type)}`,
  );
  return sql`json_to_recordset(cast(${JSON.stringify(rows)}::text as json))
    as i(${sql.join(types)})`;
}

/**
 * The select list and the source of many rows. A column that is the same in all of them is sent
 * once: reading a row's JSON costs the database more than storing it.
 */
function sent(shape: RowShape, rows: readonly Row[]) {
  const [first = {}, ...rest] = rows;
  const varying: [string, ColumnType][] = [];
  const selected = Object.entries(shape.columns).map(([name, type]) => {
    const value = first[name] ?? null;
    const isScalar = typeof value !== "object" || value === null;
    if (
      !shape.key.includes(name) &&
      isScalar &&
      rest.every((row) => (row[name] ?? null) === value)
    ) {
      const text = value === null ? null : String(value);
      return sql`cast(${text}::text as ${sql.raw(type)})`;
    }
    varying.push([name, type]);
    return sql.ref(`i.${name}`);
  });
  const columns = Object.fromEntries(varying);
  const slim = rows.map((row) => Object.fromEntries(varying.map(([name]) => [name, row[name]])));
  return sql`${sql.join(selected)} from ${recordset({ columns }, slim)}`;
}

const list = (names: readonly string[], of?: string) =>
  sql.join(names.map((name) => sql.ref(of === undefined ? name : `${of}.${name}`)));

const equal = (names: readonly string[], left: string, right: string) =>
  sql.join(
    names.map((name) => sql`${sql.ref(`${left}.${name}`)} = ${sql.ref(`${right}.${name}`)}`),
    sql` and `,
  );

const excluded = (names: readonly string[]) =>
  sql.join(names.map((name) => sql`${sql.ref(name)} = ${sql.ref(`excluded.${name}`)}`));
