import assert from "node:assert/strict";
import { test } from "node:test";
import { shippedPolicy } from "../kit/policy.ts";
import { screenPicture } from "./screen-picture.ts";
import { type Box, boxesOf, type SeenLine, textOfPicture } from "./seen-picture.ts";

const box = (x: number, y: number, width = 40, height = 10): Box => ({
  page: 1,
  x,
  y,
  width,
  height,
});

/** Level print: each word 40 wide in its own column, each line 20 below the one before. */
function printed(...paragraphs: readonly (readonly string[])[]): SeenLine[] {
  let row = 0;
  return paragraphs.flatMap((lines, paragraph) =>
    lines.map((line) => {
      row += 1;
      const words = line.split(" ").map((text, at) => ({ text, box: box(at * 50, row * 20) }));
      return { paragraph, words };
    }),
  );
}

test("lines of a paragraph are one text, and paragraphs stand apart", () => {
  const { text } = textOfPicture({ lines: printed(["a gift", "card"], ["bye"]), codes: [] });
  assert.equal(text, "a gift card\n\nbye");
});

test("a word that the end of a line broke is whole again, and both halves are its place", () => {
  const lines = printed(["jede Bewer-", "tung zählt"]);
  const { text, places } = textOfPicture({ lines, codes: [] });
  assert.equal(text, "jede Bewertung zählt");
  const start = text.indexOf("Bewertung");
  assert.deepEqual(boxesOf([{ start, end: start + 9 }], places), [box(50, 20), box(0, 40)]);
  const last = places.at(-1);
  assert.equal(text.slice(last?.start, last?.end), "zählt");
});

test("a hyphen inside a line, or before a capital, stays", () => {
  const lines = printed(["5- star", "E-", "Mail"]);
  assert.equal(textOfPicture({ lines, codes: [] }).text, "5- star E- Mail");
});

test("Han characters that were read one by one are joined", () => {
  const { text } = textOfPicture({ lines: printed(["五 星 好 评"]), codes: [] });
  assert.equal(text, "五星好评");
});

test("words of one line are marked by one box, those of two lines by two", () => {
  const lines = printed(["leave a five", "star review"]);
  const { text, places } = textOfPicture({ lines, codes: [] });
  const span = { start: text.indexOf("five"), end: text.indexOf(" review") };
  assert.deepEqual(boxesOf([span], places), [box(100, 20), box(0, 40)]);
  assert.deepEqual(boxesOf([{ start: 0, end: 7 }], places), [box(0, 20, 90)]);
});

test("words of a slanting line are marked one by one", () => {
  const words = [0, 1, 2].map((at) => ({ text: "word", box: box(at * 50, at * 12) }));
  const { text, places } = textOfPicture({ lines: [{ paragraph: 0, words }], codes: [] });
  assert.equal(boxesOf([{ start: 0, end: text.length }], places).length, 3);
});

test("print that runs up the page is marked by one box a line", () => {
  const words = [0, 1, 2].map((at) => ({ text: "word", box: box(0, at * 50, 10, 40) }));
  const { text, places } = textOfPicture({ lines: [{ paragraph: 0, words }], codes: [] });
  assert.deepEqual(boxesOf([{ start: 0, end: text.length }], places), [box(0, 0, 10, 140)]);
});

test("what a code holds is judged like print, and its box is marked", () => {
  const code = { format: "QRCode", content: "https://wa.me/4915200000000", box: box(9, 9, 99, 99) };
  const seen = { pages: [{ width: 200, height: 200 }], lines: printed(["Hello"]), codes: [code] };
  const verdict = screenPicture(seen, { surface: "insert" }, shippedPolicy);
  assert.deepEqual(
    verdict.findings.map(({ ruleId, boxes }) => ({ ruleId, boxes })),
    [{ ruleId: "no-outside-contact", boxes: [code.box] }],
  );
  assert.equal(verdict.codes[0]?.target, "messenger");
});

test("the article number of the goods is shown and not judged", () => {
  const code = { format: "EAN13", content: "4006381333931", box: box(0, 0) };
  const seen = { pages: [{ width: 200, height: 200 }], lines: [], codes: [code] };
  const verdict = screenPicture(seen, { surface: "insert" }, shippedPolicy);
  assert.deepEqual([verdict.outcome, verdict.text], ["allow", ""]);
  assert.equal(verdict.codes[0]?.target, "article number");
});
