import { migrate } from "@candor/server/db/migrate.ts";
import { connectPglite, startPglite } from "@candor/server/db/pglite.ts";
import { type Column, readTables, type Table } from "./schema-catalog.ts";
import { tablesPage } from "./tables-page.ts";

/** The files that follow from the migrations, by their path from the repository's root. */
export async function generatedSchemaFiles(): Promise<Readonly<Record<string, string>>> {
  const connection = connectPglite(await startPglite({}), "memory");
  try {
    await migrate(connection);
    const tables = await connection.rawTransaction(readTables);
    return {
      "server/src/db/schema.sql": schemaSql(tables),
      "server/src/db/tables.generated.ts": tableTypes(tables),
      "docs/reference/tables.md": tablesPage(tables),
    };
  } finally {
    await connection.close();
  }
}

/** The whole schema as readable SQL, the same from every database that has it. */
export function schemaSql(tables: readonly Table[]): string {
  const head = "-- Made by `npm run gen` from migrations/: read its diff, never edit it.\n";
  return `${head}\n${tables.map(tableSql).join("\n")}`;
}

function tableSql({ name, columns, constraints, indexes }: Table): string {
  const lines = [
    ...columns.map(columnSql),
    ...constraints.map((constraint) => `constraint ${constraint.name} ${constraint.definition}`),
  ];
  const body = lines.map((line) => `  ${line}`).join(",\n");
  const rest = indexes.map(({ definition }) => `${definition};\n`).join("");
  return `create table ${name} (\n${body}\n);\n${rest}`;
}

function columnSql(column: Column): string {
  const parts = [
    column.name,
    column.type,
    column.notNull ? "not null" : "",
    column.default === null ? "" : `default ${column.default}`,
  ];
  return parts.filter((part) => part !== "").join(" ");
}

/** kysely's types of every table: what a query reads, and what it may write. */
function tableTypes(tables: readonly Table[]): string {
  return [
    "// Made by `npm run gen` from migrations/: never edited.",
    'import type { ColumnType } from "kysely";',
    "",
    "/** A column that has a default, so a new row may leave it out. */",
    "export type Defaulted<T> =",
    "  T extends ColumnType<infer Read, infer Inserted, infer Updated>",
    "    ? ColumnType<Read, Inserted | undefined, Updated>",
    "    : ColumnType<T, T | undefined, T>;",
    "/** Too large for a number that is exact: read as text, written as any. */",
    "export type Whole = ColumnType<string, string | number | bigint, string | number | bigint>;",
    "/** A moment, read as a Date. */",
    "export type Moment = ColumnType<Date, Date | string, Date | string>;",
    "/** JSON, written as text: the PostgreSQL driver would take an array for a PostgreSQL array. */",
    "export type Json = ColumnType<unknown, string, string>;",
    "",
    ...tables.flatMap(tableType),
    "/** Every table by its name. */",
    "export type Tables = {",
    ...tables.map(({ name }) => `  ${name}: ${typeName(name)};`),
    "};",
    "",
  ].join("\n");
}

function tableType({ name, columns }: Table): readonly string[] {
  return [
    `/** The table \`${name}\`. */`,
    `export type ${typeName(name)} = {`,
    ...columns.map((column) => `  ${column.name}: ${columnType(column)};`),
    "};",
    "",
  ];
}

function columnType(column: Column): string {
  const type = valueType(column.type);
  if (!column.notNull) return `${type} | null`;
  return column.default === null ? type : `Defaulted<${type}>`;
}

const valueTypes: Readonly<Record<string, string>> = {
  text: "string",
  "text[]": "string[]",
  boolean: "boolean",
  smallint: "number",
  integer: "number",
  real: "number",
  "double precision": "number",
  bigint: "Whole",
  numeric: "Whole",
  date: "string",
  "timestamp with time zone": "Moment",
  jsonb: "Json",
  bytea: "Uint8Array",
};

function valueType(type: string): string {
  const known = valueTypes[type.replace(/\(.*\)/, "")];
  if (known === undefined)
    throw new Error(`No TypeScript type is known for the column type ${type}`);
  return known;
}

const typeName = (table: string) =>
  `${table.replace(/(^|_)([a-z])/g, (_, __, letter: string) => letter.toUpperCase())}Table`;
