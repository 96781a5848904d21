import assert from "node:assert/strict";
import { test } from "node:test";
import { siteForWalks } from "../testkit/site.ts";

const site = siteForWalks();

test("each tour is one click away, makes the visitor its walker and leads step by step", async () => {
  for (const [name, begins, heading] of [
    ["Find the ring", "/desk/cases", "moderator"],
    ["Write a message that is refused", "/seller/orders", "seller"],
    ["Change a policy", "/operator/policies", "operator"],
  ] as const) {
    const guest = await site().visitor();
    const { page } = guest;
    await guest.goto("/");
    await page.getByRole("button", { name }).click();
    assert.equal(new URL(page.url()).pathname, begins, heading);
    const strip = page.getByRole("complementary", { name });
    await strip.getByText("Step 1 of 3").waitFor();
    await strip.getByRole("button", { name: "Next step" }).click();
    await strip.getByText("Step 2 of 3").waitFor();
    assert.equal(new URL(page.url()).pathname, begins);
    await strip.getByRole("button", { name: "Next step" }).click();
    await strip.getByText("Step 3 of 3").waitFor();
    assert.equal(await strip.getByRole("button", { name: "Next step" }).count(), 0);
    await strip.getByRole("button", { name: "End the tour" }).click();
    assert.equal(await strip.count(), 0);
    assert.deepEqual(guest.faults, []);
    await guest.context.close();
  }
});
