import type * as routes from "@candor/core/contract/routes/ledger.ts";
import { ok } from "@candor/core/kernel/result.ts";
import { proveReview } from "../../usecases/prove-review.ts";
import { getCheckpoint, getConsistencyProof, listWitnesses } from "../../usecases/read-ledger.ts";
import type { Handler } from "../bind.ts";

type Handlers = { readonly [Id in keyof typeof routes]: Handler<(typeof routes)[Id]> };

/** The ledger as outsiders read it. */
export const ledgerHandlers: Handlers = {
  getCheckpoint: async (deps, { actor, query }) => {
    const marketplace = await deps.findMarketplace(actor, query.marketplace);
    if (!marketplace.ok) return marketplace;
    const checkpoint = await getCheckpoint(deps, marketplace.value);
    if (!checkpoint.ok) return checkpoint;
    return ok({ ...checkpoint.value, witnesses: await listWitnesses(deps, marketplace.value) });
  },
  getConsistencyProof: async (deps, { actor, query: { marketplace: asked, from, to } }) => {
    const marketplace = await deps.findMarketplace(actor, asked);
    if (!marketplace.ok) return marketplace;
    return getConsistencyProof(deps, { marketplaceId: marketplace.value, from, to });
  },
  getReviewProof: async (deps, { actor, params, query }) => {
    const marketplace = await deps.findMarketplace(actor, query.marketplace);
    if (!marketplace.ok) return marketplace;
    return proveReview(deps, { marketplaceId: marketplace.value, ...params });
  },
};
