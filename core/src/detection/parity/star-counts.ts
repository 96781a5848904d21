import type { Instant } from "../../kernel/instant.ts";
import type { StarCount } from "./star-parity.ts";

/** What the ledger says of one review that matters here. */
export type ReviewEvent = {
  readonly at: Instant;
  readonly type: string;
  readonly version: number | null;
  readonly stars: number | null;
  /** `rules`, `person`, or `source` for what was decided elsewhere before an import. */
  readonly decidedBy: string | null;
  readonly reason: string | null;
};

/** A time, its end not included. */
export type Span = { readonly from: Instant; readonly to: Instant };

type Tally = { -readonly [Field in keyof Omit<StarCount, "waitsMs">]: StarCount[Field] } & {
  readonly waitsMs: number[];
};

/** Counts review after review by stars; what was decided elsewhere is not counted. */
export function starCounter({ from, to }: Span): {
  /** The whole history of one review, oldest first, and whether its author appealed a removal. */
  readonly add: (history: readonly ReviewEvent[], appealed: boolean) => void;
  readonly counts: () => readonly StarCount[];
} {
  const tallies = [1, 2, 3, 4, 5].map(emptyTally);
  const add = (history: readonly ReviewEvent[], appealed: boolean) => {
    let shown: Tally | undefined;
    for (const attempt of attemptsIn(history.filter(({ at }) => at < to))) {
      const tally = tallies[attempt.stars - 1];
      if (attempt.sentAt < from || tally === undefined) continue;
      tally.sent++;
      if (attempt.judged === "review-published") tally.published++;
      if (attempt.judged === "review-held") tally.held++;
      if (attempt.judged === "review-rejected") tally.refused++;
      if (attempt.waitedMs !== null) tally.waitsMs.push(attempt.waitedMs);
      if (attempt.isShown) shown = tally;
    }
    const seen = history.filter(({ at }) => at < to).map(({ type }) => type);
    if (shown === undefined || !wasRemoved(history, to)) return;
    shown.removed++;
    if (appealed) shown.appealed++;
    if (seen.lastIndexOf("review-restored") > seen.lastIndexOf("review-removed")) shown.restored++;
  };
  return { add, counts: () => tallies };
}

const emptyTally = (stars: number): Tally => ({
  ...{ stars, sent: 0, published: 0, held: 0, refused: 0, removed: 0, appealed: 0, restored: 0 },
  waitsMs: [],
});

const wasRemoved = (history: readonly ReviewEvent[], to: Instant) =>
  history.some(
    ({ type, at, reason }) => type === "review-removed" && at < to && !isAuthors(reason),
  );

const isAuthors = (reason: string | null) => reason === "author" || reason === "author_erasure";

type Attempt = {
  readonly stars: number;
  readonly sentAt: Instant;
  /** What the rules made of it. */
  readonly judged: string;
  /** From sending to a person's decision; null where none was needed or it is not there yet. */
  readonly waitedMs: number | null;
  readonly isShown: boolean;
};

/** Every version that was sent, with what became of it. */
function attemptsIn(history: readonly ReviewEvent[]): readonly Attempt[] {
  const attempts = new Map<number, Attempt>();
  for (const { type, at, version, stars, decidedBy } of history) {
    if (version === null || !/^review-(published|held|rejected)$/.test(type)) continue;
    const isShown = type === "review-published";
    const sent = attempts.get(version);
    if (sent !== undefined) {
      const waitedMs = sent.judged === "review-held" ? at - sent.sentAt : null;
      attempts.set(version, { ...sent, waitedMs: sent.waitedMs ?? waitedMs, isShown });
    } else if (decidedBy !== "source" && stars !== null) {
      attempts.set(version, { stars, sentAt: at, judged: type, waitedMs: null, isShown });
    }
  }
  return [...attempts.values()];
}
