import assert from "node:assert/strict";
import { test } from "node:test";
import { sql } from "kysely";
import { onBothDatabases } from "../../testkit/database.ts";
import { photo, readerOf } from "../../testkit/files.ts";
import { asCustomer, makeServer } from "../../testkit/http.ts";
import { tellContacts } from "../../testkit/mail.ts";
import { messageStage, taken } from "../../testkit/message-stage.ts";
import { market } from "../../testkit/world.ts";
import { fixedRing } from "../adapters/key-ring.ts";
import { secretsOf } from "../adapters/secrets.ts";
import { getMyData, putBuyerData } from "./buyer-data.ts";
import { getAttachment } from "./get-attachment.ts";
import { putSellerContacts } from "./put-seller-contacts.ts";
import { resealValues, sealedByKey, sealedColumns } from "./reseal-values.ts";
import { createWebhook } from "./webhooks.ts";

const keys = [new Uint8Array(32), new Uint8Array(32).fill(1)] as const;
const rotated = secretsOf(keys[0], fixedRing(...keys));
const withoutOld = secretsOf(keys[0], fixedRing(keys[1]));

onBothDatabases((fresh) => {
  /** One value at least in every sealed column, and 450 fields of orders. */
  const sealedMarket = async () => {
    const db = await fresh();
    const stage = await messageStage(db, { bulky: true }, { pictures: readerOf(null) });
    const { world, deps } = stage;
    await tellContacts(world, "ada");
    await putSellerContacts(deps, market, [{ sellerId: "brightco", email: "desk@bc.example" }]);
    for (let at = 0; at < 45; at++) await world.buyer(`b${at}`).orders("lamp");
    const names = ["recipient_name", "city", "postal_code", "phone", "gift_message"] as const;
    const fields = Object.fromEntries(names.map((name) => [name, `the ${name}`]));
    const orders = Array.from({ length: 45 }, (_, at) => ({ orderId: `b${at}-lamp`, fields }));
    taken(await putBuyerData(deps, market, [...orders, { orderId: "o1", fields }]));
    const file = { name: "foot.jpg", bytes: await photo() };
    const { threadId } = taken(await stage.write("The foot is broken.", { orderId: "o1" }, [file]));
    await sql`update conversation set sealed_phone = ${deps.secrets.seal("1", `phone ${threadId}`)}`.execute(
      db.kysely,
    );
    const hook = { marketplaceId: market, userId: "op", url: "https://hooks.example.com/candor" };
    taken(await createWebhook(deps, hook));
    const server = await makeServer(world);
    const asked = await server.call("writeToSeller", {
      as: asCustomer("ada"),
      body: { about: { productId: "lamp", sellerId: "brightco" }, text: "Which bulb fits?" },
      headers: { "idempotency-key": "question-1" },
    });
    assert.equal(asked.status, 201, asked.text);
    return { ...stage, db, threadId };
  };

  test("after a rotation everything opens with the new key alone, and nothing needs the old one", async () => {
    const { deps, db, ada, threadId, asBuyer } = await sealedMarket();
    const before = taken(await getMyData(deps, ada));
    const [sum] = [...(await sealedByKey(deps)).values()];
    const stop = new AbortController();
    const first = await resealValues(
      { db, secrets: rotated },
      { signal: stop.signal, progress: () => stop.abort() },
    );
    assert.ok(first > 0 && first < (sum ?? 0), "it was stopped on its way");
    const second = await resealValues({ db, secrets: rotated }, {});
    assert.equal(first + second, sum);
    assert.equal(await resealValues({ db, secrets: rotated }, {}), 0);
    assert.deepEqual([...(await sealedByKey(deps))], [[rotated.newestKey(), sum]]);
    const now = { ...deps, secrets: withoutOld };
    assert.deepEqual(taken(await getMyData(now, ada)), before);
    const [line] = taken(await asBuyer(threadId)).messages[0]?.attachments ?? [];
    const key = { threadId, attachmentId: line?.attachmentId ?? "" };
    taken(await getAttachment(now, { kind: "customer", ...ada, ...key }));
    await assert.rejects(async () => await getMyData(deps, ada), { name: "UnknownKeyError" });
  });

  test("every sealed column of the database is sealed anew", async () => {
    const { db, deps } = await sealedMarket();
    const { rows } = await sql<{ place: string }>`
      select table_name || '.' || column_name as place from information_schema.columns
      where table_schema = 'public' and column_name like 'sealed%' order by 1`.execute(db.kysely);
    const known = sealedColumns.map(({ table, column }) => `${table}.${column}`).sort();
    assert.deepEqual(rows.map(({ place }) => place).sort(), known);
    for (const { table, column } of sealedColumns) {
      const filled = await sql`
        select 1 from ${sql.table(table)} where ${sql.ref(column)} is not null`.execute(db.kysely);
      assert.ok(filled.rows.length > 0, `${table}.${column} holds nothing in this test`);
    }
    await resealValues({ ...deps, secrets: rotated }, {});
    assert.equal((await sealedByKey(deps)).size, 1);
  });
});
