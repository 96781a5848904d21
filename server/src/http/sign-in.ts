import { limits } from "@candor/core/kernel/limits.ts";
import type { FastifyInstance } from "fastify";
import { z } from "zod";
import { noteSignIn } from "../usecases/staff.ts";
import type { PagesDoor } from "./app.ts";
import { readFormBodies, readJsonBodies } from "./bodies.ts";
import { ownAddress } from "./demo-sign-in.ts";
import { refuse } from "./problem.ts";
import { isSameOrigin } from "./same-origin.ts";

const Session = z.object({
  token: z.string().max(limits.requestBodyBytesMax),
  returnTo: z.string().optional(),
});

/**
 * Signing in to the pages with a token of the marketplace, and signing out. The marketplace's page
 * posts the token here from its own address: the token alone proves who comes.
 */
export async function serveSignIn(app: FastifyInstance, door: PagesDoor): Promise<void> {
  const { deps, readToken, sessions, publicUrl, writes } = door;
  await app.register(async (site) => {
    readFormBodies(site);
    readJsonBodies(site);
    site.addHook("onRequest", async (request, reply) => {
      const wait = writes.take(`ip:${request.ip}`, deps.clock.now());
      if (wait === 0) return undefined;
      return refuse(request, reply, "rate_limited", { retryAfterSeconds: wait });
    });
    site.post("/session", async (request, reply) => {
      const sent = Session.safeParse(request.body);
      if (!sent.success) return refuse(request, reply, "invalid_request");
      const actor = await readToken(sent.data.token);
      if (!actor.ok) return refuse(request, reply, actor.code, actor.facts);
      await noteSignIn(deps, actor.value);
      await sessions.begin(reply, actor.value);
      return reply.redirect(ownAddress(sent.data.returnTo), 303);
    });
    site.post("/session/end", async (request, reply) => {
      if (!isSameOrigin(request.headers, publicUrl)) return refuse(request, reply, "cross_site");
      sessions.end(reply);
      return reply.redirect("/", 303);
    });
  });
}
