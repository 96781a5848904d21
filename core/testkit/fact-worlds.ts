import type {
  ActSnapshot,
  OrderSnapshot,
  RequestSnapshot,
} from "../src/detection/kit/fact-snapshots.ts";
import { intern, onDay } from "./review-rows.ts";
import { randomFrom } from "./review-worlds.ts";

/** One vote or report as a test tells it. */
export type ActRow = {
  readonly by: string;
  readonly on: string;
  readonly of: string;
  readonly day: number;
  readonly outcome?: number;
};

/** Told votes or reports as a snapshot; `since` is the day an account was opened. */
export function actsOf(
  rows: readonly ActRow[],
  since: Readonly<Record<string, number>> = {},
): ActSnapshot {
  const actors = intern(rows.map(({ by }) => by));
  const reviews = intern(rows.map(({ on }) => on));
  const sellers = intern(rows.map(({ of }) => of));
  const sellerOfReview = new Uint32Array(reviews.ids.length);
  for (const [row, review] of reviews.index.entries()) {
    sellerOfReview[review] = sellers.index[row] ?? 0;
  }
  return {
    rowCount: rows.length,
    actorIds: actors.ids,
    reviewIds: reviews.ids,
    actor: actors.index,
    review: reviews.index,
    time: Float64Array.from(rows, ({ day }) => onDay(day)),
    sellerIds: sellers.ids,
    sellerOfReview,
    actorSince: Float64Array.from(actors.ids, (id) => onDay(since[id] ?? -400)),
    outcome: rows.some(({ outcome }) => outcome !== undefined)
      ? Uint8Array.from(rows, ({ outcome }) => outcome ?? 0)
      : null,
  };
}

/** Readers who come one by one: each acts on a few reviews of any seller at any time. */
export function readers(seed: number, acts: number): ActRow[] {
  const random = randomFrom(seed);
  return Array.from({ length: acts }, () => {
    const review = Math.floor(400 * random() ** 2);
    return {
      by: `reader-${Math.floor(300 * random())}`,
      on: `review-${review}`,
      of: `seller-${review % 40}`,
      day: random() * 80,
    };
  });
}

/** One order as a test tells it; days since the world began. */
export type OrderRow = {
  readonly of: string;
  readonly delivered: number;
  readonly reviewed?: number;
  readonly stars?: number;
  readonly refunded?: number;
  readonly returned?: boolean;
  readonly complained?: number;
};

/** Told orders as a snapshot, each by its own buyer. */
export function ordersOf(rows: readonly OrderRow[]): OrderSnapshot {
  const sellers = intern(rows.map(({ of }) => of));
  const days = (day: (row: OrderRow) => number | undefined) =>
    Float64Array.from(rows, (row) => {
      const at = day(row);
      return at === undefined ? Number.NaN : onDay(at);
    });
  return {
    rowCount: rows.length,
    sellerIds: sellers.ids,
    seller: sellers.index,
    buyerIds: rows.map((_, row) => `buyer-${row}`),
    buyer: Uint32Array.from(rows, (_, row) => row),
    productIds: ["lamp"],
    product: new Uint32Array(rows.length),
    deliveredAt: days(({ delivered }) => delivered),
    reviewedAt: days(({ reviewed }) => reviewed),
    stars: Uint8Array.from(rows, ({ stars }) => stars ?? 0),
    sellerRefundAt: days(({ refunded }) => refunded),
    returned: Uint8Array.from(rows, ({ returned }) => (returned === true ? 1 : 0)),
    complainedAt: days(({ complained }) => complained),
  };
}

/** How a seller of a request world asks and how its orders go. */
export type AskingSeller = {
  readonly id: string;
  readonly orders: number;
  /** Chance that an order ends in a refund, return or complaint. */
  readonly unhappy: number;
  /** Chance to be asked, by day of delivery: honest sellers do not look at the order. */
  readonly asks: (day: number) => number;
  /** Chance that an unhappy buyer who would be asked is skipped. */
  readonly skips?: number;
  /** Chance that an unhappy order was never delivered, and so rightly not asked. */
  readonly lost?: number;
  /** How unhappiness moves over the season; 1 unless told. */
  readonly season?: (day: number) => number;
};

/** Orders of 90 days of such sellers, with requests decided as each of them does. */
export function requestsOf(sellers: readonly AskingSeller[], seed: number): RequestSnapshot {
  const random = randomFrom(seed);
  const rowCount = sellers.reduce((sum, { orders }) => sum + orders, 0);
  const flags = () => new Uint8Array(rowCount);
  const requests = {
    rowCount,
    sellerIds: sellers.map(({ id }) => id),
    seller: new Uint32Array(rowCount),
    deliveredAt: new Float64Array(rowCount),
    asked: flags(),
    excluded: flags(),
    returned: flags(),
    refunded: flags(),
    complained: flags(),
    lowFeedback: flags(),
    praised: flags(),
  };
  let row = 0;
  for (const [index, seller] of sellers.entries()) {
    for (let order = 0; order < seller.orders; order++, row++) {
      const day = random() * 90;
      requests.seller[row] = index;
      requests.deliveredAt[row] = onDay(day);
      const isUnhappy = random() < seller.unhappy * (seller.season?.(day) ?? 1);
      if (isUnhappy) markUnhappy(requests, row, random);
      else if (random() < 0.05) requests.praised[row] = 1;
      const isLost = isUnhappy && random() < (seller.lost ?? 0);
      if (isLost) requests.excluded[row] = 1;
      const skips = isUnhappy && random() < (seller.skips ?? 0);
      requests.asked[row] = !isLost && !skips && random() < seller.asks(day) ? 1 : 0;
    }
  }
  return requests;
}

function markUnhappy(
  requests: Pick<RequestSnapshot, "returned" | "refunded" | "complained" | "lowFeedback">,
  row: number,
  random: () => number,
): void {
  const kind = random();
  if (kind < 0.5) requests.refunded[row] = 1;
  if (kind < 0.3) requests.returned[row] = 1;
  if (kind >= 0.4) requests.complained[row] = 1;
  if (kind >= 0.8) requests.lowFeedback[row] = 1;
}
