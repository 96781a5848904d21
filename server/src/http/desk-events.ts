import type { ServerResponse } from "node:http";
import { CaseId } from "@candor/core/contract/schemas/cases.ts";
import { reject } from "@candor/core/kernel/result.ts";
import type { FastifyInstance } from "fastify";
import type { Deps } from "../usecases/deps.ts";
import { changesBetween, lookAtCases, type Watch, type Watched } from "../usecases/watch-cases.ts";
import type { PageKit } from "./pages.ts";

const lookEveryMs = 500;
/** More often than proxies give up on a silent connection. */
const aliveEveryLooks = 40;
const watchedMax = 60;
const openMax = 200;

/**
 * Tells pages of the desk what others changed, as server-sent events: each open page looks twice a
 * second at what it shows, by key, so every process sees what any other wrote.
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
    const { cases = "", head = "0" } = request.query as { cases?: string; head?: string };
    const caseIds = cases
      .split(",")
      .filter((id) => CaseId.safeParse(id).success)
      .slice(0, watchedMax);
    const { marketplaceId } = moderator;
    const watch = { marketplaceId, caseIds, head: Math.min(Number(head) || 0, watchedMax) };
    const before = await lookAtCases(deps, watch);
    reply.hijack();
    const { raw } = reply;
    raw.writeHead(200, {
      "content-type": "text/event-stream; charset=utf-8",
      "cache-control": "no-store",
      "x-accel-buffering": "no",
    });
    raw.write("retry: 2000\n\n");
    open.add(raw);
    const stop = tell(deps, watch, before, raw);
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
  watch: Watch,
  first: Watched,
  out: ServerResponse,
): () => void {
  let before = first;
  let looks = 0;
  let timer = setTimeout(look, lookEveryMs);
  async function look() {
    try {
      const now = await lookAtCases(deps, watch);
      const changes = changesBetween(before, now);
      before = now;
      looks += 1;
      if (out.writableEnded) return;
      if (changes.cases.length > 0 || changes.queue) {
        out.write(`event: changed\ndata: ${JSON.stringify(changes)}\n\n`);
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
