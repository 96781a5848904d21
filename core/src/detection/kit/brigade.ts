import { dayMs } from "../../kernel/instant.ts";
import type { LockstepGroup, Rush } from "./acting-together.ts";
import type { ActSnapshot } from "./fact-snapshots.ts";
import type { Signal } from "./signal.ts";
import { signalId, sortedIds } from "./signal-id.ts";
import { chanceInWords, strengthOfLnP } from "./statistics.ts";

/** Rows shown with a piece of evidence. */
export const rowsShownMax = 20;

/** One evening together may be a book club's; a scheme comes back. */
const occasionsMin = 2;
/** Acts spread over many sellers serve none of them. */
const servedShareMin = 0.5;
/** As strong as either doubt allows: a hint, below the half that opens a case. */
const doubtfulScoreMax = 0.45;

/** How a detector names what it found: `votes` within `the hour`. */
export type BrigadeWords = {
  readonly detector: string;
  readonly acts: string;
  readonly within: string;
};

/** The claim that a group acted in step. */
export function lockstepSignal(
  snapshot: ActSnapshot,
  { detector, acts, within }: BrigadeWords,
  group: LockstepGroup,
): Signal {
  const members = membersOf(snapshot, group.rows, group.actors);
  const reviews = new Set(group.rows.map((row) => snapshot.review[row])).size;
  const days = new Set(group.rows.map((row) => Math.floor((snapshot.time[row] ?? 0) / dayMs))).size;
  const served = largestServedShare(snapshot, group.rows);
  const isDoubtful = days < occasionsMin || served < servedShareMin;
  const strength = strengthOfLnP(group.lnP);
  return {
    id: signalId(detector, members),
    detector,
    score: isDoubtful ? Math.min(strength, doubtfulScoreMax) : strength,
    members,
    window: windowOf(snapshot, group.rows),
    evidence: [
      {
        fact: `times that two of them met on a review within ${within} (${acts})`,
        value: group.met,
        usual: Number(group.usual.toFixed(2)),
        rows: group.rows.slice(0, rowsShownMax),
      },
      { fact: "chance of the loosest pair among them", value: chanceInWords(group.lnP) },
      { fact: "days on which they met", value: days, usual: "one, for people who meet by chance" },
      { fact: "share of these acts that serve one seller", value: Number(served.toFixed(2)) },
    ],
    sentence:
      `${group.actors.length} accounts gave ${acts} on the same ${reviews} reviews within ` +
      `${within} of each other, again and again.`,
  };
}

/** The claim that a crowd came for one review only. */
export function rushSignal(
  snapshot: ActSnapshot,
  { detector, acts }: BrigadeWords,
  rush: Rush,
): Signal {
  const actors = rush.rows.map((row) => snapshot.actor[row] ?? 0);
  const members = membersOf(snapshot, rush.rows, actors);
  const review = snapshot.reviewIds[rush.review] ?? "";
  return {
    id: signalId(detector, { ...members, products: [review] }),
    detector,
    score: strengthOfLnP(rush.lnP),
    members,
    window: windowOf(snapshot, rush.rows),
    evidence: [
      {
        fact: `accounts among ${rush.all} within a day that act on this seller's reviews only`,
        value: rush.rows.length,
        usual: Number(rush.usual.toFixed(2)),
        rows: rush.rows.slice(0, rowsShownMax),
      },
      { fact: "chance of such a crowd on any review", value: chanceInWords(rush.lnP) },
      { fact: "review", value: review },
    ],
    sentence:
      `${rush.rows.length} of ${rush.all} ${acts} on review ${review} within a day came from ` +
      `accounts that do nothing else; ${rush.usual.toFixed(1)} would be usual.`,
  };
}

function largestServedShare(snapshot: ActSnapshot, rows: readonly number[]): number {
  const acts = new Map<number, number>();
  for (const row of rows) {
    const seller = snapshot.sellerOfReview[snapshot.review[row] ?? 0] ?? 0;
    acts.set(seller, (acts.get(seller) ?? 0) + 1);
  }
  return Math.max(0, ...acts.values()) / Math.max(1, rows.length);
}

function membersOf(snapshot: ActSnapshot, rows: readonly number[], actors: readonly number[]) {
  const sellerOf = (row: number) => snapshot.sellerOfReview[snapshot.review[row] ?? 0] ?? 0;
  return {
    reviewers: sortedIds(actors.map((actor) => snapshot.actorIds[actor] ?? "")),
    products: [],
    sellers: sortedIds(rows.map((row) => snapshot.sellerIds[sellerOf(row)] ?? "")),
  };
}

function windowOf(snapshot: ActSnapshot, rows: readonly number[]) {
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  for (const row of rows) {
    from = Math.min(from, snapshot.time[row] ?? 0);
    to = Math.max(to, snapshot.time[row] ?? 0);
  }
  return { from, to };
}
