import type { Readable } from "node:stream";
import { csvRecords, separatorOf } from "./read-csv.ts";
import { type Line, lineBatches, plainBytes } from "./read-lines.ts";
import { isParquet, openParquet } from "./read-parquet.ts";
import { ReviewBuilder, type ReviewFile, type Row } from "./review-builder.ts";
import { allColumns, type ColumnName, columnOf } from "./review-columns.ts";
import { UnreadableInput } from "./unreadable-input.ts";

/**
 * Streams a file of reviews into columns: CSV or JSONL, gzip too, "-" for standard input; or
 * Parquet, whose index stands at its end, so that it has to be a file. `onRows` hears how many rows
 * were read so far.
 */
export async function readReviews(
  path: string,
  stdin: Readable,
  onRows: (rows: number) => void = () => {},
): Promise<ReviewFile> {
  const builder = new ReviewBuilder(onRows);
  if (path !== "-" && (await isParquet(path))) {
    await readParquet(path, builder);
    return { format: "parquet", ...builder.finish() };
  }
  const batches = lineBatches(plainBytes(path, stdin))[Symbol.asyncIterator]();
  const begun = await fromFirstLine(batches);
  if (begun === null) {
    throw new UnreadableInput("The file is empty. It needs a header line and rows, or JSON lines.");
  }
  const first = begun[0]?.text ?? "";
  const isJson = first.trimStart().startsWith("{");
  const all = startingWith(begun, batches);
  if (isJson) await readJson(all, builder);
  else await readCsv(all, separatorOf(first), builder);
  return { format: isJson ? "jsonl" : "csv", ...builder.finish() };
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

async function readParquet(path: string, builder: ReviewBuilder): Promise<void> {
  const { names, groups } = await openParquet(path);
  const columns = headerOf(names);
  const known = names.flatMap((name, index) => {
    const column = columns[index] ?? null;
    return column === null ? [] : [{ name, column }];
  });
  for await (const { first, rows } of groups(known.map(({ name }) => name))) {
    for (const [index, values] of rows.entries()) {
      const row: Row = {};
      for (const { name, column } of known) row[column] ??= values[name];
      builder.add(first + index, row);
    }
  }
}

async function readJson(
  batches: AsyncIterable<readonly Line[]>,
  builder: ReviewBuilder,
): Promise<void> {
  for await (const batch of batches) {
    for (const { number, text } of batch) {
      if (text !== null && text.trim() === "") continue;
      const record = text === null ? null : parseObject(text);
      if (record === null) {
        builder.skip(number, text === null ? "longer than 1 MiB" : "not a JSON object");
        continue;
      }
      builder.add(number, rowOf(record));
    }
  }
}

/** A record under the names that are known here; of two that mean the same the first counts. */
function rowOf(record: object): Row {
  const row: Row = {};
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

async function readCsv(
  batches: AsyncIterable<readonly Line[]>,
  separator: string,
  builder: ReviewBuilder,
): Promise<void> {
  let header: readonly (ColumnName | null)[] | null = null;
  for await (const records of csvRecords(batches, separator)) {
    for (const { line, fields } of records) {
      if (header === null) header = headerOf(fields ?? []);
      else if (fields === null) {
        builder.skip(line, "a quote is opened and never closed, or the row is longer than 1 MiB");
      } else if (fields.length !== header.length) {
        builder.skip(line, `${fields.length} fields where the header has ${header.length}`);
      } else builder.add(line, rowUnder(header, fields));
    }
  }
}

function rowUnder(header: readonly (ColumnName | null)[], fields: readonly string[]): Row {
  const row: Row = {};
  for (let index = 0; index < header.length; index++) {
    const column = header[index] ?? null;
    if (column !== null && row[column] === undefined) row[column] = fields[index];
  }
  return row;
}

function headerOf(fields: readonly string[]): readonly (ColumnName | null)[] {
  const header = fields.map(columnOf);
  const subject = header.includes("review") ? "review" : "product";
  const missing = (["reviewer", subject] as const).filter((name) => !header.includes(name));
  if (missing.length === 0) return header;
  const found = fields.slice(0, 12).map((name) => JSON.stringify(name.slice(0, 40)));
  throw new UnreadableInput(
    `The header has no column ${missing.join(" and no column ")}. It has: ${found.join(", ")}. ` +
      `Known columns: ${allColumns.join(", ")}; reviewer and product are needed.`,
  );
}
