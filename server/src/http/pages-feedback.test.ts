import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { FastifyInstance } from "fastify";
import { clonePglite } from "../../testkit/database.ts";
import { feedbackStage, said, taken } from "../../testkit/feedback-stage.ts";
import { keptMail, mailDepsOf, tellContacts } from "../../testkit/mail.ts";
import { makeWorld, market, type World } from "../../testkit/world.ts";
import type { Database } from "../db/database.ts";
import { deliverMail } from "../usecases/deliver-mail.ts";
import { requestReview } from "../usecases/request-review.ts";
import { makeApp } from "./app.ts";
import { registerPages } from "./pages.ts";

let db: Database;
let world: World;
let app: FastifyInstance;

const own = { origin: "https://shop.example" };

before(async () => {
  db = await clonePglite();
  world = await makeWorld(db);
  await world.product("lamp");
  for (const buyer of ["ada", "ben", "cem"]) await world.buyer(buyer).orders("lamp");
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
    demoIdentities: [
      { id: "ada", label: "Ada", actor: world.buyer("ada").actor },
      { id: "ben", label: "Ben", actor: world.buyer("ben").actor },
      { id: "cem", label: "Cem", actor: world.buyer("cem").actor },
      { id: "bo", label: "Bo", actor: { ...seller, userId: "bo" } },
    ],
    pages: registerPages,
  });
});
after(async () => {
  await app.close();
  await db.close();
});

async function browser(identity: string) {
  const signed = await app.inject({
    method: "POST",
    url: "/demo/sign-in",
    headers: { ...own, "content-type": "application/x-www-form-urlencoded" },
    payload: `identity=${identity}`,
  });
  const cookie = String(signed.headers["set-cookie"]).split(";")[0] ?? "";
  return {
    get: (url: string) => app.inject({ method: "GET", url, headers: { cookie } }),
    post: (url: string, form: Record<string, string>) =>
      app.inject({
        method: "POST",
        url,
        headers: { ...own, cookie, "content-type": "application/x-www-form-urlencoded" },
        payload: new URLSearchParams(form).toString(),
      }),
  };
}

test("a buyer without script posts, is asked for a reason, changes and takes back", async () => {
  const { get, post } = await browser("ada");
  assert.match((await get("/shop/my-feedback")).body, /Your feedback for brightco/);
  const url = "/shop/orders/ada-lamp/feedback";
  const unclear = await post(url, { stars: "2", reason: "", text: "", act: "post" });
  assert.equal(unclear.statusCode, 422);
  assert.match(unclear.body, /Up to three stars need a reason/);
  const foul = await post(url, { stars: "1", reason: "other", text: "You asshole.", act: "post" });
  assert.match(foul.body, /obscene/i);
  assert.match(foul.body, /You asshole\./, "the words stay in the form");
  const posted = await post(url, { stars: "2", reason: "communication", text: "", act: "post" });
  assert.equal(posted.statusCode, 303);
  assert.match((await get(url)).body, /Take it back/);
  const changed = await post(url, { stars: "4", reason: "", text: "", version: "1", act: "post" });
  assert.equal(changed.statusCode, 303);
  const page = await get("/shop/sellers/brightco");
  assert.match(page.body, /100% positive/);
  const feedbackId = /name="feedbackId" value="([^"]+)"/.exec((await get(url)).body)?.[1] ?? "";
  assert.equal((await post(`${url}/removal`, { feedbackId })).statusCode, 303);
  assert.match((await get("/shop/sellers/brightco")).body, /No feedback yet/);
});

test("words about the product can be moved to a review with one press, or stay", async () => {
  const { get, post } = await browser("ben");
  const url = "/shop/orders/ben-lamp/feedback";
  const words = "Sharp blade, comfortable handle.";
  const hinted = await post(url, { stars: "5", reason: "", text: words, act: "post" });
  assert.equal(hinted.statusCode, 200);
  assert.match(hinted.body, /Move them to a review of The lamp/);
  assert.doesNotMatch((await get("/shop/sellers/brightco")).body, /Sharp blade/);
  const moved = await post(url, { stars: "5", reason: "", text: words, reroute: "lamp" });
  assert.equal(moved.headers.location, "/shop/products/lamp/review");
  assert.match((await get("/shop/products/lamp/review")).body, /Sharp blade/);
  const kept = await post(url, { stars: "5", reason: "", text: words, act: "post_anyway" });
  assert.equal(kept.statusCode, 303);
  assert.match((await get("/shop/sellers/brightco")).body, /Sharp blade/);
});

test("a review about the seller leads to the order's feedback, with its words", async () => {
  const review = await world.buyer("cem").reviews("lamp", {
    stars: 1,
    body: "Seller never answered my three messages.",
  });
  const { get } = await browser("cem");
  const status = await get(`/shop/reviews/${taken(review).reviewId}`);
  assert.match(status.body, /Move these words to the seller/);
  const moved = await get(`/shop/reviews/${taken(review).reviewId}/feedback`);
  const address = String(moved.headers.location);
  assert.match(address, /^\/shop\/orders\/cem-lamp\/feedback/);
  assert.match((await get(address)).body, /Seller never answered my three messages/);
});

test("the mail's stars for the seller lead to a page that takes them, beside the product's", async () => {
  await world.product("shade");
  await world.buyer("ada").orders("shade", { from: "otherco" });
  await tellContacts(world, "ada");
  const order = { marketplaceId: market, orderId: "ada-shade", sellerId: "otherco" };
  taken(await requestReview(world.deps, { ...order }));
  const mail = keptMail();
  await deliverMail(mailDepsOf(world, mail));
  const [letter] = mail.letters;
  const link = /https?:\/\/[^\s]+(\/r\/[^\s?]+)\?seller=1&stars=4/.exec(letter?.text ?? "")?.[1];
  assert.notEqual(link, undefined, letter?.text);
  const { get, post } = await browser("ada");
  const opened = await get(`${link}?seller=1&stars=4`);
  assert.equal(opened.statusCode, 200, opened.body);
  const forms = opened.body.match(/<form [^>]*"\/r\/[^>]*>/g);
  assert.equal(forms?.length, 2, "one form for the product, one for the seller");
  assert.match((await get("/shop/sellers/otherco")).body, /No feedback yet/);
  const rated = await post(link ?? "", { seller: "1", stars: "4" });
  assert.equal(rated.statusCode, 200, rated.body);
  assert.match((await get("/shop/sellers/otherco")).body, /100% \(1\)/);
  const again = await post(link ?? "", { seller: "1", stars: "4" });
  assert.equal(again.statusCode, 409);
});

test("a seller answers once, and sees before asking which ground would hold", async () => {
  await world.product("bulb");
  await world.buyer("dan").orders("bulb");
  const { feedbackId } = taken(
    await feedbackStage(world).says(
      said(1, "Dull blade. The handle broke.", "not_as_described"),
      "dan-bulb",
      "dan",
    ),
  );
  const { get, post } = await browser("bo");
  const url = `/seller/feedback/${feedbackId}`;
  assert.match((await get("/seller/feedback")).body, new RegExp(feedbackId));
  const seen = await get(url);
  assert.match(seen.body, /href="\/seller\/orders\/dan-bulb\/message"/);
  assert.match(seen.body, /This ground holds/);
  assert.match(seen.body, /This is no ground/);
  const answered = await post(url, {
    act: "respond",
    text: "We are sorry. A new one is on its way.",
  });
  assert.equal(answered.statusCode, 303);
  assert.match((await get("/shop/sellers/brightco")).body, /A new one is on its way/);
  assert.equal((await post(url, { act: "withdraw" })).statusCode, 303);
  assert.match((await get(url)).body, /You deleted your answer/);
  assert.equal((await post(url, { ground: "product_only" })).statusCode, 303);
  assert.match((await get(url)).body, /it no longer counts/);
  const stranger = await browser("ada");
  assert.equal((await stranger.get(url)).statusCode, 403);
});

test("a reader votes and reports from the product's page without script", async () => {
  await world.product("fan");
  await world.buyer("eve").orders("fan");
  const { reviewId } = taken(await world.buyer("eve").reviews("fan"));
  const { get, post } = await browser("ben");
  const vote = (value: string) =>
    post(`/shop/reviews/${reviewId}/vote`, { product: "fan", vote: value });
  assert.match((await get("/shop/products/fan")).body, /This helped/);
  assert.equal((await vote("yes")).headers.location, `/shop/products/fan#${reviewId}`);
  const voted = (await get("/shop/products/fan")).body;
  assert.match(voted, /1 reader found this helpful/);
  assert.match(voted, /aria-pressed="true"/);
  assert.equal((await vote("none")).statusCode, 303);
  assert.doesNotMatch((await get("/shop/products/fan")).body, /1 reader found this helpful/);
  const url = `/shop/reviews/${reviewId}/report`;
  assert.equal((await post(url, { reason: "promotion", note: "" })).statusCode, 422);
  assert.equal((await post(url, { reason: "promotion", note: "All of it." })).statusCode, 303);
  assert.match((await get("/shop/my-reports")).body, /Receipt rep_/);
  const seller = await browser("bo");
  const refused = await seller.post(`/shop/reviews/${reviewId}/vote`, {
    product: "fan",
    vote: "yes",
  });
  assert.equal(refused.statusCode, 403);
  assert.equal((await seller.get(url)).statusCode, 200);
});

test("a seller's page of reviews keeps a reply that is refused, and is for sellers alone", async () => {
  await world.seller("brightco", ["lamp"]);
  await world.buyer("dora").orders("lamp");
  const { reviewId } = taken(await world.buyer("dora").reviews("lamp", { stars: 2 }));
  const bo = await browser("bo");
  const listed = await bo.get("/seller/reviews?show=not_replied");
  assert.equal(listed.statusCode, 200);
  assert.ok(listed.body.includes(reviewId));
  assert.doesNotMatch(listed.body, /\bdora\b/i, "nothing of the author");
  const tried = await bo.post(`/seller/reviews/${reviewId}/reply`, {
    text: "We give you 10 euros if you change your review.",
  });
  assert.ok(tried.statusCode >= 400);
  assert.match(tried.body, /We give you 10 euros/);
  assert.equal((await (await browser("ada")).get("/seller/reviews")).statusCode, 403);
});
