import type { Actor } from "@candor/core/contract/kit/actor.ts";
import type { FastifyInstance } from "fastify";
import { z } from "zod";
import { noteSignIn } from "../usecases/staff.ts";
import type { PagesDoor } from "./app.ts";
import { readFormBodies } from "./bodies.ts";
import { refuse } from "./problem.ts";
import { isSameOrigin } from "./same-origin.ts";

/** A person of the invented marketplace whom anyone may act as, in the demo only. */
export type DemoIdentity = {
  /** Stands in the form: `ada`. */
  readonly id: string;
  /** What the sign-in page says: "Ada, who has bought a lamp". */
  readonly label: string;
  /** The same in German, where it is another one. */
  readonly labelDe?: string;
  readonly actor: Exclude<Actor, { kind: "public" | "system" }>;
};

const SignIn = z.object({ identity: z.string(), returnTo: z.string().optional() });

/** Lets a visitor of the demo act as one of its people; without identities nobody can. */
export async function serveDemoSignIn(app: FastifyInstance, door: PagesDoor): Promise<void> {
  const { demoIdentities, deps, sessions, publicUrl } = door;
  if (demoIdentities.length === 0) return;
  await app.register(async (demo) => {
    readFormBodies(demo);
    demo.addHook("onRequest", async (request, reply) => {
      if (isSameOrigin(request.headers, publicUrl)) return undefined;
      return refuse(request, reply, "cross_site");
    });
    demo.post("/demo/sign-in", async (request, reply) => {
      const form = SignIn.safeParse(request.body);
      if (!form.success) return refuse(request, reply, "invalid_request");
      const { identity, returnTo } = form.data;
      const person = demoIdentities.find(({ id }) => id === identity);
      if (person === undefined) return refuse(request, reply, "not_found");
      await noteSignIn(deps, person.actor);
      await sessions.begin(reply, person.actor);
      return reply.redirect(ownAddress(returnTo), 303);
    });
  });
}

/** A path on this site; anything that a browser could read as another site becomes the start. */
export function ownAddress(path: string | undefined): string {
  return path !== undefined && /^\/(?![/\\])[\x21-\x7e]*$/.test(path) && !path.includes("\\")
    ? path
    : "/";
}
