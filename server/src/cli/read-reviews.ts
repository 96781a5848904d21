import type { Readable } from "node:stream";
import { readTable } from "./read-table.ts";
import { ReviewBuilder, type ReviewFile } from "./review-builder.ts";
import { allColumns, type ColumnName, columnOf } from "./review-columns.ts";

/** Streams a file of reviews into columns; `onRows` hears how many rows were read so far. */
export async function readReviews(
  path: string,
  stdin: Readable,
  onRows: (rows: number) => void = () => {},
): Promise<ReviewFile> {
  const builder = new ReviewBuilder(onRows);
  const format = await readTable<ColumnName>(path, stdin, {
    columnOf,
    missing,
    hint: `Known columns: ${allColumns.join(", ")}; reviewer and product are needed.`,
    add: (line, row) => builder.add(line, row),
    skip: (line, problem) => builder.skip(line, problem),
  });
  return { format, ...builder.finish() };
}

function missing(header: readonly (ColumnName | null)[]): readonly ColumnName[] {
  const subject = header.includes("review") ? "review" : "product";
  return (["reviewer", subject] as const).filter((name) => !header.includes(name));
}
