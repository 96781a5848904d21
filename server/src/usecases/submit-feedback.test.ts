import assert from "node:assert/strict";
import { test } from "node:test";
import { dayMs, instantToIso } from "@candor/core/kernel/instant.ts";
import { onBothDatabases } from "../../testkit/database.ts";
import { codeOf, feedbackStage, said, taken } from "../../testkit/feedback-stage.ts";
import { makeWorld, market } from "../../testkit/world.ts";
import {
  answerFeedbackAppeal,
  listFeedbackAppeals,
  reinstateFeedback,
  removeFeedback,
} from "./decide-feedback.ts";
import { listOrdersToRate } from "./my-feedback.ts";
import { getSellerMetrics, listSellerFeedback } from "./read-seller.ts";
import { appealFeedbackRemoval, requestFeedbackRemoval } from "./request-feedback-removal.ts";
import { getOwnFeedback } from "./sellers-feedback.ts";

onBothDatabases((fresh) => {
  const open = async () => {
    const world = await makeWorld(await fresh());
    await world.product("lamp");
    await world.buyer("ada").orders("lamp", { deliveredDaysAgo: 5 });
    const claims = (
      feedbackId: string,
      ground: Parameters<typeof requestFeedbackRemoval>[1]["ground"],
    ) =>
      requestFeedbackRemoval(world.deps, {
        marketplaceId: market,
        sellerId: "brightco",
        feedbackId,
        ground,
      });
    const order = (more: object) =>
      world.tell({
        kind: "order",
        orderId: "ada-lamp",
        customerId: "ada",
        sellerId: "brightco",
        status: "completed",
        currency: "EUR",
        placedAt: instantToIso(world.deps.clock.now() - 8 * dayMs),
        lines: [{ lineId: "1", productId: "lamp", paidMinor: 2_000 }],
        ...more,
      });
    return { world, claims, order, ...feedbackStage(world) };
  };
  const mo = { marketplaceId: market, userId: "mo" };

  test("feedback opens three days after confirmation and closes ninety after the order", async () => {
    const { world, says, order } = await open();
    const { clock } = world.deps;
    const placedAt = clock.now() - 8 * dayMs;
    await order({ confirmedAt: instantToIso(placedAt + dayMs) });
    const at = async (moment: number) => {
      clock.set(moment);
      const shown = await listOrdersToRate(world.deps, {
        marketplaceId: market,
        customerId: "ada",
      });
      // Without a reason it is refused for that, once the window lets it through.
      return [codeOf(await says({ stars: 1, reason: null, text: null })), shown.length];
    };
    assert.deepEqual(await at(placedAt + 4 * dayMs - 1), ["feedback_too_early", 0]);
    assert.deepEqual(await at(placedAt + 4 * dayMs), ["feedback_reason_needed", 1]);
    assert.deepEqual(await at(placedAt + 90 * dayMs - 1), ["feedback_reason_needed", 1]);
    assert.deepEqual(await at(placedAt + 90 * dayMs), ["feedback_too_late", 0]);
  });

  test("an order has one feedback, however many are sent at once", async () => {
    const { says, score } = await open();
    const sent = await Promise.all(Array.from({ length: 10 }, () => says(said(5))));
    assert.deepEqual(sent.map(codeOf).toSorted(), [...Array(9).fill("feedback_exists"), "taken"]);
    assert.deepEqual(await score(), [1, 0, 0]);
  });

  test("only the order's buyer speaks, and none of the seller's own people", async () => {
    const { world, says } = await open();
    assert.equal(codeOf(await says(said(5), "ada-lamp", "ben")), "not_found");
    await world.buyer("ada").isTiedTo("brightco");
    assert.equal(codeOf(await says(said(5))), "feedback_own_seller");
    await world.buyer("ben").orders("lamp");
    await world.buyer("ben").isTrusted("restricted");
    assert.equal(codeOf(await says(said(5), "ben-lamp", "ben")), "contributions_restricted");
  });

  test("up to three stars a reason is chosen; four stand alone", async () => {
    const { says } = await open();
    assert.equal(
      codeOf(await says({ stars: 3, reason: null, text: "Slow." })),
      "feedback_reason_needed",
    );
    assert.equal(codeOf(await says({ stars: 4, reason: null, text: null })), "taken");
  });

  test("foul words and addresses are given back with their findings, and nothing is posted", async () => {
    const { says, score, world } = await open();
    for (const text of ["The seller is an asshole.", "Write to dana@mail.example."]) {
      const refused = await says(said(1, text));
      assert.equal(codeOf(refused), "feedback_refused", text);
    }
    assert.deepEqual(await score(), [0, 0, 0]);
    const counts = await world.rowCounts();
    assert.equal(counts.feedback, 0);
    assert.equal(codeOf(await says(said(1, "The seller was rude."))), "taken");
  });

  test("a delivery that the platform answers for is struck without a request", async () => {
    const { says, score, order, world, brightco } = await open();
    await order({ fulfilment: "platform" });
    const late = said(1, "Parcel came two weeks late.", "late_delivery");
    const struck = taken(await says(late));
    assert.deepEqual([struck.status, struck.ground], ["struck", "platform_fulfilled"]);
    assert.deepEqual(await score(), [0, 0, 0]);
    const page = taken(await listSellerFeedback(world.deps, { ...brightco, limit: 5 }));
    assert.deepEqual(
      page.items.map(({ text, struck: ground }) => [text, ground]),
      [[late.text, "platform_fulfilled"]],
    );
  });

  test("one sentence about the seller's service keeps it counting", async () => {
    const { says, score, order } = await open();
    await order({ fulfilment: "platform" });
    const text = "Parcel came two weeks late. The seller never answered.";
    assert.equal(taken(await says(said(1, text, "late_delivery"))).status, "posted");
    assert.deepEqual(await score(), [0, 0, 1]);
  });

  test("postage from the platform, handed over in time, strikes too; handed over late it does not", async () => {
    const { says, order, world, changes, score } = await open();
    const parcel = (firstScanAt: number) =>
      world.tell({
        kind: "delivery",
        orderId: "ada-lamp",
        deliveryId: "ada-lamp",
        status: "delivered",
        deliveredAt: instantToIso(world.deps.clock.now()),
        postage: "platform",
        shipBy: instantToIso(world.deps.clock.now() - 6 * dayMs),
        firstScanAt: instantToIso(firstScanAt),
      });
    await order({});
    const { clock } = world.deps;
    await parcel(clock.now() - 6 * dayMs + 1);
    const { feedbackId, status } = taken(await says(said(2, null, "not_received")));
    assert.equal(status, "posted");
    clock.pass(1_000);
    await parcel(clock.now() - 7 * dayMs);
    const again = taken(await changes(feedbackId, 1, said(2, null, "late_delivery")));
    assert.deepEqual([again.status, again.ground], ["struck", "platform_postage"]);
    assert.deepEqual(await score(), [0, 0, 0]);
  });

  test("a seller sees what a claim would be answered before making it", async () => {
    const { says, world, claims, score, brightco } = await open();
    const { feedbackId } = taken(
      await says(said(2, "Dull blade. The handle broke in a week.", "not_as_described")),
    );
    const key = { ...brightco, feedbackId };
    const seen = taken(await getOwnFeedback(world.deps, key));
    assert.deepEqual(seen.actions, ["respond", "request_removal"]);
    assert.deepEqual(
      seen.prospects.filter(({ met }) => met).map(({ ground }) => ground),
      ["product_only"],
    );
    assert.deepEqual(taken(await claims(feedbackId, "product_only")).outcome, "removed");
    assert.deepEqual(await score(), [0, 0, 0]);
    assert.equal(codeOf(await claims(feedbackId, "product_only")), "removal_requested");
    const after = taken(await getOwnFeedback(world.deps, key));
    assert.deepEqual(after.actions, []);
    assert.equal(after.removal?.status, "granted");
  });

  test("a claim that does not hold names the words against it; a person may see it otherwise", async () => {
    const { says, world, claims, score, brightco } = await open();
    const text = "Dull blade. The seller never answered.";
    const { feedbackId } = taken(await says(said(1, text)));
    const declined = taken(await claims(feedbackId, "product_only"));
    assert.deepEqual([declined.outcome, declined.because], ["declined", "names_service"]);
    assert.deepEqual(
      declined.spans.map(({ start, end }) => text.slice(start, end)),
      ["The seller never answered."],
    );
    assert.deepEqual(await score(), [0, 0, 1]);
    const key = { ...brightco, feedbackId };
    taken(await appealFeedbackRemoval(world.deps, { ...key, reason: "It means the maker." }));
    const waiting = taken(
      await listFeedbackAppeals(world.deps, { marketplaceId: market, limit: 5 }),
    );
    assert.deepEqual(
      waiting.items.map((one) => [one.because, one.appealReason]),
      [["names_service", "It means the maker."]],
    );
    const answer = { ...mo, feedbackId, granted: true, reason: "It does." };
    taken(await answerFeedbackAppeal(world.deps, answer));
    assert.deepEqual(await score(), [0, 0, 0]);
    assert.equal(codeOf(await answerFeedbackAppeal(world.deps, answer)), "removal_not_appealed");
    taken(await reinstateFeedback(world.deps, { ...mo, feedbackId, reason: "It did not." }));
    assert.deepEqual(await score(), [0, 0, 1]);
  });

  test("unwarranted, settled or vague is no ground: it is declined and says so", async () => {
    const { says, claims } = await open();
    const { feedbackId } = taken(await says(said(1, "Never again.")));
    assert.equal(taken(await claims(feedbackId, "none_of_these")).because, "not_a_ground");
  });

  test("on day ninety a claim is too late", async () => {
    const { says, claims, world } = await open();
    const { feedbackId } = taken(await says(said(1, "Dull blade.", "not_as_described")));
    world.deps.clock.pass(90 * dayMs);
    assert.equal(codeOf(await claims(feedbackId, "product_only")), "removal_too_late");
    world.deps.clock.pass(-1);
    assert.equal(taken(await claims(feedbackId, "product_only")).outcome, "removed");
  });

  test("who claims at random is warned, then slowed down, and never before the free ones", async () => {
    const { world, says, claims } = await open();
    const ids: string[] = [];
    for (let each = 0; each < 14; each++) {
      const buyer = `buyer-${each}`;
      await world.buyer(buyer).orders("lamp");
      const posted = await says(said(1, "The seller never answered."), `${buyer}-lamp`, buyer);
      ids.push(taken(posted).feedbackId);
    }
    const answers: string[] = [];
    for (const id of ids) {
      const claimed = await claims(id, "product_only");
      answers.push(claimed.ok ? String(claimed.value.warned) : claimed.code);
    }
    assert.deepEqual(answers, [
      ...Array(5).fill("false"),
      ...Array(5).fill("true"),
      ...Array(4).fill("removal_slowed"),
    ]);
    world.deps.clock.pass(7 * dayMs);
    assert.equal(codeOf(await claims(ids[10] ?? "", "product_only")), "taken");
  });

  test("a court's order takes feedback away; other grounds need words that stand there", async () => {
    const { says, world, score } = await open();
    const { feedbackId } = taken(await says(said(1, "The seller was rude.")));
    const removing = { ...mo, feedbackId, reason: "The words name a person." };
    const absent = { ...removing, ground: "personal_data", words: "Mr Bell" } as const;
    assert.equal(codeOf(await removeFeedback(world.deps, absent)), "reason_required");
    const order = { ...removing, ground: "legal_order", words: null } as const;
    taken(await removeFeedback(world.deps, order));
    assert.deepEqual(await score(), [0, 0, 0]);
  });

  test("the defect rate counts an order once, by its own day, and leaves denied claims out", async () => {
    const { says, world, brightco, takesBack } = await open();
    const claim = (orderId: string, claimId: string, status: "open" | "denied") =>
      world.tell({
        kind: "claim",
        orderId,
        claimId,
        claim: "guarantee",
        status,
        openedAt: instantToIso(world.deps.clock.now()),
      });
    await world.buyer("ben").orders("lamp");
    await world.buyer("cem").orders("lamp", { deliveredDaysAgo: 57 });
    const { feedbackId } = taken(await says(said(1)));
    await claim("ada-lamp", "c1", "open");
    await claim("ben-lamp", "c2", "denied");
    await claim("cem-lamp", "c3", "open");
    const rate = async () => {
      const { defectRate } = await getSellerMetrics(world.deps, brightco);
      const { orders, defects, negativeFeedback, actionable } = defectRate;
      return [orders, defects, negativeFeedback, actionable];
    };
    // The third order was placed sixty days ago: it has just left the window.
    assert.deepEqual(await rate(), [2, 1, 1, false]);
    world.deps.clock.pass(1_000);
    await claim("ben-lamp", "c2", "open");
    assert.deepEqual(await rate(), [2, 2, 1, false]);
    taken(await takesBack(feedbackId));
    assert.deepEqual(await rate(), [2, 2, 0, false]);
  });
});
