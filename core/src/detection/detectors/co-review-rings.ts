import { appendTo } from "../kit/append-to.ts";
import { findBlocks, type WeighedBlock, workBound } from "../kit/block-pass.ts";
import { defineDetector } from "../kit/define-detector.ts";
import { listedOnce } from "../kit/listed-once.ts";
import { buildReviewGraph } from "../kit/review-graph.ts";
import type { Evidence, Signal } from "../kit/signal.ts";
import { signalId, sortedIds } from "../kit/signal-id.ts";
import type { ReviewSnapshot } from "../kit/snapshot.ts";
import { errandDays, type TimeTogether, timeTogether } from "../kit/time-together.ts";

// A household is smaller than five; a shopping list of three is one outing.
const ringAccountsMin = 5;
const ringProductsMin = 4;
// Below a fifth of a product's reviews a group can hardly move its stars, and the readers of
// well-known books would look like one.
const ringProductShareMin = 0.2;
// In nats. Of two large untouched review graphs one holds four groups worth more, the other none
// worth even four fifths, and generated readers of one genre stay below; a ring of twenty accounts
// that did half of a list of ten is worth about twice as much.
const ringWorthMin = 71;
// Reviews on the same days can at most double a group's worth, and make up for half of it: days
// alone are what every launch and every sale brings together.
const ringWorthWithDaysMin = ringWorthMin / 2;
// A group whose reviews lie no closer than other people's was not sent on an errand.
const unhurriedFactor = 0.5;
const unhurriedLnP = Math.log(0.5);
const evidenceRowsMax = 5;

/** Bounds of the answer. */
export type RingOptions = { readonly groupsMax: number };

type Ring = {
  readonly block: WeighedBlock;
  readonly days: TimeTogether | null;
  readonly rows: readonly number[];
  readonly worth: number;
};

/** Finds groups of accounts that worked through one list of products. */
export const coReviewRings = defineDetector<ReviewSnapshot, RingOptions>({
  id: "co-review-rings",
  title: "The same accounts review the same products",
  clauses: ["REV-017", "REV-020", "REV-022"],
  rationale:
    "Reviews that are bought, swapped or ordered leave a list: these accounts, those products. " +
    "People who share a taste also meet on products, but their agreement fades out around the " +
    "edges and falls mostly on what everyone knows. A list ends sharply and is shared out evenly.",
  strengthMeans:
    "0.5 is the least that is reported: thousands of reviews in a market of honest ones give a " +
    "few such groups. 0.9 is a list that explains nine times as much; no honest cause is known " +
    "for it in a graph, but only a person can rule one out.",
  blindTo: [
    "Accounts with a single review leave no trace in a graph: only time, text and account age can show them.",
    "Groups of fewer than 5 accounts or 4 products, and lists of which members did less than two fifths, unless the group is large.",
    "Groups that wrote less than a fifth of their products' reviews.",
    "One account's same words at the same moment on several products count once, as on a listing with variations.",
    "Accounts with more than 2,000 reviews and products with more than 5,000 reviewers.",
    "Who ordered the reviews: a rival may buy them to have a seller punished.",
  ],
  lookbackDays: 730,
  innocentCauses: [
    "A reading or hobby club works through well-known products together.",
    "A product launch brings many reviewers to a few products in one week.",
    "A household or shared flat reviews what it buys together.",
    "Collectors of one brand review most of what it makes.",
    "Readers of one genre each know their own corner of it.",
    "People who like the same little-known things find them one by one, over years.",
    "One review is shown on every variation of a listing.",
  ],
  defaults: { groupsMax: 10 },
  detect: (snapshot, options) => {
    const graph = buildReviewGraph(listedOnce(snapshot));
    const worthMin = snapshot.time === null ? ringWorthMin : ringWorthWithDaysMin;
    // Days may reorder groups, so more are looked at than are told.
    const { blocks, seedsLeft } = findBlocks(graph, (block) => isRing(block, worthMin), {
      groupsMax: 2 * options.groupsMax,
      workMax: workBound(graph.edgeCount),
    });
    return withDays(snapshot, blocks)
      .filter((ring) => ring.worth >= ringWorthMin)
      .sort((a, b) => b.worth - a.worth)
      .slice(0, options.groupsMax)
      .map((ring) => toSignal(snapshot, ring, seedsLeft));
  },
});

function isRing(block: WeighedBlock, worthMin: number): boolean {
  return (
    block.accounts.length >= ringAccountsMin &&
    block.products.length >= ringProductsMin &&
    block.productShare >= ringProductShareMin &&
    block.worth >= worthMin
  );
}

function withDays(snapshot: ReviewSnapshot, blocks: readonly WeighedBlock[]): Ring[] {
  const rowsByProduct = rowsOf(snapshot, new Set(blocks.flatMap((block) => block.products)));
  return blocks.map((block) => {
    const accounts = new Set(block.accounts);
    const products = new Map(block.products.map((p) => [p, rowsByProduct.get(p) ?? []]));
    const days = timeTogether(snapshot, accounts, products);
    const rows = [...products.values()]
      .flat()
      .filter((row) => accounts.has(snapshot.reviewer[row] ?? -1))
      .sort((a, b) => a - b);
    return { block, days, rows, worth: worthWithDays(block.worth, days) };
  });
}

function worthWithDays(worth: number, days: TimeTogether | null): number {
  if (days === null) return worth;
  if (days.lnP > unhurriedLnP) return worth * unhurriedFactor;
  return worth + Math.min(worth, -days.lnP);
}

function rowsOf(
  snapshot: ReviewSnapshot,
  products: ReadonlySet<number>,
): ReadonlyMap<number, readonly number[]> {
  const rows = new Map<number, number[]>();
  if (products.size === 0) return rows;
  for (let row = 0; row < snapshot.rowCount; row++) {
    const product = snapshot.product[row] ?? 0;
    if (products.has(product)) appendTo(rows, product, row);
  }
  return rows;
}

function toSignal(snapshot: ReviewSnapshot, ring: Ring, seedsLeft: number): Signal {
  const { block, days, rows } = ring;
  const members = {
    reviewers: sortedIds(block.accounts.map((account) => snapshot.reviewerIds[account] ?? "")),
    products: sortedIds(block.products.map((product) => snapshot.productIds[product] ?? "")),
    ...sellersOf(snapshot, rows),
  };
  return {
    id: signalId("co-review-rings", members),
    detector: "co-review-rings",
    // Half at the least worth that is told; nine times as much gives 0.9.
    score: ring.worth / (ring.worth + ringWorthMin),
    members,
    ...(days === null ? {} : { window: { from: days.from, to: days.to } }),
    evidence: [...evidenceOf(block, rows), ...evidenceOfDays(days), ...evidenceOfBound(seedsLeft)],
    sentence: sentenceOf(block, days),
  };
}

function sellersOf(snapshot: ReviewSnapshot, rows: readonly number[]) {
  const { seller, sellerIds } = snapshot;
  if (seller === null || sellerIds === null) return {};
  const ids = rows.map((row) => sellerIds[seller[row] ?? -1] ?? "").filter((id) => id !== "");
  return ids.length === 0 ? {} : { sellers: sortedIds(ids) };
}

const percent = (share: number) => `${(100 * share).toFixed(share < 0.1 ? 1 : 0)} %`;

function evidenceOf(block: WeighedBlock, rows: readonly number[]): Evidence[] {
  const cells = block.accounts.length * block.products.length;
  return [
    {
      fact: "reviews by these accounts on these products",
      value: block.edges,
      usual: Number(block.expected.toFixed(1)),
      rows: rows.slice(0, evidenceRowsMax),
    },
    {
      fact: "share of the list that its accounts reviewed",
      value: percent(block.density),
      usual: percent(block.expected / cells),
    },
    {
      fact: "share of these products' reviews that the group wrote",
      value: percent(block.productShare),
      usual: percent(block.expected / (block.edges / block.productShare)),
    },
    {
      fact: "share of the group's own reviews that lie on the list",
      value: percent(block.accountShare),
      usual: percent(block.expected / (block.edges / block.accountShare)),
    },
    {
      fact: "agreement just outside the list, in nats, beside that inside it",
      value: Math.round(block.halo),
      usual: `${Math.round(block.net)} inside; a shared taste has about as much outside`,
    },
    {
      fact: "how unevenly accounts and products share the reviews, 1 being evenly",
      value: `${block.unevenAccounts.toFixed(1)} and ${block.unevenProducts.toFixed(1)}`,
      usual: "3 or more in groups of shared taste",
    },
    {
      fact: "how much more alike some pairs of accounts are than others, 1 being no more than chance",
      value: Number(block.unevenOverlaps.toFixed(1)),
      usual: "2 or more where each loves a corner of a genre",
    },
  ];
}

function evidenceOfDays(days: TimeTogether | null): Evidence[] {
  if (days === null || days.reviews === 0) return [];
  return [
    {
      fact: `reviews within ${errandDays} days of another of the group on the same product`,
      value: `${days.close} of ${days.reviews}`,
      usual: `${days.closeExpected.toFixed(1)} at the pace of the products' other reviews`,
    },
  ];
}

/** Said wherever it happened: this pass may have missed other groups. */
function evidenceOfBound(seedsLeft: number): Evidence[] {
  if (seedsLeft === 0) return [];
  return [
    { fact: "products not looked at, as the pass reached its bound", value: seedsLeft, usual: 0 },
  ];
}

function sentenceOf(block: WeighedBlock, days: TimeTogether | null): string {
  const expected = block.expected < 1 ? "fewer than 1" : `about ${Math.round(block.expected)}`;
  const close =
    days !== null && days.lnP <= unhurriedLnP && days.reviews > 0
      ? ` ${days.close} of them came within ${errandDays} days of another on the same product.`
      : "";
  return (
    `The same ${block.accounts.length} accounts wrote ${block.edges} reviews on the same ` +
    `${block.products.length} products, where their activity explains ${expected}; ` +
    `that is ${percent(block.productShare)} of all reviews of these products.${close}`
  );
}
