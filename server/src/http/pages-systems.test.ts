import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { sql } from "kysely";
import { clonePglite } from "../../testkit/database.ts";
import { moderatorActor, pagesOf, sellerActor } from "../../testkit/pages.ts";
import { plantWaitingCases, waitingCaseId } from "../../testkit/waiting-cases.ts";
import { makeWorld, market, type World } from "../../testkit/world.ts";
import type { Database } from "../db/database.ts";
import { candorLines } from "../import/candor-lines.ts";
import { runImport } from "../import/run-import.ts";
import { actorOfApiKey } from "../usecases/api-keys.ts";
import { getOrderBuyerData, putBuyerData } from "../usecases/buyer-data.ts";
import { eraseMyData } from "../usecases/erase-buyer-data.ts";
import { getDetector } from "../usecases/list-detectors.ts";
import { marksOfImports } from "../usecases/list-imports.ts";
import { operatorOverview } from "../usecases/operator-overview.ts";
import { listAudit } from "../usecases/read-audit.ts";
import { readRetention } from "../usecases/read-retention.ts";

const asked = { marketplaceId: market, language: "en", detectorId: "co-review-rings" };
let db: Database;
let world: World;
let pages: Awaited<ReturnType<typeof pagesOf>>;
let ola: Awaited<ReturnType<(typeof pages)["as"]>>;

before(async () => {
  db = await clonePglite();
  world = await makeWorld(db);
  pages = await pagesOf(world, {
    ola: { kind: "operator", marketplaceId: market, userId: "ola" },
    kim: { kind: "operator", marketplaceId: market, userId: "kim" },
    noa: moderatorActor("noa"),
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
  for (const path of [
    "/operator",
    "/operator/health",
    "/operator/keys",
    "/operator/webhooks",
    "/operator/detectors",
    "/operator/detectors/linked-accounts",
    "/operator/imports",
    "/operator/audit",
    "/operator/retention",
    "/operator/holds",
    "/operator/roles",
  ]) {
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

test("a hold is placed with its reason and its day, listed, and ended with a reason", async () => {
  const wish = { subject: "seller", subjectId: "brightco", reason: "Suit 4 C 17/26." };
  await world.seller("brightco", []);
  const until = "2027-03-01";
  assert.equal((await ola.post("/operator/holds", { ...wish, until, reason: "" })).statusCode, 422);
  const past = await ola.post("/operator/holds", { ...wish, until: "2020-01-01" });
  assert.match(past.body, /A hold ends in the future/);
  assert.equal((await ola.post("/operator/holds", { ...wish, until })).statusCode, 303);
  const listed = await ola.get("/operator/holds");
  assert.match(listed.body, /Seller brightco/);
  const end = /name="end" value="([^"]+)"/.exec(listed.body)?.[1] ?? "";
  await ola.post("/operator/holds", { end, reason: "Settled." });
  assert.match((await ola.get("/operator/holds")).body, /by ola: Settled\./);
  const twice = await ola.post("/operator/holds", { end, reason: "Settled." });
  assert.match(twice.body, /This hold is over/);
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

test("a detector says what it found, what people made of it, and what binds it", async () => {
  const caseId = waitingCaseId(2);
  const at = new Date(world.deps.clock.now());
  await sql`
    insert into case_signal (marketplace_id, signal_id, case_id, detector, score, signal,
      first_seen_at, last_seen_at)
    values (${market}, 'sig', ${caseId}, ${asked.detectorId}, 0.9, '{}', ${at}, ${at})`.execute(
    db.kysely,
  );
  const before = await getDetector(world.deps, asked);
  assert.ok(before.ok);
  await sql`
    update case_file set status = 'decided',
      state = jsonb_build_object('status', 'decided', 'version', 2, 'escalatedBy', null, 'by', 'mo',
        'secondLook', 'none', 'answer', jsonb_build_object('outcome', 'dismissed', 'reason', 'x',
          'innocentCause', 'A reading circle.'))
    where marketplace_id = ${market} and case_id = ${caseId}`.execute(db.kysely);
  const after = await getDetector(world.deps, asked);
  assert.ok(after.ok);
  assert.equal(after.value.outcomes.dismissed, before.value.outcomes.dismissed + 1);
  assert.equal(after.value.outcomes.open, before.value.outcomes.open - 1);
  assert.ok((after.value.counts.at(-1) ?? 0) > 0, "alarms of this week stand last");
  assert.ok(after.value.options.length > 0);
  const { body } = await ola.get(`/operator/detectors/${asked.detectorId}`);
  assert.match(body, /0% of 1/);
  assert.equal((await ola.get("/operator/detectors/no-such-one")).statusCode, 404);
});

test("an import lists each line that was left out with its reason, and hands the list over", async () => {
  const lines = ['{"kind":"nothing"}', "no json", `{"kind":"product","productId":"pot"}`];
  const sink = { open: async () => {}, add: async () => {}, close: async () => {} };
  const markNow = async (topic: string) =>
    (await marksOfImports(world.deps, { marketplaceId: market })).get(topic) ?? "";
  const before = await markNow("imports");
  const ended = await runImport(world.deps, {
    key: { marketplaceId: market, format: "candor", fileName: "f.jsonl", fileHash: "h" },
    lines: (async function* () {
      for (const [at, text] of lines.entries()) yield { number: at + 1, text };
    })(),
    format: candorLines(world.deps, market),
    ...{ rejects: sink, duplicates: sink, batchLinesMax: 2, dryRun: false },
    ...{ onProgress: () => {}, share: () => 0.5, signal: new AbortController().signal },
  });
  assert.ok(ended.ok);
  const path = `/operator/imports/${ended.value.importId}`;
  const { body } = await ola.get(path);
  assert.match(body, /invalid_fact/);
  const { importId } = ended.value;
  assert.ok(body.includes(`import-${importId}~${await markNow(`import-${importId}`)}`));
  const list = await markNow("imports");
  assert.notEqual(list, before, "whoever looks at the list is told");
  assert.ok((await ola.get("/operator/imports")).body.includes(`imports~${list}`));
  const file = await ola.get(`${path}/rejects.csv`);
  assert.match(file.headers["content-type"] ?? "", /^text\/csv/);
  assert.deepEqual(
    file.body.split("\r\n").map((line) => line.split(",")[0]),
    ["line", "1", "2", "3", ""],
  );
  assert.equal((await (await pages.as("mo")).get(`${path}/rejects.csv`)).statusCode, 403);
  assert.equal((await ola.get("/operator/imports/imp_unknown")).statusCode, 404);
});

test("the audit log finds who read whose data and who changed keys, by person, subject and day", async () => {
  const { deps } = world;
  await world.product("cup");
  await world.buyer("bo").orders("cup", { from: "brightco" });
  await putBuyerData(deps, market, [{ orderId: "bo-cup", fields: { city: "Lindenau" } }]);
  const look = { marketplaceId: market, sellerId: "brightco", userId: "sue", orderId: "bo-cup" };
  assert.ok((await getOrderBuyerData(deps, look)).ok);
  const one = { marketplaceId: market, from: null, to: null, after: undefined, limit: 1 };
  const found = async (more: { by: string | null; subject: string | null }) => {
    const page = await listAudit(deps, { ...one, ...more });
    assert.ok(page.ok);
    return page.value;
  };
  const read = await found({ by: "sue", subject: null });
  assert.partialDeepStrictEqual(read.items, [
    { act: "data-read", by: "sue", subject: "bo", orderId: "bo-cup", fields: ["city"] },
  ]);
  const ola1 = await found({ by: "ola", subject: null });
  const next = ola1.next ?? undefined;
  const ola2 = await listAudit(deps, { ...one, by: "ola", subject: null, after: next });
  assert.ok(ola2.ok);
  assert.notEqual(ola2.value.items[0]?.id, ola1.items[0]?.id, "each stands on one page");
  const all = await listAudit(deps, { ...one, by: "ola", subject: null, limit: 50 });
  assert.ok(all.ok);
  const made = all.value.items.find(({ act }) => act === "api-key-made");
  const keyId = made?.subject ?? "";
  const acts = await listAudit(deps, { ...one, by: null, subject: keyId, limit: 9 });
  assert.deepEqual(acts.ok && acts.value.items.map(({ act }) => act), [
    "api-key-ended",
    "api-key-made",
  ]);
  const file = await ola.get("/operator/audit.csv?subject=bo");
  assert.match(file.body, /data-read,sue,brightco,bo,bo-cup,city,fulfilment/);
  assert.doesNotMatch(file.body, /Lindenau/);
  assert.equal((await ola.get("/operator/audit.csv?to=2000-01-01")).body.split("\r\n").length, 2);
  assert.equal((await (await pages.as("mo")).get("/operator/audit.csv")).statusCode, 403);
});

test("what is kept is counted with its clause, and what is erased leaves an entry as proof", async () => {
  const before = await readRetention(world.deps, { marketplaceId: market });
  const kept = (of: typeof before) => of.lines.find(({ id }) => id === "buyerData");
  assert.partialDeepStrictEqual(kept(before), { clause: "PII-003", kept: 1 });
  const erased = await eraseMyData(world.deps, { marketplaceId: market, customerId: "bo" });
  assert.ok(erased.ok);
  const after = await readRetention(world.deps, { marketplaceId: market });
  assert.equal(kept(after)?.kept, 0);
  assert.partialDeepStrictEqual(after.erasures, [
    { type: "buyer-data-erased", payload: { because: "asked", fields: 1 } },
  ]);
});

test("two operators make one more, one takes a role away, and it holds at once", async () => {
  const { deps } = world;
  const noa = await pages.as("noa");
  const kim = await pages.as("kim");
  const path = "/operator/roles";
  const statusOf = async (at: string) => (await noa.get(at)).statusCode;
  assert.deepEqual([await statusOf("/desk/cases"), await statusOf(path)], [200, 403]);
  const wish = { userId: "noa", role: "operator", reason: "Noa keeps the policy from May on." };
  assert.equal((await ola.post(path, wish)).statusCode, 303);
  assert.equal((await ola.post(path, { confirm: "noa" })).statusCode, 409);
  assert.match((await ola.get(path)).body, /Another operator has to agree/);
  assert.equal(await statusOf(path), 403, "nothing changes before the second one agrees");
  assert.equal((await kim.post(path, { confirm: "noa" })).statusCode, 303);
  assert.deepEqual([await statusOf("/desk/cases"), await statusOf(path)], [403, 200]);
  assert.equal((await noa.post(path, { ...wish, role: "none" })).statusCode, 409);
  const over = { userId: "noa", role: "none", reason: "Noa works elsewhere now." };
  assert.equal((await kim.post(path, over)).statusCode, 303);
  assert.deepEqual([await statusOf("/desk/cases"), await statusOf(path)], [403, 403]);
  const asked = { marketplaceId: market, by: null, subject: "noa", from: null, to: null };
  const log = await listAudit(deps, { ...asked, after: undefined, limit: 10 });
  assert.ok(log.ok);
  assert.deepEqual(
    log.value.items.map(({ act, by, why }) => [act, by, why]),
    [
      ["role-withdrawn", "kim", over.reason],
      ["role-granted", "kim", wish.reason],
      ["role-proposed", "ola", wish.reason],
    ],
  );
});
