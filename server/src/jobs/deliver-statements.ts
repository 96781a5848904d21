import { deliverStatements } from "../usecases/deliver-statements.ts";
import type { MailDeps } from "../usecases/deps.ts";

/** Mails statements of reasons and what came of appeals. It may run twice, and at once. */
export async function deliverStatementsJob(deps: MailDeps, signal: AbortSignal): Promise<void> {
  await deliverStatements(deps, signal);
}
