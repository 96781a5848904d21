import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";
import { siteForWalks, type Visitor } from "../testkit/site.ts";

const site = siteForWalks();
// Evaluated, not added as an element: the pages allow no script but their own.
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Every page, and who has to look at it. */
const pages: readonly { path: string; as?: string; name: string }[] = [
  { name: "landing", path: "/" },
  { name: "sign-in", path: "/sign-in" },
  { name: "products", path: "/shop" },
  { name: "no products", path: "/shop?search=nothing-like-it" },
  { name: "product", path: "/shop/products/lamp" },
  { name: "product without reviews", path: "/shop/products/tent" },
  { name: "narrowed reviews", path: "/shop/products/lamp/reviews?stars=2&search=hum" },
  { name: "how reviews work", path: "/about-reviews" },
  { name: "missing", path: "/nowhere" },
  { name: "parts", path: "/ui" },
  { name: "form", path: "/shop/products/lamp/review", as: "Fay Novak" },
  { name: "not eligible", path: "/shop/products/album/review", as: "Fay Novak" },
  { name: "my reviews", path: "/shop/my-reviews", as: "Ada Lindt" },
  { name: "held review", path: "", as: "Ben Okoye" },
  { name: "a seller's day", path: "/seller", as: "Sue Park" },
  { name: "orders", path: "/seller/orders", as: "Sue Park" },
  { name: "overview", path: "/operator", as: "Ola Berg" },
  { name: "mail and jobs", path: "/operator/health", as: "Ola Berg" },
  { name: "API keys", path: "/operator/keys", as: "Ola Berg" },
  { name: "webhooks", path: "/operator/webhooks", as: "Ola Berg" },
  { name: "policies", path: "/operator/policies", as: "Ola Berg" },
  { name: "a policy", path: "/operator/policies/1.0.0", as: "Ola Berg" },
  { name: "insert checker", path: "/seller/insert-checker", as: "Sue Park" },
  { name: "desk", path: "/desk", as: "Mo Adeyemi" },
];

test("axe finds nothing on any page, light, dark and right to left, wide and narrow", async () => {
  await site().world.buyer("ada").reviews("pan", { body: "It is heavy." });
  const held = await site().world.buyer("ben").reviews("lamp", {
    title: "For five stars",
    body: "The seller gave me a full refund for this five star review. Write to ben@example.com.",
  });
  const heldId = held.ok ? held.value.reviewId : held.facts.reviewId;
  const found: string[] = [];
  for (const { name, path, as } of pages) {
    const visitor = await site().visitor();
    const address = path === "" ? `/shop/reviews/${heldId}` : path;
    if (as === undefined) await visitor.goto(address);
    else await visitor.becomes(as, address);
    for (const look of looks) {
      await look.set(visitor);
      for (const fault of await faultsOf(visitor)) found.push(`${name}, ${look.name}: ${fault}`);
      if (await scrollsSideways(visitor)) found.push(`${name}, ${look.name}: scrolls sideways`);
    }
    if (name !== "missing") {
      found.push(...visitor.faults.map((fault) => `${name}: ${fault}`));
    }
    await visitor.context.close();
  }
  assert.deepEqual(found, []);
});

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
  for (const { path, name } of pages) {
    if (path === "") continue;
    await visitor.goto(path);
    assert.equal(await scrollsSideways(visitor), false, name);
  }
});

const scrollsSideways = ({ page }: Visitor) =>
  page.evaluate<boolean>(
    "document.documentElement.scrollWidth > document.documentElement.clientWidth",
  );

const looks: readonly { name: string; set: (visitor: Visitor) => Promise<unknown> }[] = [
  {
    name: "light",
    set: ({ page }) => page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" }),
  },
  { name: "dark", set: ({ page }) => page.emulateMedia({ colorScheme: "dark" }) },
  { name: "high contrast", set: ({ page }) => page.emulateMedia({ contrast: "more" }) },
  {
    name: "right to left, narrow",
    set: async ({ page }) => {
      await page.emulateMedia({ colorScheme: "light", contrast: "no-preference" });
      await page.setViewportSize({ width: 390, height: 844 });
      await page.evaluate("document.documentElement.dir = 'rtl'");
    },
  },
];

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
