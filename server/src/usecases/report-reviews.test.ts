import assert from "node:assert/strict";
import { test } from "node:test";
import { dayMs } from "@candor/core/kernel/instant.ts";
import { onBothDatabases } from "../../testkit/database.ts";
import { codeOf, taken } from "../../testkit/feedback-stage.ts";
import { makeWorld, market } from "../../testkit/world.ts";
import { answerReport } from "./answer-report.ts";
import { decideCase, listCases } from "./cases.ts";
import { removeReview } from "./remove-review.ts";
import { listMyReports, reportReviews } from "./report-reviews.ts";

onBothDatabases((fresh) => {
  const open = async () => {
    const world = await makeWorld(await fresh());
    const { deps } = world;
    await world.product("lamp");
    const write = async (buyer: string) => {
      await world.buyer(buyer).orders("lamp");
      return taken(await world.buyer(buyer).reviews("lamp")).reviewId;
    };
    const reader = (id: string) => ({ marketplaceId: market, kind: "customer", id }) as const;
    const reports = (id: string, ...reviewIds: string[]) =>
      reportReviews(deps, { reporter: reader(id), reviewIds, reason: "promotion", note: "All." });
    const mine = async (id: string) =>
      taken(await listMyReports(deps, { reporter: reader(id), limit: 50 })).items;
    const cases = async () =>
      taken(await listCases(deps, { marketplaceId: market, limit: 50 })).items;
    return { world, deps, write, reports, mine, cases };
  };
  const mo = { marketplaceId: market, userId: "mo" };

  test("a report has a receipt at once, one case a review, and an outcome to read", async () => {
    const { deps, write, reports, mine, cases } = await open();
    const reviewId = await write("ada");
    const receipt = taken(await reports("ben", reviewId)).reports;
    assert.equal(receipt[0]?.status, "open");
    taken(await reports("cem", reviewId));
    assert.equal(codeOf(await reports("ben", reviewId)), "report_exists");
    const [file, ...others] = await cases();
    assert.deepEqual(others, []);
    const answer = {
      outcome: "dismissed",
      innocentCause: "Taste.",
      reason: "It is honest.",
    } as const;
    const seen = { marketplaceId: market, caseId: file?.caseId ?? "", version: file?.version ?? 0 };
    taken(await decideCase(deps, { ...seen, userId: "mo", answer }));
    for (const reporter of ["ben", "cem"]) {
      const [report] = await mine(reporter);
      assert.deepEqual([report?.outcome, report?.answer], ["unfounded", "It is honest."]);
    }
  });

  test("a seller may report, and is tagged as one; nobody reports their own review", async () => {
    const { deps, write, reports, world } = await open();
    const reviewId = await write("ada");
    const seller = { marketplaceId: market, kind: "seller", id: "brightco" } as const;
    const filing = { reviewIds: [reviewId], reason: "misfiled", note: "The second line." } as const;
    taken(await reportReviews(deps, { reporter: seller, ...filing }));
    assert.equal(codeOf(await reports("ada", reviewId)), "report_own_review");
    assert.equal((await world.rowCounts()).abuse_report, 1);
  });

  test("several reviews are reported at once, all of them or none", async () => {
    const { write, reports, world } = await open();
    const [first, second] = [await write("ada"), await write("ben")];
    const unknown = "rev_01jd9x2m8ce5vb6q4t7r0w3y1z";
    const refused = await reports("cem", first, unknown);
    assert.equal(codeOf(refused), "not_found");
    assert.deepEqual(refused.ok ? null : refused.facts.reviewId, unknown);
    assert.equal((await world.rowCounts()).abuse_report, 0);
    assert.equal(taken(await reports("cem", first, second)).reports.length, 2);
  });

  test("when a review is removed, everybody who reported it is told so", async () => {
    const { deps, write, reports, mine } = await open();
    const reviewId = await write("ada");
    taken(await reports("ben", reviewId));
    const explanation = "It advertises a shop.";
    const removal = { ...mo, reviewId, reason: "content_rules", explanation, marked: [] } as const;
    taken(await removeReview(deps, removal));
    const [report] = await mine("ben");
    assert.deepEqual([report?.outcome, report?.answer], ["founded", explanation]);
    assert.equal(codeOf(await reports("cem", reviewId)), "review_not_published");
  });

  test("who reports without any ground is warned, then paused for a time that is said", async () => {
    const { deps, write, reports, world } = await open();
    const warned: boolean[] = [];
    for (let each = 0; each < 10; each++) {
      const filed = taken(await reports("cem", await write(`w${each}`)));
      warned.push(filed.warned);
      const reportId = filed.reports[0]?.reportId ?? "";
      const answer = { outcome: "manifestly_unfounded", ruleId: null, reason: "Praise." } as const;
      taken(await answerReport(deps, { ...mo, reportId, ...answer }));
      assert.equal(
        codeOf(await answerReport(deps, { ...mo, reportId, ...answer })),
        "report_answered",
      );
    }
    assert.deepEqual(warned, [...Array(5).fill(false), ...Array(5).fill(true)]);
    const next = await write("next");
    assert.equal(codeOf(await reports("cem", next)), "reports_paused");
    assert.equal(codeOf(await reports("ben", next)), "taken");
    world.deps.clock.pass(30 * dayMs);
    assert.equal(codeOf(await reports("cem", next)), "taken");
  });

  test("a founded report names a rule that there is", async () => {
    const { deps, write, reports } = await open();
    const filed = taken(await reports("ben", await write("ada")));
    const reportId = filed.reports[0]?.reportId ?? "";
    const answer = { ...mo, reportId, outcome: "founded", reason: "It sells." } as const;
    assert.equal(
      codeOf(await answerReport(deps, { ...answer, ruleId: "no-such" })),
      "rule_unknown",
    );
    const rule = await answerReport(deps, { ...answer, ruleId: "no-promotion-in-review" });
    assert.equal(taken(rule).outcome, "founded");
  });
});
