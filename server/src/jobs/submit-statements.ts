import type { EuDatabase } from "../ports-outside.ts";
import type { Deps } from "../usecases/deps.ts";
import { submitStatements } from "../usecases/submit-statements.ts";

/** Sends statements of reasons to the EU transparency database. It may run twice, and at once. */
export async function submitStatementsJob(
  deps: Pick<Deps, "db" | "clock"> & { readonly euDatabase: EuDatabase | null },
  signal: AbortSignal,
): Promise<void> {
  await submitStatements(deps, signal);
}
