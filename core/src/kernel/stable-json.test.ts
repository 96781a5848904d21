import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { stableJson } from "./stable-json.ts";

test("equal values give equal bytes, in whatever order they were put together", () => {
  assert.equal(
    stableJson({ b: [1, { d: null, c: "x" }], a: true, é: -0.5, B: {} }),
    '{"B":{},"a":true,"b":[1,{"c":"x","d":null}],"é":-0.5}',
  );
});

test("reading the text gives the value, and writing that gives the text", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = stableJson(value);
      assert.deepEqual(JSON.parse(text), JSON.parse(JSON.stringify(value)));
      assert.equal(stableJson(JSON.parse(text)), text);
    }),
  );
});

test("a field that is undefined is not there", () => {
  assert.equal(stableJson({ b: undefined, a: 1 }), '{"a":1}');
});

test("what JSON cannot say is refused", () => {
  for (const value of [Number.NaN, Number.POSITIVE_INFINITY, 1n, () => 1, [undefined]]) {
    assert.throws(() => stableJson({ value }), /stableJson/);
  }
});
