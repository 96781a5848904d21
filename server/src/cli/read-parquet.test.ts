import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { after, test } from "node:test";
import { brotliCompressSync, gzipSync, zstdCompressSync } from "node:zlib";
import { parquetWriteBuffer } from "hyparquet-writer";
import { openParquet } from "./read-parquet.ts";
import { readReviews } from "./read-reviews.ts";
import { UnreadableInput } from "./unreadable-input.ts";

const folder = mkdtempSync(join(tmpdir(), "candor-parquet-"));
after(() => rmSync(folder, { recursive: true }));

type Writing = Omit<Parameters<typeof parquetWriteBuffer>[0], "columnData">;
const rowCount = 5_000;
const each = <T>(make: (row: number) => T) =>
  Array.from({ length: rowCount }, (_, row) => make(row));
const begins = Date.UTC(2024, 0, 1);

const columnData = [
  { name: "reviewer_id", data: each((row) => `buyer-${row % 700}`), type: "STRING" },
  { name: "asin", data: each((row) => BigInt(row % 40)), type: "INT64" },
  { name: "overall", data: each((row) => 1 + (row % 5)), type: "DOUBLE" },
  { name: "timestamp", data: each((row) => new Date(begins + row * 60_000)), type: "TIMESTAMP" },
  { name: "verified", data: each((row) => row % 3 === 0), type: "BOOLEAN" },
  {
    name: "review_body",
    data: each((row) => (row % 2 === 0 ? `Works, ${row}` : null)),
    type: "STRING",
  },
  { name: "unknown", data: each((row) => `left out ${row}`), type: "STRING" },
] as const;

function write(name: string, how: Partial<Writing> = {}): string {
  const path = join(folder, name);
  const columns = columnData.map((column) => ({ ...column, nullable: true }));
  const buffer = parquetWriteBuffer({ columnData: columns, rowGroupSize: 1_500, ...how });
  writeFileSync(path, Buffer.from(buffer));
  return path;
}

const read = (path: string) => readReviews(path, Readable.from([]));

test("a Parquet file of several row groups gives the same columns as the same rows in JSON", async () => {
  const lines = each((row) =>
    JSON.stringify({
      reviewer_id: `buyer-${row % 700}`,
      asin: row % 40,
      overall: 1 + (row % 5),
      timestamp: begins + row * 60_000,
      verified: row % 3 === 0,
      ...(row % 2 === 0 ? { review_body: `Works, ${row}` } : {}),
    }),
  );
  const json = join(folder, "rows.jsonl");
  writeFileSync(json, lines.join("\n"));
  const { format, ...parquet } = await read(write("rows.parquet"));
  const { format: other, ...expected } = await read(json);
  assert.deepEqual([format, other], ["parquet", "jsonl"]);
  assert.deepEqual(parquet, expected);
});

test("each way of packing is read the same", async () => {
  const plain = await read(write("plain.parquet", { codec: "UNCOMPRESSED" }));
  const packers = { GZIP: gzipSync, BROTLI: brotliCompressSync, ZSTD: zstdCompressSync } as const;
  for (const [codec, pack] of Object.entries(packers)) {
    const compressors = { [codec]: (bytes: Uint8Array) => new Uint8Array(pack(bytes)) };
    const path = write(`${codec}.parquet`, { codec: codec as keyof typeof packers, compressors });
    assert.deepEqual(await read(path), plain, codec);
  }
  assert.deepEqual(await read(write("snappy.parquet", { codec: "SNAPPY" })), plain);
});

test("rows without an id are left out and told by their place in the file", async () => {
  const path = join(folder, "gaps.parquet");
  const buffer = parquetWriteBuffer({
    columnData: [
      { name: "reviewer", data: ["ada", null, "bo"], type: "STRING", nullable: true },
      { name: "product", data: ["lamp", "lamp", "lamp"], type: "STRING" },
    ],
  });
  writeFileSync(path, Buffer.from(buffer));
  const { rowsRead, rowsSkipped, problems } = await read(path);
  assert.deepEqual([rowsRead, rowsSkipped, problems[0]?.line], [2, 1, 2]);
});

test("a file without the needed columns is refused with the names that it has", async () => {
  const path = join(folder, "other.parquet");
  const columnData = [{ name: "price", data: [1, 2], type: "DOUBLE" as const }];
  writeFileSync(path, Buffer.from(parquetWriteBuffer({ columnData })));
  await assert.rejects(read(path), /no column reviewer and no column product\. It has: "price"/);
});

test("a file cut short, or with other bytes in its midst, is refused and not half read", async () => {
  const path = write("whole.parquet");
  const whole = readFileSync(path);
  const cut = join(folder, "cut.parquet");
  writeFileSync(cut, whole.subarray(0, whole.length / 2));
  await assert.rejects(read(cut), UnreadableInput);
  const spoilt = join(folder, "spoilt.parquet");
  writeFileSync(
    spoilt,
    Buffer.concat([whole.subarray(0, 4), Buffer.alloc(whole.length - 4, 0xff)]),
  );
  await assert.rejects(read(spoilt), UnreadableInput);
});

test("a group of rows that claims more than the bound is refused before it is read", async () => {
  const path = write("large.parquet", { codec: "UNCOMPRESSED" });
  const rowsWithin = async (bytesMax: number) => {
    const { groups } = await openParquet(path, bytesMax);
    for await (const { first } of groups(["reviewer_id"])) return first;
    return 0;
  };
  assert.equal(await rowsWithin(1_000_000), 1);
  await assert.rejects(rowsWithin(1_000), /larger than 0 MiB\. Write it with smaller row groups/);
});

test("Parquet that is packed or piped is refused with what to do instead", async () => {
  const bytes = Buffer.from("PAR1 and more");
  await assert.rejects(readReviews("-", Readable.from([bytes])), /give the plain file itself/);
});
