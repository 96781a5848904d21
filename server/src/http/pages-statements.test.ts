import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { clonePglite } from "../../testkit/database.ts";
import {
  type EnforcementWorld,
  enforcementWorld,
  sellerWish,
} from "../../testkit/enforcement-world.ts";
import { moderatorActor, pagesOf, sellerActor } from "../../testkit/pages.ts";
import { market } from "../../testkit/world.ts";
import type { Database } from "../db/database.ts";
import { imposeMeasures } from "../usecases/impose-measures.ts";

const caseId = "case_01kjmma2g0e0080000000002jv";

let db: Database;
let given: EnforcementWorld;
let pages: Awaited<ReturnType<typeof pagesOf>>;
/** The seller's statement, and the one to the author `ada`. */
let toSeller = "";
let toAuthor = "";

before(async () => {
  db = await clonePglite();
  given = await enforcementWorld(db, caseId);
  pages = await pagesOf(given.world, {
    mo: moderatorActor("mo"),
    kim: moderatorActor("kim"),
    lee: moderatorActor("lee"),
    sue: sellerActor("sue"),
    ada: given.world.buyer("ada").actor,
    ben: given.world.buyer("ben").actor,
  });
  const { reviewIds, version } = given;
  const wish = { ...sellerWish(), removedReviews: reviewIds.slice(0, 1) };
  const key = { marketplaceId: market, caseId, userId: "mo", version, wish };
  const imposed = await imposeMeasures(given.world.deps, key);
  if (!imposed.ok) throw new Error(imposed.code);
  [toSeller, toAuthor] = imposed.value.statements.map(({ statementId }) => statementId) as [
    string,
    string,
  ];
});
after(async () => {
  await pages.app.close();
  await db.close();
});

test("everyone sees the decisions about themselves and nobody else's", async () => {
  const [sue, ada, ben, mo] = [
    await pages.as("sue"),
    await pages.as("ada"),
    await pages.as("ben"),
    await pages.as("mo"),
  ];
  assert.match((await sue.get("/statements")).body, /Selling suspended/);
  assert.match((await ada.get("/statements")).body, /Review removed/);
  assert.match((await ben.get("/statements")).body, /Nothing was decided about you/);
  assert.equal((await mo.get("/statements")).statusCode, 403);
  assert.equal((await sue.get(`/statements/${toSeller}`)).statusCode, 200);
  assert.equal((await ada.get(`/statements/${toAuthor}`)).statusCode, 200);
  for (const [person, id] of [
    [ada, toSeller],
    [sue, toAuthor],
    [ben, toAuthor],
  ] as const) {
    assert.equal((await person.get(`/statements/${id}`)).statusCode, 404);
    assert.equal((await person.get(`/statements/${id}/appeal`)).statusCode, 404);
  }
  assert.equal((await mo.get(`/statements/${toSeller}`)).statusCode, 200);
  assert.equal((await pages.app.inject({ url: `/statements/${toSeller}` })).statusCode, 303);
});

test("a letter reads in the language it is asked for, names no moderator, and says how to appeal", async () => {
  const sue = await pages.as("sue");
  const { body } = await sue.get(`/statements/${toSeller}`);
  assert.match(body, /<article class="letter" lang="en">/);
  assert.match(body, /I did not do this/);
  const german = await sue.get(`/statements/${toSeller}?language=de`);
  assert.match(german.body, /<article class="letter" lang="de">/);
  assert.match(german.body, /Ihr Verkäuferkonto ist gesperrt/);
  const unknown = await sue.get(`/statements/${toSeller}?language=xx`);
  assert.match(unknown.body, /<article class="letter" lang="en">/);
  assert.doesNotMatch(body, /\bmo\b/, "who decided never leaves the desk");
});

test("an appeal that lacks its words or an answer is shown again with what was written", async () => {
  const sue = await pages.as("sue");
  const url = `/statements/${toSeller}/appeal`;
  const silent = await sue.post(url, { plea: "not_me", words: "  " });
  assert.equal(silent.statusCode, 422);
  const half = await sue.post(url, { plea: "disputed", words: "We paid nobody." });
  assert.equal(half.statusCode, 422);
  assert.match(half.body, /Each item of the evidence needs your answer/);
  assert.match(half.body, /We paid nobody\./);
});

test("“I did not do this” is one sentence; the clock runs, and more can be added until it is decided", async () => {
  const ada = await pages.as("ada");
  const words = "This was not me.";
  const filed = await ada.post(`/statements/${toAuthor}/appeal`, { plea: "not_me", words });
  assert.equal(filed.statusCode, 303);
  const url = String(filed.headers.location).split("?")[0] ?? "";
  const { body } = await ada.get(url);
  assert.match(body, /This was not me\./);
  assert.match(body, /An answer is due by/);
  assert.match(body, /days? left/);
  assert.equal((await ada.post(url, { act: "add", words: "" })).statusCode, 422);
  assert.equal((await ada.post(url, { act: "add", words: "I was away." })).statusCode, 303);
  assert.match((await ada.get(url)).body, /I was away\./);
  const ben = await pages.as("ben");
  assert.equal((await ben.get(url)).statusCode, 404);
  assert.equal((await ben.post(url, { act: "withdraw" })).statusCode, 404);
  const again = await ada.post(`/statements/${toAuthor}/appeal`, { plea: "not_me", words });
  assert.equal(again.statusCode, 409);
  assert.match(again.body, /New evidence/);
  assert.equal((await ada.post(url, { act: "withdraw" })).statusCode, 303);
  assert.match((await ada.get(url)).body, /Taken back/);
});

test("who decided first cannot hear the appeal; a colleague takes it, and only that colleague decides", async () => {
  const sue = await pages.as("sue");
  const words = "This was not us.";
  const filed = await sue.post(`/statements/${toSeller}/appeal`, { plea: "not_me", words });
  const appealId = /apl_\w+/.exec(String(filed.headers.location))?.[0] ?? "";
  const url = `/desk/appeals/${appealId}`;
  const [mo, kim, lee] = [await pages.as("mo"), await pages.as("kim"), await pages.as("lee")];
  assert.equal((await sue.get("/desk/appeals")).statusCode, 403);
  assert.match((await kim.get("/desk/appeals")).body, /This was not us\./);
  const seen = await mo.get(url);
  assert.match(seen.body, /You had a part in this decision/);
  assert.doesNotMatch(seen.body, /value="take"/);
  assert.equal((await mo.post(url, { act: "take" })).statusCode, 403);
  assert.equal((await kim.post(url, { act: "take" })).statusCode, 303);
  assert.match((await lee.get(url)).body, /kim hears this appeal/);
  const decision = { act: "decide", outcome: "reversed", reason: "The orders are real." };
  assert.equal((await lee.post(url, decision)).statusCode, 409);
  assert.equal((await kim.post(url, { ...decision, reason: " " })).statusCode, 422);
  const partly = await kim.post(url, { ...decision, outcome: "partly" });
  assert.equal(partly.statusCode, 422);
  assert.match(partly.body, /The orders are real\./, "what was written stays");
  assert.equal((await kim.post(url, decision)).statusCode, 303);
  const answer = await sue.get(`/appeals/${appealId}`);
  assert.match(answer.body, /You were right/);
  assert.match(answer.body, /The orders are real\./);
  assert.doesNotMatch(answer.body, /\bkim\b/, "who heard it never leaves the desk");
  assert.match((await mo.get(url)).body, /Heard by kim/);
});
