import type * as routes from "@candor/core/contract/routes/contributors.ts";
import { setContributorTrust } from "../../usecases/contributor-trust.ts";
import type { Handler } from "../bind.ts";

type Handlers = { readonly [Id in keyof typeof routes]: Handler<(typeof routes)[Id]> };

/** What moderators decide about accounts without a case. */
export const contributorHandlers: Handlers = {
  setContributorTrust: (deps, { actor: { marketplaceId, userId }, params, body }) =>
    setContributorTrust(deps, { marketplaceId, userId, ...params, ...body }),
};
