import { reject } from "@candor/core/kernel/result.ts";
import type { FastifyInstance } from "fastify";
import { marksOfImports } from "../usecases/list-imports.ts";
import { type Overview, operatorOverview } from "../usecases/operator-overview.ts";
import { liveEvents } from "./live-events.ts";
import type { PageKit } from "./pages.ts";
import { signIn } from "./pages-writing.ts";

const lookEveryMs = 2_000;
/** However many people look, the figures are counted anew at most this often. */
const countedEveryMs = 4_000;

/** The operator's first page: what waits, what happened, how mail and jobs fare; live. */
export function serveOverview(site: FastifyInstance, { door, pages, get }: PageKit): void {
  const { deps } = door;
  const listen = liveEvents(site, lookEveryMs);
  const kept = new Map<string, { readonly at: number; readonly figures: Promise<Overview> }>();
  const overviewOf = (marketplaceId: string) => {
    const at = deps.clock.now();
    const found = kept.get(marketplaceId);
    if (found !== undefined && at - found.at < countedEveryMs) return found.figures;
    const figures = operatorOverview(deps, { marketplaceId });
    kept.set(marketplaceId, { at, figures });
    figures.catch(() => kept.delete(marketplaceId));
    return figures;
  };

  get("/operator", async (visit, request, reply) => {
    if (visit.actor.kind === "public") return signIn(reply, request.url);
    if (visit.operator === null) return reject("forbidden");
    return pages.overviewPage(visit.frame, await overviewOf(visit.operator.marketplaceId));
  });

  get("/operator/events", async ({ operator }, request, reply) => {
    if (operator === null) return reject("forbidden");
    const { marketplaceId } = operator;
    return listen(request, reply, async (topics) => {
      const marks = new Map<string, string>();
      if (topics.includes("overview")) {
        marks.set("overview", (await overviewOf(marketplaceId)).mark);
      }
      const imports = topics.filter((topic) => topic.startsWith("import"));
      if (imports.length === 0) return marks;
      const now = await marksOfImports(deps, { marketplaceId });
      for (const topic of imports) marks.set(topic, now.get(topic) ?? "");
      return marks;
    });
  });
}
