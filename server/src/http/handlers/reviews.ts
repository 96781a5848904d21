import type * as routes from "@candor/core/contract/routes/reviews.ts";
import { instantToIso } from "@candor/core/kernel/instant.ts";
import { ok } from "@candor/core/kernel/result.ts";
import { clearReview } from "../../usecases/clear-review.ts";
import { decideHeldReview } from "../../usecases/decide-held-review.ts";
import { deleteReview } from "../../usecases/delete-review.ts";
import { editReview } from "../../usecases/edit-review.ts";
import { getReview } from "../../usecases/get-review.ts";
import { getReviewEligibility } from "../../usecases/get-review-eligibility.ts";
import { getDraft, putDraft } from "../../usecases/keep-draft.ts";
import {
  listHeldReviews,
  listMyReviews,
  listSuspectedReviews,
} from "../../usecases/list-author-reviews.ts";
import { getProduct, listProductReviews } from "../../usecases/read-product.ts";
import { removeReview } from "../../usecases/remove-review.ts";
import { restoreReview } from "../../usecases/restore-review.ts";
import { listSpotlightReviews } from "../../usecases/spotlight-reviews.ts";
import { type SubmitReview, submitReview } from "../../usecases/submit-review.ts";
import { suspectReview } from "../../usecases/suspect-review.ts";
import type { Handler } from "../bind.ts";

type Handlers = { readonly [Id in keyof typeof routes]: Handler<(typeof routes)[Id]> };

/** One handler a route: hands the request to its use case, and shows the answer. */
export const reviewHandlers: Handlers = {
  getProduct: async (deps, { actor, params, query }) => {
    const marketplace = await deps.findMarketplace(actor, query.marketplace);
    if (!marketplace.ok) return marketplace;
    return getProduct(deps, { marketplaceId: marketplace.value, ...params });
  },
  listProductReviews: async (deps, { actor, params, query }) => {
    const marketplace = await deps.findMarketplace(actor, query.marketplace);
    if (!marketplace.ok) return marketplace;
    return listProductReviews(deps, { ...query, marketplaceId: marketplace.value, ...params });
  },
  listSpotlightReviews: async (deps, { actor, params, query }) => {
    const marketplace = await deps.findMarketplace(actor, query.marketplace);
    if (!marketplace.ok) return marketplace;
    const home = query.home ?? null;
    return listSpotlightReviews(deps, { marketplaceId: marketplace.value, home, ...params });
  },
  getReviewEligibility: (deps, { actor, params }) =>
    getReviewEligibility(deps, { ...customerOf(actor), ...params }),
  submitReview: (deps, { actor, body }) =>
    submitReview(deps, {
      ...customerOf(actor),
      productId: body.productId,
      content: contentOf(body),
      experienceDate: body.experienceDate ?? null,
      preReleaseBasis: body.preReleaseBasis ?? null,
    }),
  editReview: (deps, { actor, params, body }) =>
    editReview(deps, {
      ...customerOf(actor),
      ...params,
      version: body.version,
      content: contentOf(body),
    }),
  deleteReview: (deps, { actor, params }) =>
    deleteReview(deps, { ...customerOf(actor), ...params }),
  getReview: (deps, { actor, params }) =>
    getReview(deps, {
      marketplaceId: actor.marketplaceId,
      customerId: actor.kind === "customer" ? actor.customerId : null,
      ...params,
    }),
  listMyReviews: (deps, { actor, query }) =>
    listMyReviews(deps, { ...customerOf(actor), ...query }),
  listHeldReviews: (deps, { actor, query }) =>
    listHeldReviews(deps, { marketplaceId: actor.marketplaceId, ...query }),
  decideHeldReview: (deps, { actor, params, body }) =>
    decideHeldReview(deps, {
      ...moderatorOf(actor),
      ...params,
      decision: body.decision,
      reason: body.reason,
      marked: body.findings,
    }),
  removeReview: (deps, { actor, params, body: { findings: marked, ...body } }) =>
    removeReview(deps, { ...moderatorOf(actor), ...params, ...body, marked }),
  restoreReview: (deps, { actor, params, body }) =>
    restoreReview(deps, { ...moderatorOf(actor), ...params, ...body }),
  suspectReview: (deps, { actor, params, body }) =>
    suspectReview(deps, { ...moderatorOf(actor), ...params, ...body }),

  clearReview: (deps, { actor, params, body }) =>
    clearReview(deps, { ...moderatorOf(actor), ...params, ...body }),

  listSuspectedReviews: (deps, { actor, query }) =>
    listSuspectedReviews(deps, { marketplaceId: actor.marketplaceId, ...query }),

  putDraft: async (deps, { actor, params, body }) => {
    const draft = await putDraft(deps, { ...customerOf(actor), ...params, ...body });
    return draft.ok ? ok(draftView(params.productId, draft.value)) : draft;
  },
  getDraft: async (deps, { actor, params }) => {
    const draft = await getDraft(deps, { ...customerOf(actor), ...params });
    return draft.ok ? ok(draftView(params.productId, draft.value)) : draft;
  },
};

const customerOf = (actor: { marketplaceId: string; customerId: string }) => ({
  marketplaceId: actor.marketplaceId,
  customerId: actor.customerId,
});

const moderatorOf = (actor: { marketplaceId: string; userId: string }) => ({
  marketplaceId: actor.marketplaceId,
  userId: actor.userId,
});

type Written = {
  readonly stars: number;
  readonly title?: string | null | undefined;
  readonly body?: string | null | undefined;
  readonly language?: string | null | undefined;
};

/** What was written; a field that was left empty says nothing, however it was left empty. */
export function contentOf({ stars, title, body, language }: Written): SubmitReview["content"] {
  return { stars, title: saidIn(title), body: saidIn(body), language: language ?? null };
}

function saidIn(text: string | null | undefined): string | null {
  return text === undefined || text === null || text.trim() === "" ? null : text;
}

function draftView(
  productId: string,
  draft: { stars: number | null; title: string; body: string; updatedAt: number },
) {
  const { stars, title, body, updatedAt } = draft;
  return { productId, stars, title, body, updatedAt: instantToIso(updatedAt) };
}
