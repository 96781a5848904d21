import { errors } from "@candor/core/contract/errors.ts";
import { problemOf } from "@candor/core/contract/kit/problem.ts";
import type * as routes from "@candor/core/contract/routes/requests.ts";
import { ok, reject } from "@candor/core/kernel/result.ts";
import { getBuyerPreferences, putBuyerPreferences } from "../../usecases/buyer-preferences.ts";
import {
  getRequestActions,
  type RequestActions,
  type RequestObstacle,
} from "../../usecases/get-request-actions.ts";
import { listMyRequests, listOutbox } from "../../usecases/list-my-requests.ts";
import { listSellerOrders } from "../../usecases/list-seller-orders.ts";
import { getRequestParity } from "../../usecases/measure-request-parity.ts";
import { putContacts } from "../../usecases/put-contacts.ts";
import { requestReview } from "../../usecases/request-review.ts";
import { requestReviews } from "../../usecases/request-reviews.ts";
import { getSellerSettings, putSellerSettings } from "../../usecases/seller-settings.ts";
import type { Handler } from "../bind.ts";

type Handlers = { readonly [Id in keyof typeof routes]: Handler<(typeof routes)[Id]> };

/** Review requests: sellers and systems ask, buyers choose. */
export const requestHandlers: Handlers = {
  getRequestActions: async (deps, { actor, params }) => {
    const found = await getRequestActions(deps, { ...askerOf(actor), ...params });
    if (!found.ok) return found;
    return ok(actionsView(found.value));
  },
  listSellerOrders: async (deps, { actor, query }) => {
    const page = await listSellerOrders(deps, { ...actor, ...query });
    if (!page.ok) return page;
    const items = page.value.items.map(({ request, products, ...order }) => ({
      ...order,
      products: [...products],
      request: actionsView(request),
    }));
    return ok({ items, next: page.value.next });
  },
  requestReview: (deps, { actor, params }) => requestReview(deps, { ...askerOf(actor), ...params }),
  requestReviews: async (deps, { actor, body }) => {
    const sellerId = actor.kind === "seller" ? actor.sellerId : body.sellerId;
    if (sellerId === undefined) {
      const field = { field: "body.sellerId", reason: "is needed from a system" };
      return reject("invalid_request", { detail: "body.sellerId: is missing", fields: [field] });
    }
    // A seller who names another one means something that is not theirs to ask.
    if (body.sellerId !== undefined && body.sellerId !== sellerId) {
      const field = { field: "body.sellerId", reason: "is not the caller" };
      return reject("invalid_request", { detail: "body.sellerId: not yours", fields: [field] });
    }
    const orders = await requestReviews(deps, {
      marketplaceId: actor.marketplaceId,
      sellerId,
      deliveredFrom: Date.parse(body.deliveredFrom),
      deliveredUntil: Date.parse(body.deliveredUntil),
      askedBy: actor.kind === "seller" ? "button" : "api",
    });
    return ok({ orders });
  },
  getSellerSettings: async (deps, { actor }) => ok(await getSellerSettings(deps, actor)),
  putSellerSettings: async (deps, { actor, body }) =>
    ok(await putSellerSettings(deps, actor, body)),
  listMyRequests: (deps, { actor, query }) => listMyRequests(deps, { ...actor, ...query }),
  getRequestParity: async (deps, { actor, query }) => {
    const marketplace = await deps.findMarketplace(actor, query.marketplace);
    return marketplace.ok ? ok(await getRequestParity(deps, marketplace.value)) : marketplace;
  },
  getMyPreferences: async (deps, { actor }) => ok(await getBuyerPreferences(deps, actor)),
  putMyPreferences: async (deps, { actor, body }) =>
    ok(await putBuyerPreferences(deps, actor, body)),
  putContacts: (deps, { actor, body }) => putContacts(deps, actor.marketplaceId, body.contacts),
  listOutbox: (deps, { actor, query }) =>
    listOutbox(deps, { marketplaceId: actor.marketplaceId, ...query }),
};

type Asker =
  | { readonly kind: "seller"; readonly marketplaceId: string; readonly sellerId: string }
  | { readonly kind: "system"; readonly marketplaceId: string };

const askerOf = (actor: Asker) => ({
  marketplaceId: actor.marketplaceId,
  sellerId: actor.kind === "seller" ? actor.sellerId : null,
});

const actionsView = ({ obstacle, actions, ...shown }: RequestActions) => ({
  ...shown,
  actions: [...actions],
  obstacle: obstacleView(obstacle),
});

/** An obstacle as the error would say it that asking would be answered with. */
function obstacleView(obstacle: RequestObstacle | null) {
  if (obstacle === null) return null;
  const { code, facts } = obstacle;
  const { title, remedy } = errors[code];
  const said = problemOf(code, facts, "");
  const named = Object.fromEntries(Object.keys(facts).map((name) => [name, said[name]]));
  return { code, title, remedy, facts: named };
}
