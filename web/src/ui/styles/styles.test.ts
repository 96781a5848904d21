import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

const css = readFileSync(new URL("./tokens.css", import.meta.url), "utf8");
const [usual = "", more = ""] = css.split("@media (prefers-contrast: more)");
const [, forced = ""] = css.split("@media (forced-colors: active)");

/** What is read on what, and how far apart the two must be at least. */
const pairs = [
  ...["ink", "quiet", "accent", "reason", "stop", "go"].flatMap((text) => [
    { over: text, under: "paper", ratio: 4.5 },
    { over: text, under: "sheet", ratio: 4.5 },
  ]),
  { over: "on-accent", under: "accent", ratio: 4.5 },
  { over: "ink", under: "reason-wash", ratio: 4.5 },
  { over: "stop", under: "stop-wash", ratio: 4.5 },
  { over: "ink", under: "bar-track", ratio: 4.5 },
  { over: "quiet", under: "bar-track", ratio: 4.5 },
  ...["edge", "star", "accent", "reason", "bar"].flatMap((mark) => [
    { over: mark, under: "paper", ratio: 3 },
    { over: mark, under: "sheet", ratio: 3 },
  ]),
  { over: "bar", under: "bar-track", ratio: 2.6 },
];

for (const [name, tokens] of [
  ["the usual colours", tokensIn(usual)],
  ["high contrast", tokensIn(more)],
] as const) {
  for (const [at, look] of (["light", "dark"] as const).entries()) {
    test(`${name} can be read in the ${look}`, () => {
      const poor = pairs
        .map((pair) => ({
          ...pair,
          is: contrast(colour(tokens, pair.over, at), colour(tokens, pair.under, at)),
        }))
        .filter(({ is, ratio }) => is < ratio)
        .map(({ over, under, is, ratio }) => `${over} on ${under}: ${is.toFixed(2)} < ${ratio}`);
      assert.deepEqual(poor, []);
    });
  }
}

test("high contrast is at least as strong as the usual colours everywhere", () => {
  for (const { over, under } of pairs) {
    for (const at of [0, 1]) {
      const [weak, strong] = [tokensIn(usual), tokensIn(more)].map((tokens) =>
        contrast(colour(tokens, over, at), colour(tokens, under, at)),
      );
      assert.ok((strong ?? 0) >= (weak ?? 0), `${over} on ${under}`);
    }
  }
});

test("whoever has chosen the colours of their screen sees no other, in drawings too", () => {
  const system = /^ {4}--([\w-]+): (?:Canvas|CanvasText|LinkText|GrayText|ButtonBorder);$/gm;
  const mapped = [...forced.matchAll(system)].map(([, name]) => name);
  assert.deepEqual(mapped.toSorted(), [...tokensIn(usual).keys()].toSorted());
});

test("colours stand in the tokens alone", () => {
  for (const file of ["base", "parts", "reviews", "writing", "insert", "pages", "enforcement"]) {
    const styles = readFileSync(new URL(`./${file}.css`, import.meta.url), "utf8");
    assert.equal(/#[0-9a-f]{3,8}\b/i.exec(styles)?.[0], undefined, file);
  }
});

type Tokens = ReadonlyMap<string, readonly [string, string]>;

function tokensIn(text: string): Tokens {
  const found = text.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g);
  return new Map([...found].map(([, name = "", light = "", dark = ""]) => [name, [light, dark]]));
}

function colour(tokens: Tokens, name: string, at: number): string {
  const found = tokens.get(name)?.[at];
  assert.ok(found, `there is no colour ${name}`);
  return found;
}

function contrast(one: string, other: string): number {
  const [bright = 0, dim = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (bright + 0.05) / (dim + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
