import { dayMs, type Instant } from "@candor/core/kernel/instant.ts";
import type { DemoProduct } from "./catalogue.ts";
import { honestStars } from "./life.ts";
import type { DemoReview, Market, Person, Scene } from "./market.ts";
import { addOrder } from "./orders.ts";
import { addReview } from "./writing.ts";

/** What was put into the demo on purpose; only for tests, and to keep out of its way. */
export type Planted = {
  readonly kind:
    | "review_ring"
    | "hijacked_ring"
    | "gating_seller"
    | "insider"
    | "wrong_merge"
    | "vote_brigade"
    | "refund_for_review"
    | "dormitory"
    | "launch_burst"
    | "book_club"
    | "warehouse_fire";
  /** False for what only looks like manipulation. */
  readonly guilty: boolean;
  readonly marketplaceId: string;
  readonly customers: readonly string[];
  readonly products: readonly string[];
  readonly sellers: readonly string[];
  readonly reviews: readonly string[];
  readonly messages: readonly string[];
};

/** Who and what a story is about. */
export type Told = Partial<Omit<Planted, "kind" | "guilty" | "marketplaceId">>;

/** Notes a story. */
export function planted(
  market: Market,
  kind: Planted["kind"],
  guilty: boolean,
  told: Told,
): Planted {
  const nothing = { customers: [], products: [], sellers: [], reviews: [], messages: [] };
  return { kind, guilty, marketplaceId: market.plan.id, ...nothing, ...told };
}

/** The ids of people. */
export const idsOf = (people: readonly Person[]) => people.map((person) => person.customerId);
/** The ids of products. */
export const productIds = (products: readonly DemoProduct[]) =>
  products.map(({ fact }) => fact.productId);
/** The ids of the reviews that came to be. */
export const reviewIds = (reviews: readonly (DemoReview | null)[]) =>
  reviews.flatMap((review) => (review === null ? [] : [review.reviewId]));

/** Products of one seller, the dearest first. */
export const productsOf = (market: Market, sellerId: string) =>
  market.catalogue.products
    .filter((product) => product.sellerId === sellerId)
    .toSorted((a, b) => b.priceMinor - a.priceMinor);

/** Sellers in the order in which stories take them, those with much to sell first. */
export function castSellers(market: Market): readonly string[] {
  const count = (sellerId: string) => productsOf(market, sellerId).length;
  return market.catalogue.sellers
    .map((seller) => seller.sellerId)
    .toSorted((a, b) => count(b) - count(a) || (a < b ? -1 : 1));
}

/** A review that somebody writes for a reason of their own. */
export type Act = { readonly at: Instant; readonly stars: number; readonly bought: boolean };

/** Adds such a review, bought for it or not. */
export function review({ market, chance }: Scene, person: Person, product: DemoProduct, act: Act) {
  const placedAt = act.at - 8 * dayMs;
  const order = act.bought ? addOrder({ market, chance }, person, product, placedAt) : null;
  return addReview({ market, chance }, person, product, { at: act.at, stars: act.stars, order });
}

/** Adds an order and, some days later, an honest review of it. */
export function honest(
  { market, chance }: Scene,
  person: Person,
  product: DemoProduct,
  at: Instant,
) {
  const from = Math.max(at, product.releasedAt + dayMs);
  const order = addOrder({ market, chance }, person, product, from);
  const when = (order.deliveredAt ?? from) + chance.whole(1, 20) * dayMs;
  return addReview({ market, chance }, person, product, {
    at: when,
    stars: honestStars(product, chance),
    order,
  });
}

/** An ordinary past: some products that everybody buys. */
export function cover(
  { market, chance }: Scene,
  person: Person,
  count: number,
  before: Instant,
): void {
  for (let made = 0; made < count; made++) {
    const product = chance.pick(market.catalogue.products);
    const at = Math.max(person.since, before - chance.whole(1, 300) * dayMs, product.releasedAt);
    if (at < before) honest({ market, chance }, person, product, at);
  }
}
