import { hourMs } from "../../kernel/instant.ts";
import { lockstepGroups, singlePurposeRushes } from "../kit/acting-together.ts";
import { lockstepSignal, rushSignal } from "../kit/brigade.ts";
import { defineDetector } from "../kit/define-detector.ts";
import type { ActSnapshot } from "../kit/fact-snapshots.ts";
import { strongestFirst } from "../kit/signal-id.ts";

const words = { detector: "vote-brigades", acts: "votes", within: "the hour" };

/** Bounds of the search. */
export type VoteBrigadeOptions = {
  /** Chance, after correction for all pairs and reviews, above which nothing is said. */
  readonly chanceMax: number;
};

/** Accounts that vote in step, and crowds that come for one review only. */
export const voteBrigades = defineDetector<ActSnapshot, VoteBrigadeOptions>({
  id: "vote-brigades",
  title: "Votes given in step",
  clauses: ["VOTE-001", "VOTE-003"],
  rationale:
    "Helpful votes decide which reviews are read. Readers come one by one and read different " +
    "pages; a brigade works through a list. Whether a vote said helpful or not is not read.",
  strengthMeans:
    "0.4: such a meeting comes by chance once in 100 whole marketplaces; 0.5: once in 1,000.",
  blindTo: [
    "brigades that spread their votes over days and lists of their own",
    "a handful of votes on a single review",
  ],
  lookbackDays: 90,
  innocentCauses: [
    "viral mention that brings many readers to one review",
    "book club that reads the same reviews on one evening",
    "a dormitory or office behind one address",
  ],
  defaults: { chanceMax: 0.01 },
  detect: (votes, { chanceMax }) =>
    strongestFirst([
      ...lockstepGroups(votes, hourMs).map((group) => lockstepSignal(votes, words, group)),
      ...singlePurposeRushes(votes)
        .filter(({ lnP }) => lnP <= Math.log(chanceMax))
        .map((rush) => rushSignal(votes, words, rush)),
    ]),
});
