import type { ScreenContext } from "@candor/core/policy/kit/context.ts";
import { screen } from "@candor/core/policy/kit/screen.ts";
import type { Verdict } from "@candor/core/policy/kit/verdict.ts";
import { lawAt } from "../store/policy.ts";
import type { Deps } from "./deps.ts";

/** Judges a text by the policy in force now, exactly as it will be judged when it is sent. */
export async function screenText(
  { db, clock }: Pick<Deps, "db" | "clock">,
  input: { readonly marketplaceId: string; readonly text: string; readonly context: ScreenContext },
): Promise<Verdict> {
  const law = await lawAt(db.kysely, input.marketplaceId, clock.now());
  return screen(input.text, { ...input.context, supportedLangs: law.languages }, law.policy);
}
