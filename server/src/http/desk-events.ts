import { reject } from "@candor/core/kernel/result.ts";
import type { FastifyInstance } from "fastify";
import { marksOfDesk } from "../usecases/watch-desk.ts";
import { liveEvents } from "./live-events.ts";
import type { PageKit } from "./pages.ts";

const lookEveryMs = 500;

/** Tells pages of the desk what others changed, within a second. */
export function serveDeskEvents(site: FastifyInstance, { door: { deps }, get }: PageKit): void {
  const listen = liveEvents(site, lookEveryMs);
  get("/desk/events", async ({ moderator }, request, reply) => {
    if (moderator === null) return reject("forbidden");
    const { marketplaceId, userId } = moderator;
    return listen(request, reply, (topics) => marksOfDesk(deps, marketplaceId, topics, userId));
  });
}
