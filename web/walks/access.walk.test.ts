import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";
import { siteForWalks, type Visitor } from "../testkit/site.ts";

const site = siteForWalks();
// Evaluated, not added as an element: the pages allow no script but their own.
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

test("axe finds nothing in an open reason, and it opens within the window at every width", async () => {
  const found: string[] = [];
  for (const width of [1280, 390, 320]) {
    const visitor = await site().visitor({ viewport: { width, height: 800 } });
    await visitor.goto("/shop/products/lamp");
    await visitor.page.getByRole("button", { name: "how this is computed" }).click();
    const card = visitor.page.locator(".reason-card:popover-open");
    const box = await card.boundingBox();
    assert.ok(box !== null && box.x >= 0 && box.x + box.width <= width + 1, `at ${width}`);
    assert.ok(box.y >= 0 && box.y + box.height <= 801, `at ${width}`);
    for (const fault of await faultsOf(visitor)) found.push(`${width}: ${fault}`);
    await visitor.context.close();
  }
  assert.deepEqual(found, []);
});

test("no page scrolls sideways on the narrowest phone", async () => {
  const visitor = await site().visitor({ viewport: { width: 320, height: 700 } });
  await visitor.becomes("Fay Novak", "/shop");
  for (const path of narrowPages) {
    await visitor.goto(path);
    assert.equal(await scrollsSideways(visitor), false, path);
  }
});

const narrowPages = [
  "/",
  "/ui",
  "/shop",
  "/shop/products/lamp",
  "/shop/products/lamp/review",
  "/shop/my-reviews",
  "/shop/my-data",
  "/about-reviews",
];

const scrollsSideways = ({ page }: Visitor) =>
  page.evaluate<boolean>(
    "document.documentElement.scrollWidth > document.documentElement.clientWidth",
  );

type AxeResult = {
  readonly violations: readonly {
    readonly id: string;
    readonly impact: string;
    readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
  }[];
};

/** All rules of WCAG 2.2 AA and axe's best practices; no exceptions. */
async function faultsOf({ page }: Visitor): Promise<string[]> {
  await page.evaluate(axe);
  const result = (await page.evaluate("axe.run(document)")) as AxeResult;
  return result.violations.map(({ id, nodes }) => {
    const [first] = nodes;
    return `${id}: ${first?.html.slice(0, 160)} (${first?.failureSummary.split("\n")[1]?.trim()})`;
  });
}
