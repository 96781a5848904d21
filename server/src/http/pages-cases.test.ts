import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { FastifyInstance } from "fastify";
import { clonePglite } from "../../testkit/database.ts";
import { plantRing } from "../../testkit/ring-world.ts";
import { makeWorld, market, type World } from "../../testkit/world.ts";
import { detectorsHere } from "../adapters/detection-worker.ts";
import type { Database } from "../db/database.ts";
import { decideCase, getCase, listCases, reopenCase } from "../usecases/cases.ts";
import { raiseSignals } from "../usecases/raise-signals.ts";
import { runDetectors } from "../usecases/run-detectors.ts";
import { suspectReview } from "../usecases/suspect-review.ts";
import { makeApp } from "./app.ts";
import { registerPages } from "./pages.ts";

let db: Database;
let world: World;
let app: FastifyInstance;
let address: string;

before(async () => {
  db = await clonePglite();
  world = await makeWorld(db);
  await plantRing(world);
  const bounds = { reviewsMax: 100_000, textCharsMax: 1_000_000 };
  const deps = { ...world.deps, detectors: detectorsHere, bounds };
  await runDetectors(deps, { marketplaceId: market, kind: "full" });
  const listed = await listCases(world.deps, { marketplaceId: market, limit: 10 });
  address = `/desk/cases/${(listed.ok ? listed.value.items[0]?.caseId : null) ?? ""}`;
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

async function signIn(identity: string): Promise<string> {
  const payload = `identity=${identity}`;
  const headers = { ...own, "content-type": "application/x-www-form-urlencoded" };
  const answer = await app.inject({ method: "POST", url: "/demo/sign-in", payload, headers });
  return String(answer.headers["set-cookie"]).split(";")[0] ?? "";
}

const get = async (url: string, person: string) =>
  app.inject({ method: "GET", url, headers: { cookie: await signIn(person) } });

const send = async (form: Readonly<Record<string, string>>) =>
  app.inject({
    method: "POST",
    url: address,
    payload: new URLSearchParams(form).toString(),
    headers: {
      ...own,
      cookie: await signIn("mo"),
      "content-type": "application/x-www-form-urlencoded",
    },
  });

const versionOn = (html: string) => /name="version" value="(\d+)"/.exec(html)?.[1] ?? "";

test("whether a rival staged it is tested on the page, before the decision", async () => {
  const html = (await get(address, "mo")).body;
  assert.match(html, /Did a rival stage it\?/);
  assert.match(html, /Whoever ordered these reviews is not shown/);
  const weighed = html.indexOf('id="did-a-rival"');
  assert.ok(weighed > 0 && weighed < html.indexOf('name="framing"'));
});

test("cases are for moderators alone", async () => {
  assert.equal((await app.inject({ method: "GET", url: "/desk/cases" })).statusCode, 303);
  assert.equal((await get("/desk/cases", "ada")).statusCode, 403);
  assert.equal((await get(address, "ada")).statusCode, 403);
});

test("a moderator goes from the queue to the evidence and to the reviews that show it", async () => {
  const queue = await get("/desk/cases", "mo");
  assert.equal(queue.statusCode, 200);
  assert.ok(queue.body.includes(`href="${address}"`));
  assert.doesNotMatch(queue.body, /(?<=<p>)[^<]*rev_[0-9a-z]{26}/, "sentences name, not number");
  const page = await get(address, "mo");
  assert.equal(page.statusCode, 200);
  assert.match(page.body, /What it could also be/);
  assert.match(page.body, /href="\/shop\/products\/listed-\d\/reviews#rev_/);
});

test("a case is dismissed with its cause by a plain form, and a stale page decides nothing", async () => {
  const version = versionOn((await get(address, "mo")).body);
  const wordless = await send({ act: "dismiss", version, reason: "They met.", innocentCause: "" });
  assert.equal(wordless.statusCode, 422);
  assert.equal((await send({ act: "take", version })).statusCode, 303);
  const sent = { act: "dismiss", reason: "They met.", innocentCause: "A club." };
  assert.equal((await send({ ...sent, version })).statusCode, 409);
  const now = versionOn((await get(address, "mo")).body);
  assert.equal((await send({ ...sent, version: now })).statusCode, 303);
  assert.match((await get(address, "mo")).body, /Dismissed/);
});

test("the page draws who reviewed what and when, and says the same as a table", async () => {
  const page = (await get(address, "mo")).body;
  assert.match(page, /<svg[^>]*role="img"[^>]*aria-label="\d+ reviews on 8 products/);
  assert.match(page, /<circle/);
  assert.match(page, /The same as a table/);
  assert.match(page, /<input type="range" id="until" min="1"/);
});

test("a merge is drawn before and after, with the same figures as a table", async () => {
  const { deps } = world;
  await world.product("kettles", { variation: "parent", title: "Kettles" });
  await world.product("kettle", { variation: "child", parentId: "kettles" });
  await world.product("speaker", { variation: "child", parentId: "kettles", title: "Speaker" });
  for (const [buyer, product, stars] of [
    ["ann", "kettle", 5],
    ["bob", "kettle", 4],
    ["cai", "speaker", 2],
  ] as const) {
    await world.buyer(buyer).orders(product);
    assert.ok((await world.buyer(buyer).reviews(product, { stars })).ok);
  }
  const members = { reviewers: [], products: ["kettles", "speaker"], sellers: [] };
  const sentence = "speaker had 1 review of its own and showed 2 of kettles.";
  const claim = { id: "merge-1", detector: "variation-merges", score: 0.8, members, sentence };
  const filing = { marketplaceId: market, at: deps.clock.now() };
  await db.transaction((tx) => raiseSignals(tx, deps, filing, [{ ...claim, evidence: [] }]));
  const listed = await listCases(deps, { marketplaceId: market, limit: 50 });
  const named = "Speaker had 1 review of its own and showed 2 of Kettles.";
  const merge = listed.ok ? listed.value.items.find((item) => item.sentence === named) : null;
  const page = (await get(`/desk/cases/${merge?.caseId ?? ""}`, "mo")).body;
  assert.match(page, /aria-label="Speaker brought 1 reviews, Kettles 2;/);
  const figures = page.slice(page.indexOf("Speaker, before")).replaceAll(/<[^>]+>/g, " ");
  assert.match(
    figures,
    /^Speaker, before +1 +2\.00 +Kettles, before +2 +4\.50 +Speaker, after +3 +3\.67/,
  );
});

test("a German moderator is spoken to in German", async () => {
  const cookie = `${await signIn("mo")}; candor-locale=de`;
  const headers = { cookie, "accept-language": "de" };
  const queue = await app.inject({ method: "GET", url: "/desk/second-looks", headers });
  assert.match(queue.body, /Zweite Blicke/);
  const { body } = await app.inject({ method: "GET", url: address, headers });
  assert.match(body, /Dieselben \d+ Konten schrieben \d+ Bewertungen/);
  assert.match(body, /Wer diese Bewertungen bestellte, zeigt sich nicht/);
  const [, found = ""] = body.split('class="case-words"');
  const words = found.split('class="case-decision"')[0]?.replaceAll(/<[^>]+>/g, " ") ?? "";
  assert.doesNotMatch(words, /\b(the|of|with|accounts|reviews)\b/);
});

test("a drawn decision is looked at again on a page that hides the first answer", async () => {
  const drawing = { ...world.deps, random: { bytes: (length: number) => new Uint8Array(length) } };
  const caseId = address.split("/").at(-1) ?? "";
  const key = { marketplaceId: market, caseId };
  const file = await getCase(world.deps, key);
  assert.ok(file.ok);
  const seen = { ...key, userId: "li", version: file.value.version };
  const opened = await reopenCase(world.deps, { ...seen, reason: "Look closer." });
  assert.ok(opened.ok);
  const { version } = opened.value;
  const answer = { outcome: "dismissed", innocentCause: "A class.", reason: "Homework." } as const;
  const decided = await decideCase(drawing, { ...seen, version, answer });
  assert.ok(decided.ok);

  const looks = `/desk/second-looks/${caseId}`;
  assert.ok((await get("/desk/second-looks", "mo")).body.includes(looks));
  const page = (await get(looks, "mo")).body;
  assert.doesNotMatch(page, /Homework|A class/);
  const form = { act: "dismiss", version: versionOn(page), reason: "A club." };
  const headers = {
    ...own,
    cookie: await signIn("mo"),
    "content-type": "application/x-www-form-urlencoded",
  };
  const post = (fields: Readonly<Record<string, string>>) =>
    app.inject({
      ...{ method: "POST", url: looks, headers },
      payload: new URLSearchParams(fields).toString(),
    });
  assert.equal((await post(form)).statusCode, 422, "a dismissal names its cause");
  assert.equal((await post({ ...form, innocentCause: "A club." })).statusCode, 303);
  assert.match((await get("/desk/second-looks", "mo")).body, /1 of 1 second looks agreed/);
});

test("a suspicion stands on the desk with its day, and ends by a plain form with a reason", async () => {
  await world.product("lamp");
  const written = await world.buyer("ada").reviews("lamp");
  assert.ok(written.ok);
  const { reviewId } = written.value;
  const by = { marketplaceId: market, userId: "mo" };
  await suspectReview(world.deps, { ...by, reviewId, reason: "Part of a wave." });
  const desk = (await get("/desk", "mo")).body;
  assert.match(desk, /To be decided by/);
  assert.match(desk, /Part of a wave\./);
  const post = async (fields: Readonly<Record<string, string>>) =>
    app.inject({
      ...{ method: "POST", url: `/desk/suspected/${reviewId}` },
      headers: {
        ...own,
        cookie: await signIn("mo"),
        "content-type": "application/x-www-form-urlencoded",
      },
      payload: new URLSearchParams(fields).toString(),
    });
  assert.equal((await post({ act: "clear", reason: " " })).statusCode, 422);
  assert.equal((await post({ act: "clear", reason: "A family." })).statusCode, 303);
  assert.doesNotMatch((await get("/desk", "mo")).body, /Part of a wave\./);
});

test("pictures and hard texts come as each moderator chose, covered until somebody chooses", async () => {
  const choose = async (form: Readonly<Record<string, string>>) =>
    app.inject({
      method: "POST",
      url: "/desk/settings",
      payload: new URLSearchParams(form).toString(),
      headers: {
        ...own,
        cookie: await signIn("mo"),
        "content-type": "application/x-www-form-urlencoded",
      },
    });
  const before = (await get("/desk", "mo")).body;
  assert.match(before, /<html[^>]* data-pictures="blurred_grey" data-texts="covered"/);
  const chosen = { pictures: "grey", texts: "plain", returnTo: "/desk/photos" };
  const answer = await choose(chosen);
  assert.equal(answer.headers.location, "/desk/photos");
  assert.match((await get("/desk", "mo")).body, /data-pictures="grey" data-texts="plain"/);
  assert.equal((await choose({ ...chosen, pictures: "loud" })).statusCode, 422);
});
