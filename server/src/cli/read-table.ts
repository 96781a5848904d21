import type { Readable } from "node:stream";
import { csvRecords, separatorOf } from "./read-csv.ts";
import { type Line, lineBatches, plainBytes } from "./read-lines.ts";
import { isParquet, openParquet } from "./read-parquet.ts";
import { UnreadableInput } from "./unreadable-input.ts";

/** Where the rows of a file go, and which of its columns are known there. */
export type TableSink<Column extends string> = {
  readonly columnOf: (name: string) => Column | null;
  /** Columns that a header lacks; JSON lines have no header. */
  readonly missing: (columns: readonly (Column | null)[]) => readonly string[];
  /** Which columns are known, and which are needed, for whoever lacks some. */
  readonly hint: string;
  readonly add: (line: number, row: Partial<Record<Column, unknown>>) => void;
  /** Notes a row that is left out. */
  readonly skip: (line: number, problem: string) => void;
};

/** What a file turned out to be. */
export type TableFormat = "csv" | "jsonl" | "parquet";

/**
 * Streams the rows of a file into a sink: CSV or JSONL, gzip too, "-" for standard input; or
 * Parquet, whose index stands at its end, so that it has to be a file.
 */
export async function readTable<Column extends string>(
  path: string,
  stdin: Readable,
  sink: TableSink<Column>,
): Promise<TableFormat> {
  if (path !== "-" && (await isParquet(path))) {
    await readParquet(path, sink);
    return "parquet";
  }
  const batches = lineBatches(plainBytes(path, stdin))[Symbol.asyncIterator]();
  const begun = await fromFirstLine(batches);
  if (begun === null) {
    throw new UnreadableInput("The file is empty. It needs a header line and rows, or JSON lines.");
  }
  const first = begun[0]?.text ?? "";
  const isJson = first.trimStart().startsWith("{");
  const all = startingWith(begun, batches);
  if (isJson) await readJson(all, sink);
  else await readCsv(all, separatorOf(first), sink);
  return isJson ? "jsonl" : "csv";
}

type Batches = AsyncIterator<readonly Line[]>;

/** The first batch from its first line that says something, without a byte order mark. */
async function fromFirstLine(batches: Batches): Promise<readonly Line[] | null> {
  for (let next = await batches.next(); next.done !== true; next = await batches.next()) {
    for (const [at, { number, text }] of next.value.entries()) {
      if (text === null) throw new UnreadableInput("The first line is longer than 1 MiB.");
      if (text.startsWith("PAR1")) {
        throw new UnreadableInput(
          "Parquet is read from its end: give the plain file itself, not packed and not piped.",
        );
      }
      if (text.includes("\0")) throw new UnreadableInput("This is not a text file.");
      const plain = text.replace(/^\uFEFF/u, "");
      if (plain.trim() !== "") return [{ number, text: plain }, ...next.value.slice(at + 1)];
    }
  }
  return null;
}

async function* startingWith(
  first: readonly Line[],
  rest: Batches,
): AsyncGenerator<readonly Line[]> {
  yield first;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) {
    yield next.value;
  }
}

async function readParquet<Column extends string>(
  path: string,
  sink: TableSink<Column>,
): Promise<void> {
  const { names, groups } = await openParquet(path);
  const columns = headerOf(names, sink);
  const known = names.flatMap((name, index) => {
    const column = columns[index] ?? null;
    return column === null ? [] : [{ name, column }];
  });
  for await (const { first, rows } of groups(known.map(({ name }) => name))) {
    for (const [index, values] of rows.entries()) {
      const row: Partial<Record<Column, unknown>> = {};
      for (const { name, column } of known) row[column] ??= values[name];
      sink.add(first + index, row);
    }
  }
}

async function readJson<Column extends string>(
  batches: AsyncIterable<readonly Line[]>,
  sink: TableSink<Column>,
): Promise<void> {
  for await (const batch of batches) {
    for (const { number, text } of batch) {
      if (text !== null && text.trim() === "") continue;
      const record = text === null ? null : parseObject(text);
      if (record === null) {
        sink.skip(number, text === null ? "longer than 1 MiB" : "not a JSON object");
        continue;
      }
      sink.add(number, rowOf(record, sink));
    }
  }
}

/** A record under the names that are known here; of two that mean the same the first counts. */
function rowOf<Column extends string>(
  record: object,
  { columnOf }: TableSink<Column>,
): Partial<Record<Column, unknown>> {
  const row: Partial<Record<Column, unknown>> = {};
  for (const [name, value] of Object.entries(record)) {
    const column = columnOf(name);
    if (column !== null && row[column] === undefined) row[column] = value;
  }
  return row;
}

function parseObject(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}

async function readCsv<Column extends string>(
  batches: AsyncIterable<readonly Line[]>,
  separator: string,
  sink: TableSink<Column>,
): Promise<void> {
  let header: readonly (Column | null)[] | null = null;
  for await (const records of csvRecords(batches, separator)) {
    for (const { line, fields } of records) {
      if (header === null) header = headerOf(fields ?? [], sink);
      else if (fields === null) {
        sink.skip(line, "a quote is opened and never closed, or the row is longer than 1 MiB");
      } else if (fields.length !== header.length) {
        sink.skip(line, `${fields.length} fields where the header has ${header.length}`);
      } else sink.add(line, rowUnder(header, fields));
    }
  }
}

function rowUnder<Column extends string>(
  header: readonly (Column | null)[],
  fields: readonly string[],
): Partial<Record<Column, unknown>> {
  const row: Partial<Record<Column, unknown>> = {};
  for (let index = 0; index < header.length; index++) {
    const column = header[index] ?? null;
    if (column !== null && row[column] === undefined) row[column] = fields[index];
  }
  return row;
}

function headerOf<Column extends string>(
  fields: readonly string[],
  { columnOf, missing, hint }: TableSink<Column>,
): readonly (Column | null)[] {
  const header = fields.map(columnOf);
  const lacking = missing(header);
  if (lacking.length === 0) return header;
  const found = fields.slice(0, 12).map((name) => JSON.stringify(name.slice(0, 40)));
  throw new UnreadableInput(
    `The header has no column ${lacking.join(" and no column ")}. ` +
      `It has: ${found.join(", ")}. ${hint}`,
  );
}
