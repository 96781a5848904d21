import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";
import { detectorsHere } from "@candor/server/adapters/detection-worker.ts";
import { plantRing } from "@candor/server/testkit/ring-world.ts";
import { market } from "@candor/server/testkit/world.ts";
import { runDetectors } from "@candor/server/usecases/run-detectors.ts";
import { siteForWalks, type Visitor } from "../testkit/site.ts";

const site = siteForWalks();
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

async function faultsOf({ page }: Visitor): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate<string[]>(
    "axe.run(document).then(({ violations }) => " +
      "violations.map(({ id, nodes }) => id + ': ' + nodes[0]?.html.slice(0, 160)))",
  );
}

const scrollsSideways = ({ page }: Visitor) =>
  page.evaluate<boolean>(
    "document.documentElement.scrollWidth > document.documentElement.clientWidth",
  );

test("a moderator goes from the desk to a case, sees when it happened, and dismisses it by keyboard", async () => {
  const { world } = site();
  await plantRing(world);
  const bounds = { reviewsMax: 100_000, textCharsMax: 1_000_000 };
  const deps = { ...world.deps, detectors: detectorsHere, bounds };
  await runDetectors(deps, { marketplaceId: market, kind: "full" });

  // No script of ours is needed for any of it.
  const visitor = await site().visitor();
  const { page } = visitor;
  await visitor.becomes("Mo Adeyemi", "/desk");
  await page.getByRole("link", { name: "Cases", exact: true }).click();
  await page.getByRole("heading", { name: "Cases", exact: true }).waitFor();
  const found: string[] = (await faultsOf(visitor)).map((fault) => `queue: ${fault}`);
  await page.locator("[data-open]").first().click();
  await page.getByRole("heading", { name: "What it could also be" }).waitFor();
  assert.ok(await page.getByRole("img", { name: /reviews on 8 products/ }).isVisible());

  // The same as two columns: a name shows its own lines, and one slider steps through both.
  const product = page.locator('[data-end="product-0"]');
  await product.hover();
  const reached = Number(await product.locator(".quiet").textContent());
  assert.ok(reached > 1);
  assert.equal(await page.locator(".ring-line[data-lit]").count(), reached);
  const slider = page.getByRole("slider", { name: "Step through time" });
  await slider.fill("1");
  assert.equal(await page.locator(".ring-line:not([data-later])").count(), 1);
  await slider.press("End");
  assert.equal(await page.locator(".ring-line[data-later]").count(), 0);
  for (const width of [1280, 390, 320]) {
    await page.setViewportSize({ width, height: 800 });
    for (const fault of await faultsOf(visitor)) found.push(`case at ${width}: ${fault}`);
    if (await scrollsSideways(visitor)) found.push(`case at ${width} scrolls sideways`);
  }
  await page.emulateMedia({ colorScheme: "dark" });
  for (const fault of await faultsOf(visitor)) found.push(`case, dark: ${fault}`);
  assert.deepEqual(found, []);

  await page.getByLabel("Your reason").focus();
  await page.keyboard.type("They meet every Monday.");
  await page.keyboard.press("Tab");
  await page.keyboard.type("A reading club.");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.getByText("Recorded.").waitFor();
  assert.ok(await page.getByRole("heading", { name: "Dismissed" }).isVisible());
  await visitor.goto("/desk/second-looks");
  assert.deepEqual(await faultsOf(visitor), []);
  assert.deepEqual(visitor.faults, []);

  // What somebody looks for every day is kept by name, and forgotten again.
  const views = page.getByRole("navigation", { name: "Your views" });
  await visitor.goto("/desk/cases?find=brightco");
  await page.getByText("Keep this view").click();
  await page.getByRole("textbox", { name: "Its name" }).fill("Bright & co");
  await page.getByRole("button", { name: "Keep", exact: true }).click();
  await views.getByRole("link", { name: "Everything" }).click();
  await page.waitForURL((url) => url.searchParams.size === 0);
  await views.getByRole("link", { name: "Bright & co" }).click();
  await page.waitForURL((url) => url.searchParams.has("find"));
  assert.equal(await page.getByRole("searchbox").inputValue(), "brightco");
  await page.getByRole("button", { name: "Forget the view “Bright & co”" }).click();
  await page.getByRole("heading", { name: "Cases", exact: true }).waitFor();
  assert.equal(await views.count(), 0);
});
