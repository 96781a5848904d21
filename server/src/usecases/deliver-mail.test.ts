import assert from "node:assert/strict";
import { test } from "node:test";
import { hourMs } from "@candor/core/kernel/instant.ts";
import { sql } from "kysely";
import { onBothDatabases } from "../../testkit/database.ts";
import { lawIs } from "../../testkit/law.ts";
import { tellContacts } from "../../testkit/mail.ts";
import { delivered, iso, order, requestStage, stateOf } from "../../testkit/request-stage.ts";
import { market } from "../../testkit/world.ts";
import { putBuyerPreferences } from "./buyer-preferences.ts";
import { requestReview } from "./request-review.ts";

onBothDatabases((fresh) => {
  test("who opts out in the night gets no mail in the morning", async () => {
    const { world, deps, runAt } = await requestStage(await fresh());
    await order(world, "o1");
    await tellContacts(world, "ada");
    await world.tell(delivered("o1", "2026-03-01T11:00:00Z"));
    deps.clock.set(iso("2026-03-06T21:30:00Z"));
    await requestReview(deps, { marketplaceId: market, orderId: "o1", sellerId: "brightco" });
    const ada = { marketplaceId: market, customerId: "ada" };
    await putBuyerPreferences(deps, ada, {
      wantsRequests: false,
      wantsMessages: true,
      requestsPerWeekMax: null,
    });
    assert.equal(await runAt("2026-03-07T07:00:00Z"), 0);
    const { rows } = await sql`select status, outcome from mail_out`.execute(deps.db.kysely);
    assert.deepEqual(rows, [{ status: "stopped", outcome: "opted_out" }]);
  });

  test("the minute's number holds mail back, and the next minute goes on", async () => {
    const { world, deps, run } = await requestStage(await fresh());
    await lawIs(deps.db.kysely, { parameters: { request_sends_per_minute_max: 2 } });
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
    const { world, mail, deps, run, runAt } = await requestStage(db);
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
      select order_id, status from mail_out join mail_out_order using (customer_id, mail_id)
      order by order_id`.execute(db.kysely);
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
    const { world, mail, deps, run, runAt } = await requestStage(await fresh());
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

  test("the record says who set it off, in which words and language, and names nobody", async () => {
    const { world, deps, runAt } = await requestStage(await fresh());
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
      template: { version: "2", language: "en" },
      policyVersion: "1.0.0",
    });
    assert.doesNotMatch(rows.map(({ payload }) => payload).join(), /ada|order-77|@/);
    const { rows: contacts } = await sql`select * from buyer_contact`.execute(deps.db.kysely);
    assert.doesNotMatch(JSON.stringify(contacts), /buyers\.example/);
  });
});
