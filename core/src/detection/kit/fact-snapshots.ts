/**
 * Facts other than reviews as columns, one row an index; ids are interned as in ReviewSnapshot.
 * Moments are milliseconds since 1970 and NaN where the thing has not happened.
 */

/** Votes on reviews, or reports of them: who acted on which review when. */
export type ActSnapshot = {
  readonly rowCount: number;
  readonly actorIds: readonly string[];
  readonly reviewIds: readonly string[];
  readonly actor: Uint32Array;
  readonly review: Uint32Array;
  readonly time: Float64Array;
  readonly sellerIds: readonly string[];
  /** By review: the seller of the reviewed product. */
  readonly sellerOfReview: Uint32Array;
  /** By actor: when the account was opened; null where unknown. */
  readonly actorSince: Float64Array | null;
  /** Reports only: 0 undecided, 1 upheld, 2 unfounded, 3 manifestly unfounded. Null for votes. */
  readonly outcome: Uint8Array | null;
};

/** Orders with what followed: review, refund, return, complaint. */
export type OrderSnapshot = {
  readonly rowCount: number;
  readonly sellerIds: readonly string[];
  readonly seller: Uint32Array;
  readonly buyerIds: readonly string[];
  readonly buyer: Uint32Array;
  readonly productIds: readonly string[];
  readonly product: Uint32Array;
  readonly deliveredAt: Float64Array;
  readonly reviewedAt: Float64Array;
  /** 1 to 5, 0 without a review: read only to know whether a review was critical. */
  readonly stars: Uint8Array;
  /** A refund by the seller's own hand; refunds by the platform's tools are left out. */
  readonly sellerRefundAt: Float64Array;
  readonly returned: Uint8Array;
  /** The buyer's own first complaint to the seller or the marketplace. */
  readonly complainedAt: Float64Array;
};

/** Orders whose request window has closed: who was asked for a review, and how the order went. */
export type RequestSnapshot = {
  readonly rowCount: number;
  readonly sellerIds: readonly string[];
  readonly seller: Uint32Array;
  readonly deliveredAt: Float64Array;
  readonly asked: Uint8Array;
  /** 1 where asking was ruled out on a ground that has nothing to do with mood (REQ-017). */
  readonly excluded: Uint8Array;
  /** Marks known before the window closed. */
  readonly returned: Uint8Array;
  readonly refunded: Uint8Array;
  readonly complained: Uint8Array;
  readonly lowFeedback: Uint8Array;
  readonly praised: Uint8Array;
};

/** Products attached to a variation family, with what both brought. */
export type AttachmentSnapshot = {
  readonly rowCount: number;
  readonly familyIds: readonly string[];
  readonly family: Uint32Array;
  readonly productIds: readonly string[];
  readonly product: Uint32Array;
  readonly sellerIds: readonly string[];
  readonly seller: Uint32Array;
  readonly attachedAt: Float64Array;
  /** NaN while attached. */
  readonly detachedAt: Float64Array;
  /** By row: reviews and their mean stars (0 without) of the newcomer and of the family before. */
  readonly ownReviews: Uint32Array;
  readonly ownStars: Float64Array;
  readonly familyReviews: Uint32Array;
  readonly familyStars: Float64Array;
  /** By row: days since either side was last reviewed; a long sleep is a bought listing's mark. */
  readonly familyAsleepDays: Float64Array;
  /** By product, and by family for its parent page. */
  readonly productTitles: readonly string[];
  readonly familyTitles: readonly string[];
  readonly productBrands: readonly string[];
  readonly familyBrands: readonly string[];
  readonly productTypes: readonly string[];
  readonly familyTypes: readonly string[];
  /** By product and by family: a sample of their own reviews' texts, where known. */
  readonly productTexts: readonly (readonly string[])[] | null;
  readonly familyTexts: readonly (readonly string[])[] | null;
};

/** Versions of product pages: what the page said from when. */
export type ListingSnapshot = {
  readonly rowCount: number;
  readonly productIds: readonly string[];
  readonly product: Uint32Array;
  readonly sellerIds: readonly string[];
  /** Who made the version. */
  readonly seller: Uint32Array;
  readonly from: Float64Array;
  readonly title: readonly string[];
  readonly brand: readonly string[];
  readonly gtin: readonly string[];
  readonly type: readonly string[];
  /** A hash of the main image. */
  readonly image: readonly string[];
  /** Reviews written while the version stood. */
  readonly reviews: Uint32Array;
};

/** Reviewed orders with what screening or the buyer found in them. */
export type DisclosureSnapshot = {
  readonly rowCount: number;
  readonly sellerIds: readonly string[];
  readonly seller: Uint32Array;
  readonly productIds: readonly string[];
  readonly product: Uint32Array;
  readonly reviewerIds: readonly string[];
  readonly reviewer: Uint32Array;
  readonly time: Float64Array;
  /** 1 where screening found that the review tells of a reward. */
  readonly disclosed: Uint8Array;
  /** 1 where the buyer reported an offer in the parcel of this very shipment. */
  readonly insertReported: Uint8Array;
  /** 1 where the product came from the platform's own sampling programme. */
  readonly sampled: Uint8Array;
  /** The words that were found, or null. */
  readonly quote: readonly (string | null)[];
  /** By product: its leaf category; left out where the catalogue has none. */
  readonly categoryOfProduct?: Uint32Array;
};
