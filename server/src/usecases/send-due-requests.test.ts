import assert from "node:assert/strict";
import { test } from "node:test";
import { dayMs, hourMs, instantToIso } from "@candor/core/kernel/instant.ts";
import { sql } from "kysely";
import { onBothDatabases } from "../../testkit/database.ts";
import { keptMail, mailDepsOf, tellContacts } from "../../testkit/mail.ts";
import { makeWorld, market, type World } from "../../testkit/world.ts";
import type { Database } from "../db/database.ts";
import { getBuyerPreferences, putBuyerPreferences } from "./buyer-preferences.ts";
import { deliverMail } from "./deliver-mail.ts";
import { openMissingRequests } from "./follow-facts.ts";
import { getRequestActions } from "./get-request-actions.ts";
import { noteAskedInMessage } from "./note-asked-in-message.ts";
import { requestReview } from "./request-review.ts";
import { requestReviews } from "./request-reviews.ts";
import { putSellerSettings } from "./seller-settings.ts";
import { sendDueRequests } from "./send-due-requests.ts";

const lost = { kind: "delivery", orderId: "o1", status: "lost" } as const;
const iso = (text: string) => Date.parse(text);

/** A lamp that Brightco sells, and Ada who can be mailed. Berlin's noon, 1 March 2026. */
async function stage(db: Database) {
  const world = await makeWorld(db);
  await world.product("lamp");
  await world.product("pan");
  await world.seller("brightco", ["lamp", "pan"]);
  const mail = keptMail();
  const deps = mailDepsOf(world, mail);
  const run = async () => {
    await sendDueRequests(deps);
    await deliverMail(deps);
    return mail.letters.length;
  };
  const runAt = (moment: string) => {
    world.deps.clock.set(iso(moment));
    return run();
  };
  return { world, mail, deps, run, runAt };
}

async function order(world: World, orderId: string, more: object = {}, customerId = "ada") {
  await world.tell(
    { kind: "customer", customerId, displayName: customerId, createdAt: "2025-01-01T00:00:00Z" },
    {
      kind: "order",
      orderId,
      customerId,
      sellerId: "brightco",
      status: "shipped",
      currency: "EUR",
      placedAt: "2026-02-25T10:00:00Z",
      lines: [{ lineId: "1", productId: "lamp", paidMinor: 2_000 }],
      ...more,
    },
  );
}

const delivered = (orderId: string, deliveredAt: string, more: object = {}) =>
  ({
    kind: "delivery",
    orderId,
    deliveryId: "p1",
    status: "delivered",
    deliveredAt,
    ...more,
  }) as const;

async function stateOf(db: Database, orderId: string): Promise<Record<string, unknown>> {
  const { rows } = await sql<{ state: Record<string, unknown> }>`
    select state from review_request where order_id = ${orderId}`.execute(db.kysely);
  return rows[0]?.state ?? { status: "none" };
}

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
      const { world, runAt } = await stage(await fresh());
      await setTimeZone(world, timeZone);
      await order(world, "o1");
      await tellContacts(world, "ada");
      await world.tell(fact as Parameters<World["tell"]>[0]);
      for (const [moment, mails] of moments) assert.equal(await runAt(moment), mails, moment);
    });
  }

  test("an order in two parcels waits for the second one", async () => {
    const { world, runAt } = await stage(await fresh());
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
    const { world, runAt } = await stage(db);
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
    const { world, runAt } = await stage(await fresh());
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
    const { world, mail, runAt } = await stage(db);
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
    const { world, runAt } = await stage(db);
    await order(world, "o1");
    await world.tell(delivered("o1", "2026-03-01T11:00:00Z"));
    await runAt("2026-03-06T12:00:00Z");
    assert.deepEqual((await stateOf(db, "o1")).reason, "buyer_unreachable");
    await tellContacts(world, "ada");
    assert.equal(await runAt("2026-03-06T12:01:00Z"), 1);
  });

  test("a buyer in a language without a translation is not asked", async () => {
    const db = await fresh();
    const { world, run, runAt } = await stage(db);
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

  test("the automation, the button, the system and a message are one request", async () => {
    const { world, deps, runAt } = await stage(await fresh());
    await order(world, "o1");
    await tellContacts(world, "ada");
    await world.tell(delivered("o1", "2026-03-01T11:00:00Z"));
    assert.equal(await runAt("2026-03-06T12:00:00Z"), 1);
    const asked = { marketplaceId: market, orderId: "o1" };
    for (const sellerId of ["brightco", null]) {
      const again = await requestReview(deps, { ...asked, sellerId });
      assert.equal(again.ok ? "sent" : again.code, "request_already_made");
    }
    const message = await deps.db.transaction((tx) =>
      noteAskedInMessage(tx, deps, { ...asked, sellerId: "brightco" }),
    );
    assert.equal(message.ok ? "noted" : message.code, "request_already_made");
  });

  test("a seller who asked by hand has used up the one time, also before anything arrived", async () => {
    const { world, deps, runAt } = await stage(await fresh());
    await order(world, "o1");
    await tellContacts(world, "ada");
    const asked = { marketplaceId: market, orderId: "o1", sellerId: "brightco" };
    const noted = await deps.db.transaction((tx) => noteAskedInMessage(tx, deps, asked));
    assert.ok(noted.ok);
    await world.tell(delivered("o1", "2026-03-01T11:00:00Z"));
    assert.equal(await runAt("2026-03-06T12:00:00Z"), 0);
  });

  test("a request of before Candor is the one time", async () => {
    const { world, deps, runAt } = await stage(await fresh());
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

  test("what can be asked is what asking then does, and looking changes nothing", async () => {
    const { world, deps } = await stage(await fresh());
    await order(world, "o1");
    await tellContacts(world, "ada");
    const asked = { marketplaceId: market, orderId: "o1", sellerId: "brightco" };
    const look = async () => {
      const before = await world.rowCounts();
      const found = await getRequestActions(deps, asked);
      assert.deepEqual(await world.rowCounts(), before);
      assert.ok(found.ok);
      return found.value.obstacle?.code ?? found.value.actions;
    };
    assert.equal(await look(), "request_delivery_unknown");
    await world.tell(delivered("o1", "2026-03-01T11:00:00Z"));
    assert.equal(await look(), "request_too_early");
    deps.clock.set(iso("2026-03-05T12:00:00Z"));
    assert.deepEqual(await look(), ["requestReview"]);
    assert.ok((await requestReview(deps, asked)).ok);
    assert.equal(await look(), "request_already_made");
    const others = await getRequestActions(deps, { ...asked, sellerId: "rival" });
    assert.equal(others.ok ? "shown" : others.code, "not_found");
    const theirs = await requestReview(deps, { ...asked, sellerId: "rival" });
    assert.equal(theirs.ok ? "asked" : theirs.code, "not_found");
  });

  test("a button pressed at night is taken, and its mail waits for morning", async () => {
    const { world, deps, mail, runAt } = await stage(await fresh());
    await order(world, "o1");
    await tellContacts(world, "ada");
    await world.tell(delivered("o1", "2026-03-01T11:00:00Z"));
    deps.clock.set(iso("2026-03-06T21:30:00Z"));
    const asked = { marketplaceId: market, orderId: "o1", sellerId: "brightco" };
    const taken = await requestReview(deps, asked);
    assert.ok(taken.ok && taken.value.status === "sent");
    assert.equal(taken.value.mailedFrom, "2026-03-07T07:00:00.000Z");
    assert.equal(await runAt("2026-03-07T06:59:59Z"), 0);
    assert.equal(await runAt("2026-03-07T07:00:00Z"), 1);
    assert.equal(mail.letters[0]?.to, "ada@buyers.example");
  });

  test("who opts out in the night gets no mail in the morning", async () => {
    const { world, deps, runAt } = await stage(await fresh());
    await order(world, "o1");
    await tellContacts(world, "ada");
    await world.tell(delivered("o1", "2026-03-01T11:00:00Z"));
    deps.clock.set(iso("2026-03-06T21:30:00Z"));
    await requestReview(deps, { marketplaceId: market, orderId: "o1", sellerId: "brightco" });
    const ada = { marketplaceId: market, customerId: "ada" };
    await putBuyerPreferences(deps, ada, { wantsRequests: false, requestsPerWeekMax: null });
    assert.equal(await runAt("2026-03-07T07:00:00Z"), 0);
    const { rows } = await sql`select status, outcome from mail_out`.execute(deps.db.kysely);
    assert.deepEqual(rows, [{ status: "stopped", outcome: "opted_out" }]);
  });

  test("one buyer gets at most three requests a week from all sellers, and the rest in turn", async () => {
    const { world, deps, runAt } = await stage(await fresh());
    for (const name of ["o1", "o2", "o3", "o4", "o5"]) {
      await order(world, name);
      await world.tell(delivered(name, "2026-03-01T11:00:00Z"));
    }
    await tellContacts(world, "ada");
    assert.equal(await runAt("2026-03-06T12:00:00Z"), 3);
    assert.equal(await runAt("2026-03-13T11:59:00Z"), 3);
    const left = await deps.db.kysely
      .selectFrom("review_request")
      .select("order_id")
      .where("status", "=", "waiting")
      .execute();
    const [next] = left;
    const asked = { marketplaceId: market, orderId: next?.order_id ?? "", sellerId: "brightco" };
    const pressed = await requestReview(deps, asked);
    assert.equal(pressed.ok ? "sent" : pressed.code, "request_buyer_week_full");
    assert.equal(pressed.ok ? null : pressed.facts.opensAt, iso("2026-03-13T12:00:00Z"));
    assert.equal(await runAt("2026-03-13T12:00:00Z"), 5);
  });

  test("a buyer may choose fewer, and never gets more than the marketplace sends", async () => {
    const { world, deps, runAt } = await stage(await fresh());
    for (const name of ["o1", "o2", "o3", "o4"]) {
      await order(world, name);
      await world.tell(delivered(name, "2026-03-01T11:00:00Z"));
    }
    await tellContacts(world, "ada");
    const ada = { marketplaceId: market, customerId: "ada" };
    await putBuyerPreferences(deps, ada, { wantsRequests: true, requestsPerWeekMax: 1 });
    assert.equal(await runAt("2026-03-06T12:00:00Z"), 1);
    await putBuyerPreferences(deps, ada, { wantsRequests: true, requestsPerWeekMax: 50 });
    assert.equal(await runAt("2026-03-13T12:00:00Z"), 4);
    assert.deepEqual(await getBuyerPreferences(deps, ada), {
      wantsRequests: true,
      requestsPerWeekMax: 50,
    });
  });

  test("a seller switches automatic requests off for all orders, and still has the button", async () => {
    const db = await fresh();
    const { world, deps, run, runAt } = await stage(db);
    await order(world, "o1");
    await order(world, "o2");
    await tellContacts(world, "ada");
    await world.tell(delivered("o1", "2026-03-01T11:00:00Z"));
    await world.tell(delivered("o2", "2026-03-01T11:00:00Z"));
    const seller = { marketplaceId: market, sellerId: "brightco" };
    await putSellerSettings(deps, seller, { automaticRequests: false });
    assert.equal(await runAt("2026-03-06T12:00:00Z"), 0);
    assert.equal((await stateOf(db, "o1")).reason, "seller_switched_off");
    assert.ok((await requestReview(deps, { ...seller, orderId: "o1" })).ok);
    assert.equal(await run(), 1);
    await putSellerSettings(deps, seller, { automaticRequests: true });
    assert.equal(await run(), 2);
  });

  test("a range asks about all its open orders and none besides", async () => {
    const { world, deps, mail, run } = await stage(await fresh());
    const seller = { marketplaceId: market, sellerId: "brightco" };
    await putSellerSettings(deps, seller, { automaticRequests: false });
    for (const [name, day] of [
      ["o1", "01"],
      ["o2", "02"],
      ["o3", "03"],
    ] as const) {
      await order(world, name, {}, `${name}-buyer`);
      await tellContacts(world, `${name}-buyer`);
      await world.tell(delivered(name, `2026-03-${day}T11:00:00Z`));
    }
    deps.clock.set(iso("2026-03-08T12:00:00Z"));
    await run();
    const orders = await requestReviews(deps, {
      ...seller,
      deliveredFrom: iso("2026-03-01T00:00:00Z"),
      deliveredUntil: iso("2026-03-03T00:00:00Z"),
      askedBy: "button",
    });
    assert.equal(orders, 2);
    assert.equal(await run(), 2);
    assert.deepEqual(mail.letters.map(({ to }) => to).sort(), [
      "o1-buyer@buyers.example",
      "o2-buyer@buyers.example",
    ]);
  });

  test("the minute's number holds mail back, and the next minute goes on", async () => {
    const { world, deps, run } = await stage(await fresh());
    await deps.db.kysely
      .insertInto("policy_parameter")
      .values({
        marketplace_id: market,
        key: "request_sends_per_minute_max",
        effective_from: new Date(0),
        value: "2",
        version: "1",
      })
      .execute();
    for (const name of ["o1", "o2", "o3"]) {
      await order(world, name, {}, `${name}-buyer`);
      await tellContacts(world, `${name}-buyer`);
      await world.tell(delivered(name, "2026-03-01T11:00:00Z"));
    }
    deps.clock.set(iso("2026-03-06T12:00:00Z"));
    assert.equal(await run(), 2);
    deps.clock.pass(59_000);
    assert.equal(await run(), 2);
    deps.clock.pass(1_000);
    assert.equal(await run(), 3);
  });

  test("what the mail server puts off is tried again; what it refuses for good is not", async () => {
    const db = await fresh();
    const { world, mail, deps, run, runAt } = await stage(db);
    for (const name of ["o1", "o2"]) {
      await order(world, name, {}, `${name}-buyer`);
      await tellContacts(world, `${name}-buyer`);
      await world.tell(delivered(name, "2026-03-01T11:00:00Z"));
    }
    mail.answers(({ to }) => ({
      end: "refused",
      forGood: to.startsWith("o2"),
      answer: "SMTP 4/5",
    }));
    assert.equal(await runAt("2026-03-06T12:00:00Z"), 2);
    mail.answers(() => ({ end: "taken" }));
    assert.equal(await run(), 2);
    deps.clock.pass(60_000);
    assert.equal(await run(), 3);
    const copies = mail.letters.filter(({ to }) => to.startsWith("o1"));
    assert.equal(copies.length, 2);
    assert.equal(copies[0]?.messageId, copies[1]?.messageId);
    const { rows } = await sql<{ order_id: string; status: string }>`
      select order_id, status from mail_out order by order_id`.execute(db.kysely);
    assert.deepEqual(rows, [
      { order_id: "o1", status: "sent" },
      { order_id: "o2", status: "bounced" },
    ]);
    await order(world, "o3", {}, "o2-buyer");
    await world.tell(delivered("o3", "2026-03-02T11:00:00Z"));
    await runAt("2026-03-07T12:00:00Z");
    assert.equal((await stateOf(db, "o3")).reason, "buyer_unreachable");
  });

  test("a mail of which nothing is known is handed over once more, the same, and then never", async () => {
    const { world, mail, deps, run, runAt } = await stage(await fresh());
    await order(world, "o1");
    await tellContacts(world, "ada");
    await world.tell(delivered("o1", "2026-03-01T11:00:00Z"));
    mail.answers(() => ({ end: "uncertain" }));
    assert.equal(await runAt("2026-03-06T12:00:00Z"), 1);
    assert.equal(await run(), 1, "its claim still runs");
    deps.clock.pass(hourMs);
    assert.equal(await run(), 2);
    deps.clock.pass(hourMs);
    assert.equal(await run(), 2);
    const [first, second] = mail.letters;
    assert.equal(first?.messageId, second?.messageId);
    assert.equal(first?.text, second?.text);
    const { rows } = await sql`select status from mail_out`.execute(deps.db.kysely);
    assert.deepEqual(rows, [{ status: "unknown" }]);
  });

  test("orders that came without a request get theirs in the night, and only once", async () => {
    const db = await fresh();
    const { world, deps, runAt } = await stage(db);
    await order(world, "o1");
    await tellContacts(world, "ada");
    await world.tell(delivered("o1", "2026-03-01T11:00:00Z"));
    await sql`delete from review_request`.execute(db.kysely);
    assert.equal(await openMissingRequests(deps), 1);
    assert.equal(await openMissingRequests(deps), 0);
    assert.equal(await runAt("2026-03-06T12:00:00Z"), 1);
  });

  test("the record says who set it off, in which words and language, and names nobody", async () => {
    const { world, deps, runAt } = await stage(await fresh());
    await order(world, "order-77");
    await tellContacts(world, "ada");
    await world.tell(delivered("order-77", "2026-03-01T11:00:00Z"));
    await runAt("2026-03-06T12:00:00Z");
    const { rows } = await sql<{ type: string; payload: string }>`
      select type, payload from ledger_event where type like 'request-%' order by event_id`.execute(
      deps.db.kysely,
    );
    assert.deepEqual(
      rows.map(({ type }) => type),
      ["request-scheduled", "request-sent", "request-mailed"],
    );
    assert.deepEqual(JSON.parse(rows[1]?.payload ?? ""), {
      sellerId: "brightco",
      trigger: "automatic",
      template: { version: "1", language: "en" },
    });
    assert.doesNotMatch(rows.map(({ payload }) => payload).join(), /ada|order-77|@/);
    const { rows: contacts } = await sql`select * from buyer_contact`.execute(deps.db.kysely);
    assert.doesNotMatch(JSON.stringify(contacts), /buyers\.example/);
  });
});

async function setTimeZone({ tell, deps }: World, timeZone: string): Promise<void> {
  await tell({
    kind: "marketplace",
    marketplaceId: market,
    name: "Market",
    country: "DE",
    languages: ["en", "de"],
    currency: "EUR",
    timeZone,
    asOf: instantToIso(deps.clock.now() + dayMs / 24),
  });
}
