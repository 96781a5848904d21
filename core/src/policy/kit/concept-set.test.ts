import assert from "node:assert/strict";
import { test } from "node:test";
import { concepts } from "./concept.ts";
import { bitsMax } from "./concept-set.ts";
import { shapeWords } from "./reader/shape-words.ts";

test("concepts and the words that shapes are made of have a bit each", () => {
  const bits = [...concepts.keys(), ...Object.values(shapeWords)];
  assert.equal(new Set(bits).size, bits.length, "one bit stands for two");
  assert.ok(Math.max(...bits) < bitsMax, "there are more concepts than bits");
});
