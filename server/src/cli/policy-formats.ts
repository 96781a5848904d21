import type { BackTest } from "@candor/core/policy/versions/back-test.ts";
import type { PolicyDocument } from "@candor/core/policy/versions/document.ts";

/** A version in the list: where it comes from and from when it holds. */
export type ListedPolicy = {
  readonly version: string;
  readonly status: string;
  readonly effectiveAt: string | null;
  readonly hash: string;
  readonly reason: string;
};

/** Versions as lines, the newest first. */
export function listText(items: readonly ListedPolicy[]): string {
  const lines = items.map(
    ({ version, status, effectiveAt, hash, reason }) =>
      `${version.padEnd(8)} ${status.padEnd(10)} ${(effectiveAt ?? "").padEnd(24)} ${hash.slice(0, 12)}  ${reason}`,
  );
  return `${lines.join("\n")}\n`;
}

/** What would change, for people: the numbers first, then each rule with samples. */
export function backTestText(
  { texts, outcomes, rules, stoppedThatWere }: BackTest,
  [before, after]: readonly [PolicyDocument, PolicyDocument],
): string {
  const moves = Object.entries(outcomes).sort(([, a], [, b]) => b - a);
  const byEffect = Object.entries(rules).sort(
    ([, a], [, b]) => b.gained + b.lost + b.moved - (a.gained + a.lost + a.moved),
  );
  const newly = moves
    .filter(([move]) => isNewlyStopped(move))
    .reduce((sum, [, count]) => sum + count, 0);
  const parts = [
    `${texts} texts under ${before.version} and ${after.version}: ${newly} more would be stopped.`,
    ...moves.map(([move, count]) => `  ${count} from ${move.replace(" > ", " to ")}`),
    ...Object.entries(stoppedThatWere).map(
      ([status, count]) => `  of those newly stopped, ${count} are ${status} today`,
    ),
    ...byEffect.flatMap(([ruleId, { gained, lost, moved, samples }]) => [
      `${ruleId}: ${gained} gained, ${lost} lost, ${moved} with another outcome`,
      ...samples.map(
        (one) => `  ${one.id}: ${one.before} to ${one.after}: ${JSON.stringify(one.quote)}`,
      ),
    ]),
  ];
  return `${(byEffect.length === 0 ? [...parts, "Nothing would change."] : parts).join("\n")}\n`;
}

function isNewlyStopped(move: string): boolean {
  const [from = "", to = ""] = move.split(" > ");
  const isStopped = (outcome: string) => outcome === "hold" || outcome === "refuse";
  return isStopped(to) && !isStopped(from);
}
