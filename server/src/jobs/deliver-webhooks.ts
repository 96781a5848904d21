import type { Courier } from "../ports.ts";
import { deliverWebhooks } from "../usecases/deliver-webhooks.ts";
import type { Deps } from "../usecases/deps.ts";

/** Tells the marketplace what it has to carry out. It may run twice, and at once. */
export async function deliverWebhooksJob(
  deps: Pick<Deps, "db" | "clock" | "secrets"> & { readonly courier: Courier },
  signal: AbortSignal,
): Promise<void> {
  await deliverWebhooks(deps, signal);
}
