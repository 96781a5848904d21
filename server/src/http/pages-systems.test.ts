import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { sql } from "kysely";
import { clonePglite } from "../../testkit/database.ts";
import { moderatorActor, pagesOf, sellerActor } from "../../testkit/pages.ts";
import { plantWaitingCases } from "../../testkit/waiting-cases.ts";
import { makeWorld, market, type World } from "../../testkit/world.ts";
import type { Database } from "../db/database.ts";
import { actorOfApiKey } from "../usecases/api-keys.ts";
import { operatorOverview } from "../usecases/operator-overview.ts";

let db: Database;
let world: World;
let pages: Awaited<ReturnType<typeof pagesOf>>;
let ola: Awaited<ReturnType<(typeof pages)["as"]>>;

before(async () => {
  db = await clonePglite();
  world = await makeWorld(db);
  pages = await pagesOf(world, {
    ola: { kind: "operator", marketplaceId: market, userId: "ola" },
    mo: moderatorActor("mo"),
    sue: sellerActor("sue"),
  });
  ola = await pages.as("ola");
});
after(async () => {
  await pages.app.close();
  await db.close();
});

test("the operator's pages are for operators alone", async () => {
  for (const path of ["/operator", "/operator/health", "/operator/keys", "/operator/webhooks"]) {
    for (const other of ["mo", "sue"]) {
      assert.equal((await (await pages.as(other)).get(path)).statusCode, 403, path);
    }
    assert.equal((await pages.app.inject({ url: path })).statusCode, 303);
    assert.equal((await ola.get(path)).statusCode, 200);
  }
});

test("the overview counts what waits and what happened, and another figure is another mark", async () => {
  const { mark } = await operatorOverview(world.deps, { marketplaceId: market });
  await plantWaitingCases(world, 12);
  await world.product("pan");
  await world.buyer("ada").orders("pan");
  assert.ok((await world.buyer("ada").reviews("pan", { stars: 4 })).ok);
  const counted = await operatorOverview(world.deps, { marketplaceId: market });
  assert.equal(counted.cases.day, 12);
  assert.deepEqual(counted.reviews, [{ status: "published", count: 1 }]);
  const published = counted.series.find(({ name }) => name === "reviewsPublished");
  assert.equal(published?.counts.at(-1), 1, "today is the last of the days");
  assert.equal(counted.days.length, 30);
  assert.notEqual(counted.mark, mark);
});

test("a key is shown once, does what it may, and ends at once", async () => {
  const made = await ola.post("/operator/keys", { name: "Shop", "scope:reviews:read": "on" });
  const key = /value="(cnd_[^"]+)"/.exec(made.body)?.[1] ?? "";
  assert.partialDeepStrictEqual(await actorOfApiKey(world.deps, key), {
    scopes: ["reviews:read"],
  });
  const listed = await ola.get("/operator/keys");
  assert.ok(!listed.body.includes(key), "nobody reads it a second time");
  const keyId = /value="(key_[^"]+)"/.exec(listed.body)?.[1] ?? "";
  await ola.post("/operator/keys", { revoke: keyId });
  assert.equal(await actorOfApiKey(world.deps, key), null);
  assert.equal((await ola.post("/operator/keys", { name: "Nothing" })).statusCode, 422);
});

test("an address hears until it is ended; one that is none is refused with what to do", async () => {
  const added = await ola.post("/operator/webhooks", { url: "https://hooks.example/candor" });
  assert.match(added.body, /value="whsec_[^"]+"/);
  const listed = await ola.get("/operator/webhooks");
  assert.doesNotMatch(listed.body, /whsec_/);
  const webhookId = /name="webhookId" value="([^"]+)"/.exec(listed.body)?.[1] ?? "";
  await ola.post("/operator/webhooks", { act: "end", webhookId });
  assert.doesNotMatch((await ola.get("/operator/webhooks")).body, /hooks\.example/);
  assert.equal((await ola.post("/operator/webhooks", { url: "no address" })).statusCode, 422);
});

test("a letter that failed is tried again when asked; one without an address is not", async () => {
  const at = new Date(world.deps.clock.now());
  for (const [mailId, status] of [
    ["failed-one", "failed"],
    ["bounced-one", "bounced"],
  ]) {
    await sql`
      insert into statement_mail (marketplace_id, mail_id, statement_id, status, not_before,
        attempts, failures, outcome, created_at, ended_at)
      values (${market}, ${mailId}, ${`st-${mailId}`}, ${status}, ${at}, 3, 3, '550 no', ${at},
        ${at})`.execute(db.kysely);
  }
  const { body } = await ola.get("/operator/health");
  assert.match(body, /st-failed-one/);
  assert.match(body, /550 no/);
  await ola.post("/operator/health", { queue: "letters" });
  const { rows } = await sql<{ mail_id: string; status: string }>`
    select mail_id, status from statement_mail order by mail_id`.execute(db.kysely);
  assert.deepEqual(rows, [
    { mail_id: "bounced-one", status: "bounced" },
    { mail_id: "failed-one", status: "waiting" },
  ]);
  assert.equal((await ola.post("/operator/health", { queue: "requests" })).statusCode, 422);
});
