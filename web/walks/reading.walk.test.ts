import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { siteForWalks, type Visitor } from "../testkit/site.ts";

const site = siteForWalks();
const lamp = "/shop/products/lamp";

test("a shopper finds a product, narrows its reviews and reads why each number is so", async () => {
  const shopper = await site().visitor();
  const { page } = shopper;
  await shopper.goto("/");
  await page.getByRole("link", { name: "Enter Market" }).click();
  await page.getByRole("searchbox", { name: "Search products" }).fill("lamp");
  await page.getByRole("button", { name: "Find" }).click();
  await page.getByRole("link", { name: "Arden desk lamp" }).click();
  await page.getByRole("button", { name: "how this is computed" }).click();
  await page.getByText("Newer ratings and confirmed purchases count more.").waitFor();
  await page.keyboard.press("Escape");

  await follow(page, /^2 stars:.*2 ratings/);
  assert.deepEqual(await titles(shopper), ["Shorter than it looks", "The dimmer hums"]);
  await page.getByRole("button", { name: /^Stars: 2 stars/ }).click();
  await follow(page, "any stars");
  await page.getByRole("searchbox", { name: "Search in reviews" }).fill("hum");
  await page.getByRole("searchbox", { name: "Search in reviews" }).press("Enter");
  assert.deepEqual(await titles(shopper), ["Quiet", "The dimmer hums"]);
  assert.equal(await page.locator(".review mark").first().textContent(), "hum");
  assert.deepEqual(shopper.faults, []);
});

test("without script every filter, order, page and reason still works", async () => {
  const shopper = await site().visitor({ javaScriptEnabled: false });
  const { page } = shopper;
  await shopper.goto(lamp);
  await page.getByRole("button", { name: "Verified purchase" }).first().click();
  await page.getByText("This marketplace confirmed that the author bought").waitFor();
  await page.getByRole("button", { name: "Close" }).click();
  await page.getByRole("button", { name: /^Order:/ }).click();
  await follow(page, /^oldest first/);
  assert.equal((await titles(shopper))[0], "Bright, and easy on the eyes");
  await page.getByRole("button", { name: /^Purchase:/ }).click();
  await follow(page, "others than confirmed buyers");
  assert.equal((await titles(shopper)).length, 4);
  await follow(page, "Show all");
  assert.equal((await titles(shopper)).length, 12);
});

test("anybody says without signing in that a review breaks the law, and keeps the receipt", async () => {
  const { page, goto, faults } = await site().visitor({ javaScriptEnabled: false });
  await goto(lamp);
  await page.getByRole("link", { name: "Report illegal content" }).click();
  const where = page.getByRole("textbox", { name: "Where it stands" });
  await where.fill("https://elsewhere.example/a-page");
  await page.getByLabel("Which law it breaks").fill("Defamation Act, section 1");
  await page.getByLabel("Why it breaks it").fill("“They repack returns” is untrue.");
  await page.getByLabel(/^I believe in good faith/).check();
  await page.getByRole("button", { name: "Hand in the notice" }).click();
  await page.getByRole("alert").filter({ hasText: "No review, product or seller" }).waitFor();
  await where.fill(`${site().address}${lamp}`);
  await page.getByLabel(/^I believe in good faith/).check();
  await page.getByRole("button", { name: "Hand in the notice" }).click();
  await page.getByRole("alert").filter({ hasText: "something is missing" }).waitFor();
  assert.equal(
    await page.getByLabel("Which law it breaks").inputValue(),
    "Defamation Act, section 1",
  );
  await page.getByLabel("Your name").fill("Imke Sund");
  await page.getByLabel("Your e-mail address").fill("imke@readers.example");
  await page.getByLabel(/^I believe in good faith/).check();
  await page.getByRole("button", { name: "Hand in the notice" }).click();
  await page.getByText("Your notice is received").waitFor();
  await page.reload();
  await page.getByText("A person has not decided yet.").waitFor();
  assert.doesNotMatch(await page.content(), /Imke|repack/, "its address alone shows no person");
  assert.equal(faults.filter((fault) => !/status of 422/.test(fault)).length, 0);
});

test("the second page of reviews continues where the first one ended", async () => {
  const shopper = await site().visitor();
  await shopper.goto(lamp);
  const first = await titles(shopper);
  assert.equal(first.length, 10);
  await follow(shopper.page, "Show more");
  const second = await titles(shopper);
  assert.equal(second.length, 2);
  assert.equal(new Set([...first, ...second]).size, 12);
  await follow(shopper.page, "Back to the first page");
  assert.deepEqual((await titles(shopper)).slice(0, 10), first);
});

test("the key ? opens the reason nearest to where the reader is", async () => {
  const shopper = await site().visitor();
  const { page } = shopper;
  await shopper.goto(lamp);
  await page.keyboard.press("?");
  await page.getByText("The plain mean of the same").waitFor();
  await page.keyboard.press("Escape");
  await page.locator(".review").nth(2).getByRole("link").first().focus();
  await page.keyboard.press("?");
  const open = page.locator(".reason-card:popover-open");
  assert.match((await open.textContent()) ?? "", /marketplace/);
  assert.equal(await open.count(), 1);
});

test("language and theme are chosen on any page and stay", async () => {
  const shopper = await site().visitor();
  const { page } = shopper;
  await shopper.goto(lamp);
  await page.getByRole("combobox", { name: "Language" }).selectOption("de");
  await page.getByRole("combobox", { name: "Light or dark" }).selectOption("dark");
  await page.getByRole("button", { name: "Apply" }).click();
  await page.getByRole("heading", { name: "Bewertungen", exact: true }).waitFor();
  await shopper.goto("/about-reviews");
  await page.getByRole("heading", { name: "Wie Bewertungen hier entstehen" }).waitFor();
  const html = page.locator("html");
  assert.equal(await html.getAttribute("lang"), "de");
  assert.equal(await html.getAttribute("data-theme"), "dark");
});

test("a wrong address answers a page that says what to do", async () => {
  const shopper = await site().visitor();
  for (const path of ["/shop/products/none", "/nowhere", `${lamp}?after=x`, `${lamp}?stars=9`]) {
    const answer = await shopper.page.goto(path);
    assert.ok([404, 422].includes(answer?.status() ?? 0), path);
    await shopper.page.getByRole("link", { name: "Back to the products" }).waitFor();
  }
});

const titles = ({ page }: Visitor) => page.locator(".review h3").allTextContents();

/** Presses a link and waits until the page behind it is whole. */
async function follow(page: Page, name: string | RegExp): Promise<void> {
  const before = page.url();
  await page.getByRole("link", { name, exact: true }).click();
  await page.waitForURL((url) => url.href !== before);
}
