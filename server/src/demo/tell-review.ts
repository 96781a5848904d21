import {
  decide,
  type Event,
  evolve,
  initial,
  type State,
} from "@candor/core/domain/review/review.ts";
import type { Law } from "../store/policy.ts";
import { screenReview } from "../usecases/screen-review.ts";
import type { DemoReview } from "./market.ts";
import type { Stood } from "./standing.ts";

/** A review with all that the rules and its life-cycle made of it. */
export type Told = {
  readonly review: DemoReview;
  readonly stood: Stood;
  readonly state: State;
  readonly events: readonly Event[];
  readonly helpfulCount: number;
};

/** Takes a review's versions through the same screening and life-cycle as any other. */
export function tellReview(
  review: DemoReview,
  law: Pick<Law, "policy" | "languages">,
  { stood, helpfulCount }: Pick<Told, "stood" | "helpfulCount">,
  judge = screenReview,
): Told {
  let state = initial;
  const events: Event[] = [];
  for (const { at, content } of review.versions) {
    const verdict = judge(content, law);
    const type = state.status === "none" ? "submit" : "edit";
    const { hold } = stood.standing;
    const decision = decide(state, { type, content, verdict, hold }, at);
    if (!decision.ok) break;
    for (const event of decision.events) {
      events.push(event);
      state = evolve(state, event);
    }
  }
  const answered = answerOf(review, state, events.at(-1));
  events.push(...answered);
  return { review, stood, state: answered.reduce(evolve, state), events, helpfulCount };
}

/** What a moderator made of a review that waited. */
function answerOf(
  { refusal, approval }: DemoReview,
  state: State,
  waiting: Event | undefined,
): readonly Event[] {
  const look = approval ?? refusal;
  if (look === undefined || waiting?.type !== "review-held") return [];
  const { at, by, reason } = look;
  const { findings, policyVersion } = waiting;
  // Whom it was let through for, words may still be against it: those wait on.
  if (approval !== undefined && findings.length > 0) return [];
  const decision =
    approval === undefined
      ? decide(state, { type: "refuse", by, reason, findings }, at)
      : decide(state, { type: "approve", by, reason, policyVersion }, at);
  return decision.ok ? decision.events : [];
}
