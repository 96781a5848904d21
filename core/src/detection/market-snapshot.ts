import type { Instant } from "../kernel/instant.ts";
import type { AccountTraits } from "./kit/account-links.ts";
import type {
  ActSnapshot,
  AttachmentSnapshot,
  DisclosureSnapshot,
  ListingSnapshot,
  OrderSnapshot,
  RequestSnapshot,
} from "./kit/fact-snapshots.ts";
import type { ReviewSnapshot } from "./kit/snapshot.ts";

/** Reviews in the order of time, with what the marketplace knows beside them. */
export type MarketReviews = ReviewSnapshot & {
  readonly time: Float64Array;
  readonly verified: Uint8Array;
  readonly sellerIds: readonly string[];
  readonly seller: Uint32Array;
  /** By review: 1 where screening found that it tells of a reward, and the words. */
  readonly disclosed: Uint8Array;
  readonly quotes: ReadonlyMap<number, string>;
  /** By review: 1 where the product came from the platform's own sampling. */
  readonly sampled: Uint8Array;
  /** By review: 1 where its author told of an offer in the parcel of that shipment. */
  readonly insertReported: Uint8Array;
  /** By reviewer: when the account was opened. */
  readonly reviewerSince: Float64Array;
  /** By reviewer: the seller it is known to act for, or `noSeller`. */
  readonly sellerOfReviewer: Uint32Array;
  /** By product: its leaf category. */
  readonly categoryOfProduct: Uint32Array;
  /** By product: the family it is declared to belong to; products of their own have one each. */
  readonly familyOfProduct: Uint32Array;
};

/** All that the detectors read of one marketplace, as it stood at one moment. */
export type MarketSnapshot = {
  readonly at: Instant;
  readonly reviews: MarketReviews;
  readonly votes: ActSnapshot;
  readonly reports: ActSnapshot;
  readonly orders: OrderSnapshot & { readonly orderIds: readonly string[] };
  readonly requests: RequestSnapshot & { readonly orderIds: readonly string[] };
  readonly traits: AccountTraits;
  readonly attachments: AttachmentSnapshot;
  readonly listings: ListingSnapshot;
  /** Where a bound cut something off, in words for the report. */
  readonly bounds: readonly string[];
};

/** Reviews written since a moment, without copying their columns. */
export function reviewsSince(reviews: MarketReviews, from: Instant): MarketReviews {
  const start = firstAt(reviews.time, from);
  if (start === 0) return reviews;
  const quotes = [...reviews.quotes].filter(([row]) => row >= start);
  return {
    ...reviews,
    rowCount: reviews.rowCount - start,
    reviewer: reviews.reviewer.subarray(start),
    product: reviews.product.subarray(start),
    rating: reviews.rating?.subarray(start) ?? null,
    time: reviews.time.subarray(start),
    verified: reviews.verified.subarray(start),
    helpful: reviews.helpful?.subarray(start) ?? null,
    text: reviews.text?.slice(start) ?? null,
    seller: reviews.seller.subarray(start),
    disclosed: reviews.disclosed.subarray(start),
    sampled: reviews.sampled.subarray(start),
    insertReported: reviews.insertReported.subarray(start),
    quotes: new Map(quotes.map(([row, quote]) => [row - start, quote])),
  };
}

/** The reviews as the detector of disclosures reads them. */
export function disclosuresOf(reviews: MarketReviews): DisclosureSnapshot {
  const { rowCount, sellerIds, seller, productIds, product, reviewerIds, reviewer } = reviews;
  const { time, disclosed, sampled, insertReported, quotes, categoryOfProduct } = reviews;
  return {
    ...{ rowCount, sellerIds, seller, productIds, product, reviewerIds, reviewer },
    ...{ time, disclosed, sampled, insertReported, categoryOfProduct },
    quote: Array.from({ length: rowCount }, (_, row) => quotes.get(row) ?? null),
  };
}

function firstAt(time: Float64Array, from: Instant): number {
  let low = 0;
  let high = time.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((time[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
