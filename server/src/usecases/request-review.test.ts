import assert from "node:assert/strict";
import { test } from "node:test";
import { onBothDatabases } from "../../testkit/database.ts";
import { lawIs } from "../../testkit/law.ts";
import { tellContacts } from "../../testkit/mail.ts";
import { delivered, iso, order, requestStage, stateOf } from "../../testkit/request-stage.ts";
import { market, type World } from "../../testkit/world.ts";
import { getBuyerPreferences, putBuyerPreferences } from "./buyer-preferences.ts";
import { getRequestActions } from "./get-request-actions.ts";
import { noteAskedInMessage } from "./note-asked-in-message.ts";
import { requestReview } from "./request-review.ts";
import { requestReviews } from "./request-reviews.ts";
import { putSellerSettings } from "./seller-settings.ts";

onBothDatabases((fresh) => {
  test("the automation, the button, the system and a message are one request", async () => {
    const { world, deps, runAt } = await requestStage(await fresh());
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
    const { world, deps, runAt } = await requestStage(await fresh());
    await order(world, "o1");
    await tellContacts(world, "ada");
    const asked = { marketplaceId: market, orderId: "o1", sellerId: "brightco" };
    const noted = await deps.db.transaction((tx) => noteAskedInMessage(tx, deps, asked));
    assert.ok(noted.ok);
    await world.tell(delivered("o1", "2026-03-01T11:00:00Z"));
    assert.equal(await runAt("2026-03-06T12:00:00Z"), 0);
  });

  test("what can be asked is what asking then does, and looking changes nothing", async () => {
    const { world, deps } = await requestStage(await fresh());
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
    const { world, deps, mail, runAt } = await requestStage(await fresh());
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

  /** Orders of Ada's that arrived one a day, from 1 March on. */
  const oneADay = async (world: World, names: readonly string[]) => {
    for (const [index, name] of names.entries()) {
      await order(world, name);
      await world.tell(delivered(name, `2026-03-0${index + 1}T11:00:00Z`));
    }
    await tellContacts(world, "ada");
  };

  test("one buyer gets at most three mails a week from all sellers, and what is left goes in one", async () => {
    const { world, deps, mail, runAt } = await requestStage(await fresh());
    await oneADay(world, ["o1", "o2", "o3", "o4", "o5"]);
    assert.equal(await runAt("2026-03-05T12:00:00Z"), 1);
    assert.equal(await runAt("2026-03-06T12:00:00Z"), 2);
    assert.equal(await runAt("2026-03-07T12:00:00Z"), 3);
    assert.equal(await runAt("2026-03-09T12:00:00Z"), 3);
    const asked = { marketplaceId: market, orderId: "o4", sellerId: "brightco" };
    const pressed = await requestReview(deps, asked);
    assert.equal(pressed.ok ? "sent" : pressed.code, "request_buyer_week_full");
    assert.equal(pressed.ok ? null : pressed.facts.opensAt, iso("2026-03-12T12:00:00Z"));
    assert.equal(await runAt("2026-03-12T11:59:00Z"), 3);
    assert.equal(await runAt("2026-03-12T12:00:00Z"), 4);
    assert.match(mail.letters[3]?.text ?? "", /Order o4 from[\s\S]*Order o5 from/);
    assert.equal(await runAt("2026-03-20T12:00:00Z"), 4);
  });

  test("a buyer may choose fewer, and never gets more than the marketplace sends", async () => {
    const { world, deps, runAt } = await requestStage(await fresh());
    await lawIs(deps.db.kysely, { parameters: { request_orders_per_mail_max: 1 } });
    await oneADay(world, ["o1", "o2", "o3", "o4", "o5"]);
    const ada = { marketplaceId: market, customerId: "ada" };
    const wanting = (requestsPerWeekMax: number) =>
      putBuyerPreferences(deps, ada, {
        wantsRequests: true,
        wantsMessages: true,
        requestsPerWeekMax,
      });
    await wanting(1);
    assert.equal(await runAt("2026-03-09T12:00:00Z"), 1);
    await wanting(50);
    assert.equal(await runAt("2026-03-16T12:00:00Z"), 4);
    assert.equal((await getBuyerPreferences(deps, ada)).requestsPerWeekMax, 50);
  });

  test("a seller switches automatic requests off for all orders, and still has the button", async () => {
    const db = await fresh();
    const { world, deps, run, runAt } = await requestStage(db);
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
    const { world, deps, mail, run } = await requestStage(await fresh());
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
});
