import type { PublicPhoto } from "@candor/core/contract/schemas/photos.ts";
import type { z } from "zod";
import type { PhotoRow } from "../store/review-photos.ts";

/** Where a photo is served; the id alone would not say of which marketplace. */
const addressOf = ({ marketplaceId, photoId }: PhotoRow, size: "" | "-small") =>
  `/photos/${encodeURIComponent(marketplaceId)}/${photoId}${size}.jpg`;

/** A photo as readers see it. */
export function photoView(row: PhotoRow): z.input<typeof PublicPhoto> {
  const { photoId, width, height, alt } = row;
  const [url, smallUrl] = [addressOf(row, ""), addressOf(row, "-small")];
  return { photoId, url, smallUrl, width, height, alt };
}
