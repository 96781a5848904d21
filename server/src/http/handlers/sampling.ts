import type * as routes from "@candor/core/contract/routes/sampling.ts";
import {
  closeSampling,
  getSampling,
  giveSample,
  openSampling,
} from "../../usecases/sample-product.ts";
import type { Handler } from "../bind.ts";

type Handlers = { readonly [Id in keyof typeof routes]: Handler<(typeof routes)[Id]> };

/** The platform's own sampling. */
export const samplingHandlers: Handlers = {
  getSampling: (deps, { actor: { marketplaceId }, params }) =>
    getSampling(deps, { marketplaceId, ...params }),
  openSampling: (deps, { actor: { marketplaceId, sellerId }, params, body }) =>
    openSampling(deps, { marketplaceId, sellerId, ...params, ...body }),
  closeSampling: (deps, { actor: { marketplaceId, sellerId }, params }) =>
    closeSampling(deps, { marketplaceId, sellerId, ...params }),
  giveSample: (deps, { actor: { marketplaceId }, params, body }) =>
    giveSample(deps, { marketplaceId, ...params, ...body }),
};
