import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable, Writable } from "node:stream";
import { after, test } from "node:test";
import { gzipSync } from "node:zlib";
import { parquetWriteBuffer } from "hyparquet-writer";
import { detect } from "./detect.ts";

const folder = mkdtempSync(join(tmpdir(), "candor-detect-facts-"));
after(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function run(kind: string, input: string, ...more: string[]) {
  const written = { out: "", err: "" };
  const into = (key: "out" | "err") =>
    new Writable({
      write(chunk, _encoding, done) {
        written[key] += String(chunk);
        done();
      },
    });
  const code = await detect.run(["--kind", kind, "--input", input, ...more], {
    stdout: into("out"),
    stderr: into("err"),
    stdin: Readable.from([]),
  });
  return {
    code,
    ...written,
    report: code === 0 && more.length === 0 ? JSON.parse(written.out) : null,
  };
}

const day = (number: number) => new Date(Date.UTC(2024, 0, 1 + number)).toISOString();
type Cells = Readonly<Record<string, string | number>>;
const csv = (rows: readonly Cells[]) => {
  const names = Object.keys(rows[0] ?? {});
  return [names.join(","), ...rows.map((row) => names.map((name) => row[name]).join(","))].join(
    "\n",
  );
};
const sellersOf = (report: { signals: { members: { sellers: string[] } }[] }) =>
  report.signals.map(({ members }) => members.sellers[0]);

/** Two sellers; one pays its critics back within days, the other nobody. */
const paidCritics = Array.from({ length: 300 }, (_, at) => {
  const isCritic = at % 10 < 2;
  const seller = at % 2 === 0 ? "paybackco" : "plainco";
  const reviewed = at % 10 < 6 ? day(at + 6) : "";
  const pays = isCritic && seller === "paybackco";
  return {
    ...{ order: `o-${at}`, seller, buyer: `b-${at}`, product: "lamp", delivered: day(at) },
    ...{ reviewed, stars: reviewed === "" ? "" : isCritic ? 1 : 5 },
    refunded: pays ? day(at + 9) : "",
  };
});

test("refunds that follow critical reviews are found in a file of orders", async () => {
  const { report } = await run("refunds", file("orders.csv", csv(paidCritics)));
  assert.deepEqual(sellersOf(report), ["paybackco"]);
  assert.equal(report.input.table, "orders");
  assert.ok(report.blindTo.length > 0);
  assert.match(report.signals[0].sentence, /^After 30 of 30 critical reviews/);
});

/** One seller asks everybody, one nobody who returned. */
const asking = Array.from({ length: 600 }, (_, at) => {
  const seller = at % 2 === 0 ? "pickyco" : "fairco";
  const returned = at % 5 === 0 ? "yes" : "no";
  const asked = seller === "pickyco" && returned === "yes" ? 0 : 1;
  return { seller, delivered_at: day(at % 90), returned, asked };
});

test("selective requests are found, and CSV, gzip, JSON lines and Parquet give the same", async () => {
  const lines = asking.map((row) => JSON.stringify(row)).join("\n");
  const columns = (["seller", "delivered_at", "returned", "asked"] as const).map((name) => ({
    name,
    data: asking.map((row) => String(row[name])),
    type: "STRING" as const,
  }));
  const parquet = Buffer.from(parquetWriteBuffer({ columnData: columns }));
  const inputs = [
    file("asked.csv", csv(asking)),
    file("asked.csv.gz", gzipSync(csv(asking))),
    file("asked.jsonl", lines),
    file("asked.parquet", parquet),
  ];
  const [first, ...others] = await Promise.all(inputs.map((input) => run("requests", input)));
  assert.deepEqual(sellersOf(first?.report), ["pickyco"]);
  for (const { report } of others) assert.deepEqual(report.signals, first?.report.signals);
});

test("a page that became another product is found in a file of its versions", async () => {
  const rows = [
    {
      product: "p1",
      seller: "s",
      from: day(0),
      title: "Phone charger two ports",
      type: "charger",
      reviews: 80,
    },
    {
      product: "p1",
      seller: "s",
      from: day(200),
      title: "Foldable hair dryer",
      type: "dryer",
      reviews: 3,
    },
    {
      product: "p2",
      seller: "s",
      from: day(0),
      title: "Steel kettle",
      type: "kettle",
      reviews: 90,
    },
    {
      product: "p2",
      seller: "s",
      from: day(90),
      title: "Steel kettle, two litres",
      type: "kettle",
      reviews: 9,
    },
  ];
  const { report } = await run(
    "drift",
    file("pages.jsonl", rows.map((row) => JSON.stringify(row)).join("\n")),
  );
  assert.deepEqual(report.signals[0].members.products, ["p1"]);
  assert.ok(
    report.signals.every(
      (one: { members: { products: string[] } }) => !one.members.products.includes("p2"),
    ),
  );
});

test("an unlike product in a reviewed family is found in a file of families, a new colour is not", async () => {
  const joined = {
    seller: "s",
    attached: day(10),
    own_reviews: 1,
    own_stars: 2,
    family_reviews: 900,
    family_stars: 4.6,
  };
  const kettles = { family_title: "Steel kettle", family_brand: "Boilwell", family_type: "kettle" };
  const rows = [
    {
      family: "f1",
      product: "odd",
      ...joined,
      ...kettles,
      title: "Wireless speaker",
      brand: "Sonoro",
      type: "speaker",
    },
    {
      family: "f2",
      product: "red",
      ...joined,
      ...kettles,
      title: "Steel kettle red",
      brand: "Boilwell",
      type: "kettle",
    },
  ];
  const { report } = await run("merges", file("families.csv", csv(rows)));
  const strong = report.signals.filter(({ score }: { score: number }) => score >= 0.5);
  assert.deepEqual(
    strong.map((one: { members: { products: string[] } }) => one.members.products),
    [["f1", "odd"]],
  );
});

test("rows that cannot be read are left out and told by line, what is missing by name", async () => {
  const bad = [
    "seller,delivered,asked,returned",
    `s1,${day(1)},1,0`,
    "s1,the third of May,1,0",
    `,${day(2)},1,0`,
    `s1,${day(3)},1`,
    `${"x".repeat(10_000)},${day(3)},1,0`,
    `s1,9999-12-31,1,0`,
  ].join("\n");
  const { report } = await run("requests", file("bad.csv", bad));
  assert.equal(report.input.rows, 1);
  assert.equal(report.input.rowsSkipped, 5);
  assert.deepEqual(
    report.input.problems.map(({ line }: { line: number }) => line),
    [3, 4, 5, 6, 7],
  );
  assert.match(report.input.problems[0].problem, /^delivered: not a moment/);
  assert.match(report.input.problems[1].problem, /^seller: missing/);
  const headless = await run("requests", file("headless.csv", "shop,when\ns1,2024-01-01"));
  assert.equal(headless.code, 2);
  assert.match(headless.err, /no column seller and no column delivered/);
  const lacking = await run("refunds", file("lacking.csv", bad));
  assert.equal(lacking.code, 2);
  assert.match(lacking.err, /no column reviewed, stars, refunded/);
});

test("a person reads the same as a page", async () => {
  const { out } = await run("refunds", file("page.csv", csv(paidCritics)), "--format", "pretty");
  assert.match(out, /^300 rows of orders\.\n1 found, 1 shown\./);
});
