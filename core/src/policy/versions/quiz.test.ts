import assert from "node:assert/strict";
import { test } from "node:test";
import { shippedPolicy } from "../kit/policy.ts";
import { policyOf, shippedDocument, shippedRule } from "./document.ts";
import { quizOf, quizQuestions } from "./quiz.ts";

const seeds = [0, 1, 2, 7, 1_773_313_200_000];

test("half of a quiz may be sent and half may not, in English and German, whatever the seed", () => {
  for (const lang of ["en", "de"] as const) {
    for (const seed of seeds) {
      const quiz = quizOf(shippedPolicy, lang, seed);
      assert.equal(quiz.length, quizQuestions);
      assert.equal(quiz.filter(({ passes }) => passes).length, quizQuestions / 2);
      assert.equal(new Set(quiz.map(({ ruleId }) => ruleId)).size, quizQuestions);
    }
  }
});

test("what may not be sent is stopped by the rule that it is asked about, which says why", () => {
  for (const { ruleId, passes, findings } of quizOf(shippedPolicy, "en", 3)) {
    assert.equal(
      findings.some((one) => one.ruleId === ruleId && one.message !== ""),
      !passes,
    );
  }
});

test("the same seed asks the same, another one asks something else", () => {
  const [first, again, other] = [5, 5, 6].map((seed) => quizOf(shippedPolicy, "en", seed));
  assert.deepEqual(first, again);
  assert.notDeepEqual(first, other);
});

test("a rule that a policy has switched off is not asked about", () => {
  const shipped = shippedDocument();
  const rules = Object.fromEntries(
    Object.keys(shipped.rules).map((id) => {
      const outcome = id === "no-incentive-for-review" ? "refuse" : "off";
      return [id, { ...shippedRule(id), outcome }] as const;
    }),
  );
  const quiz = quizOf(policyOf({ ...shipped, rules }), "en", 1);
  assert.deepEqual(new Set(quiz.map(({ ruleId }) => ruleId)), new Set(["no-incentive-for-review"]));
});
