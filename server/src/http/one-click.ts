import type { FastifyInstance } from "fastify";
import { stopRequests } from "../usecases/request-links.ts";
import type { Door } from "./bind.ts";
import { refuse } from "./problem.ts";

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
    site.post("/r/:token/stop", { bodyLimit: bodyBytesMax }, async (request, reply) => {
      const { token } = request.params as { token: string };
      const body = typeof request.body === "string" ? request.body : "";
      if (!saysOneClick(body)) return refuse(request, reply, "invalid_request", {});
      const stopped = await stopRequests(deps, token);
      if (!stopped.ok) return refuse(request, reply, stopped.code, stopped.facts);
      return reply.type("text/plain; charset=utf-8").send("Stopped.\n");
    });
  });
}

/** The one pair that the standard sends, as a plain form or as a part of a multipart one. */
function saysOneClick(body: string): boolean {
  if (new URLSearchParams(body).get("List-Unsubscribe") === "One-Click") return true;
  return /name="?List-Unsubscribe"?\r?\n(?:[^\r\n]+\r?\n)*\r?\nOne-Click\r?\n/i.test(body);
}
