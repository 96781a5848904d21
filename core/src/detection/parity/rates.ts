import { lnStratifiedFewer } from "../kit/statistics.ts";

/** How often something happened in one group: of `total` reviews with two stars, `hits` held. */
export type GroupCount = {
  readonly group: string;
  readonly total: number;
  readonly hits: number;
};

/** A group's share, between which shares it surely lies, and how odd it would be by chance. */
export type GroupRate = GroupCount & {
  /** 0 to 1; 0 for an empty group, whose interval says that nothing is known. */
  readonly rate: number;
  readonly low: number;
  readonly high: number;
  /** How often such a difference arises by chance, times the number of groups. */
  readonly chance: number;
};

/** Groups beside each other; `differs` names those that chance hardly explains. */
export type Parity<Line> = {
  readonly lines: readonly Line[];
  readonly differs: readonly string[];
};

/** 95 % intervals, in standard deviations. */
const z = 1.96;

/**
 * Below this chance a difference is called one. Reports are read by the thousand: with one in a
 * hundred, each of them would cry wolf now and then.
 */
export const parityChanceMax = 0.001;

/** The Wilson score interval of a share (Wilson 1927), which holds for small counts too. */
export function shareInterval(hits: number, total: number): { low: number; high: number } {
  if (total === 0) return { low: 0, high: 1 };
  const share = hits / total;
  const z2 = z * z;
  const centre = share + z2 / (2 * total);
  const margin = z * Math.sqrt((share * (1 - share) + z2 / (4 * total)) / total);
  const scale = 1 + z2 / total;
  return {
    low: hits === 0 ? 0 : (centre - margin) / scale,
    high: hits === total ? 1 : (centre + margin) / scale,
  };
}

/** Compares each group's share with that of all others (Fisher's exact test, two-sided). */
export function compareRates(groups: readonly GroupCount[]): Parity<GroupRate> {
  const total = sum(groups.map((one) => one.total));
  const hits = sum(groups.map((one) => one.hits));
  const lines = groups.map((one) => ({
    ...one,
    rate: one.total === 0 ? 0 : one.hits / one.total,
    ...shareInterval(one.hits, one.total),
    chance: Math.min(1, groups.length * againstRest(one, total, hits)),
  }));
  return { lines, differs: differing(lines) };
}

/** The groups that chance hardly explains. */
export function differing(
  lines: readonly { readonly group: string; readonly chance: number }[],
): readonly string[] {
  return lines.filter(({ chance }) => chance < parityChanceMax).map(({ group }) => group);
}

function againstRest({ total: drawn, hits }: GroupCount, total: number, marked: number): number {
  const fewer = lnStratifiedFewer([{ total, marked, drawn, markedDrawn: hits }]);
  // That many hits or more: as few or fewer among those that were not hit.
  const missed = { total, marked: total - marked, drawn, markedDrawn: drawn - hits };
  const more = lnStratifiedFewer([missed]);
  return Math.min(1, 2 * Math.exp(Math.min(fewer.lnP, more.lnP)));
}

const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
