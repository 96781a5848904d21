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

let db: Database;
let given: EnforcementWorld;
let pages: Awaited<ReturnType<typeof pagesOf>>;

before(async () => {
  db = await clonePglite();
  given = await enforcementWorld(db, "case_01kjmma2g0e0080000000002jv");
  pages = await pagesOf(given.world, {
    mo: moderatorActor("mo"),
    sue: sellerActor("sue"),
    ada: given.world.buyer("ada").actor,
  });
});
after(async () => {
  await pages.app.close();
  await db.close();
});

const numbersIn = (html: string) =>
  [...html.matchAll(/<td class="number">([+−\d]+)<\/td><td class="number">(\d+)<\/td><\/tr>/g)].map(
    ([, moved = "", balance = ""]) => `${moved} ${balance}`,
  );

test("a seller without breaches stands where everyone starts", async () => {
  const sue = await pages.as("sue");
  const { body } = await sue.get("/seller/standing");
  assert.match(body, /No breach counts against you/);
  assert.match(body, /No measure holds/);
});

test("each movement has its reason, its letter, and the balance after it", async () => {
  const { world, caseId, version } = given;
  const before = await (await pages.as("sue")).get("/seller/standing");
  const [, start = ""] = /class="balance-number">(\d+)</.exec(before.body) ?? [];
  const key = { marketplaceId: market, caseId, userId: "mo", version, wish: sellerWish() };
  assert.ok((await imposeMeasures(world.deps, key)).ok);
  const { body } = await (await pages.as("sue")).get("/seller/standing");
  const lines = numbersIn(body.slice(0, body.indexOf("Measures that hold")));
  const [, now = ""] = /class="balance-number">(\d+)</.exec(body) ?? [];
  const last = lines.at(-1) ?? "";
  const [moved = "", balance = ""] = last.split(" ");
  assert.equal(balance, now, "the last balance is the number above");
  assert.equal(Number(start) - Number(moved.replace("−", "")), Number(now));
  assert.match(body, /A high breach: Reviews/);
  assert.match(body, /\/statements\/sor_/);
  assert.match(body, /Comes back by itself on/);
});

test("a seller's standing is the seller's and the desk's alone", async () => {
  const [mo, ada] = [await pages.as("mo"), await pages.as("ada")];
  assert.equal((await ada.get("/seller/standing")).statusCode, 403);
  assert.equal((await mo.get("/seller/standing")).statusCode, 403);
  assert.equal((await ada.get("/desk/sellers/brightco")).statusCode, 403);
  assert.match((await mo.get("/desk/sellers/brightco")).body, /Standing of brightco/);
  assert.equal((await mo.get("/desk/sellers/nobody")).statusCode, 404);
  assert.equal((await pages.app.inject({ url: "/seller/standing" })).statusCode, 303);
});
