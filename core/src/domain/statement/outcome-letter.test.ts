import assert from "node:assert/strict";
import { test } from "node:test";
import { dayMs } from "../../kernel/instant.ts";
import { letterLanguages } from "./letter.ts";
import { type OutcomeFacts, outcomeLetterOf } from "./outcome-letter.ts";

const at = Date.UTC(2026, 2, 3, 23, 30);
const facts: OutcomeFacts = {
  appealId: "apl_1",
  statementId: "sor_1",
  marketplace: "Lampmarket",
  filedAt: at - 5 * dayMs,
  decidedAt: at,
  outcome: "reversed",
  reason: "The list was a reading club's.",
  ended: 2,
  againUntil: at + 100 * dayMs,
  outOfCourt: "The body.",
  court: "The court.",
};
const text = (change: Partial<OutcomeFacts>, language = "en") => {
  const { intro, sections, closing } = outcomeLetterOf({ ...facts, ...change }, language, "UTC");
  return [intro, ...sections.flatMap(({ paragraphs }) => paragraphs), closing].join("\n");
};

test("a letter of an outcome says what ends, why, and what can be done, in every language", () => {
  assert.match(text({}), /overturned, and all that it imposed ends today/);
  assert.match(text({}), /put back as it was/);
  assert.match(text({}, "de"), /Sie hatten recht/);
  for (const language of letterLanguages) {
    for (const outcome of ["upheld", "partly", "reversed"] as const) {
      const said = text({ outcome }, language);
      assert.ok(said.includes(facts.reason), "the reason is always told");
      assert.match(said, /The body\..*The court\./);
      assert.doesNotMatch(said, /\{\w+\}/, `${language} leaves a gap`);
    }
  }
});

test("a decision that stands puts nothing back, and names the way that is still open", () => {
  const said = text({ outcome: "upheld", ended: 0 });
  assert.match(said, /The decision stands/);
  assert.doesNotMatch(said, /put back/);
  assert.match(said, /appeal once more until 11 June 2026/);
  assert.match(text({ outcome: "upheld", ended: 0, againUntil: null }), /this answer is the last/);
});

test("who won is not invited to appeal again", () => {
  assert.doesNotMatch(text({}), /appeal once more|is the last/);
});

test("a letter in a language without words is written in English and says so", () => {
  assert.equal(outcomeLetterOf(facts, "xx", "UTC").language, "en");
});

test("days are those of the marketplace", () => {
  assert.match(text({}), /answered it on 3 March 2026/);
  const there = outcomeLetterOf(facts, "en", "Asia/Tokyo");
  assert.match(there.intro, /answered it on 4 March 2026/);
});
