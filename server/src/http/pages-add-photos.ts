import type { errors } from "@candor/core/contract/errors.ts";
import { limits } from "@candor/core/kernel/limits.ts";
import { addReviewPhoto } from "../usecases/review-photos.ts";
import type { PageKit } from "./pages.ts";
import type { Visit } from "./pages-context.ts";
import type { FormWithFiles } from "./pages-files.ts";

/** Adds the photos of a form to a review; answers why the first that was not taken was not. */
export async function addPhotos(
  { door }: PageKit,
  { marketplaceId, customerId, reviewId }: NonNullable<Visit["customer"]> & { reviewId: string },
  { form, files }: FormWithFiles,
): Promise<keyof typeof errors | null> {
  let why: keyof typeof errors | null = null;
  for (const [at, { bytes }] of files.entries()) {
    const alt = (form[`alt-${at}`] ?? "").slice(0, limits.photoAltCharsMax);
    const key = { marketplaceId, customerId, reviewId };
    const added = await addReviewPhoto(door.deps, { ...key, bytes, alt });
    if (!added.ok) why ??= added.code;
  }
  return why;
}

/** Where a form's author goes next: to their review, which says what was not taken. */
export const afterPhotos = (reviewId: string, why: keyof typeof errors | null) =>
  `/shop/reviews/${reviewId}${why === null ? "" : `?photo=${why}`}#photos-of-mine`;

/** Why a form with photos was not even read. */
export const unreadPhotos = {
  files_too_large: "photo_too_large",
  files_too_many: "photos_too_many",
  files_unreadable: "photo_type",
} as const;
