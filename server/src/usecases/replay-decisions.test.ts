import assert from "node:assert/strict";
import { test } from "node:test";
import { dayMs } from "@candor/core/kernel/instant.ts";
import { sql } from "kysely";
import { onBothDatabases } from "../../testkit/database.ts";
import { feedbackStage, said, taken } from "../../testkit/feedback-stage.ts";
import { lawIs } from "../../testkit/law.ts";
import { messageStage } from "../../testkit/message-stage.ts";
import { market } from "../../testkit/world.ts";
import { decideHeldMessage } from "./decide-held-message.ts";
import { editFeedback } from "./edit-feedback.ts";
import { replayDecisions } from "./replay-decisions.ts";
import { postReviewReply } from "./reply-to-review.ts";
import { reportReviews } from "./report-reviews.ts";
import { requestFeedbackRemoval } from "./request-feedback-removal.ts";
import { requestReview } from "./request-review.ts";
import { castVote } from "./vote-on-review.ts";

const nothing = { judged: 0, same: 0, notJudged: 0 };
const all = (judged: number, notJudged = 0) => ({ judged, same: judged, notJudged });

onBothDatabases((fresh) => {
  const open = async () => {
    const stage = await messageStage(await fresh());
    const { world, deps } = stage;
    await world.buyer("ada").orders("lamp", { from: "brightco", deliveredDaysAgo: 9 });
    await world.buyer("bo").orders("lamp", { from: "rival" });
    await world.buyer("bo").isTiedTo("brightco");
    const { says, answers } = feedbackStage(world);
    const replayed = async () => {
      const result = taken(await replayDecisions(deps, { marketplaces: [market] }));
      const [one] = result;
      assert.ok(one !== undefined);
      return one;
    };
    return { ...stage, says, answers, replayed };
  };

  test("what the rules decided about any words comes out again, whatever has changed since", async () => {
    const { world, deps, says, answers, send, write, reply, replayed } = await open();
    const { reviewId } = taken(await world.buyer("ada").reviews("lamp", { stars: 4 }));
    const rude = { marketplaceId: market, sellerId: "brightco", reviewId };
    const insult = "These fucking assholes never answer.";
    assert.ok(!(await postReviewReply(deps, { ...rude, text: insult })).ok);
    taken(await postReviewReply(deps, { ...rude, text: "Thank you, we have read it." }));
    assert.ok(!(await says(said(1, insult))).ok);
    const feedback = taken(await says(said(4, "Well packed and quick.")));
    assert.ok(!(await answers(feedback.feedbackId, insult)).ok);
    taken(await answers(feedback.feedbackId));
    assert.ok(!(await send("delivery", "You get 10 EUR for a five star review.")).ok);
    const { threadId } = taken(await send("delivery", "Wann sollen wir die Lampe bringen?"));
    taken(await write("Am Dienstag bitte, sonst rufen Sie an: +49 170 5550100."));
    taken(await reply(threadId, "Gern, am Dienstag um zehn Uhr."));
    // The facts that the messages were judged in are others today.
    await world.tell({
      kind: "refund",
      orderId: "o1",
      refundId: "r1",
      amountMinor: 500,
      initiator: "seller",
      withReturn: false,
      refundedAt: "2026-03-01T08:00:00Z",
    });
    deps.clock.set(deps.clock.now() + 40 * dayMs);
    const { kinds, different } = await replayed();
    assert.deepEqual(different, []);
    assert.partialDeepStrictEqual(kinds, {
      reviews: all(1),
      messages: all(4),
      writing: all(4),
      feedback: all(2),
      responses: all(2),
      replies: all(2),
    });
  });

  test("an altered finding, erased words and a person's decision are each told apart", async () => {
    const { deps, send, replayed } = await open();
    assert.ok(!(await send("delivery", "You get 10 EUR for a five star review.")).ok);
    taken(await send("delivery", "Wann sollen wir die Lampe bringen?"));
    assert.deepEqual((await replayed()).kinds.messages, all(2));
    await sql`update message set findings = '[]'::jsonb where status = 'refused'`.execute(
      deps.db.kysely,
    );
    const { kinds, different } = await replayed();
    assert.deepEqual(kinds.messages, { judged: 2, same: 1, notJudged: 0 });
    assert.match(different[0]?.what ?? "", /^messages msg_/);
    await sql`update message set status = 'held' where status = 'accepted'`.execute(deps.db.kysely);
    const { rows } = await sql<{ message_id: string }>`
      select message_id from message where status = 'held'`.execute(deps.db.kysely);
    const messageId = rows[0]?.message_id ?? "";
    const decision = { decision: "deliver", reason: "It is fine.", userId: "u-mod" } as const;
    taken(await decideHeldMessage(deps, { marketplaceId: market, messageId, ...decision }));
    assert.deepEqual((await replayed()).kinds.messages, { judged: 2, same: 1, notJudged: 1 });
    await sql`delete from ledger_content`.execute(deps.db.kysely);
    const erased = await replayed();
    assert.deepEqual(erased.kinds.messages, { ...nothing, notJudged: 3 });
  });

  test("what rules decided over facts comes out again, and a rule that changed shows", async () => {
    const { world, deps, says, replayed } = await open();
    const lines = [{ lineId: "1", productId: "lamp", paidMinor: 2_000 }];
    await world.tell({ ...shippedByUs, orderId: "ada-lamp", lines });
    const { reviewId } = taken(await world.buyer("ada").reviews("lamp", { stars: 4 }));
    const by = { marketplaceId: market, customerId: "bo" };
    taken(await castVote(deps, { ...by, customerId: "cem", reviewId, helpful: true }));
    const reporter = { marketplaceId: market, kind: "customer", id: "cem" } as const;
    const report = { reviewIds: [reviewId], reason: "promotion", note: "All of it." } as const;
    taken(await reportReviews(deps, { reporter, ...report }));
    const lamp = { marketplaceId: market, sellerId: "brightco" };
    const late = taken(await says(said(1, "It came two weeks late.", "late_delivery")));
    const own = said(5, "Friendly seller.");
    taken(
      await editFeedback(deps, { ...by, customerId: "ada", ...late, version: 1, content: own }),
    );
    const claim = { ...lamp, feedbackId: late.feedbackId, ground: "product_only" } as const;
    taken(await requestFeedbackRemoval(deps, claim));
    taken(await requestReview(deps, { ...lamp, orderId: "ada-lamp" }));
    const counts = { standings: all(1), votes: all(1), reports: all(1), requests: all(3) };
    const feedback = { feedbackWindows: all(2), feedbackClaims: all(2) };
    // The facts are others today: the order is cancelled, the accounts are closed.
    await sql`update purchase set status = 'cancelled', placed_at = now()`.execute(deps.db.kysely);
    await sql`update customer set trust = 'closed'`.execute(deps.db.kysely);
    const before = await replayed();
    assert.deepEqual(before.different, []);
    assert.partialDeepStrictEqual(before.kinds, { ...counts, ...feedback });
    const parameters = {
      review_min_card_spend_minor: 1_000_000,
      feedback_open_days: 80,
      request_close_days: 29,
      report_unfounded_min: 0,
    };
    await lawIs(deps.db.kysely, { version: "1.0.0", parameters });
    const { kinds, different } = await replayed();
    for (const kind of ["standings", "votes", "reports", "requests", "feedbackWindows"] as const) {
      assert.ok(kinds[kind].same < kinds[kind].judged, kind);
      assert.ok(
        different.some(({ what }) => what.startsWith(`${kind} `)),
        kind,
      );
    }
    await sql`delete from ledger_content`.execute(deps.db.kysely);
    assert.deepEqual((await replayed()).kinds.standings, { ...nothing, notJudged: 1 });
  });
});

/** The platform carries the parcel, and answers for how it went. */
const shippedByUs = {
  kind: "order",
  customerId: "ada",
  sellerId: "brightco",
  status: "completed",
  currency: "EUR",
  placedAt: "2026-02-10T10:00:00Z",
  fulfilment: "platform",
} as const;
