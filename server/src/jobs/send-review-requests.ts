import { requestsDecided } from "../telemetry.ts";
import { deliverMail } from "../usecases/deliver-mail.ts";
import type { Deps, MailDeps } from "../usecases/deps.ts";
import { sendDueRequests } from "../usecases/send-due-requests.ts";

/** Decides the requests that are due and hands their mail over. It may run twice, and at once. */
export async function sendReviewRequestsJob(
  deps: MailDeps & Pick<Deps, "ids">,
  signal: AbortSignal,
): Promise<void> {
  const { decided, asked } = await sendDueRequests(deps, signal);
  const handedOver = await deliverMail(deps, signal);
  if (decided + handedOver > 0) requestsDecided({ decided, asked, handedOver });
}
