import type { Readable } from "node:stream";
import { GrowingColumn, Interner } from "@candor/core/detection/kit/growing-columns.ts";
import type { RatingSnapshot, ReviewSnapshot } from "@candor/core/detection/kit/snapshot.ts";
import { limits } from "@candor/core/kernel/limits.ts";
import { csvRecords, separatorOf } from "./read-csv.ts";
import { type Line, linesOf, plainBytes } from "./read-lines.ts";
import { isParquet, openParquet } from "./read-parquet.ts";
import {
  allColumns,
  type ColumnName,
  columnOf,
  readFlag,
  readNumber,
  readTime,
  readVotes,
} from "./review-columns.ts";
import { UnreadableInput } from "./unreadable-input.ts";

/** What was read, and what could not be: the report stands in the output. */
export type ReviewFile = {
  readonly reviews: ReviewSnapshot;
  readonly ratings: RatingSnapshot | null;
  readonly format: "csv" | "jsonl" | "parquet";
  readonly columns: readonly ColumnName[];
  readonly rowsRead: number;
  readonly rowsSkipped: number;
  /** The first few faults by line; the counts above hold them all. */
  readonly problems: readonly Problem[];
};

/** A line, or a row of a Parquet file, that was left out or read in part, and why. */
export type Problem = { readonly line: number; readonly problem: string };

const problemsMax = 20;
type Row = Partial<Record<ColumnName, unknown>>;

/**
 * Streams a file of reviews into columns: CSV or JSONL, gzip too, "-" for standard input; or
 * Parquet, whose index stands at its end, so that it has to be a file.
 */
export async function readReviews(path: string, stdin: Readable): Promise<ReviewFile> {
  const builder = new SnapshotBuilder();
  if (path !== "-" && (await isParquet(path))) {
    await readParquet(path, builder);
    return { format: "parquet", ...builder.finish() };
  }
  const lines = linesOf(plainBytes(path, stdin))[Symbol.asyncIterator]();
  const first = await firstLine(lines);
  if (first === null) {
    throw new UnreadableInput("The file is empty. It needs a header line and rows, or JSON lines.");
  }
  const isJson = first.text?.trimStart().startsWith("{") ?? false;
  const all = startingWith(first, lines);
  if (isJson) await readJson(all, builder);
  else await readCsv(all, separatorOf(first.text ?? ""), builder);
  return { format: isJson ? "jsonl" : "csv", ...builder.finish() };
}

async function firstLine(lines: AsyncIterator<Line>): Promise<Line | null> {
  for (let next = await lines.next(); next.done !== true; next = await lines.next()) {
    const { text } = next.value;
    if (text === null) throw new UnreadableInput("The first line is longer than 1 MiB.");
    if (text.startsWith("PAR1")) {
      throw new UnreadableInput(
        "Parquet is read from its end: give the plain file itself, not packed and not piped.",
      );
    }
    if (text.includes("\0")) throw new UnreadableInput("This is not a text file.");
    if (text.replace(/^\uFEFF/u, "").trim() !== "") return next.value;
  }
  return null;
}

async function* startingWith(first: Line, rest: AsyncIterator<Line>): AsyncGenerator<Line> {
  yield { number: first.number, text: first.text?.replace(/^\uFEFF/u, "") ?? null };
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) {
    yield next.value;
  }
}

async function readParquet(path: string, builder: SnapshotBuilder): Promise<void> {
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

async function readJson(lines: AsyncIterable<Line>, builder: SnapshotBuilder): Promise<void> {
  for await (const { number, text } of lines) {
    if (text !== null && text.trim() === "") continue;
    const record = text === null ? null : parseObject(text);
    if (record === null) {
      builder.skip(number, text === null ? "longer than 1 MiB" : "not a JSON object");
      continue;
    }
    builder.add(number, rowOf(record));
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
  lines: AsyncIterable<Line>,
  separator: string,
  builder: SnapshotBuilder,
): Promise<void> {
  let header: readonly (ColumnName | null)[] | null = null;
  for await (const { line, fields } of csvRecords(lines, separator)) {
    if (header === null) {
      header = headerOf(fields ?? []);
      continue;
    }
    if (fields === null) {
      builder.skip(line, "a quote is opened and never closed, or the row is longer than 1 MiB");
      continue;
    }
    if (fields.length !== header.length) {
      builder.skip(line, `${fields.length} fields where the header has ${header.length}`);
      continue;
    }
    const row: Row = {};
    for (const [index, column] of header.entries()) {
      if (column !== null && row[column] === undefined) row[column] = fields[index];
    }
    builder.add(line, row);
  }
}

function headerOf(fields: readonly string[]): readonly (ColumnName | null)[] {
  const header = fields.map(columnOf);
  const missing = (["reviewer", "product"] as const).filter((name) => !header.includes(name));
  if (missing.length === 0) return header;
  const found = fields.slice(0, 12).map((name) => JSON.stringify(name.slice(0, 40)));
  throw new UnreadableInput(
    `The header has no column ${missing.join(" and no column ")}. It has: ${found.join(", ")}. ` +
      `Known columns: ${allColumns.join(", ")}; reviewer and product are needed.`,
  );
}

/** Collects rows into columns; the columns no row filled are null in the end. */
class SnapshotBuilder {
  readonly #reviewers = new Interner();
  readonly #products = new Interner();
  readonly #sellers = new Interner();
  readonly #reviewer = new GrowingColumn(Uint32Array);
  readonly #product = new GrowingColumn(Uint32Array);
  readonly #rating = new GrowingColumn(Float64Array);
  readonly #time = new GrowingColumn(Float64Array);
  readonly #verified = new GrowingColumn(Uint8Array);
  readonly #helpful = new GrowingColumn(Uint32Array);
  readonly #seller = new GrowingColumn(Uint32Array);
  readonly #text: (string | null)[] = [];
  readonly #seen = new Set<ColumnName>();
  readonly #problems: Problem[] = [];
  #skipped = 0;

  /** Notes a row that is left out. */
  skip(line: number, problem: string): void {
    this.#skipped++;
    this.#note(line, problem);
  }

  #note(line: number, problem: string): void {
    if (this.#problems.length < problemsMax) this.#problems.push({ line, problem });
  }

  /** Takes a row in, or skips it with a reason. */
  add(line: number, row: Row): void {
    const reviewer = idOf(row.reviewer);
    const product = idOf(row.product);
    const seller = row.seller === undefined ? "" : idOf(row.seller);
    if (reviewer === null || product === null || seller === null) {
      const names = [reviewer === null && "reviewer", product === null && "product"];
      const which = names.filter((name) => name !== false).join(" and ") || "seller";
      this.skip(line, `${which}: missing or longer than ${limits.externalIdCharsMax} characters`);
      return;
    }
    const time = row.time === undefined ? null : readTime(row.time);
    if (time === null && row.time !== undefined && row.time !== "") {
      this.#note(line, "time: not a moment between 1990 and 2100; treated as unknown");
    }
    for (const column of allColumns) if (row[column] !== undefined) this.#seen.add(column);
    this.#reviewer.push(this.#reviewers.index(reviewer));
    this.#product.push(this.#products.index(product));
    this.#seller.push(this.#sellers.index(seller));
    this.#rating.push(readNumber(row.rating) ?? Number.NaN);
    this.#time.push(time ?? Number.NaN);
    this.#verified.push(readFlag(row.verified) ? 1 : 0);
    this.#helpful.push(readVotes(row.helpful));
    this.#text.push(typeof row.text === "string" ? row.text : null);
  }

  /** The columns, with what was seen on the way. */
  finish(): Omit<ReviewFile, "format"> {
    const has = (column: ColumnName) => this.#seen.has(column);
    const rating = this.#rating.values();
    const rowCount = rating.length;
    const people = {
      rowCount,
      reviewer: this.#reviewer.values(),
      product: this.#product.values(),
      time: has("time") ? this.#time.values() : null,
      reviewerIds: this.#reviewers.ids,
      productIds: this.#products.ids,
    };
    return {
      reviews: {
        ...people,
        rating: has("rating") ? Uint8Array.from(rating, starsOf) : null,
        verified: has("verified") ? this.#verified.values() : null,
        helpful: has("helpful") ? this.#helpful.values() : null,
        text: has("text") ? this.#text : null,
        sellerIds: has("seller") ? this.#sellers.ids : null,
        seller: has("seller") ? this.#seller.values() : null,
      },
      ratings: has("rating")
        ? {
            rowCount,
            raterIds: people.reviewerIds,
            targetIds: people.productIds,
            rater: people.reviewer,
            target: people.product,
            value: rating,
            time: people.time,
          }
        : null,
      columns: allColumns.filter(has),
      rowsRead: rowCount,
      rowsSkipped: this.#skipped,
      problems: this.#problems,
    };
  }
}

const starsOf = (value: number) => (value >= 1 && value <= 5 ? Math.round(value) : 0);

function idOf(value: unknown): string | null {
  const id = typeof value === "number" ? String(value) : value;
  if (typeof id !== "string" || id === "" || id.length > limits.externalIdCharsMax) return null;
  return id;
}
