import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { dayMs, instantToIso } from "@candor/core/kernel/instant.ts";
import type { FastifyInstance } from "fastify";
import { clonePglite } from "../../testkit/database.ts";
import { taken } from "../../testkit/feedback-stage.ts";
import { makeWorld, market, type World } from "../../testkit/world.ts";
import type { Database } from "../db/database.ts";
import { makeApp } from "./app.ts";
import { registerPages } from "./pages.ts";

let db: Database;
let world: World;
let app: FastifyInstance;

const own = { origin: "https://shop.example" };

before(async () => {
  db = await clonePglite();
  world = await makeWorld(db);
  await world.product("lamps", { variation: "parent", variationTheme: ["Color"] });
  const child = (colour: string) =>
    ({ variation: "child", parentId: "lamps", attributes: { Color: colour } }) as const;
  await world.product("red", { title: "The red lamp", ...child("Red") });
  await world.product("blue", { title: "The blue lamp", ...child("Blue") });
  for (const [buyer, id] of [
    ["ada", "red"],
    ["ben", "blue"],
    ["cem", "old"],
  ] as const) {
    if (id === "old") await world.product("old");
    await world.buyer(buyer).orders(id);
    taken(await world.buyer(buyer).reviews(id, { body: `Written about the ${id} one.` }));
  }
  await world.seller("brightco", ["red", "old"]);
  await world.product("old", { title: "The old lamp", ...child("Olive") });
  const seller = { kind: "seller", marketplaceId: market, sellerId: "brightco" } as const;
  app = await makeApp({
    deps: world.deps,
    config: {
      jwksUrl: undefined,
      jwtSharedKey: undefined,
      jwtIssuer: undefined,
      jwtAudience: "candor",
      publicUrl: "https://shop.example",
      trustProxy: false,
    },
    sessionKey: new Uint8Array(32).fill(7),
    demoIdentities: [{ id: "bo", label: "Bo", actor: { ...seller, userId: "bo" } }],
    pages: registerPages,
  });
});
after(async () => {
  await app.close();
  await db.close();
});

const read = async (url: string, cookie = "") =>
  (await app.inject({ method: "GET", url, headers: { cookie } })).body;

test("a page shows shared reviews with the reason, each variation by itself, and the way to its own", async () => {
  const page = await read("/shop/products/red");
  assert.match(page, /Ratings of 2 variations together/);
  assert.match(page, /VAR-008/);
  assert.match(page, /Written about the red one/);
  assert.match(page, /Of The blue lamp/);
  const alone = await read("/shop/products/red/reviews?scope=child");
  assert.match(alone, /You see the reviews of this variation alone/);
  assert.doesNotMatch(alone, /Written about the blue one/);
});

test("search engines are told of the product's own reviews only", async () => {
  const described = /<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/s.exec(
    await read("/shop/products/red"),
  );
  const { aggregateRating, review } = JSON.parse(described?.[1] ?? "{}");
  assert.equal(aggregateRating.ratingCount, 1);
  assert.deepEqual(
    review.map(({ reviewBody }: { reviewBody: string }) => reviewBody),
    ["Written about the red one."],
  );
});

test("a seller reads what is announced, with the stars before and after", async () => {
  const signed = await app.inject({
    method: "POST",
    url: "/demo/sign-in",
    headers: { ...own, "content-type": "application/x-www-form-urlencoded" },
    payload: "identity=bo",
  });
  const cookie = String(signed.headers["set-cookie"]).split(";")[0] ?? "";
  const page = await read("/seller/variations", cookie);
  assert.match(page, /Its variations differ by Color/);
  const [line] = /<tr><th scope="row"><a href="[^"]*\/old">.*?<\/tr>/s.exec(page) ?? [""];
  assert.match(line, /alone.*with the family/s);
  assert.match(line, /4 \(1\).*4 \(1\).*4 \(3\)|4\.0\d? \(1\).*4\.0\d? \(3\)/s);
  assert.match(await read("/seller/variations"), /^$/);
});

test("a page that became another product says so, and keeps the earlier reviews apart", async () => {
  const facts = {
    title: "Coffee scale with timer",
    brand: "Tarn",
    category: ["Kitchen", "Scales"],
  };
  const asOf = instantToIso(world.deps.clock.now() + dayMs);
  world.deps.clock.set(world.deps.clock.now() + dayMs);
  await world.product("red", { variation: "single", parentId: null, ...facts, asOf });
  const page = await read("/shop/products/red");
  assert.match(page, /it showed “The red lamp”\. Reviews of that: 1\./);
  assert.doesNotMatch(page, /Written about the red one/);
  assert.match(await read("/shop/products/red/reviews?scope=earlier"), /Written about the red one/);
});
