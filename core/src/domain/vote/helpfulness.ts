/** Parameters of the published order "most helpful first". */
export type HelpfulnessParameters = {
  /** Confidence of the bound in standard deviations; 1.96 is 95 %. */
  readonly z: number;
  /** Votes beyond this many count no more (POLICY VOTE-012). */
  readonly votesMax: number;
};

/**
 * How sure we can be that readers find a review helpful: the lower end of the Wilson score
 * interval, 0 to 1. Wilson 1927, J. Am. Stat. Assoc. 22 (158). Votes beyond the cap are scaled
 * down in proportion, so that a flood of votes moves nothing.
 */
export function helpfulness(
  helpful: number,
  unhelpful: number,
  { z, votesMax }: HelpfulnessParameters,
): number {
  const all = helpful + unhelpful;
  if (all === 0) return 0;
  const share = helpful / all;
  const count = Math.min(all, votesMax);
  const z2 = z * z;
  const centre = share + z2 / (2 * count);
  const margin = z * Math.sqrt((share * (1 - share) + z2 / (4 * count)) / count);
  return Math.max(0, (centre - margin) / (1 + z2 / count));
}
