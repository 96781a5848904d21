import assert from "node:assert/strict";
import { test } from "node:test";
import { onBothDatabases } from "../../testkit/database.ts";
import { codeOf, feedbackStage, said, taken } from "../../testkit/feedback-stage.ts";
import { makeWorld, market } from "../../testkit/world.ts";
import { getFeedbackForm } from "./my-feedback.ts";
import { listSellerFeedback } from "./read-seller.ts";
import { refoldFeedback } from "./refold-feedback.ts";
import { replyToBuyer } from "./reply-to-buyer.ts";
import { writeToSeller } from "./write-to-seller.ts";

onBothDatabases((fresh) => {
  test("a buyer complains, the seller answers, deletes, and is freed by the buyer's new words", async () => {
    const world = await makeWorld(await fresh());
    await world.product("lamp");
    await world.buyer("ada").orders("lamp", { deliveredDaysAgo: 5 });
    const { says, changes, takesBack, answers, deletesAnswer, score, brightco } =
      feedbackStage(world);
    const shown = async () => {
      const page = taken(await listSellerFeedback(world.deps, { ...brightco, limit: 10 }));
      return page.items.map(({ stars, text, response }) => [stars, text, response?.text ?? null]);
    };

    // The buyer is unhappy and says so; it counts.
    const complaint = said(1, "Nobody answered my two messages.");
    const { feedbackId } = taken(await says(complaint));
    assert.deepEqual(await score(), [0, 0, 1]);

    // Rude words, an offer and an ask are given back: an answer is brief and professional.
    for (const rude of ["You are a liar and an idiot.", "Remove this and get a 25% voucher."]) {
      assert.equal(codeOf(await answers(feedbackId, rude)), "response_refused", rude);
    }

    // Writing to the buyer, the seller presses and pays for nothing; once the order is put right,
    // it may say in neutral words that feedback can be changed.
    const ask = { marketplaceId: market, customerId: "ada", attachments: [] } as const;
    const { threadId } = taken(
      await writeToSeller(world.deps, {
        ...ask,
        about: { orderId: "ada-lamp" },
        text: "Does anybody read this?",
      }),
    );
    const writes = (text: string) =>
      replyToBuyer(world.deps, { ...brightco, threadId, text, attachments: [] });
    const voucher = "Would you remove your feedback if we send you a voucher for 25% off?";
    assert.equal(codeOf(await writes(voucher)), "message_refused");
    await world.tell({
      kind: "refund",
      orderId: "ada-lamp",
      refundId: "r1",
      amountMinor: 2_000,
      initiator: "seller",
      refundedAt: new Date(world.deps.clock.now()).toISOString(),
    });
    taken(
      await writes(
        "Your refund is on its way. If you are satisfied that this is settled, you can update or " +
          "remove the feedback you left, if you wish.",
      ),
    );

    // The seller answers in public. That changes no number, and readers see it beside the words.
    taken(await answers(feedbackId, "We are sorry. Our mail was down; a new lamp is on its way."));
    assert.deepEqual(await score(), [0, 0, 1]);
    assert.deepEqual(await shown(), [
      [1, complaint.text, "We are sorry. Our mail was down; a new lamp is on its way."],
    ]);

    // An answer cannot be edited: there is only a second one, and that is refused.
    assert.equal(codeOf(await answers(feedbackId, "We meant to say more.")), "response_exists");

    // It can be deleted, but then no second one is taken.
    taken(await deletesAnswer(feedbackId));
    assert.equal(codeOf(await answers(feedbackId)), "response_withdrawn");
    assert.deepEqual(await shown(), [[1, complaint.text, null]]);

    // The buyer changes the feedback: the slot is free, and the new words can be answered.
    const better = said(4, "They called and sent a new one.");
    const changed = taken(await changes(feedbackId, 1, better));
    assert.equal(changed.version, 2);
    assert.deepEqual(await score(), [1, 0, 0]);
    taken(await answers(feedbackId, "Thank you for telling us."));

    // Changed again, the answer to the old words goes with them.
    taken(await changes(feedbackId, 2, said(5, "All is well now, kind people.")));
    assert.deepEqual(await shown(), [[5, "All is well now, kind people.", null]]);
    taken(await answers(feedbackId, "Thank you."));

    // Taken back by the buyer, feedback and answer are gone and nothing counts.
    taken(await takesBack(feedbackId));
    assert.deepEqual(await shown(), []);
    assert.deepEqual(await score(), [0, 0, 0]);
    assert.equal(codeOf(await answers(feedbackId)), "feedback_not_posted");
    const form = taken(
      await getFeedbackForm(world.deps, {
        marketplaceId: market,
        customerId: "ada",
        orderId: "ada-lamp",
      }),
    );
    assert.equal(form.feedback?.status, "buyer_removed");
    assert.equal(form.feedback?.response, null);

    // The ledger tells the same numbers.
    const { feedback, differences } = await refoldFeedback(world.deps, { marketplaceId: market });
    assert.equal(feedback, 1);
    assert.deepEqual(differences, []);
  });
});
