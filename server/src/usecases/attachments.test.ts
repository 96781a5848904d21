import assert from "node:assert/strict";
import { after, test } from "node:test";
import { dayMs } from "@candor/core/kernel/instant.ts";
import { sql } from "kysely";
import { simpleParser } from "mailparser";
import { harm, startClamd } from "../../testkit/clamd.ts";
import { clonePglite, onBothDatabases } from "../../testkit/database.ts";
import { cameraWrote, pdfOf, photo, printed, readerOf } from "../../testkit/files.ts";
import { codeOf, messageStage, taken } from "../../testkit/message-stage.ts";
import { answerAddress, homes, relayStage } from "../../testkit/relay-stage.ts";
import { market } from "../../testkit/world.ts";
import { clamdAt } from "../adapters/clamd.ts";
import { picturesInThreads } from "../adapters/pictures/picture-reader.ts";
import { decideHeldMessage, listHeldMessages } from "./decide-held-message.ts";
import { eraseDueBuyerData, eraseMyData } from "./erase-buyer-data.ts";
import { getAttachment } from "./get-attachment.ts";

const clamd = await startClamd();
after(() => clamd.close());
const scanner = clamdAt(clamd.address);
const paper = { pictures: readerOf("Invoice 117. Phone +49 30 5550134"), scanner };
const blank = { pictures: readerOf(null), scanner };

const invoice = { name: "invoice 117.pdf", bytes: pdfOf(1) };
const words = "Your invoice for the lamp is attached.";
const broke = "The foot of the lamp is broken, as the picture shows.";

onBothDatabases((fresh) => {
  const stageWith = async (files: object) => messageStage(await fresh(), {}, files);

  test("an invoice goes to the buyer as it is, sealed where it is kept, and to nobody else", async () => {
    const stage = await stageWith(paper);
    const { deps } = stage;
    const sent = taken(await stage.send("invoice", words, { attachments: [invoice] }));
    const thread = taken(await stage.asBuyer(sent.threadId));
    const [line] = thread.messages[0]?.attachments ?? [];
    assert.ok(line);
    assert.partialDeepStrictEqual(line, { name: "invoice 117.pdf", mediaType: "application/pdf" });
    const key = { threadId: sent.threadId, attachmentId: line.attachmentId };
    const file = taken(await getAttachment(deps, { kind: "customer", ...stage.ada, ...key }));
    assert.ok(Buffer.from(file.content, "base64").equals(invoice.bytes));
    const rival = { kind: "seller", marketplaceId: market, sellerId: "rival" } as const;
    assert.equal(codeOf(await getAttachment(deps, { ...rival, ...key })), "not_found");
    const mo = { kind: "moderator", marketplaceId: market } as const;
    assert.equal(codeOf(await getAttachment(deps, { ...mo, ...key })), "not_found");
    const { rows } = await sql<{ sealed: Buffer }>`
      select sealed from message_attachment`.execute(deps.db.kysely);
    assert.ok(!Buffer.from(rows[0]?.sealed ?? []).includes("%PDF"));
  });

  test("without a scanner no PDF is taken, and pictures are", async () => {
    const stage = await stageWith({ ...blank, scanner: null });
    const { threadId } = taken(await stage.write("Where is my invoice?"));
    assert.equal(codeOf(await stage.reply(threadId, words, [invoice])), "attachment_unscanned");
    const scan = { name: "scan.jpg", bytes: await photo() };
    assert.equal(codeOf(await stage.reply(threadId, words, [scan])), "sent");
  });

  test("what the scanner finds harm in is not sent, and neither is what it cannot say", async () => {
    const stage = await stageWith(blank);
    const ill = { name: "a.pdf", bytes: Buffer.concat([pdfOf(1), Buffer.from(harm)]) };
    const sendFile = (file: typeof invoice) =>
      stage.send("invoice", words, { attachments: [file] });
    assert.equal(codeOf(await sendFile(ill)), "attachment_infected");
    const acting = { name: "b.pdf", bytes: pdfOf(1, "/OpenAction<</S/JavaScript/JS(x)>>") };
    assert.equal(codeOf(await sendFile(acting)), "attachment_unreadable");
    const silent = await messageStage(
      await fresh(),
      {},
      {
        ...blank,
        scanner: { scan: async () => "unknown" },
      },
    );
    const unscanned = await silent.send("invoice", words, { attachments: [invoice] });
    assert.equal(codeOf(unscanned), "attachment_scan_failed");
    assert.equal(codeOf(await stage.asBuyer("thr_none")), "not_found", "nothing was written");
  });

  test("what a picture says is judged as if it were typed, and the file is named (MSG-033)", async () => {
    const stage = await stageWith({
      ...blank,
      pictures: readerOf("Leave us a review and get a $10 gift card."),
    });
    const card = { name: "card.jpg", bytes: await photo() };
    const { threadId } = taken(await stage.write("How do I put it together?"));
    const refused = await stage.reply(threadId, "See the picture.", [card]);
    assert.equal(codeOf(refused), "message_refused");
    assert.partialDeepStrictEqual(refused, {
      facts: {
        findings: [{ ruleId: "no-incentive-for-review", attachment: "card.jpg", spans: [] }],
      },
    });
    const { rows } = await sql`select 1 from message_attachment`.execute(stage.deps.db.kysely);
    assert.equal(rows.length, 0, "a refused file is not kept");
  });

  test("an invoice may name who wrote it; a picture in an answer may not lead away", async () => {
    const stage = await stageWith(paper);
    assert.equal(codeOf(await stage.send("invoice", words, { attachments: [invoice] })), "sent");
    const { threadId } = taken(await stage.write("How do I put it together?"));
    const drawing = { name: "plan.jpg", bytes: await photo() };
    assert.equal(codeOf(await stage.reply(threadId, "As drawn.", [drawing])), "message_refused");
    assert.equal(codeOf(await stage.write("It broke.", undefined, [drawing])), "sent");
  });

  test("a held message shows its files to the person who decides, and goes out with them", async () => {
    const stage = await messageStage(await fresh(), { status: "confirmed" }, blank);
    const { deps } = stage;
    const cancel = "Please cancel the order yourself, the item is out of stock.";
    const photoOf = { name: "shelf.jpg", bytes: await photo() };
    const sent = taken(await stage.send("customisation", cancel, { attachments: [photoOf] }));
    assert.equal(sent.status, "held");
    const page = { marketplaceId: market, limit: 10, after: undefined };
    const [held] = taken(await listHeldMessages(deps, page)).items;
    const [line] = held?.attachments ?? [];
    assert.ok(line);
    const key = { threadId: sent.threadId, attachmentId: line.attachmentId };
    const mo = { kind: "moderator", marketplaceId: market } as const;
    assert.equal(codeOf(await getAttachment(deps, { ...mo, ...key })), "sent");
    const ada = { kind: "customer", ...stage.ada } as const;
    assert.equal(codeOf(await getAttachment(deps, { ...ada, ...key })), "not_found");
    const decision = { marketplaceId: market, messageId: sent.messageId, userId: "mo" };
    await decideHeldMessage(deps, { ...decision, decision: "deliver", reason: "Read it." });
    assert.equal(codeOf(await getAttachment(deps, { ...ada, ...key })), "sent");
  });

  test("files are erased thirty days after the delivery, or when the buyer asks (PII-003)", async () => {
    for (const ask of [false, true]) {
      const stage = await stageWith(blank);
      const { deps } = stage;
      const shown = { name: "Ada Kern.jpg", bytes: await photo() };
      const { threadId } = taken(await stage.write(broke, undefined, [shown]));
      await stage.world.tell({
        kind: "delivery",
        orderId: "o1",
        deliveryId: "p",
        status: "delivered",
        deliveredAt: new Date(deps.clock.now()).toISOString(),
      });
      if (ask) assert.equal(taken(await eraseMyData(deps, stage.ada)).files, 1);
      else {
        deps.clock.pass(30 * dayMs - 1);
        assert.equal(await eraseDueBuyerData(deps), 0);
        deps.clock.pass(1);
        assert.equal(await eraseDueBuyerData(deps), 1);
      }
      const [line] = taken(await stage.asSeller(threadId)).messages[0]?.attachments ?? [];
      assert.partialDeepStrictEqual(line, { name: "[erased]", erased: true });
      const key = { threadId, attachmentId: line?.attachmentId ?? "" };
      const gone = await getAttachment(deps, { kind: "seller", ...stage.seller, ...key });
      assert.equal(codeOf(gone), "attachment_erased");
    }
  });

  test("files travel with the mail both ways, drawn anew, and a bad one is refused by its server", async () => {
    const stage = await relayStage(await fresh(), null, blank);
    try {
      taken(await stage.send("invoice", words, { attachments: [invoice] }));
      const [toBuyer] = await stage.deliver();
      assert.ok(toBuyer);
      const [file] = (await simpleParser(toBuyer.bytes)).attachments;
      assert.equal(file?.filename, "invoice 117.pdf");
      assert.ok(file?.content.equals(invoice.bytes));
      const mail = { from: homes.buyer, to: answerAddress(toBuyer), subject: "Re", text: broke };
      const picture = { filename: "broken.jpg", content: await photo() };
      const program = { filename: "broken.jpg", content: Buffer.from("MZ a program") };
      const refused = await stage.post({ ...mail, attachments: [program] });
      assert.match(refused, /^550 .*kind of file/s);
      const logo = { filename: "logo.png", content: await photo(), cid: "logo" };
      const html = `<p>${broke}</p><img src="cid:logo">`;
      const answered = await stage.post({ ...mail, html, attachments: [picture, logo] });
      assert.equal(answered, "taken");
      const [toSeller] = await stage.deliver();
      assert.ok(toSeller);
      const relayed = await simpleParser(toSeller.bytes);
      assert.deepEqual(
        relayed.attachments.map(({ filename }) => filename),
        ["broken.jpg"],
        "pictures of a mail's layout stay behind (MSG-092)",
      );
      assert.ok(!relayed.attachments[0]?.content.includes(cameraWrote));
      assert.ok(!toSeller.bytes.includes(homes.buyer));
    } finally {
      await stage.close();
    }
  });
});

test("a real reader reads what is printed on a picture, and the message is refused", async () => {
  const db = await clonePglite();
  const pictures = picturesInThreads();
  try {
    const stage = await messageStage(db, {}, { pictures, scanner: null });
    const { threadId } = taken(await stage.write("How do I put it together?"));
    const bytes = await printed("Leave us a review and get a $10 gift card.");
    const refused = await stage.reply(threadId, "See the picture.", [{ name: "a.png", bytes }]);
    assert.equal(codeOf(refused), "message_refused");
  } finally {
    await pictures.close();
    await db.close();
  }
});
