import type { Instant } from "@candor/core/kernel/instant.ts";
import { ok, type Result, reject } from "@candor/core/kernel/result.ts";
import { z } from "zod";
import type { Tx } from "../db/database.ts";
import { type CatalogTable, marketplaceTables } from "../store/catalog.ts";
import { stateColumns, writeStateRows } from "../store/state-rows.ts";
import type { Deps } from "../usecases/deps.ts";
import { followCatalogue } from "../usecases/follow-catalogue.ts";
import { followFacts } from "../usecases/follow-facts.ts";
import { type ReadFact, readFacts, writeFacts } from "../usecases/put-facts.ts";
import { parseObject } from "./parse-object.ts";
import type { Line, LineEnd, LineFormat } from "./run-import.ts";

/** A line of a `candor` file: a fact, or a row of what Candor made. */
type CandorLine =
  | { readonly is: "fact"; readonly fact: ReadFact["fact"] }
  | {
      readonly is: "state";
      readonly table: string;
      readonly row: Readonly<Record<string, unknown>>;
    };

type FollowDeps = Pick<Deps, "clock" | "ids" | "ledger">;

const StateLine = z.strictObject({
  kind: z.literal("state"),
  table: z.string(),
  row: z.record(z.string(), z.unknown()),
});

/** Candor's own format: facts one a line, and the state rows that `candor export` writes. */
export function candorLines(deps: FollowDeps, marketplaceId: string): LineFormat<CandorLine> {
  let tables: Promise<ReadonlyMap<string, CatalogTable>> | null = null;
  return {
    read: readCandorLine,
    write: async (tx, lines) => {
      tables ??= marketplaceTables(tx);
      return writeLines(tx, { deps, tables: await tables }, marketplaceId, lines);
    },
  };
}

/** The marketplace that a `candor` file is of, if it says so at its beginning. */
export async function firstMarketplaceOf(lines: AsyncIterable<Line>): Promise<string | null> {
  for await (const { text } of lines) {
    const record = text === null ? null : parseObject(text);
    if (record === null || !record.ok) return null;
    const { value } = record;
    const isMarketplace = "kind" in value && value.kind === "marketplace";
    const id = "marketplaceId" in value ? value.marketplaceId : null;
    return isMarketplace && typeof id === "string" ? id : null;
  }
  return null;
}

function readCandorLine(text: string, now: Instant): Result<CandorLine> {
  const record = parseObject(text);
  if (!record.ok) return record;
  if ("kind" in record.value && record.value.kind === "state") {
    const parsed = StateLine.safeParse(record.value);
    if (parsed.success) return ok({ is: "state", table: parsed.data.table, row: parsed.data.row });
    return reject("invalid_line", { reason: parsed.error.issues[0]?.message });
  }
  const { read, rejected } = readFacts([record.value], now);
  const [item] = read;
  if (item !== undefined) return ok({ is: "fact", fact: item.fact });
  const [why] = rejected;
  return reject(why?.code ?? "invalid_fact", { field: why?.field, reason: why?.reason });
}

async function writeLines(
  tx: Tx,
  { deps, tables }: { deps: FollowDeps; tables: ReadonlyMap<string, CatalogTable> },
  marketplaceId: string,
  lines: readonly CandorLine[],
): Promise<readonly LineEnd[]> {
  const ends: LineEnd[] = lines.map(() => "accepted");
  const facts = lines.flatMap((line, index) =>
    line.is === "fact" ? [{ index, fact: line.fact }] : [],
  );
  const outcome = await writeFacts(tx, marketplaceId, facts);
  const changed = facts.filter(({ index }) => !outcome.unchanged.includes(index));
  await followCatalogue(tx, deps, { marketplaceId, facts: changed, opens: false });
  await followFacts(tx, deps, { marketplaceId, facts, opens: false });
  for (const index of outcome.unchanged) ends[index] = "duplicate";
  for (const { index, ...fault } of outcome.rejected) ends[index] = fault;
  const stateByTable = Map.groupBy(
    lines.flatMap((line, index) => (line.is === "state" ? [{ index, ...line }] : [])),
    (line) => line.table,
  );
  for (const [name, items] of stateByTable) {
    const table = tables.get(name);
    const columns = table === undefined ? [] : stateColumns(table);
    const known = items.filter(({ index, row }) => {
      const fault = whyNotState(name, columns, table?.key ?? [], row);
      if (fault !== null) ends[index] = { code: "invalid_line", field: null, reason: fault };
      return fault === null;
    });
    if (table === undefined || known.length === 0) continue;
    const written = await writeStateRows(
      tx,
      table,
      marketplaceId,
      known.map(({ row }) => row),
    );
    for (const [place, { index }] of known.entries()) {
      if (written[place] === "same") ends[index] = "duplicate";
      if (written[place] === "different") {
        const reason = `a row of ${name} with this key is here and says something else`;
        ends[index] = { code: "differs", field: null, reason };
      }
    }
  }
  return ends;
}

function whyNotState(
  table: string,
  columns: readonly string[],
  key: readonly string[],
  row: Readonly<Record<string, unknown>>,
): string | null {
  if (columns.length === 0) return `there is no table "${table}" that can be imported`;
  const unknown = Object.keys(row).find((name) => !columns.includes(name));
  if (unknown !== undefined) return `${table} has no column "${unknown}"`;
  const missing = key.find((name) => row[name] === undefined || row[name] === null);
  return missing === undefined ? null : `${missing} is missing`;
}
