import type { ScreenContext } from "@candor/core/policy/kit/context.ts";
import { rewriteOf } from "@candor/core/policy/kit/rewrite.ts";
import { screen } from "@candor/core/policy/kit/screen.ts";
import type { Verdict } from "@candor/core/policy/kit/verdict.ts";
import { lawAt } from "../store/policy.ts";
import type { Deps } from "./deps.ts";

/** Judges a text by the policy in force now, exactly as it will be judged when it is sent. */
export async function screenText(
  { db, clock }: Pick<Deps, "db" | "clock">,
  input: { readonly marketplaceId: string; readonly text: string; readonly context: ScreenContext },
): Promise<Verdict & { readonly rewrite: string | null }> {
  const law = await lawAt(db.kysely, input.marketplaceId, clock.now());
  const context = { ...input.context, supportedLangs: law.languages };
  const verdict = screen(input.text, context, law.policy);
  return { ...verdict, rewrite: rewriteOf(input.text, context, law.policy) };
}
