import { factsOf, isForGood, isLadderKind } from "./kinds.ts";
import type { Severity, Terms } from "./measure.ts";

/** What decides whether an appeal holds a measure up. */
export type AppealedFacts = {
  /** Severities of a first breach that wait for the appeal, from the policy. */
  readonly severities: readonly string[];
  /** Breaches of the seller in the look-back, besides the one appealed against. */
  readonly earlierBreaches: number;
  /** Appeals against the same decision before this one. */
  readonly earlierAppeals: number;
};

/**
 * Whether a limit waits until its appeal is answered: a first breach's may, a repeated one's never,
 * so that appealing does not become a way around the rules (POLICY ENF-018). What the marketplace
 * carries out, what is for good and what left out a step stands meanwhile.
 */
export function waitsForAppeal(
  { kind, severity, skips }: Pick<Terms, "kind" | "severity" | "skips">,
  { severities, earlierBreaches, earlierAppeals }: AppealedFacts,
): boolean {
  const { weight, carriedOutBy } = factsOf(kind);
  const isLimit = isLadderKind(kind) && weight >= 2 && !isForGood(kind);
  if (!isLimit || carriedOutBy === "marketplace" || skips) return false;
  const isMild = (severities as readonly Severity[]).includes(severity);
  return isMild && earlierBreaches === 0 && earlierAppeals === 0;
}
