import assert from "node:assert/strict";
import { test } from "node:test";
import { dayMs } from "@candor/core/kernel/instant.ts";
import { sql } from "kysely";
import { onBothDatabases } from "../../testkit/database.ts";
import { keptMail, mailDepsOf, tellContacts } from "../../testkit/mail.ts";
import { messageStage, taken } from "../../testkit/message-stage.ts";
import { market } from "../../testkit/world.ts";
import { putBuyerPreferences } from "./buyer-preferences.ts";
import { announcePolicy, draftPolicy } from "./change-policy.ts";
import { contactBuyer } from "./contact-buyer.ts";
import { deliverPlatformMail } from "./deliver-platform-mail.ts";
import { tellSellers } from "./policy-notices.ts";
import { putSellerContacts } from "./put-seller-contacts.ts";
import { stopDigest, writeDigests } from "./review-digest.ts";
import { putSellerSettings } from "./seller-settings.ts";

onBothDatabases((fresh) => {
  const stageWithMail = async () => {
    const stage = await messageStage(await fresh());
    await tellContacts(stage.world, "ada");
    const contacts = [{ sellerId: "brightco", email: "desk@brightco-shop.example" }];
    await putSellerContacts(stage.deps, market, contacts);
    const mail = keptMail();
    const deps = mailDepsOf(stage.world, mail);
    return { ...stage, mail, deps, run: () => deliverPlatformMail(deps) };
  };
  const contacted = ({ deps }: Awaited<ReturnType<typeof stageWithMail>>, about: string) =>
    deps.db.transaction((tx) =>
      contactBuyer(tx, deps, {
        ...{ marketplaceId: market, sellerId: "brightco", about, template: "courtesy_refund" },
        ...{ customerId: "ada", orderId: "o1", at: deps.clock.now() },
      }),
    );
  const ends = async ({ deps }: Awaited<ReturnType<typeof stageWithMail>>) => {
    const { rows } = await sql`
      select kind, status, outcome from platform_mail order by mail_id`.execute(deps.db.kysely);
    return rows;
  };

  test("the fixed words after a critical review reach the buyer once, in their language (REV-062)", async () => {
    const stage = await stageWithMail();
    await contacted(stage, "rev_1");
    assert.equal(await stage.run(), 1);
    assert.equal(await stage.run(), 0);
    const [letter] = stage.mail.letters;
    assert.partialDeepStrictEqual(letter, { to: "ada@buyers.example", language: "de" });
    assert.match(letter?.text ?? "", /brightco möchte Ihnen den Kaufpreis erstatten/);
    assert.match(letter?.text ?? "", /\/shop\/orders\/o1\/message/);
    const words = `${letter?.subject}${letter?.text}`.replaceAll("reviews.example", "");
    assert.doesNotMatch(words, /review|Bewertung|Rezension|rev_1/i);
    assert.equal(letter?.from, undefined, "there is no address of the seller's to answer to");
  });

  test("a buyer who wants no such mail gets none, and nobody is blamed", async () => {
    const stage = await stageWithMail();
    await contacted(stage, "rev_1");
    const none = { wantsRequests: true, wantsMessages: false, requestsPerWeekMax: null };
    await putBuyerPreferences(stage.deps, stage.ada, none);
    await stage.run();
    assert.deepEqual(stage.mail.letters, []);
    assert.deepEqual(await ends(stage), [
      { kind: "critical_contact", status: "stopped", outcome: "opted_out" },
    ]);
  });

  test("every seller is mailed about an announced version once; who has no address reads it", async () => {
    const stage = await stageWithMail();
    taken(await stage.send("delivery", "Which day suits you for the delivery of the lamp? 🎉"));
    const operator = { marketplaceId: market, userId: "op" };
    const document = { version: "1.1.0", rules: { "no-emoji": { outcome: "refuse" } } };
    assert.ok((await draftPolicy(stage.deps, { ...operator, document, reason: "Calmer." })).ok);
    const effectiveAt = stage.deps.clock.now() + 15 * dayMs;
    const announced = { ...operator, version: "1.1.0", effectiveAt, emergency: null };
    assert.ok((await announcePolicy(stage.deps, announced)).ok);
    await tellSellers(stage.deps, { marketplaceId: market, version: "1.1.0" });
    await tellSellers(stage.deps, { marketplaceId: market, version: "1.1.0" });
    await stage.run();
    const [letter, ...more] = stage.mail.letters;
    assert.deepEqual(more, []);
    assert.equal(letter?.to, "desk@brightco-shop.example");
    assert.match(letter?.text ?? "", /version 1\.1\.0 .* from 2026-03-16/);
    assert.match(letter?.text ?? "", /Of the 1 messages .* 1 would be judged differently/);
    assert.partialDeepStrictEqual(await ends(stage), [
      { kind: "policy_notice", status: "sent" },
      { kind: "policy_notice", status: "stopped", outcome: "unreachable" },
    ]);
  });

  test("a server that refuses for now is asked again, one that refuses for good is believed", async () => {
    const stage = await stageWithMail();
    await contacted(stage, "rev_1");
    stage.mail.answers(() => ({ end: "refused", forGood: false, answer: "SMTP 451" }));
    await stage.run();
    assert.equal(await stage.run(), 0, "not before its time");
    stage.mail.answers(() => ({ end: "refused", forGood: true, answer: "SMTP 550" }));
    stage.deps.clock.pass(60_000);
    await stage.run();
    assert.partialDeepStrictEqual(await ends(stage), [{ status: "bounced", outcome: "SMTP 550" }]);
    await contacted(stage, "rev_2");
    await stage.run();
    assert.equal(stage.mail.letters.length, 2, "the address is not used again");
  });

  test("a week's reviews are summed up for a seller who asked, without stars, words or names, and one press stops it", async () => {
    const stage = await stageWithMail();
    const { deps, world } = stage;
    const seller = { marketplaceId: market, sellerId: "brightco" };
    await world.buyer("ada").reviews("lamp", { stars: 1, body: "It flickers all evening long." });
    deps.clock.pass(7 * dayMs);
    assert.equal(await writeDigests(deps), 0, "nobody who did not ask is written to");
    await putSellerSettings(deps, seller, { weeklyDigest: true });
    assert.equal(await writeDigests(deps), 1);
    assert.equal(await writeDigests(deps), 0);
    assert.equal(await stage.run(), 1);
    const [letter] = stage.mail.letters;
    assert.match(letter?.text ?? "", /- The lamp: 1\n/);
    assert.doesNotMatch(letter?.text ?? "", /flickers|ada|star/i);
    const [, token = ""] =
      /^<https:\/\/[^/]+\/digest\/market\/brightco\/([^/]+)\/stop>$/.exec(
        letter?.headers["List-Unsubscribe"] ?? "",
      ) ?? [];
    assert.partialDeepStrictEqual(await stopDigest(deps, { ...seller, token: `${token}x` }), {
      code: "not_found",
    });
    assert.ok((await stopDigest(deps, { ...seller, token })).ok);
    deps.clock.pass(7 * dayMs);
    await world.buyer("ben").reviews("lamp", { stars: 5, body: "It is bright and quiet." });
    deps.clock.pass(7 * dayMs);
    assert.equal(await writeDigests(deps), 0);
  });
});
