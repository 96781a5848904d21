import { goOnWithBackTest } from "../usecases/back-tests.ts";
import type { Deps } from "../usecases/deps.ts";

/** Goes on with a back-test until it is done, cancelled, or this server stops. */
export async function backTestJob(
  deps: Pick<Deps, "db" | "clock">,
  { marketplaceId, backTestId }: { readonly marketplaceId: string; readonly backTestId: string },
  signal: AbortSignal,
): Promise<void> {
  await goOnWithBackTest(deps, { marketplaceId, backTestId, signal });
}
