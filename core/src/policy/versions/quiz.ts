import type { Language } from "../kit/language.ts";
import type { Policy } from "../kit/policy.ts";
import { screen } from "../kit/screen.ts";
import type { Finding } from "../kit/verdict.ts";
import { rulesFor } from "../rulesets.ts";
import { stops } from "./back-test.ts";
import { type SpokenExample, spokenExamples } from "./spoken-examples.ts";

/** A message of which somebody is asked whether it may be sent. */
export type QuizQuestion = {
  /** The rule whose hit, or whose near miss, it is. */
  readonly ruleId: string;
  readonly text: string;
  /** Whether it may be sent, as the policy itself judges it. */
  readonly passes: boolean;
  /** What the policy says against it; empty where it passes. */
  readonly findings: readonly Finding[];
};

/** How many messages a quiz asks about; half of them may be sent. */
export const quizQuestions = 6;

/**
 * A short quiz about a policy, made from what its rules find and what they spare. Every answer is
 * the engine's own verdict, so that a quiz cannot teach what the policy does not say. The same
 * policy, language and seed ask the same questions.
 */
export function quizOf(policy: Policy, lang: Language, seed: number): readonly QuizQuestion[] {
  const next = numbersFrom(seed);
  const asked: QuizQuestion[] = [];
  for (const ruleId of mixed(stoppingRules(policy), next)) {
    const passes = asked.length % 2 === 0;
    const { hits, passes: spared } = spokenExamples(ruleId, lang);
    const question = mixed(passes ? spared : hits, next)
      .map((example) => questionOf(ruleId, example, policy))
      .find((one) => one.passes === passes && (passes || one.findings.some(isOf(ruleId))));
    if (question !== undefined) asked.push(question);
    if (asked.length === quizQuestions) break;
  }
  return mixed(asked, next);
}

const isOf = (ruleId: string) => (finding: Finding) => finding.ruleId === ruleId;

const stoppingRules = (policy: Policy) =>
  rulesFor("message", policy)
    .filter(({ outcome }) => stops(outcome))
    .map(({ rule }) => rule.id);

function questionOf(ruleId: string, { text }: SpokenExample, policy: Policy): QuizQuestion {
  const { findings } = screen(text, { surface: "message" }, policy);
  return {
    ...{ ruleId, text, findings },
    passes: !findings.some(({ outcome }) => stops(outcome)),
  };
}

/** Numbers that a seed determines, each at least 0 and less than 1. */
function numbersFrom(seed: number): () => number {
  let state = Math.trunc(Math.abs(seed)) % 0x1_0000_0000;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 0x1_0000_0000;
  };
}

/** The same things in an order that the numbers determine. */
function mixed<T>(things: readonly T[], next: () => number): readonly T[] {
  return things
    .map((thing) => ({ thing, at: next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ thing }) => thing);
}
