import { databaseAnswersAtAll } from "../store/health.ts";
import type { Deps } from "./deps.ts";

/** Whether a request could be served now. */
export async function databaseAnswers({ db }: Pick<Deps, "db">): Promise<boolean> {
  return databaseAnswersAtAll(db.kysely).catch(() => false);
}
