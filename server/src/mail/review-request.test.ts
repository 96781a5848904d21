import assert from "node:assert/strict";
import { test } from "node:test";
import { shippedPolicy } from "@candor/core/policy/kit/policy.ts";
import { screen } from "@candor/core/policy/kit/screen.ts";
import { type RequestLanguage, requestTexts } from "./request-texts.ts";
import {
  type LetterOrder,
  type RequestLetter,
  renderRequest,
  requestLanguageOf,
} from "./review-request.ts";

const languages = Object.keys(requestTexts) as RequestLanguage[]; // Keys of the table, by its type.

const first: LetterOrder = {
  orderId: "171-4402193",
  seller: "Brightco",
  products: [
    { productId: "lamp", title: "Desk lamp" },
    { productId: "pan/2", title: "Iron pan" },
  ],
  page: "https://reviews.example/r/t0ken",
};
const second: LetterOrder = {
  orderId: "171-5500001",
  seller: "Kettle & Co",
  products: [{ productId: "kettle", title: "Kettle" }],
  page: "https://reviews.example/r/t1ken",
};

const letter = (
  language: RequestLanguage,
  orders: readonly LetterOrder[] = [first],
): RequestLetter => ({
  language,
  marketplace: "Fernway",
  orders,
  stop: "https://reviews.example/r/t0p/stop",
});

test("twelve languages are there, and each sentence is said in each", () => {
  assert.deepEqual(languages.toSorted(), [
    "de",
    "en",
    "es",
    "fr",
    "it",
    "ja",
    "nl",
    "pl",
    "pt",
    "sv",
    "tr",
    "zh",
  ]);
  for (const orders of [[first], [first, second]]) saidInEach(orders);
});

function saidInEach(orders: readonly LetterOrder[]): void {
  const english = renderRequest(letter("en", orders)).text;
  for (const language of languages.filter((other) => other !== "en")) {
    const { text, subject } = renderRequest(letter(language, orders));
    const links = (of: string) => of.match(/https:\S+/g);
    assert.deepEqual(links(text), links(english), `${language} links elsewhere`);
    assert.equal(text.split("\n").length, english.split("\n").length, language);
    assert.equal(subject.includes("171-4402193"), orders.length === 1);
    for (const [place, line] of text.split("\n").entries()) {
      if (/^-*$/.test(line)) continue;
      const same = line === english.split("\n")[place];
      assert.ok(!same, `${language} says "${line}" in English`);
    }
  }
}

for (const language of languages) {
  test(`the request in ${language} passes the rules for mail`, () => {
    for (const orders of [[first], [first, second]]) {
      const { subject, text } = renderRequest(letter(language, orders));
      const verdict = screen(
        `${subject}\n\n${text}`,
        { surface: "email", lang: language },
        shippedPolicy,
      );
      assert.deepEqual(
        verdict.findings.map(({ ruleId, quote }) => `${ruleId}: ${quote}`),
        [],
      );
    }
  });

  test(`the request in ${language} asks for both in blocks of one shape, the product first`, () => {
    const named = { ...first, products: [{ productId: "lamp", title: "NAME" }], seller: "NAME" };
    const { html, text } = renderRequest(letter(language, [named]));
    const texts = requestTexts[language];
    const leveled = (block: string, label: string) =>
      block.replace(label, "LABEL").replaceAll(/\?(product=lamp|seller=1)&(amp;)?/g, "?PART&");
    const blocks = html.match(/<p style="margin:24px[\s\S]*?<\/p>/g) ?? [];
    assert.equal(blocks.length, 2);
    const [product = "", seller = ""] = blocks;
    assert.ok(product.includes("product=lamp"), "the public review comes first");
    assert.equal(leveled(product, texts.product), leveled(seller, texts.seller));
    const [plainProduct = "", plainSeller = ""] = text.split("\n\n").slice(1);
    assert.equal(leveled(plainProduct, texts.product), leveled(plainSeller, texts.seller));
    const stars = product.match(/stars=\d/g) ?? [];
    assert.deepEqual(stars, ["stars=1", "stars=2", "stars=3", "stars=4", "stars=5"]);
  });

  test(`the request in ${language} loads nothing and follows nobody`, () => {
    const { html } = renderRequest(letter(language, [first, second]));
    assert.doesNotMatch(html, /<img|<script|<link|<iframe|url\(|background=|@import|srcset/i);
    for (const [, address = ""] of html.matchAll(/(?:href|src)="([^"]+)"/g)) {
      assert.match(address, /^https:\/\/reviews\.example\/r\/(t[01]ken\?|t0p\/stop$)/);
    }
  });
}

test("a product's name is text, whatever it holds", () => {
  const title = '<img src="https://evil.example/p.gif">\n\nStars: "5" & \'more\'';
  const order = { ...first, products: [{ productId: "lamp", title }] };
  const { html, text } = renderRequest(letter("en", [order]));
  assert.doesNotMatch(html, /<img/);
  assert.ok(html.includes("&lt;img src=&quot;https://evil.example/p.gif&quot;&gt; Stars:"));
  assert.ok(text.includes('The product: <img src="https://evil.example/p.gif"> Stars: "5"'));
});

test("of several orders each is asked about as one alone is: its products, then its seller", () => {
  const several = renderRequest(letter("en", [first, second]));
  const links = (text: string) => text.match(/\/r\/t\dken\S+/g) ?? [];
  const alone = [first, second].flatMap((order) =>
    links(renderRequest(letter("en", [order])).text),
  );
  assert.deepEqual(links(several.text), alone);
  const headings = ["Order 171-4402193 from Brightco", "Order 171-5500001 from Kettle & Co"];
  for (const heading of headings) {
    assert.equal(several.text.split(heading).length, 2, heading);
    assert.ok(several.html.includes(heading.replace("&", "&amp;")), heading);
  }
  const order = headings.map((heading) => several.text.indexOf(heading));
  assert.ok((order[0] ?? 0) < several.text.indexOf("Desk lamp"));
  assert.ok(several.text.indexOf("Desk lamp") < (order[1] ?? 0));
});

test("a mail about many orders names a few products of each, and every seller", () => {
  const products = Array.from({ length: 30 }, (_, index) => ({
    productId: `p${index}`,
    title: `Thing ${index}`,
  }));
  const named = (text: string, label: string) => text.split(`${label}: `).length - 1;
  const ten = Array.from({ length: 10 }, () => ({ ...first, products }));
  const { text, html } = renderRequest(letter("en", ten));
  assert.equal(named(text, "The product"), 20);
  assert.equal(named(text, "The seller"), 10);
  assert.ok(Buffer.byteLength(html) < 100_000, "mailbox providers cut longer mails");
  const alone = renderRequest(letter("en", [{ ...first, products }])).text;
  assert.equal(named(alone, "The product"), 10);
});

test("the buyer's language decides, then the marketplace's; without a translation nothing is sent", () => {
  assert.equal(requestLanguageOf("pt-BR", ["en"]), "pt");
  assert.equal(requestLanguageOf("ZH-Hant", ["en"]), "zh");
  assert.equal(requestLanguageOf(null, ["de", "en"]), "de");
  assert.equal(requestLanguageOf(null, []), "en");
  assert.equal(requestLanguageOf("ko", ["en"]), null);
  assert.equal(requestLanguageOf(null, ["ko", "en"]), null);
  assert.equal(requestLanguageOf("constructor", ["en"]), null);
});
