import type { ReviewSnapshot } from "../src/detection/kit/snapshot.ts";
import { dayMs } from "../src/kernel/instant.ts";

/** A repeatable source of numbers in [0, 1): the same seed, the same world. */
export function randomFrom(seed: number): () => number {
  let state = (seed ^ 0x9e3779b9) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** So many different whole numbers below `below`. */
export function pickDistinct(random: () => number, count: number, below: number): number[] {
  const picked = new Set<number>();
  while (picked.size < Math.min(count, below)) picked.add(Math.floor(random() * below));
  return [...picked];
}

/** How large an honest market is, and when its reviews came. */
export type MarketSize = {
  readonly seed: number;
  readonly accounts: number;
  readonly products: number;
  readonly reviews: number;
};

/** Reviews as bare columns: what a generator fills and a planter adds to. */
export type Columns = {
  accounts: number;
  products: number;
  readonly reviewer: number[];
  readonly product: number[];
  readonly time: number[];
};

const worldStart = Date.UTC(2024, 0, 1);
const worldDays = 700;
const nicheSize = 60;
const nicheShare = 0.4;

/**
 * Honest people: few review much, few products are reviewed much, four in ten reviews stay in the
 * account's own niche, and dates spread over two years.
 */
export function honestMarket(size: MarketSize): Columns {
  const random = randomFrom(size.seed);
  const columns: Columns = {
    accounts: size.accounts,
    products: size.products,
    reviewer: [],
    product: [],
    time: [],
  };
  const niches = Math.max(1, Math.floor(size.products / nicheSize));
  for (let count = 0; count < size.reviews; count++) {
    const account = Math.floor(size.accounts * random() ** 1.6);
    const niche = Math.imul(account + 1, 0x9e3779b1) >>> 0;
    const inNiche = (niche % niches) + niches * Math.floor(nicheSize * random() ** 1.5);
    const anywhere = Math.floor(size.products * random() ** 2.2);
    const product = random() < nicheShare ? Math.min(inNiche, size.products - 1) : anywhere;
    addReview(columns, account, product, worldStart + random() * worldDays * dayMs);
  }
  return columns;
}

/** Adds one review to the columns. */
export function addReview(columns: Columns, account: number, product: number, at: number): void {
  columns.reviewer.push(account);
  columns.product.push(product);
  columns.time.push(at);
}

/** Columns as a snapshot; without times unless asked, as bare review graphs come. */
export function toSnapshot(columns: Columns, withTimes = false): ReviewSnapshot {
  return {
    rowCount: columns.reviewer.length,
    reviewerIds: Array.from({ length: columns.accounts }, (_, index) => `account-${index}`),
    productIds: Array.from({ length: columns.products }, (_, index) => `product-${index}`),
    reviewer: Uint32Array.from(columns.reviewer),
    product: Uint32Array.from(columns.product),
    rating: null,
    time: withTimes ? Float64Array.from(columns.time) : null,
    verified: null,
    helpful: null,
    text: null,
    sellerIds: null,
    seller: null,
  };
}

/** How a ring is made: who does how much of the list, and what hides them. */
export type RingPlan = {
  readonly accounts: number;
  readonly products: number;
  /** Chance that an account reviews a product of the list. */
  readonly density: number;
  readonly cover: "none" | "random" | "biased" | "hijack";
};

/** Who and what was planted. */
export type PlantedRing = {
  readonly accounts: readonly number[];
  readonly targets: readonly number[];
};

/**
 * Plants a ring: targets drawn among the products with at most the median of reviews; new
 * accounts, or taken-over ones with their honest past; as many further reviews as on the list,
 * anywhere or on what is popular, as cover. Dates fall in the two weeks after `at`.
 */
export function plantRing(columns: Columns, plan: RingPlan, random: () => number): PlantedRing {
  const honest = columns.reviewer.length;
  const cold = coldProducts(columns);
  const targets = pickDistinct(random, plan.products, cold.length).map((at) => cold[at] ?? 0);
  const accounts =
    plan.cover === "hijack"
      ? pickDistinct(random, plan.accounts, columns.accounts)
      : Array.from({ length: plan.accounts }, (_, index) => columns.accounts + index);
  if (plan.cover !== "hijack") columns.accounts += plan.accounts;
  const begun = worldStart + random() * (worldDays - 14) * dayMs;
  for (const account of accounts) {
    for (const target of targets) {
      if (random() < plan.density) {
        addReview(columns, account, target, begun + random() * 14 * dayMs);
      }
    }
  }
  if (plan.cover === "none" || plan.cover === "hijack") return { accounts, targets };
  const listed = new Set(targets);
  for (const account of accounts) {
    for (let left = poisson(random, plan.density * plan.products); left > 0; ) {
      const product =
        plan.cover === "random"
          ? Math.floor(random() * columns.products)
          : (columns.product[Math.floor(random() * honest)] ?? 0);
      if (listed.has(product)) continue;
      addReview(columns, account, product, worldStart + random() * worldDays * dayMs);
      left--;
    }
  }
  return { accounts, targets };
}

/** Products with at least one and at most the median of reviews. */
export function coldProducts(columns: Columns): number[] {
  const pairs = new Set<number>();
  const reviewers = new Uint32Array(columns.products);
  columns.product.forEach((product, row) => {
    const pair = (columns.reviewer[row] ?? 0) * columns.products + product;
    if (pairs.has(pair)) return;
    pairs.add(pair);
    reviewers[product] = (reviewers[product] ?? 0) + 1;
  });
  const counts = [...reviewers].filter((count) => count > 0).sort((a, b) => a - b);
  const median = counts[counts.length >> 1] ?? 0;
  return [...reviewers.keys()].filter(
    (p) => (reviewers[p] ?? 0) > 0 && (reviewers[p] ?? 0) <= median,
  );
}

/** A Poisson draw by Knuth's product of uniforms; means up to a few hundred. */
function poisson(random: () => number, mean: number): number {
  const least = Math.exp(-mean);
  let count = 0;
  for (let product = random(); product > least; product *= random()) count++;
  return count;
}

/** Account F1 of a reported group against the planted one. */
export function memberF1(found: readonly string[], planted: PlantedRing): number {
  const truth = new Set(planted.accounts.map((account) => `account-${account}`));
  const hits = found.filter((id) => truth.has(id)).length;
  return found.length + truth.size === 0 ? 0 : (2 * hits) / (found.length + truth.size);
}

/** A reading club: `members` people who read most of `books`, which many others read as well. */
export function plantClub(
  columns: Columns,
  random: () => number,
  members: number,
  books: readonly number[],
): readonly number[] {
  const people = pickDistinct(random, members, columns.accounts);
  books.forEach((book, month) => {
    for (const person of people) {
      if (random() < 0.75) {
        addReview(columns, person, book, worldStart + (30 * month + 20 * random()) * dayMs);
      }
    }
  });
  return people;
}

/** A launch: `people` reviewers on the same few new products within a week. */
export function plantLaunch(
  columns: Columns,
  random: () => number,
  people: number,
  products: number,
): void {
  const at = worldStart + random() * (worldDays - 7) * dayMs;
  const first = columns.products;
  columns.products += products;
  for (const person of pickDistinct(random, people, columns.accounts)) {
    for (let index = 0; index < products; index++) {
      if (random() < 0.5) addReview(columns, person, first + index, at + random() * 7 * dayMs);
    }
  }
}

/** Households of four that review a dozen everyday things of one home together. */
export function plantHouseholds(columns: Columns, random: () => number, households: number): void {
  for (let home = 0; home < households; home++) {
    const people = pickDistinct(random, 4, columns.accounts);
    for (const product of pickDistinct(random, 12, columns.products)) {
      for (const person of people) {
        if (random() < 0.6) {
          addReview(columns, person, product, worldStart + random() * worldDays * dayMs);
        }
      }
    }
  }
}

/**
 * Collectors of one brand: the keen own nearly all of it, most own a few, the brand has its
 * favourites, and around them many own two or three. Dense at heart, fading outward.
 */
export function plantCollectors(
  columns: Columns,
  random: () => number,
  people: number,
  range: number,
): void {
  const first = columns.products;
  columns.products += range;
  for (const person of pickDistinct(random, people, columns.accounts)) {
    const keenness = random() ** 2;
    for (let index = 0; index < range; index++) {
      const favour = 1.6 * (1 - index / range) ** 1.5;
      if (random() < Math.min(1, keenness * favour)) {
        addReview(columns, person, first + index, worldStart + random() * worldDays * dayMs);
      }
    }
  }
}

/**
 * Readers of one genre: each loves a corner of it, neighbours in taste share much, and nobody
 * outside reads it. `reach` is how fast liking falls with distance.
 */
export function plantGenre(columns: Columns, random: () => number, reach: number): void {
  const readers = 200;
  const range = 100;
  const first = columns.products;
  columns.products += range;
  for (const person of pickDistinct(random, readers, columns.accounts)) {
    const corner = random();
    for (let index = 0; index < range; index++) {
      if (random() < 0.8 * Math.exp(-Math.abs(corner - index / range) * reach)) {
        addReview(columns, person, first + index, worldStart + random() * worldDays * dayMs);
      }
    }
  }
}
