import assert from "node:assert/strict";
import { PassThrough, Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { test } from "node:test";
import { rules } from "@candor/core/policy/rulesets.ts";
import { rulesCommand } from "./rules.ts";

async function run(...args: string[]) {
  const stdout = new PassThrough();
  const stderr = new PassThrough();
  const exit = rulesCommand.run(args, { stdin: Readable.from([]), stdout, stderr });
  exit.finally(() => {
    stdout.end();
    stderr.end();
  });
  const [code, out, err] = await Promise.all([exit, text(stdout), text(stderr)]);
  return { code, out, err };
}

test("every rule stands in the list, with its outcome and clause", async () => {
  const { code, out } = await run();
  assert.equal(code, 0);
  const lines = out.trimEnd().split("\n");
  assert.deepEqual(
    lines.map((line) => line.split(/\s+/, 3)),
    rules.map(({ id, outcome, clause }) => [id, outcome, clause]),
  );
});

test("one rule is shown with all that a person needs to understand it", async () => {
  const { code, out } = await run("no-incentive-for-review");
  assert.equal(code, 0);
  for (const part of [
    /^no-incentive-for-review: Never /,
    /clauses REV-021.*category INCENTIVE/,
    /as shipped \(policy 1\.0\.0\): refuse on message, insert/,
    /\nWhy {7}\S/,
    /\nSays {6}\S/,
    /\nInstead {3}\S/,
    /\nStopped\n {2}.*\[\[/,
    /\nFine\n {2}\S/,
  ]) {
    assert.match(out, part);
  }
});

test("a rule is told in the language asked for, with examples of that language", async () => {
  const { out } = await run("--lang", "de", "--format", "json", "no-outside-contact");
  const card = JSON.parse(out);
  assert.match(card.message, /Käufer/);
  assert.ok(card.examples.hits.some((hit: unknown) => /WhatsApp.*erreichbar/.test(String(hit))));
});

test("an id that no rule has is answered with those near to it", async () => {
  const { code, err } = await run("incentive");
  assert.equal(code, 1);
  assert.match(err, /Near: .*no-incentive-for-review/);
});

test("wrong options say what is taken, and exit with 2", async () => {
  for (const args of [["--format", "xml"], ["--lang", "tlh"], ["one", "two"], ["--what"]]) {
    const { code, err } = await run(...args);
    assert.equal(code, 2);
    assert.match(err, /candor help rules/);
  }
});
