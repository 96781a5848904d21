import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { getCheckpoint, getTile } from "../usecases/read-ledger.ts";
import type { Door } from "./bind.ts";
import { refuse } from "./problem.ts";

const forEver = "public, max-age=31536000, immutable";

/**
 * The ledger as files, in the way that log tools fetch one (c2sp.org/tlog-tiles): the newest signed
 * checkpoint, and the tree in tiles. Entries are not among them: an event is shown to whom it may
 * be shown, in the proof of its review.
 */
export function serveLedgerFiles(app: FastifyInstance, { deps, requests }: Door): void {
  const isLimited = (request: FastifyRequest, reply: FastifyReply) => {
    const wait = requests.take(`ip:${request.ip}`, deps.clock.now());
    if (wait > 0) refuse(request, reply, "rate_limited", { retryAfterSeconds: wait });
    return wait > 0;
  };
  app.get("/log/:marketplaceId/checkpoint", async (request, reply) => {
    if (isLimited(request, reply)) return reply;
    const { marketplaceId } = request.params as { marketplaceId: string };
    const cosigned = readCount((request.query as { cosigned?: unknown }).cosigned);
    if (cosigned === null) return refuse(request, reply, "not_found");
    const checkpoint = await getCheckpoint(deps, marketplaceId, cosigned);
    if (!checkpoint.ok) return refuse(request, reply, "not_found");
    return reply
      .header("cache-control", "no-cache")
      .type("text/plain; charset=utf-8")
      .send(checkpoint.value.note);
  });
  app.get("/log/:marketplaceId/tile/*", async (request, reply) => {
    if (isLimited(request, reply)) return reply;
    const { marketplaceId, "*": path } = request.params as { marketplaceId: string; "*": string };
    const asked = readTilePath(path);
    if (asked === null) return refuse(request, reply, "not_found");
    const hashes = await getTile(deps, { marketplaceId, ...asked });
    if (!hashes.ok) return refuse(request, reply, "not_found");
    // A tile of a given width never changes: more hashes make a wider one.
    return reply
      .header("cache-control", forEver)
      .type("application/octet-stream")
      .send(Buffer.from(hashes.value));
  });
}

/** `?cosigned=2` asks for the newest checkpoint that two witnesses signed; 0 for the newest. */
function readCount(asked: unknown): number | null {
  if (asked === undefined) return 0;
  return typeof asked === "string" && /^[1-9]\d?$/.test(asked) ? Number(asked) : null;
}

/**
 * `0/x001/234.p/7` is the first 7 hashes of tile 1234 of level 0; null where it is no such path.
 */
export function readTilePath(
  path: string,
): { readonly level: number; readonly index: number; readonly width: number } | null {
  const found = tilePathForm.exec(path);
  if (found === null) return null;
  const [, level, groups = "", last = "", width = "256"] = found;
  // More groups than the number needs would be a second address of the same tile.
  if (groups.startsWith("x000/")) return null;
  const index = Number(groups.replace(/[x/]/g, "") + last);
  return { level: Number(level), index, width: Number(width) };
}

const tilePathForm =
  /^(\d|[1-5]\d|6[0-3])\/((?:x\d{3}\/){0,4})(\d{3})(?:\.p\/([1-9]\d?|1\d\d|2[0-4]\d|25[0-5]))?$/;
