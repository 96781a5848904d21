import type { OwnFeedback, OwnFeedbackDetail } from "@candor/core/contract/schemas/feedback.ts";
import { claimedGrounds } from "@candor/core/domain/removal-request/grounds.ts";
import { dayMs, type Instant, instantToIso } from "@candor/core/kernel/instant.ts";
import { ok, type Result, reject } from "@candor/core/kernel/result.ts";
import type { ParameterValues } from "@candor/core/policy/parameters.ts";
import type { z } from "zod";
import { asPage, readCursor, writeCursor } from "../store/cursor.ts";
import { orderFacts } from "../store/feedback-facts.ts";
import {
  feedbackBy,
  feedbackList,
  feedbackPosition,
  type ListedFeedback,
  removalsOf,
} from "../store/feedback-lists.ts";
import type { FiledRemoval } from "../store/feedback-removals.ts";
import { lawAt } from "../store/policy.ts";
import type { Deps } from "./deps.ts";
import { claimFactsOf, judged } from "./feedback-law.ts";
import { sellersFeedback } from "./feedback-views.ts";
import type { Page, PageOf } from "./list-author-reviews.ts";
import { pacing } from "./request-feedback-removal.ts";

/** A feedback as its seller sees it. */
export type SellersView = z.input<typeof OwnFeedback>;

type SellerKey = { readonly marketplaceId: string; readonly sellerId: string };

/** A seller's feedback, newest first, each with what can be done about it now. */
export async function listOwnFeedback(
  { db, clock }: Pick<Deps, "db" | "clock">,
  { marketplaceId, sellerId, after: cursor, limit }: SellerKey & PageOf,
): Promise<Result<Page<SellersView>, "cursor_invalid">> {
  const after = readCursor("own feedback", ["moment", "id"], cursor);
  if (!after.ok) return after;
  const at = clock.now();
  const seller = { marketplaceId, sellerId };
  const { parameters } = await lawAt(db.kysely, marketplaceId, at);
  const rows = await feedbackList(db.kysely, seller, after.value, limit + 1);
  const removals = await removalsOf(db.kysely, seller, rows);
  return ok(
    asPage(
      rows,
      limit,
      (row) => viewOf(row, removals.get(row.feedbackId) ?? null, parameters, at),
      (row) => writeCursor("own feedback", feedbackPosition(row)),
    ),
  );
}

/** One feedback, with what every claim about it would be answered, before any is made. */
export async function getOwnFeedback(
  { db, clock }: Pick<Deps, "db" | "clock">,
  { marketplaceId, sellerId, feedbackId }: SellerKey & { readonly feedbackId: string },
): Promise<Result<z.input<typeof OwnFeedbackDetail>, "not_found">> {
  const at = clock.now();
  const feedback = await feedbackBy(db.kysely, marketplaceId, { feedbackId });
  if (feedback === null || feedback.sellerId !== sellerId) return reject("not_found");
  if (feedback.state.status === "buyer_removed") return reject("not_found");
  const order = await orderFacts(db.kysely, marketplaceId, feedback.orderId);
  if (order === null) return reject("not_found");
  const seller = { marketplaceId, sellerId };
  const law = await lawAt(db.kysely, marketplaceId, at);
  const { parameters } = law;
  const removals = await removalsOf(db.kysely, seller, [feedback]);
  const { allowed, warned } = await pacing(db.kysely, seller, parameters, at);
  const facts = claimFactsOf(feedback.words, order, law);
  return ok({
    ...viewOf(feedback, removals.get(feedbackId) ?? null, parameters, at),
    responseCharsMax: parameters.feedback_response_chars_max,
    removalUntil: instantToIso(removalUntil(feedback, parameters)),
    prospects: claimedGrounds.map((ground) => {
      const judgement = judged(ground, facts, law);
      if (judgement.met) return { ground, met: true, because: null, spans: [] };
      const spans = judgement.spans.map(({ start, end }) => ({ start, end }));
      return { ground, met: false, because: judgement.because, spans };
    }),
    slowedDown: !allowed,
    warned,
  });
}

const removalUntil = ({ postedAt }: ListedFeedback, parameters: ParameterValues) =>
  postedAt + parameters.feedback_removal_days * dayMs;

function viewOf(
  feedback: ListedFeedback,
  removal: FiledRemoval | null,
  parameters: ParameterValues,
  at: Instant,
): SellersView {
  return {
    ...sellersFeedback(feedback),
    actions: actionsOf(feedback, removal, at < removalUntil(feedback, parameters)),
    removal: removal === null ? null : removalView(removal),
  };
}

function removalView({ state }: FiledRemoval): NonNullable<SellersView["removal"]> {
  return {
    status: state.status,
    ground: state.ground,
    because: state.status === "declined" ? state.because : null,
    reason: state.status === "closed" ? state.reason : null,
  };
}

/** What each life-cycle would accept now. */
function actionsOf(
  { state, response }: ListedFeedback,
  removal: FiledRemoval | null,
  inTime: boolean,
): SellersView["actions"] {
  const actions: SellersView["actions"] = [];
  const isPublic = state.status === "posted" || state.status === "struck";
  if (isPublic && response.status === "open") actions.push("respond");
  if (response.status === "posted") actions.push("withdraw_response");
  if (state.status === "posted" && removal === null && inTime) actions.push("request_removal");
  if (removal?.state.status === "declined") actions.push("appeal_removal");
  return actions;
}
