import assert from "node:assert/strict";
import { test } from "node:test";
import { contactTemplates } from "@candor/core/domain/critical-contact/critical-contact.ts";
import { shippedPolicy } from "@candor/core/policy/kit/policy.ts";
import { screen } from "@candor/core/policy/kit/screen.ts";
import { messageTexts } from "./message-texts.ts";
import { renderContact, renderPolicyNotice } from "./platform-letters.ts";
import { platformTexts } from "./platform-texts.ts";

const languages = ["en"];
const publicUrl = "https://reviews.example";

for (const [locale, texts] of Object.entries(platformTexts)) {
  test(`both fixed letters in ${locale} pass the rules that they spare sellers`, () => {
    for (const template of contactTemplates) {
      const words = `${texts.contact[template]("Brightco")}\n\n${texts.writeHere}`;
      const context = { surface: "message", resolved: true, lang: locale } as const;
      const { findings } = screen(words, context, shippedPolicy);
      assert.deepEqual(
        findings.filter(({ outcome }) => outcome !== "warn"),
        [],
        words,
      );
    }
  });
}

test("a letter is in the reader's language, and a name of many lines does not break its head", () => {
  const about = { template: "offer_help", orderId: "o 1", locale: "ja-JP" } as const;
  const sellerName = "Bright\r\nBcc: x@y.example";
  const { subject, text, language } = renderContact({ ...about, sellerName, languages, publicUrl });
  assert.equal(language, "ja");
  assert.equal(subject, messageTexts.ja.subject("o 1"));
  assert.ok(text.includes("Bright Bcc:"));
  assert.ok(text.includes(`${publicUrl}/shop/orders/o%201/message`));
});

test("news of a version says from when it holds and where it can be read", () => {
  const counts = {
    textsRead: 12,
    textsAffected: 0,
    effectiveAt: Date.parse("2026-03-16T00:00:00Z"),
  };
  const about = { marketplace: "Market", version: "1.1.0", languages: ["sv"], publicUrl };
  const { subject, text } = renderPolicyNotice({ ...about, ...counts });
  assert.equal(subject, "Market: reglerna ändras den 2026-03-16");
  assert.match(text, /12 meddelanden .* skulle 0 /);
  assert.match(text, /reviews\.example\/policy/);
});
