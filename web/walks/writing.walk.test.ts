import assert from "node:assert/strict";
import { test } from "node:test";
import { photo } from "@candor/server/testkit/files.ts";
import { siteForWalks } from "../testkit/site.ts";

const site = siteForWalks();
const write = "/shop/products/lamp/review";
const promised = "The seller gave me a full refund for this five star review.";

test("a customer writes a review, and it stands on the page and in the numbers", async () => {
  const ada = await site().visitor();
  const { page } = ada;
  await ada.becomes("Ada Lindt", "/shop/products/pan");
  await page.getByText("No ratings yet").waitFor();
  await page.getByRole("link", { name: "Write a review" }).click();
  await page.getByLabel("4 of 5 stars").press("Space");
  await page.getByRole("textbox", { name: "Headline" }).fill("Heavy, and worth it");
  await page.getByRole("textbox", { name: "Your words" }).fill("Nothing sticks after a month.");
  await page.getByRole("button", { name: "Publish" }).click();
  await page.getByText("Everyone can read it, and it counts in the stars.").waitFor();
  await page.getByRole("link", { name: "See it on the product page" }).click();
  await page.getByRole("heading", { name: "Heavy, and worth it" }).waitFor();
  await page.getByText("1 rating, 1 with text").waitFor();
  await page.getByRole("link", { name: "Your review" }).waitFor();
  assert.deepEqual(ada.faults, []);
});

test("what a rule minds is underlined while it is written, and the marked words come back to its author", async () => {
  const dana = await site().visitor();
  const { page } = dana;
  await dana.becomes("Dana Ruiz", write);
  await page.getByLabel("5 of 5 stars").press("Space");
  const words = page.getByRole("textbox", { name: "Your words" });
  await words.fill(`A good lamp. ${promised}`);
  await page.locator(".live-finding").first().waitFor();
  assert.ok((await page.locator(".echo mark").count()) > 0);

  await page.getByRole("button", { name: "Publish" }).click();
  await page.getByRole("heading", { name: "Your review of Arden desk lamp" }).waitFor();
  const marked = await page.locator(".marked-review mark").allTextContents();
  assert.match(marked.join(" "), /refund/);
  await page.locator(".finding").first().getByText("Instead").waitFor();

  await page.getByRole("textbox", { name: "Your words" }).fill("A good lamp, and it stays cool.");
  await page.getByRole("button", { name: "Publish the change" }).click();
  await page.waitForURL("**/shop/reviews/**");
  const state = await page.locator(".notice-title").first().textContent();
  assert.match(state ?? "", /Published|Waiting for a person/);
  assert.deepEqual(dana.faults, []);
});

test("without script a draft is kept by its button, a held text shows its words, and a moderator publishes it", async () => {
  const ben = await site().visitor({ javaScriptEnabled: false });
  await ben.becomes("Ben Okoye", write);
  await ben.page.getByLabel("3 of 5 stars").press("Space");
  await ben.page.getByRole("textbox", { name: "Your words" }).fill("It lights the desk.");
  await ben.page.getByRole("button", { name: "Save draft" }).click();
  await ben.page.getByText("Your draft of").waitFor();
  assert.equal(
    await ben.page.getByRole("textbox", { name: "Your words" }).inputValue(),
    "It lights the desk.",
  );
  await ben.page.getByRole("button", { name: "Publish" }).click();
  await ben.page.getByText("Waiting for a person").first().waitFor();

  const mo = await site().visitor({ javaScriptEnabled: false });
  await mo.becomes("Mo Adeyemi", "/desk");
  const waiting = mo.page.locator(".case", { hasText: "It lights the desk." });
  await waiting.getByRole("textbox", { name: "Your reason" }).fill("It breaks no rule.");
  await waiting.getByRole("button", { name: "Publish" }).click();
  await mo.page.getByText("Decided. The author sees your reason.").waitFor();

  await ben.page.reload();
  await ben.page.getByText("It breaks no rule.").waitFor();
  await ben.page.locator(".notice-title", { hasText: "Published" }).waitFor();
});

test("a moderator refuses with a rule and the exact words, and the author reads both", async () => {
  const eli = await site().visitor();
  await site().world.buyer("eli").isTrusted("held");
  await eli.becomes("Eli Brandt", write);
  await eli.page.getByLabel("2 of 5 stars").press("Space");
  await eli.page.getByRole("textbox", { name: "Your words" }).fill("It fits the blue chair badly.");
  await eli.page.getByRole("button", { name: "Publish" }).click();
  await eli.page.getByText("Waiting for a person").first().waitFor();

  const mo = await site().visitor();
  await mo.becomes("Mo Adeyemi", "/desk");
  const waiting = mo.page.locator(".case", { hasText: "blue chair" });
  await waiting.getByRole("textbox", { name: "Your reason" }).fill("This is about a chair.");
  await waiting.getByRole("combobox", { name: "Rule" }).selectOption({ index: 1 });
  await waiting.getByRole("textbox", { name: "The words" }).fill("not in the text");
  await waiting.getByRole("button", { name: "Refuse" }).click();
  await mo.page.getByText("A decision about somebody's words needs its reason.").waitFor();
  const again = mo.page.locator(".case", { hasText: "blue chair" });
  await again.getByRole("textbox", { name: "Your reason" }).fill("This is about a chair.");
  await again.getByRole("combobox", { name: "Rule" }).selectOption({ index: 1 });
  await again.getByRole("textbox", { name: "The words" }).fill("the blue chair");
  await again.getByRole("button", { name: "Refuse" }).click();
  await mo.page.getByText("Decided. The author sees your reason.").waitFor();

  await eli.page.reload();
  await eli.page.getByText("This is about a chair.").waitFor();
  const marked = eli.page.locator(".marked-review mark");
  assert.match((await marked.textContent()) ?? "", /^the blue chair/);
});

test("a draft is kept while it is written and survives a closed page", async () => {
  const fay = await site().visitor();
  await fay.becomes("Fay Novak", write);
  await fay.page.getByLabel("5 of 5 stars").press("Space");
  await fay.page.getByRole("textbox", { name: "Your words" }).fill("Half a thought about");
  await fay.page.getByText("Draft saved.").waitFor();
  await fay.page.close();
  const page = await fay.context.newPage();
  await page.goto(write);
  const words = page.getByRole("textbox", { name: "Your words" });
  assert.equal(await words.inputValue(), "Half a thought about");
  assert.ok(await page.getByLabel("5 of 5 stars").isChecked());
});

test("a review is written, published and deleted with the keyboard alone", async () => {
  const fay = await site().visitor();
  const { page } = fay;
  await fay.becomes("Fay Novak", write);
  await page.getByLabel("5 of 5 stars").focus();
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Tab");
  await page.keyboard.type("Typed");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Control+A");
  await page.keyboard.type("Every key of it.");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab"); // Past the photos, which are chosen in a window of the device.
  await page.keyboard.press("Enter");
  await page.getByText("Everyone can read it").waitFor();
  assert.equal(await page.locator(".letter .stars").getAttribute("aria-label"), "4 of 5 stars");
  await page.locator("summary", { hasText: "Delete this review" }).focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.getByText("Deleted by you").waitFor();
});

test("who may not review reads the clause and what to do, and a form without stars keeps its words", async () => {
  const cleo = await site().visitor();
  await cleo.becomes("Cleo Marsh", write);
  await cleo.page.getByText("Your account is tied to a seller of this product.").waitFor();
  await cleo.page.getByText("REV-011").waitFor();
  await cleo.goto("/shop/products/album/review");
  await cleo.page.getByText("This product is not released yet.").waitFor();

  const ada = await site().visitor({ javaScriptEnabled: false });
  await ada.becomes("Ada Lindt", write);
  await ada.page.evaluate("document.forms[1].noValidate = true").catch(() => null);
  const answer = await ada.page.request.post(write, {
    form: { title: "", body: "Words without stars", act: "publish" },
    headers: { origin: site().address },
  });
  assert.equal(answer.status(), 422);
  assert.match(await answer.text(), /Choose one to five stars\.[\s\S]*Words without stars/);
});

test("photos are chosen, described and published; one is opened, leafed through and closed by keys", async () => {
  const gil = await site().visitor();
  const { page } = gil;
  await gil.becomes("Gil Sato", write);
  await page.getByLabel("4 of 5 stars").press("Space");
  await page.getByLabel("Your words").fill("The arm stays where it is put.");
  const files = await Promise.all(
    ["one.jpg", "two.jpg", "three.jpg"].map(async (name) => {
      return { name, mimeType: "image/jpeg", buffer: await photo() };
    }),
  );
  await page.getByLabel("Photos", { exact: false }).first().setInputFiles(files);
  const chosen = page.locator(".photo-chosen");
  assert.equal(await chosen.count(), 3);
  await chosen.nth(0).getByLabel("What it shows").fill("The lamp, lit");
  await chosen.nth(2).getByRole("button", { name: "Take away" }).click();
  await page.getByRole("button", { name: "Publish", exact: true }).click();
  await page.getByRole("heading", { name: "Photos" }).waitFor();
  assert.equal(await page.locator(".own-photo").count(), 2);

  await gil.goto("/shop/products/lamp");
  const strip = page.getByRole("region", { name: "Photos from reviews" });
  await strip.getByRole("link", { name: "The lamp, lit" }).focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "The lamp, lit" });
  await dialog.getByText("Photo 1 of 2").waitFor();
  await dialog.getByText("The arm stays where it is put.").waitFor();
  await page.keyboard.press("ArrowRight");
  await page.getByRole("dialog").getByText("Photo 2 of 2").waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  assert.equal(
    await page.evaluate("document.activeElement.querySelector('img')?.alt"),
    "The lamp, lit",
  );
  assert.deepEqual(gil.faults, []);
});

test("without script a photo is added, described, seen on a page of its own, and taken away", async () => {
  const gil = await site().visitor({ javaScriptEnabled: false });
  const { page } = gil;
  await gil.becomes("Gil Sato", "/shop/my-reviews");
  await page.locator(".mine-title").first().click();
  const file = { name: "no photo.jpg", mimeType: "image/jpeg", buffer: Buffer.from("%PDF-1.4") };
  await page.getByLabel("Add a photo").setInputFiles([file]);
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await page.getByText("Not added: this is no photo that can be shown.").waitFor();
  await page.getByLabel("Add a photo").setInputFiles([{ ...file, buffer: await photo() }]);
  await page.getByLabel("What it shows").fill("The foot of the lamp");
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await page.getByRole("img", { name: "The foot of the lamp" }).waitFor();
  await gil.goto("/shop/products/lamp");
  await page.getByRole("link", { name: "The foot of the lamp" }).first().click();
  await page.getByText("Photo 3 of 3").waitFor();
  await page.getByRole("link", { name: "Close" }).click();
  await gil.goto("/shop/my-reviews");
  await page.locator(".mine-title").first().click();
  await page.locator(".own-photo").last().getByRole("button", { name: "Take away" }).click();
  assert.equal(await page.locator(".own-photo").count(), 2);
});
