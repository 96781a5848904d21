import assert from "node:assert/strict";
import { before, test } from "node:test";
import { starAlarms, starParity } from "@candor/core/detection/parity/star-parity.ts";
import { claimSources } from "@candor/core/domain/case/claim-sources.ts";
import { dayMs } from "@candor/core/kernel/instant.ts";
import { sql } from "kysely";
import { onBothDatabases } from "../../testkit/database.ts";
import { fixedClock, fixedIds, fixedRandom } from "../../testkit/fixed.ts";
import { decisionsOn, permuteStars } from "../../testkit/permuted-stars.ts";
import { allCases, assertFollowable, isAbout, shareNamed } from "../../testkit/planted-cases.ts";
import { type World, worldDeps } from "../../testkit/world.ts";
import { detectorsHere } from "../adapters/detection-worker.ts";
import { redrawer } from "../adapters/pictures/redraw.ts";
import type { Database } from "../db/database.ts";
import { databaseLedger } from "../ledger/append.ts";
import { marketplaceIds } from "../store/marketplaces.ts";
import { adoptPolicies } from "../usecases/adopt-policies.ts";
import { getBackTest, goOnWithBackTest, startBackTest } from "../usecases/back-tests.ts";
import { draftPolicy } from "../usecases/change-policy.ts";
import { listNotices } from "../usecases/file-notice.ts";
import { countByStars } from "../usecases/measure-parity.ts";
import { refoldEverywhere } from "../usecases/refold-everywhere.ts";
import { replayDecisions, replayedKinds } from "../usecases/replay-decisions.ts";
import { runDetectors } from "../usecases/run-detectors.ts";
import { demoIdentities, shoppers } from "./identities.ts";
import { loadDemo } from "./load-demo.ts";
import { makeDemo } from "./world.ts";

const now = Date.UTC(2026, 2, 1, 12, 34);

// Loading takes longer than any of these tests: they follow one another on the same rows.
onBothDatabases((fresh, kind) => {
  const [clock, ids, random] = [fixedClock(now), fixedIds(), fixedRandom()];
  const ledger = databaseLedger({ ids, random });
  let db: Database;
  before(async () => {
    db = await fresh();
    const loaded = await loadDemo({ db, clock, ids, random, ledger, redrawer });
    assert.deepEqual(loaded, ["fernway", "lindenmarkt"]);
  });

  test("the demo is loaded once, is whole, and its numbers are those of its ledger", async () => {
    const again = await loadDemo({ db, clock, ids, random, ledger, redrawer });
    assert.deepEqual(again, [], "a second start loads nothing");
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
        ...{ turns: 5, said: 3, answered: 1, reports: "answered,open" },
      });
    }
    for (const marketplaceId of await marketplaceIds(db.kysely)) {
      const listed = await listNotices({ db, clock }, { marketplaceId, limit: 10 });
      assert.deepEqual(listed.ok && listed.value.items.map(({ status }) => status), [
        "open",
        "answered",
      ]);
    }
    for (const { actor } of demoIdentities) {
      if (actor.kind !== "seller") continue;
      const { rows } = await sql`select 1 from seller where marketplace_id = ${actor.marketplaceId}
        and seller_id = ${actor.sellerId}`.execute(db.kysely);
      assert.equal(rows.length, 1);
    }
  });

  test("every planted case is found with evidence to follow, and no look-alike is accused", async () => {
    const bounds = { reviewsMax: 1_000_000, textCharsMax: 50_000_000 };
    const deps = { db, clock, ids, random, ledger, detectors: detectorsHere, bounds };
    for (const { market, planted } of makeDemo(now)) {
      const marketplaceId = market.plan.id;
      const outcome = await runDetectors(deps, { marketplaceId, kind: "full" });
      assert.equal(outcome.status, "done");
      const cases = await allCases(deps, marketplaceId);
      for (const story of planted) {
        const about = cases.filter((view) => isAbout(view, story));
        if (story.guilty) {
          const name = `${marketplaceId}: ${story.kind}`;
          assert.ok(about.length > 0, name);
          for (const view of about) assertFollowable(view);
        }
        if (story.guilty || story.customers.length === 0) continue;
        // Somebody of a crowd may stand in another matter; the crowd itself is in none.
        const accused = cases.filter(
          ({ members }) => shareNamed(story.customers, members.reviewers) >= 0.3,
        );
        assert.deepEqual(
          accused.map(({ sentence }) => sentence),
          [],
          `${marketplaceId}: ${story.kind} is accused`,
        );
      }
      // What was planted makes most of the desk's work; chance adds a little.
      const found = cases.filter(({ detectors }) =>
        detectors.every(({ id }) => !(id in claimSources)),
      );
      assert.equal(cases.length - found.length, 1, "what a shopper and a notice tell is one case");
      const stray = found.filter((view) => !planted.some((story) => isAbout(view, story)));
      assert.ok(stray.length <= 4, stray.map(({ sentence }) => sentence).join("\n"));
    }
  });

  // Pure rules over rows that are the same everywhere: one database is enough.
  if (kind === "postgres") {
    test("every decision of the demo's year is made again to the same bytes", async () => {
      await replaysTheYear(db);
    });

    test("what a rule change would do is asked of the demo's whole year", async () => {
      await backTestsTheYear({ ...worldDeps(db, clock), ids, ledger });
    });
  }

  test("permuting the stars of all the demo's reviews changes no decision and no queue", async () => {
    for (const marketplaceId of await marketplaceIds(db.kysely)) {
      const since = { from: now - 365 * dayMs, to: now };
      const counts = await countByStars({ db }, { marketplaceId, ...since });
      assert.deepEqual(starAlarms(starParity(counts)), []);
      assert.ok(counts.every(({ sent, held }) => sent > 100 && held > 0));
      const before = await decisionsOn(db, marketplaceId, now);
      assert.ok(before.decisions.length > 1_000);
      assert.ok(before.waiting.length > 1);
      // Larger primes than there are reviews, so that every place is taken once.
      for (const stride of [10_007, 104_729]) {
        assert.ok((await permuteStars(db, marketplaceId, stride)) > 500);
        assert.deepEqual(await decisionsOn(db, marketplaceId, now), before);
      }
    }
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
        and response->>'status' = 'posted') as "answered",
      (select string_agg(status, ',' order by status) from abuse_report
        where reporter_id = ${customerId} and (status = 'open' or statement_id is not null)
      ) as "reports"`.execute(db.kysely);
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
