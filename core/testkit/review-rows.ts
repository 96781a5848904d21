import type { ReviewSnapshot } from "../src/detection/kit/snapshot.ts";
import { dayMs } from "../src/kernel/instant.ts";

/** One review as a test tells it; what is left out is unknown. */
export type ReviewRow = {
  readonly by: string;
  readonly of: string;
  /** Day since the world began; fractions are times of day. */
  readonly day?: number;
  readonly text?: string;
  readonly verified?: boolean;
  readonly stars?: number;
};

/** The day on which told worlds begin. */
export const worldBegins = Date.UTC(2024, 0, 1);

/** The moment of a day since the world began. */
export const onDay = (day: number): number => worldBegins + day * dayMs;

/** Interns texts in order of first sight: `ids` by index and the index of each text. */
export function intern(texts: readonly string[]): { ids: string[]; index: Uint32Array } {
  const ids = [...new Set(texts)];
  const places = new Map(ids.map((id, place) => [id, place]));
  return { ids, index: Uint32Array.from(texts, (text) => places.get(text) ?? 0) };
}

/** Told reviews as a snapshot; a column nobody told is null. */
export function reviewsOf(rows: readonly ReviewRow[]): ReviewSnapshot {
  const reviewers = intern(rows.map(({ by }) => by));
  const products = intern(rows.map(({ of }) => of));
  const anyone = (has: (row: ReviewRow) => boolean) => rows.some(has);
  return {
    rowCount: rows.length,
    reviewerIds: reviewers.ids,
    productIds: products.ids,
    reviewer: reviewers.index,
    product: products.index,
    rating: anyone(({ stars }) => stars !== undefined)
      ? Uint8Array.from(rows, ({ stars }) => stars ?? 0)
      : null,
    time: anyone(({ day }) => day !== undefined)
      ? Float64Array.from(rows, ({ day }) => (day === undefined ? Number.NaN : onDay(day)))
      : null,
    verified: anyone(({ verified }) => verified !== undefined)
      ? Uint8Array.from(rows, ({ verified }) => (verified === true ? 1 : 0))
      : null,
    helpful: null,
    text: anyone(({ text }) => text !== undefined) ? rows.map(({ text }) => text ?? null) : null,
    sellerIds: null,
    seller: null,
  };
}
