import assert from "node:assert/strict";
import { test } from "node:test";
import { onBothDatabases } from "../../testkit/database.ts";
import { lawIs } from "../../testkit/law.ts";
import { makeWorld, market, type World } from "../../testkit/world.ts";
import { decideHeldReview } from "./decide-held-review.ts";
import { editReview } from "./edit-review.ts";
import { getReview } from "./get-review.ts";
import { listHeldReviews } from "./list-author-reviews.ts";
import { getProduct, listProductReviews } from "./read-product.ts";
import { refoldRatings } from "./refold-ratings.ts";
import { removeReview } from "./remove-review.ts";
import { restoreReview } from "./restore-review.ts";

const clean = "It does what it says.";
const doubtful = "It is bright, see https://lamps.example for pictures.";
const mo = { marketplaceId: market, userId: "mo" };

async function shown({ deps }: World) {
  const query = { marketplaceId: market, productId: "lamp", sort: "newest", limit: 10 } as const;
  const reviews = await listProductReviews(deps, query);
  const product = await getProduct(deps, query);
  assert.ok(reviews.ok && product.ok);
  const { ratingCount, stars } = product.value.rating;
  return { bodies: reviews.value.items.map(({ body }) => body), ratingCount, stars };
}

onBothDatabases((fresh) => {
  const marketplace = async () => {
    const world = await makeWorld(await fresh());
    await world.product("lamp");
    const { deps } = world;
    const heldId = async (body: string) => {
      const answer = await world.buyer("ada").reviews("lamp", { stars: 2, body });
      assert.ok(answer.ok && answer.value.status === "held", JSON.stringify(answer));
      return answer.value.reviewId;
    };
    const edit = (reviewId: string, version: number, body: string) =>
      editReview(deps, {
        marketplaceId: market,
        customerId: "ada",
        reviewId,
        version,
        content: { stars: 5, title: null, body, language: null },
      });
    const asAuthor = (reviewId: string) =>
      getReview(deps, { marketplaceId: market, customerId: "ada", reviewId });
    return { world, deps, heldId, edit, asAuthor };
  };

  test("a held review shows its author the words, the rule and what to change", async () => {
    const { world, heldId, asAuthor } = await marketplace();
    const review = await asAuthor(await heldId(doubtful));
    assert.ok(review.ok);
    assert.equal(review.value.heldBecause, "words");
    const [finding] = review.value.findings;
    assert.ok(finding !== undefined && finding.field === "body");
    const [span] = finding.spans;
    assert.ok(span !== undefined);
    assert.equal(doubtful.slice(span.start, span.end), finding.quote);
    for (const text of [finding.ruleId, finding.clause, finding.message, finding.suggestion]) {
      assert.notEqual(text, "");
    }
    assert.deepEqual(await shown(world), { bodies: [], ratingCount: 0, stars: null });
  });

  test("spans in a title are offsets into the title, not into title and body", async () => {
    const { world, asAuthor } = await marketplace();
    const title = "See https://lamps.example";
    const answer = await world.buyer("ada").reviews("lamp", { title, body: clean });
    assert.ok(answer.ok);
    const review = await asAuthor(answer.value.reviewId);
    assert.ok(review.ok);
    const [finding] = review.value.findings;
    assert.deepEqual(finding?.field, "title");
    assert.equal(title.slice(finding?.spans[0]?.start, finding?.spans[0]?.end), finding?.quote);
  });

  test("better words are published at once, and the hold is over", async () => {
    const { world, deps, heldId, edit } = await marketplace();
    const reviewId = await heldId(doubtful);
    assert.partialDeepStrictEqual(await edit(reviewId, 1, clean), {
      value: { status: "published", version: 2 },
    });
    assert.deepEqual(await shown(world), { bodies: [clean], ratingCount: 1, stars: 5 });
    const waiting = await listHeldReviews(deps, { marketplaceId: market, limit: 10 });
    assert.deepEqual(waiting, { ok: true, value: { items: [], next: null } });
  });

  test("a person publishes a held review, and it counts from the day it was written", async () => {
    const { world, deps, heldId } = await marketplace();
    const reviewId = await heldId(doubtful);
    deps.clock.pass(3 * 86_400_000);
    const decided = {
      decision: "publish",
      reason: "A link to a picture of it.",
      marked: [],
    } as const;
    const answer = await decideHeldReview(deps, { ...mo, reviewId, ...decided });
    assert.partialDeepStrictEqual(answer, {
      value: { status: "published", reason: "A link to a picture of it." },
    });
    assert.deepEqual(await shown(world), { bodies: [doubtful], ratingCount: 1, stars: 2 });
    const refolded = await refoldRatings(deps, { marketplaceId: market });
    assert.equal(refolded.differenceCount, 0);
    const again = await decideHeldReview(deps, { ...mo, reviewId, ...decided });
    assert.deepEqual(again, { ok: false, code: "review_not_waiting", facts: {} });
  });

  test("a refused review says why in the person's words, and can be corrected", async () => {
    const { deps, heldId, edit, asAuthor } = await marketplace();
    const reviewId = await heldId(doubtful);
    const refused = await decideHeldReview(deps, {
      ...mo,
      reviewId,
      decision: "refuse",
      reason: "The link leads outside.",
      marked: [],
    });
    assert.ok(refused.ok);
    const review = await asAuthor(reviewId);
    assert.partialDeepStrictEqual(review, {
      value: { status: "rejected", reason: "The link leads outside.", heldBecause: null },
    });
    assert.partialDeepStrictEqual(await edit(reviewId, 1, clean), {
      value: { status: "published", reason: null },
    });
  });

  test("a person's own marks name a rule and stay within the text", async () => {
    const { deps, heldId, asAuthor } = await marketplace();
    const reviewId = await heldId(doubtful);
    const decide = (ruleId: string) =>
      decideHeldReview(deps, {
        ...mo,
        reviewId,
        decision: "refuse",
        reason: "See the marks.",
        marked: [
          {
            ruleId,
            field: "body",
            spans: [
              { start: 0, end: 9_999 },
              { start: 7, end: 7 },
            ],
          },
        ],
      });
    assert.partialDeepStrictEqual(await decide("no-such-rule"), {
      code: "rule_unknown",
      facts: { ruleId: "no-such-rule" },
    });
    assert.ok((await decide("no-obscenity")).ok);
    assert.partialDeepStrictEqual(await asAuthor(reviewId), {
      value: { findings: [{ quote: doubtful, spans: [{ start: 0, end: doubtful.length }] }] },
    });
  });

  test("an edit that waits leaves the published words in view and in the numbers", async () => {
    const { world, deps, edit, asAuthor } = await marketplace();
    const answer = await world.buyer("ada").reviews("lamp", { stars: 2, body: clean });
    assert.ok(answer.ok);
    const { reviewId } = answer.value;
    assert.partialDeepStrictEqual(await edit(reviewId, 1, doubtful), {
      value: { status: "revising" },
    });
    assert.deepEqual(await shown(world), { bodies: [clean], ratingCount: 1, stars: 2 });
    assert.partialDeepStrictEqual(await asAuthor(reviewId), {
      value: { body: doubtful, version: 2 },
    });
    assert.partialDeepStrictEqual(await edit(reviewId, 1, clean), {
      code: "edit_conflict",
      facts: { version: 2 },
    });
    const waiting = await listHeldReviews(deps, { marketplaceId: market, limit: 10 });
    assert.partialDeepStrictEqual(waiting, { value: { items: [{ reviewId }] } });
  });

  test("a removed review comes back with its id and first date, whatever came between", async () => {
    const { world, deps, edit } = await marketplace();
    const answer = await world.buyer("ada").reviews("lamp", { stars: 2, body: clean });
    assert.ok(answer.ok);
    const { reviewId, publishedAt } = answer.value;
    assert.ok((await edit(reviewId, 1, doubtful)).ok);
    deps.clock.pass(86_400_000);
    const why = { reason: "wrong_product", explanation: "This is about a shade." } as const;
    const removal = { ...mo, reviewId, ...why, marked: [] };
    assert.partialDeepStrictEqual(await removeReview(deps, removal), {
      value: { status: "removed", removalReason: "wrong_product", reason: why.explanation },
    });
    assert.deepEqual(await shown(world), { bodies: [], ratingCount: 0, stars: null });
    const second = await world.buyer("ada").reviews("lamp");
    assert.partialDeepStrictEqual(second, { code: "review_exists", facts: { reviewId } });
    const restored = await restoreReview(deps, { ...mo, reviewId, reason: "It is the lamp." });
    assert.partialDeepStrictEqual(restored, { value: { status: "revising", publishedAt } });
    assert.deepEqual(await shown(world), { bodies: [clean], ratingCount: 1, stars: 2 });
    assert.ok((await edit(reviewId, 2, "Better than I thought.")).ok);
    assert.equal((await refoldRatings(deps, { marketplaceId: market })).differenceCount, 0);
  });

  test("an advertisement that a person refuses closes the product to the account", async () => {
    const { world, deps, heldId, edit } = await marketplace();
    const reviewId = await heldId("Use my code LAMP10 for a discount on my website.");
    const marked = [
      { ruleId: "no-promotion-in-review", field: "body", spans: [{ start: 0, end: 15 }] },
    ] as const;
    const refused = { decision: "refuse", reason: "Advertising.", marked } as const;
    assert.ok((await decideHeldReview(deps, { ...mo, reviewId, ...refused })).ok);
    assert.partialDeepStrictEqual(await edit(reviewId, 1, clean), { code: "promotional_lock" });
    const again = await world.buyer("ada").reviews("lamp");
    assert.partialDeepStrictEqual(again, { code: "promotional_lock" });
    assert.equal((await world.rowCounts()).resubmission_lock, 1);
  });

  test("the policy of the day judges: a rule refuses from its date on, and holds before it", async () => {
    const { world, deps } = await marketplace();
    const tomorrow = deps.clock.now() + 86_400_000;
    const rules = { "no-link-in-review": { outcome: "refuse" } } as const;
    await lawIs(deps.db.kysely, { since: tomorrow, rules });
    const before = await world.buyer("ada").reviews("lamp", { body: doubtful });
    assert.partialDeepStrictEqual(before, { value: { findings: [{ policyVersion: "1.0.0" }] } });
    deps.clock.set(tomorrow);
    const after = await world.buyer("ben").reviews("lamp", { body: doubtful });
    assert.partialDeepStrictEqual(after, {
      code: "review_refused",
      facts: { findings: [{ outcome: "refuse", policyVersion: "2.0.0" }] },
    });
    const { review, review_version } = await world.rowCounts();
    assert.deepEqual({ review, review_version }, { review: 2, review_version: 2 });
  });

  test("accounts that may not contribute cannot edit, and those observed wait", async () => {
    const { world, edit } = await marketplace();
    const answer = await world.buyer("ada").reviews("lamp", { body: clean });
    assert.ok(answer.ok);
    const { reviewId } = answer.value;
    await world.buyer("ada").isTrusted("held");
    assert.partialDeepStrictEqual(await edit(reviewId, 1, "Better still."), {
      value: { status: "revising" },
    });
    await world.buyer("ada").isTrusted("restricted");
    assert.partialDeepStrictEqual(await edit(reviewId, 2, "And better."), {
      code: "contributions_restricted",
    });
  });
});
