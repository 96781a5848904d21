import type { RouteId, routes } from "@candor/core/contract/routes.ts";
import { instantToIso, parseInstant } from "@candor/core/kernel/instant.ts";
import { ok } from "@candor/core/kernel/result.ts";
import { createApiKey, listApiKeys, revokeApiKey } from "../../usecases/api-keys.ts";
import { listProductAspects } from "../../usecases/product-aspects.ts";
import { putFacts } from "../../usecases/put-facts.ts";
import type { Handler } from "../bind.ts";
import { buyerDataHandlers } from "./buyer-data.ts";
import { caseHandlers } from "./cases.ts";
import { contributorHandlers } from "./contributors.ts";
import { enforcementHandlers } from "./enforcement.ts";
import { feedbackHandlers } from "./feedback.ts";
import { holdHandlers } from "./holds.ts";
import { ledgerHandlers } from "./ledger.ts";
import { messageHandlers } from "./messages.ts";
import { noticeHandlers } from "./notices.ts";
import { photoHandlers } from "./photos.ts";
import { policyHandlers } from "./policies.ts";
import { replyHandlers } from "./replies.ts";
import { requestHandlers } from "./requests.ts";
import { reviewHandlers } from "./reviews.ts";
import { samplingHandlers } from "./sampling.ts";
import { savedTextHandlers } from "./saved-texts.ts";
import { screeningHandlers } from "./screening.ts";
import { staffHandlers } from "./staff.ts";
import { transparencyHandlers } from "./transparency.ts";
import { variationHandlers } from "./variations.ts";
import { voteHandlers } from "./votes.ts";
import { webhookHandlers } from "./webhooks.ts";

type Handlers = { readonly [Id in RouteId]: Handler<(typeof routes)[Id]> };

/** Every route's handler; one that is missing here does not compile. */
export const handlers: Handlers = {
  ...reviewHandlers,
  ...photoHandlers,
  ...caseHandlers,
  ...contributorHandlers,
  ...enforcementHandlers,
  ...webhookHandlers,
  ...transparencyHandlers,
  ...ledgerHandlers,
  ...messageHandlers,
  ...savedTextHandlers,
  ...noticeHandlers,
  ...holdHandlers,
  ...staffHandlers,
  ...buyerDataHandlers,
  ...requestHandlers,
  ...screeningHandlers,
  ...policyHandlers,
  ...feedbackHandlers,
  ...variationHandlers,
  ...samplingHandlers,
  ...voteHandlers,
  ...replyHandlers,
  listProductAspects: async (deps, { actor, params, query }) => {
    const marketplace = await deps.findMarketplace(actor, query.marketplace);
    if (!marketplace.ok) return marketplace;
    const key = { marketplaceId: marketplace.value, ...params };
    const counts = await listProductAspects(deps, key);
    return counts.ok ? ok({ items: [...counts.value] }) : counts;
  },
  putFacts: (deps, { actor, body }) =>
    putFacts(deps, { marketplaceId: actor.marketplaceId, facts: body.facts }),
  createApiKey: async (deps, { actor, body }) => {
    const { key, ...made } = await createApiKey(deps, {
      marketplaceId: actor.marketplaceId,
      userId: actor.userId,
      name: body.name,
      scopes: body.scopes,
      expiresAt: body.expiresAt == null ? null : parseInstant(body.expiresAt),
    });
    return ok({ ...apiKeyView(made), key });
  },
  listApiKeys: async (deps, { actor }) => {
    const keys = await listApiKeys(deps, { marketplaceId: actor.marketplaceId });
    return ok({ items: keys.map(apiKeyView) });
  },
  revokeApiKey: (deps, { actor: { marketplaceId, userId }, params }) =>
    revokeApiKey(deps, { marketplaceId, userId, ...params }),
};

function apiKeyView(key: Awaited<ReturnType<typeof listApiKeys>>[number]) {
  const moment = (at: number | null) => (at === null ? null : instantToIso(at));
  return {
    keyId: key.keyId,
    name: key.name,
    scopes: [...key.scopes],
    createdAt: instantToIso(key.createdAt),
    expiresAt: moment(key.expiresAt),
    revokedAt: moment(key.revokedAt),
  };
}
