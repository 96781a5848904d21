import assert from "node:assert/strict";
import { test } from "node:test";
import { onBothDatabases } from "../../testkit/database.ts";
import { tellContacts } from "../../testkit/mail.ts";
import { delivered, iso, order, requestStage } from "../../testkit/request-stage.ts";
import { market } from "../../testkit/world.ts";
import { putBuyerPreferences } from "./buyer-preferences.ts";
import { listSellerOrders } from "./list-seller-orders.ts";

onBothDatabases((fresh) => {
  test("a seller's orders say what can be asked, and neither who bought nor what they chose", async () => {
    const { world, deps } = await requestStage(await fresh());
    for (const id of ["o1", "o2", "o3"]) await order(world, id);
    await tellContacts(world, "ada");
    await world.tell(delivered("o1", "2026-03-01T11:00:00Z"));
    await world.tell(delivered("o2", "2026-03-05T08:00:00Z"));
    deps.clock.set(iso("2026-03-06T12:00:00Z"));
    const seller = { marketplaceId: market, sellerId: "brightco", limit: 10 };
    const list = async () => {
      const page = await listSellerOrders(deps, seller);
      assert.ok(page.ok);
      return page.value;
    };
    const { items } = await list();
    const said = items.map(({ orderId, request }) => [
      orderId,
      request.obstacle?.code ?? request.actions[0],
    ]);
    assert.deepEqual(Object.fromEntries(said), {
      o1: "requestReview",
      o2: "request_too_early",
      o3: "request_delivery_unknown",
    });
    assert.doesNotMatch(JSON.stringify(items), /ada/i);

    const wants = { wantsRequests: false, wantsMessages: true, requestsPerWeekMax: null };
    await putBuyerPreferences(deps, { marketplaceId: market, customerId: "ada" }, wants);
    const after = (await list()).items.find(({ orderId }) => orderId === "o1");
    assert.deepEqual(after?.request.obstacle, { code: "request_skipped", facts: {} });
  });

  test("pages of orders hold each once, and another seller's never", async () => {
    const { world, deps } = await requestStage(await fresh());
    for (const id of ["o1", "o2", "o3"]) await order(world, id);
    const seller = { marketplaceId: market, sellerId: "brightco" };
    const first = await listSellerOrders(deps, { ...seller, limit: 2 });
    assert.ok(first.ok && first.value.next !== null);
    const rest = await listSellerOrders(deps, { ...seller, limit: 2, after: first.value.next });
    assert.ok(rest.ok && rest.value.next === null);
    const ids = [...first.value.items, ...rest.value.items].map(({ orderId }) => orderId);
    assert.deepEqual(ids.toSorted(), ["o1", "o2", "o3"]);
    const other = await listSellerOrders(deps, { ...seller, sellerId: "ironwood", limit: 10 });
    assert.deepEqual(other, { ok: true, value: { items: [], next: null } });
  });
});
