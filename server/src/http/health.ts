import type { FastifyInstance } from "fastify";
import { databaseAnswers } from "../usecases/database-answers.ts";
import type { Deps } from "../usecases/deps.ts";
import { refuse } from "./problem.ts";

/** `/healthz`: the process runs. `/readyz`: it can answer, because its database does. */
export function serveHealth(app: FastifyInstance, { db }: Pick<Deps, "db">): void {
  app.get("/healthz", async () => ({ status: "up" }));
  app.get("/readyz", async (request, reply) => {
    if (await databaseAnswers({ db })) return { status: "ready" };
    return refuse(request, reply, "unavailable");
  });
}
