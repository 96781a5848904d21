import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { limits } from "@candor/core/kernel/limits.ts";
import type { FastifyInstance } from "fastify";
import { clonePglite } from "../../testkit/database.ts";
import { makeWorld, market, type World } from "../../testkit/world.ts";
import type { Database } from "../db/database.ts";
import { makeApp } from "./app.ts";
import { registerPages } from "./pages.ts";

let db: Database;
let world: World;
let app: FastifyInstance;
let ownReview: string;
let theirReview: string;

before(async () => {
  db = await clonePglite();
  world = await makeWorld(db);
  for (const id of ["lamp", "shade"]) await world.product(id);
  const own = await world.buyer("ada").reviews("lamp");
  const theirs = await world.buyer("ben-secret").reviews("lamp", { body: "See www.x.example." });
  assert.ok(own.ok && theirs.ok);
  ownReview = own.value.reviewId;
  theirReview = theirs.value.reviewId;
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
    rateLimits: { requestsPerMinuteMax: 1e9, writesPerMinuteMax: 1e9 },
    pages: registerPages,
  });
});
after(async () => {
  await app.close();
  await db.close();
});

const own = { origin: "https://shop.example" };

/** Every address that a page of ours posts to, with a sound form and who sends it. */
const forms = () =>
  [
    ["ada", "/shop/products/shade/review", { stars: "4", title: "Good", body: "Fine.", act: "x" }],
    ["ada", "/shop/products/shade/review", { stars: "4", title: "", body: "So", act: "draft" }],
    ["ada", `/shop/reviews/${ownReview}`, { version: "1", stars: "4", title: "", body: "Fine." }],
    ["ada", `/shop/reviews/${ownReview}/deletion`, {}],
    ["mo", `/desk/${theirReview}`, { decision: "publish", reason: "Fine.", rule: "", words: "" }],
    ["ada", "/preferences", { language: "de", theme: "dark", returnTo: "/shop" }],
    ["ada", "/session", { token: "x", returnTo: "/" }],
    ["ada", "/session/end", {}],
    ["ada", "/demo/sign-in", { identity: "ada", returnTo: "/" }],
  ] as const;

const leaks =
  /\bat (file:|\/|async |new |Object\.).+:\d+|node_modules|\.ts\b|kysely|postgres|pglite|\bselect \w+ from|insert into|syntax error|constraint|ben-secret/i;

/** A clear answer to a mistake: a page or a problem, no inner workings, nobody's data. */
function isClear(answer: Awaited<ReturnType<typeof post>>, what: string): void {
  const { statusCode, body, headers } = answer;
  assert.ok(statusCode >= 300 && statusCode < 500, `${what}: ${statusCode} ${body.slice(0, 300)}`);
  assert.doesNotMatch(body, leaks, what);
  assert.doesNotMatch(body, /<script>alert|<img src=x/, what);
  if (statusCode === 303) assert.match(String(headers.location), /^\/(?![/\\])/, what);
  else assert.match(String(headers["content-type"]), /^(text\/html|application\/problem\+json)/);
}

test("bodies that are no form, or huge, change nothing, wherever they are posted", async () => {
  // Who signs in at the desk is noted among the staff, whatever they send then.
  await signIn("mo");
  const counts = await world.rowCounts();
  const huge = `body=${"x".repeat(limits.requestBodyBytesMax)}`;
  for (const [who, url] of forms()) {
    const cookie = await signIn(who);
    for (const [type, payload] of [
      ["text/xml", "<a/>"],
      ["multipart/form-data; boundary=x", "--x--"],
      ["text/plain", "stars=5"],
      ["application/x-www-form-urlencoded", huge],
    ] as const) {
      const answer = await post(url, payload, { ...own, cookie, "content-type": type });
      isClear(answer, `${url} with ${type}`);
      assert.ok(answer.statusCode >= 400, `${url} took ${type}`);
    }
  }
  assert.deepEqual(await world.rowCounts(), counts);
});

const hostile: readonly string[] = [
  "'; drop table review; --",
  '" or 1=1 --',
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "{{7*7}} %s %n %00",
  "\u202ereversed\u202c \u200bhidden",
  "\u0000",
  "\ud800",
  "🏳️‍🌈".repeat(300),
  "../../etc/passwd",
  "__proto__",
  "-1",
  "9e99",
  "NaN",
];

/** What somebody may fill as they like, and which button they press. */
const isFreeText = new Set(["title", "body", "reason", "words", "rule", "act"]);

test("hostile values in the other fields of every form change nothing", async () => {
  const before = await world.rowCounts();
  for (const [who, url, fields] of forms()) {
    for (const field of Object.keys(fields).filter((name) => !isFreeText.has(name))) {
      for (const value of hostile) {
        const form = new URLSearchParams({ ...fields, [field]: value }).toString();
        const what = `${url} ${field}=${JSON.stringify(value.slice(0, 30))}`;
        isClear(await post(url, form, { ...own, cookie: await signIn(who) }), what);
      }
    }
  }
  const now = await world.rowCounts();
  assert.deepEqual(
    { review: now.review, review_version: now.review_version, ledger_event: now.ledger_event },
    {
      review: before.review,
      review_version: before.review_version,
      ledger_event: before.ledger_event,
    },
  );
});

test("what somebody writes is shown as they wrote it, and is never a part of the page", async () => {
  const cookie = await signIn("ada");
  for (const value of hostile) {
    const form = new URLSearchParams({ stars: "4", title: "", body: value, act: "draft" });
    const kept = await post("/shop/products/shade/review", form.toString(), { ...own, cookie });
    isClear(kept, `a draft of ${JSON.stringify(value.slice(0, 30))}`);
    const page = await get("/shop/products/shade/review", cookie);
    assert.equal(page.statusCode, 200);
    assert.doesNotMatch(page.body, /<script>alert|<img src=x/);
    const found = await get(`/shop?search=${encodeURIComponent(value.toWellFormed())}`, cookie);
    isClearOrPage(found, value);
    const reviews = `/shop/products/lamp/reviews?search=${encodeURIComponent(value.toWellFormed())}`;
    isClearOrPage(await get(reviews, cookie), value);
  }
  const { review, product, customer } = await world.rowCounts();
  assert.deepEqual({ review, product, customer }, { review: 2, product: 2, customer: 0 });
});

test("a review of somebody else is nowhere to be read, changed or deleted", async () => {
  const counts = await world.rowCounts();
  const cookie = await signIn("ada");
  const change = "version=1&stars=1&body=Mine+now.";
  const unknown = theirReview.replace(/.{4}$/, "zzzz");
  for (const [path, form] of [
    ["", change],
    ["/deletion", ""],
  ] as const) {
    const theirs = await post(`/shop/reviews/${theirReview}${path}`, form, { ...own, cookie });
    const none = await post(`/shop/reviews/${unknown}${path}`, form, { ...own, cookie });
    assert.deepEqual([theirs.statusCode, none.statusCode], [404, 404]);
    isClear(theirs, path);
  }
  const read = await get(`/shop/reviews/${theirReview}`, cookie);
  assert.equal(read.statusCode, 404);
  assert.doesNotMatch(read.body, leaks);
  const decided = await post(`/desk/${theirReview}`, "decision=publish&reason=x", {
    ...own,
    cookie,
  });
  assert.equal(decided.statusCode, 403);
  assert.deepEqual(await world.rowCounts(), counts);
});

test("a session that ran out, was forged or is no session is nobody's", async () => {
  const counts = await world.rowCounts();
  const good = await signIn("ada");
  world.deps.clock.pass(8 * 86_400_000);
  const [name, token = ""] = good.split("=");
  const [head, , signature] = token.split(".");
  const forged = Buffer.from('{"actor":{"kind":"moderator"}}').toString("base64url");
  const cookies = [good, `${name}=`, `${name}=x`, `${name}=${head}.${forged}.${signature}`];
  for (const cookie of cookies) {
    const mine = await get("/shop/my-reviews", cookie);
    assert.match(String(mine.headers.location), /^\/sign-in\?returnTo=/, cookie.slice(0, 40));
    for (const [, url, fields] of forms()) {
      if (!url.startsWith("/shop") && !url.startsWith("/desk")) continue;
      const sent = await post(url, new URLSearchParams(fields).toString(), { ...own, cookie });
      assert.equal(sent.statusCode, 303, url);
      assert.match(String(sent.headers.location), /^\/sign-in/);
    }
  }
  assert.deepEqual(await world.rowCounts(), counts);
});

test("addresses and queries that make no sense get a page that says so", async () => {
  const cookie = await signIn("mo");
  const odd = ["%00", "%F0%9F%92%A9", "..%2f..", "x".repeat(200), "'--", "rev_", "%E0%A4%A"];
  for (const path of ["/shop/products/", "/shop/reviews/", "/desk/"]) {
    for (const id of odd) isClearOrPage(await get(path + id, cookie), path + id);
  }
  const queries = ["after=x", "after=", "stars=6", "sort=stars", "marketplace=%27", "search=%00"];
  for (const query of [...queries, "stars=1&stars=2", "language=%27", "after=x&after=y"]) {
    for (const page of ["/shop", "/shop/products/lamp/reviews", "/desk", "/shop/my-reviews"]) {
      isClearOrPage(await get(`${page}?${query}`, cookie), `${page}?${query}`);
    }
  }
});

function isClearOrPage(answer: Awaited<ReturnType<typeof get>>, what: string): void {
  assert.ok(answer.statusCode < 500, `${what}: ${answer.statusCode} ${answer.body.slice(0, 300)}`);
  assert.doesNotMatch(answer.body, leaks, what);
  assert.doesNotMatch(answer.body, /<script>alert|<img src=x/, what);
}

async function signIn(identity: string): Promise<string> {
  const answer = await post("/demo/sign-in", `identity=${identity}`, own);
  return String(answer.headers["set-cookie"]).split(";")[0] ?? "";
}

function get(url: string, cookie: string) {
  return app.inject({ url, headers: { cookie, accept: "text/html" } });
}

function post(url: string, payload: string, headers: Readonly<Record<string, string>>) {
  const type = { "content-type": "application/x-www-form-urlencoded", accept: "text/html" };
  return app.inject({ method: "POST", url, payload, headers: { ...type, ...headers } });
}
