import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable, Writable } from "node:stream";
import { after, test } from "node:test";
import { gzipSync } from "node:zlib";
import { detect } from "./detect.ts";

const folder = mkdtempSync(join(tmpdir(), "candor-detect-"));
after(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function run(args: string[], stdin = "") {
  const written = { out: "", err: "" };
  const into = (key: "out" | "err") =>
    new Writable({
      write(chunk, _encoding, done) {
        written[key] += String(chunk);
        done();
      },
    });
  const started = performance.now();
  const code = await detect.run(args, {
    stdout: into("out"),
    stderr: into("err"),
    stdin: Readable.from([Buffer.from(stdin)]),
  });
  return { code, ...written, seconds: (performance.now() - started) / 1000 };
}

const kinds = ["rings", "bursts", "waves", "duplicates", "families", "raters"] as const;
const day = (number: number) => new Date(Date.UTC(2024, 0, 1 + number)).toISOString();

/** Thirty reviews over a year and a half, and nine within four days. */
const burst = [
  ...Array.from({ length: 30 }, (_, index) => `buyer-${index},kettle,${day(index * 18)}`),
  ...Array.from({ length: 9 }, (_, index) => `batch-${index},kettle,${day(300 + (index % 4))}`),
].join("\n");

test("a burst in a CSV file is one JSON object with members, window, evidence and sentence", async () => {
  const input = file("burst.csv", `reviewer,product,time\n${burst}\n`);
  const { code, out, err } = await run(["--kind", "bursts", "--input", input]);
  assert.equal(code, 0);
  assert.equal(err, "");
  const report = JSON.parse(out);
  assert.equal(report.kind, "bursts");
  assert.equal(report.input.rows, 39);
  const [signal] = report.signals;
  assert.deepEqual(signal.members.products, ["kettle"]);
  assert.match(signal.window.from, /^2024-10-2\dT/);
  assert.ok(signal.score > 0.5 && signal.evidence.length > 0 && signal.sentence.length > 0);
});

test("the same rows as JSON lines, gzip or standard input give the same signals", async () => {
  const rows = burst.split("\n").map((line) => {
    const [reviewer, product, time] = line.split(",");
    return JSON.stringify({
      reviewerID: reviewer,
      asin: product,
      unixReviewTime: Date.parse(time ?? "") / 1000,
    });
  });
  const text = `${rows.join("\n")}\n`;
  const csv = await run([
    "--kind",
    "bursts",
    "--input",
    file("same.csv", `user,item,timestamp\n${burst}`),
  ]);
  const jsonl = await run(["--kind", "bursts", "--input", file("same.jsonl", text)]);
  const packed = await run(["--kind", "bursts", "--input", file("same.gz", gzipSync(text))]);
  const piped = await run(["--kind", "bursts", "--input", "-"], text);
  const signals = [csv, jsonl, packed, piped].map(({ out }) => JSON.parse(out).signals);
  assert.equal(signals[0].length, 1);
  for (const other of signals.slice(1)) assert.deepEqual(other, signals[0]);
});

test("two runs write the same bytes", async () => {
  const input = file("twice.csv", `reviewer,product,time\n${burst}\n`);
  const [first, second] = [
    await run(["--kind", "all", "--input", input]),
    await run(["--kind", "all", "--input", input]),
  ];
  assert.equal(first.out, second.out);
});

test("families and rings answer groups, and --top cuts the list but not the count", async () => {
  const rows = ["red", "blue", "big", "small"].flatMap((product) =>
    ["ada", "bob"].map(
      (by) => `${by},${product},${by} likes the ${product.length > 3 ? "cup" : "lid"}`,
    ),
  );
  const input = file("families.csv", `reviewer,product,text\n${rows.join("\n")}\n`);
  const all = JSON.parse((await run(["--kind", "families", "--input", input])).out);
  assert.equal(all.groups.length, 2);
  const top = JSON.parse((await run(["--kind", "families", "--input", input, "--top", "1"])).out);
  assert.deepEqual([top.groups.length, top.found], [1, 2]);
});

test("all runs what the columns allow and says what it left out", async () => {
  const input = file("bare.csv", "reviewer,product\nada,lamp\nbob,lamp\n");
  const report = JSON.parse((await run(["--kind", "all", "--input", input])).out);
  assert.deepEqual(
    report.skipped.map(({ kind }: { kind: string }) => kind),
    [
      ...["bursts", "waves", "duplicates", "families", "raters", "linked-accounts"],
      ...["reciprocal-sellers", "disclosures", "votes", "reports"],
    ],
  );
});

test("a reviewer on the seller's own device is found from columns of accounts", async () => {
  const rows = [
    "owner,kettle,brightco,2024-05-01,d1,brightco",
    "cousin,lamp,brightco,2024-05-02,d1,",
    ...Array.from({ length: 30 }, (_, at) => `buyer-${at},lamp,brightco,2024-05-03,e${at},`),
  ];
  const header = "reviewer,product,seller,time,device,acts_for";
  const input = file("insiders.csv", `${header}\n${rows.join("\n")}\n`);
  const { code, out } = await run(["--kind", "linked-accounts", "--input", input]);
  assert.equal(code, 0);
  const [signal, ...others] = JSON.parse(out).signals;
  assert.deepEqual(others, []);
  assert.deepEqual(signal.members.reviewers, ["cousin", "owner"]);
  assert.ok(signal.evidence.some(({ fact }: { fact: string }) => fact.includes("a device")));
});

test("two sellers whose people review each other are a circle", async () => {
  const honest = Array.from({ length: 400 }, (_, at) => `b${at},p${at % 40},s${at % 20},`);
  const favours = [1, 2, 3, 4].flatMap((at) => [`x,q${at},beta,alpha`, `y,r${at},alpha,beta`]);
  const rows = [...honest, ...favours].join("\n");
  const input = file("circle.csv", `reviewer,product,seller,acts_for\n${rows}\n`);
  const { out } = await run(["--kind", "reciprocal-sellers", "--input", input]);
  assert.deepEqual(JSON.parse(out).groups[0].members.sellers, ["alpha", "beta"]);
});

test("buyers who tell of a reward are counted by seller", async () => {
  const told = "The seller sent me a gift card in exchange for this review, so five stars it is.";
  const rows = Array.from({ length: 200 }, (_, at) => {
    const text = at < 8 ? told : "Works well and arrived in time, I would buy it again.";
    return `buyer-${at},p${at % 5},${at < 20 ? "payer" : `s${at % 9}`},${text.replaceAll(",", "")}`;
  });
  const input = file("told.csv", `reviewer,product,seller,text\n${rows.join("\n")}\n`);
  const { out } = await run(["--kind", "disclosures", "--input", input]);
  assert.deepEqual(JSON.parse(out).signals[0]?.members.sellers, ["payer"]);
});

test("votes in step are read from a file of votes", async () => {
  const step = Array.from({ length: 60 }, (_, at) => {
    const moment = new Date(Date.UTC(2024, 3, 1 + (at % 10) * 3, 12, at % 6)).toISOString();
    return `gang-${Math.floor(at / 10)},rev-${at % 10},${moment}`;
  });
  const honest = Array.from({ length: 600 }, (_, at) => {
    const moment = new Date(Date.UTC(2024, 3, 1 + (at % 60), (at * 7) % 24)).toISOString();
    return `voter-${at % 200},rev-${(at * 13) % 90},${moment}`;
  });
  const rows = [...step, ...honest].join("\n");
  const input = file("votes.csv", `voter,review_id,time\n${rows}\n`);
  const { code, out } = await run(["--kind", "votes", "--input", input]);
  assert.equal(code, 0);
  const [gang] = JSON.parse(out).groups;
  assert.deepEqual(
    gang.members.reviewers,
    [0, 1, 2, 3, 4, 5].map((at) => `gang-${at}`),
  );
});

test("a stopped search is gone on with: what is done is read, half a line is not", async () => {
  const input = file("resumed.csv", `reviewer,product,time\n${burst}\n`);
  const kept = join(folder, "found.jsonl");
  const args = ["--kind", "all", "--input", input, "--resume", kept];
  const whole = await run(args);
  const lines = readFileSync(kept, "utf8").trimEnd().split("\n");
  assert.equal(lines.length, 4, "the rows, and three kinds");
  const planted = JSON.parse(lines[2] ?? "");
  planted.signals[0].sentence = "From the file.";
  writeFileSync(kept, [lines[0], JSON.stringify(planted), lines[3]?.slice(0, 20)].join("\n"));
  const resumed = await run(args);
  assert.match(resumed.out, /From the file\./);
  assert.equal(JSON.parse(resumed.out).found, JSON.parse(whole.out).found);
  const other = file("others.csv", `reviewer,product,time\n${burst.replace("batch-0", "else")}\n`);
  const fresh = await run(["--kind", "all", "--input", other, "--resume", kept]);
  assert.doesNotMatch(fresh.out, /From the file\./, "findings of other rows are dropped");
});

test("the pretty page is for a person and names what the method cannot see", async () => {
  const input = file("pretty.csv", `reviewer,product,time\n${burst}\n`);
  const { out } = await run(["--kind", "bursts", "--input", input, "--format", "pretty"]);
  assert.match(out, /^39 reviews of 1 products by 39 accounts\./);
  assert.match(out, /1\. \[0\.\d\d\] \d+ reviews came within/);
  assert.match(out, /This cannot see:/);
});

test("bad rows are left out and reported by line", async () => {
  const rows = ["ada,lamp,5", "bob,lamp", ",lamp,4", 'cem,"lamp', "dee,lamp,4"];
  const input = file("bad.csv", `reviewer,product,rating\n${rows.join("\n")}\n`);
  const report = JSON.parse((await run(["--kind", "raters", "--input", input])).out);
  assert.equal(report.input.rows, 1);
  assert.equal(report.input.rowsSkipped, 3);
  assert.deepEqual(
    report.input.problems.map(({ line }: { line: number }) => line),
    [3, 4, 5],
  );
});

test("a file that holds no findings is not written over", async () => {
  const input = file("mine.csv", `reviewer,product,time\n${burst}\n`);
  const { code, err } = await run(["--kind", "all", "--input", input, "--resume", input]);
  assert.equal(code, 2);
  assert.match(err, /holds no findings/);
  assert.match(readFileSync(input, "utf8"), /^reviewer,product,time/);
});

const wrongUse: readonly (readonly [string, readonly string[], RegExp])[] = [
  ["no arguments", [], /--kind and --input are needed/],
  ["an unknown kind", ["--kind", "ghosts", "--input", "x"], /--kind is one of rings, /],
  ["an unknown option", ["--colour"], /Unknown option/],
  ["an unknown format", ["--kind", "all", "--input", "x", "--format", "xml"], /json or pretty/],
  ["a top of nothing", ["--kind", "all", "--input", "x", "--top", "0"], /number from 1/],
  ["a missing file", ["--kind", "all", "--input", join(folder, "none.csv")], /no such file/],
  ["a folder", ["--kind", "all", "--input", folder], /a folder, not a file/],
];
for (const [name, args, message] of wrongUse) {
  test(`${name} ends with 2 and says why`, async () => {
    const { code, out, err } = await run([...args]);
    assert.equal(code, 2);
    assert.equal(out, "");
    assert.match(err, message);
  });
}

const unusable: readonly (readonly [string, string | Buffer, RegExp])[] = [
  ["an empty file", "", /The file is empty/],
  ["a header without rows", "reviewer,product\n", /No row could be read/],
  [
    "columns of something else",
    "name,age\nada,36\n",
    /no column reviewer and no column product.*"name"/,
  ],
  ["a Parquet file", "PAR1\u0000\u0001", /Parquet/],
  ["bytes of a picture", Buffer.from([0x89, 0x50, 0, 1, 2]), /not a text file/],
  [
    "gzip cut short",
    gzipSync(`reviewer,product,time\n${burst.repeat(50)}`).subarray(0, 100),
    /damaged or cut short/,
  ],
  ["JSON lines without ids", '{"stars":5}\n', /Line 1: reviewer and product: missing/],
];
for (const [name, content, message] of unusable) {
  test(`${name} ends with 2 and says what is wrong`, async () => {
    const { code, err } = await run(["--kind", "rings", "--input", file("unusable", content)]);
    assert.equal(code, 2);
    assert.match(err, message);
  });
}

const tenKilobytes = "x".repeat(10_240);
const many = (count: number, row: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => row(index)).join("\n");
const words = "a long enough text that is the same in every row of this hostile file";
const hostile: readonly (readonly [string, string])[] = [
  ["self loops", many(1_500, (i) => `u${i % 50},u${i % 50},5,${day(i % 600)},${words}`)],
  [
    "ids of ten kilobytes",
    many(300, (i) => `${tenKilobytes}${i},p,5,${day(i)},x\nok${i},p,5,${day(i)},x`),
  ],
  [
    "dates in the year 9999 and the year 0",
    many(500, (i) => `u${i},p${i % 9},5,${i % 2 === 0 ? "9999-12-31" : "0000-01-01"},x`),
  ],
  [
    "one product with all edges",
    many(4_000, (i) => `u${i},p,${1 + (i % 5)},${day((i * 7) % 700)},${words} ${i}`),
  ],
  [
    "one account with all edges",
    many(4_000, (i) => `u,p${i},${1 + (i % 5)},${day((i * 7) % 700)},${words}`),
  ],
  ["one moment for all", many(2_000, (i) => `u${i},p${i % 20},5,${day(1)},${words}`)],
  ["one line that never ends", `u,p,5,${day(1)},"${"never ".repeat(400_000)}\nv,p,5,${day(1)},x`],
];
for (const [name, rows] of hostile) {
  test(`${name} end in bounded time with a report`, async (t) => {
    const input = file("hostile.csv", `reviewer,product,rating,time,text\n${rows}\n`);
    for (const kind of kinds) {
      const { code, out, err, seconds } = await run(["--kind", kind, "--input", input]);
      t.diagnostic(`${kind} took ${seconds.toFixed(1)} s`);
      assert.ok(code === 0 ? JSON.parse(out).kind === kind : err.length > 0);
    }
  });
}

test("an id at the limit is read, one sign longer is left out", async () => {
  const rows = `${"a".repeat(128)},p\n${"a".repeat(129)},p`;
  const input = file("limit.csv", `reviewer,product\n${rows}\n`);
  const report = JSON.parse((await run(["--kind", "rings", "--input", input])).out);
  assert.deepEqual([report.input.rows, report.input.rowsSkipped], [1, 1]);
  assert.match(report.input.problems[0].problem, /longer than 128 characters/);
});
