import type { Translator } from "../ports-outside.ts";
import type { Deps } from "../usecases/deps.ts";
import { translateReviews } from "../usecases/translate-reviews.ts";

/** Every minute: has translated what readers asked for, where the marketplace has a translator. */
export async function translateReviewsJob(
  deps: Pick<Deps, "db" | "clock"> & { readonly translator: Translator | null },
  signal: AbortSignal,
): Promise<void> {
  await translateReviews(deps, signal);
}
