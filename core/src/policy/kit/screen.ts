import { vocabulary } from "../lexicons/index.ts";
import type { ScreenContext } from "./context.ts";
import { judge } from "./judge.ts";
import type { Policy } from "./policy.ts";
import type { Verdict } from "./verdict.ts";

/**
 * Judges a text in all languages: `screen("Leave 5 stars and get $10", { surface: "message" },
 * shippedPolicy)` refuses with three findings.
 */
export function screen(text: string, context: ScreenContext, policy: Policy): Verdict {
  return judge(text, { context, policy, vocabulary: vocabulary() });
}
