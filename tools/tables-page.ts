import { readFileSync } from "node:fs";
import { join } from "node:path";
import { listFiles, repositoryRoot } from "./files.ts";
import { code, page, table } from "./markdown.ts";
import type { Column, Table } from "./schema-catalog.ts";

/** The page of all tables: why each exists, its columns, and the rules its constraints hold. */
export function tablesPage(tables: readonly Table[]): string {
  const reasons = reasonsByTable();
  const parts = tables.map((one) => tableText(one, reasons.get(one.name) ?? ""));
  return page("Tables", "the migrations", ...parts);
}

function tableText({ name, columns, constraints, indexes }: Table, reason: string): string {
  const held = [
    ...constraints.map((constraint) => constraint.definition),
    ...indexes.filter((index) => index.unique).map((index) => index.definition),
  ];
  return [
    `## ${name}`,
    ...(reason === "" ? [] : [reason]),
    table(["column", "type", ""], columns.map(columnRow)),
    `Held: ${held.map(code).join("; ")}.`,
  ].join("\n\n");
}

function columnRow(column: Column): string[] {
  const notes = [
    column.notNull ? "" : "may be null",
    column.default === null ? "" : `default ${code(column.default)}`,
  ];
  return [code(column.name), column.type, notes.filter((note) => note !== "").join(", ")];
}

/** The comment right above each `create table`, which says why there is one. */
function reasonsByTable(): Map<string, string> {
  const reasons = new Map<string, string>();
  const isMigration = (path: string) => path.startsWith("server/src/db/migrations/");
  for (const path of listFiles(isMigration)) {
    const text = readFileSync(join(repositoryRoot, path), "utf8");
    for (const [, comment = "", name = ""] of text.matchAll(
      /((?:^-- .*\n)+)create table (\w+)/gm,
    )) {
      reasons.set(name, comment.replaceAll(/^-- /gm, "").replaceAll("\n", " ").trim());
    }
  }
  return reasons;
}
