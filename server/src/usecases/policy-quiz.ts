import { instantToIso } from "@candor/core/kernel/instant.ts";
import { ok, type Result } from "@candor/core/kernel/result.ts";
import type { Language } from "@candor/core/policy/kit/language.ts";
import { policyOf } from "@candor/core/policy/versions/document.ts";
import { type QuizQuestion, quizOf } from "@candor/core/policy/versions/quiz.ts";
import { lawAt } from "../store/policy.ts";
import { insertQuizResult, quizResultsOf } from "../store/policy-quizzes.ts";
import type { Deps } from "./deps.ts";
import { getPolicy } from "./policy-versions.ts";

type Seller = { readonly marketplaceId: string; readonly sellerId: string };

/** A quiz about a policy version; the seed says which questions of it. */
export type Quiz = {
  readonly version: string;
  readonly seed: number;
  readonly questions: readonly QuizQuestion[];
};

/** New questions about the policy in force. */
export async function newQuiz(
  { db, clock }: Pick<Deps, "db" | "clock">,
  { marketplaceId, language }: { readonly marketplaceId: string; readonly language: Language },
): Promise<Quiz> {
  const seed = clock.now();
  const { policy } = await lawAt(db.kysely, marketplaceId, seed);
  return { version: policy.version, seed, questions: quizOf(policy, language, seed) };
}

/** The same questions with what was answered to each; what was left open is not right. */
export type AnsweredQuiz = Quiz & {
  readonly answers: readonly (boolean | null)[];
  readonly answeredRight: number;
};

/**
 * Keeps how many answers were right. They are compared with the version that was asked about, also
 * where another came into force meanwhile. Nothing follows from a result but that it is shown.
 */
export async function answerQuiz(
  { db, clock }: Pick<Deps, "db" | "clock">,
  input: Seller & {
    readonly userId: string;
    readonly language: Language;
    readonly version: string;
    readonly seed: number;
    /** Whether each message may be sent, in the order of the questions. */
    readonly answers: readonly (boolean | null)[];
  },
): Promise<Result<AnsweredQuiz, "policy_missing">> {
  const { marketplaceId, userId, language, version, seed } = input;
  const found = await getPolicy({ db }, { marketplaceId, version, withDrafts: false });
  if (!found.ok) return found;
  const questions = quizOf(policyOf(found.value.document), language, seed);
  const answers = questions.map((_, at) => input.answers[at] ?? null);
  const answeredRight = questions.filter(({ passes }, at) => answers[at] === passes).length;
  const asked = questions.length;
  const result = { userId, version, seed, asked, answeredRight, answeredAt: clock.now() };
  if (asked > 0) await db.transaction((tx) => insertQuizResult(tx, input, result));
  return ok({ version, seed, questions, answers, answeredRight });
}

/** What the seller's people answered right, the newest first. */
export async function listQuizResults({ db }: Pick<Deps, "db">, seller: Seller) {
  const results = await quizResultsOf(db.kysely, seller);
  return results.map(({ userId, version, asked, answeredRight, answeredAt }) => ({
    ...{ userId, version, asked, answeredRight },
    answeredAt: instantToIso(answeredAt),
  }));
}
