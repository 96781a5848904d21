import type { ServerResponse } from "node:http";
import { reject } from "@candor/core/kernel/result.ts";
import type { FastifyInstance } from "fastify";
import type { Deps } from "../usecases/deps.ts";
import { changedSince, lookAgainAt, readShown, type Shown } from "../usecases/watch-desk.ts";
import type { PageKit } from "./pages.ts";

const lookEveryMs = 500;
/** More often than proxies give up on a silent connection. */
const aliveEveryLooks = 40;
const openMax = 200;

/**
 * Tells pages of the desk what others changed, as server-sent events. A page says what it shows, as
 * it stood when the page was made, so nothing is missed between the making and the listening. Each
 * open page is looked at twice a second, by key, so every process sees what any other wrote.
 */
export function serveDeskEvents(site: FastifyInstance, { door: { deps }, get }: PageKit): void {
  const open = new Set<ServerResponse>();
  site.addHook("preClose", async () => {
    for (const response of open) response.end();
  });

  get("/desk/events", async (visit, request, reply) => {
    const { moderator } = visit;
    if (moderator === null) return reject("forbidden");
    if (open.size >= openMax) return reject("unavailable");
    const { shown = "" } = request.query as { shown?: string };
    reply.hijack();
    const { raw } = reply;
    raw.writeHead(200, {
      "content-type": "text/event-stream; charset=utf-8",
      "cache-control": "no-store",
      "x-accel-buffering": "no",
    });
    raw.write("retry: 2000\n\n");
    open.add(raw);
    const stop = tell(deps, moderator.marketplaceId, readShown(shown), raw);
    raw.on("close", () => {
      stop();
      open.delete(raw);
    });
    return reply;
  });
}

/** Looks again and again, and writes what is another; answers how to stop. */
function tell(
  deps: Pick<Deps, "db" | "clock">,
  marketplaceId: string,
  shown: readonly Shown[],
  out: ServerResponse,
): () => void {
  let before = shown;
  let looks = 0;
  let timer = setTimeout(look, 0);
  async function look() {
    try {
      const now = await lookAgainAt(deps, marketplaceId, before);
      const changed = changedSince(before, now);
      before = now;
      looks += 1;
      if (out.writableEnded) return;
      if (changed.length > 0) {
        out.write(`event: changed\ndata: ${JSON.stringify(changed)}\n\n`);
      } else if (looks % aliveEveryLooks === 0) {
        out.write(":\n\n");
      }
      timer = setTimeout(look, lookEveryMs);
    } catch {
      // The page asks again by itself; whatever broke is told there.
      out.end();
    }
  }
  return () => clearTimeout(timer);
}
