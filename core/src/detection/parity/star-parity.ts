import { compareRates, type GroupCount, type GroupRate, type Parity } from "./rates.ts";
import { compareWaits, type GroupWait } from "./waits.ts";

/** What became of the reviews with one number of stars that were sent in a time. */
export type StarCount = {
  readonly stars: number;
  /** Versions that were sent and judged by the rules. */
  readonly sent: number;
  /** Published at once. */
  readonly published: number;
  readonly held: number;
  readonly refused: number;
  /** How long each held one waited for its decision by a person. */
  readonly waitsMs: readonly number[];
  /** Taken from view by somebody else than their authors. */
  readonly removed: number;
  /** Removals that their authors appealed. */
  readonly appealed: number;
  readonly restored: number;
};

/** Whether what is decided differs by stars, which it must not (POLICY TRN-008). */
export type StarParity = {
  readonly published: Parity<GroupRate>;
  readonly held: Parity<GroupRate>;
  readonly refused: Parity<GroupRate>;
  readonly waits: Parity<GroupWait>;
  readonly removed: Parity<GroupRate>;
  readonly appealed: Parity<GroupRate>;
  readonly restored: Parity<GroupRate>;
};

/**
 * The shares and waits by stars, each with its interval. A difference is a question, not a proof:
 * angry words are rude more often, and words may be judged. The answer is a permutation, which the
 * tests make over all of the demo: the same words with other stars are decided alike.
 */
export function starParity(counts: readonly StarCount[]): StarParity {
  const share = (of: (one: StarCount) => number, hits: (one: StarCount) => number) =>
    compareRates(
      counts.map((one): GroupCount => {
        return { group: String(one.stars), total: of(one), hits: hits(one) };
      }),
    );
  const sent = ({ sent: all }: StarCount) => all;
  return {
    published: share(sent, (one) => one.published),
    held: share(sent, (one) => one.held),
    refused: share(sent, (one) => one.refused),
    waits: compareWaits(counts.map(({ stars, waitsMs }) => ({ group: String(stars), waitsMs }))),
    removed: share(sent, (one) => one.removed),
    appealed: share(
      (one) => one.removed,
      (one) => one.appealed,
    ),
    restored: share(
      (one) => one.removed,
      (one) => one.restored,
    ),
  };
}

/** Every figure that differs by stars, as `held by 1, 2`; empty where none does. */
export function starAlarms(parity: StarParity): readonly string[] {
  return Object.entries(parity).flatMap(([figure, { differs }]) =>
    differs.length === 0 ? [] : [`${figure} by ${differs.join(", ")}`],
  );
}
