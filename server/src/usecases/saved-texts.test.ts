import assert from "node:assert/strict";
import { test } from "node:test";
import { dayMs } from "@candor/core/kernel/instant.ts";
import { limits } from "@candor/core/kernel/limits.ts";
import { sql } from "kysely";
import { onBothDatabases } from "../../testkit/database.ts";
import { keptMail, mailDepsOf } from "../../testkit/mail.ts";
import { messageStage, taken } from "../../testkit/message-stage.ts";
import { market } from "../../testkit/world.ts";
import { adoptPolicies } from "./adopt-policies.ts";
import { announcePolicy, draftPolicy } from "./change-policy.ts";
import { deliverPlatformMail } from "./deliver-platform-mail.ts";
import { listPolicyImpact, tellSellers } from "./policy-notices.ts";
import { putSellerContacts } from "./put-seller-contacts.ts";
import { dropText, listSavedTexts, rescreenSavedTexts, saveText } from "./saved-texts.ts";

const operator = { marketplaceId: market, userId: "op" };
const cheerful = "Your lamp is on its way 🎉 and comes on Tuesday.";
const plain = "Your lamp is on its way and comes on Tuesday.";

onBothDatabases((fresh) => {
  const stageWithTexts = async () => {
    const stage = await messageStage(await fresh());
    const { deps, seller } = stage;
    await adoptPolicies(deps);
    const save = (name: string, text: string, textId: string | null = null) =>
      saveText(deps, { ...seller, textId, name, text });
    const change = async (version: string, outcome: "refuse" | "warn") => {
      const document = { version, rules: { "no-emoji": { outcome } } };
      assert.ok((await draftPolicy(deps, { ...operator, document, reason: "Calmer." })).ok);
      const effectiveAt = deps.clock.now() + 15 * dayMs;
      const announced = { ...operator, version, effectiveAt, emergency: null };
      assert.ok((await announcePolicy(deps, announced)).ok);
    };
    const passes = async () => {
      deps.clock.pass(16 * dayMs);
      await adoptPolicies(deps);
      return rescreenSavedTexts(deps);
    };
    const list = () => listSavedTexts(deps, seller);
    return { ...stage, save, change, passes, list };
  };

  test("a text that a new version stops is counted ahead, paused on its day, and usable with its rewrite", async () => {
    const { deps, save, change, passes, list } = await stageWithTexts();
    const kept = taken(await save("On its way", cheerful));
    taken(await save("Plain", plain));
    await change("1.1.0", "refuse");
    await tellSellers(deps, { marketplaceId: market, version: "1.1.0" });
    const impact = await listPolicyImpact(deps, { marketplaceId: market, version: "1.1.0" });
    const mine = impact.find(({ sellerId }) => sellerId === "brightco");
    assert.partialDeepStrictEqual(mine, { savedTextsRead: 2, savedTextsToPause: 1 });
    assert.equal(await rescreenSavedTexts(deps), 0, "until its day nothing is paused");
    assert.equal(await passes(), 1);
    assert.equal(await passes(), 0, "twice pauses nothing twice");
    const [paused, usable] = await list();
    assert.equal(usable?.status, "usable");
    assert.partialDeepStrictEqual(paused, {
      ...{ textId: kept.textId, status: "paused", policyVersion: "1.1.0", text: cheerful },
    });
    const [finding] = paused?.findings ?? [];
    assert.deepEqual([finding?.ruleId, finding?.quote], ["no-emoji", "🎉"]);
    const rewrite = paused?.rewrite ?? "";
    assert.ok(rewrite !== "" && !rewrite.includes("🎉"));
    const { rows } = await sql<{ type: string }>`
      select type from ledger_event where subject = ${kept.textId}`.execute(deps.db.kysely);
    assert.deepEqual(
      rows.map(({ type }) => type),
      ["saved-text-paused"],
    );
    taken(await save("On its way", rewrite, kept.textId));
    assert.ok((await list()).every(({ status }) => status === "usable"));
  });

  test("the mail about a pause names the rule, the words and what passes, and is not sent for nothing", async () => {
    const { deps, world, save, change, passes } = await stageWithTexts();
    const contacts = [{ sellerId: "brightco", email: "desk@brightco-shop.example" }];
    await putSellerContacts(deps, market, contacts);
    const mail = keptMail();
    const mailDeps = mailDepsOf(world, mail);
    const kept = taken(await save("On its way", cheerful));
    await change("1.1.0", "refuse");
    await passes();
    assert.equal(await deliverPlatformMail(mailDeps), 1);
    const [letter] = mail.letters;
    assert.match(letter?.text ?? "", /On its way\n- .*\(no-emoji\) “🎉”/);
    assert.match(letter?.text ?? "", /These words pass:\nYour lamp is on its way/);
    assert.match(letter?.text ?? "", /\/seller\/texts/);
    await change("1.2.0", "warn");
    await passes();
    await change("1.3.0", "refuse");
    await passes();
    taken(await save("On its way", plain, kept.textId));
    assert.equal(await deliverPlatformMail(mailDeps), 1);
    assert.equal(mail.letters.length, 1, "it was put right before the mail left");
  });

  test("what passes again under a later version is usable again by itself", async () => {
    const { save, change, passes, list } = await stageWithTexts();
    taken(await save("On its way", cheerful));
    await change("1.1.0", "refuse");
    assert.equal(await passes(), 1);
    await change("1.2.0", "warn");
    assert.equal(await passes(), 0);
    const [text] = await list();
    assert.partialDeepStrictEqual(text, { status: "usable", findings: [], rewrite: null });
  });

  test("a text that does not pass is not saved, and a seller keeps only so many and their own", async () => {
    const { deps, save, list } = await stageWithTexts();
    const refused = await save("Gift", "We give you 10 euros back for a five star review.");
    assert.partialDeepStrictEqual(refused, { code: "saved_text_refused" });
    assert.deepEqual(await list(), []);
    const unknown = await save("A", plain, "txt_01jd9x2m8ce5vb6q4t7r0w3y1z");
    assert.partialDeepStrictEqual(unknown, { code: "not_found" });
    const first = taken(await save("1", plain));
    for (let count = 1; count < limits.savedTextsMax; count++) {
      taken(await save(String(count + 1), plain));
    }
    assert.partialDeepStrictEqual(await save("more", plain), { code: "saved_texts_too_many" });
    const { textId } = first;
    const another = { marketplaceId: market, sellerId: "rival", textId };
    assert.partialDeepStrictEqual(await dropText(deps, another), { code: "not_found" });
    assert.ok((await dropText(deps, { ...another, sellerId: "brightco" })).ok);
    taken(await save("more", plain));
  });
});
