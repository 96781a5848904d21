import { open, stat } from "node:fs/promises";
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from "node:zlib";
import { limits } from "@candor/core/kernel/limits.ts";
import {
  asyncBufferFromFile,
  type Compressors,
  type FileMetaData,
  parquetMetadataAsync,
  parquetReadObjects,
  parquetSchema,
} from "hyparquet";
import { UnreadableInput } from "./unreadable-input.ts";

/** Rows that follow each other, the first by its place in the file, counted from 1. */
type ParquetRows = {
  readonly first: number;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
};

/** What a Parquet file holds, by names, and its rows as they are asked for. */
export type ParquetFile = {
  readonly names: readonly string[];
  /** Rows with these columns only, as the same rows stand in JSON; one group at a time. */
  readonly groups: (columns: readonly string[]) => AsyncGenerator<ParquetRows>;
};

const mark = "PAR1";

/** Whether a file begins as Parquet files do. A pipe is not one, and no byte of it is taken. */
export async function isParquet(path: string): Promise<boolean> {
  if (!(await stat(path)).isFile()) return false;
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(mark.length), 0, mark.length, 0);
    return bytesRead === mark.length && buffer.toString("latin1") === mark;
  } finally {
    await file.close();
  }
}

/** Opens a Parquet file by the index at its end. */
export async function openParquet(
  path: string,
  groupBytesMax: number = limits.parquetGroupBytesMax,
): Promise<ParquetFile> {
  const file = await asyncBufferFromFile(path);
  const metadata = await orDamaged(() => parquetMetadataAsync(file));
  const names = await orDamaged(() =>
    parquetSchema(metadata).children.map(({ element }) => element.name),
  );
  return {
    names,
    groups: async function* (columns) {
      let rowStart = 0;
      for (const group of metadata.row_groups) {
        checkSize(group, columns, groupBytesMax);
        const rowEnd = rowStart + Number(group.num_rows);
        const asked = { file, metadata, columns: [...columns], rowStart, rowEnd, compressors };
        const rows = await orDamaged(() => parquetReadObjects(asked));
        for (const row of rows) {
          for (const name of columns) row[name] = plain(row[name]);
        }
        yield { first: rowStart + 1, rows };
        rowStart = rowEnd;
      }
    },
  };
}

/** The reader knows Snappy itself; Node brings these. */
const unpacked =
  (unpack: (packed: Uint8Array, bounds: { maxOutputLength: number }) => Uint8Array) =>
  (packed: Uint8Array, bytes: number) =>
    unpack(packed, { maxOutputLength: Math.max(1, Math.min(bytes, limits.parquetGroupBytesMax)) });

const compressors: Compressors = {
  GZIP: unpacked(gunzipSync),
  BROTLI: unpacked(brotliDecompressSync),
  ZSTD: unpacked(zstdDecompressSync),
};

/** A group is read at once, so what it says of its size has to fit. */
function checkSize(
  group: FileMetaData["row_groups"][number],
  columns: readonly string[],
  bytesMax: number,
): void {
  const bytes = group.columns
    .filter(({ meta_data }) => columns.includes(meta_data?.path_in_schema[0] ?? ""))
    .reduce((sum, { meta_data }) => sum + Number(meta_data?.total_uncompressed_size ?? 0), 0);
  if (bytes <= bytesMax) return;
  const mebibytes = Math.round(bytesMax / 1_048_576);
  throw new UnreadableInput(
    `A group of rows of this Parquet file is larger than ${mebibytes} MiB. Write it with ` +
      "smaller row groups, or as CSV or JSON lines.",
  );
}

/** Whatever a reader of a damaged file stumbles over is the file's fault. */
async function orDamaged<T>(read: () => T | Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new UnreadableInput(`The Parquet file is damaged or of an unknown kind (${why}).`);
  }
}

/** As the same value stands in a JSON file; whole numbers beyond a double keep all digits. */
function plain(value: unknown): unknown {
  if (value === null) return undefined;
  if (typeof value === "bigint") {
    const number = Number(value);
    return Number.isSafeInteger(number) ? number : String(value);
  }
  if (value instanceof Date) return value.getTime();
  return Array.isArray(value) ? value.map(plain) : value;
}
