import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { shippedPolicy } from "@candor/core/policy/kit/policy.ts";
import { screenPicture } from "@candor/core/policy/pictures/screen-picture.ts";
import type { Box } from "@candor/core/policy/pictures/seen-picture.ts";
import { picturesInThreads } from "@candor/server/adapters/pictures/picture-reader.ts";
import { drawInserts } from "./draw-inserts.ts";

/** Of one core: how long people wait also depends on who else is at work on the machine. */
const secondsAim = 4;
const inserts = await drawInserts();
const pictures = picturesInThreads();
after(() => pictures.close());
const wish = { lang: null, withPreviews: false } as const;
// What a command or a server loads once is not part of any one picture's time.
await pictures.read(bytesOf("decent.png"), wish);

/** The rules that each insert breaks, and a place on the picture that must be marked. */
const expected: Readonly<Record<string, { rules: readonly string[]; marked: Point | null }>> = {
  "print.png": {
    rules: ["no-incentive-for-review", "no-positive-review-request"],
    marked: { x: 600, y: 380 },
  },
  "print.pdf": {
    rules: ["no-incentive-for-review", "no-positive-review-request"],
    marked: { x: 900, y: 570 },
  },
  "rotated.jpg": {
    rules: ["no-positive-review-request", "no-refund-for-review", "no-review-change-request"],
    marked: { x: 275, y: 450 },
  },
  "upside-down.webp": {
    rules: ["no-positive-review-request", "no-refund-for-review", "no-review-change-request"],
    marked: { x: 680, y: 735 },
  },
  "on-its-side.png": {
    rules: ["no-positive-review-request", "no-refund-for-review", "no-review-change-request"],
    marked: { x: 733, y: 150 },
  },
  "blurred.jpg": {
    rules: ["no-diverting-unhappy-buyers", "no-request-from-happy-buyers-only"],
    marked: { x: 165, y: 382 },
  },
  "german.png": {
    rules: ["no-incentive-for-review", "no-positive-review-request"],
    marked: { x: 250, y: 498 },
  },
  "chinese.png": {
    rules: ["no-incentive-for-review", "no-outside-contact", "no-positive-review-request"],
    marked: { x: 210, y: 518 },
  },
  "decent.png": { rules: [], marked: null },
};

test("every insert that is drawn is expected to be judged in some way", () => {
  assert.deepEqual(inserts.map(({ name }) => name).sort(), Object.keys(expected).sort());
});

for (const [name, { rules, marked }] of Object.entries(expected)) {
  test(`${name} is judged rightly, marked where it says so, and its time is told`, async (t) => {
    const start = process.cpuUsage();
    const seen = await pictures.read(bytesOf(name), wish);
    const { user, system } = process.cpuUsage(start);
    const seconds = (user + system) / 1e6;
    assert.ok(seen.ok);
    const { findings, pages } = screenPicture(seen.value, { surface: "insert" }, shippedPolicy);
    assert.deepEqual(findings.map(({ ruleId }) => ruleId).sort(), rules);
    for (const { boxes } of findings) assert.notEqual(boxes.length, 0);
    const boxes = findings.flatMap((finding) => finding.boxes);
    if (marked !== null) assert.ok(boxes.some((box) => holds(box, marked)));
    const { width = 1, height = 1 } = pages[0] ?? {};
    // A mark over most of the picture would not say where to look.
    for (const box of boxes) assert.ok(box.width * box.height < width * height * 0.06);
    t.diagnostic(`${name} took ${seconds.toFixed(1)} s of CPU, of ${secondsAim} s`);
  });
}

test("the command judges all five with every way to the network closed", async () => {
  const folder = await mkdtemp(join(tmpdir(), "candor-inserts-"));
  after(() => rm(folder, { recursive: true, force: true }));
  const names = ["print.png", "rotated.jpg", "blurred.jpg", "german.png", "chinese.png"];
  for (const name of names) await writeFile(join(folder, name), bytesOf(name));
  const files = names.map((name) => join(folder, name));
  const guard = join(folder, "closed-network.cjs");
  await writeFile(guard, closedNetwork);
  const { code, stdout } = await runCandor(guard, ["screen", "--format", "json", ...files]);
  assert.equal(code, 1);
  const answers: { findings: { ruleId: string; boxes: Box[] }[] }[] = JSON.parse(stdout);
  assert.deepEqual(
    answers.map(({ findings }) => findings.map(({ ruleId }) => ruleId).sort()),
    names.map((name) => expected[name]?.rules),
  );
});

type Point = { readonly x: number; readonly y: number };

const holds = ({ x, y, width, height }: Box, point: Point) =>
  point.x >= x && point.x <= x + width && point.y >= y && point.y <= y + height;

function bytesOf(name: string): Buffer {
  const found = inserts.find((insert) => insert.name === name);
  if (found === undefined) throw new Error(`no insert is called ${name}`);
  return found.bytes;
}

/** Loaded before anything else, in every thread: whoever reaches for the network dies. */
const closedNetwork = `
const closed = () => process.exit(99);
require("node:net").Socket.prototype.connect = closed;
require("node:dns").lookup = closed;
globalThis.fetch = closed;`;

function runCandor(
  guard: string,
  args: readonly string[],
): Promise<{ code: number; stdout: string }> {
  const bin = fileURLToPath(new URL("../server/bin/candor.mjs", import.meta.url));
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ["--require", guard, bin, ...args],
      { maxBuffer: 1e8 },
      (error, stdout, stderr) => {
        if (stderr !== "") process.stderr.write(stderr);
        resolve({ code: error === null ? 0 : Number(error.code), stdout });
      },
    );
  });
}
