import { deliverMessages } from "../usecases/deliver-messages.ts";
import type { RelayDeps } from "../usecases/deps.ts";

/** Mails the messages of threads to the side that did not write them. It may run twice, at once. */
export async function deliverMessagesJob(deps: RelayDeps, signal: AbortSignal): Promise<void> {
  await deliverMessages(deps, signal);
}
