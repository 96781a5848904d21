import { join } from "node:path";
import type { ReviewSnapshot } from "@candor/core/detection/kit/snapshot.ts";
import { readReviews } from "@candor/server/cli/read-reviews.ts";
import type { ReviewFile } from "@candor/server/cli/review-builder.ts";
import { hasPublicFile } from "./read-edges.ts";

const sets = {
  "instruments 2014": "amazon-reviews-2014/Musical_Instruments_part.jsonl.gz",
  "beauty 2018": "amazon-reviews-2018/All_Beauty_5.jsonl.gz",
} as const;

/** Reads a file of the public data. */
export const readPublic = (path: string): Promise<ReviewFile> =>
  readReviews(join(import.meta.dirname, "../../../shared/data", path), process.stdin);

/** Public reviews with words and dates, where they lie beside the checkout. */
export async function reviewSets(): Promise<Map<string, ReviewSnapshot>> {
  const found = new Map<string, ReviewSnapshot>();
  for (const [name, path] of Object.entries(sets)) {
    if (hasPublicFile(path)) found.set(name, (await readPublic(path)).reviews);
  }
  return found;
}
