import assert from "node:assert/strict";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { after, before, test } from "node:test";
import { gzipSync } from "node:zlib";
import { photo } from "@candor/server/testkit/files.ts";
import { market } from "@candor/server/testkit/world.ts";
import { addReviewPhoto } from "@candor/server/usecases/review-photos.ts";
import { translateReviews } from "@candor/server/usecases/translate-reviews.ts";
import type { Page } from "playwright-core";
import { siteForWalks, type Visitor } from "../testkit/site.ts";

const site = siteForWalks();
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const hostile = [
  "<script>document.title='owned'</script><img src=x onerror=document.title='owned'> fine",
  `"' onmouseover="document.title='owned'" href="/shop" & &amp; &lt;b&gt;`,
  `Bright${"\u0301\u0336\u0489".repeat(3_000)} and quiet`,
];

/** A shop of somebody else's, with the strictest policy that still names Candor. */
const shop = { origin: "", pages: new Map<string, string>(), stop: () => {} };

before(async () => {
  const server = createServer((request, response) => {
    const candor = site().address;
    const body = shop.pages.get(request.url ?? "") ?? "";
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.setHeader(
      "content-security-policy",
      `default-src 'none'; img-src data: ${candor}; script-src ${candor}; style-src ${candor}; connect-src ${candor}; ` +
        "require-trusted-types-for 'script'; trusted-types candor",
    );
    response.end(
      `<!doctype html><html lang="en"><head><title>Lamps</title><link rel="icon" href="data:,">` +
        `<script type="module" src="${candor}/widget.js"></script></head>` +
        `<body><main><h1>Lamps</h1>${body}<p id="below">Delivery in two days.</p></main></body></html>`,
    );
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  shop.origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  shop.stop = () => server.close();
});
after(() => shop.stop());

const made = async (path: string) => (await fetch(site().address + path)).text();

const follow = (page: Page, name: string | RegExp) =>
  page.getByRole("link", { name }).first().click();
const says = (page: Page, text: string) => page.getByText(text).first().waitFor();
const counts = async (page: Page, number: number) => {
  await page
    .getByRole("article")
    .nth(number - 1)
    .waitFor();
  await page.getByRole("article").nth(number).waitFor({ state: "detached" });
};

/** What readers most often do, as they find it: by role and by label. */
const tasks: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  "reads the stars and of how many they are": async (page) => {
    await page
      .getByRole("link", { name: /12 ratings/ })
      .first()
      .waitFor();
    await page
      .getByRole("img", { name: / of 5 stars/ })
      .first()
      .waitFor();
  },
  "reads how they are computed": async (page) => {
    await page.getByRole("button", { name: "how this is computed" }).click();
    await says(page, "Newer ratings and confirmed purchases count more.");
    await page.keyboard.press("Escape");
  },
  "presses a bar and reads only those reviews": async (page) => {
    await follow(page, /^2 stars:.*2 ratings/);
    await counts(page, 2);
  },
  "shows all again": async (page) => {
    await follow(page, "Show all");
    await counts(page, 10);
  },
  "orders by date, and reads what that means": async (page) => {
    await page.getByRole("button", { name: /^Order:/ }).click();
    await follow(page, /^oldest first/);
    await page.getByRole("button", { name: /^Order: oldest first/ }).waitFor();
    await page.getByRole("article", { name: "Bright, and easy on the eyes" }).waitFor();
  },
  "leaves out who did not buy here": async (page) => {
    await page.getByRole("button", { name: /^Purchase:/ }).click();
    await follow(page, "confirmed buyers");
    await counts(page, 8);
  },
  "reads what a badge means": async (page) => {
    await page.getByRole("button", { name: "Verified purchase" }).first().click();
    await says(page, "This marketplace confirmed that the author bought");
    await page.keyboard.press("Escape");
  },
  "searches for a word": async (page) => {
    await follow(page, "Show all");
    await counts(page, 10);
    await page.getByRole("searchbox", { name: "Search in reviews" }).fill("hum");
    await page.getByRole("button", { name: "Find" }).click();
    await counts(page, 2);
  },
  "goes on to say whether a review helped": async (page) => {
    await follow(page, "Say if it helped, or report it");
    await page.getByRole("article", { name: "Quiet" }).waitFor();
    await page.goBack();
  },
  "goes on to write a review": async (page) => {
    await follow(page, "Write a review");
    await page.getByRole("heading", { name: "Sign in" }).waitFor();
  },
};

/** Opens a page of the shop with this inside. */
async function opens(body: string, options = {}): Promise<Visitor> {
  shop.pages.set("/lamp", body);
  const visitor = await site().visitor(options);
  await visitor.page.goto(`${shop.origin}/lamp`);
  return visitor;
}

const titles = ({ page }: Visitor) => page.locator(".review-title").allTextContents();

test("in a foreign page with a strict policy a reader narrows, orders, searches and pages in place", async () => {
  const reader = await opens(`<candor-reviews product="lamp"></candor-reviews>`);
  const { page } = reader;
  await page.getByRole("link", { name: /^2 stars:.*2 ratings/ }).click();
  await page.getByText("Shorter than it looks").waitFor();
  await page.getByText("Bright, and easy on the eyes").waitFor({ state: "detached" });
  assert.deepEqual(await titles(reader), ["Shorter than it looks", "The dimmer hums"]);
  await page.getByRole("link", { name: "Show all", exact: true }).click();
  await page.getByRole("searchbox", { name: "Search in reviews" }).fill("hum");
  await page.getByRole("searchbox", { name: "Search in reviews" }).press("Enter");
  await page.locator(".review mark").first().waitFor();
  assert.deepEqual(await titles(reader), ["Quiet", "The dimmer hums"]);
  await page.getByRole("button", { name: "how this is computed" }).click();
  await page.getByText("Newer ratings and confirmed purchases count more.").waitFor();
  assert.equal(page.url(), `${shop.origin}/lamp`);
  assert.deepEqual(reader.faults, []);
});

for (const [size, viewport] of Object.entries({
  desktop: { width: 1280, height: 900 },
  phone: { width: 390, height: 844 },
})) {
  test(`a reader of a foreign page does ten tasks in the widget, ${size}`, async (t) => {
    const reader = await opens(
      `<candor-stars product="lamp"></candor-stars>
      <candor-reviews product="lamp"></candor-reviews>`,
      { viewport },
    );
    assert.equal(Object.keys(tasks).length, 10);
    for (const [task, run] of Object.entries(tasks)) {
      await t.test(task, async () => {
        await run(reader.page);
      });
    }
    assert.deepEqual(reader.faults, []);
    await reader.context.close();
  });
}

test("a review in another language is read translated, with its author's words one click away", async () => {
  const { deps, product, buyer } = site().world;
  await product("shade", { title: "Shade" });
  await buyer("eli").orders("shade");
  const written = { title: "Gut", body: "Das Licht ist warm.", language: "de" };
  const sent = await buyer("eli").reviews("shade", written);
  assert.ok(sent.ok, JSON.stringify(sent));
  const element = `<candor-reviews product="shade"></candor-reviews>`;
  const before = await opens(element);
  await before.page.getByText(written.body).waitFor();
  const name = "translate.example";
  const translate = async () => ["The light is warm.", "Good"];
  const translator = { name, translate };
  await translateReviews({ ...deps, translator }, new AbortController().signal);
  const reader = await opens(element);
  const letter = reader.page.getByRole("article", { name: "Good" });
  await letter.getByText("The light is warm.").waitFor();
  assert.equal(await letter.getByText(written.body).isVisible(), false);
  await letter.getByText("Show the original").click();
  await letter.getByText(written.body).waitFor();
  await letter.getByRole("button", { name: `Translated from German by ${name}` }).click();
  await reader.page.getByText("This is a translation.").waitFor();
  assert.deepEqual(reader.faults, []);
});

test("the next part of the list follows in place, and the reader's keyboard is in it", async () => {
  const reader = await opens(`<candor-reviews product="lamp"></candor-reviews>`);
  const { page } = reader;
  await page.getByRole("link", { name: "Show more" }).click();
  await page.getByRole("link", { name: "Back to the first page" }).waitFor();
  assert.equal((await titles(reader)).length, 2);
  await page.keyboard.press("Tab");
  const inside =
    "document.querySelector('candor-reviews').shadowRoot.activeElement?.closest('.reviews') != null";
  assert.equal(await page.evaluate(inside), true);
});

test("with its inside in the page it needs no script, and every link leads to the same on Candor", async () => {
  const element = await made("/embed/reviews?product=lamp&lang=en");
  const reader = await opens(element, { javaScriptEnabled: false });
  const { page } = reader;
  assert.equal((await titles(reader)).length, 10);
  await page.getByRole("button", { name: "Verified purchase" }).first().click();
  await page.getByText("This marketplace confirmed that the author bought").waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("link", { name: /^2 stars:.*2 ratings/ }).click();
  await page.waitForURL(`${site().address}/shop/products/lamp/reviews?stars=2&marketplace=*`);
  assert.deepEqual(await titles(reader), ["Shorter than it looks", "The dimmer hums"]);
});

test("with its inside in the page nothing shifts, and the script asks for nothing more", async () => {
  const element = await made("/embed/reviews?product=lamp&lang=en");
  const stars = await made("/embed/stars?product=lamp&lang=en");
  const asked: string[] = [];
  shop.pages.set("/lamp", `${stars}${element}`);
  const reader = await site().visitor();
  reader.page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await reader.page.addInitScript(
    "globalThis.shift = 0; new PerformanceObserver((list) => { for (const { value } of list.getEntries()) shift += value; }).observe({ type: 'layout-shift', buffered: true })",
  );
  await reader.page.goto(`${shop.origin}/lamp`);
  await reader.page.getByRole("link", { name: "Show more" }).waitFor();
  await reader.page.waitForLoadState("networkidle");
  assert.equal(await reader.page.evaluate("shift"), 0);
  assert.equal(asked.filter((path) => path.startsWith("/embed/")).length, 0, asked.join(" "));
  assert.deepEqual(reader.faults, []);
});

test("many stars on a page are one request, and each leads to its reviews", async () => {
  const asked: string[] = [];
  const many = ["lamp", "pan", "tent", "lamp", "no-such-thing"]
    .map((id) => `<p><candor-stars product="${id}">no stars</candor-stars></p>`)
    .join("");
  shop.pages.set("/lamp", many);
  const reader = await site().visitor();
  reader.page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await reader.page.goto(`${shop.origin}/lamp`);
  await reader.page
    .getByRole("link", { name: /12 ratings/ })
    .first()
    .waitFor();
  await reader.page.waitForLoadState("networkidle");
  assert.equal(asked.filter((path) => path.startsWith("/embed/")).length, 1, asked.join(" "));
  assert.equal(await reader.page.getByRole("link", { name: /12 ratings/ }).count(), 2);
  assert.equal(await reader.page.getByText("no stars", { exact: true }).isVisible(), true);
  assert.deepEqual(reader.faults, []);
});

test("hostile words do nothing in a foreign page, and leave no mark on it", async () => {
  const { world } = site();
  await world.product("trap", { title: "Lamp" });
  for (const [at, body] of hostile.entries()) {
    await world.buyer(`gil-${at}`).orders("trap");
    const sent = await world.buyer(`gil-${at}`).reviews("trap", { title: "Lamp", body });
    assert.ok(sent.ok && sent.value.status === "published", JSON.stringify(sent));
  }
  const element = await made("/embed/reviews?product=trap&lang=en");
  for (const body of [element, `<candor-reviews product="trap"></candor-reviews>`]) {
    const reader = await opens(body);
    await reader.page.locator(".review-words").first().waitFor();
    assert.equal(await reader.page.title(), "Lamps");
    assert.equal(await reader.page.locator(".review").count(), hostile.length);
    assert.equal(await reader.page.locator(".review script, .review img, .review b").count(), 0);
    assert.ok((await reader.page.locator("#below").boundingBox())?.height);
    assert.deepEqual(reader.faults, []);
    await reader.context.close();
  }
});

test("no option shows some stars and hides others", async () => {
  const refused = await fetch(`${site().address}/embed/reviews?product=lamp&stars=5`);
  assert.equal(refused.status, 422);
  const reader = await opens(
    `<candor-reviews product="lamp" stars="5" sort="helpful" min-stars="4"></candor-reviews>`,
  );
  await reader.page.getByRole("link", { name: "Show more" }).waitFor();
  assert.equal((await titles(reader)).length, 10);
  assert.ok(await reader.page.getByText("The dimmer hums").isVisible());
});

test("axe finds nothing in the widget, light and dark, wide and narrow, and it takes the page's colours", async () => {
  const element = await made("/embed/reviews?product=lamp&lang=de");
  const found: string[] = [];
  for (const theme of ["light", "dark"]) {
    for (const width of [1280, 360]) {
      const themed = element.replace("<candor-reviews ", `<candor-reviews theme="${theme}" `);
      const reader = await opens(themed, { viewport: { width, height: 800 } });
      await reader.page
        .getByRole("link", { name: /Bewertungen/ })
        .first()
        .waitFor();
      await reader.page.evaluate(axe);
      const run =
        "axe.run('candor-reviews').then((r) => r.violations.map((v) => v.id + v.nodes[0].html))";
      for (const fault of (await reader.page.evaluate(run)) as string[]) {
        found.push(`${theme} ${width}: ${fault}`);
      }
      await reader.context.close();
    }
  }
  assert.deepEqual(found, []);
});

test("the script weighs at most ten kilobytes as it is sent", async () => {
  const script = await made("/widget.js");
  assert.ok(gzipSync(script).length <= 10_240, `${gzipSync(script).length} bytes`);
  assert.doesNotMatch(script, /\bimport\b[^.(]/);
});

test("photos open over a foreign page that lets Candor's pictures in, and lead home without script", async () => {
  const { world } = site();
  const ada = await world.buyer("ada").reviews("lamp", { body: "See how it folds." });
  if (!ada.ok) throw new Error(ada.code);
  const { reviewId } = ada.value;
  const sent = { marketplaceId: market, customerId: "ada", reviewId, alt: "Folded" };
  const added = await addReviewPhoto(world.deps, { ...sent, bytes: await photo() });
  assert.equal(added.ok ? added.value.status : added.code, "shown");
  const reader = await opens(`<candor-reviews product="lamp"></candor-reviews>`);
  const { page } = reader;
  const opener = page.getByRole("link", { name: "Folded" }).first();
  await opener.click();
  await page.getByRole("dialog", { name: "Folded" }).getByText("See how it folds.").waitFor();
  await page.waitForFunction(
    "document.querySelector('candor-reviews').shadowRoot.querySelector('dialog img').naturalWidth",
  );
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  assert.equal(page.url(), `${shop.origin}/lamp`);
  assert.deepEqual(reader.faults, []);
  const still = await opens(await made("/embed/reviews?product=lamp"), {
    javaScriptEnabled: false,
  });
  await still.page.getByRole("link", { name: "Folded" }).first().click();
  await still.page.getByText("Photo 1 of 1").waitFor();
});
