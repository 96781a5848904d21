import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { shippedPolicy } from "../policy.ts";
import { screen } from "../screen.ts";

const judged = (text: string) => screen(text, { surface: "message" }, shippedPolicy);
const rulesIn = (text: string) => judged(text).findings.map(({ ruleId }) => ruleId);

describe("a text that says the same again and again", () => {
  test("hides an offer nowhere, though most of its sentences are read no more", () => {
    const filling = "The lid is blue. It fits the pan. 12 cm wide. ".repeat(700);
    const offer = "Leave us five stars. A gift card will then be sent to you. ";
    const half = filling.length / 2;
    for (const at of [
      0,
      filling.indexOf("It", half),
      filling.indexOf("12", half),
      filling.length,
    ]) {
      const text = filling.slice(0, at) + offer + filling.slice(at);
      const found = judged(text).findings.find(
        ({ ruleId }) => ruleId === "no-incentive-for-review",
      );
      assert.equal(found?.spans[0]?.start, at + offer.indexOf("five stars"));
    }
  });

  test("hides no half of an offer behind words that end each sentence before it", () => {
    const filling = "Leave us five stars. It fits the pan. ".repeat(700);
    assert.ok(!rulesIn(filling).includes("no-incentive-for-review"));
    assert.ok(rulesIn(`${filling}A gift card is yours. `).includes("no-incentive-for-review"));
  });

  test("breaks the rules that it breaks where it says it a few times", () => {
    for (const piece of [
      "Review. Gift. Refund. Please. ",
      "It hurts us. Please review. ",
      "We send you a gift card. ",
      "It is forbidden:\n- a gift for a review\n- a refund for stars\nThe lid fits. ",
      "Call us on 030 1234567. Write to shop@pans.example. 😀 ",
      "Like it? Tell the town. Not happy? Tell only us. The lid is blue. It fits. ",
    ]) {
      assert.deepEqual(rulesIn(piece.repeat(900)).sort(), rulesIn(piece.repeat(40)).sort(), piece);
    }
  });

  test("is marked as repeated from its first sentence to its last", () => {
    const text = "Buy it now. Best pan. ".repeat(900).trim();
    const verdict = screen(text, { surface: "review" }, shippedPolicy);
    const spam = verdict.findings.find(({ ruleId }) => ruleId === "no-spam");
    assert.deepEqual(spam?.spans, [{ start: 0, end: text.length }]);
  });
});
