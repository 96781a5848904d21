import assert from "node:assert/strict";
import { test } from "node:test";
import { sql } from "kysely";
import { onBothDatabases } from "../../testkit/database.ts";
import { lawIs } from "../../testkit/law.ts";
import { tellContacts } from "../../testkit/mail.ts";
import {
  delivered,
  iso,
  lost,
  order,
  requestStage,
  setTimeZone,
  stateOf,
} from "../../testkit/request-stage.ts";
import { market, type World } from "../../testkit/world.ts";
import { putBuyerPreferences } from "./buyer-preferences.ts";
import { openMissingRequests } from "./follow-facts.ts";
import { getRequestActions } from "./get-request-actions.ts";
import { submitFeedback } from "./submit-feedback.ts";

onBothDatabases((fresh) => {
  /** Zone, delivery, and by each moment whether the mail has gone out: the clock moves on. */
  const edges: readonly [string, string, object, readonly [string, 0 | 1][]][] = [
    [
      "Europe/Berlin",
      "a delivery at noon opens on the morning of day 4",
      delivered("o1", "2026-03-01T11:00:00Z"),
      [
        ["2026-03-04T22:59:00Z", 0],
        ["2026-03-04T23:00:00Z", 0],
        ["2026-03-05T06:59:00Z", 0],
        ["2026-03-05T07:00:00Z", 1],
      ],
    ],
    [
      "America/Los_Angeles",
      "a parcel of the late evening counts from its local day",
      delivered("o1", "2026-03-02T05:30:00Z"),
      [
        ["2026-03-05T15:59:00Z", 0],
        ["2026-03-05T16:00:00Z", 1],
      ],
    ],
    [
      "Europe/Berlin",
      "across the change to summer time days stay days of the calendar",
      delivered("o1", "2026-03-27T20:00:00Z"),
      [
        ["2026-03-31T05:59:00Z", 0],
        ["2026-03-31T06:00:00Z", 1],
      ],
    ],
    [
      "Asia/Tokyo",
      "on day 30 there is still time",
      delivered("o1", "2026-03-01T01:00:00Z"),
      [["2026-03-31T11:59:00Z", 1]],
    ],
    [
      "Asia/Tokyo",
      "on day 31 it is over",
      delivered("o1", "2026-03-01T01:00:00Z"),
      [["2026-03-31T23:30:00Z", 0]],
    ],
    [
      "UTC",
      "an estimate opens five days after its earliest day",
      {
        kind: "delivery",
        orderId: "o1",
        deliveryId: "p1",
        status: "shipped",
        estimateEarliest: "2026-03-02T00:00:00Z",
        estimateLatest: "2026-03-06T00:00:00Z",
      },
      [
        ["2026-03-06T20:00:00Z", 0],
        ["2026-03-07T08:00:00Z", 1],
      ],
    ],
    [
      "UTC",
      "an estimate closes thirty days after its latest day",
      {
        kind: "delivery",
        orderId: "o1",
        deliveryId: "p1",
        status: "shipped",
        estimateEarliest: "2026-03-02T00:00:00Z",
        estimateLatest: "2026-03-06T00:00:00Z",
      },
      [["2026-04-06T09:00:00Z", 0]],
    ],
    [
      "UTC",
      "what only the platform believes to be delivered keeps the estimate's clock",
      delivered("o1", "2026-03-02T12:00:00Z", { source: "estimate" }),
      [
        ["2026-03-06T12:00:00Z", 0],
        ["2026-03-07T12:00:00Z", 1],
      ],
    ],
    [
      "UTC",
      "a lost parcel is never asked about",
      { ...lost, deliveryId: "p1" },
      [["2026-03-20T12:00:00Z", 0]],
    ],
  ];
  for (const [timeZone, name, fact, moments] of edges) {
    test(`${name} (${timeZone})`, async () => {
      const { world, runAt } = await requestStage(await fresh());
      await setTimeZone(world, timeZone);
      await order(world, "o1");
      await tellContacts(world, "ada");
      await world.tell(fact as Parameters<World["tell"]>[0]);
      for (const [moment, mails] of moments) assert.equal(await runAt(moment), mails, moment);
    });
  }

  test("an order in two parcels waits for the second one", async () => {
    const { world, runAt } = await requestStage(await fresh());
    await order(world, "o1");
    await tellContacts(world, "ada");
    await world.tell(delivered("o1", "2026-03-01T11:00:00Z"));
    await world.tell({ kind: "delivery", orderId: "o1", deliveryId: "p2", status: "shipped" });
    assert.equal(await runAt("2026-03-06T12:00:00Z"), 0);
    await world.tell({ ...delivered("o1", "2026-03-07T11:00:00Z"), deliveryId: "p2" });
    assert.equal(await runAt("2026-03-10T12:00:00Z"), 0);
    assert.equal(await runAt("2026-03-11T12:00:00Z"), 1);
  });

  test("a delivery told late, inside its window, is asked about at once; after it, never", async () => {
    const db = await fresh();
    const { world, runAt } = await requestStage(db);
    await order(world, "o1");
    await order(world, "o2");
    await tellContacts(world, "ada");
    world.deps.clock.set(iso("2026-03-25T10:00:00Z"));
    await world.tell(delivered("o1", "2026-03-01T11:00:00Z"));
    await world.tell(delivered("o2", "2026-02-10T11:00:00Z"));
    assert.equal(await runAt("2026-03-25T10:00:00Z"), 1);
    assert.equal((await stateOf(db, "o2")).status, "expired");
  });

  test("a correction after the mail changes nothing, and nobody is asked twice", async () => {
    const { world, runAt } = await requestStage(await fresh());
    await order(world, "o1");
    await tellContacts(world, "ada");
    await world.tell(delivered("o1", "2026-03-01T11:00:00Z"));
    assert.equal(await runAt("2026-03-06T12:00:00Z"), 1);
    await world.tell(delivered("o1", "2026-03-05T11:00:00Z"));
    assert.equal(await runAt("2026-03-20T12:00:00Z"), 1);
    assert.equal(await runAt("2026-03-20T12:00:00Z"), 1, "and running again changes nothing");
  });

  test("stars, returns, refunds and gifts are no reason; cancelled, lost and opted out are", async () => {
    const db = await fresh();
    const { world, mail, runAt } = await requestStage(db);
    const orders = ["returned", "refunded", "gift", "disliked", "cancelled", "lost", "unwanted"];
    for (const name of orders) {
      const isGift = name === "gift";
      const lines = [{ lineId: "1", productId: "lamp", paidMinor: 2_000, isGift }];
      await order(world, name, { lines }, `${name}-buyer`);
      await tellContacts(world, `${name}-buyer`);
      if (name !== "lost") await world.tell(delivered(name, "2026-03-01T11:00:00Z"));
    }
    await world.tell(
      { ...lost, orderId: "lost", deliveryId: "p1" },
      {
        kind: "return",
        orderId: "returned",
        returnId: "r1",
        status: "received",
        openedAt: "2026-03-03T10:00:00Z",
      },
      {
        kind: "refund",
        orderId: "refunded",
        refundId: "r2",
        amountMinor: 2_000,
        initiator: "seller",
        refundedAt: "2026-03-03T10:00:00Z",
      },
    );
    await world.buyer("disliked-buyer").reviews("lamp", { stars: 1, body: "It broke at once." });
    await order(world, "cancelled", { status: "cancelled" }, "cancelled-buyer");
    const unwanted = { marketplaceId: market, customerId: "unwanted-buyer" };
    await putBuyerPreferences(world.deps, unwanted, {
      wantsRequests: false,
      wantsMessages: true,
      requestsPerWeekMax: null,
    });
    await runAt("2026-03-06T12:00:00Z");
    assert.deepEqual(
      mail.letters.map(({ to }) => to).sort(),
      ["disliked", "gift", "refunded", "returned"].map((name) => `${name}-buyer@buyers.example`),
    );
    assert.equal((await stateOf(db, "cancelled")).reason, "order_cancelled");
    assert.equal((await stateOf(db, "unwanted")).reason, "opted_out");
    assert.equal((await stateOf(db, "lost")).status, "not_yet");
  });

  test("a skipped order is asked about when its reason is gone, inside the window only", async () => {
    const db = await fresh();
    const { world, runAt } = await requestStage(db);
    await order(world, "o1");
    await world.tell(delivered("o1", "2026-03-01T11:00:00Z"));
    await runAt("2026-03-06T12:00:00Z");
    assert.deepEqual((await stateOf(db, "o1")).reason, "buyer_unreachable");
    await tellContacts(world, "ada");
    assert.equal(await runAt("2026-03-06T12:01:00Z"), 1);
  });

  test("a buyer in a language without a translation is not asked", async () => {
    const db = await fresh();
    const { world, run, runAt } = await requestStage(db);
    await order(world, "o1");
    await tellContacts(world, "ada");
    await world.tell(delivered("o1", "2026-03-01T11:00:00Z"));
    const ada = { customerId: "ada", displayName: "Ada", createdAt: "2025-01-01T00:00:00Z" };
    await world.tell({ kind: "customer", ...ada, locale: "ko" });
    assert.equal(await runAt("2026-03-06T12:00:00Z"), 0);
    assert.equal((await stateOf(db, "o1")).reason, "language_unavailable");
    await world.tell({ kind: "customer", ...ada, locale: "pl" });
    await world.tell(delivered("o1", "2026-03-01T11:00:01Z"));
    assert.equal(await run(), 1);
  });

  test("a marketplace that only reminds asks once, about the latest estimate or 22 days after the order", async () => {
    const db = await fresh();
    const { world, deps, mail, runAt } = await requestStage(db);
    await lawIs(db.kysely, { parameters: { request_reminder: true } });
    const promised = { estimateLatest: "2026-03-06T12:00:00Z" };
    for (const [name, more] of [
      ["promised", promised],
      ["unpromised", {}],
      ["given", promised],
    ] as const) {
      await order(world, name, {}, `${name}-buyer`);
      await tellContacts(world, `${name}-buyer`);
      await world.tell(delivered(name, "2026-03-01T11:00:00Z", more));
    }
    const given = { marketplaceId: market, customerId: "given-buyer", orderId: "given" };
    const content = { stars: 1, reason: "late_delivery", text: null } as const;
    assert.ok((await submitFeedback(deps, { ...given, content })).ok);
    assert.equal(await runAt("2026-03-08T11:59:00Z"), 0);
    assert.equal(await runAt("2026-03-08T12:00:00Z"), 1, "two days after the latest estimate");
    assert.equal((await stateOf(db, "given")).reason, "already_given");
    assert.equal(await runAt("2026-03-19T09:59:00Z"), 1);
    assert.equal(await runAt("2026-03-19T10:00:00Z"), 2, "22 days after the order");
    assert.deepEqual(
      mail.letters.map(({ to }) => to),
      ["promised-buyer@buyers.example", "unpromised-buyer@buyers.example"],
    );
  });

  test("a request of before Candor is the one time", async () => {
    const { world, deps, runAt } = await requestStage(await fresh());
    await order(world, "o1");
    await tellContacts(world, "ada");
    await world.tell(delivered("o1", "2026-03-01T11:00:00Z"));
    await world.tell({
      kind: "past_request",
      orderId: "o1",
      trigger: "button",
      sentAt: "2026-03-01T12:00:00Z",
    });
    assert.equal(await runAt("2026-03-06T12:00:00Z"), 0);
    const asked = { marketplaceId: market, orderId: "o1", sellerId: "brightco" };
    const actions = await getRequestActions(deps, asked);
    assert.ok(actions.ok);
    assert.equal(actions.value.obstacle?.code, "request_already_made");
    assert.equal(actions.value.obstacle?.facts.madeAt, iso("2026-03-01T12:00:00Z"));
  });

  test("orders that came without a request get theirs in the night, and only once", async () => {
    const db = await fresh();
    const { world, deps, runAt } = await requestStage(db);
    await order(world, "o1");
    await tellContacts(world, "ada");
    await world.tell(delivered("o1", "2026-03-01T11:00:00Z"));
    await sql`delete from review_request`.execute(db.kysely);
    assert.equal(await openMissingRequests(deps), 1);
    assert.equal(await openMissingRequests(deps), 0);
    assert.equal(await runAt("2026-03-06T12:00:00Z"), 1);
  });
});
