import { identityDrift } from "@candor/core/detection/detectors/identity-drift.ts";
import { refundAfterReview } from "@candor/core/detection/detectors/refund-after-review.ts";
import { selectiveRequests } from "@candor/core/detection/detectors/selective-requests.ts";
import { variationMerges } from "@candor/core/detection/detectors/variation-merges.ts";
import type { Signal } from "@candor/core/detection/kit/signal.ts";
import type { FactTableName } from "./fact-tables.ts";
import type { FactFile } from "./read-facts.ts";

/** A kind of `candor detect` that reads orders, pages or families instead of reviews. */
export type FactKind = {
  readonly table: FactTableName;
  /** Columns beyond those that the table itself cannot do without. */
  readonly needs: readonly string[];
  readonly blindTo: readonly string[];
  readonly run: (file: FactFile) => readonly Signal[];
};

/** The kinds by the word after `--kind`. */
export const factKinds: Readonly<Record<string, FactKind>> = {
  refunds: {
    table: "orders",
    needs: ["reviewed", "stars", "refunded"],
    blindTo: refundAfterReview.blindTo,
    run: (file) => refundAfterReview.detect(ordersIn(file), refundAfterReview.defaults),
  },
  requests: {
    table: "orders",
    needs: ["asked"],
    blindTo: selectiveRequests.blindTo,
    run: (file) => selectiveRequests.detect(requestsIn(file), selectiveRequests.defaults),
  },
  drift: {
    table: "listings",
    needs: ["reviews"],
    blindTo: identityDrift.blindTo,
    run: (file) => identityDrift.detect(listingsIn(file), identityDrift.defaults),
  },
  merges: {
    table: "families",
    needs: [],
    blindTo: variationMerges.blindTo,
    run: (file) => variationMerges.detect(familiesIn(file), variationMerges.defaults),
  },
};

function ordersIn({ rowsRead: rowCount, ids, numbers }: FactFile) {
  const [sellers, buyers, products] = [ids("seller"), ids("buyer"), ids("product")];
  return {
    rowCount,
    ...{ sellerIds: sellers.ids, seller: sellers.at },
    ...{ buyerIds: buyers.ids, buyer: buyers.at },
    ...{ productIds: products.ids, product: products.at },
    deliveredAt: numbers("delivered"),
    reviewedAt: numbers("reviewed"),
    stars: Uint8Array.from(numbers("stars"), (stars) => Math.min(5, Math.round(stars))),
    sellerRefundAt: numbers("refunded"),
    returned: Uint8Array.from(numbers("returned")),
    complainedAt: numbers("complained"),
  };
}

const happened = (moments: Float64Array) =>
  Uint8Array.from(moments, (at) => (Number.isNaN(at) ? 0 : 1));

function requestsIn({ rowsRead: rowCount, ids, numbers }: FactFile) {
  const sellers = ids("seller");
  return {
    rowCount,
    ...{ sellerIds: sellers.ids, seller: sellers.at },
    deliveredAt: numbers("delivered"),
    asked: Uint8Array.from(numbers("asked")),
    excluded: Uint8Array.from(numbers("excluded")),
    returned: Uint8Array.from(numbers("returned")),
    refunded: happened(numbers("refunded")),
    complained: happened(numbers("complained")),
    lowFeedback: Uint8Array.from(numbers("low_feedback")),
    praised: Uint8Array.from(numbers("praised")),
  };
}

function listingsIn({ rowsRead: rowCount, ids, numbers, texts }: FactFile) {
  const [products, sellers] = [ids("product"), ids("seller")];
  return {
    rowCount,
    ...{ productIds: products.ids, product: products.at },
    ...{ sellerIds: sellers.ids, seller: sellers.at },
    from: numbers("from"),
    reviews: Uint32Array.from(numbers("reviews")),
    ...{ title: texts("title"), brand: texts("brand"), gtin: texts("gtin") },
    ...{ type: texts("type"), image: texts("image") },
  };
}

function familiesIn({ rowsRead: rowCount, ids, numbers, texts }: FactFile) {
  const [families, products, sellers] = [ids("family"), ids("product"), ids("seller")];
  // Words of a page belong to the product or family; the last row that tells them counts.
  const by = (places: { ids: readonly string[]; at: Uint32Array }, column: string) => {
    const said = new Array<string>(places.ids.length).fill("");
    const told = texts(column);
    for (const [row, place] of places.at.entries()) said[place] = told[row] || (said[place] ?? "");
    return said;
  };
  return {
    rowCount,
    ...{ familyIds: families.ids, family: families.at },
    ...{ productIds: products.ids, product: products.at },
    ...{ sellerIds: sellers.ids, seller: sellers.at },
    attachedAt: numbers("attached"),
    detachedAt: numbers("detached"),
    ownReviews: Uint32Array.from(numbers("own_reviews")),
    ownStars: numbers("own_stars"),
    familyReviews: Uint32Array.from(numbers("family_reviews")),
    familyStars: numbers("family_stars"),
    familyAsleepDays: numbers("family_asleep_days"),
    ...{ productTitles: by(products, "title"), familyTitles: by(families, "family_title") },
    ...{ productBrands: by(products, "brand"), familyBrands: by(families, "family_brand") },
    ...{ productTypes: by(products, "type"), familyTypes: by(families, "family_type") },
    ...{ productTexts: null, familyTexts: null },
  };
}
