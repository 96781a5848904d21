import assert from "node:assert/strict";
import { test } from "node:test";
import { TextlintKernel } from "@textlint/kernel";
import textPlugin from "@textlint/textlint-plugin-text";
import { shippedPolicy } from "../kit/policy.ts";
import { screen } from "../kit/screen.ts";
import { linter, type TextlintOptions } from "./candor.ts";

const text = "Hello Ada,\nyour lamp left today.\nLeave us a review and get a $10 gift card.\n";

async function lint(words: string, options: TextlintOptions) {
  const { messages } = await new TextlintKernel().lintText(words, {
    ext: ".txt",
    plugins: [{ pluginId: "text", plugin: textPlugin.default ?? textPlugin }],
    rules: [{ ruleId: "candor", rule: { linter } as never, options }],
  });
  return messages;
}

test("textlint reports each finding at the line, the column and the range of its words", async () => {
  const { findings } = screen(text, { surface: "message" }, shippedPolicy);
  assert.notEqual(findings.length, 0);
  const messages = await lint(text, { surface: "message" });
  assert.deepEqual(
    messages.map(({ ruleId, range }) => ({ ruleId, range: [...range] })),
    findings.map(({ spans: [span] }) => ({ ruleId: "candor", range: [span?.start, span?.end] })),
  );
  assert.equal(messages[0]?.loc.start.line, 3);
  assert.match(messages[0]?.message ?? "", /no-incentive-for-review, REV-021/);
});

test("findings are told in the language asked for, and a decent text has none", async () => {
  const [message] = await lint(text, { tell: "de" });
  assert.match(message?.message ?? "", /Bewertung/);
  assert.deepEqual(await lint("Hello Ada,\nyour lamp left today.\n", {}), []);
});

test("an unknown surface is a fault of the configuration, and says what is taken", async () => {
  await assert.rejects(lint(text, { surface: "postcard" }), /takes one of message, insert/);
});
