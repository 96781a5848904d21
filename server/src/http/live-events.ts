import type { ServerResponse } from "node:http";
import { reject } from "@candor/core/kernel/result.ts";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";

/** Something that a page shows, and how it stood when the page was made. */
export type Shown = { readonly topic: string; readonly mark: string };

/** How topics stand now; what nobody knows is left out. */
export type Look = (topics: readonly string[]) => Promise<ReadonlyMap<string, string>>;

const shownMax = 60;
const openMax = 200;
/** More often than proxies give up on a silent connection. */
const aliveEveryMs = 20_000;

/**
 * Tells pages what changed, as server-sent events. A page says what it shows, as it stood when the
 * page was made, so nothing is missed between the making and the listening. Each open page is
 * looked at again and again, by key, so every process sees what any other wrote.
 */
export function liveEvents(site: FastifyInstance, everyMs: number) {
  const open = new Set<ServerResponse>();
  site.addHook("preClose", async () => {
    for (const response of open) response.end();
  });
  return (request: FastifyRequest, reply: FastifyReply, look: Look) => {
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
    const stop = tell(readShown(shown), look, { everyMs, out: raw });
    raw.on("close", () => {
      stop();
      open.delete(raw);
    });
    return reply;
  };
}

/** Reads what a page says that it shows: `topic~mark`, with commas between. */
export function readShown(text: string): readonly Shown[] {
  const parts = text === "" ? [] : text.split(",").slice(0, shownMax);
  return parts.map((part) => {
    const [topic = "", mark = ""] = part.split("~", 2);
    return { topic, mark };
  });
}

/** The topics that stand otherwise now than they were shown. */
export function changedSince(
  shown: readonly Shown[],
  now: ReadonlyMap<string, string>,
): readonly string[] {
  const changed = shown.filter(({ topic, mark }) => (now.get(topic) ?? mark) !== mark);
  return [...new Set(changed.map(({ topic }) => topic))];
}

/** Looks again and again, and writes what is another; answers how to stop. */
function tell(
  first: readonly Shown[],
  look: Look,
  { everyMs, out }: { readonly everyMs: number; readonly out: ServerResponse },
): () => void {
  let shown = first;
  let silentMs = 0;
  let timer = setTimeout(again, 0);
  async function again() {
    try {
      const now = await look([...new Set(shown.map(({ topic }) => topic))]);
      const changed = changedSince(shown, now);
      shown = [...now].map(([topic, mark]) => ({ topic, mark }));
      silentMs += everyMs;
      if (out.writableEnded) return;
      if (changed.length > 0) {
        out.write(`event: changed\ndata: ${JSON.stringify(changed)}\n\n`);
      } else if (silentMs >= aliveEveryMs) {
        out.write(":\n\n");
        silentMs = 0;
      }
      timer = setTimeout(again, everyMs);
    } catch {
      // The page asks again by itself; whatever broke is told there.
      out.end();
    }
  }
  return () => clearTimeout(timer);
}
