import { requestsDecided } from "../telemetry.ts";
import { deliverMail } from "../usecases/deliver-mail.ts";
import type { MailDeps } from "../usecases/deps.ts";

/** Hands over the mail that somebody's decision just wrote down. It may run twice, and at once. */
export async function deliverMailJob(deps: MailDeps, signal: AbortSignal): Promise<void> {
  const handedOver = await deliverMail(deps, signal);
  if (handedOver > 0) requestsDecided({ decided: 0, asked: 0, handedOver });
}
