import type { Statement } from "@candor/core/domain/statement/statement.ts";
import type { Instant } from "@candor/core/kernel/instant.ts";
import { unreachable } from "@candor/core/kernel/result.ts";
import type { Law } from "../store/policy.ts";
import { type MadeFromReport, statementTo } from "./answer-reporters.ts";
import { actAtOf, statementOf } from "./compose-statements.ts";
import type { MadeFromCase } from "./plan-measures.ts";
import { type MadeFromReview, statementAbout } from "./state-review.ts";

/** All that a statement can be made from. */
export type MadeFrom = MadeFromCase | MadeFromReview | MadeFromReport;

/**
 * Makes a statement again from what it was made from, by the laws of its day; null where what is
 * kept lacks something that a statement needs. What a person decided is not decided again.
 */
export async function stateAgain(
  made: MadeFrom,
  lawOf: (at: Instant) => Promise<Law>,
): Promise<Statement | null> {
  switch (made.by) {
    case "case": {
      const { matter, wish, language } = made;
      const { parameters } = await lawOf(wish.at);
      const { policy } = await lawOf(actAtOf(wish));
      const telling = { language, parameters, actVersion: policy.version };
      const statement = statementOf(matter, wish, telling);
      return statement.ok ? statement.value : null;
    }
    case "review":
      return statementAbout(made, await lawOf(made.terms.startsAt));
    case "report":
      return statementTo(made, await lawOf(made.filedAt));
    default:
      return unreachable(made);
  }
}
