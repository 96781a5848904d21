import assert from "node:assert/strict";
import { test } from "node:test";
import { sql } from "kysely";
import { onBothDatabases } from "../../testkit/database.ts";
import { fixedClock, fixedIds, fixedRandom } from "../../testkit/fixed.ts";
import { type World, worldDeps } from "../../testkit/world.ts";
import { redrawer } from "../adapters/pictures/redraw.ts";
import type { Database } from "../db/database.ts";
import { databaseLedger } from "../ledger/append.ts";
import { adoptPolicies } from "../usecases/adopt-policies.ts";
import { getBackTest, goOnWithBackTest, startBackTest } from "../usecases/back-tests.ts";
import { draftPolicy } from "../usecases/change-policy.ts";
import { refoldEverywhere } from "../usecases/refold-everywhere.ts";
import { replayDecisions, replayedKinds } from "../usecases/replay-decisions.ts";
import { demoIdentities, shoppers } from "./identities.ts";
import { demoImage } from "./images.ts";
import { loadDemo } from "./load-demo.ts";
import { makeDemo } from "./world.ts";

const now = Date.UTC(2026, 2, 1, 12, 34);
const demo = makeDemo(now);

test("the same hour gives the same world to the letter", () => {
  const again = makeDemo(now + 60_000);
  for (const [index, { market, planted }] of demo.entries()) {
    assert.deepEqual(again[index]?.market.reviews, market.reviews);
    assert.deepEqual(again[index]?.market.orders, market.orders);
    assert.deepEqual(again[index]?.planted, planted);
  }
});

test("the world is as large as it should be", () => {
  const sum = (of: (one: (typeof demo)[number]) => number) =>
    demo.reduce((total, one) => total + of(one), 0);
  assert.equal(
    sum(({ market }) => market.catalogue.sellers.length),
    40,
  );
  const goods = sum(({ market: { catalogue } }) => catalogue.products.length);
  assert.equal(goods + sum(({ market: { catalogue } }) => catalogue.families.length), 300);
  assert.ok(sum(({ market }) => market.customers.length) >= 4_900);
  assert.ok(sum(({ market }) => market.orders.length) >= 20_000);
  assert.ok(sum(({ market }) => market.reviews.length) >= 8_000);
  const languages = demo.flatMap(({ market }) =>
    market.reviews.map(({ versions }) => versions[0]?.content.language),
  );
  assert.deepEqual([...new Set(languages)].sort(), ["de", "en", "es", "fr", "pl"]);
});

test("no two people of a marketplace write the same, and nobody reviews a product twice", () => {
  for (const { market } of demo) {
    const bodies = market.reviews.map(({ versions }) => versions[0]?.content.body);
    assert.equal(new Set(bodies).size, bodies.length);
    const pairs = market.reviews.map((review) => `${review.customerId} ${review.productId}`);
    assert.equal(new Set(pairs).size, pairs.length);
  }
});

test("nobody reviews before the release, before joining, or after today", () => {
  for (const { market } of demo) {
    const releases = new Map(
      market.catalogue.products.map(({ fact, releasedAt }) => [fact.productId, releasedAt]),
    );
    for (const { productId, versions } of market.reviews) {
      for (const { at } of versions) {
        assert.ok(at >= (releases.get(productId) ?? Number.POSITIVE_INFINITY));
        assert.ok(at <= market.end);
      }
    }
  }
});

test("every planted case has its people, and its innocent twin is there too", () => {
  for (const { planted } of demo) {
    const kinds = planted.map(({ kind }) => kind);
    assert.equal(new Set(kinds).size, 11);
    const ring = planted.find(({ kind }) => kind === "review_ring");
    assert.ok(ring !== undefined && ring.customers.length >= 10 && ring.reviews.length >= 30);
    const brigade = planted.find(({ kind }) => kind === "vote_brigade");
    assert.equal(brigade?.customers.length, 26);
    assert.deepEqual(
      planted
        .filter(({ guilty }) => !guilty)
        .map(({ kind }) => kind)
        .sort(),
      ["book_club", "dormitory", "launch_burst", "warehouse_fire"],
    );
  }
});

test("every product has a drawing of ours", () => {
  for (const { market } of demo) {
    for (const { fact } of market.catalogue.products) {
      const name = fact.imageUrl?.split("/").at(-1) ?? "";
      assert.match(demoImage(name) ?? "", /^<svg /);
    }
  }
  assert.equal(demoImage("../secrets.svg"), null);
  assert.equal(demoImage("kettle-9.svg"), null);
});

onBothDatabases((fresh) => {
  test("the demo is loaded once, is whole, and its numbers are those of its ledger", async () => {
    const db = await fresh();
    const clock = fixedClock(now);
    const ids = fixedIds();
    const ledger = databaseLedger({ ids, random: fixedRandom() });
    assert.deepEqual(await loadDemo({ db, clock, ids, ledger, redrawer }), [
      "fernway",
      "lindenmarkt",
    ]);
    assert.deepEqual(
      await loadDemo({ db, clock, ids, ledger, redrawer }),
      [],
      "a second start loads nothing",
    );
    const refolded = await refoldEverywhere({ db, clock }, []);
    assert.ok(refolded.ok);
    for (const { differenceCount, reviews } of refolded.value) {
      assert.equal(differenceCount, 0);
      assert.ok(reviews > 3_000);
    }
    const { rows: states } = await sql<{ status: string; n: number }>`
      select status, count(*)::integer as n from review group by status`.execute(db.kysely);
    const count = (status: string) => states.find((row) => row.status === status)?.n ?? 0;
    assert.ok(count("held") >= 4, "something waits on the desk");
    assert.ok(count("held") < count("published") * 0.02, "decent texts are published");
    assert.ok(count("rejected") >= 2, `${count("rejected")} reviews were refused`);
    const { rows: wrong } = await sql`
      select r.review_id from review r where r.helpful_count <> (
        select count(*) from vote v where v.marketplace_id = r.marketplace_id
          and v.product_id = r.product_id and v.review_id = r.review_id and v.helpful)`.execute(
      db.kysely,
    );
    assert.deepEqual(wrong, [], "helpful counts are those of the votes");
    const { rows: unreviewed } = await sql<{ customer_id: string; n: number }>`
      select d.customer_id, count(*)::integer as n from delivery d
      join purchase_line l using (marketplace_id, customer_id, order_id)
      where d.status = 'delivered' and not exists (
        select from review r where r.marketplace_id = d.marketplace_id
          and r.customer_id = d.customer_id and r.product_id = l.product_id)
        and d.customer_id in (${shoppers.ada}, ${shoppers.jonas})
      group by d.customer_id order by d.customer_id`.execute(db.kysely);
    assert.deepEqual(
      unreviewed.map((row) => row.customer_id),
      [shoppers.ada, shoppers.jonas],
    );
    for (const customerId of [shoppers.ada, shoppers.jonas]) {
      assert.deepEqual(await yearOf(db, customerId), {
        ...{ statuses: "held,published,rejected", versions: 2, withPhotos: true },
        ...{ turns: 5, said: 3, answered: 1 },
      });
    }
    for (const { actor } of demoIdentities) {
      if (actor.kind !== "seller") continue;
      const { rows } = await sql`select 1 from seller where marketplace_id = ${actor.marketplaceId}
        and seller_id = ${actor.sellerId}`.execute(db.kysely);
      assert.equal(rows.length, 1);
    }
    // Pure rules over rows that are the same everywhere: one database is enough.
    if (db.kind === "pglite") return;
    await replaysTheYear(db);
    await backTestsTheYear({ ...worldDeps(db, clock), ids, ledger });
  });
});

/** What a visitor who plays a shopper finds of their own. */
async function yearOf(db: Database, customerId: string) {
  const { rows } = await sql<Readonly<Record<string, unknown>>>`
    select
      (select string_agg(distinct status, ',' order by status) from review
        where customer_id = ${customerId}) as "statuses",
      (select max(version) from review where customer_id = ${customerId}) as "versions",
      exists (select from review_photo p join review r using (marketplace_id, product_id, review_id)
        where r.customer_id = ${customerId} and p.status = 'shown') as "withPhotos",
      (select max(turns)::integer from (select count(*) as turns from message m
        join conversation c using (marketplace_id, seller_id, thread_id)
        where c.customer_id = ${customerId} group by thread_id) as t) as "turns",
      (select count(*)::integer from feedback where customer_id = ${customerId}) as "said",
      (select count(*)::integer from feedback where customer_id = ${customerId}
        and response->>'status' = 'posted') as "answered"`.execute(db.kysely);
  return rows[0];
}

/** Every decision of the rules is made again to the same bytes. */
async function replaysTheYear(db: Database): Promise<void> {
  const began = performance.now();
  const steps: number[] = [];
  const onStep = (_: string, done: number) => steps.push(done);
  const replayed = await replayDecisions({ db }, { marketplaces: [], onStep });
  assert.ok(replayed.ok);
  const kinds = Object.fromEntries(replayedKinds.map((kind) => [kind, 0]));
  for (const { kinds: counts, different } of replayed.value) {
    assert.deepEqual(different, []);
    for (const [kind, { judged, same }] of Object.entries(counts)) {
      assert.equal(same, judged);
      kinds[kind] = (kinds[kind] ?? 0) + judged;
    }
  }
  const ms = Math.round(performance.now() - began);
  console.log(`made again: ${JSON.stringify(kinds)} in ${ms} ms, ${steps.length} steps told`);
  const atLeast = {
    ...{ reviews: 7_000, messages: 1_500, feedback: 500, responses: 5 },
    ...{ writing: 1_500, standings: 7_000, photos: 100, families: 20, sharing: 100 },
    ...{ feedbackWindows: 3_000, feedbackClaims: 40 },
  };
  for (const [kind, count] of Object.entries(atLeast)) assert.ok((kinds[kind] ?? 0) > count, kind);
  assert.ok(steps.length > 10);
}

/** What a rule change would do is asked of the whole year: reviews, messages and feedback. */
async function backTestsTheYear(deps: World["deps"]): Promise<void> {
  const marketplaceId = "fernway";
  await adoptPolicies(deps);
  const rules = { "no-refund-for-review": { outcome: "hold" } };
  const document = { version: "1.9.0", rules };
  const draft = { marketplaceId, userId: "u-op", document, reason: "To see what it would do." };
  assert.ok((await draftPolicy(deps, draft)).ok);
  const began = performance.now();
  const started = await startBackTest(deps, { marketplaceId, from: "1.0.0", to: "1.9.0" });
  assert.ok(started.ok);
  const key = { marketplaceId, backTestId: started.value.backTestId };
  await goOnWithBackTest(deps, key);
  const ended = await getBackTest(deps, key);
  assert.ok(ended.ok);
  const { status, textsRead, textsInAll, outcomes, rules: changed } = ended.value;
  const ms = Math.round(performance.now() - began);
  console.log(`back-test of ${textsRead} texts in ${ms} ms: ${JSON.stringify(outcomes)}`);
  assert.deepEqual([status, textsRead], ["done", textsInAll]);
  const refunds = changed.find(({ ruleId }) => ruleId === "no-refund-for-review");
  assert.ok((refunds?.moved ?? 0) >= 4, JSON.stringify(changed));
  assert.ok(
    refunds?.samples.some(({ id }) => id.startsWith("msg_")),
    "messages are among it",
  );
}
