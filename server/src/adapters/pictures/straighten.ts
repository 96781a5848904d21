/**
 * How far lines of print run from level, in degrees, clockwise; 0 where it cannot be told. Print
 * has level rows of ink with paper between, so of all angles the one is looked for under which
 * rows differ most. `grey` is one byte a pixel, small: 400 by 400 is plenty.
 */
export function slantOf(grey: Uint8Array, width: number, height: number): number {
  const ink = edgesOf(grey, width, height);
  if (ink.length < edgesMin) return 0;
  let best = 0;
  let bestScore = sharpnessAt(ink, 0, width, height) * levelBonus;
  for (const step of [1, 0.2]) {
    const around = best;
    const reach = step === 1 ? slantDegreesMax : 1;
    for (let angle = around - reach; angle <= around + reach + 1e-9; angle += step) {
      const score = sharpnessAt(ink, angle, width, height);
      if (score <= bestScore) continue;
      bestScore = score;
      best = angle;
    }
  }
  return Math.round(best * 10) / 10;
}

/** Beyond it, which side is up is the question, and that is asked before. */
const slantDegreesMax = 30;
/** Fewer dark-to-light steps are a drawing or nothing. */
const edgesMin = 200;
/** A level page stays as it is unless another angle is clearly better. */
const levelBonus = 1.02;
/** How much darker than the pixel below one must be to count as the foot of a letter. */
const stepMin = 28;

/** Feet of letters, as x and y in turn: they stand on the lines of print. */
function edgesOf(grey: Uint8Array, width: number, height: number): Int32Array {
  const found: number[] = [];
  for (let y = 0; y + 1 < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = y * width + x;
      if ((grey[at + width] ?? 0) - (grey[at] ?? 0) > stepMin) found.push(x, y);
    }
  }
  return Int32Array.from(found);
}

/** The sum of squares of the ink in each row, were the page turned by this angle. */
function sharpnessAt(ink: Int32Array, degrees: number, width: number, height: number): number {
  const sine = Math.sin((degrees * Math.PI) / 180);
  const cosine = Math.cos((degrees * Math.PI) / 180);
  const rows = new Float64Array(width + height * 2);
  for (let i = 0; i < ink.length; i += 2) {
    const row = Math.round((ink[i + 1] ?? 0) * cosine - (ink[i] ?? 0) * sine + width);
    rows[row] = (rows[row] ?? 0) + 1;
  }
  return rows.reduce((sum, count) => sum + count * count, 0);
}
