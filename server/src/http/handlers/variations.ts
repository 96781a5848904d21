import type { Actor } from "@candor/core/contract/kit/actor.ts";
import type * as routes from "@candor/core/contract/routes/variations.ts";
import { rejoinProduct } from "../../usecases/product-identity.ts";
import { getFamily, listChangingFamilies } from "../../usecases/read-families.ts";
import { setFamilyThemes } from "../../usecases/set-family-themes.ts";
import type { Handler } from "../bind.ts";

type Handlers = { readonly [Id in keyof typeof routes]: Handler<(typeof routes)[Id]> };

/** Families, whose reviews are shown together in them, and what a page is about. */
export const variationHandlers: Handlers = {
  getFamily: (deps, { actor, params }) => getFamily(deps, { ...seenBy(actor), ...params }),
  listChangingFamilies: (deps, { actor, query }) =>
    listChangingFamilies(deps, { ...seenBy(actor), ...query }),
  setFamilyThemes: (deps, { actor: { marketplaceId, userId }, params, body }) =>
    setFamilyThemes(deps, { marketplaceId, userId, ...params, ...body }),
  rejoinProduct: (deps, { actor: { marketplaceId, userId }, params, body }) =>
    rejoinProduct(deps, { marketplaceId, userId, ...params, ...body }),
};

/** A seller sees the families that they sell from, everybody else all. */
const seenBy = (actor: Exclude<Actor, { kind: "public" }>) => ({
  marketplaceId: actor.marketplaceId,
  sellerId: actor.kind === "seller" ? actor.sellerId : null,
});
