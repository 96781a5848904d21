import type * as routes from "@candor/core/contract/routes/feedback.ts";
import type * as decisions from "@candor/core/contract/routes/feedback-decisions.ts";
import { ok } from "@candor/core/kernel/result.ts";
import {
  answerFeedbackAppeal,
  listFeedbackAppeals,
  reinstateFeedback,
  removeFeedback,
} from "../../usecases/decide-feedback.ts";
import { editFeedback, removeMyFeedback } from "../../usecases/edit-feedback.ts";
import { getFeedbackForm, listMyFeedback, listOrdersToRate } from "../../usecases/my-feedback.ts";
import {
  postFeedbackResponse,
  withdrawFeedbackResponse,
} from "../../usecases/post-feedback-response.ts";
import { getSeller, getSellerMetrics, listSellerFeedback } from "../../usecases/read-seller.ts";
import {
  appealFeedbackRemoval,
  requestFeedbackRemoval,
} from "../../usecases/request-feedback-removal.ts";
import { getOwnFeedback, listOwnFeedback } from "../../usecases/sellers-feedback.ts";
import { type SubmitFeedback, submitFeedback } from "../../usecases/submit-feedback.ts";
import type { Handler } from "../bind.ts";

type Routes = typeof routes & typeof decisions;
type Handlers = { readonly [Id in keyof Routes]: Handler<Routes[Id]> };
type Content = SubmitFeedback["content"];

/** Seller feedback: buyers speak, sellers answer and claim, moderators decide. */
export const feedbackHandlers: Handlers = {
  getSeller: async (deps, { actor, params, query }) => {
    const marketplace = await deps.findMarketplace(actor, query.marketplace);
    if (!marketplace.ok) return marketplace;
    return getSeller(deps, { marketplaceId: marketplace.value, ...params });
  },
  listSellerFeedback: async (deps, { actor, params, query }) => {
    const marketplace = await deps.findMarketplace(actor, query.marketplace);
    if (!marketplace.ok) return marketplace;
    return listSellerFeedback(deps, { ...query, marketplaceId: marketplace.value, ...params });
  },
  getFeedbackForm: (deps, { actor, params }) =>
    getFeedbackForm(deps, { ...buyerOf(actor), ...params }),
  submitFeedback: (deps, { actor, params, body }) =>
    submitFeedback(deps, { ...buyerOf(actor), ...params, content: feedbackContent(body) }),
  listMyFeedback: (deps, { actor, query }) => listMyFeedback(deps, { ...buyerOf(actor), ...query }),
  listOrdersToRate: async (deps, { actor }) =>
    ok({ items: [...(await listOrdersToRate(deps, buyerOf(actor)))] }),
  editFeedback: (deps, { actor, params, body: { version, ...body } }) =>
    editFeedback(deps, {
      ...buyerOf(actor),
      ...params,
      version,
      content: feedbackContent(body),
    }),
  removeMyFeedback: (deps, { actor, params }) =>
    removeMyFeedback(deps, { ...buyerOf(actor), ...params }),
  getSellerMetrics: async (deps, { actor }) => ok(await getSellerMetrics(deps, sellerOf(actor))),
  listOwnFeedback: (deps, { actor, query }) =>
    listOwnFeedback(deps, { ...sellerOf(actor), ...query }),
  getOwnFeedback: (deps, { actor, params }) =>
    getOwnFeedback(deps, { ...sellerOf(actor), ...params }),
  postFeedbackResponse: (deps, { actor, params, body }) =>
    postFeedbackResponse(deps, { ...sellerOf(actor), ...params, ...body }),
  withdrawFeedbackResponse: (deps, { actor, params }) =>
    withdrawFeedbackResponse(deps, { ...sellerOf(actor), ...params }),
  requestFeedbackRemoval: (deps, { actor, params, body }) =>
    requestFeedbackRemoval(deps, { ...sellerOf(actor), ...params, ...body }),
  appealFeedbackRemoval: (deps, { actor, params, body }) =>
    appealFeedbackRemoval(deps, { ...sellerOf(actor), ...params, ...body }),
  listFeedbackAppeals: (deps, { actor, query }) =>
    listFeedbackAppeals(deps, { marketplaceId: actor.marketplaceId, ...query }),
  answerFeedbackAppeal: (deps, { actor, params, body }) =>
    answerFeedbackAppeal(deps, { ...personOf(actor), ...params, ...body }),
  removeFeedback: (deps, { actor, params, body: { words, ...body } }) =>
    removeFeedback(deps, { ...personOf(actor), ...params, ...body, words: words ?? null }),
  reinstateFeedback: (deps, { actor, params, body }) =>
    reinstateFeedback(deps, { ...personOf(actor), ...params, ...body }),
};

type Written = {
  readonly stars: number;
  readonly reason?: Content["reason"] | undefined;
  readonly text?: string | null | undefined;
};

/** What was said; a text that was left empty says nothing. */
export function feedbackContent({ stars, reason, text }: Written): Content {
  const said = text == null || text.trim() === "" ? null : text;
  return { stars, reason: reason ?? null, text: said };
}

const buyerOf = ({ marketplaceId, customerId }: { marketplaceId: string; customerId: string }) => ({
  marketplaceId,
  customerId,
});

const sellerOf = ({ marketplaceId, sellerId }: { marketplaceId: string; sellerId: string }) => ({
  marketplaceId,
  sellerId,
});

const personOf = ({ marketplaceId, userId }: { marketplaceId: string; userId: string }) => ({
  marketplaceId,
  userId,
});
