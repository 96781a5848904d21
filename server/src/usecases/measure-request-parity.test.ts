import assert from "node:assert/strict";
import { test } from "node:test";
import { dayMs, hourMs } from "@candor/core/kernel/instant.ts";
import { onBothDatabases } from "../../testkit/database.ts";
import { makeServer } from "../../testkit/http.ts";
import { tellContacts } from "../../testkit/mail.ts";
import { delivered, order, requestStage } from "../../testkit/request-stage.ts";
import { market } from "../../testkit/world.ts";
import { getRequestParity, measureRequestParity } from "./measure-request-parity.ts";

onBothDatabases((fresh) => {
  test("who fulfilled an order changes neither whether its buyer is asked nor when; anyone sees it", async () => {
    const { world, deps, runAt } = await requestStage(await fresh());
    for (const [name, fulfilment] of [
      ["o1", "seller"],
      ["o2", "platform"],
      ["o3", "platform"],
    ] as const) {
      await order(world, name, { fulfilment }, `${name}-buyer`);
      if (name !== "o3") await tellContacts(world, `${name}-buyer`);
      await world.tell(delivered(name, "2026-03-01T11:00:00Z"));
    }
    await runAt("2026-03-05T12:00:00Z");
    deps.clock.pass(4 * dayMs);
    const parity = await measureRequestParity(deps, market);
    const medianMs = (4 * 24 + 1) * hourMs;
    assert.deepEqual(parity.channels, [
      { channel: "platform", decided: 2, asked: 1, medianMs, reasons: { buyer_unreachable: 1 } },
      { channel: "seller", decided: 1, asked: 1, medianMs, reasons: {} },
    ]);
    assert.deepEqual(parity.asked.differs, [], "one of two is nothing that chance could not do");
    assert.deepEqual(
      parity.atOnce.lines.map(({ group, total, hits }) => [group, total, hits]),
      [
        ["platform", 1, 1],
        ["seller", 1, 1],
      ],
    );
    const { call } = await makeServer(world);
    const shown = await call("getRequestParity");
    assert.equal(shown.status, 200, shown.text);
    assert.doesNotMatch(shown.text, /buyer-|o1|brightco/);
    await order(world, "o4", {}, "o4-buyer");
    assert.equal(
      await getRequestParity(deps, market),
      await getRequestParity(deps, market),
      "it is counted once in a while, however often it is asked for",
    );
  });

  test("a channel that is asked less is named", async () => {
    const { world, deps, runAt } = await requestStage(await fresh());
    for (let index = 0; index < 16; index++) {
      const fulfilment = index % 2 === 0 ? "seller" : "platform";
      const buyer = `buyer${index}`;
      await order(world, `o${index}`, { fulfilment }, buyer);
      if (fulfilment === "platform") await tellContacts(world, buyer);
      await world.tell(delivered(`o${index}`, "2026-03-01T11:00:00Z"));
    }
    await runAt("2026-03-05T12:00:00Z");
    deps.clock.pass(4 * dayMs);
    const { asked } = await measureRequestParity(deps, market);
    assert.deepEqual(asked.differs, ["platform", "seller"]);
  });
});
