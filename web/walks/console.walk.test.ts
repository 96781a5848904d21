import assert from "node:assert/strict";
import { test } from "node:test";
import { tellContacts } from "@candor/server/testkit/mail.ts";
import { writeToSeller } from "@candor/server/usecases/write-to-seller.ts";
import { siteForWalks } from "../testkit/site.ts";

const site = siteForWalks();
const market = "market";

test("a seller's day begins with what waits, and ends with nothing waiting", async () => {
  const { world } = site();
  const asked = await writeToSeller(world.deps, {
    marketplaceId: market,
    customerId: "ada",
    about: { orderId: "ada-lamp" },
    text: "Which bulb does it need?",
    attachments: [],
  });
  assert.ok(asked.ok, JSON.stringify(asked));
  const seller = await site().visitor();
  const { page } = seller;
  await seller.becomes("Sue Park", "/seller");
  await page.getByRole("link", { name: "Answer about order ada-lamp" }).click();
  await page.getByRole("textbox").first().fill("It takes an E27 bulb of up to nine watts.");
  await page.getByRole("button", { name: "Send" }).click();
  await page.getByText("It takes an E27 bulb").first().waitFor();
  await page.getByRole("link", { name: "Today" }).click();
  await page.getByText("Nothing waits for you.").waitFor();
  assert.deepEqual(seller.faults, []);
});

test("automatic requests are one switch for all orders, and say what they do", async () => {
  const seller = await site().visitor();
  const { page } = seller;
  await seller.becomes("Sue Park", "/seller");
  await page.getByText("Every buyer is asked once").waitFor();
  await page.getByRole("button", { name: "Ask nobody automatically" }).click();
  await page.getByText("Buyers are asked only when you ask them.").waitFor();
  await page.getByRole("button", { name: "Ask all buyers automatically" }).click();
  await page.getByText("Every buyer is asked once").waitFor();
  assert.deepEqual(seller.faults, []);
});

test("an order is asked about by one button, and the others say why not", async () => {
  const { world } = site();
  await tellContacts(world, "dana");
  world.deps.clock.set(Date.parse("2026-03-02T12:00:00Z"));
  const seller = await site().visitor();
  const { page } = seller;
  await seller.becomes("Sue Park", "/seller/orders");
  await page.getByRole("button", { name: "Ask for a review: dana-lamp" }).click();
  await page.getByText("The request is taken.").waitFor();
  const line = page.getByRole("listitem").filter({ hasText: "dana-lamp" });
  await line.getByRole("button", { name: "not asked now" }).click();
  await page.getByText("This order has had its one request.").waitFor();
  assert.deepEqual(seller.faults, []);
});

test("an offer for stars is marked while it is written", async () => {
  const seller = await site().visitor();
  const { page } = seller;
  await seller.becomes("Sue Park", "/seller/orders/ada-lamp/message");
  const words = page.getByRole("textbox", { name: "Text" });
  await words.fill("We give you 10 euros back for a five star review.");
  const live = page.locator('[data-live="text"]');
  await live.locator(".live-finding").first().waitFor();
  assert.ok((await page.locator(".echo mark").count()) > 0);
  await words.fill("Which colour of cable do you want?");
  await live.locator(".live-finding").first().waitFor({ state: "detached" });
  assert.deepEqual(seller.faults, []);
});

test("words that pass are offered in place of refused ones, and sent with one press", async () => {
  const seller = await site().visitor();
  const { page } = seller;
  await seller.becomes("Sue Park", "/seller/orders/ben-lamp/message");
  const offer = "We give you 10 euros back for a five star review.";
  const question = "Which colour of cable do you want?";
  await page.getByRole("textbox", { name: "Text" }).fill(`${question} ${offer}`);
  await page.getByRole("main").getByRole("button", { name: "Send", exact: true }).click();
  await page.getByRole("heading", { name: "These words pass" }).waitFor();
  await page.getByRole("button", { name: "Send these words instead" }).click();
  await page.waitForURL(/\/seller\/messages\/thr_/);
  const thread = await page.getByRole("main").textContent();
  assert.ok(thread?.includes(question));
  assert.doesNotMatch(thread?.split(question).at(-1) ?? "", /10 euros/);
});
