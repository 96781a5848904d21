import type { FastifyInstance } from "fastify";
import { stopRequests } from "../usecases/request-links.ts";
import { stopDigest } from "../usecases/review-digest.ts";
import type { Door } from "./bind.ts";
import { refuse } from "./problem.ts";

type Params = Readonly<Record<string, string | undefined>>;
type Stopped = Awaited<ReturnType<typeof stopRequests | typeof stopDigest>>;

const bodyBytesMax = 8_192;

/**
 * One-click stopping (RFC 8058): the mailbox provider posts to the address in `List-Unsubscribe`,
 * without cookies, from anywhere, as a form of either kind. The answer is never a redirect.
 */
export async function serveOneClick(
  app: FastifyInstance,
  { deps }: Pick<Door, "deps">,
): Promise<void> {
  await app.register(async (site) => {
    site.removeAllContentTypeParsers();
    for (const type of ["application/x-www-form-urlencoded", "multipart/form-data"]) {
      site.addContentTypeParser(type, { parseAs: "string" }, (_request, body, done) => {
        done(null, String(body));
      });
    }
    const stopAt = (path: string, stop: (params: Params) => Promise<Stopped>) =>
      site.post(path, { bodyLimit: bodyBytesMax }, async (request, reply) => {
        const body = typeof request.body === "string" ? request.body : "";
        if (!saysOneClick(body)) return refuse(request, reply, "invalid_request", {});
        const stopped = await stop(request.params as Params);
        if (!stopped.ok) return refuse(request, reply, stopped.code, stopped.facts);
        return reply.type("text/plain; charset=utf-8").send("Stopped.\n");
      });
    stopAt("/r/:token/stop", ({ token = "" }) => stopRequests(deps, token));
    const digest = "/digest/:marketplaceId/:sellerId/:token/stop";
    stopAt(digest, ({ marketplaceId = "", sellerId = "", token = "" }) =>
      stopDigest(deps, { marketplaceId, sellerId, token }),
    );
    // Whoever opens the address in a browser comes to the setting.
    site.get(digest, (_request, reply) => reply.redirect("/seller/reviews#digest", 303));
  });
}

/** The one pair that the standard sends, as a plain form or as a part of a multipart one. */
function saysOneClick(body: string): boolean {
  if (new URLSearchParams(body).get("List-Unsubscribe") === "One-Click") return true;
  return /name="?List-Unsubscribe"?\r?\n(?:[^\r\n]+\r?\n)*\r?\nOne-Click\r?\n/i.test(body);
}
