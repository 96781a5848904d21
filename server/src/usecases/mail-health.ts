import { dayMs, instantToIso } from "@candor/core/kernel/instant.ts";
import { mailFigures } from "../store/figures.ts";
import { mailFailures, type RetriedQueue, requeueFailed } from "../store/mail-failures.ts";
import type { Deps } from "./deps.ts";

type OfMarketplace = { readonly marketplaceId: string };

const lookBackDays = 7;
const failuresMax = 50;

/** How mail and jobs fare, with the newest mails that did not arrive. */
export async function mailAndJobs(
  { db, clock, jobs }: Pick<Deps, "db" | "clock" | "jobs">,
  { marketplaceId }: OfMarketplace,
) {
  const at = clock.now();
  const since = { marketplaceId, at: at - lookBackDays * dayMs };
  const failures = await mailFailures(db.kysely, since, failuresMax);
  const done = await jobs.health();
  return {
    mail: await mailFigures(db.kysely, { marketplaceId, at }),
    failures: failures.map((failure) => ({ ...failure, at: instantToIso(failure.at) })),
    jobs: done.map(({ doneAt, ...job }) => ({
      ...job,
      doneAt: doneAt === null ? null : instantToIso(doneAt),
    })),
  };
}

/**
 * Tries the mails of a queue again that failed for good in the last days. A request is not: its
 * moment may have passed, and nobody is asked twice. What bounced has no such address.
 */
export function retryMail(
  { db, clock }: Pick<Deps, "db" | "clock">,
  { marketplaceId, queue }: OfMarketplace & { readonly queue: RetriedQueue },
): Promise<number> {
  const at = clock.now();
  const since = at - lookBackDays * dayMs;
  return db.transaction((tx) => requeueFailed(tx, queue, { marketplaceId, at }, since));
}
