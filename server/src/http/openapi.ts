import { openApiOf } from "@candor/core/contract/openapi.ts";
import { routes } from "@candor/core/contract/routes.ts";
import type { FastifyInstance } from "fastify";

/** `/openapi.json`: the same document that the reference is made from. */
export function serveOpenApi(app: FastifyInstance): void {
  let text: string | null = null;
  app.get("/openapi.json", async (_request, reply) => {
    text ??= JSON.stringify(openApiOf(Object.values(routes)));
    return reply.type("application/json; charset=utf-8").send(text);
  });
}
