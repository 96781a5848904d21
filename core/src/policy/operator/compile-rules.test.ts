import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type Policy, shippedPolicy } from "../kit/policy.ts";
import { screen } from "../kit/screen.ts";
import { compileOperatorRules } from "./compile-rules.ts";
import { matchesOf, patternBounds, readPattern, tokensOf } from "./pattern.ts";

const promises = {
  id: "own-no-delivery-promises",
  title: "No promises about delivery",
  clause: "HOUSE-1",
  category: "UNPROFESSIONAL",
  surfaces: ["insert", "message"],
  outcome: "hold",
  rationale: "The carrier decides when a parcel comes; nobody can keep such a promise.",
  message: "This promises a delivery.",
  suggestion: "Give the date that the carrier gave.",
  patterns: ["(guarantee*|promis*) ...4 (delivery|arriv*)"],
  unless: ["(never|cannot) ...2 (guarantee|promise)"],
  examples: {
    hits: ["We guarantee next-day delivery.", "We promised you an early arrival."],
    passes: ["Delivery takes two days.", "We never promise a day of delivery."],
  },
};

const compiled = (...rules: unknown[]) => compileOperatorRules({ rules });

function problemsOf(...rules: unknown[]): readonly string[] {
  const answer = compiled(...rules);
  return answer.ok ? [] : answer.problems;
}

function policyOf(...rules: unknown[]): Policy {
  const answer = compiled(...rules);
  assert.ok(answer.ok);
  return { ...shippedPolicy, ownRules: answer.rules };
}

test("an operator's rule judges beside those that ship, with its own words", () => {
  const text = "Your lamp left today. We guarantee a quick delivery.";
  const { outcome, findings } = screen(text, { surface: "insert" }, policyOf(promises));
  assert.equal(outcome, "hold");
  assert.partialDeepStrictEqual(findings, [
    { ruleId: "own-no-delivery-promises", clause: "HOUSE-1", quote: "guarantee a quick delivery" },
  ]);
  assert.deepEqual(screen(text, { surface: "review" }, policyOf(promises)).findings, []);
});

test("disguised letters are read as what they look like", () => {
  const text = "The lamp left. We ｇｕａｒａｎｔｅｅ a quick 𝓭𝓮𝓵𝓲𝓿𝓮𝓻𝔂.";
  const [finding] = screen(text, { surface: "insert" }, policyOf(promises)).findings;
  assert.equal(finding?.quote, "ｇｕａｒａｎｔｅｅ a quick 𝓭𝓮𝓵𝓲𝓿𝓮𝓻𝔂");
});

test("a policy version turns an own rule off or milder like any other", () => {
  const text = "The lamp left. We guarantee a quick delivery.";
  const policy = policyOf(promises);
  const off = { ...policy, rules: { "own-no-delivery-promises": { outcome: "off" as const } } };
  assert.equal(screen(text, { surface: "insert" }, off).outcome, "allow");
  const warn = { ...policy, rules: { "own-no-delivery-promises": { outcome: "warn" as const } } };
  assert.equal(screen(text, { surface: "insert" }, warn).outcome, "warn");
});

test("a rule that breaks the promise of its own examples is refused, with the example", () => {
  const { hits, passes } = promises.examples;
  const wrong = { ...promises, examples: { hits: passes, passes: hits } };
  assert.deepEqual(problemsOf(wrong), [
    'own-no-delivery-promises: does not find "Delivery takes two days."',
    'own-no-delivery-promises: does not find "We never promise a day of delivery."',
    'own-no-delivery-promises: wrongly finds "We guarantee next-day delivery."',
    'own-no-delivery-promises: wrongly finds "We promised you an early arrival."',
  ]);
});

test("Chinese is matched character by character, and a rule may read one language only", () => {
  const rule = {
    ...promises,
    lang: "zh",
    patterns: ["输入 ...3 优惠码"],
    unless: undefined,
    examples: {
      hits: ["请输入优惠码。", "下次输入您的优惠码即可。"],
      passes: ["优惠码在盒子里。", "请输入门锁密码。"],
    },
  };
  const { unless: _, ...written } = rule;
  assert.deepEqual(problemsOf(written), []);
});

const faults: readonly (readonly [what: string, change: object, says: RegExp])[] = [
  ["an id that could be a shipped rule's", { id: "no-emoji" }, /id: must be own-/],
  ["an unknown key, since a misspelt one would do nothing", { outcom: "hold" }, /no `outcom`/],
  ["an unknown surface", { surfaces: ["postcard"] }, /surfaces: knows no postcard/],
  ["an unknown category", { category: "OTHER" }, /category: must be one of INCENTIVE/],
  ["allow as an outcome", { outcome: "allow" }, /outcome: must be one of warn, hold, refuse/],
  ["an unknown language", { lang: "tlh" }, /lang: must be one of en/],
  ["no examples", { examples: undefined }, /examples\.hits: must be a list/],
  ["one example", { examples: { hits: ["a"], passes: ["b"] } }, /needs 2 to 50 texts/],
  ["no patterns", { patterns: [] }, /patterns: must be a list/],
  ["a regular expression", { patterns: ["(a+)+$"] }, /"\(a\+\)\+\$" is no word/],
  ["a gap at the start", { patterns: ["... code"] }, /begins with a gap/],
  ["a gap at the end", { patterns: ["code ..."] }, /ends with a gap/],
  ["a gap that is too wide", { patterns: ["use ...21 code"] }, /more than 20 words/],
  ["a stem of one letter", { patterns: ["c*"] }, /too short for a stem/],
  ["a message that is too long", { message: "x".repeat(501) }, /1 to 500 characters/],
];

for (const [what, change, says] of faults) {
  test(`a file with ${what} is refused, with the place`, () => {
    assert.match(problemsOf({ ...promises, ...change }).join("\n"), says);
  });
}

test("a file that is no list of rules, or names one twice, is refused", () => {
  for (const value of [null, [], "rules", { rules: {} }, { rules: [1] }]) {
    assert.equal(compileOperatorRules(value).ok, false);
  }
  assert.match(problemsOf(promises, promises).join(), /named twice/);
});

test("the shortest stretch from each beginning is found, and none inside another", () => {
  const pattern = readPattern("a ...2 b");
  assert.ok(!("problem" in pattern));
  const found = matchesOf(pattern, tokensOf("a x a b b, a x x b, a x x x b"));
  assert.deepEqual(found, [
    [0, 4],
    [5, 9],
  ]);
});

test("each word of 100 KB is read once an item, however wide the pattern and wherever it fails", () => {
  const many = (last: string) => {
    const gap = ` ...${patternBounds.gapWordsMax} `;
    return `${`(aa|aa*)${gap}`.repeat(patternBounds.itemsMax - 1)}${last}`;
  };
  // The last item is never met in the second: every gap before it is walked to its end.
  for (const [pattern, isMet] of [
    [readPattern(many("aa")), true],
    [readPattern(many("zz")), false],
  ] as const) {
    assert.ok(!("problem" in pattern));
    let reads = 0;
    const tokens = tokensOf("aa ".repeat(33_000)).map((token) => ({
      ...token,
      get word() {
        reads++;
        return token.word;
      },
    }));
    assert.equal(matchesOf(pattern, tokens).length > 0, isMet);
    assert.ok(reads <= tokens.length * patternBounds.itemsMax, `${reads} reads`);
  }
});

test("whatever a file or a pattern says, it is answered and nothing throws", () => {
  fc.assert(
    fc.property(fc.anything(), fc.string({ unit: "binary" }), (value, source) => {
      compileOperatorRules({ rules: [{ ...promises, patterns: [source] }, value] });
      const pattern = readPattern(source);
      if (!("problem" in pattern)) matchesOf(pattern, tokensOf(source));
    }),
  );
});
