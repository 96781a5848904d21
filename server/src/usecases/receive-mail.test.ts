import assert from "node:assert/strict";
import { generateKeyPairSync } from "node:crypto";
import { test } from "node:test";
import { dayMs } from "@candor/core/kernel/instant.ts";
import { sql } from "kysely";
import { dkimVerify } from "mailauth/lib/dkim/verify.js";
import { clonePglite, onBothDatabases } from "../../testkit/database.ts";
import { taken } from "../../testkit/message-stage.ts";
import { answerAddress, homes, relayStage } from "../../testkit/relay-stage.ts";
import { market } from "../../testkit/world.ts";
import { putBuyerPreferences } from "./buyer-preferences.ts";
import { revokeRelayAddresses } from "./relay-addresses.ts";

const which = "Which day suits you for the delivery of the lamp?";

onBothDatabases((fresh) => {
  const onStage =
    (run: (stage: Awaited<ReturnType<typeof relayStage>>) => Promise<void>) => async () => {
      const stage = await relayStage(await fresh());
      try {
        await run(stage);
      } finally {
        await stage.close();
      }
    };

  test(
    "both sides answer each other's mail, and neither address is anywhere in the other's",
    onStage(async (stage) => {
      const { threadId } = taken(await stage.send("delivery", which));
      const [first] = await stage.deliver();
      assert.ok(first);
      assert.deepEqual(first.to, [homes.buyer]);
      const toSeller = answerAddress(first);
      assert.match(toSeller, /^r-[a-z2-7]{26}@relay\.market\.example$/);
      const answered = await stage.post({
        from: `"Ada Kern" <${homes.buyer}>`,
        to: toSeller,
        replyTo: homes.buyer,
        subject: `Re: your order (${homes.buyer})`,
        inReplyTo: "<x@buyers.example>",
        headers: { "X-Originating-IP": "192.0.2.7", "X-Mailer": "Adas Mail" },
        text: `Tuesday, please.\n\nOn Mon, Brightco <${toSeller}> wrote:\n> ${which}`,
        html: `<p>Tuesday, please.</p><img src="https://track.buyers.example/p.gif">`,
      });
      assert.equal(answered, "taken");
      const [second] = await stage.deliver();
      assert.ok(second);
      assert.deepEqual(second.to, [homes.seller]);
      const toBuyer = answerAddress(second);
      assert.match(toBuyer, /^s-/);
      const back = await stage.post({
        from: homes.seller,
        to: toBuyer,
        subject: "Re: o1",
        text: `Tuesday it is, between nine and eleven.\n-- \nBrightco, ${homes.seller}`,
      });
      assert.equal(back, "taken");
      const [third] = await stage.deliver();
      assert.ok(third);
      for (const mail of [first, third]) {
        assert.doesNotMatch(mail.bytes.toString("latin1"), /brightco-shop/);
        assert.match(mail.from, /^b-[0-9a-z]{26}-[a-z2-7]{16}@relay/);
      }
      const sellersMail = second.bytes.toString("latin1");
      assert.doesNotMatch(sellersMail, /buyers\.example|Kern|192\.0\.2|Adas Mail|track/);
      assert.doesNotMatch(sellersMail, /text\/html/);
      const texts = taken(await stage.asBuyer(threadId)).messages.map(({ text }) => text);
      assert.deepEqual(texts, [
        which,
        "Tuesday, please.",
        "Tuesday it is, between nine and eleven.",
      ]);
    }),
  );

  test(
    "no subject makes a message important: answers pass without it, and nothing else with it",
    onStage(async (stage) => {
      const ada = { marketplaceId: market, customerId: "ada" };
      const choice = { wantsRequests: true, wantsMessages: false, requestsPerWeekMax: null };
      await putBuyerPreferences(stage.deps, ada, choice);
      const unasked = taken(
        await stage.send("home_service", "[Important] When may we come to mount the lamp?"),
      );
      assert.equal(unasked.status, "suppressed");
      assert.deepEqual(await stage.deliver(), []);
      await stage.write("Which bulb does it need?");
      const [question] = await stage.deliver();
      assert.ok(question);
      for (const [subject, text] of [
        ["Re: o1", "It needs an E27 bulb."],
        ["[Important] Re: o1", "Up to 40 watts, to be exact."],
      ]) {
        const to = answerAddress(question);
        assert.equal(await stage.post({ from: homes.seller, to, subject, text }), "taken");
        assert.equal((await stage.deliver()).length, 1, subject);
      }
    }),
  );

  test(
    "a refused answer is refused while the sender's server waits, with rule and remedy",
    onStage(async (stage) => {
      await stage.write("Which bulb does it need?");
      const [mail] = await stage.deliver();
      assert.ok(mail);
      const text = "We give you a $10 voucher if you leave 5 stars.";
      const answer = await stage.post({ from: homes.seller, to: answerAddress(mail), text });
      assert.match(answer, /^550 5\.7\.1 Not delivered: .+\[[A-Z]+-\d+\]/);
      assert.deepEqual(await stage.deliver(), []);
    }),
  );

  test(
    "unknown, foreign, revoked and expired addresses are refused before the mail is sent",
    onStage(async (stage) => {
      const { deps } = stage;
      const { threadId } = taken(await stage.send("delivery", which));
      const [mail] = await stage.deliver();
      assert.ok(mail);
      const to = answerAddress(mail);
      const text = "Tuesday.";
      const post = (more: object) => stage.post({ from: homes.buyer, to, text, ...more });
      assert.match(await post({ to: `r-${"a".repeat(26)}@relay.market.example` }), /^550 5\.1\.1/);
      assert.match(await post({ to: "somebody@elsewhere.example" }), /^550 5\.7\.1/);
      assert.match(await post({ from: "mallory@else.example" }), /^550 5\.7\.1 Write from/);
      assert.equal(await post({ to: to.toUpperCase() }), "taken");
      await revokeRelayAddresses(deps, { kind: "customer", ...stage.ada, threadId });
      assert.match(await post({ text: "Wednesday." }), /^550 5\.1\.1 This address no longer/);
      await stage.send("delivery", "Is Wednesday at noon fine for the delivery of the lamp?");
      const next = (await stage.deliver()).find(({ to: [first] }) => first === homes.buyer);
      assert.ok(next);
      assert.notEqual(answerAddress(next), to);
      deps.clock.pass(181 * dayMs);
      assert.match(await post({ to: answerAddress(next) }), /^550 5\.1\.1/);
      const { rows } = await sql<{ text: string }>`
        select relay_alias::text as text from relay_alias`.execute(deps.db.kysely);
      for (const row of rows) assert.doesNotMatch(row.text, new RegExp(to.slice(2, 28)));
    }),
  );

  test(
    "machines and circles are told from people, and a mail sent twice is one message",
    onStage(async (stage) => {
      const { threadId } = taken(await stage.send("delivery", which));
      const [mail] = await stage.deliver();
      assert.ok(mail);
      const post = (more: object) =>
        stage.post({ from: homes.buyer, to: answerAddress(mail), text: "Out of office.", ...more });
      assert.equal(await post({ headers: { "Auto-Submitted": "auto-replied" } }), "taken");
      assert.equal(await post({ headers: { Precedence: "bulk" } }), "taken");
      const ours = { "X-Candor-Relay": "relay.market.example" };
      assert.match(await post({ headers: ours }), /^554 5\.4\.6/);
      const hops = Array.from({ length: 31 }, (_, at) => ({
        key: "Received",
        value: `from mx${at}.example by mx${at + 1}.example; Sun, 1 Mar 2026 12:00:00 +0000`,
      }));
      assert.match(await post({ headers: hops }), /^554 5\.4\.6/);
      const twice = { messageId: "<1@buyers.example>", text: "Tuesday." };
      assert.equal(await post(twice), "taken");
      assert.equal(await post(twice), "taken");
      assert.match(await post({ text: "> only a quote" }), /^554 5\.6\.0/);
      assert.match(await post({ text: "x ".repeat(2_001) }), /^552 5\.3\.4/);
      assert.match(await post({ text: "x ".repeat(200_000) }), /^552/);
      const thread = taken(await stage.asBuyer(threadId));
      assert.deepEqual(
        thread.messages.map(({ text }) => text),
        [which, "Tuesday."],
      );
    }),
  );

  test(
    "a delivery report marks the address, and nothing that merely looks like one does",
    onStage(async (stage) => {
      await stage.send("delivery", which);
      const [mail] = await stage.deliver();
      assert.ok(mail);
      const report = (status: string, action: string) => ({
        envelope: { from: "", to: mail.from },
        raw: [
          "From: MAILER-DAEMON@mx.example",
          `To: ${mail.from}`,
          "Subject: Undelivered",
          'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
          "",
          "--b",
          "Content-Type: text/plain",
          "",
          "It did not arrive.",
          "--b",
          "Content-Type: message/delivery-status",
          "",
          "Reporting-MTA: dns; mx.example",
          "",
          `Final-Recipient: rfc822; ${homes.buyer}`,
          `Action: ${action}`,
          `Status: ${status}`,
          "--b--",
          "",
        ].join("\r\n"),
      });
      const bounced = async () => {
        const { rows } = await sql<{ status: string; gone: boolean }>`
          select m.status, b.bounced_at is not null as gone from relay_mail m, buyer_contact b
        `.execute(stage.deps.db.kysely);
        return rows[0];
      };
      assert.equal(await stage.post(report("4.4.1", "delayed")), "taken");
      assert.deepEqual(await bounced(), { status: "sent", gone: false });
      assert.equal(await stage.post(report("5.1.1", "failed")), "taken");
      assert.deepEqual(await bounced(), { status: "bounced", gone: true });
    }),
  );
});

test("the mail of a thread passes DKIM, its way back among what is signed", async () => {
  const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const pem = privateKey.export({ type: "pkcs8", format: "pem" }).toString();
  const db = await clonePglite();
  const stage = await relayStage(db, {
    domain: "market.example",
    selector: "k1",
    privateKey: pem,
  });
  await stage.send("delivery", which);
  const [mail] = await stage.deliver();
  await stage.close();
  await db.close();
  assert.ok(mail);
  const key = publicKey.export({ type: "spki", format: "der" }).toString("base64");
  const { results } = await dkimVerify(mail.bytes, {
    resolver: async () => [[`v=DKIM1; k=rsa; p=${key}`]],
  });
  assert.equal(results[0]?.status.result, "pass");
  const head = mail.bytes.toString("latin1").replaceAll(/\r\n[ \t]+/g, "");
  assert.match(/^DKIM-Signature:.*\bh=([^;]+)/im.exec(head)?.[1] ?? "", /reply-to/i);
});
