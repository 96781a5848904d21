import { type Distribution, distribution } from "@candor/server/db/distribution.ts";
import type { Table } from "./schema-catalog.ts";

/** A place where the schema would not run on Citus, in one sentence. */
export type SchemaProblem = { readonly table: string; readonly problem: string };

/** The record of migrations is about the database, not about any marketplace. */
const withoutMarketplace = new Set(["schema_migration"]);

/**
 * Holds the schema to what Citus takes: every key holds the column that its table is spread by, no
 * triggers, foreign keys only where both rows are on one node. Also every table says its
 * marketplace first, so that no question ever crosses from one to another by accident.
 */
export function lintSchema(
  tables: readonly Table[],
  places: Readonly<Record<string, Distribution>> = distribution,
): readonly SchemaProblem[] {
  return tables.flatMap((table) => {
    const place = places[table.name];
    const problems =
      place === undefined
        ? ["has no place in server/src/db/distribution.ts"]
        : [...marketplaceProblems(table), ...placeProblems(table, place, places)];
    return problems.map((problem) => ({ table: table.name, problem }));
  });
}

function marketplaceProblems(table: Table): readonly string[] {
  if (withoutMarketplace.has(table.name)) return [];
  return keysOf(table)
    .filter(({ columns }) => columns[0] !== "marketplace_id")
    .map(({ name }) => `${name} does not begin with marketplace_id`);
}

function placeProblems(
  table: Table,
  place: Distribution,
  places: Readonly<Record<string, Distribution>>,
): readonly string[] {
  const problems = table.triggers.map((trigger) => `has the trigger ${trigger}`);
  if (!table.constraints.some(({ kind }) => kind === "p")) problems.push("has no primary key");
  if (place.kind === "sharded") problems.push(...shardProblems(table, place.by));
  for (const { name, kind, definition } of table.constraints) {
    if (kind !== "f") continue;
    const target = /REFERENCES (?:public\.)?(\w+)/.exec(definition)?.[1] ?? "";
    if (!mayReference(place, places[target], definition)) {
      problems.push(`${name} points at ${target}, whose rows may be on another node`);
    }
  }
  return problems;
}

function shardProblems(table: Table, by: string): readonly string[] {
  const column = table.columns.find(({ name }) => name === by);
  if (column === undefined) return [`is spread by ${by}, which it does not have`];
  const nullable = column.notNull ? [] : [`is spread by ${by}, which may be null`];
  const keys = keysOf(table).filter(({ columns }) => !columns.includes(by));
  return [...nullable, ...keys.map(({ name }) => `${name} does not hold ${by}`)];
}

/** Primary key, unique constraints and unique indexes. */
function keysOf({ constraints, indexes }: Table) {
  return [
    ...constraints.filter(({ kind }) => kind === "p" || kind === "u"),
    ...indexes.filter(({ unique }) => unique),
  ];
}

function mayReference(
  from: Distribution,
  to: Distribution | undefined,
  definition: string,
): boolean {
  if (to?.kind === "reference") return true;
  if (from.kind !== "sharded" || to?.kind !== "sharded" || from.by !== to.by) return false;
  const columnsOf = (pattern: RegExp) => pattern.exec(definition)?.[1]?.split(", ") ?? [];
  const own = columnsOf(/FOREIGN KEY \(([^)]*)\)/).indexOf(from.by);
  const theirs = columnsOf(/REFERENCES [\w.]+\(([^)]*)\)/).indexOf(to.by);
  return own !== -1 && own === theirs;
}
