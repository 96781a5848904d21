import assert from "node:assert/strict";
import { test } from "node:test";
import type { Actor } from "@candor/core/contract/kit/actor.ts";
import { BuyersRequest } from "@candor/core/contract/schemas/requests.ts";
import { skipReasons } from "@candor/core/domain/review-request/review-request.ts";
import { dayMs } from "@candor/core/kernel/instant.ts";
import { sql } from "kysely";
import { onBothDatabases } from "../../../testkit/database.ts";
import { asCustomer, makeServer, operator } from "../../../testkit/http.ts";
import { keptMail, mailDepsOf, tellContacts } from "../../../testkit/mail.ts";
import { makeWorld, market } from "../../../testkit/world.ts";
import { outboxMailer } from "../../adapters/outbox-mailer.ts";
import { deliverMail } from "../../usecases/deliver-mail.ts";
import { sendDueRequests } from "../../usecases/send-due-requests.ts";

const brightco: Actor = {
  kind: "seller",
  marketplaceId: market,
  sellerId: "brightco",
  userId: "bo",
};
const rival: Actor = { ...brightco, sellerId: "rival", userId: "ri" };
const order = { params: { orderId: "ada-lamp" } };

onBothDatabases((fresh) => {
  const open = async () => {
    const world = await makeWorld(await fresh());
    await world.product("lamp");
    await world.buyer("ada").orders("lamp", { deliveredDaysAgo: 5 });
    await tellContacts(world, "ada");
    return { world, ...(await makeServer(world)) };
  };

  test("a seller looks, asks once, and hears why not a second time", async () => {
    const { call } = await open();
    const before = await call("getRequestActions", { as: brightco, ...order });
    assert.deepEqual(before.json.actions, ["requestReview"]);
    assert.equal(before.json.obstacle, null);
    const asked = await call("requestReview", { as: brightco, ...order });
    assert.equal(asked.status, 201, asked.text);
    assert.equal(asked.json.status, "sent");
    const again = await call("requestReview", { as: brightco, ...order });
    assert.equal(again.status, 409);
    assert.equal(again.json.code, "request_already_made");
    const after = await call("getRequestActions", { as: brightco, ...order });
    assert.deepEqual(after.json.actions, []);
    assert.equal((after.json.obstacle as { code: string }).code, "request_already_made");
  });

  test("an idempotency key repeats the first answer and asks nobody twice", async () => {
    const { call, world } = await open();
    const sent = { as: brightco, ...order, headers: { "idempotency-key": "k1" } };
    const first = await call("requestReview", sent);
    const second = await call("requestReview", sent);
    assert.deepEqual([first.status, second.status], [201, 201]);
    assert.equal(first.text, second.text);
    assert.equal((await world.rowCounts()).mail_out, 1);
  });

  test("another seller's order looks like none, and a customer may not ask", async () => {
    const { call } = await open();
    for (const route of ["getRequestActions", "requestReview"] as const) {
      assert.equal((await call(route, { as: rival, ...order })).status, 404);
      assert.equal((await call(route, { as: asCustomer("ada"), ...order })).status, 403);
      assert.equal((await call(route, order)).status, 401);
    }
  });

  test("a range has dates and nothing to choose by; a seller asks for their own orders", async () => {
    const { call, world } = await open();
    const at = world.deps.clock.now();
    const range = {
      deliveredFrom: new Date(at - 10 * dayMs).toISOString(),
      deliveredUntil: new Date(at).toISOString(),
    };
    const asked = await call("requestReviews", { as: brightco, body: range });
    assert.equal(asked.status, 202, asked.text);
    assert.equal(asked.json.orders, 1);
    const others = { ...range, sellerId: "rival" };
    assert.equal((await call("requestReviews", { as: brightco, body: others })).status, 422);
    for (const mood of ["stars", "rating", "refunded", "returned", "orderIds"]) {
      const body = { ...range, [mood]: [5] };
      assert.equal((await call("requestReviews", { as: brightco, body })).status, 422, mood);
    }
  });

  test("a seller switches the automation, a buyer the mail, each for themselves alone", async () => {
    const { call } = await open();
    const off = { automaticRequests: false };
    assert.equal((await call("putSellerSettings", { as: brightco, body: off })).status, 200);
    const weeklyDigest = false;
    assert.deepEqual((await call("getSellerSettings", { as: brightco })).json, {
      ...off,
      weeklyDigest,
    });
    assert.deepEqual((await call("getSellerSettings", { as: rival })).json, {
      automaticRequests: true,
      weeklyDigest,
    });
    const none = { wantsRequests: false, wantsMessages: true, requestsPerWeekMax: null };
    await call("putMyPreferences", { as: asCustomer("ada"), body: none });
    assert.deepEqual((await call("getMyPreferences", { as: asCustomer("ada") })).json, none);
    const skipped = await call("requestReview", { as: brightco, ...order });
    assert.deepEqual([skipped.status, skipped.json.reason], [201, "opted_out"]);
    const again = await call("requestReview", { as: brightco, ...order });
    assert.deepEqual([again.json.code, again.json.reason], ["request_skipped", "opted_out"]);
  });

  test("a buyer sees what they were, will be and are not asked, and why; nobody else does", async () => {
    const { call, world } = await open();
    for (const [product, deliveredDaysAgo] of [
      ["kettle", 1],
      ["toaster", 40],
      ["pan", 6],
    ] as const) {
      await world.product(product);
      await world.buyer("ada").orders(product, { deliveredDaysAgo });
    }
    await call("requestReview", { as: brightco, ...order });
    await sendDueRequests(world.deps);
    await sql`update purchase set status = 'cancelled' where order_id = 'ada-pan'`.execute(
      world.deps.db.kysely,
    );
    await deliverMail(mailDepsOf(world, keptMail()));
    const mine = await call("listMyRequests", { as: asCustomer("ada") });
    const listed = mine.json.items as Record<string, unknown>[];
    const byOrder = new Map(listed.map((request) => [request.orderId, request]));
    const asked = byOrder.get("ada-lamp");
    assert.deepEqual([asked?.status, asked?.because], ["asked", "button"]);
    assert.deepEqual(asked?.seller, { sellerId: "brightco", name: "brightco" });
    assert.deepEqual(asked?.mail, { status: "sent", language: "en", templateVersion: "2" });
    const planned = byOrder.get("ada-kettle");
    const days = (text: unknown) => (Date.parse(String(text)) - world.deps.clock.now()) / dayMs;
    assert.equal(planned?.status, "planned");
    assert.ok(days(planned?.from) > 2 && days(planned?.from) < 3);
    assert.ok(days(planned?.until) > 29);
    const over = byOrder.get("ada-toaster");
    assert.deepEqual([over?.status, over?.reason], ["not_asked", "window_closed"]);
    const cancelled = byOrder.get("ada-pan");
    assert.deepEqual([cancelled?.status, cancelled?.reason], ["not_asked", "order_cancelled"]);
    assert.equal(listed[0]?.orderId, "ada-kettle", "what is still to come stands first");
    assert.deepEqual((await call("listMyRequests", { as: asCustomer("ben") })).json.items, []);
  });

  test("a buyer reads each reason for not being asked that the life-cycle knows", () => {
    const shapes = BuyersRequest.options.flatMap(({ shape }) =>
      "reason" in shape ? shape.reason.options : [],
    );
    assert.deepEqual(shapes, [...skipReasons, "window_closed"]);
  });

  test("without a mail server the mail lies in the outbox, for the operator and without an address", async () => {
    const { call, world } = await open();
    await call("requestReview", { as: brightco, ...order });
    await deliverMail(mailDepsOf(world, outboxMailer(world.deps.db)));
    const outbox = await call("listOutbox", { as: operator });
    const [mail] = outbox.json.items as { subject: string; text: string }[];
    assert.equal(mail?.subject, "Your review of order ada-lamp");
    assert.doesNotMatch(outbox.text, /buyers\.example/);
    assert.equal((await call("listOutbox", { as: brightco })).status, 403);
  });
});
