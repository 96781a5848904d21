import type { FastifyInstance } from "fastify";
import { refuse } from "./problem.ts";

/** Serves the drawings of the demo's products by name; what is not drawn is not there. */
export function serveDemoImages(
  app: FastifyInstance,
  drawingOf: (name: string) => string | null,
): void {
  app.get("/demo/images/:name", async (request, reply) => {
    const { name } = request.params as { name: string };
    const drawing = drawingOf(name);
    if (drawing === null) return refuse(request, reply, "not_found");
    return reply
      .header("cache-control", "public, max-age=86400")
      .type("image/svg+xml; charset=utf-8")
      .send(drawing);
  });
}
