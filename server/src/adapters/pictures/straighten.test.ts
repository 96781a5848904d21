import assert from "node:assert/strict";
import { test } from "node:test";
import { slantOf } from "./straighten.ts";

const side = 400;

/** Grey paper with dashes in level rows, turned clockwise about its middle. */
function ruled(degrees: number): Uint8Array {
  const grey = new Uint8Array(side * side).fill(230);
  const sine = Math.sin((degrees * Math.PI) / 180);
  const cosine = Math.cos((degrees * Math.PI) / 180);
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      const dx = x - side / 2;
      const dy = y - side / 2;
      const along = dx * cosine + dy * sine;
      const across = dy * cosine - dx * sine;
      const isInk = Math.abs(across) < 120 && Math.abs(along) < 130;
      const row = ((across % 24) + 24) % 24;
      const dash = ((along % 12) + 12) % 12;
      if (isInk && row < 9 && dash < 7) grey[y * side + x] = 20;
    }
  }
  return grey;
}

for (const degrees of [0, 2.4, -7, 11, -24]) {
  test(`print that was turned by ${degrees} degrees is found to be`, () => {
    assert.ok(Math.abs(slantOf(ruled(degrees), side, side) - degrees) <= 0.4);
  });
}

test("a page without print is taken as it is", () => {
  assert.equal(slantOf(new Uint8Array(side * side).fill(255), side, side), 0);
});
