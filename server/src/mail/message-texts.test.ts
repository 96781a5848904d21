import assert from "node:assert/strict";
import { test } from "node:test";
import { messageTypes } from "@candor/core/domain/conversation/message-types.ts";
import { shippedPolicy } from "@candor/core/policy/kit/policy.ts";
import { screen } from "@candor/core/policy/kit/screen.ts";
import { messageLanguageOf, messageTexts, templateTypes } from "./message-texts.ts";

for (const [language, texts] of Object.entries(messageTexts)) {
  test(`every template in ${language} passes the rules that it spares sellers`, () => {
    for (const type of templateTypes) {
      const text = texts.templates[type];
      assert.ok(text.length <= Math.max(messageTypes[type].textCharsMax, 400), text);
      const context = { surface: "message", purpose: type, lang: language } as const;
      assert.deepEqual(screen(text, context, shippedPolicy).findings, [], text);
    }
  });
}

test("a reader without words of their own gets the marketplace's language, then English", () => {
  assert.equal(messageLanguageOf("de-AT", ["fr"]), "de");
  assert.equal(messageLanguageOf("fi", ["sv", "en"]), "sv");
  assert.equal(messageLanguageOf(null, []), "en");
});
