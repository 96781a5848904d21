import type { ProductSummary } from "@candor/core/contract/schemas/reviews.ts";
import { ok, type Result } from "@candor/core/kernel/result.ts";
import type { z } from "zod";
import {
  type ListedProductRow,
  listedProducts,
  lowestOffer,
  marketplacesByAge,
  type ProductQuery,
  titlesById,
  topCategories,
} from "../store/catalogue.ts";
import { asPage, readCursor, writeCursor } from "../store/cursor.ts";
import { rowToSums } from "../store/ratings.ts";
import type { Deps } from "./deps.ts";
import type { Page, PageOf } from "./list-author-reviews.ts";
import { ratingView, withheldRating } from "./read-product.ts";

/** A product in a list. */
export type ListedProduct = Pick<
  z.input<typeof ProductSummary>,
  "productId" | "title" | "brand" | "category" | "imageUrl" | "rating"
>;

/** A page of the products on sale, the most reviewed first. */
export async function listProducts(
  { db }: Pick<Deps, "db">,
  input: ProductQuery & PageOf,
): Promise<Result<Page<ListedProduct>, "cursor_invalid">> {
  const after = readCursor("products", ["count", "externalId"], input.after);
  if (!after.ok) return after;
  const rows = await listedProducts(db.kysely, input, after.value, input.limit + 1);
  const place = (row: ListedProductRow) => [row.review_count, row.product_id];
  return ok(asPage(rows, input.limit, listed, (row) => writeCursor("products", place(row))));
}

/** The names by which a list of products can be narrowed. */
export function listCategories(
  { db }: Pick<Deps, "db">,
  marketplaceId: string,
): Promise<readonly string[]> {
  return topCategories(db.kysely, marketplaceId);
}

/** The titles of some products, by id. */
export function productTitles(
  { db }: Pick<Deps, "db">,
  input: { readonly marketplaceId: string; readonly productIds: readonly string[] },
): Promise<Readonly<Record<string, string>>> {
  return titlesById(db.kysely, input.marketplaceId, [...new Set(input.productIds)]);
}

/** What a product costs at least, and from how many sellers; null where no price is known. */
export function readOffer(
  { db }: Pick<Deps, "db">,
  input: { readonly marketplaceId: string; readonly productId: string },
) {
  return lowestOffer(db.kysely, input);
}

/** Every marketplace with its name and currency. */
export function listMarketplaces({ db }: Pick<Deps, "db">) {
  return marketplacesByAge(db.kysely);
}

function listed(row: ListedProductRow): ListedProduct {
  const rating = ratingView(rowToSums(row), row.formula_version);
  return {
    productId: row.product_id,
    title: row.title,
    brand: row.brand,
    category: [...row.category],
    imageUrl: row.image_url,
    rating: row.rating_withheld ? withheldRating(rating) : rating,
  };
}
