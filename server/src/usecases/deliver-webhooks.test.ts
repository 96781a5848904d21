import assert from "node:assert/strict";
import { test } from "node:test";
import { dayMs } from "@candor/core/kernel/instant.ts";
import { onBothDatabases } from "../../testkit/database.ts";
import { enforcementWorld, sellerWish } from "../../testkit/enforcement-world.ts";
import { market } from "../../testkit/world.ts";
import type { Parcel, Posted } from "../ports.ts";
import { deliverWebhooks, signedHeaders } from "./deliver-webhooks.ts";
import { imposeMeasures } from "./impose-measures.ts";
import { acknowledgeMeasure, liftMeasure } from "./measures.ts";
import { createWebhook, listPendingMeasures, listWebhooks, removeWebhook } from "./webhooks.ts";

const hourMs = dayMs / 24;

test("the signature is that of the Standard Webhooks specification's own example", () => {
  const headers = signedHeaders(
    {
      id: "msg_p5jXN8AQM9LWM0D4loKWxJek",
      body: '{"test": 2432232314}',
      secret: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
    },
    1_614_265_330_000,
  );
  assert.equal(headers["webhook-signature"], "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
  assert.equal(headers["webhook-timestamp"], "1614265330");
});

onBothDatabases((fresh) => {
  const stage = async () => {
    const given = await enforcementWorld(await fresh());
    const { deps } = given.world;
    const posted: Parcel[] = [];
    let answer: Posted = { taken: true, answer: "204" };
    const courier = {
      post: async (parcel: Parcel) => {
        posted.push(parcel);
        return answer;
      },
    };
    const add = async () => {
      const url = "https://hooks.example.com/candor";
      const made = await createWebhook(deps, { marketplaceId: market, userId: "op", url });
      assert.ok(made.ok);
      return made.value;
    };
    const impose = async () => {
      const { caseId, version } = given;
      const base = { marketplaceId: market, caseId, version, userId: "mo", wish: sellerWish() };
      const done = await imposeMeasures(deps, base);
      assert.ok(done.ok);
      return { marketplaceId: market, measureId: done.value.measures[0]?.measureId ?? "" };
    };
    const pending = async () => {
      const page = await listPendingMeasures(deps, { marketplaceId: market, limit: 10 });
      assert.ok(page.ok);
      return page.value.items.map((item) => `${item.kind} ${item.pending}`);
    };
    return {
      ...{ deps, posted, add, impose, pending },
      deliver: () => deliverWebhooks({ ...deps, courier }),
      answers: (next: Posted) => {
        answer = next;
      },
      bodies: () => posted.map(({ body }) => JSON.parse(body)),
      fares: async () => (await listWebhooks(deps, { marketplaceId: market })).value.items[0],
    };
  };

  test("an order goes out signed, once, and stays pending until it is acknowledged", async () => {
    const { deps, posted, add, impose, pending, deliver, bodies } = await stage();
    const { secret } = await add();
    const key = await impose();
    assert.equal(posted.length, 0, "nothing is sent within the decision");
    assert.equal(await deliver(), 1);
    assert.equal(await deliver(), 0);
    const [parcel] = posted;
    assert.ok(parcel);
    const id = parcel.headers["webhook-id"] ?? "";
    const expected = signedHeaders({ id, body: parcel.body, secret }, deps.clock.now());
    assert.deepEqual(parcel.headers, expected);
    assert.partialDeepStrictEqual(bodies(), [
      {
        type: "measure.carry_out",
        data: { kind: "selling-suspended", subject: { kind: "seller", id: "brightco" } },
      },
    ]);
    assert.deepEqual(await pending(), ["selling-suspended carry_out"]);
    const done = { ...key, reference: "T-1", act: "carry_out" } as const;
    assert.ok((await acknowledgeMeasure(deps, done)).ok);
    assert.deepEqual(await pending(), []);
    deps.clock.pass(3 * dayMs);
    assert.equal(await deliver(), 0, "what is done is not asked for again");
  });

  test("what was taken and not acted on goes out again every day, as the same message", async () => {
    const { deps, posted, add, impose, deliver } = await stage();
    await add();
    await impose();
    await deliver();
    deps.clock.pass(24 * hourMs - 1);
    assert.equal(await deliver(), 0);
    deps.clock.pass(1);
    assert.equal(await deliver(), 1);
    const [first, second] = posted;
    assert.equal(second?.headers["webhook-id"], first?.headers["webhook-id"]);
    assert.notEqual(second?.headers["webhook-signature"], first?.headers["webhook-signature"]);
  });

  test("a refusal is tried ten times over days, then given up and shown; the order stays pending", async () => {
    const { deps, posted, add, impose, pending, deliver, answers, fares } = await stage();
    await add();
    await impose();
    answers({ taken: false, answer: "503" });
    await deliver();
    deps.clock.pass(4_999);
    assert.equal(await deliver(), 0);
    deps.clock.pass(1);
    assert.equal(await deliver(), 1);
    for (let hour = 0; hour < 120; hour++) {
      deps.clock.pass(hourMs);
      await deliver();
    }
    assert.equal(posted.length, 10);
    assert.partialDeepStrictEqual(await fares(), { open: 0, failed: 1, lastAnswer: "503" });
    assert.deepEqual(await pending(), ["selling-suspended carry_out"]);
  });

  test("what was carried out and is lifted is to be undone, and that is acknowledged too", async () => {
    const { deps, add, impose, pending, deliver, bodies } = await stage();
    await add();
    const key = await impose();
    await deliver();
    const lift = { ...key, userId: "lee", because: "mistake", reason: "Another seller." } as const;
    assert.ok((await liftMeasure(deps, lift)).ok);
    assert.deepEqual(await pending(), ["selling-suspended undo"]);
    assert.equal(await deliver(), 1);
    assert.deepEqual(
      bodies().map(({ type }) => type),
      ["measure.carry_out", "measure.undo"],
    );
    const late = { ...key, reference: "T-1", act: "carry_out" } as const;
    assert.partialDeepStrictEqual(await acknowledgeMeasure(deps, late), { code: "measure_ended" });
    const undone = { ...key, reference: "T-2", act: "undo" } as const;
    assert.ok((await acknowledgeMeasure(deps, undone)).ok);
    assert.ok((await acknowledgeMeasure(deps, undone)).ok, "said twice it is done once");
    assert.deepEqual(await pending(), []);
  });

  test("an address that is added later hears of what is still pending", async () => {
    const { add, impose, deliver, bodies } = await stage();
    await impose();
    assert.equal(await deliver(), 0);
    await add();
    assert.equal(await deliver(), 1);
    assert.equal(bodies().length, 1);
  });

  test("an address that is removed hears nothing more, and its secret is listed nowhere", async () => {
    const { deps, add, impose, deliver, fares } = await stage();
    const { webhookId } = await add();
    await impose();
    assert.ok(!JSON.stringify(await fares()).includes("whsec"));
    const key = { marketplaceId: market, userId: "op", webhookId };
    assert.ok((await removeWebhook(deps, key)).ok);
    assert.equal(await deliver(), 0);
    assert.partialDeepStrictEqual(await removeWebhook(deps, key), { code: "not_found" });
  });

  test("an address with a password in it is refused, and so is an eleventh", async () => {
    const { deps, add } = await stage();
    const wish = { marketplaceId: market, userId: "op", url: "https://me:secret@example.com/" };
    assert.partialDeepStrictEqual(await createWebhook(deps, wish), {
      code: "webhook_address_refused",
    });
    for (let count = 0; count < 10; count++) await add();
    const url = "https://hooks.example.com/one-more";
    const eleventh = await createWebhook(deps, { ...wish, url });
    assert.partialDeepStrictEqual(eleventh, { code: "webhooks_too_many" });
  });
});
