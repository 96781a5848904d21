import type * as routes from "@candor/core/contract/routes/transparency.ts";
import { parseInstant } from "@candor/core/kernel/instant.ts";
import { ok } from "@candor/core/kernel/result.ts";
import { listTransparencyStatements } from "../../usecases/submit-statements.ts";
import {
  getTransparencyReport,
  listTransparencyEntries,
  listTransparencyEvents,
} from "../../usecases/transparency.ts";
import {
  getPublishedReport,
  listTransparencyReports,
  publishTransparencyReport,
} from "../../usecases/transparency-reports.ts";
import type { Handler } from "../bind.ts";

type Handlers = { readonly [Id in keyof typeof routes]: Handler<(typeof routes)[Id]> };

/** Numbers of what was decided: each hands the request to its use case. */
export const transparencyHandlers: Handlers = {
  getTransparencyReport: (deps, { actor: { marketplaceId }, query }) =>
    getTransparencyReport(deps, { marketplaceId, ...periodOf(query) }),
  listTransparencyEvents: (deps, { actor: { marketplaceId }, query }) =>
    listTransparencyEvents(deps, { marketplaceId, ...query, ...periodOf(query) }),
  listTransparencyEntries: (deps, { actor: { marketplaceId }, query }) =>
    listTransparencyEntries(deps, { marketplaceId, ...query, ...periodOf(query) }),
  listTransparencyStatements: (deps, { actor: { marketplaceId }, query }) =>
    listTransparencyStatements(deps, { marketplaceId, ...query }),
  publishTransparencyReport: (deps, { actor: { marketplaceId, userId }, body }) =>
    publishTransparencyReport(deps, { marketplaceId, userId, ...body }),
  listTransparencyReports: async (deps, { actor, query }) => {
    const marketplace = await deps.findMarketplace(actor, query.marketplace);
    if (!marketplace.ok) return marketplace;
    return ok({ items: [...(await listTransparencyReports(deps, marketplace.value))] });
  },
  getPublishedReport: async (deps, { actor, params, query: { marketplace: asked, edition } }) => {
    const marketplace = await deps.findMarketplace(actor, asked);
    if (!marketplace.ok) return marketplace;
    return getPublishedReport(deps, { marketplaceId: marketplace.value, ...params, edition });
  },
};

const periodOf = ({ from, to }: { readonly from: string; readonly to: string }) => ({
  // Moments that the declaration has read.
  from: parseInstant(from) ?? 0,
  to: parseInstant(to) ?? 0,
});
