import type { ReviewSnapshot } from "./snapshot.ts";

/** Products that carry the same reviews, and how many reviews prove it. */
export type Families = {
  /** The first product (lowest index) of each product's family; itself where it has none. */
  readonly headByProduct: Uint32Array;
  /** Pairs of products with the reviews they share, first index lower; the joined ones only. */
  readonly links: readonly FamilyLink[];
};

/** Two products of one family. */
export type FamilyLink = {
  readonly a: number;
  readonly b: number;
  readonly sharedReviews: number;
  /** Shared reviews by all worded reviews of the product that has fewer. */
  readonly sharedShare: number;
  /** A row of each product with the same reviewer and words. */
  readonly rows: readonly [number, number];
};

/** Variations mirror most of their reviews; two habitual copiers among many reviews do not. */
const sharedShareMin = 0.5;
/** Up to here every pair of a review's products is counted; beyond, each with its next few. */
const productsPerTextMax = 64;
const neighboursBeyond = 8;

/** Two products that share reviews: a row of each, who wrote it, and whether nobody else did. */
type SharedPair = {
  readonly left: number;
  readonly right: number;
  readonly by: number;
  shared: number;
  isOnePerson: boolean;
};

/**
 * Rebuilds families from reviews that stand word for word on several products by the same
 * reviewer: a shop that pools reviews repeats each one on every variation.
 */
export function rebuildFamilies(snapshot: ReviewSnapshot): Families {
  const { productIds, product, reviewer } = snapshot;
  const worded = new Uint32Array(productIds.length);
  const pairs = new Map<number, SharedPair>();
  for (const rows of rowsByReviewText(snapshot)) {
    for (const row of rows) count(worded, product[row] ?? 0);
    const reach = rows.length > productsPerTextMax ? neighboursBeyond : rows.length;
    for (let i = 0; i < rows.length; i++) {
      for (let j = i + 1; j < rows.length && j <= i + reach; j++) {
        const [left, right] = [rows[i] ?? 0, rows[j] ?? 0];
        const key = (product[left] ?? 0) * productIds.length + (product[right] ?? 0);
        const by = reviewer[left] ?? 0;
        const pair = pairs.get(key);
        if (pair === undefined) pairs.set(key, { left, right, by, shared: 1, isOnePerson: true });
        else {
          pair.shared++;
          if (pair.by !== by) pair.isOnePerson = false;
        }
      }
    }
  }
  const links: FamilyLink[] = [];
  for (const [key, { left, right, shared, isOnePerson }] of pairs) {
    const a = Math.floor(key / productIds.length);
    const b = key % productIds.length;
    const sharedShare = shared / Math.min(worded[a] ?? 0, worded[b] ?? 0);
    // One person may copy a review to a second product; two who do so on the same pair do not.
    if (isOnePerson || sharedShare < sharedShareMin) continue;
    links.push({ a, b, sharedReviews: shared, sharedShare, rows: [left, right] });
  }
  return { headByProduct: headsOf(productIds.length, links), links };
}

/** For each distinct reviewer and text its rows on distinct products, in product order. */
function rowsByReviewText(snapshot: ReviewSnapshot): Iterable<readonly number[]> {
  const { text, reviewer, product, rowCount } = snapshot;
  const rowsByKey = new Map<string, Map<number, number>>();
  for (let row = 0; row < rowCount; row++) {
    const words = text?.[row];
    if (words === null || words === undefined || words.trim() === "") continue;
    const key = `${reviewer[row]} ${words}`;
    const rowByProduct = rowsByKey.get(key) ?? new Map<number, number>();
    const at = product[row] ?? 0;
    if (!rowByProduct.has(at)) rowByProduct.set(at, row);
    rowsByKey.set(key, rowByProduct);
  }
  return [...rowsByKey.values()].map((rowByProduct) =>
    [...rowByProduct].sort(([a], [b]) => a - b).map(([, row]) => row),
  );
}

function headsOf(products: number, links: readonly FamilyLink[]): Uint32Array {
  const head = Uint32Array.from({ length: products }, (_, index) => index);
  const find = (index: number): number => {
    let at = index;
    while (head[at] !== at) {
      head[at] = head[head[at] ?? 0] ?? 0;
      at = head[at] ?? 0;
    }
    return at;
  };
  for (const { a, b } of links) {
    const [low, high] = [find(a), find(b)].sort((x, y) => x - y);
    head[high ?? 0] = low ?? 0;
  }
  return head.map((_, index) => find(index));
}

function count(counts: Uint32Array, index: number): void {
  counts[index] = (counts[index] ?? 0) + 1;
}
