import type * as routes from "@candor/core/contract/routes/transparency.ts";
import { parseInstant } from "@candor/core/kernel/instant.ts";
import { getTransparencyReport, listTransparencyEvents } from "../../usecases/transparency.ts";
import type { Handler } from "../bind.ts";

type Handlers = { readonly [Id in keyof typeof routes]: Handler<(typeof routes)[Id]> };

/** Numbers of what was decided: each hands the request to its use case. */
export const transparencyHandlers: Handlers = {
  getTransparencyReport: (deps, { actor: { marketplaceId }, query }) =>
    getTransparencyReport(deps, { marketplaceId, ...periodOf(query) }),
  listTransparencyEvents: (deps, { actor: { marketplaceId }, query }) =>
    listTransparencyEvents(deps, { marketplaceId, ...query, ...periodOf(query) }),
};

const periodOf = ({ from, to }: { readonly from: string; readonly to: string }) => ({
  // Moments that the declaration has read.
  from: parseInstant(from) ?? 0,
  to: parseInstant(to) ?? 0,
});
