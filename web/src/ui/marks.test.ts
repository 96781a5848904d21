import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type Mark, stretches } from "./marks.ts";

const mark = (start: number, end: number, outcome: Mark["outcome"], number = 1): Mark => ({
  start,
  end,
  outcome,
  number,
});

test("a text without marks is one stretch", () => {
  assert.deepEqual(stretches("quiet", []), [{ start: 0, end: 5, mark: null }]);
  assert.deepEqual(stretches("", []), []);
});

test("where marks overlap the severest one shows, and each number stands once, at its end", () => {
  const parts = stretches("one two three", [mark(0, 7, "warn", 1), mark(4, 13, "refuse", 2)]);
  assert.deepEqual(
    parts.map(({ start, end, mark: shown }) => [start, end, shown?.outcome, shown?.number]),
    [
      [0, 4, "warn", null],
      [4, 7, "refuse", null],
      [7, 13, "refuse", 2],
    ],
  );
});

test("a mark past the end of the text is cut to it, and an empty one is left out", () => {
  assert.deepEqual(
    stretches("abc", [mark(1, 99, "hold"), mark(2, 2, "refuse")]).map(({ start, end }) => [
      start,
      end,
    ]),
    [
      [0, 1],
      [1, 3],
    ],
  );
});

test("whatever the marks, the stretches together are exactly the text", () => {
  const anyMark = fc.record({
    start: fc.nat(40),
    end: fc.nat(40),
    outcome: fc.constantFrom("warn" as const, "hold" as const, "refuse" as const),
    number: fc.nat(9),
  });
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), fc.array(anyMark), (text, marks) => {
      const joined = stretches(text, marks).map(({ start, end }) => text.slice(start, end));
      assert.equal(joined.join(""), text);
    }),
  );
});
