import type * as routes from "@candor/core/contract/routes/webhooks.ts";
import {
  createWebhook,
  listPendingMeasures,
  listWebhooks,
  removeWebhook,
} from "../../usecases/webhooks.ts";
import type { Handler } from "../bind.ts";

type Handlers = { readonly [Id in keyof typeof routes]: Handler<(typeof routes)[Id]> };

/** Webhooks, and what they are about: each hands the request to its use case. */
export const webhookHandlers: Handlers = {
  createWebhook: (deps, { actor: { marketplaceId, userId }, body }) =>
    createWebhook(deps, { marketplaceId, userId, ...body }),
  listWebhooks: (deps, { actor: { marketplaceId } }) => listWebhooks(deps, { marketplaceId }),
  removeWebhook: (deps, { actor: { marketplaceId, userId }, params }) =>
    removeWebhook(deps, { marketplaceId, userId, ...params }),
  listPendingMeasures: (deps, { actor: { marketplaceId }, query }) =>
    listPendingMeasures(deps, { marketplaceId, ...query }),
};
