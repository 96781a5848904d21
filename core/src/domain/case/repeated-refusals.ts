/**
 * Whether as many refused texts call for a moderator now: at the least number, and again at every
 * doubling, so that going on is seen and a desk is not flooded.
 */
export function isRepeated(count: number, countMin: number): boolean {
  if (count < countMin) return false;
  return Number.isInteger(Math.log2(count / countMin));
}
