import { z } from "zod";
import { limits } from "../../kernel/limits.ts";
import { FindingSchema, PictureBox, plainText, ReviewId, Timestamp } from "./shared.ts";

/** An id that Candor gave a photo. */
export const PhotoId = z.string().regex(/^pho_[0-7][0-9a-hjkmnp-tv-z]{25}$/, "is no photo id");

/** A photo as it is sent: a JPEG, PNG or WebP, known by its bytes. */
export const AddPhotoBody = z.strictObject({
  /** The file, as base64. */
  content: z.base64().min(1),
  /** What it shows, for who cannot see it. */
  alt: plainText(limits.photoAltCharsMax).default(""),
});

/** A photo as readers see it; `alt` is empty where its author said nothing. */
export const PublicPhoto = z.object({
  photoId: PhotoId,
  /** Where the picture is, as a JPEG; the small one has a longer edge of 320 pixels. */
  url: z.string(),
  smallUrl: z.string(),
  width: z.int(),
  height: z.int(),
  alt: z.string(),
});

/** A photo as its author and a moderator see it. */
export const AuthorPhoto = PublicPhoto.extend({
  status: z.enum(["shown", "held", "refused"]),
  /** Those on the picture itself say where, in pixels of the picture. */
  findings: z.array(FindingSchema.extend({ boxes: z.array(PictureBox).optional() })),
  /** What the person who decided wrote; null if no person did. */
  reason: z.string().nullable(),
  addedAt: Timestamp,
});

/** A photo that waits for a person, with the review that it stands beside. */
export const WaitingPhoto = AuthorPhoto.extend({
  reviewId: ReviewId,
  productId: z.string(),
  product: z.string(),
});

/** What a person decides about a photo, for its author to read. */
export const PhotoDecisionBody = z.strictObject({
  decision: z.enum(["show", "refuse"]),
  reason: plainText(limits.appealCharsMax, 1),
});
