import type * as routes from "@candor/core/contract/routes/buyer-data.ts";
import { getMyData, getOrderBuyerData, putBuyerData } from "../../usecases/buyer-data.ts";
import { eraseMyData } from "../../usecases/erase-buyer-data.ts";
import type { Handler } from "../bind.ts";

type Handlers = { readonly [Id in keyof typeof routes]: Handler<(typeof routes)[Id]> };

/** Buyers' data: given for a purpose, seen for it, logged, taken along and erased. */
export const buyerDataHandlers: Handlers = {
  putBuyerData: (deps, { actor, body }) => putBuyerData(deps, actor.marketplaceId, body.orders),
  getOrderBuyerData: (deps, { actor, params }) => getOrderBuyerData(deps, { ...actor, ...params }),
  getMyData: (deps, { actor }) => getMyData(deps, actor),
  eraseMyData: (deps, { actor }) => eraseMyData(deps, actor),
};
