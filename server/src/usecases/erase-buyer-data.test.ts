import assert from "node:assert/strict";
import { generateKeyPairSync } from "node:crypto";
import { test } from "node:test";
import { dayMs } from "@candor/core/kernel/instant.ts";
import { onBothDatabases } from "../../testkit/database.ts";
import { everyExportedLine, everyTable } from "../../testkit/every-row.ts";
import { tellContacts } from "../../testkit/mail.ts";
import { codeOf, messageStage, taken } from "../../testkit/message-stage.ts";
import { market } from "../../testkit/world.ts";
import { outboxMailer } from "../adapters/outbox-mailer.ts";
import type { Database } from "../db/database.ts";
import { signerOf } from "../ledger/note.ts";
import { sequenceAll } from "../ledger/sequencer.ts";
import { verifyMarketplaces } from "../ledger/verify.ts";
import { getMyData, getOrderBuyerData, putBuyerData } from "./buyer-data.ts";
import { deliverMessages } from "./deliver-messages.ts";
import { eraseDueBuyerData, eraseMyData } from "./erase-buyer-data.ts";

const fields = {
  recipient_name: "Adalinde Kernbach",
  address_line_1: "Sperlingsgasse 17b",
  city: "Lindenau an der Luppe",
  postal_code: "04177",
  phone: "+49 341 5550134",
  country: "DE",
};
const telltale = [fields.recipient_name, "Sperlingsgasse", "Lindenau", "04177", "5550134"];

const everyRow = async (db: Database) =>
  (await everyTable(db)).map(({ table, text }) => `${table} ${text}`).join("\n");

onBothDatabases((fresh) => {
  const stageWithData = async () => {
    const db = await fresh();
    const stage = await messageStage(db);
    await tellContacts(stage.world, "ada");
    taken(await putBuyerData(stage.deps, market, [{ orderId: "o1", fields }]));
    return { ...stage, db };
  };
  const look = (stage: Awaited<ReturnType<typeof stageWithData>>, sellerId = "brightco") =>
    getOrderBuyerData(stage.deps, {
      marketplaceId: market,
      sellerId,
      userId: "sue",
      orderId: "o1",
    });
  const delivered = (stage: Awaited<ReturnType<typeof stageWithData>>) =>
    stage.world.tell({
      kind: "delivery",
      orderId: "o1",
      deliveryId: "p",
      status: "delivered",
      deliveredAt: new Date(stage.deps.clock.now()).toISOString(),
    });

  test("a seller sees what an own order needs, sealed in the database, and each look is logged", async () => {
    const stage = await stageWithData();
    assert.equal(codeOf(await look(stage, "rival")), "not_found");
    assert.deepEqual(taken(await look(stage)).fields, fields);
    const rows = await everyRow(stage.db);
    for (const word of telltale) assert.ok(!rows.includes(word), `${word} lies open`);
    const mine = taken(await getMyData(stage.deps, stage.ada));
    assert.equal(mine.fields.length, 6);
    assert.deepEqual(
      mine.accesses.map(({ sellerId, purpose }) => [sellerId, purpose]),
      [["brightco", "fulfilment"]],
    );
    const unknown = await putBuyerData(stage.deps, market, [{ orderId: "o9", fields: {} }]);
    assert.equal(codeOf(unknown), "orders_unknown");
  });

  test("thirty days after delivery no byte of the address is left, and the ledger still proves", async () => {
    const stage = await stageWithData();
    const { deps, db } = stage;
    const repeat = "Shall we send it to sperlingsgasse  17b in Lindenau an der Luppe on Tuesday?";
    taken(await stage.send("delivery", repeat));
    const publicUrl = "https://reviews.example";
    const mailer = outboxMailer(db);
    await deliverMessages({ ...deps, mailer, publicUrl, relayDomain: null });
    await delivered(stage);
    const before = await everyRow(db);
    assert.match(before, /Lindenau/, "a seller repeated it, and a mail was kept");
    deps.clock.pass(30 * dayMs - 1);
    assert.equal(await eraseDueBuyerData(deps), 0);
    assert.equal(codeOf(await look(stage)), "sent");
    deps.clock.pass(1);
    assert.equal(codeOf(await look(stage)), "buyer_data_closed");
    assert.equal(await eraseDueBuyerData(deps), 1);
    assert.equal(await eraseDueBuyerData(deps), 0);
    const after = `${await everyRow(db)}${await everyExportedLine(db)}`.toLowerCase();
    for (const word of telltale) assert.ok(!after.includes(word.toLowerCase()), `${word} is left`);
    const signer = signerOf(generateKeyPairSync("ed25519").privateKey);
    await sequenceAll({ db, clock: deps.clock, signer });
    const [report] = await verifyMarketplaces(db.kysely, signer.publicKey);
    assert.ok(report);
    assert.deepEqual(report.faults, []);
  });

  test("a buyer who asks is erased: contact, address and correspondence", async () => {
    const stage = await stageWithData();
    const { deps, db } = stage;
    const { threadId } = taken(await stage.write("Leave it with Gretel Ohm next door."));
    taken(await stage.reply(threadId, "We leave it with Gretel Ohm."));
    const gone = taken(await eraseMyData(deps, stage.ada));
    assert.deepEqual([gone.fields, gone.messages], [6, 2]);
    const rows = `${await everyRow(db)}${await everyExportedLine(db)}`;
    assert.doesNotMatch(rows, /Gretel|sealed_email":/);
    assert.deepEqual(taken(await getMyData(deps, stage.ada)).fields, []);
    const nobody = await eraseMyData(deps, { ...stage.ada, customerId: "nobody" });
    assert.equal(codeOf(nobody), "not_found");
  });
});
