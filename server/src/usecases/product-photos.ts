import type { PublicPhoto } from "@candor/core/contract/schemas/photos.ts";
import { ok, type Result, reject } from "@candor/core/kernel/result.ts";
import type { z } from "zod";
import { followingsOf } from "../store/review-followings.ts";
import { publishedReviews } from "../store/review-lists.ts";
import { photoPlace, productPhotos } from "../store/review-photos.ts";
import { sharersOf } from "../store/review-pools.ts";
import type { Deps } from "./deps.ts";
import { photoView } from "./photo-views.ts";
import { getProduct, type ProductView, type ReviewView, reviewView } from "./read-product.ts";

type ProductKey = { readonly marketplaceId: string; readonly productId: string };

/** Photos out of a product's reviews, and how many there are in all. */
export type ProductPhotosView = {
  readonly photos: z.input<typeof PublicPhoto>[];
  readonly total: number;
};

/** The first photos of the reviews that a product's page shows, most helpful reviews first. */
export async function listProductPhotos(
  { db }: Pick<Deps, "db">,
  { marketplaceId, productId, limit }: ProductKey & { readonly limit: number },
): Promise<ProductPhotosView> {
  const sharers = await sharersOf(db.kysely, marketplaceId, productId);
  const productIds = sharers.length === 0 ? [productId] : sharers;
  const { photos, total } = await productPhotos(db.kysely, { marketplaceId, productIds }, limit);
  return { photos: photos.map(photoView), total };
}

/** One photo with its review, and what stands before and after it. */
export type PhotoWithReview = {
  readonly product: ProductView;
  readonly photo: z.input<typeof PublicPhoto>;
  readonly review: ReviewView;
  readonly place: { readonly at: number; readonly of: number };
  readonly previous: string | null;
  readonly next: string | null;
};

/** Photos that are leafed through in one go. */
const photosInRowMax = 200;

/** A photo in view, among those of its product. */
export async function getPhotoWithReview(
  { db }: Pick<Deps, "db">,
  { marketplaceId, photoId }: { readonly marketplaceId: string; readonly photoId: string },
): Promise<Result<PhotoWithReview, "not_found">> {
  const place = await photoPlace(db.kysely, marketplaceId, photoId);
  if (place?.status !== "shown") return reject("not_found");
  const { productId, reviewId } = place;
  const key = { marketplaceId, productId };
  const products = { marketplaceId, productIds: [productId], of: "today" } as const;
  const [product, row, reviews] = await Promise.all([
    getProduct({ db }, key),
    listProductPhotos({ db }, { ...key, limit: photosInRowMax }),
    publishedReviews(db.kysely, products, { sort: "newest", reviewId }, { after: null, limit: 1 }),
  ]);
  const [review] = reviews;
  const photo = review?.photos.find((one) => one.photoId === photoId);
  if (!product.ok || review === undefined || photo === undefined) return reject("not_found");
  const followings = await followingsOf(db.kysely, marketplaceId, reviews);
  // A review under suspicion is in no strip: its photos are leafed through by themselves.
  const at = row.photos.findIndex((one) => one.photoId === photoId);
  return ok({
    product: product.value,
    photo: photoView(photo),
    review: reviewView(review, followings.get(reviewId)),
    place: at === -1 ? { at: 1, of: 1 } : { at: at + 1, of: row.photos.length },
    previous: row.photos[at - 1]?.photoId ?? null,
    next: at === -1 ? null : (row.photos[at + 1]?.photoId ?? null),
  });
}
