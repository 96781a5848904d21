import assert from "node:assert/strict";
import { test } from "node:test";
import { type CodeTarget, codeTargetOf } from "./code-target.ts";

const cases: readonly (readonly [content: string, target: CodeTarget, format?: string])[] = [
  ["https://wa.me/4915200000000", "messenger"],
  ["weixin://dl/chat?shop", "messenger"],
  ["https://t.me/lampshop", "messenger"],
  ["https://bit.ly/3xYzAb", "hidden address"],
  ["https://shop.example/write-a-review?item=4", "review form"],
  ["https://www.trustpilot.com/evaluate/shop.example", "review form"],
  ["https://laden.example/bewertung", "review form"],
  ["https://shop.example/newsletter", "sign-up or promotion"],
  ["https://shop.example/lamp?utm_source=card", "sign-up or promotion"],
  ["https://shop.example/manuals/lamp.pdf", "page"],
  ["https://shop.example/preview/lamp", "page"],
  ["tel:+4915200000000", "contact"],
  ["mailto:help@shop.example", "contact"],
  ["BEGIN:VCARD\nFN:Shop\nEND:VCARD", "contact"],
  ["WIFI:S:Shop;T:WPA;P:secret;;", "network"],
  ["Batch 2026-04, workshop 3", "text"],
  ["4006381333931", "article number", "EAN13"],
  ["1Z999AA10123456784", "article number", "Code128"],
  ["https://wa.me/4915200000000", "messenger", "Code128"],
];

for (const [content, target, format = "QRCode"] of cases) {
  test(`a ${format} that holds ${JSON.stringify(content)} leads to: ${target}`, () => {
    assert.equal(codeTargetOf({ format, content }), target);
  });
}
