import { deliverMessages } from "../usecases/deliver-messages.ts";
import { deliverPlatformMail } from "../usecases/deliver-platform-mail.ts";
import type { RelayDeps } from "../usecases/deps.ts";

/** Mails the messages of threads, and the platform's own letters. It may run twice, at once. */
export async function deliverMessagesJob(deps: RelayDeps, signal: AbortSignal): Promise<void> {
  await deliverMessages(deps, signal);
  await deliverPlatformMail(deps, signal);
}
