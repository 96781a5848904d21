import { dueAfterWorkingDays } from "@candor/core/domain/appeal/answer-clock.ts";
import {
  decide as decideTrust,
  type State as TrustState,
} from "@candor/core/domain/contributor-trust/contributor-trust.ts";
import {
  type Breach,
  planStep,
  type Step,
  type Upheld,
} from "@candor/core/domain/measure/ladder.ts";
import type { Instant } from "@candor/core/kernel/instant.ts";
import type { Law } from "../store/policy.ts";
import type { RecordedFacts } from "../store/recorded-facts.ts";
import { healthPolicyOf } from "./account-health.ts";
import type { Compared } from "./judge-facts-again.ts";
import { ladderPolicyOf } from "./read-ladder.ts";

/** What a step of the ladder was planned on, beside what the breach's entry says itself. */
export type LadderFacts = Pick<Breach, "selfReported" | "unknowing" | "skipTo"> & {
  readonly history: readonly Upheld[];
};

/** What a breach leads to: the step of its ladder, and the points that it costs. */
export type LadderAnswer = { readonly step: Step; readonly points: number };

/** The points that a breach costs by the law of the day. */
export const pointsFor = (severity: Breach["severity"], { parameters }: Law) =>
  healthPolicyOf(parameters).cost[severity];

/** Whether the breach led to the step, and cost the points, that the policy of that day says. */
export function breachAgain({ payload, words, at }: RecordedFacts, law: Law): Compared | null {
  if (words?.judgedOn === undefined) return null;
  const { history, ...told } = words.judgedOn as LadderFacts; // As it was written.
  const { field, severity } = payload as Pick<Breach, "field" | "severity">; // The same.
  const { rung, policyVersion } = payload;
  const recorded = { answer: words.judgedAs, rung, policyVersion };
  const ladder = ladderPolicyOf(field, law.parameters);
  if (!ladder.ok) return { recorded, again: ladder.code };
  const step = planStep({ field, severity, ...told }, history, ladder.value, at);
  if (!step.ok) return { recorded, again: step.code };
  const answer: LadderAnswer = { step: step.value, points: pointsFor(severity, law) };
  const again = { answer, rung: step.value.rung, policyVersion: law.policy.version };
  return { recorded, again };
}

/** By what an appeal is in time, and when it is to be answered. */
export type AppealFacts = { readonly opensUntil: Instant; readonly timeZone: string };

/** When an appeal that comes now is to be answered. */
export const answerDueAt = (at: Instant, { timeZone }: Pick<AppealFacts, "timeZone">, law: Law) =>
  dueAfterWorkingDays(at, law.parameters.appeal_answer_working_days, timeZone);

/** Whether the appeal came in time, and was due for its answer when the policy of that day says. */
export function appealAgain({ payload, words, at }: RecordedFacts, law: Law): Compared | null {
  if (words?.judgedOn === undefined) return null;
  const facts = words.judgedOn as AppealFacts; // As it was written.
  const answer = { inTime: at < facts.opensUntil, dueAt: answerDueAt(at, facts, law) };
  return {
    recorded: { answer: words.judgedAs, policyVersion: payload.policyVersion },
    again: { answer, policyVersion: law.policy.version },
  };
}

/** Since when an account was watched or looked at first. */
export type TrustFacts = { readonly state: TrustState };

/** Whether time alone freed the account on that day. */
export function trustAgain({ payload, words, at }: RecordedFacts, law: Law): Compared | null {
  if (words?.judgedOn === undefined) return null;
  const { state } = words.judgedOn as TrustFacts; // As it was written.
  const cleanDays = law.parameters.trust_decay_days;
  const decision = decideTrust(state, { type: "decay", cleanDays }, at);
  const [event] = decision.ok ? decision.events : [];
  const by = { decidedBy: "time", policyVersion: law.policy.version };
  return { recorded: payload, again: event === undefined ? by : { to: event.to, ...by } };
}
