import assert from "node:assert/strict";
import { test } from "node:test";
import { sql } from "kysely";
import { onBothDatabases } from "../../testkit/database.ts";
import { lawIs } from "../../testkit/law.ts";
import { tellContacts } from "../../testkit/mail.ts";
import { delivered, iso, order, requestStage } from "../../testkit/request-stage.ts";
import { market, type World } from "../../testkit/world.ts";
import { openLink, rateFromLink, rateSellerFromLink, stopRequests } from "./request-links.ts";
import { requestReview } from "./request-review.ts";
import { sendDueRequests } from "./send-due-requests.ts";
import { takeBounce } from "./take-bounce.ts";

/** Two orders of Ada's, of two sellers, that arrived on one day. */
async function twoOrders(world: World): Promise<void> {
  await world.seller("kettleco", ["pan"]);
  await order(world, "o1");
  const lines = [{ lineId: "1", productId: "pan", paidMinor: 3_000 }];
  await order(world, "o2", { sellerId: "kettleco", lines });
  await tellContacts(world, "ada");
  await world.tell(delivered("o1", "2026-03-01T11:00:00Z"));
  await world.tell(delivered("o2", "2026-03-01T16:00:00Z"));
}

/** What the record says of each order, in its order. */
async function recordOf({ deps }: World): Promise<Readonly<Record<string, readonly string[]>>> {
  const { rows } = await sql<{ order_id: string; types: string[] }>`
    select r.order_id, jsonb_agg(e.type order by e.event_id) as types
    from review_request r join ledger_event e on e.subject = r.request_id
    where e.type <> 'request-scheduled' group by r.order_id order by r.order_id`.execute(
    deps.db.kysely,
  );
  return Object.fromEntries(rows.map((row) => [row.order_id, row.types]));
}

onBothDatabases((fresh) => {
  test("orders of one buyer that are due together leave in one mail, each asked about once", async () => {
    const { world, deps, mail, runAt } = await requestStage(await fresh());
    await twoOrders(world);
    assert.equal(await runAt("2026-03-05T12:00:00Z"), 1);
    const once = ["request-sent", "request-mailed"];
    assert.deepEqual(await recordOf(world), { o1: once, o2: once });
    const [letter] = mail.letters;
    assert.equal(letter?.subject, "Your review of several orders");
    const tokens = new Set([...(letter?.text ?? "").matchAll(/\/r\/([\w-]+)\?/g)].map((m) => m[1]));
    const opened = [];
    for (const token of tokens) opened.push(await openLink(deps, token ?? ""));
    assert.deepEqual(
      opened.map((link) => link.ok && [link.value.orderId, link.value.sellerId]),
      [
        ["o1", "brightco"],
        ["o2", "kettleco"],
      ],
    );
    for (const sellerId of ["brightco", "kettleco"]) {
      const orderId = sellerId === "brightco" ? "o1" : "o2";
      const again = await requestReview(deps, { marketplaceId: market, orderId, sellerId });
      assert.equal(again.ok ? "sent" : again.code, "request_already_made");
    }
    assert.equal(await runAt("2026-03-20T12:00:00Z"), 1);
  });

  test("each order's link rates its own product and seller, and one way out stops all", async () => {
    const { world, deps, mail, runAt } = await requestStage(await fresh());
    await twoOrders(world);
    await runAt("2026-03-05T12:00:00Z");
    const [letter] = mail.letters;
    const ways = [
      ...(letter?.text ?? "").matchAll(/\/r\/([\w-]+)\?(product|seller)=(\w+)&stars=5/g),
    ];
    assert.deepEqual(
      ways.map(([, , , name]) => name),
      ["lamp", "1", "pan", "1"],
    );
    for (const [, token = "", part, productId = ""] of ways) {
      const content = { stars: 5, reason: null, text: null } as const;
      const rated =
        part === "product"
          ? await rateFromLink(deps, { token, productId, stars: 5 })
          : await rateSellerFromLink(deps, { token, content });
      assert.ok(rated.ok, `${part} ${productId}`);
    }
    const [, token = ""] = ways[0] ?? [];
    const others = await rateFromLink(deps, { token, productId: "pan", stars: 1 });
    assert.equal(others.ok ? "rated" : others.code, "product_unknown");
    const way = letter?.headers["List-Unsubscribe"]?.split("/").at(-2) ?? "";
    assert.ok((await stopRequests(deps, way)).ok);
    await order(world, "o3");
    await world.tell(delivered("o3", "2026-03-03T11:00:00Z"));
    assert.equal(await runAt("2026-03-08T12:00:00Z"), 1);
  });

  test("an order that is asked about at night joins the mail that waits for morning", async () => {
    const { world, deps, mail, runAt } = await requestStage(await fresh());
    await twoOrders(world);
    await lawIs(deps.db.kysely, { parameters: { request_buyer_per_week_max: 1 } });
    deps.clock.set(iso("2026-03-05T21:00:00Z"));
    for (const [orderId, sellerId] of [
      ["o1", "brightco"],
      ["o2", "kettleco"],
    ] as const) {
      const taken = await requestReview(deps, { marketplaceId: market, orderId, sellerId });
      assert.ok(taken.ok && taken.value.status === "sent", orderId);
      assert.equal(taken.value.mailedFrom, "2026-03-06T07:00:00.000Z");
    }
    assert.equal(await runAt("2026-03-06T07:00:00Z"), 1);
    assert.match(mail.letters[0]?.text ?? "", /Order o1 from[\s\S]*Order o2 from/);
  });

  test("a buyer in another language since then, and a full mail, begin another one", async () => {
    const { world, deps, mail, runAt } = await requestStage(await fresh());
    await twoOrders(world);
    await order(world, "o3");
    await world.tell(delivered("o3", "2026-03-01T18:00:00Z"));
    await lawIs(deps.db.kysely, {
      parameters: { request_orders_per_mail_max: 2, request_buyer_per_week_max: 9 },
    });
    assert.equal(await runAt("2026-03-05T12:00:00Z"), 2);
    await order(world, "o4");
    await world.tell(delivered("o4", "2026-03-02T18:00:00Z"));
    deps.clock.set(iso("2026-03-06T21:00:00Z"));
    const asked = { marketplaceId: market, sellerId: "brightco" };
    await requestReview(deps, { ...asked, orderId: "o4" });
    await order(world, "o5");
    await world.tell(delivered("o5", "2026-03-02T18:00:00Z"));
    const ada = { customerId: "ada", displayName: "Ada", createdAt: "2025-01-01T00:00:00Z" };
    await world.tell({ kind: "customer", ...ada, locale: "de" });
    assert.ok((await requestReview(deps, { ...asked, orderId: "o5" })).ok);
    await runAt("2026-03-07T12:00:00Z");
    assert.deepEqual(mail.letters.map(({ subject }) => subject).sort(), [
      "Ihre Bewertung zur Bestellung o5",
      "Your review of order o3",
      "Your review of order o4",
      "Your review of several orders",
    ]);
  });

  test("an order that is cancelled before the mail leaves is left out, and the other one goes", async () => {
    const { world, deps, mail, run } = await requestStage(await fresh());
    await twoOrders(world);
    deps.clock.set(iso("2026-03-05T12:00:00Z"));
    await sendDueRequests(deps);
    await order(world, "o1", { status: "cancelled" });
    assert.equal(await run(), 1);
    assert.equal(mail.letters[0]?.subject, "Your review of order o2");
    assert.deepEqual(await recordOf(world), {
      o1: ["request-sent", "request-mail-stopped"],
      o2: ["request-sent", "request-mailed"],
    });
    const { rows } = await sql`
      select order_id, outcome from mail_out_order order by order_id`.execute(deps.db.kysely);
    assert.deepEqual(rows, [
      { order_id: "o1", outcome: "order_cancelled" },
      { order_id: "o2", outcome: null },
    ]);
  });

  test("a mail that comes back says so of every order in it", async () => {
    const { world, deps, mail, runAt } = await requestStage(await fresh());
    await twoOrders(world);
    await runAt("2026-03-05T12:00:00Z");
    const report = "Reporting-MTA: dns; mx.example\n\nAction: failed\nStatus: 5.1.1\n";
    for (let twice = 0; twice < 2; twice++) {
      await takeBounce(deps, mail.letters[0]?.mailId ?? "", report);
    }
    const back = ["request-sent", "request-mailed", "request-bounced"];
    assert.deepEqual(await recordOf(world), { o1: back, o2: back });
  });

  test("no order can be in two mails, whatever the code does", async () => {
    const { world, deps, runAt } = await requestStage(await fresh());
    await twoOrders(world);
    await runAt("2026-03-05T12:00:00Z");
    const second = sql`insert into mail_out_order (marketplace_id, customer_id, order_id, mail_id)
      values (${market}, 'ada', 'o1', 'msg_other')`.execute(deps.db.kysely);
    await assert.rejects(second, /mail_out_order_pkey/);
  });

  test("what waits until night leaves in the morning, and nothing leaves when its window is over", async () => {
    const { world, deps, mail, run, runAt } = await requestStage(await fresh());
    await twoOrders(world);
    mail.answers(() => ({ end: "refused", forGood: false, answer: "SMTP 451" }));
    assert.equal(await runAt("2026-03-05T19:59:00Z"), 1, "a minute to nine");
    mail.answers(() => ({ end: "taken" }));
    assert.equal(await runAt("2026-03-05T20:30:00Z"), 1, "put off until after nine");
    assert.equal(await runAt("2026-03-06T07:00:00Z"), 2);
    await order(world, "o3");
    await world.tell(delivered("o3", "2026-03-02T11:00:00Z"));
    mail.answers(() => ({ end: "refused", forGood: false, answer: "SMTP 451" }));
    assert.equal(await runAt("2026-04-01T18:59:00Z"), 3, "day 30");
    mail.answers(() => ({ end: "taken" }));
    assert.equal(await runAt("2026-04-02T07:00:00Z"), 3, "day 31");
    assert.deepEqual((await recordOf(world)).o3, ["request-sent", "request-mail-stopped"]);
    await order(world, "o4");
    await world.tell(delivered("o4", "2026-03-04T11:00:00Z"));
    deps.clock.set(iso("2026-04-03T20:00:00Z"));
    const asked = { marketplaceId: market, orderId: "o4", sellerId: "brightco" };
    const late = await requestReview(deps, asked);
    assert.equal(late.ok ? "sent" : late.code, "request_too_late", "its morning is day 31");
    assert.equal(await run(), 3);
  });
});
