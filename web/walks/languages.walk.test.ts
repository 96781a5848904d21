import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";
import { locales, messagesOf } from "../src/ui/messages/messages.ts";
import { siteForWalks, type Visitor } from "../testkit/site.ts";

const site = siteForWalks();
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const pages = ["/shop/products/lamp", "/shop/products/lamp/review", "/shop/sellers/brightco"];

test("in all twelve languages product, form and seller fit a desk and a phone, and axe finds nothing", async () => {
  const visitor = await site().visitor();
  await visitor.becomes("Fay Novak", "/shop");
  const found: string[] = [];
  for (const locale of locales) {
    await chooses(visitor, locale);
    for (const path of pages) {
      await visitor.page.setViewportSize({ width: 1280, height: 800 });
      await visitor.goto(path);
      const spoken = await visitor.page.evaluate<string>("document.documentElement.lang");
      assert.equal(spoken, locale);
      if (await scrollsSideways(visitor)) found.push(`${locale} ${path}: sideways at 1280`);
      await visitor.page.setViewportSize({ width: 390, height: 844 });
      if (await scrollsSideways(visitor)) found.push(`${locale} ${path}: sideways at 390`);
      found.push(...(await faultsOf(visitor)).map((fault) => `${locale} ${path}: ${fault}`));
    }
  }
  assert.deepEqual(found, []);
  assert.deepEqual(visitor.faults, []);
});

test("a reader chooses a language by its own name, and the page speaks it from then on", async () => {
  const { page, goto } = await site().visitor();
  await goto("/shop");
  await page.getByRole("combobox", { name: "Language" }).selectOption({ label: "Polski" });
  await page.getByRole("button", { name: "Apply" }).click();
  await page.getByRole("heading", { name: "Produkty" }).waitFor();
  await goto("/about-reviews");
  await page.getByRole("heading", { name: messagesOf("pl").about.title }).waitFor();
});

test("a browser's languages are taken by their order, and pages for work stay English", async () => {
  const spoken = async (path: string, accepted: string) => {
    const headers = { "accept-language": accepted };
    const html = await (await fetch(site().address + path, { headers })).text();
    return /lang="(\w+)"/.exec(html)?.[1];
  };
  const wanted = "de;q=0.3, xx, pt-BR;q=0.8, fr;q=0.7";
  assert.equal(await spoken("/shop", wanted), "pt");
  assert.equal(await spoken("/policy", wanted), "en");
  assert.equal(await spoken("/policy", "de-AT"), "de");
  assert.equal(await spoken("/embed/reviews?product=lamp", wanted), "pt");
  assert.equal(await spoken("/embed/reviews?product=lamp&lang=ja", wanted), "ja");
});

async function chooses({ context }: Visitor, locale: string): Promise<void> {
  await context.addCookies([{ name: "candor_language", value: locale, url: site().address }]);
}

const scrollsSideways = ({ page }: Visitor) =>
  page.evaluate<boolean>(
    "document.documentElement.scrollWidth > document.documentElement.clientWidth",
  );

async function faultsOf({ page }: Visitor): Promise<string[]> {
  await page.evaluate(axe);
  const found =
    "axe.run(document).then((r) => r.violations.map((v) => v.id + ': ' + v.nodes[0].html))";
  return (await page.evaluate(found)) as string[];
}
