import { dayMs, hourMs } from "../../kernel/instant.ts";
import { lockstepGroups, singlePurposeRushes } from "../kit/acting-together.ts";
import { lockstepSignal, rowsShownMax, rushSignal } from "../kit/brigade.ts";
import { defineDetector } from "../kit/define-detector.ts";
import type { ActSnapshot } from "../kit/fact-snapshots.ts";
import type { Signal } from "../kit/signal.ts";
import { signalId, sortedIds, strongestFirst } from "../kit/signal-id.ts";
import { chanceInWords, lnBinomialTail, strengthOfLnP } from "../kit/statistics.ts";

const words = { detector: "report-brigades", acts: "reports", within: "the hour" };
const wordsOfDay = { ...words, within: "a day" };
const upheld = 1;
const unfounded = 2;
/** A group most of whose decided reports were right reported a bad review, and may. */
const upheldShareMax = 0.5;
/** Serial means many in absolute number too (VOTE-010 weighs number, share, gravity, intent). */
const unfoundedMin = 5;
const unfoundedPrior = 10;

/** Bounds of the search. */
export type ReportBrigadeOptions = {
  /** Chance, after correction for all tests, above which nothing is said. */
  readonly chanceMax: number;
};

/** Reports filed in step, and accounts whose reports keep being unfounded. */
export const reportBrigades = defineDetector<ActSnapshot, ReportBrigadeOptions>({
  id: "report-brigades",
  title: "Reports filed in step or without ground",
  clauses: ["VOTE-001", "VOTE-010"],
  rationale:
    "Reports can silence critics when many file them together. What moderators decided comes " +
    "first: people who rightly report the same bad review are no brigade.",
  strengthMeans:
    "0.4: such reporting comes by chance once in 100 whole marketplaces; 0.5: once in 1,000.",
  blindTo: [
    "brigades whose reports nobody has decided yet look like any crowd in step",
    "brigades that spread their reports of one review over days",
    "an account's first handful of unfounded reports",
  ],
  lookbackDays: 180,
  innocentCauses: [
    "many readers rightly report one review",
    "a careful reader who reports often and is mostly right",
    "a few reports that were mistaken in good faith",
  ],
  defaults: { chanceMax: 0.01 },
  detect: (reports, { chanceMax }) => {
    const isFounded = (rows: readonly number[]) => upheldShare(reports, rows) > upheldShareMax;
    return strongestFirst([
      ...groupsInStep(reports)
        .filter(({ group }) => !isFounded(group.rows))
        .map(({ group, said }) => lockstepSignal(reports, said, group)),
      ...singlePurposeRushes(reports)
        .filter(({ lnP, rows }) => lnP <= Math.log(chanceMax) && !isFounded(rows))
        .map((rush) => rushSignal(reports, words, rush)),
      ...serialReporters(reports, chanceMax),
    ]);
  },
});

/** Reports are rare: even within a day, few meet twice. Who is seen by the hour is told once. */
function groupsInStep(reports: ActSnapshot) {
  const byHour = lockstepGroups(reports, hourMs);
  const known = new Set(byHour.flatMap(({ actors }) => actors));
  const byDay = lockstepGroups(reports, dayMs).filter(({ actors }) =>
    actors.every((actor) => !known.has(actor)),
  );
  return [
    ...byHour.map((group) => ({ group, said: words })),
    ...byDay.map((group) => ({ group, said: wordsOfDay })),
  ];
}

/** The share of decided reports that were upheld; 0 while none is decided. */
function upheldShare({ outcome }: ActSnapshot, rows: readonly number[]): number {
  const decided = rows.filter((row) => (outcome?.[row] ?? 0) > 0);
  const right = decided.filter((row) => outcome?.[row] === upheld);
  return decided.length === 0 ? 0 : right.length / decided.length;
}

function serialReporters(reports: ActSnapshot, chanceMax: number): readonly Signal[] {
  const { outcome, actor, actorIds, rowCount } = reports;
  if (outcome === null) return [];
  const rowsByActor = new Map<number, number[]>();
  let decidedAll = 0;
  let unfoundedAll = 0;
  for (let row = 0; row < rowCount; row++) {
    if ((outcome[row] ?? 0) === 0) continue;
    const rows = rowsByActor.get(actor[row] ?? 0) ?? [];
    rows.push(row);
    rowsByActor.set(actor[row] ?? 0, rows);
    decidedAll++;
    if ((outcome[row] ?? 0) >= unfounded) unfoundedAll++;
  }
  const lnTests = Math.log(Math.max(1, rowsByActor.size));
  return [...rowsByActor].flatMap(([who, rows]) => {
    const wrong = rows.filter((row) => (outcome[row] ?? 0) >= unfounded);
    if (wrong.length < unfoundedMin) return [];
    const usual = (unfoundedAll - wrong.length + 1) / (decidedAll - rows.length + unfoundedPrior);
    const lnP = Math.min(
      0,
      lnBinomialTail(wrong.length, rows.length, Math.min(1, usual)) + lnTests,
    );
    if (lnP > Math.log(chanceMax)) return [];
    const members = { reviewers: sortedIds([actorIds[who] ?? ""]), products: [] };
    return [
      {
        id: signalId("report-brigades", members),
        detector: "report-brigades",
        score: strengthOfLnP(lnP),
        members,
        evidence: [
          {
            fact: `unfounded reports of ${rows.length} decided`,
            value: wrong.length,
            usual: Number((usual * rows.length).toFixed(1)),
            rows: wrong.slice(0, rowsShownMax),
          },
          { fact: "chance of so many", value: chanceInWords(lnP) },
        ],
        sentence:
          `${wrong.length} of this account's ${rows.length} decided reports were unfounded; ` +
          `${(usual * rows.length).toFixed(1)} would be usual.`,
      },
    ];
  });
}
