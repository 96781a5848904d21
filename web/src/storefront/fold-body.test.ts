import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { foldBody } from "./fold-body.ts";

test("a text of ordinary length is shown whole", () => {
  const body = "A lamp. ".repeat(100);
  assert.deepEqual(foldBody(body), { shown: body, rest: "" });
});

test("a long text is cut at a paragraph if there is one, else at a sentence, else at a space", () => {
  const paragraphs = `${"word ".repeat(120)}\n\n${"more ".repeat(200)}`;
  assert.match(foldBody(paragraphs).shown, /\n\n$/);
  const sentence = `${"word ".repeat(100)}end. ${"more ".repeat(200)}`;
  assert.match(foldBody(sentence).shown, /end\. $/);
  assert.match(foldBody("word ".repeat(300)).shown, /word $/);
});

test("nothing is lost or repeated, and no character is cut in half", () => {
  const long = fc.string({ unit: "grapheme", minLength: 800, maxLength: 3_000 });
  fc.assert(
    fc.property(long, (body) => {
      const { shown, rest } = foldBody(body);
      assert.equal(shown + rest, body);
      assert.ok((shown + rest).isWellFormed() === (shown.isWellFormed() && rest.isWellFormed()));
    }),
  );
});

test("a text without any space is cut between characters", () => {
  const { shown, rest } = foldBody("😀".repeat(1_000));
  assert.ok(shown.isWellFormed() && rest.isWellFormed() && shown !== "" && rest !== "");
});
