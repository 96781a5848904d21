import type { Deps } from "../usecases/deps.ts";
import { forgetIdempotencyKeys } from "../usecases/forget-idempotency-keys.ts";

/** Every night, so that kept answers do not outlive the days in which a request comes again. */
export async function forgetIdempotencyKeysJob(deps: Pick<Deps, "db" | "clock">): Promise<void> {
  await forgetIdempotencyKeys(deps);
}
