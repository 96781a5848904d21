import { dueAfterWorkingDays } from "@candor/core/domain/appeal/answer-clock.ts";
import { type Instant, instantToIso } from "@candor/core/kernel/instant.ts";
import { ok } from "@candor/core/kernel/result.ts";
import { readCursor, writeCursor } from "../store/cursor.ts";
import { timeZoneOf } from "../store/marketplaces.ts";
import { lawAt } from "../store/policy.ts";
import {
  reviewedProducts,
  type SellerReview,
  type SellerReviewWish,
  sellerReviews,
} from "../store/seller-reviews.ts";
import type { Deps } from "./deps.ts";

const list = "seller reviews";

/**
 * Published reviews of everything a seller offers, with their reply and what became of their
 * report; no author, no order, no place (POLICY PII-001).
 */
export async function listSellerReviews(
  { db, clock }: Pick<Deps, "db" | "clock">,
  {
    after,
    limit,
    ...wish
  }: Omit<SellerReviewWish, "at"> & { readonly after: string | undefined; readonly limit: number },
) {
  const position = readCursor(list, ["moment", "id"], after);
  if (!position.ok) return position;
  const at = clock.now();
  const { marketplaceId } = wish;
  const { parameters } = await lawAt(db.kysely, marketplaceId, at);
  const timeZone = (await timeZoneOf(db.kysely, marketplaceId)) ?? "UTC";
  const dueOf = (filedAt: Instant) =>
    dueAfterWorkingDays(filedAt, parameters.notice_answer_working_days, timeZone);
  const page = { after: position.value, limit: limit + 1 };
  const found = await sellerReviews(db.kysely, { ...wish, at }, page);
  const shown = found.slice(0, limit);
  const last = shown.at(-1);
  const isMore = found.length > limit && last !== undefined;
  return ok({
    items: shown.map((review) => reviewView(review, dueOf)),
    next: isMore ? writeCursor(list, [last.publishedAt, last.reviewId]) : null,
    replyCharsMax: parameters.review_reply_chars_max,
    products: await reviewedProducts(db.kysely, { ...wish, at }),
  });
}

function reviewView(
  { publishedAt, reply, report, ...review }: SellerReview,
  dueOf: (filedAt: Instant) => Instant,
) {
  const iso = (at: Instant | null) => (at === null ? null : instantToIso(at));
  return {
    ...review,
    publishedAt: instantToIso(publishedAt),
    reply: reply === null ? null : { ...reply, postedAt: instantToIso(reply.postedAt) },
    report:
      report === null
        ? null
        : {
            ...report,
            filedAt: instantToIso(report.filedAt),
            dueAt: instantToIso(dueOf(report.filedAt)),
            answeredAt: iso(report.answeredAt),
          },
  };
}
