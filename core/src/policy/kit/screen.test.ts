import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { evidenceMax } from "./neighbours.ts";
import { shippedPolicy } from "./policy.ts";
import { screen } from "./screen.ts";
import { type Surface, surfaces } from "./verdict.ts";

const categoriesOf = (text: string, surface: Surface = "message") =>
  screen(text, { surface }, shippedPolicy).findings.map((finding) => finding.category);

const anySurface = fc.constantFrom(...surfaces);
/** Pieces that rules look for, so that random texts reach deep into them. */
const pieces = fc.constantFrom(
  "review",
  "5 stars",
  "★★★★★",
  "please",
  "gift card",
  "if you are happy",
  "not ",
  "Bewertung",
  "löschen",
  "レビュー",
  "好评",
  "返现",
  "r e v i e w",
  "\u200b",
  "𝓰𝓲𝓯𝓽",
  "ｒｅｖｉｅｗ",
  "\n\n",
  "- ",
  "“",
  "555 0134",
  "https://a.example/x?y=1",
  "dana@mail.example",
  "👩‍👩‍👧",
  "\ud800",
  "e\u0301",
  "$10",
  "20%",
  "before",
  "?",
  ".",
);
const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc
    .array(fc.oneof(pieces, fc.string({ unit: "grapheme", maxLength: 6 })), { maxLength: 40 })
    .map((parts) => parts.join(" ")),
);

test("any text at all gets a verdict whose spans lie inside it on code-point borders", () => {
  fc.assert(
    fc.property(anyText, anySurface, (text, surface) => {
      const { findings } = screen(text, { surface }, shippedPolicy);
      for (const { spans, quote } of findings) {
        for (const { start, end } of spans) {
          assert.ok(0 <= start && start < end && end <= text.length);
          assert.ok(!cutsPair(text, start) && !cutsPair(text, end));
        }
        const [first] = spans;
        assert.equal(quote, first === undefined ? "" : text.slice(first.start, first.end));
      }
    }),
    { numRuns: 400 },
  );
});

test("screening the same text twice gives the same bytes", () => {
  fc.assert(
    fc.property(anyText, anySurface, (text, surface) => {
      const once = JSON.stringify(screen(text, { surface }, shippedPolicy));
      assert.equal(JSON.stringify(screen(text, { surface }, shippedPolicy)), once);
    }),
    { numRuns: 200 },
  );
});

test("a text of a hundred thousand characters is judged, whatever it repeats", (t) => {
  const hostile = [
    "a",
    "review ",
    "((((",
    "a.",
    "5 ",
    "r e v i e w ",
    "если ",
    "αa",
    "★",
    "👍",
    '"',
    "- \n",
    "please review gift if ",
    "1-",
    "@",
    "a@b.",
    "not ",
    "日本",
    "<a",
    "0123 ",
    "www.",
    "i.e. ",
  ];
  let slowest = 0;
  for (const piece of hostile) {
    const text = piece.repeat(Math.ceil(100_000 / piece.length)).slice(0, 100_000);
    const started = performance.now();
    screen(text, { surface: "message" }, shippedPolicy);
    slowest = Math.max(slowest, performance.now() - started);
  }
  t.diagnostic(`the slowest took ${slowest.toFixed(0)} ms`);
});

test("decent Cyrillic and Greek text is not read as disguised Latin", () => {
  assert.deepEqual(categoriesOf("Спасибо, посылка пришла вовремя и чайник работает."), []);
  assert.deepEqual(categoriesOf("Ποιο χρώμα θέλετε για τη λάμπα;"), []);
});

test("a policy version can switch a rule off, change its outcome, or move it", () => {
  const text = "Leave a review and get a free coffee.";
  const base = screen(text, { surface: "insert" }, shippedPolicy);
  assert.equal(base.outcome, "refuse");
  const id = "no-incentive-for-review";
  const off = { version: "2.0.0", rules: { [id]: { outcome: "off" } } } as const;
  assert.deepEqual(screen(text, { surface: "insert" }, off).findings, []);
  const milder = { version: "2.0.0", rules: { [id]: { outcome: "warn" } } } as const;
  const warned = screen(text, { surface: "insert" }, milder);
  assert.equal(warned.outcome, "warn");
  assert.equal(warned.findings[0]?.policyVersion, "2.0.0");
  const moved = { version: "2.0.0", rules: { [id]: { surfaces: ["social"] } } } as const;
  assert.deepEqual(screen(text, { surface: "insert" }, moved).findings, []);
});

test("a neutral notice about feedback passes where the same about a review does not", () => {
  const notice = (what: string) =>
    `If you are satisfied that the problem is solved, it is possible to update or remove the ${what} you left.`;
  assert.deepEqual(categoriesOf(notice("feedback")), []);
  assert.deepEqual(categoriesOf(notice("review")), ["CHANGE_REMOVE"]);
  assert.deepEqual(categoriesOf("Would you remove your feedback for a 25% voucher?").sort(), [
    "CHANGE_REMOVE",
    "INCENTIVE",
  ]);
});

function cutsPair(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const here = text.charCodeAt(at);
  return (before & 0xfc00) === 0xd800 && (here & 0xfc00) === 0xdc00;
}

test("a sentence that begins behind the word at is no address", () => {
  for (const text of [
    "Please send a photo at once. Would the lid fit?",
    "The code applied at checkout. The invoice shows it.",
  ]) {
    assert.ok(!categoriesOf(text).includes("OFF_CHANNEL"), text);
  }
  for (const text of [
    "Write to help at lampshop dot example, please.",
    "Write to jo (at) lamps (dot) example, please.",
    "Write to jo at lamps.example, please.",
  ]) {
    assert.ok(categoriesOf(text).includes("OFF_CHANNEL"), text);
  }
});

test("words that full stops or lines part from one another are read as one sentence", () => {
  assert.deepEqual(categoriesOf("Review\nus\nand\nget\na\ngift\ncard"), ["INCENTIVE"]);
  assert.deepEqual(categoriesOf("Review. Us. And. Get. A. Gift. Card."), ["INCENTIVE"]);
  assert.deepEqual(categoriesOf("No. Gifts. For. Reviews. Ever."), []);
});

test("a finding shows its first places, and no more than a reader could mend at once", () => {
  const offers = Array.from(
    { length: 200 },
    (_, at) => `Review lamp ${at} and you get a gift card.`,
  );
  const { findings, outcome } = screen(offers.join(" "), { surface: "message" }, shippedPolicy);
  assert.equal(outcome, "refuse");
  assert.equal(findings[0]?.spans.length, evidenceMax);
  assert.equal(findings[0]?.spans[0]?.start, 0);
});

test("what stands on a button is said, and what stands between other marks is quoted", () => {
  const offer = "“Write a review and claim your voucher”";
  for (const button of ["[CTA: ", "Button: ", "Knopf: ", "按钮："]) {
    assert.ok(categoriesOf(button + offer, "email").includes("INCENTIVE"), button);
  }
  assert.deepEqual(categoriesOf(`He told the court of a card with ${offer} on it.`, "email"), []);
});

test("what stands below a heading that forbids is no request, and bold print ends a sentence", () => {
  const asks = "Please give us five stars.\nA voucher waits for your review.";
  for (const heading of ["Never write:", "**Avoid:**", "Wording to avoid:"]) {
    assert.deepEqual(categoriesOf(`${heading}\n${asks}`, "social"), [], heading);
    const behind = `${heading}\nWe are cheap.\n\n${asks}`;
    assert.ok(categoriesOf(behind, "social").includes("POSITIVE_ONLY"), heading);
  }
  const bold = "**Please do not leave a bad review if a screw is missing.** Write to us first.";
  assert.ok(categoriesOf(bold, "social").includes("GATING"));
});
