import type { Code } from "../../domain/review-photo/review-photo.ts";
import type { ErrorSpec } from "./error-spec.ts";

/** Why a photo is not taken, or nothing is decided about it. */
export const photoErrors = {
  photo_missing: {
    status: 409,
    title: "This photo is not there any more.",
    remedy: "Its author took it away.",
  },
  photo_settled: {
    status: 409,
    title: "This is decided already.",
    remedy: "Load the page again to see who decided, and why.",
  },
  photo_type: {
    status: 422,
    title: "Not added: this is no photo that can be shown.",
    remedy: "Add a JPEG, PNG or WebP. What a file is, its content says, not its name.",
  },
  photo_too_large: {
    status: 413,
    title: "Not added: the photo is too large.",
    remedy: "A photo has at most 10 MB and 40 megapixels.",
  },
  photos_too_many: {
    status: 409,
    title: "Not added: a review shows five photos.",
    remedy: "Take one away to add another.",
  },
  photo_harmful: {
    status: 422,
    title: "Not added: a scanner found harmful software in the file.",
    remedy: "Check the device that the file comes from, and take the photo anew.",
  },
  photo_not_looked_at: {
    status: 503,
    title: "Not added: the photo could not be looked at now.",
    remedy: "Try again in a minute. Your words and stars are kept.",
  },
  photo_words_refused: {
    status: 422,
    title: "Not added: the words beside the photo break a rule.",
    remedy: "Say in a few words what the photo shows, and add it again.",
  },
} as const satisfies Record<
  | Exclude<Code, "reason_required" | "photo_exists">
  | "photo_type"
  | "photo_too_large"
  | "photos_too_many"
  | "photo_harmful"
  | "photo_not_looked_at"
  | "photo_words_refused",
  ErrorSpec
>;
