import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import { dayMs, instantToIso } from "@candor/core/kernel/instant.ts";
import { onBothDatabases } from "../../testkit/database.ts";
import { makeWorld, market, type World } from "../../testkit/world.ts";
import { raiseOverdueSuspicionsJob } from "../jobs/raise-overdue-suspicions.ts";
import { startLogging } from "../telemetry.ts";
import { listCases, snoozeCase } from "./cases.ts";
import { clearReview } from "./clear-review.ts";
import { editReview } from "./edit-review.ts";
import { listSuspectedReviews } from "./list-author-reviews.ts";
import { getProduct, listProductReviews } from "./read-product.ts";
import { refoldRatings } from "./refold-ratings.ts";
import { removeReview } from "./remove-review.ts";
import { reportReviews } from "./report-reviews.ts";
import { restoreReview } from "./restore-review.ts";
import { suspectReview } from "./suspect-review.ts";

const mo = { marketplaceId: market, userId: "mo" };
const lamp = { marketplaceId: market, productId: "lamp" };

afterEach(() => startLogging({ level: "silent" }));

async function shown({ deps }: World) {
  const page = await listProductReviews(deps, { ...lamp, sort: "newest", limit: 10 });
  const product = await getProduct(deps, lamp);
  assert.ok(page.ok && product.ok);
  const { ratingCount } = product.value.rating;
  return { suspected: page.value.items.map(({ suspected }) => suspected), ratingCount };
}

onBothDatabases((fresh) => {
  const withReview = async () => {
    const world = await makeWorld(await fresh());
    await world.product("lamp");
    const written = await world.buyer("ada").reviews("lamp");
    assert.ok(written.ok);
    return { world, deps: world.deps, reviewId: written.value.reviewId };
  };

  test("a suspected review stays in the list, marked, and counts for nothing until it is cleared", async () => {
    const { world, deps, reviewId } = await withReview();
    const until = instantToIso(deps.clock.now() + 14 * dayMs);
    const suspected = await suspectReview(deps, { ...mo, reviewId, reason: "Part of a wave." });
    assert.partialDeepStrictEqual(suspected, {
      value: { status: "suspected", suspectedUntil: until, reason: "Part of a wave." },
    });
    assert.deepEqual(await shown(world), { suspected: [true], ratingCount: 0 });
    assert.equal((await refoldRatings(deps, { marketplaceId: market })).differenceCount, 0);
    const cleared = await clearReview(deps, { ...mo, reviewId, reason: "A family, not a ring." });
    assert.partialDeepStrictEqual(cleared, {
      value: { status: "published", suspectedUntil: null },
    });
    assert.deepEqual(await shown(world), { suspected: [false], ratingCount: 1 });
    assert.equal((await refoldRatings(deps, { marketplaceId: market })).differenceCount, 0);
  });

  test("a suspicion that nobody decides in time leads the list and is an error in the log", async () => {
    const { world, deps, reviewId } = await withReview();
    await suspectReview(deps, { ...mo, reviewId, reason: "A wave." });
    deps.clock.pass(dayMs);
    const later = await world.buyer("ben").reviews("lamp");
    assert.ok(later.ok);
    await suspectReview(deps, { ...mo, reviewId: later.value.reviewId, reason: "A wave." });

    const seen: (string | undefined)[] = [];
    for (let after: string | undefined; ; ) {
      const page = await listSuspectedReviews(deps, { marketplaceId: market, after, limit: 1 });
      assert.ok(page.ok);
      seen.push(page.value.items[0]?.reviewId);
      if (page.value.next === null) break;
      after = page.value.next;
    }
    assert.deepEqual(seen, [reviewId, later.value.reviewId]);

    const lines: string[] = [];
    startLogging({ level: "error", destination: { write: (line) => void lines.push(line) } });
    deps.clock.pass(13 * dayMs);
    await raiseOverdueSuspicionsJob(deps);
    assert.deepEqual(lines, [], "the last moment is still in time");
    deps.clock.pass(1);
    await raiseOverdueSuspicionsJob(deps);
    await raiseOverdueSuspicionsJob(deps);
    assert.equal(lines.length, 2);
    assert.match(lines[0] ?? "", /"overdue":1/);
    assert.deepEqual(await shown(world), { suspected: [true, true], ratingCount: 0 });
  });

  test("a suspicion whose time is over is a case, once, and brings back one that was put aside", async () => {
    const { deps, reviewId } = await withReview();
    const reporter = { marketplaceId: market, kind: "customer", id: "ben" } as const;
    const filing = { reviewIds: [reviewId], reason: "misfiled", note: "Here." } as const;
    assert.ok((await reportReviews(deps, { reporter, ...filing })).ok);
    const cases = async () => {
      const listed = await listCases(deps, { marketplaceId: market, limit: 10 });
      return listed.ok ? listed.value.items : [];
    };
    await suspectReview(deps, { ...mo, reviewId, reason: "A wave." });
    const [first] = await cases();
    assert.ok(first !== undefined);
    const aside = { caseId: first.caseId, version: first.version, until: deps.clock.now() + 9e8 };
    assert.ok((await snoozeCase(deps, { ...mo, ...aside, reason: "Asked the author." })).ok);
    await raiseOverdueSuspicionsJob(deps);
    assert.deepEqual(await cases(), [], "it is put aside, and the suspicion is in time");
    deps.clock.pass(8 * dayMs);
    deps.clock.pass(6 * dayMs + 1);
    await raiseOverdueSuspicionsJob(deps);
    await raiseOverdueSuspicionsJob(deps);
    const [back, ...others] = await cases();
    assert.deepEqual(others, []);
    assert.equal(back?.caseId, first.caseId);
    assert.equal(back?.severity, 3, "it goes up in the queue");
    assert.deepEqual(
      back?.detectors.map(({ id }) => id),
      ["overdue-suspicions", "people-reports", "person-suspicions"],
    );
  });

  test("a removal as advertising closes the product to the account, until it is overturned", async () => {
    const { world, deps, reviewId } = await withReview();
    const spans = [{ start: 0, end: 7 }];
    const marked = [{ ruleId: "no-promotion-in-review", field: "body", spans }] as const;
    const why = { reason: "content_rules", explanation: "It advertises." } as const;
    const unknown = [{ ...marked[0], ruleId: "no-such-rule" }];
    const none = await removeReview(deps, { ...mo, reviewId, ...why, marked: unknown });
    assert.partialDeepStrictEqual(none, { code: "rule_unknown" });
    assert.ok((await removeReview(deps, { ...mo, reviewId, ...why, marked })).ok);
    const locks = async () => (await world.rowCounts()).resubmission_lock;
    assert.equal(await locks(), 1);
    const again = await world.buyer("ada").reviews("lamp");
    assert.partialDeepStrictEqual(again, { code: "promotional_lock" });
    assert.ok((await restoreReview(deps, { ...mo, reviewId, reason: "It does not." })).ok);
    assert.equal(await locks(), 0);
    const content = { stars: 3, title: null, body: "Still fine.", language: null };
    const edit = { ...world.buyer("ada").actor, reviewId, version: 1, content };
    assert.ok((await editReview(deps, edit)).ok);
  });

  test("a removal for another reason closes nothing", async () => {
    const { world, deps, reviewId } = await withReview();
    const why = { reason: "wrong_product", explanation: "A shade.", marked: [] } as const;
    assert.ok((await removeReview(deps, { ...mo, reviewId, ...why })).ok);
    assert.equal((await world.rowCounts()).resubmission_lock, 0);
  });
});
