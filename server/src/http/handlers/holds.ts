import type * as routes from "@candor/core/contract/routes/holds.ts";
import { ok } from "@candor/core/kernel/result.ts";
import { endHold, listHolds, placeHold } from "../../usecases/legal-holds.ts";
import type { Handler } from "../bind.ts";

type Handlers = { readonly [Id in keyof typeof routes]: Handler<(typeof routes)[Id]> };

/** Words that are kept for a claim though their time is over. */
export const holdHandlers: Handlers = {
  placeHold: (deps, { actor, body }) => placeHold(deps, { ...actor, ...body }),
  listHolds: async (deps, { actor }) => ok({ items: [...(await listHolds(deps, actor))] }),
  endHold: (deps, { actor, params, body }) => endHold(deps, { ...actor, ...params, ...body }),
};
