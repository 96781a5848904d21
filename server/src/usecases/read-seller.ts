import type { SellerMetrics, SellerProfile } from "@candor/core/contract/schemas/feedback.ts";
import {
  type DayCounts,
  defectRate,
  publicScore,
  scoreOver,
  scoreWindows,
} from "@candor/core/domain/feedback/metrics.ts";
import { dayMs, type Instant } from "@candor/core/kernel/instant.ts";
import { ok, type Result, reject } from "@candor/core/kernel/result.ts";
import type { z } from "zod";
import { reportsBySeller } from "../store/abuse-reports.ts";
import { asPage, readCursor, writeCursor } from "../store/cursor.ts";
import { feedbackList, feedbackPosition } from "../store/feedback-lists.ts";
import { lawAt } from "../store/policy.ts";
import { orderOutcomes, scoreDays } from "../store/seller-scores.ts";
import { sellerById } from "../store/sellers.ts";
import type { Deps } from "./deps.ts";
import { type ReadersFeedback, readersFeedback } from "./feedback-views.ts";
import type { Page, PageOf } from "./list-author-reviews.ts";

type SellerKey = { readonly marketplaceId: string; readonly sellerId: string };
type ReadDeps = Pick<Deps, "db" | "clock">;

/** A seller as shoppers see them: the score by FBK-010 and all four windows. */
export async function getSeller(
  { db, clock }: ReadDeps,
  key: SellerKey,
): Promise<Result<z.input<typeof SellerProfile>, "seller_unknown">> {
  const at = clock.now();
  const seller = await sellerById(db.kysely, key);
  if (seller === null) return reject("seller_unknown");
  const { parameters } = await lawAt(db.kysely, key.marketplaceId, at);
  const kept = await scoreDays(db.kysely, key);
  const score = publicScore(kept, at, parameters.feedback_year_count_min);
  return ok({
    ...seller,
    score:
      score.over === "none" ? { over: "none", positivePercent: null, lifetimeCount: 0 } : score,
    windows: windowsOf(kept, at),
    reports: await reportsBySeller(db.kysely, key),
  });
}

const windowsOf = (kept: readonly DayCounts[], at: Instant) =>
  scoreWindows.map((days) => ({ days, ...scoreOver(kept, days, at) }));

/** What a seller is measured by, for the seller: both series, each with its own clock. */
export async function getSellerMetrics(
  { db, clock }: ReadDeps,
  key: SellerKey,
): Promise<z.input<typeof SellerMetrics>> {
  const at = clock.now();
  const { parameters } = await lawAt(db.kysely, key.marketplaceId, at);
  const days = parameters.defect_rate_days;
  const { negative, ...outcomes } = await orderOutcomes(db.kysely, key, {
    from: at - days * dayMs,
    to: at,
  });
  const target = parameters.defect_rate_target_percent / 100;
  const ordersMin = parameters.defect_rate_orders_min;
  const rates = { target, ordersMin };
  const { rate, low, high } = defectRate({ orders: outcomes.orders, defects: negative }, rates);
  return {
    windows: windowsOf(await scoreDays(db.kysely, key), at),
    negativeFeedback: { days, orders: outcomes.orders, negative, rate, low, high },
    defectRate: {
      days,
      negativeFeedback: negative,
      target,
      ordersMin,
      ...defectRate(outcomes, rates),
    },
  };
}

/** A seller's public feedback, newest first: what counts, and what is struck with its reason. */
export async function listSellerFeedback(
  { db }: Pick<Deps, "db">,
  { marketplaceId, sellerId, after: cursor, limit }: SellerKey & PageOf,
): Promise<Result<Page<ReadersFeedback>, "seller_unknown" | "cursor_invalid">> {
  const after = readCursor("seller feedback", ["moment", "id"], cursor);
  if (!after.ok) return after;
  if ((await sellerById(db.kysely, { marketplaceId, sellerId })) === null) {
    return reject("seller_unknown");
  }
  const of = { marketplaceId, shownOf: sellerId };
  const rows = await feedbackList(db.kysely, of, after.value, limit + 1);
  return ok(
    asPage(rows, limit, readersFeedback, (row) =>
      writeCursor("seller feedback", feedbackPosition(row)),
    ),
  );
}
