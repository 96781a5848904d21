import assert from "node:assert/strict";
import { test } from "node:test";
import { dayMs } from "@candor/core/kernel/instant.ts";
import fc from "fast-check";
import { sql } from "kysely";
import { onBothDatabases } from "../../testkit/database.ts";
import { feedbackStage, said } from "../../testkit/feedback-stage.ts";
import { makeWorld, market } from "../../testkit/world.ts";
import { reinstateFeedback, removeFeedback } from "./decide-feedback.ts";
import { refoldFeedback } from "./refold-feedback.ts";
import { requestFeedbackRemoval } from "./request-feedback-removal.ts";

const runs = 15;

const act = fc.record({
  what: fc.constantFrom(
    "says",
    "changes",
    "takesBack",
    "claims",
    "removes",
    "reinstates",
    "answers",
  ),
  order: fc.integer({ min: 0, max: 2 }),
  stars: fc.integer({ min: 1, max: 5 }),
  text: fc.constantFrom(null, "Dull blade.", "Parcel came two weeks late.", "Nobody answered."),
  reason: fc.constantFrom("late_delivery", "not_as_described", "communication"),
  days: fc.integer({ min: 0, max: 9 }),
});

onBothDatabases((fresh) => {
  test("after any history the kept numbers are those of a recount, and of the ledger", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 14 }), async (acts) => {
        const world = await makeWorld(await fresh());
        const { deps } = world;
        await world.product("lamp");
        const buyers = ["ada", "ben", "cem"];
        for (const buyer of buyers) await world.buyer(buyer).orders("lamp");
        await sql`update purchase set fulfilment = 'platform' where customer_id = 'ben'`.execute(
          deps.db.kysely,
        );
        const stage = feedbackStage(world);
        const ids = new Map<string, string>();
        for (const { what, order, stars, text, reason, days } of acts) {
          const buyer = buyers[order] ?? "ada";
          const feedbackId = ids.get(buyer) ?? "fb_0";
          const content = said(stars, text, reason);
          const key = { marketplaceId: market, feedbackId };
          const mo = { ...key, userId: "mo", reason: "As found." };
          deps.clock.pass(days * dayMs);
          if (what === "says") {
            const posted = await stage.says(content, `${buyer}-lamp`, buyer);
            if (posted.ok) ids.set(buyer, posted.value.feedbackId);
          } else if (what === "changes") await stage.changes(feedbackId, 1, content);
          else if (what === "takesBack") await stage.takesBack(feedbackId);
          else if (what === "answers") await stage.answers(feedbackId);
          else if (what === "claims") {
            const claim = { ...key, sellerId: "brightco", ground: "product_only" } as const;
            await requestFeedbackRemoval(deps, claim);
          } else if (what === "removes") {
            await removeFeedback(deps, { ...mo, ground: "legal_order", words: null });
          } else await reinstateFeedback(deps, mo);
        }
        const { rows } = await sql<{ kept: string; recounted: string }>`
          select
            (select coalesce(string_agg(concat_ws('/', day, count_1, count_2, count_3, count_4,
              count_5), ' ' order by day), '') from seller_score_day
              where count_1 + count_2 + count_3 + count_4 + count_5 > 0)
            || (select coalesce(string_agg(order_id, ' ' order by order_id), '')
              from seller_negative_order) as kept,
            (select coalesce(string_agg(concat_ws('/', day, a, b, c, d, e), ' ' order by day), '')
              from (select posted_at::date as day,
                  count(*) filter (where stars = 1) as a, count(*) filter (where stars = 2) as b,
                  count(*) filter (where stars = 3) as c, count(*) filter (where stars = 4) as d,
                  count(*) filter (where stars = 5) as e
                from feedback where status = 'posted' group by 1) recount)
            || (select coalesce(string_agg(order_id, ' ' order by order_id), '')
              from feedback where status = 'posted' and stars <= 2) as recounted`.execute(
          deps.db.kysely,
        );
        assert.equal(rows[0]?.kept, rows[0]?.recounted);
        const { differences } = await refoldFeedback(deps, { marketplaceId: market });
        assert.deepEqual(differences, []);
      }),
      { numRuns: runs },
    );
  });

  test("a number that was changed behind the ledger's back is found", async () => {
    const world = await makeWorld(await fresh());
    await world.product("lamp");
    await world.buyer("ada").orders("lamp");
    await feedbackStage(world).says(said(1));
    const { db } = world.deps;
    await sql`update seller_score_day set count_1 = 0, count_5 = 1`.execute(db.kysely);
    await sql`delete from seller_negative_order`.execute(db.kysely);
    const { differences } = await refoldFeedback(world.deps, { marketplaceId: market });
    assert.deepEqual(
      differences.map(({ kept, refolded }) => [kept, refolded]),
      [
        ["0/0/0/0/1", "1/0/0/0/0"],
        ["0", "1"],
      ],
    );
  });
});
