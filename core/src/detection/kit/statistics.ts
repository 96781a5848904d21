/**
 * Exact tails in log space, so that 1e-300 and 1e-30 can still be told apart, and the few
 * corrections that keep a thousand tests honest. All functions are total: a count below zero
 * or an empty sample has an answer.
 */

const lanczos = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313,
  -176.61502916214059, 12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6,
  1.5056327351493116e-7,
] as const;

/** Natural logarithm of the gamma function for positive arguments. */
export function lnGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.abs(Math.sin(Math.PI * x))) - lnGamma(1 - x);
  const shifted = x - 1;
  let sum: number = lanczos[0];
  for (let index = 1; index < lanczos.length; index++) {
    sum += (lanczos[index] ?? 0) / (shifted + index);
  }
  const t = shifted + 7.5;
  return 0.5 * Math.log(2 * Math.PI) + (shifted + 0.5) * Math.log(t) - t + Math.log(sum);
}

/** ln of n! : `lnFactorial(0)` is 0. */
export const lnFactorial = (n: number): number => (n < 2 ? 0 : lnGamma(n + 1));

/** ln of "n choose k"; minus infinity where there is no way to choose. */
export function lnChoose(n: number, k: number): number {
  if (k < 0 || k > n) return Number.NEGATIVE_INFINITY;
  return lnFactorial(n) - lnFactorial(k) - lnFactorial(n - k);
}

/** ln(exp(a) + exp(b)) without overflow. */
export function lnAdd(a: number, b: number): number {
  const high = Math.max(a, b);
  if (high === Number.NEGATIVE_INFINITY) return high;
  return high + Math.log1p(Math.exp(Math.min(a, b) - high));
}

// A tail's terms shrink at least geometrically past the mode; after this many terms, or once a
// term is below 1e-17 of the sum, nothing visible is left. Bounds the time for hostile counts.
const tailTermsMax = 10_000;
const tailTermLnMin = -39;

/** Sums `exp(lnTerm(from)) + ...` upward until nothing visible is left or `to` is passed. */
function lnTailSum(from: number, to: number, lnTerm: (k: number) => number): number {
  let sum = Number.NEGATIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (let k = from; k <= to && k < from + tailTermsMax; k++) {
    const term = lnTerm(k);
    sum = lnAdd(sum, term);
    if (term < last && term < sum + tailTermLnMin) break;
    last = term;
  }
  return Math.min(0, sum);
}

/** ln P(X >= count) for X Poisson with that mean. */
export function lnPoissonTail(count: number, mean: number): number {
  if (count <= 0) return 0;
  if (!(mean > 0)) return Number.NEGATIVE_INFINITY;
  if (count <= mean && mean > tailTermsMax) return lnNormalTail((count - mean) / Math.sqrt(mean));
  return lnTailSum(
    count,
    Number.POSITIVE_INFINITY,
    (k) => k * Math.log(mean) - mean - lnFactorial(k),
  );
}

/**
 * ln P(X >= count) for a Poisson whose mean itself varies (gamma): variance = mean x
 * `overdispersion`. With 1 it is the plain Poisson.
 */
export function lnOverdispersedTail(count: number, mean: number, overdispersion: number): number {
  if (count <= 0) return 0;
  if (!(mean > 0)) return Number.NEGATIVE_INFINITY;
  if (overdispersion <= 1.0001) return lnPoissonTail(count, mean);
  const size = mean / (overdispersion - 1);
  const lnFail = Math.log(1 - 1 / overdispersion);
  const lnHit = -Math.log(overdispersion);
  if (count <= mean && mean > tailTermsMax) {
    return lnNormalTail((count - mean) / Math.sqrt(mean * overdispersion));
  }
  return lnTailSum(
    count,
    Number.POSITIVE_INFINITY,
    (k) => lnGamma(k + size) - lnGamma(size) - lnFactorial(k) + size * lnHit + k * lnFail,
  );
}

/** ln P(X >= hits) for X binomial over `trials` with that chance each. */
export function lnBinomialTail(hits: number, trials: number, chance: number): number {
  if (hits <= 0) return 0;
  if (hits > trials || !(chance > 0)) return Number.NEGATIVE_INFINITY;
  if (chance >= 1) return 0;
  const lnHit = Math.log(chance);
  const lnMiss = Math.log1p(-chance);
  const sd = Math.sqrt(trials * chance * (1 - chance));
  if (trials * chance > tailTermsMax && hits <= trials * chance) {
    return lnNormalTail((hits - trials * chance) / sd);
  }
  return lnTailSum(hits, trials, (k) => lnChoose(trials, k) + k * lnHit + (trials - k) * lnMiss);
}

/** ln P(Z >= z) for a standard normal; good to 1e-7 in the middle, asymptotic far out. */
export function lnNormalTail(z: number): number {
  if (z > 6) return -0.5 * z * z - Math.log(z * Math.sqrt(2 * Math.PI)) - 1 / (z * z);
  if (z < -6) return 0;
  // Abramowitz and Stegun 26.2.17.
  const t = 1 / (1 + 0.2316419 * Math.abs(z));
  const poly =
    t *
    (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  const tail = (Math.exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI)) * poly;
  return Math.log(z >= 0 ? tail : 1 - tail);
}

/** A two-by-two table: of `total` orders `marked` carry the mark and `drawn` were drawn. */
export type Stratum = {
  readonly total: number;
  readonly marked: number;
  readonly drawn: number;
  readonly markedDrawn: number;
};

/** The distribution of `markedDrawn` when drawing ignores the mark (hypergeometric). */
function hypergeometric(stratum: Stratum): { readonly from: number; readonly mass: Float64Array } {
  const { total, marked, drawn } = stratum;
  const from = Math.max(0, drawn - (total - marked));
  const to = Math.min(marked, drawn);
  const mass = new Float64Array(Math.max(1, to - from + 1));
  const lnAll = lnChoose(total, drawn);
  for (let k = from; k <= to; k++) {
    mass[k - from] = Math.exp(lnChoose(marked, k) + lnChoose(total - marked, drawn - k) - lnAll);
  }
  return { from, mass };
}

// Beyond this many marked draws over all strata the exact convolution costs more than it adds:
// the normal approximation is good to three digits there.
const exactMarkedMax = 2_000;

/**
 * Exact stratified test (Fisher's with one stratum, Cochran-Mantel-Haenszel's exact form with
 * more): ln P(marked drawn <= seen) and the number expected if drawing ignored the mark.
 */
export function lnStratifiedFewer(strata: readonly Stratum[]): {
  readonly lnP: number;
  readonly seen: number;
  readonly expected: number;
} {
  const informative = strata.filter((s) => s.marked > 0 && s.drawn > 0);
  let seen = 0;
  let expected = 0;
  let variance = 0;
  for (const { total, marked, drawn, markedDrawn } of informative) {
    seen += markedDrawn;
    expected += (marked * drawn) / total;
    if (total > 1) {
      variance +=
        (marked * drawn * (total - marked) * (total - drawn)) / (total * total * (total - 1));
    }
  }
  if (variance === 0) return { lnP: 0, seen, expected };
  const marked = informative.reduce((sum, s) => sum + s.marked, 0);
  if (marked > exactMarkedMax) {
    return { lnP: lnNormalTail((expected - seen - 0.5) / Math.sqrt(variance)), seen, expected };
  }
  return { lnP: lnLowerTail(informative, seen), seen, expected };
}

function lnLowerTail(strata: readonly Stratum[], seen: number): number {
  let from = 0;
  let mass = new Float64Array([1]);
  for (const stratum of strata) {
    const next = hypergeometric(stratum);
    const joined = new Float64Array(mass.length + next.mass.length - 1);
    mass.forEach((a, i) => {
      next.mass.forEach((b, j) => {
        joined[i + j] = (joined[i + j] ?? 0) + a * b;
      });
    });
    from += next.from;
    mass = joined;
  }
  let tail = 0;
  for (let k = 0; k < mass.length && from + k <= seen; k++) tail += mass[k] ?? 0;
  return Math.log(Math.min(1, tail));
}

// Exact up to this many unequal chances; above it the moments decide (refined Poisson).
const unequalTrialsMax = 2_000;

/** ln P(at least `hits` of independent trials succeed) when each has its own chance. */
export function lnUnequalTail(hits: number, chances: readonly number[]): number {
  if (hits <= 0) return 0;
  const mean = chances.reduce((sum, chance) => sum + chance, 0);
  if (hits > chances.length || mean === 0) return Number.NEGATIVE_INFINITY;
  if (chances.length > unequalTrialsMax) {
    return lnBinomialTail(hits, chances.length, mean / chances.length);
  }
  // Cells at and above `hits` are folded into one, so small tails keep their digits.
  const mass = new Float64Array(hits + 1);
  mass[0] = 1;
  for (const chance of chances) {
    mass[hits] = (mass[hits] ?? 0) + chance * (mass[hits - 1] ?? 0);
    for (let k = hits - 1; k > 0; k--) {
      mass[k] = (mass[k] ?? 0) * (1 - chance) + (mass[k - 1] ?? 0) * chance;
    }
    mass[0] = (mass[0] ?? 0) * (1 - chance);
  }
  return Math.log(mass[hits] ?? 0);
}

/** Benjamini-Hochberg: for each ln p the ln q, the false discovery rate at which it would pass. */
export function lnFalseDiscoveryRates(lnPs: readonly number[]): readonly number[] {
  const order = lnPs.map((_, index) => index).sort((a, b) => (lnPs[a] ?? 0) - (lnPs[b] ?? 0));
  const lnQs = new Array<number>(lnPs.length).fill(0);
  let smallest = 0;
  for (let rank = order.length; rank > 0; rank--) {
    const index = order[rank - 1] ?? 0;
    smallest = Math.min(smallest, (lnPs[index] ?? 0) + Math.log(lnPs.length / rank));
    lnQs[index] = smallest;
  }
  return lnQs;
}

/**
 * A strength between 0 and 1 from ln p, the same for every detector that tests against chance:
 * one in 10 gives 0.25, one in 1,000 gives 0.5, one in 10^27 gives 0.9.
 */
export function strengthOfLnP(lnP: number): number {
  const tens = Math.max(0, -lnP / Math.LN10);
  return tens === Number.POSITIVE_INFINITY ? 1 : tens / (tens + 3);
}

/** Says a ln p to a person: "about 1 in 4,000", at most "less than 1 in a million". */
export function chanceInWords(lnP: number): string {
  const odds = Math.exp(-lnP);
  if (odds < 1.5) return "by chance alone";
  if (odds > 1e6) return "less than 1 in a million";
  const rounded = Number(odds.toPrecision(1));
  return `about 1 in ${rounded.toLocaleString("en-US")}`;
}

/** The middle value of a sample, 0 for an empty one. */
export function median(values: readonly number[]): number {
  if (values.length === 0) return 0;
  const sorted = Float64Array.from(values).sort();
  const half = sorted.length >> 1;
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? 0) + upper) / 2;
}
