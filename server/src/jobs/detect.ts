import { detectionRan } from "../telemetry.ts";
import type { Deps } from "../usecases/deps.ts";
import { detectEverywhere } from "../usecases/detect-everywhere.ts";
import type { RunDeps } from "../usecases/run-detectors.ts";

type JobDeps = RunDeps & Pick<Deps, "jobs">;

/** Every detector over one marketplace, or over each. */
export function detectAllJob(
  deps: JobDeps,
  { marketplaceId }: { readonly marketplaceId?: string },
  signal: AbortSignal,
): Promise<void> {
  return detect(deps, "full", marketplaceId, signal);
}

/** The detectors that new reviews and votes can have changed, where there are any. */
export function detectNewJob(deps: JobDeps, signal: AbortSignal): Promise<void> {
  return detect(deps, "incremental", undefined, signal);
}

async function detect(
  deps: JobDeps,
  kind: "full" | "incremental",
  marketplaceId: string | undefined,
  signal: AbortSignal,
): Promise<void> {
  for (const ran of await detectEverywhere(deps, { kind, marketplaceId, signal })) {
    detectionRan(ran);
  }
}
