import { type Kysely, sql } from "kysely";
import type { Tx } from "../db/database.ts";
import type { Tables } from "../db/tables.generated.ts";

/** A column whose values are sealed, and the key of its rows. */
export type SealedColumn = {
  readonly table: keyof Tables;
  readonly column: string;
  readonly key: readonly string[];
  /** Base64 letters, or bytes. */
  readonly is: "text" | "bytes";
};

/** The key of a row, by column. */
export type RowKey = Readonly<Record<string, string>>;

/** A value with the row that it stands in. */
export type SealedValue = { readonly key: RowKey; readonly sealed: string | Uint8Array };

const idBytes = 6;
const idChars = 8;

/** The head of a sealed value: the name of its key. */
function keyId({ column, is }: SealedColumn) {
  const value = sql.ref(column);
  return is === "text"
    ? sql`left(${value}, ${sql.lit(idChars)})`
    : sql`encode(substring(${value} from 1 for ${sql.lit(idBytes)}), 'base64')`;
}

/** How many values of a column each key sealed, by the key's name. */
export async function sealedCounts(
  db: Kysely<Tables>,
  column: SealedColumn,
): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ id: string; count: string }>`
    select ${keyId(column)} as id, count(*) as count from ${sql.table(column.table)}
    where ${sql.ref(column.column)} is not null group by 1`.execute(db);
  return new Map(rows.map(({ id, count }) => [id, Number(count)]));
}

/** The next values, in the order of their rows, that another key than this one sealed; locked. */
export async function lockSealedByOthers(
  tx: Tx,
  column: SealedColumn,
  { newestKey, after, rowsMax }: { newestKey: string; after: RowKey | null; rowsMax: number },
): Promise<readonly SealedValue[]> {
  const key = column.key.map((name) => sql.ref(name));
  const from =
    after === null
      ? sql`true`
      : sql`(${sql.join(key)}) > (${sql.join(column.key.map((name) => sql`${after[name]}`))})`;
  const { rows } = await sql<Record<string, string> & { sealed: string | Uint8Array }>`
    select ${sql.join(key)}, ${sql.ref(column.column)} as sealed from ${sql.table(column.table)}
    where ${sql.ref(column.column)} is not null and ${keyId(column)} <> ${newestKey} and ${from}
    order by ${sql.join(key)} limit ${rowsMax} for update`.execute(tx);
  return rows.map((row) => ({
    sealed: row.sealed,
    key: Object.fromEntries(column.key.map((name) => [name, String(row[name])])),
  }));
}

/** Writes a value anew. */
export async function saveSealed(
  tx: Tx,
  column: SealedColumn,
  { key, sealed }: SealedValue,
): Promise<void> {
  const where = column.key.map((name) => sql`${sql.ref(name)} = ${key[name]}`);
  await sql`
    update ${sql.table(column.table)} set ${sql.ref(column.column)} = ${sealed}
    where ${sql.join(where, sql` and `)}`.execute(tx);
}
