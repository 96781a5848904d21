import { deliverNotices } from "../usecases/deliver-notices.ts";
import type { MailDeps } from "../usecases/deps.ts";

/** Mails receipts of notices and what came of them. It may run twice, and at once. */
export async function deliverNoticesJob(deps: MailDeps, signal: AbortSignal): Promise<void> {
  await deliverNotices(deps, signal);
}
