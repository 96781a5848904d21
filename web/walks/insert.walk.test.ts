import assert from "node:assert/strict";
import { test } from "node:test";
import { drawInserts } from "../../tools/draw-inserts.ts";
import { siteForWalks } from "../testkit/site.ts";

const site = siteForWalks();
const inserts = await drawInserts();
/** The first picture loads the models, beside whatever else the machine is at. */
const readingMsMax = 60_000;

test("without script a seller has an insert checked, and the offending lines are framed on it", async () => {
  const sue = await site().visitor({ javaScriptEnabled: false });
  sue.page.setDefaultTimeout(readingMsMax);
  await sue.becomes("Sue Park", "/shop");
  await sue.goto("/seller/insert-checker");
  await sue.page.getByLabel("Your insert").setInputFiles(fileOf("chinese.png", "image/png"));
  await sue.page.getByRole("button", { name: "Check the insert" }).click();
  await sue.page.getByText("Not for print: the marked parts break a rule.").waitFor();
  assert.equal(await sue.page.locator(".finding").count(), 3);
  await sue.page.getByText("leads to: messenger").waitFor();

  const picture = await boxOf(sue, ".insert-page img");
  const frames = sue.page.locator(".insert-mark rect");
  assert.ok((await frames.count()) >= 3);
  for (let at = 0; at < (await frames.count()); at++) {
    const frame = await frames.nth(at).boundingBox();
    assert.ok(frame !== null && picture !== null);
    assert.ok(frame.x >= picture.x - 4 && frame.y >= picture.y - 4);
    assert.ok(frame.x + frame.width <= picture.x + picture.width + 4);
    assert.ok(frame.y + frame.height <= picture.y + picture.height + 4);
  }
  assert.deepEqual(sue.faults, []);
});

test("a decent insert passes, a stated language is kept, and each page of a PDF is shown", async () => {
  const sue = await site().visitor();
  sue.page.setDefaultTimeout(readingMsMax);
  await sue.becomes("Sue Park", "/seller/insert-checker");
  await sue.page.getByLabel("Your insert").setInputFiles(fileOf("decent.png", "image/png"));
  await sue.page.getByLabel("Language of the print").selectOption("en");
  await sue.page.getByRole("button", { name: "Check the insert" }).click();
  await sue.page.getByText("Nothing stands against this insert.").waitFor();
  assert.equal(await sue.page.getByLabel("Language of the print").inputValue(), "en");

  await sue.page.getByLabel("Your insert").setInputFiles(fileOf("print.pdf", "application/pdf"));
  await sue.page.getByRole("button", { name: "Check the insert" }).click();
  await sue.page.getByText("Not for print: the marked parts break a rule.").waitFor();
  await sue.page.getByRole("img", { name: "Page 1 of your insert, marked" }).waitFor();
  assert.deepEqual(sue.faults, []);
});

test("what is no picture is told so, and nobody but sellers checks inserts", async () => {
  const sue = await site().visitor({ javaScriptEnabled: false });
  await sue.becomes("Sue Park", "/seller/insert-checker");
  const words = { name: "card.png", mimeType: "image/png", buffer: Buffer.from("no picture") };
  await sue.page.getByLabel("Your insert").setInputFiles(words);
  await sue.page.getByRole("button", { name: "Check the insert" }).click();
  await sue.page.getByText("This file cannot be read as a picture.").waitFor();

  const ada = await site().visitor();
  await ada.becomes("Ada Lindt", "/shop");
  const answer = await ada.page.goto("/seller/insert-checker");
  assert.equal(answer?.status(), 403);
  const nobody = await site().visitor();
  await nobody.goto("/seller/insert-checker");
  assert.match(nobody.page.url(), /\/sign-in\?returnTo=%2Fseller%2Finsert-checker/);
});

const boxOf = async (who: Awaited<ReturnType<ReturnType<typeof site>["visitor"]>>, at: string) =>
  who.page.locator(at).first().boundingBox();

function fileOf(name: string, mimeType: string) {
  const found = inserts.find((insert) => insert.name === name);
  assert.ok(found !== undefined);
  return { name, mimeType, buffer: found.bytes };
}
