import { hourMs } from "../../kernel/instant.ts";
import type { ActSnapshot } from "./fact-snapshots.ts";
import { lnBinomialTail, lnPoissonTail } from "./statistics.ts";

/** Each act is paired with this many following ones: a crowd of thousands stays linear. */
const neighboursMax = 20;
/** Sharing fewer reviews is how any two readers of one product page meet. */
const sharedMin = 4;
/** Chance, times the number of pairs that met at all, above which a pair is nothing. */
const lnPairMax = Math.log(0.01);
/** Two are a couple; a group takes three. */
const groupMin = 3;

/** Accounts that keep acting on the same reviews within so short a time. */
export type LockstepGroup = {
  readonly actors: readonly number[];
  /** Rows of acts on reviews that at least three of them share. */
  readonly rows: readonly number[];
  /** Acts that met another of the group, and how many chance would bring together. */
  readonly met: number;
  readonly usual: number;
  /** The least surprising pair that holds the group together. */
  readonly lnP: number;
};

/**
 * Finds accounts that act in step: each pair that meets on several reviews within `togetherMs`,
 * more often than how busy both are and how crowded those times were would bring about.
 */
export function lockstepGroups(acts: ActSnapshot, togetherMs: number): readonly LockstepGroup[] {
  const meetings = meetingsOf(acts, togetherMs);
  const activity = new Uint32Array(acts.actorIds.length);
  for (const actor of acts.actor) activity[actor] = (activity[actor] ?? 0) + 1;
  const lnPairs = Math.log(Math.max(1, meetings.size));
  const links: { a: number; b: number; shared: number; usual: number; lnP: number }[] = [];
  for (const [key, { shared, crowd }] of meetings) {
    if (shared < sharedMin) continue;
    const a = Math.floor(key / acts.actorIds.length);
    const b = key % acts.actorIds.length;
    // Had the other come to those times like anyone, by its share of all acts:
    const busier = Math.max(activity[a] ?? 0, activity[b] ?? 0);
    const usual = (crowd * busier) / acts.rowCount;
    const lnP = lnPoissonTail(shared, usual) + lnPairs;
    if (lnP <= lnPairMax) links.push({ a, b, shared, usual, lnP });
  }
  return groupsOf(acts, links);
}

/** For each pair that met: on how many reviews, and how many others were there at those times. */
function meetingsOf(
  acts: ActSnapshot,
  togetherMs: number,
): ReadonlyMap<number, { shared: number; crowd: number }> {
  const meetings = new Map<number, { shared: number; crowd: number }>();
  for (const rows of rowsByReview(acts)) {
    let begin = 0;
    let end = 0;
    for (let i = 0; i < rows.length; i++) {
      const at = acts.time[rows[i] ?? 0] ?? 0;
      while (at - (acts.time[rows[begin] ?? 0] ?? 0) > togetherMs) begin++;
      while (end < rows.length && (acts.time[rows[end] ?? 0] ?? 0) - at <= togetherMs) end++;
      const crowd = end - begin - 1;
      for (let j = i + 1; j < end && j <= i + neighboursMax; j++) {
        const left = acts.actor[rows[i] ?? 0] ?? 0;
        const right = acts.actor[rows[j] ?? 0] ?? 0;
        if (left === right) continue;
        const key = Math.min(left, right) * acts.actorIds.length + Math.max(left, right);
        const meeting = meetings.get(key) ?? { shared: 0, crowd: 0 };
        meeting.shared++;
        meeting.crowd += crowd;
        meetings.set(key, meeting);
      }
    }
  }
  return meetings;
}

/** Rows of each review in order of time, the first of each actor only. */
export function rowsByReview(acts: ActSnapshot): readonly (readonly number[])[] {
  const lists = new Map<number, number[]>();
  for (let row = 0; row < acts.rowCount; row++) {
    if (!Number.isFinite(acts.time[row])) continue;
    const list = lists.get(acts.review[row] ?? 0) ?? [];
    list.push(row);
    lists.set(acts.review[row] ?? 0, list);
  }
  return [...lists]
    .sort(([a], [b]) => a - b)
    .map(([, rows]) => {
      rows.sort((a, b) => (acts.time[a] ?? 0) - (acts.time[b] ?? 0) || a - b);
      const seen = new Set<number>();
      return rows.filter((row) => {
        const actor = acts.actor[row] ?? 0;
        const isNew = !seen.has(actor);
        seen.add(actor);
        return isNew;
      });
    });
}

function groupsOf(
  acts: ActSnapshot,
  links: readonly { a: number; b: number; shared: number; usual: number; lnP: number }[],
): readonly LockstepGroup[] {
  const neighbours = new Map<number, Set<number>>();
  for (const { a, b } of links) {
    neighbours.set(a, (neighbours.get(a) ?? new Set()).add(b));
    neighbours.set(b, (neighbours.get(b) ?? new Set()).add(a));
  }
  const groupByActor = new Map<number, number[]>();
  for (const start of [...neighbours.keys()].sort((a, b) => a - b)) {
    if (groupByActor.has(start)) continue;
    const group = [start];
    groupByActor.set(start, group);
    for (const actor of group) {
      for (const next of neighbours.get(actor) ?? []) {
        if (groupByActor.has(next)) continue;
        groupByActor.set(next, group);
        group.push(next);
      }
    }
  }
  const groups = [...new Set(groupByActor.values())].filter((group) => group.length >= groupMin);
  return groups.map((actors) => {
    const own = links.filter(({ a }) => groupByActor.get(a) === actors);
    return {
      actors: actors.sort((a, b) => a - b),
      rows: sharedRows(acts, new Set(actors)),
      met: own.reduce((sum, link) => sum + link.shared, 0),
      usual: own.reduce((sum, link) => sum + link.usual, 0),
      lnP: Math.max(...own.map((link) => link.lnP)),
    };
  });
}

function sharedRows(acts: ActSnapshot, actors: ReadonlySet<number>): readonly number[] {
  const rows = new Map<number, number[]>();
  for (let row = 0; row < acts.rowCount; row++) {
    if (!actors.has(acts.actor[row] ?? 0)) continue;
    const list = rows.get(acts.review[row] ?? 0) ?? [];
    list.push(row);
    rows.set(acts.review[row] ?? 0, list);
  }
  return [...rows.values()].filter((list) => list.length >= groupMin).flat();
}

/** A rush on one review by accounts that act for one seller's reviews only. */
export type Rush = {
  readonly review: number;
  /** The single-purpose acts of the rush. */
  readonly rows: readonly number[];
  /** All acts within the window, and how many of them would usually be single-purpose. */
  readonly all: number;
  readonly usual: number;
  readonly lnP: number;
};

/** A rush is over in a day: later ones are other readers. */
const rushMs = 24 * hourMs;
/** Fewer are an afternoon of readers. */
const rushMin = 6;
/** Doubt in the usual share, in acts. */
const sharePrior = 20;

/** The strongest rush on each review whose crowd did nothing else, beyond the usual share. */
export function singlePurposeRushes(acts: ActSnapshot): readonly Rush[] {
  const purpose = singlePurpose(acts);
  const total = acts.actor.reduce((sum, actor) => sum + (purpose[actor] ?? 0), 0);
  const reviews = rowsByReview(acts);
  const lnReviews = Math.log(Math.max(1, reviews.length));
  return reviews.flatMap((rows) => {
    let best: Rush | null = null;
    const flags = rows.map((row) => purpose[acts.actor[row] ?? 0] ?? 0);
    const ownFlags = flags.reduce((sum, flag) => sum + flag, 0);
    const share = (total - ownFlags + 1) / (acts.rowCount - rows.length + sharePrior);
    let end = 0;
    let marked = 0;
    for (let start = 0; start < rows.length; start++) {
      const from = acts.time[rows[start] ?? 0] ?? 0;
      while (end < rows.length && (acts.time[rows[end] ?? 0] ?? 0) - from <= rushMs) {
        marked += flags[end] ?? 0;
        end++;
      }
      const all = end - start;
      if (marked >= rushMin) {
        const lnP = Math.min(0, lnBinomialTail(marked, all, Math.min(1, share)) + lnReviews);
        if (best === null || lnP < best.lnP) {
          const crowd = rows.slice(start, end).filter((_, index) => flags[start + index] === 1);
          const review = acts.review[rows[start] ?? 0] ?? 0;
          best = { review, rows: crowd, all, usual: share * all, lnP };
        }
      }
      marked -= flags[start] ?? 0;
    }
    return best === null ? [] : [best];
  });
}

/** A new account serves one purpose sooner than an old one that only ever voted here. */
const youngMs = 30 * 24 * hourMs;

/** 1 for actors whose acts all serve one seller's reviews and whose account is new or unknown. */
function singlePurpose(acts: ActSnapshot): Uint8Array {
  const seller = new Int32Array(acts.actorIds.length).fill(-1);
  const purpose = new Uint8Array(acts.actorIds.length).fill(1);
  for (let row = 0; row < acts.rowCount; row++) {
    const actor = acts.actor[row] ?? 0;
    const served = acts.sellerOfReview[acts.review[row] ?? 0] ?? 0;
    if (seller[actor] === -1) seller[actor] = served;
    const age = (acts.time[row] ?? 0) - (acts.actorSince?.[actor] ?? Number.NaN);
    if (seller[actor] !== served || age > youngMs) purpose[actor] = 0;
  }
  return purpose;
}
