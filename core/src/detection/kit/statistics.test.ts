import assert from "node:assert/strict";
import { test } from "node:test";
import {
  chanceInWords,
  lnBinomialTail,
  lnFalseDiscoveryRates,
  lnOverdispersedTail,
  lnPoissonTail,
  lnStratifiedFewer,
  lnUnequalTail,
  median,
  strengthOfLnP,
} from "./statistics.ts";

const near = (actual: number, expected: number, within = 1e-6) =>
  assert.ok(
    Math.abs(actual - expected) <= within * Math.max(1, Math.abs(expected)),
    `${actual} is not ${expected}`,
  );

test("a Poisson tail is one less the terms below it", () => {
  near(Math.exp(lnPoissonTail(1, 2)), 1 - Math.exp(-2));
  near(Math.exp(lnPoissonTail(3, 2)), 1 - Math.exp(-2) * (1 + 2 + 2));
  assert.equal(lnPoissonTail(0, 5), 0);
  assert.equal(lnPoissonTail(1, 0), Number.NEGATIVE_INFINITY);
});

test("far tails keep their digits and huge counts end at once", () => {
  near(lnPoissonTail(100, 1), -364.7341, 1e-3);
  assert.ok(lnPoissonTail(1e9, 1e9) <= 0);
  assert.ok(lnPoissonTail(2e9, 1e9) < -1e6);
  assert.ok(lnBinomialTail(5e8, 1e9, 0.5) > -1);
});

test("an overdispersed tail is fatter than the plain one and equal to it without extra spread", () => {
  near(lnOverdispersedTail(8, 3, 1), lnPoissonTail(8, 3));
  assert.ok(lnOverdispersedTail(8, 3, 2) > lnPoissonTail(8, 3));
});

test("a binomial tail equals its sum", () => {
  near(Math.exp(lnBinomialTail(2, 3, 0.5)), 0.5);
  near(Math.exp(lnBinomialTail(3, 3, 0.1)), 0.001);
  assert.equal(lnBinomialTail(4, 3, 0.5), Number.NEGATIVE_INFINITY);
});

test("one stratum is Fisher's exact test: the lady who tastes eight cups", () => {
  const cups = { total: 8, marked: 4, drawn: 4, markedDrawn: 0 };
  near(Math.exp(lnStratifiedFewer([cups]).lnP), 1 / 70);
  near(lnStratifiedFewer([cups]).expected, 2);
});

test("two strata convolve, and a stratum in which all were drawn tells nothing", () => {
  const cups = { total: 8, marked: 4, drawn: 4, markedDrawn: 0 };
  near(Math.exp(lnStratifiedFewer([cups, cups]).lnP), 1 / 4900);
  const all = { total: 50, marked: 10, drawn: 50, markedDrawn: 10 };
  near(Math.exp(lnStratifiedFewer([cups, all]).lnP), 1 / 70);
});

test("unequal chances that are equal make the binomial", () => {
  near(lnUnequalTail(2, [0.3, 0.3, 0.3]), lnBinomialTail(2, 3, 0.3));
  near(Math.exp(lnUnequalTail(1, [0.5, 0.2])), 0.6);
});

test("false discovery rates follow Benjamini and Hochberg and never fall below a smaller p", () => {
  const rates = lnFalseDiscoveryRates([0.01, 0.04, 0.03, 0.5].map(Math.log)).map(Math.exp);
  [0.04, 0.0533333, 0.0533333, 0.5].forEach((rate, index) => {
    near(rates[index] ?? 0, rate, 1e-5);
  });
});

test("strength is a half at one in a thousand and never passes one", () => {
  near(strengthOfLnP(Math.log(1e-3)), 0.5);
  assert.equal(strengthOfLnP(Number.NEGATIVE_INFINITY), 1);
  assert.equal(strengthOfLnP(0), 0);
});

test("chances are said in round words", () => {
  assert.equal(chanceInWords(Math.log(1 / 4211)), "about 1 in 4,000");
  assert.equal(chanceInWords(-99), "less than 1 in a million");
  assert.equal(chanceInWords(0), "by chance alone");
});

test("the median of an even sample lies between its middle values", () => {
  assert.equal(median([4, 1, 3, 2]), 2.5);
  assert.equal(median([]), 0);
});
