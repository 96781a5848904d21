import assert from "node:assert/strict";
import { test } from "node:test";
import { backTestOf, goOnWithBackTest } from "@candor/server/usecases/back-tests.ts";
import { siteForWalks } from "../testkit/site.ts";

const site = siteForWalks();
const marketplaceId = "market";

test("an operator drafts a change, sees it redlined and tested on the record, and announces it", async () => {
  const { deps } = site().world;
  const operator = await site().visitor();
  const { page } = operator;
  await operator.becomes("Ola Berg", "/operator/policies");
  await page.getByRole("textbox", { name: "Version" }).fill("1.7.0");
  await page.getByLabel(/^Why it is needed/).fill("Hints come first.");
  await page.getByRole("button", { name: "Make the draft" }).click();
  await page.getByText("It says the same as the version").waitFor();

  await page.locator('select[name="r.no-cancel-request"]').selectOption("warn");
  await page.locator("summary", { hasText: "Review requests" }).click();
  await page.getByLabel(/request_open_days/).fill("7");
  await page.getByRole("button", { name: "Save the draft" }).click();
  await page.getByText("Saved.").waitFor();
  const changes = page.getByRole("region", { name: /What changes against/ });
  assert.equal(await changes.getByRole("listitem").count(), 2);
  await changes.getByText("request_open_days").waitFor();

  await page.getByRole("button", { name: "Test it on the record" }).click();
  await page.getByRole("link", { name: "Show how far it is" }).waitFor();
  const run = await backTestOf(deps, { marketplaceId, version: "1.7.0" });
  await goOnWithBackTest(deps, { marketplaceId, backTestId: run?.backTestId ?? "" });
  await page.getByRole("link", { name: "Show how far it is" }).click();
  await page.reload();
  await page.getByText("No text would have ended otherwise.").waitFor();

  await page.getByLabel(/Holds from/).fill("2026-03-03T00:00");
  await page.getByRole("button", { name: "Announce to everybody" }).click();
  await page.getByRole("alert").waitFor();
  await page.getByLabel(/Holds from/).fill("2026-04-20T00:00");
  await page.getByRole("button", { name: "Announce to everybody" }).click();
  await page.getByText(/announced, holds from Monday, 20 April 2026/).waitFor();
  assert.equal(await page.getByRole("button", { name: "Save the draft" }).count(), 0);
  // The announcement that came too late is the one answer that was a refusal.
  const refusals = operator.faults.map((fault) => /status of (\d+)/.exec(fault)?.[1] ?? fault);
  assert.deepEqual(refusals, ["422"]);
});

test("a value that cannot be is named with its place, and nobody else opens the page", async () => {
  const operator = await site().visitor();
  const { page } = operator;
  await operator.becomes("Ola Berg", "/operator/policies");
  await page.getByRole("textbox", { name: "Version" }).fill("1.8.0");
  await page.getByLabel(/^Why it is needed/).fill("A trial.");
  await page.getByRole("button", { name: "Make the draft" }).click();
  await page.locator("summary", { hasText: "Review requests" }).click();
  await page.getByLabel(/request_open_days/).fill("-3");
  await page.getByRole("button", { name: "Save the draft" }).click();
  await page
    .getByText(/request_open_days/)
    .first()
    .waitFor();
  await page.getByRole("alert").waitFor();

  const moderator = await site().visitor();
  await moderator.becomes("Mo Adeyemi", "/operator/policies");
  assert.equal(await moderator.page.getByRole("button", { name: "Make the draft" }).count(), 0);
});
