import type * as routes from "@candor/core/contract/routes/replies.ts";
import { ok } from "@candor/core/kernel/result.ts";
import { contactReviewer } from "../../usecases/contact-reviewer.ts";
import { answerQuote, askToQuote, listMyQuotes, revokeQuote } from "../../usecases/quote-review.ts";
import {
  listReviewReplies,
  postReviewReply,
  removeReviewReply,
  withdrawReviewReply,
} from "../../usecases/reply-to-review.ts";
import type { Handler } from "../bind.ts";

type Handlers = { readonly [Id in keyof typeof routes]: Handler<(typeof routes)[Id]> };

/** What follows a review: replies, permissions to quote, and the two fixed messages. */
export const replyHandlers: Handlers = {
  postReviewReply: (deps, { actor, params, body }) =>
    postReviewReply(deps, { ...sellerOf(actor), ...params, ...body }),
  withdrawReviewReply: (deps, { actor, params }) =>
    withdrawReviewReply(deps, { ...sellerOf(actor), ...params }),
  removeReviewReply: (deps, { actor: { marketplaceId, userId }, params, body }) =>
    removeReviewReply(deps, { marketplaceId, userId, ...params, ...body }),
  listReviewReplies: async (deps, { actor, params, query }) => {
    const marketplace = await deps.findMarketplace(actor, query.marketplace);
    if (!marketplace.ok) return marketplace;
    const key = { marketplaceId: marketplace.value, ...params };
    return ok({ items: await listReviewReplies(deps, key) });
  },
  askToQuote: (deps, { actor, params, body }) =>
    askToQuote(deps, { ...sellerOf(actor), ...params, ...body }),
  answerQuote: (deps, { actor, params, body }) =>
    answerQuote(deps, { ...authorOf(actor), ...params, ...body }),
  revokeQuote: (deps, { actor, params }) => revokeQuote(deps, { ...authorOf(actor), ...params }),
  listMyQuotes: (deps, { actor, query }) => listMyQuotes(deps, { ...authorOf(actor), ...query }),
  contactReviewer: (deps, { actor, params, body }) =>
    contactReviewer(deps, { ...sellerOf(actor), ...params, ...body }),
};

const sellerOf = ({ marketplaceId, sellerId }: { marketplaceId: string; sellerId: string }) => ({
  marketplaceId,
  sellerId,
});

const authorOf = ({
  marketplaceId,
  customerId,
}: {
  marketplaceId: string;
  customerId: string;
}) => ({
  marketplaceId,
  customerId,
});
