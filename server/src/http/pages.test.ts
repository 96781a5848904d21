import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { ruleById } from "@candor/core/policy/rulesets.ts";
import { titleIn } from "@candor/core/policy/texts/texts.ts";
import type { FastifyInstance } from "fastify";
import { clonePglite } from "../../testkit/database.ts";
import { makeWorld, market, type World } from "../../testkit/world.ts";
import type { Database } from "../db/database.ts";
import { suspectReview } from "../usecases/suspect-review.ts";
import { makeApp } from "./app.ts";
import { registerPages } from "./pages.ts";

let db: Database;
let world: World;
let app: FastifyInstance;

before(async () => {
  db = await clonePglite();
  world = await makeWorld(db);
  await world.product("lamp");
  await world.buyer("ada").orders("lamp");
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
      { id: "mo", label: "Mo", actor: { kind: "moderator", marketplaceId: market, userId: "mo" } },
    ],
    pages: registerPages,
  });
});
after(async () => {
  await app.close();
  await db.close();
});

const own = { origin: "https://shop.example" };

test("a form of another site changes nothing, whatever cookies come with it", async () => {
  const cookie = await signIn("ada");
  const counts = await world.rowCounts();
  for (const [url, payload] of [
    ["/shop/products/lamp/review", "stars=5&act=publish"],
    ["/shop/products/lamp/review", "stars=5&act=draft"],
    ["/preferences", "language=de"],
    ["/session/end", ""],
  ] as const) {
    for (const headers of [
      { origin: "https://evil.example" },
      { origin: "null" },
      { "sec-fetch-site": "cross-site" },
      {},
    ]) {
      const answer = await post(url, payload, { ...headers, cookie });
      assert.equal(answer.statusCode, 403, `${url} ${JSON.stringify(headers)}`);
      assert.equal(answer.headers["set-cookie"], undefined);
      const stranger = await post(url, payload, headers);
      assert.notEqual(stranger.statusCode, 200);
      assert.equal(stranger.headers["set-cookie"], undefined);
    }
  }
  assert.deepEqual(await world.rowCounts(), counts);
});

test("a page never leads to another site after signing in or choosing", async () => {
  for (const address of ["//evil.example", "https://evil.example", "/\\evil.example", "/a\nb"]) {
    const chosen = await post("/preferences", `returnTo=${encodeURIComponent(address)}`, own);
    assert.equal(chosen.headers.location, "/", address);
    const form = await app.inject(`/sign-in?returnTo=${encodeURIComponent(address)}`);
    assert.doesNotMatch(form.body, /name="returnTo" value="(?!\/(?![/\\]))/, address);
  }
});

test("the page about reviews names each rule in the visitor's language", async () => {
  const rule = ruleById("no-incentivised-review");
  assert.ok(rule);
  for (const lang of ["de", "en"] as const) {
    const page = await app.inject({ url: "/about-reviews", headers: { "accept-language": lang } });
    assert.ok(page.body.includes(titleIn(rule, lang)), lang);
    assert.equal(page.body.includes(rule.title), lang === "en", lang);
  }
});

test("pages and forms of others are answered as if they did not exist", async () => {
  const sent = await world.buyer("bea").reviews("lamp");
  const reviewId = sent.ok ? sent.value.reviewId : "";
  const cookie = await signIn("ada");
  assert.equal((await get(`/shop/reviews/${reviewId}`, cookie)).statusCode, 404);
  const edit = await post(`/shop/reviews/${reviewId}`, "stars=1&version=1", { ...own, cookie });
  assert.equal(edit.statusCode, 404);
  const gone = await post(`/shop/reviews/${reviewId}/deletion`, "", { ...own, cookie });
  assert.equal(gone.statusCode, 404);
});

test("the desk is for moderators: others are refused, strangers are asked to sign in", async () => {
  assert.equal((await get("/desk", await signIn("ada"))).statusCode, 403);
  assert.equal((await get("/desk", await signIn("mo"))).statusCode, 200);
  const stranger = await app.inject("/desk");
  assert.equal(stranger.headers.location, "/sign-in?returnTo=%2Fdesk");
});

test("a suspected review is folded away without an accusation, and search engines hear nothing of it", async () => {
  await world.product("vase");
  const body = "A vase of a colour that nobody expects.";
  const written = await world.buyer("cleo").reviews("vase", { body });
  await world.buyer("dora").reviews("vase", { body: "Holds water." });
  assert.ok(written.ok);
  const { reviewId } = written.value;
  await suspectReview(world.deps, { marketplaceId: market, userId: "mo", reviewId, reason: "?" });
  const page = (await app.inject("/shop/products/vase")).body;
  const [, folded = ""] =
    /<details class="[^"]*review-suspected">(.*?)<\/article>/s.exec(page) ?? [];
  assert.match(folded, /^<summary>A review that is being looked into/);
  assert.match(folded, /nobody expects/);
  assert.doesNotMatch(page, /fake|fraud|manipulat/i);
  const [, described = ""] =
    /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page) ?? [];
  assert.match(described, /Holds water/);
  assert.doesNotMatch(described, /nobody expects/);
});

test("line ends of forms are kept as one character, as the browser that judges them has it", async () => {
  const cookie = await signIn("ada");
  const body = "One line.\r\nWrite to ada@example.com please.";
  const form = new URLSearchParams({ stars: "4", title: "", body, act: "publish" }).toString();
  const sent = await post("/shop/products/lamp/review", form, { ...own, cookie });
  assert.match(String(sent.headers.location), /^\/shop\/reviews\/rev_/);
  const status = await get(String(sent.headers.location), cookie);
  assert.match(status.body, /<mark[^>]*>ada@example\.com/);
  assert.doesNotMatch(status.body, /\r/);
});

test("every page carries the policy that lets nothing foreign in, and what it loads may be kept", async () => {
  const page = await app.inject("/shop/products/lamp");
  assert.match(String(page.headers["content-security-policy"]), /script-src 'self'/);
  assert.doesNotMatch(page.body, / style="| on[a-z]+="/);
  const loads = [...page.body.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, url]) => url);
  assert.ok(loads.length >= 3);
  for (const url of loads) {
    const file = await app.inject({ url: url ?? "", headers: { "accept-encoding": "br" } });
    assert.equal(file.statusCode, 200, url);
    assert.match(String(file.headers["cache-control"]), /max-age=31536000, immutable/);
  }
});

test("people who take a wrong turn get a page, programs get a problem that they can read", async () => {
  const page = await app.inject({ url: "/nowhere", headers: { accept: "text/html" } });
  assert.equal(page.statusCode, 404);
  assert.match(page.body, /^<!doctype html>/);
  const problem = await app.inject({ url: "/nowhere", headers: { accept: "application/json" } });
  assert.equal(problem.json().code, "not_found");
});

async function signIn(identity: string): Promise<string> {
  const answer = await post("/demo/sign-in", `identity=${identity}`, own);
  return String(answer.headers["set-cookie"]).split(";")[0] ?? "";
}

function get(url: string, cookie: string) {
  return app.inject({ url, headers: { cookie } });
}

function post(url: string, payload: string, headers: Readonly<Record<string, string>>) {
  const type = { "content-type": "application/x-www-form-urlencoded" };
  return app.inject({ method: "POST", url, payload, headers: { ...type, ...headers } });
}
