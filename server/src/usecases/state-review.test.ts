import assert from "node:assert/strict";
import { test } from "node:test";
import { dayMs } from "@candor/core/kernel/instant.ts";
import { sql } from "kysely";
import { onBothDatabases } from "../../testkit/database.ts";
import { makeWorld, market } from "../../testkit/world.ts";
import { advanceEnforcementJob } from "../jobs/advance-enforcement.ts";
import { measuresOfStatement } from "../store/measures.ts";
import { answerReport } from "./answer-report.ts";
import { answerReporters } from "./answer-reporters.ts";
import { decideAppeal, fileAppeal, takeAppeal } from "./appeals.ts";
import { listCases } from "./cases.ts";
import { clearReview } from "./clear-review.ts";
import { getStatement, listStatements } from "./enforcement-views.ts";
import { getProduct } from "./read-product.ts";
import { refoldRatings } from "./refold-ratings.ts";
import { removeReview } from "./remove-review.ts";
import { reportReviews } from "./report-reviews.ts";
import { restoreReview } from "./restore-review.ts";
import { suspectReview } from "./suspect-review.ts";

const mo = { marketplaceId: market, userId: "mo" };
const notMe = { type: "not_me", words: "I wrote it because the lamp is good." } as const;

onBothDatabases((fresh) => {
  const open = async (language = "en") => {
    const world = await makeWorld(await fresh());
    const { deps } = world;
    await world.product("lamp");
    const body = "Bright and quiet, with a good switch.";
    const written = await world.buyer("ada").reviews("lamp", { body });
    assert.ok(written.ok);
    const { reviewId } = written.value;
    await sql`update review set language = ${language}`.execute(deps.db.kysely);
    const lettersTo = async (addresseeId: string) => {
      const key = { marketplaceId: market, addressee: "author", addresseeId } as const;
      const page = await listStatements(deps, { ...key, limit: 10 });
      assert.ok(page.ok);
      return page.value.items;
    };
    const count = async () => {
      const product = await getProduct(deps, { marketplaceId: market, productId: "lamp" });
      assert.ok(product.ok);
      return product.value.rating.ratingCount;
    };
    const overturn = async (statementId: string, customerId: string) => {
      const party = { role: "author", id: customerId } as const;
      const filing = { marketplaceId: market, statementId, party, plea: notMe, newEvidence: null };
      const filed = await fileAppeal(deps, filing);
      assert.ok(filed.ok, JSON.stringify(filed));
      const key = { marketplaceId: market, appealId: filed.value.appealId };
      const own = await takeAppeal(deps, { ...key, userId: "mo" });
      assert.ok(!own.ok && own.code === "appeal_same_person");
      assert.ok((await takeAppeal(deps, { ...key, userId: "vera" })).ok);
      const ruling = { outcome: "reversed", reason: "It is genuine.", lifts: [] } as const;
      assert.ok((await decideAppeal(deps, { ...key, userId: "vera", ...ruling })).ok);
    };
    return { world, deps, reviewId, lettersTo, count, overturn };
  };

  test("a review that is put aside has a measure, its statement in the author's language, and a way back", async () => {
    const { deps, reviewId, lettersTo, count, overturn } = await open("pl");
    assert.ok((await suspectReview(deps, { ...mo, reviewId, reason: "Part of a wave." })).ok);
    const [letter, ...others] = await lettersTo("ada");
    assert.ok(letter !== undefined && others.length === 0);
    assert.equal(letter.letter.language, "pl");
    assert.ok(JSON.stringify(letter.letter).includes("REV-085"));
    assert.deepEqual(
      letter.measures.map(({ kind, status }) => [kind, status]),
      [["review-weightless", "in_force"]],
    );
    assert.equal(await count(), 0);
    await overturn(letter.statementId, "ada");
    assert.equal(await count(), 1);
    const [measure] = await measuresOfStatement(deps.db.kysely, market, letter.statementId);
    assert.equal(measure?.state.status, "ended");
    assert.equal((await refoldRatings(deps, { marketplaceId: market })).differenceCount, 0);
  });

  test("clearing ends the measure, and what nobody decides falls away by itself", async () => {
    const { deps, reviewId, lettersTo, count } = await open();
    const statuses = async () =>
      (await lettersTo("ada")).flatMap(({ measures }) => measures.map(({ status }) => status));
    assert.ok((await suspectReview(deps, { ...mo, reviewId, reason: "A wave." })).ok);
    assert.ok((await clearReview(deps, { ...mo, reviewId, reason: "A family." })).ok);
    assert.deepEqual(await statuses(), ["ended"]);
    deps.clock.pass(dayMs);
    assert.ok((await suspectReview(deps, { ...mo, reviewId, reason: "Again." })).ok);
    deps.clock.pass(28 * dayMs);
    await advanceEnforcementJob(deps, new AbortController().signal);
    assert.deepEqual(await statuses(), ["ended", "ended"]);
    assert.equal(await count(), 1);
  });

  test("a removal points at the words in the rule's own language, and restoring ends it", async () => {
    const { deps, reviewId, lettersTo, count } = await open("fr");
    const marked = [
      {
        ruleId: "no-promotion-in-review",
        field: "body",
        spans: [{ start: 23, end: 36 }],
      },
    ] as const;
    const why = { reason: "content_rules", explanation: "It advertises a shop." } as const;
    assert.ok((await suspectReview(deps, { ...mo, reviewId, reason: "An ad?" })).ok);
    assert.ok((await removeReview(deps, { ...mo, reviewId, ...why, marked })).ok);
    const [removal, suspicion] = await lettersTo("ada");
    assert.equal(removal?.letter.language, "fr");
    const text = JSON.stringify(removal?.letter);
    assert.match(text, /no-promotion-in-review/);
    assert.match(text, /« a good switch »/);
    assert.equal(removal?.measures[0]?.status, "in_force");
    assert.equal(suspicion?.measures[0]?.status, "ended", "the removal took its place");
    const cases = await listCases(deps, { marketplaceId: market, limit: 10 });
    assert.ok(cases.ok && cases.value.items.length === 1, "the suspicion's case waits still");
    assert.ok((await restoreReview(deps, { ...mo, reviewId, reason: "A quote." })).ok);
    assert.equal(await count(), 1);
    assert.equal((await lettersTo("ada"))[0]?.measures[0]?.status, "ended");
  });

  test("who reported it reads what came of it and nothing of others, once, and can appeal", async () => {
    const { world, deps, reviewId, lettersTo, overturn } = await open();
    await world.tell({
      kind: "customer",
      customerId: "ben",
      displayName: "Ben",
      locale: "ja-JP",
      createdAt: "2025-01-01T00:00:00Z",
    });
    const reporter = { marketplaceId: market, kind: "customer", id: "ben" } as const;
    const filing = { reviewIds: [reviewId], reason: "promotion", note: "An ad." } as const;
    const reported = await reportReviews(deps, { reporter, ...filing });
    assert.ok(reported.ok);
    const reportId = reported.value.reports[0]?.reportId ?? "";
    const answer = { outcome: "unfounded", ruleId: null, reason: "It is no ad." } as const;
    assert.ok((await answerReport(deps, { ...mo, reportId, ...answer })).ok);
    assert.equal(await answerReporters(deps), 1);
    assert.equal(await answerReporters(deps), 0);
    const [letter] = await lettersTo("ben");
    assert.ok(letter !== undefined);
    assert.equal(letter.letter.language, "ja");
    const text = JSON.stringify(letter.letter);
    assert.ok(text.includes(reportId) && text.includes("It is no ad."));
    assert.ok(!text.includes("ada") && letter.measures.length === 0);
    const asAuthor = { kind: "customer", customerId: "ada" } as const;
    const { statementId } = letter;
    const peeked = await getStatement(deps, {
      marketplaceId: market,
      statementId,
      reader: asAuthor,
    });
    assert.ok(!peeked.ok, "the author does not read it");
    await overturn(statementId, "ben");
    const cases = await listCases(deps, { marketplaceId: market, limit: 10 });
    assert.ok(cases.ok);
    assert.ok(cases.value.items[0]?.detectors.some(({ id }) => id === "appealed-reports"));
  });

  test("the database takes no answer that imposes, and no measure's statement that imposes nothing", async () => {
    const { deps, reviewId } = await open();
    assert.ok((await suspectReview(deps, { ...mo, reviewId, reason: "A wave." })).ok);
    const breaks = (change: string) =>
      sql`update statement set content = content || ${change}::jsonb`.execute(deps.db.kysely);
    await assert.rejects(breaks('{"impositions":[]}'), /check/);
    await assert.rejects(breaks('{"report":{"outcome":"founded"}}'), /check/);
  });
});
