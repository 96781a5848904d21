import assert from "node:assert/strict";
import { test } from "node:test";
import { dayMs } from "@candor/core/kernel/instant.ts";
import { sql } from "kysely";
import { onBothDatabases } from "../../testkit/database.ts";
import { enforcementWorld, sellerWish } from "../../testkit/enforcement-world.ts";
import { lawIs } from "../../testkit/law.ts";
import { keptMail, mailDepsOf, tellContacts } from "../../testkit/mail.ts";
import { market } from "../../testkit/world.ts";
import { decideAppeal, fileAppeal, takeAppeal } from "./appeals.ts";
import { deliverStatements } from "./deliver-statements.ts";
import { imposeMeasures } from "./impose-measures.ts";
import { advanceMeasures, approveMeasure, liftMeasure } from "./measures.ts";
import { putSellerContacts } from "./put-seller-contacts.ts";

onBothDatabases((fresh) => {
  const stage = async (language = "en") => {
    const given = await enforcementWorld(await fresh());
    const { deps } = given.world;
    const mail = keptMail();
    await putSellerContacts(deps, market, [{ sellerId: "brightco", email: "s@brightco.example" }]);
    await tellContacts(given.world, "ada", "ben", "cy");
    await sql`update marketplace set languages = array[${language}]`.execute(deps.db.kysely);
    const impose = async (wish = sellerWish()) => {
      const { caseId, version } = given;
      const base = { marketplaceId: market, caseId, version, userId: "mo", wish };
      const done = await imposeMeasures(deps, base);
      assert.ok(done.ok);
      const { statements, measures } = done.value;
      return {
        statementId: statements[0]?.statementId ?? "",
        measureId: measures[0]?.measureId ?? "",
      };
    };
    const statuses = async () => {
      const { rows } = await sql<{ status: string; outcome: string | null }>`
        select status, outcome from statement_mail order by mail_id`.execute(deps.db.kysely);
      return rows.map(({ status, outcome }) =>
        outcome === null ? status : `${status} ${outcome}`,
      );
    };
    const deliver = () => deliverStatements(mailDepsOf(given.world, mail));
    return { ...given, deps, mail, impose, statuses, deliver };
  };

  test("each party gets its own statement, once, with the whole letter and where to appeal", async () => {
    const { mail, impose, deliver, reviewIds, deps } = await stage();
    const { statementId } = await impose({
      ...sellerWish(),
      removedReviews: reviewIds.slice(0, 1),
    });
    assert.equal(mail.letters.length, 0, "nothing is sent within the decision");
    assert.equal(await deliver(), 2);
    assert.equal(await deliver(), 0);
    assert.deepEqual(mail.letters.map(({ to }) => to).toSorted(), [
      "ada@buyers.example",
      "s@brightco.example",
    ]);
    const sellers = mail.letters.find(({ to }) => to === "s@brightco.example");
    assert.ok(sellers);
    assert.match(sellers.text, /Your selling account is suspended/);
    assert.ok(sellers.text.includes(`https://reviews.example/statements/${statementId}`));
    assert.ok(!sellers.text.includes("ada"), "nobody's account is named to another");
    const { rows } = await sql<{ type: string }>`
      select type from ledger_event where type like 'statement-mail-%'`.execute(deps.db.kysely);
    assert.equal(rows.length, 2);
  });

  test("a German marketplace writes in German", async () => {
    const { mail, impose, deliver } = await stage("de");
    await impose();
    await deliver();
    const [letter] = mail.letters;
    assert.equal(letter?.language, "de");
    assert.match(letter?.text ?? "", /Ihr Verkäuferkonto ist gesperrt/);
    assert.match(letter?.text ?? "", /Beschwerde/);
  });

  test("what waits for a second person is told to nobody before", async () => {
    const { deps, mail, impose, deliver } = await stage();
    const { measureId } = await impose(sellerWish({ severity: "critical", skipTo: 3 }));
    assert.equal(await deliver(), 0);
    const yes = { marketplaceId: market, measureId, userId: "lee" };
    assert.ok((await approveMeasure(deps, yes)).ok);
    assert.equal(await deliver(), 1);
    assert.equal(mail.letters.length, 1);
  });

  test("the outcome of an appeal is mailed with its reason, whatever it is", async () => {
    const { deps, mail, impose, deliver } = await stage();
    const { statementId } = await impose();
    await deliver();
    const filed = await fileAppeal(deps, {
      ...{ marketplaceId: market, statementId, newEvidence: null },
      party: { role: "seller", id: "brightco" },
      plea: { type: "not_me", words: "Nobody of ours knows these people." },
    });
    assert.ok(filed.ok);
    const key = { marketplaceId: market, appealId: filed.value.appealId, userId: "lee" };
    assert.ok((await takeAppeal(deps, key)).ok);
    const reason = "The parcels went to your own office.";
    assert.ok((await decideAppeal(deps, { ...key, outcome: "upheld", reason, lifts: [] })).ok);
    assert.equal(await deliver(), 1);
    const letter = mail.letters.at(-1);
    assert.match(letter?.text ?? "", /The decision stands/);
    assert.ok(letter?.text.includes(reason));
    assert.ok(!letter?.text.includes("lee"), "who heard it stays on the desk");
    assert.equal(letter?.inReplyTo, `<${statementId}@reviews.example>`);
  });

  test("who cannot be reached reads it on the page; a server that is busy is asked again", async () => {
    const { deps, mail, impose, deliver, statuses } = await stage();
    mail.answers(() => ({ end: "refused", forGood: false, answer: "451 busy" }));
    await impose();
    await deliver();
    assert.deepEqual(await statuses(), ["waiting 451 busy"]);
    assert.equal(await deliver(), 0);
    deps.clock.pass(60_000);
    await putSellerContacts(deps, market, [{ sellerId: "brightco", email: null }]);
    assert.equal(await deliver(), 1);
    assert.deepEqual(await statuses(), ["stopped unreachable"]);
  });

  test("whoever was told of a measure is told of its end, once, and not where another letter says it", async () => {
    const { deps, mail, impose, deliver, statuses } = await stage("de");
    const { statementId, measureId } = await impose();
    await deliver();
    const lift = { marketplaceId: market, measureId, userId: "lee", because: "mistake" } as const;
    assert.ok((await liftMeasure(deps, { ...lift, reason: "Another seller." })).ok);
    assert.equal(await deliver(), 1);
    assert.equal(await deliver(), 0);
    const letter = mail.letters.at(-1);
    assert.match(letter?.text ?? "", /Ihr Verkäuferkonto ist gesperrt/);
    assert.match(letter?.text ?? "", /Sie war unser Fehler/);
    assert.ok(letter?.text.includes(`https://reviews.example/statements/${statementId}`));
    assert.ok(!/Another seller|lee/.test(letter?.text ?? ""), "what the desk wrote stays there");
    assert.equal(letter?.inReplyTo, `<${statementId}@reviews.example>`);
    assert.deepEqual(await statuses(), ["sent", "sent"]);
  });

  test("a measure that ends at its time says so, and one that an appeal ended leaves it to the outcome", async () => {
    const { deps, mail, impose, deliver } = await stage();
    const ladder = ["education", "requests-off 30"];
    await lawIs(deps.db.kysely, { parameters: { enforcement_ladder_requests: ladder } });
    await impose(sellerWish({ field: "requests", severity: "medium" }));
    await deliver();
    deps.clock.pass(31 * dayMs);
    await advanceMeasures(deps);
    assert.equal(await deliver(), 1);
    assert.match(mail.letters.at(-1)?.text ?? "", /ended by itself: its time is over/);
    const other = await stage();
    const { statementId } = await other.impose();
    const filed = await fileAppeal(other.deps, {
      ...{ marketplaceId: market, statementId, newEvidence: null },
      party: { role: "seller", id: "brightco" },
      plea: { type: "not_me", words: "Nobody of ours knows these people." },
    });
    assert.ok(filed.ok);
    const key = { marketplaceId: market, appealId: filed.value.appealId, userId: "lee" };
    assert.ok((await takeAppeal(other.deps, key)).ok);
    const reason = "The address is a parcel shop.";
    const ruling = { outcome: "reversed", reason, lifts: [] } as const;
    assert.ok((await decideAppeal(other.deps, { ...key, ...ruling })).ok);
    await other.deliver();
    const subjects = other.mail.letters.map(({ subject }) => subject);
    assert.ok(!subjects.some((subject) => /has ended/.test(subject)), subjects.join("; "));
  });
});
