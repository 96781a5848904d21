import assert from "node:assert/strict";
import { test } from "node:test";
import { sql } from "kysely";
import { onBothDatabases } from "../../testkit/database.ts";
import { codeOf, taken } from "../../testkit/feedback-stage.ts";
import { makeWorld, market } from "../../testkit/world.ts";
import { contactReviewer } from "./contact-reviewer.ts";
import { deleteReview } from "./delete-review.ts";
import { listSellerReviews } from "./list-seller-reviews.ts";
import { answerQuote, askToQuote, listMyQuotes, revokeQuote } from "./quote-review.ts";
import { listProductReviews } from "./read-product.ts";
import {
  listReviewReplies,
  postReviewReply,
  removeReviewReply,
  withdrawReviewReply,
} from "./reply-to-review.ts";
import { reportReviews } from "./report-reviews.ts";

onBothDatabases((fresh) => {
  const open = async (stars = 2) => {
    const world = await makeWorld(await fresh());
    const { deps } = world;
    await world.product("lamp");
    await world.seller("brightco", ["lamp"]);
    await world.seller("stranger", []);
    await world.buyer("ada").orders("lamp");
    const { reviewId } = taken(await world.buyer("ada").reviews("lamp", { stars }));
    const key = { marketplaceId: market, sellerId: "brightco", reviewId };
    const ownsBrand = () =>
      world.tell({
        kind: "offer",
        productId: "lamp",
        sellerId: "brightco",
        role: "brand_owner",
        since: "2025-01-01T00:00:00Z",
      });
    const staffBuys = async () => {
      await world.buyer("bo").orders("lamp", { from: "stranger" });
      await world.buyer("bo").isTiedTo("brightco");
    };
    const replies = (
      text = "Thank you. We have changed the switch since.",
      sellerId = "brightco",
    ) => postReviewReply(deps, { ...key, sellerId, text });
    const shown = async () =>
      (await listReviewReplies(deps, key)).map(({ seller, text }) => [seller, text]);
    /** What stands under the review on its product's page. */
    const onPage = async () => {
      const query = { marketplaceId: market, productId: "lamp", sort: "newest", limit: 9 } as const;
      const [first] = taken(await listProductReviews(deps, query)).items;
      return { replies: first?.replies.map(({ text }) => text), quotableBy: first?.quotableBy };
    };
    return { world, deps, key, replies, shown, onPage, ownsBrand, staffBuys, reviewId };
  };

  test("a seller of the product replies once, and readers see who speaks", async () => {
    const { replies, shown, onPage, staffBuys, deps, key } = await open();
    assert.equal(codeOf(await replies()), "reply_needs_purchase");
    await staffBuys();
    assert.equal(codeOf(await replies("Hello.", "stranger")), "reply_not_yours");
    taken(await replies());
    assert.deepEqual(await shown(), [["brightco", "Thank you. We have changed the switch since."]]);
    assert.deepEqual((await onPage()).replies, ["Thank you. We have changed the switch since."]);
    assert.equal(codeOf(await replies()), "reply_exists");
    taken(await withdrawReviewReply(deps, key));
    assert.deepEqual([await shown(), (await onPage()).replies], [[], []]);
    assert.equal(codeOf(await replies()), "reply_exists");
    assert.equal(codeOf(await withdrawReviewReply(deps, key)), "reply_missing");
  });

  test("a reply that asks for a change or shows the buyer is given back", async () => {
    const { replies, shown, staffBuys } = await open();
    await staffBuys();
    for (const text of [
      "Please update your review to five stars.",
      "Mrs. Keller of 14 Birch Lane, you signed for it.",
      "Change your review and we refund you.",
    ]) {
      assert.equal(codeOf(await replies(text)), "reply_refused", text);
    }
    assert.equal(codeOf(await replies("a ".repeat(1_001))), "reply_too_long");
    assert.deepEqual(await shown(), []);
    taken(await replies());
  });

  test("a person removes a reply with a reason; with its review it goes out of view", async () => {
    const { replies, shown, staffBuys, deps, key, reviewId } = await open();
    await staffBuys();
    taken(await replies());
    const removal = { ...key, userId: "mo", reason: " " };
    assert.equal(codeOf(await removeReviewReply(deps, removal)), "reason_required");
    taken(await removeReviewReply(deps, { ...removal, reason: "It mocks the buyer." }));
    assert.deepEqual(await shown(), []);
    taken(await deleteReview(deps, { marketplaceId: market, customerId: "ada", reviewId }));
    assert.equal(codeOf(await replies()), "review_not_published");
  });

  test("the author grants a quote without the name, and takes it back", async () => {
    const { deps, key, onPage } = await open();
    const asked = taken(await askToQuote(deps, { ...key, withName: true }));
    assert.equal(codeOf(await askToQuote(deps, { ...key, withName: false })), "quote_asked");
    const author = { marketplaceId: market, customerId: "ada", quoteId: asked.quoteId };
    const stranger = { ...author, customerId: "ben" };
    const answer = { granted: true, withName: false };
    assert.equal(codeOf(await answerQuote(deps, { ...stranger, ...answer })), "not_found");
    const granted = taken(await answerQuote(deps, { ...author, ...answer }));
    assert.deepEqual([granted.status, granted.withName], ["granted", false]);
    assert.equal(codeOf(await answerQuote(deps, { ...author, ...answer })), "quote_not_asked");
    assert.deepEqual((await onPage()).quotableBy, ["brightco"]);
    assert.equal(taken(await revokeQuote(deps, author)).status, "revoked");
    assert.deepEqual((await onPage()).quotableBy, []);
    assert.equal(codeOf(await revokeQuote(deps, author)), "quote_not_granted");
    const mine = taken(await listMyQuotes(deps, { ...author, limit: 5 }));
    assert.deepEqual(
      mine.items.map(({ sellerId, status }) => [sellerId, status]),
      [["brightco", "revoked"]],
    );
  });

  test("after a critical review its brand owner and seller sends one fixed message, once", async () => {
    const { deps, key, ownsBrand } = await open(3);
    const contact = (template: "courtesy_refund" | "offer_help" = "offer_help") =>
      contactReviewer(deps, { ...key, template });
    assert.equal(codeOf(await contact()), "contact_not_brand_owner");
    await ownsBrand();
    const sent = await Promise.all([contact(), contact("courtesy_refund"), contact()]);
    assert.deepEqual(sent.map(codeOf).sort(), ["contact_used", "contact_used", "taken"]);
    const { rows } = await sql<{ about: string; order_id: string }>`
      select about, order_id from fixed_contact`.execute(deps.db.kysely);
    assert.deepEqual(rows, [{ about: key.reviewId, order_id: "ada-lamp" }]);
  });

  test("praise opens no contact, and neither does somebody else's sale", async () => {
    const praised = await open(4);
    await praised.ownsBrand();
    const template = "offer_help" as const;
    const contact = () => contactReviewer(praised.deps, { ...praised.key, template });
    assert.equal(codeOf(await contact()), "contact_not_critical");
    const { key, deps, world, ownsBrand } = await open(1);
    await ownsBrand();
    await world.buyer("ben").orders("lamp", { from: "stranger" });
    const { reviewId } = taken(await world.buyer("ben").reviews("lamp", { stars: 1 }));
    const theirs = await contactReviewer(deps, { ...key, reviewId, template });
    assert.equal(codeOf(theirs), "contact_not_your_order");
  });

  test("a seller reads the reviews of what they sell, and nothing of who wrote them", async () => {
    const { world, replies, staffBuys, key } = await open();
    const { deps } = world;
    await staffBuys();
    const wish = { ...key, productId: null, words: null, after: undefined, limit: 5 } as const;
    const list = async (
      show: "all" | "not_replied" | "replied" | "reported",
      sellerId = "brightco",
    ) => taken(await listSellerReviews(deps, { ...wish, sellerId, show })).items;
    const [first, ...more] = await list("all");
    assert.equal(more.length, 0);
    assert.doesNotMatch(JSON.stringify(first), /ada/i);
    assert.equal((await list("all", "stranger")).length, 0, "it is not theirs to sell");
    assert.equal((await list("replied")).length, 0);
    taken(await replies());
    assert.equal((await list("not_replied")).length, 0);
    assert.equal((await list("replied"))[0]?.reply?.status, "posted");
    const reporter = { marketplaceId: market, kind: "seller", id: "brightco" } as const;
    const { reviewId } = key;
    taken(
      await reportReviews(deps, { reporter, reviewIds: [reviewId], reason: "hate", note: "x" }),
    );
    const [reported] = await list("reported");
    assert.match(reported?.report?.caseId ?? "", /^case_/);
    assert.ok((reported?.report?.dueAt ?? "") > (reported?.report?.filedAt ?? ""));
  });
});
