import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Outcome, Verdict } from "../../policy/kit/verdict.ts";
import { type Command, decide, evolve, initial, type State, visibleVersion } from "./review.ts";

const at = Date.parse("2026-03-10T12:00:00Z");

const verdictOf = (outcome: Outcome): Verdict => ({
  outcome,
  policyVersion: "1.0.0",
  findings:
    outcome === "allow"
      ? []
      : [
          {
            ruleId: "a-rule",
            clause: "REV-044",
            category: "PII",
            outcome,
            spans: [],
            quote: "",
            message: "",
            suggestion: "",
            confidence: 1,
            policyVersion: "1.0.0",
          },
        ],
});

const outcome = fc.constantFrom<Outcome>("allow", "warn", "hold", "refuse");
const stars = fc.integer({ min: 1, max: 5 });

const writing = fc
  .record({
    type: fc.constantFrom("submit" as const, "edit" as const),
    stars,
    outcome,
    hold: fc.constantFrom(null, "account" as const, "inferred_tie" as const),
  })
  .map(({ stars, outcome, ...rest }) => ({
    ...rest,
    content: { stars, title: null, body: "Words.", language: null },
    verdict: verdictOf(outcome),
  }));

const { findings } = verdictOf("refuse");
const by = "mo";
const reason = "Because.";
const others: readonly Command[] = [
  { type: "delete" },
  { type: "approve", by, reason, policyVersion: "1.0.0" },
  { type: "refuse", by, reason, findings },
  { type: "suspect", by, reason, until: at },
  { type: "clear", by, reason },
  { type: "remove", by, reason: "legal_order", explanation: reason, findings: [] },
  { type: "restore", by, reason },
];
const command: fc.Arbitrary<Command> = fc.oneof(writing, fc.constantFrom(...others));

/** Runs commands one after the other; what is refused changes nothing. */
function run(commands: readonly Command[]): { state: State; answers: string[] } {
  let state = initial;
  const answers: string[] = [];
  for (const one of commands) {
    const decision = decide(state, one, at);
    if (!decision.ok) {
      answers.push(decision.code);
      continue;
    }
    for (const event of decision.events) {
      answers.push(event.type);
      state = evolve(state, event);
    }
  }
  return { state, answers };
}

test("stars decide nothing: with any other stars every answer and state is the same", () => {
  fc.assert(
    fc.property(fc.array(command, { maxLength: 15 }), fc.array(stars), (commands, others) => {
      const permuted = commands.map((one, index) =>
        one.type === "submit" || one.type === "edit"
          ? { ...one, content: { ...one.content, stars: others[index] ?? 6 - one.content.stars } }
          : one,
      );
      assert.deepEqual(run(permuted), run(commands));
    }),
  );
});

test("version numbers of one review never repeat", () => {
  fc.assert(
    fc.property(fc.array(command, { maxLength: 25 }), (commands) => {
      let state = initial;
      const versions = new Set<number>();
      for (const one of commands) {
        const decision = decide(state, one, at);
        if (!decision.ok) continue;
        for (const event of decision.events) {
          if (one.type === "submit") versions.clear();
          if ("words" in event && event.words !== null) {
            assert.ok(!versions.has(event.version), `version ${event.version} is written twice`);
            versions.add(event.version);
          }
          state = evolve(state, event);
        }
      }
    }),
    { numRuns: 500 },
  );
});

test("what readers see is a version that was published and nothing else", () => {
  fc.assert(
    fc.property(fc.array(command, { maxLength: 25 }), (commands) => {
      let state = initial;
      let published = new Set<number>();
      for (const one of commands) {
        const decision = decide(state, one, at);
        if (!decision.ok) continue;
        for (const event of decision.events) {
          if (one.type === "submit") published = new Set();
          if (event.type === "review-published") published.add(event.version);
          state = evolve(state, event);
        }
        const visible = visibleVersion(state);
        assert.ok(visible === null || published.has(visible));
      }
    }),
    { numRuns: 500 },
  );
});
