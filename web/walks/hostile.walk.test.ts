import assert from "node:assert/strict";
import { test } from "node:test";
import { siteForWalks } from "../testkit/site.ts";
import { structuredDataOf } from "../testkit/structured-data.ts";

const site = siteForWalks();

/** Texts that pass the rules and try to break the page. */
const hostile = {
  script: "<script>document.title='owned'</script><img src=x onerror=document.title='owned'> fine",
  "end of script": "</script><!-- <script> --> ]]> {{7*7}} fine",
  bidi: "A lamp \u202Etnemyap on fo\u2066 and more words \u2067that turn around",
  marks: `Bright${"\u0301\u0336\u0489".repeat(3_000)} and quiet`,
  long: `${"unbroken".repeat(1_000)} end`,
  quote: `"' onmouseover="document.title='owned'" & &amp; &lt;b&gt;`,
} as const;

test("hostile words are shown as words: nothing runs, nothing leaves its letter, no layout breaks", async () => {
  const { world } = site();
  let shown = 0;
  for (const [name, body] of Object.entries(hostile)) {
    await world.product(`lamp-${name.replaceAll(" ", "-")}`, { title: `Lamp <b>${name}</b> "&'` });
    const buyer = world.buyer(`buyer-${name.replaceAll(" ", "-")}`);
    await buyer.orders(`lamp-${name.replaceAll(" ", "-")}`);
    const sent = await buyer.reviews(`lamp-${name.replaceAll(" ", "-")}`, {
      title: body.slice(0, 60).trim(),
      body,
    });
    if (sent.ok && sent.value.status === "published") shown += 1;
    for (const width of [1280, 360]) {
      const reader = await site().visitor({ viewport: { width, height: 800 } });
      const { page } = reader;
      await reader.goto(`/shop/products/lamp-${name.replaceAll(" ", "-")}`);
      assert.match(await page.title(), /^Lamp <b>/, name);
      assert.equal(await page.evaluate("scrollX + document.documentElement.scrollWidth"), width);
      const review = page.locator(".review");
      if ((await review.count()) > 0) {
        const box = await review.first().boundingBox();
        assert.ok(box !== null && box.height < 4_000, `${name} is ${box?.height} high`);
        assert.equal(await page.locator(".review script, .review img, .review b").count(), 0);
      }
      const foot = page.getByRole("contentinfo").getByText("How reviews work here");
      assert.equal(await foot.isVisible(), true, name);
      assert.deepEqual(reader.faults, [], name);
      await reader.context.close();
    }
  }
  assert.ok(shown >= 4, `${shown} of the texts were published`);
});

test("the structured data of a product, hostile words included, has no error", async () => {
  const paths = ["lamp", "lamp-script", "lamp-end-of-script", "lamp-quote", "tent"];
  for (const id of paths) {
    const reader = await site().visitor();
    await reader.goto(`/shop/products/${id}`);
    const { products, issues } = await structuredDataOf(await reader.page.content());
    const stands = (await reader.page.locator(".review").count()) > 0;
    assert.equal(products, stands ? 1 : 0, id);
    const errors = issues.filter(({ severity }) => severity === "ERROR");
    // Listings that sell need a picture and a price; without them a page shows reviews alone.
    const needed = id === "lamp" ? [] : ["image", "offers"];
    const surprising = errors.filter(({ fieldNames }) => !needed.includes(fieldNames[0] ?? ""));
    assert.deepEqual(surprising, [], id);
  }
});

test("what structured data claims stands on the page", async () => {
  const reader = await site().visitor();
  await reader.goto("/shop/products/lamp");
  const text = await reader.page.locator('script[type="application/ld+json"]').textContent();
  const product = JSON.parse(text ?? "");
  assert.equal(product.aggregateRating.ratingCount, 12);
  for (const { name, reviewBody } of product.review) {
    await reader.page.getByRole("heading", { name }).waitFor();
    await reader.page.getByText(reviewBody).first().waitFor();
  }
  await reader.goto("/shop/products/lamp/reviews?stars=5");
  assert.equal(await reader.page.locator('script[type="application/ld+json"]').count(), 0);
});
