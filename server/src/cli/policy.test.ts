import assert from "node:assert/strict";
import { appendFile, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { after, test } from "node:test";
import { runCandor } from "./main.ts";

const folder = await mkdtemp(join(tmpdir(), "candor-policy-"));
after(() => rm(folder, { recursive: true }));
const path = (name: string) => join(folder, name);

async function policy(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const io = { stdin: new PassThrough(), stdout: new PassThrough(), stderr: new PassThrough() };
  const code = await runCandor(["policy", ...args], io);
  const read = (stream: PassThrough) => String(stream.read() ?? "");
  return { code, out: read(io.stdout), err: read(io.stderr) };
}

const next = path("next.yaml");
await writeFile(
  next,
  ['version: "1.1.0"', "rules:", "  no-emoji: { outcome: hold }", ""].join("\n"),
);

const lineOf = (id: string, text: string) =>
  `${JSON.stringify({ id, surface: "message", text })}\n`;
const party = "Your lamp ships on Monday 🎉";

test("what show writes is the same version when it is read again", async () => {
  const { out } = await policy("show", "1.0.0", "--format", "json");
  await writeFile(path("shipped.json"), out);
  const { code, out: said } = await policy("diff", "1.0.0", path("shipped.json"));
  assert.deepEqual([code, said], [0, "1.0.0 to 1.0.0\nNothing differs.\n"]);
});

test("the list names what ships, and a difference is told in words", async () => {
  assert.match((await policy("list")).out, /^1\.0\.0 +shipped/);
  assert.match((await policy("show", "1.0.0")).out, /no-emoji/);
  const { code, out } = await policy("diff", "1.0.0", next);
  assert.equal(code, 1);
  assert.match(out, /\+ "No emoji in messages" \(no-emoji, MSG-051\) warns now, and will hold/);
  const told = JSON.parse((await policy("diff", "1.0.0", next, "--format", "json")).out);
  assert.partialDeepStrictEqual(told, [{ kind: "outcome", before: "warn", after: "hold" }]);
});

test("a version's examples are run under it, and one that no longer holds is named", async () => {
  assert.equal((await policy("test", next)).code, 0);
  const shy = path("shy.json");
  await writeFile(
    shy,
    JSON.stringify({ version: "1.2.0", rules: { "no-emoji": { confidenceMin: 1 } } }),
  );
  const { code, out } = await policy("test", shy);
  assert.equal(code, 1);
  assert.match(out, /no-emoji \(en\) misses: Your part ships on Monday 😀/);
});

test("a back-test tells what would change by rule, with samples", async () => {
  const input = path("texts.jsonl");
  await writeFile(input, `${lineOf("a", party)}not JSON\n\n${lineOf("b", "It ships on Monday.")}`);
  const { code, out, err } = await policy("backtest", "1.0.0", next, "--input", input);
  assert.equal(code, 1);
  assert.match(out, /2 texts under 1\.0\.0 and 1\.1\.0: 1 more would be stopped/);
  assert.match(
    out,
    /no-emoji: 0 gained, 0 lost, 1 with another outcome\n {2}a: warn to hold: "🎉"/,
  );
  assert.match(err, /line 2 is no text to judge/);
  const same = await policy("backtest", "1.0.0", "1.0.0", "--input", input);
  assert.equal(same.code, 0);
  assert.match(same.out, /Nothing would change/);
});

test("a back-test goes on where it was, and only with the versions it began with", async () => {
  const input = path("growing.jsonl");
  const state = path("state");
  const wish = ["--input", input, "--state", state, "--format", "json"];
  await writeFile(input, lineOf("a", party));
  await policy("backtest", "1.0.0", next, ...wish);
  await appendFile(input, lineOf("b", party));
  const { out, err } = await policy("backtest", "1.0.0", next, ...wish);
  assert.match(err, /goes on after line 1/);
  assert.partialDeepStrictEqual(JSON.parse(out), { texts: 2, rules: { "no-emoji": { moved: 2 } } });
  const kept = await readFile(state, "utf8");
  const other = await policy("backtest", next, "1.0.0", ...wish);
  assert.equal(other.code, 2);
  assert.match(other.err, /belongs to another back-test/);
  assert.equal(await readFile(state, "utf8"), kept);
});

test("what cannot be read is told with its place", async () => {
  const broken = path("broken.yaml");
  await writeFile(broken, "version: [1\n");
  assert.match((await policy("test", broken)).err, /line 2, column 1/);
  await writeFile(broken, "version: 1.1\nrules: { no-emojy: {} }\n");
  const { code, err } = await policy("test", broken);
  assert.equal(code, 2);
  assert.match(err, /version: must be three numbers in quotes/);
  assert.match(err, /rules\.no-emojy: is not known; did you mean no-emoji\?/);
  assert.match((await policy("show", "4.5.6")).err, /does not ship/);
  assert.match((await policy("show", path("none.json"))).err, /cannot be read/);
  const { err: missing } = await policy("backtest", "1.0.0", next, "--input", path("none"));
  assert.match(missing, /none/);
});

test("a wrong call says what it takes", async () => {
  for (const args of [[], ["diff", "1.0.0"], ["list", "x"], ["show", "1.0.0", "--format", "x"]]) {
    assert.equal((await policy(...args)).code, 2, args.join(" "));
  }
  assert.match((await policy("backtest", "1.0.0", "1.0.0")).err, /needs --input/);
});
