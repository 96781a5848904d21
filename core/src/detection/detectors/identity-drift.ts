import { defineDetector } from "../kit/define-detector.ts";
import type { ListingSnapshot } from "../kit/fact-snapshots.ts";
import {
  type ChangedParts,
  changedParts,
  identityChange,
  type ProductPage,
} from "../kit/page-change.ts";
import type { Evidence, Signal } from "../kit/signal.ts";
import { signalId, strongestFirst } from "../kit/signal-id.ts";

/** Reviews written for the earlier article that the page still shows; fewer gain nothing. */
const carriedMin = 10;
const carriedDoubt = 10;

/** Bounds of the search. */
export type DriftOptions = {
  /** Part of the identity that must have changed. */
  readonly driftMin: number;
};

/** A page that became another product and kept the reviews. */
export const identityDrift = defineDetector<ListingSnapshot, DriftOptions>({
  id: "identity-drift",
  title: "A page that became another product",
  clauses: ["VAR-005", "VAR-014"],
  rationale:
    "Reviews belong to what was bought. The page of today is compared with the page under which " +
    "each review was written, so a change in many small steps adds up like one large one.",
  strengthMeans:
    "0.5: half of what names the product changed under its reviews; 0.9: nearly everything.",
  blindTo: [
    "a changed product behind an unchanged page or title",
    "another product of the same brand and kind: a translated relaunch looks the same",
    "versions from before the look-back",
  ],
  lookbackDays: 1_825,
  innocentCauses: [
    "a rebranded maker",
    "a translated or corrected title",
    "new packaging with a new article number",
    "a rebranded maker whose pages moved in the catalogue",
    "a translated relaunch in new packaging",
    "a change before anyone had reviewed",
  ],
  defaults: { driftMin: 0.5 },
  detect: (listings, { driftMin }) => {
    const rowsByProduct = new Map<number, number[]>();
    for (let row = 0; row < listings.rowCount; row++) {
      const rows = rowsByProduct.get(listings.product[row] ?? 0) ?? [];
      rows.push(row);
      rowsByProduct.set(listings.product[row] ?? 0, rows);
    }
    const signals: Signal[] = [];
    for (const rows of rowsByProduct.values()) {
      rows.sort((a, b) => (listings.from[a] ?? 0) - (listings.from[b] ?? 0) || a - b);
      const drift = worstDrift(listings, rows);
      if (drift !== null && drift.changed >= driftMin) signals.push(signalOf(listings, drift));
    }
    return strongestFirst(signals);
  },
});

type Drift = {
  readonly before: number;
  readonly now: number;
  readonly changed: number;
  readonly carried: number;
  readonly parts: ChangedParts;
};

/** Today's page against each earlier one; what changed, and the reviews written up to there. */
function worstDrift(listings: ListingSnapshot, rows: readonly number[]): Drift | null {
  const now = rows.at(-1);
  if (now === undefined) return null;
  let carried = 0;
  let worst: Drift | null = null;
  for (const before of rows.slice(0, -1)) {
    carried += listings.reviews[before] ?? 0;
    if (carried < carriedMin) continue;
    const parts = changedParts(pageIn(listings, before), pageIn(listings, now));
    const changed = identityChange(parts);
    if (worst === null || changed * carried > worst.changed * worst.carried) {
      worst = { before, now, changed, carried, parts };
    }
  }
  return worst;
}

function pageIn(listings: ListingSnapshot, row: number): ProductPage {
  return {
    title: listings.title[row] ?? "",
    type: listings.type[row] ?? "",
    gtin: listings.gtin[row] ?? "",
    brand: listings.brand[row] ?? "",
    image: listings.image[row] ?? "",
  };
}

const partWords: Readonly<Record<keyof ProductPage, string>> = {
  title: "part of the title's words that are new",
  type: "kind of product changed",
  gtin: "article number changed",
  brand: "brand changed",
  image: "main picture changed",
};

function signalOf(listings: ListingSnapshot, drift: Drift): Signal {
  const { before, now, changed, carried, parts } = drift;
  const product = listings.productIds[listings.product[now] ?? 0] ?? "";
  const members = {
    reviewers: [],
    products: [product],
    sellers: [listings.sellerIds[listings.seller[now] ?? 0] ?? ""],
  };
  const evidence: Evidence[] = [
    { fact: "reviews written under the earlier page", value: carried, rows: [before, now] },
    ...(Object.keys(partWords) as (keyof ProductPage)[])
      .filter((part) => parts[part] > 0)
      .map((part) => ({ fact: partWords[part], value: Number(parts[part].toFixed(2)), usual: 0 })),
  ];
  return {
    id: signalId("identity-drift", members),
    detector: "identity-drift",
    score: changed * (carried / (carried + carriedDoubt)) ** 0.25,
    members,
    window: { from: listings.from[before] ?? 0, to: listings.from[now] ?? 0 },
    evidence,
    sentence:
      `This page was "${short(listings.title[before])}" when ${carried} of its reviews were ` +
      `written and is "${short(listings.title[now])}" today.`,
  };
}

const titleCharsMax = 80;
const short = (title: string | undefined) => (title ?? "").slice(0, titleCharsMax);
