import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough, Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { after, test } from "node:test";
import { screen } from "./screen.ts";

const folder = await mkdtemp(join(tmpdir(), "candor-screen-"));
after(() => rm(folder, { recursive: true, force: true }));

async function run(args: string[], input = "") {
  const stdout = new PassThrough();
  const stderr = new PassThrough();
  const exit = screen.run(args, { stdin: Readable.from([input]), stdout, stderr });
  exit.finally(() => {
    stdout.end();
    stderr.end();
  });
  const [code, out, err] = await Promise.all([exit, text(stdout), text(stderr)]);
  return { code, out, err };
}

const paid = "Thank you for your order.\nLeave us a review and get a $10 gift card.";

test("a finding is shown under the words that caused it, with why and what instead", async () => {
  const file = join(folder, "draft.txt");
  await writeFile(file, paid);
  const { code, out } = await run(["--surface", "message", file]);
  assert.equal(code, 1);
  assert.match(out, /draft\.txt:2:\d+: refuse no-incentive-for-review \(REV-021\)/);
  assert.match(out, /\| +\^+\n/);
  assert.match(out, /= why: .+\n.+= instead: .+/);
});

test("a text that offends is followed by one that passes", async () => {
  const { out } = await run(["-"], paid);
  assert.match(out, /: this passes:\n {2}\+ Thank you for your order\.\n {2}\+ You are welcome/);
  const json = JSON.parse((await run(["--format", "json", "-"], paid)).out);
  assert.match(json.rewrite, /^Thank you for your order\.\nYou are welcome/);
  const line = JSON.stringify({ id: "a", surface: "message", text: paid });
  const plain = JSON.parse((await run(["--format", "jsonl"], line)).out);
  assert.deepEqual(Object.keys(plain), ["id", "outcome", "findings", "policyVersion"]);
  const better = JSON.parse((await run(["--format", "jsonl", "--rewrite"], line)).out);
  assert.equal(better.rewrite, json.rewrite);
});

test("a clean text exits with 0 and says under which policy", async () => {
  const { code, out } = await run(["--surface", "review", "-"], "Bright, quiet, sturdy lamp.");
  assert.equal(code, 0);
  assert.match(out, /clean under policy 1\.0\.0/);
});

test("every line of a JSONL file is answered in order, bad ones with what is wrong", async () => {
  const lines = [
    JSON.stringify({ id: "a", surface: "message", text: paid }),
    "{not json",
    JSON.stringify({ id: "b", surface: "review", text: "Bright lamp." }),
  ];
  const { code, out } = await run(["--format", "jsonl"], `${lines.join("\n")}\n`);
  const answers = out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  assert.equal(code, 2);
  assert.deepEqual(
    answers.map(({ id, outcome, error }) => [id, outcome ?? error]),
    [
      ["a", "refuse"],
      [null, "not valid JSON"],
      ["b", "allow"],
    ],
  );
});

test("SARIF regions point at the same words as the findings", async () => {
  const { out } = await run(["--surface", "message", "--format", "sarif", "-"], paid);
  const [result] = JSON.parse(out).runs[0].results;
  const { charOffset, charLength, startLine } = result.locations[0].physicalLocation.region;
  assert.match(paid.slice(charOffset, charOffset + charLength), /gift card/);
  assert.equal(startLine, 2);
});

test("an operator's own rules judge beside those that ship", async () => {
  const file = join(folder, "rules.yaml");
  const rules = (pattern: string, alias = "") => `
rules:
  - id: own-no-delivery-promises
    title: No promises about delivery
    clause: HOUSE-1
    category: UNPROFESSIONAL
    surfaces: [message, insert]
    outcome: hold
    rationale: The carrier decides when a parcel comes.
    message: This promises a delivery.
    suggestion: Give the date that the carrier gave.
    patterns: [${pattern}]
    examples:
      hits: [We guarantee next-day delivery., We guarantee a quick delivery.]
      passes: [Delivery takes two days., The delivery was not late.]
${alias}`;
  await writeFile(file, rules('"guarantee ...3 delivery"'));
  const text = "Your lamp left today. We guarantee a quick delivery.";
  const { code, out } = await run(["--rules", file, "-"], text);
  assert.equal(code, 1);
  assert.match(out, /hold own-no-delivery-promises \(HOUSE-1\)\n.*\n +\| +\^{26}\n/);
  assert.match(out, /= why: The carrier decides/);
  const sarif = JSON.parse((await run(["--rules", file, "--format", "sarif", "-"], text)).out);
  assert.equal(sarif.runs[0].results[0].ruleId, "own-no-delivery-promises");

  await writeFile(file, rules('"delivery"'));
  const refused = await run(["--rules", file, "-"], text);
  assert.equal(refused.code, 2);
  assert.match(refused.err, /own-no-delivery-promises: wrongly finds "Delivery takes two days/);

  await writeFile(file, rules('"guarantee ...3 delivery"', "a: &a [1]\nb: [*a, *a]"));
  assert.match((await run(["--rules", file, "-"], text)).err, /uses aliases/);
  await writeFile(file, "rules: [");
  assert.equal((await run(["--rules", file, "-"], text)).code, 2);
});

test("wrong options and files say what is taken, and exit with 2", async () => {
  const surface = await run(["--surface", "postcard", "-"]);
  assert.equal(surface.code, 2);
  assert.match(surface.err, /--surface takes one of message/);
  assert.equal((await run(["--format", "xml", "-"])).code, 2);
  assert.equal((await run([join(folder, "absent.txt")])).code, 2);
  assert.match((await run(["-"], "x".repeat(100_001))).err, /longer than 100000 characters/);
});
