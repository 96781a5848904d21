import { weekStart } from "../../kernel/instant.ts";
import { defineDetector } from "../kit/define-detector.ts";
import type { RequestSnapshot } from "../kit/fact-snapshots.ts";
import type { Signal } from "../kit/signal.ts";
import { signalId, strongestFirst } from "../kit/signal-id.ts";
import {
  chanceInWords,
  lnFalseDiscoveryRates,
  lnStratifiedFewer,
  type Stratum,
  strengthOfLnP,
} from "../kit/statistics.ts";

/** Fewer marked orders say nothing about a habit. */
const markedMin = 5;
/** And fewer orders in all are a seller too small to compare. */
const ordersMin = 20;
/** Asked this many points less often is a difference worth a person's time. */
const gapMin = 0.1;
const rowsShownMax = 20;

/** Bounds of the test. */
export type SelectionOptions = {
  /** Share of reported sellers that may be honest (false discovery rate over all sellers). */
  readonly falseShareMax: number;
};

/** Sellers whose requests for reviews skip buyers with a reason to be unhappy. */
export const selectiveRequests = defineDetector<RequestSnapshot, SelectionOptions>({
  id: "selective-requests",
  title: "Unhappy buyers are asked less",
  clauses: ["REV-027", "REQ-011", "REQ-017", "REQ-018"],
  rationale:
    "Asking only happy buyers makes an honest sum of dishonest parts. Orders of the same seller " +
    "and week are compared, so a seller who asks nobody, everybody, or every second buyer for a " +
    "while shows no difference. Grounds that have nothing to do with mood are left out.",
  strengthMeans:
    "0.3: after correction for all sellers tested, 1 in 20 such findings is chance; 0.5: " +
    "1 in 1,000. How much less they were asked stands in the evidence.",
  blindTo: [
    "selection by signs that were not recorded",
    "sellers with fewer than five marked orders",
    "requests outside the marketplace",
  ],
  lookbackDays: 90,
  innocentCauses: [
    "asking begins or ends in mid-season",
    "returns rise in weeks when nobody is asked",
    "orders never delivered, cancelled or opted out",
    "a small seller's luck",
  ],
  defaults: { falseShareMax: 0.05 },
  detect: (requests, { falseShareMax }) => {
    const findings = [...rowsBySeller(requests)].flatMap(([seller, rows]) => {
      const finding = clearestDifference(requests, rows);
      return finding === null ? [] : [{ seller, ...finding }];
    });
    const rates = lnFalseDiscoveryRates(findings.map(({ lnP }) => lnP));
    return strongestFirst(
      findings.flatMap((finding, index) => {
        const lnRate = rates[index] ?? 0;
        const clear = lnRate <= Math.log(falseShareMax) && finding.gap >= gapMin;
        return clear ? [signalOf(requests, finding, lnRate)] : [];
      }),
    );
  },
});

/** What may make a seller skip a buyer, and one thing that may make him ask. */
const marks = [
  { key: "any", words: "with a return, refund, complaint or low feedback" },
  { key: "returned", words: "who returned the goods" },
  { key: "refunded", words: "who were refunded" },
  { key: "complained", words: "who complained" },
  { key: "lowFeedback", words: "who left low feedback" },
  { key: "unpraised", words: "who had not written in to praise" },
] as const;

type MarkKey = (typeof marks)[number]["key"];

type Difference = {
  readonly words: string;
  /** Marked orders, and how many of them were asked, and would have been. */
  readonly marked: number;
  readonly asked: number;
  readonly expected: number;
  /** Share asked among the others less share asked among the marked. */
  readonly gap: number;
  readonly othersShare: number;
  readonly lnP: number;
  readonly rows: readonly number[];
};

function isMarked(requests: RequestSnapshot, key: MarkKey, row: number): boolean {
  if (key === "unpraised") return requests.praised[row] !== 1;
  if (key !== "any") return requests[key][row] === 1;
  return (["returned", "refunded", "complained", "lowFeedback"] as const).some(
    (mark) => requests[mark][row] === 1,
  );
}

function rowsBySeller(requests: RequestSnapshot): ReadonlyMap<number, readonly number[]> {
  const sellers = new Map<number, number[]>();
  for (let row = 0; row < requests.rowCount; row++) {
    if (requests.excluded[row] === 1) continue;
    const rows = sellers.get(requests.seller[row] ?? 0) ?? [];
    rows.push(row);
    sellers.set(requests.seller[row] ?? 0, rows);
  }
  return sellers;
}

/** The mark that sets asking apart most, its chance corrected for all the marks tried. */
function clearestDifference(requests: RequestSnapshot, rows: readonly number[]): Difference | null {
  if (rows.length < ordersMin) return null;
  const differences = marks.flatMap(({ key, words }) => {
    const found = differenceBy(requests, rows, key, words);
    return found === null ? [] : [found];
  });
  const [clearest] = differences.sort((a, b) => a.lnP - b.lnP);
  if (clearest === undefined) return null;
  return { ...clearest, lnP: Math.min(0, clearest.lnP + Math.log(differences.length)) };
}

function differenceBy(
  requests: RequestSnapshot,
  rows: readonly number[],
  key: MarkKey,
  words: string,
): Difference | null {
  const strata = new Map<number, Stratum>();
  const skipped: number[] = [];
  let marked = 0;
  let asked = 0;
  let askedMarked = 0;
  for (const row of rows) {
    const week = weekStart(requests.deliveredAt[row] ?? 0);
    const before = strata.get(week) ?? { total: 0, marked: 0, drawn: 0, markedDrawn: 0 };
    const isIn = isMarked(requests, key, row) ? 1 : 0;
    const isAsked = requests.asked[row] === 1 ? 1 : 0;
    strata.set(week, {
      total: before.total + 1,
      marked: before.marked + isIn,
      drawn: before.drawn + isAsked,
      markedDrawn: before.markedDrawn + isIn * isAsked,
    });
    marked += isIn;
    asked += isAsked;
    askedMarked += isIn * isAsked;
    if (isIn === 1 && isAsked === 0) skipped.push(row);
  }
  const others = rows.length - marked;
  if (Math.min(marked, others) < markedMin) return null;
  const { lnP, seen, expected } = lnStratifiedFewer([...strata.values()]);
  const othersShare = (asked - askedMarked) / others;
  // The difference between the two shares, within weeks.
  const gap = ((expected - seen) * rows.length) / (marked * others);
  return { words, marked, asked: askedMarked, expected, gap, othersShare, lnP, rows: skipped };
}

function signalOf(
  requests: RequestSnapshot,
  finding: Difference & { readonly seller: number },
  lnRate: number,
): Signal {
  const { marked, asked, expected, words, othersShare } = finding;
  const members = {
    reviewers: [],
    products: [],
    sellers: [requests.sellerIds[finding.seller] ?? ""],
  };
  const percent = (share: number) => `${Math.round(share * 100)} %`;
  return {
    id: signalId("selective-requests", members),
    detector: "selective-requests",
    score: strengthOfLnP(lnRate),
    members,
    evidence: [
      {
        fact: `of ${marked} buyers ${words}, asked for a review`,
        value: asked,
        usual: Number(expected.toFixed(1)),
        rows: finding.rows.slice(0, rowsShownMax),
      },
      { fact: "share asked among the seller's other buyers", value: percent(othersShare) },
      { fact: "chance of such a difference", value: chanceInWords(finding.lnP) },
      { fact: "share of such findings that is chance", value: chanceInWords(lnRate) },
    ],
    sentence:
      `Buyers ${words} were asked for a review in ${percent(asked / marked)} of cases, where the ` +
      `same weeks' other orders give ${percent(expected / marked)}.`,
  };
}
