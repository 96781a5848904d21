import { limits } from "@candor/core/kernel/limits.ts";
import { ok, type Result, reject } from "@candor/core/kernel/result.ts";
import { strictest, type Verdict } from "@candor/core/policy/kit/verdict.ts";
import { pictureTypeOf } from "@candor/core/policy/pictures/picture-type.ts";
import type { SeenPicture } from "@candor/core/policy/pictures/seen-picture.ts";
import type { DrawnPhoto } from "../ports.ts";
import { lawAt } from "../store/policy.ts";
import type { Deps } from "./deps.ts";
import { altFindings, screenPhoto } from "./judged-photos.ts";

/** Why a photo is not taken, by what it is. */
export type LookAtPhotoCode =
  | "photo_type"
  | "photo_too_large"
  | "photo_harmful"
  | "photo_not_looked_at"
  | "photo_words_refused";

/** A photo that can be kept: drawn anew, with what the rules found on it and beside it. */
export type LookedAtPhoto = {
  readonly drawn: DrawnPhoto;
  readonly alt: string;
  /** What was read off it. */
  readonly seen: SeenPicture;
  readonly verdict: Verdict;
};

/**
 * Looks into a photo before anything is kept (POLICY REV-052, REV-053): what it is by its bytes,
 * whether a scanner finds harm in it, and, once it is drawn anew, what stands on it. What is judged
 * is what is kept.
 */
export async function lookAtPhoto(
  deps: Pick<Deps, "db" | "clock" | "pictures" | "redrawer" | "scanner">,
  input: { readonly marketplaceId: string; readonly bytes: Uint8Array; readonly alt: string },
): Promise<Result<LookedAtPhoto, LookAtPhotoCode>> {
  const { marketplaceId, bytes } = input;
  const alt = input.alt.trim();
  if (bytes.length > limits.reviewPhotoBytesMax) return reject("photo_too_large");
  const type = pictureTypeOf(bytes);
  if (type === null || type === "pdf") return reject("photo_type");
  const harm = await harmIn(deps, bytes);
  if (harm !== null) return reject(harm);
  const drawn = await deps.redrawer.photo(bytes);
  if (drawn === null) return reject("photo_type");
  const law = await lawAt(deps.db.kysely, marketplaceId, deps.clock.now());
  if (strictest(altFindings(alt, law)) === "refuse") return reject("photo_words_refused");
  if (drawn.full.length > limits.pictureBytesMax) return reject("photo_too_large");
  const read = await deps.pictures.read(drawn.full, { lang: null, withPreviews: false });
  if (!read.ok) {
    const { code } = read;
    const isLarge = code === "picture_too_large";
    if (code === "picture_unreadable") return reject("photo_type");
    return reject(isLarge ? "photo_too_large" : "photo_not_looked_at");
  }
  const { previews: _, ...seen } = read.value;
  return ok({ drawn, alt, seen, verdict: screenPhoto(alt, seen, law) });
}

async function harmIn(
  { scanner }: Pick<Deps, "scanner">,
  bytes: Uint8Array,
): Promise<"photo_harmful" | "photo_not_looked_at" | null> {
  const end = scanner === null ? "clean" : await scanner.scan(bytes);
  if (end === "clean") return null;
  return end === "infected" ? "photo_harmful" : "photo_not_looked_at";
}
