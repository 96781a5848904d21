import type { Readable } from "node:stream";
import { Interner } from "@candor/core/detection/kit/growing-columns.ts";
import { limits } from "@candor/core/kernel/limits.ts";
import { type FactTable, type FactTableName, type FieldKind, factTables } from "./fact-tables.ts";
import { readTable, type TableFormat } from "./read-table.ts";
import type { Problem } from "./review-builder.ts";
import { readFlag, readNumber, readTime } from "./review-columns.ts";

/** A file of facts as columns; those it does not have hold nothing that happened. */
export type FactFile = {
  readonly format: TableFormat;
  readonly table: FactTableName;
  /** Columns that any row filled. */
  readonly columns: readonly string[];
  readonly rowsRead: number;
  readonly rowsSkipped: number;
  readonly problems: readonly Problem[];
  /** Ids with their places by row; an empty id where a row names none. */
  readonly ids: (column: string) => { readonly ids: readonly string[]; readonly at: Uint32Array };
  /** Moments (NaN where it has not happened), numbers (0 where none), flags (0 or 1). */
  readonly numbers: (column: string) => Float64Array;
  readonly texts: (column: string) => readonly string[];
};

const problemsMax = 20;
const rowsBetweenNews = 100_000;

/** What a value says; or why it cannot be read. */
type Read = { readonly value: string | number } | { readonly problem: string };

/** Streams a file of facts into columns; a row with a value that cannot be read is left out. */
export async function readFacts(
  path: string,
  stdin: Readable,
  name: FactTableName,
  onRows: (rows: number) => void,
): Promise<FactFile> {
  const table: FactTable = factTables[name];
  const columns = Object.keys(table.columns);
  const values = new Map<string, (string | number)[]>(columns.map((column) => [column, []]));
  const seen = new Set<string>();
  const problems: Problem[] = [];
  let rowsRead = 0;
  let rowsSkipped = 0;
  const skip = (line: number, problem: string) => {
    rowsSkipped++;
    if (problems.length < problemsMax) problems.push({ line, problem });
  };
  const format = await readTable<string>(path, stdin, {
    columnOf: (given) => columnOf(table, given),
    missing: (header) => table.needed.filter((column) => !header.includes(column)),
    hint: `Known columns: ${columns.join(", ")}; ${table.needed.join(", ")} are needed.`,
    skip,
    add: (line, row) => {
      const read = columns.map((column) => ({
        column,
        read: readValue(table, column, row[column]),
      }));
      const wrong = read.find((one) => "problem" in one.read);
      if (wrong !== undefined && "problem" in wrong.read) {
        skip(line, `${wrong.column}: ${wrong.read.problem}`);
        return;
      }
      for (const { column, read: one } of read) {
        if ("value" in one) values.get(column)?.push(one.value);
        if (row[column] !== undefined) seen.add(column);
      }
      rowsRead++;
      if (rowsRead % rowsBetweenNews === 0) onRows(rowsRead);
    },
  });
  const of = (column: string) => values.get(column) ?? [];
  return {
    ...{ format, table: name, rowsRead, rowsSkipped, problems },
    columns: columns.filter((column) => seen.has(column)),
    ids: (column) => {
      const interner = new Interner();
      const at = Uint32Array.from(of(column), (value) => interner.index(String(value)));
      return { ids: interner.ids, at };
    },
    numbers: (column) => Float64Array.from(of(column), Number),
    texts: (column) => of(column).map(String),
  };
}

function columnOf(table: FactTable, given: string): string | null {
  const plain = given
    .replace(/^\uFEFF/u, "")
    .trim()
    .toLowerCase();
  const known = Object.entries(table.columns).find(([, { names }]) => names.includes(plain));
  return known?.[0] ?? null;
}

function readValue(table: FactTable, column: string, given: unknown): Read {
  const isEmpty = given === undefined || given === null || given === "";
  if (isEmpty && table.needed.includes(column)) return { problem: "missing" };
  const kind = table.columns[column]?.kind ?? "text";
  return isEmpty ? { value: nothing[kind] } : readers[kind](given);
}

const nothing: Readonly<Record<FieldKind, string | number>> = {
  id: "",
  moment: Number.NaN,
  flag: 0,
  number: 0,
  text: "",
};

const readers: Readonly<Record<FieldKind, (given: unknown) => Read>> = {
  id: (given) => {
    const id = typeof given === "number" ? String(given) : given;
    return typeof id === "string" && id.length <= limits.externalIdCharsMax
      ? { value: id }
      : { problem: `longer than ${limits.externalIdCharsMax} characters, or no id` };
  },
  moment: (given) => {
    const at = readTime(given);
    return at === null ? { problem: "not a moment between 1990 and 2100" } : { value: at };
  },
  flag: (given) => ({ value: readFlag(given) ? 1 : 0 }),
  number: (given) => {
    const number = readNumber(given);
    return number === null || number < 0 || number > 0xffffffff
      ? { problem: "not a number from 0" }
      : { value: number };
  },
  text: (given) => ({ value: typeof given === "string" ? given : JSON.stringify(given) }),
};
