import assert from "node:assert/strict";
import { test } from "node:test";
import { NoticeBody } from "@candor/core/contract/schemas/notices.ts";
import { dayMs } from "@candor/core/kernel/instant.ts";
import { limits } from "@candor/core/kernel/limits.ts";
import { sql } from "kysely";
import { onBothDatabases } from "../../testkit/database.ts";
import { codeOf, taken } from "../../testkit/feedback-stage.ts";
import { keptMail, mailDepsOf } from "../../testkit/mail.ts";
import { makeWorld, market } from "../../testkit/world.ts";
import { decideCase, getCase, listCases } from "./cases.ts";
import { deliverNotices } from "./deliver-notices.ts";
import { fileNotice, getNotice, listNotices } from "./file-notice.ts";
import { findOverdueNotices } from "./find-overdue-notices.ts";
import { reportReviews } from "./report-reviews.ts";

type Ids = readonly string[];
type About = { reviewIds?: Ids; productIds?: Ids; sellerIds?: Ids };

const bodyAbout = (about: About, more: object = {}) =>
  NoticeBody.parse({
    notifier: { kind: "authority", name: "Consumer Office", email: "office@example.com" },
    reference: "CO-17",
    law: "Unfair Commercial Practices Act, section 5",
    explanation: "The office holds that this review was ordered.",
    goodFaith: true,
    about,
    ...more,
  });

onBothDatabases((fresh) => {
  const open = async () => {
    const world = await makeWorld(await fresh());
    const { deps } = world;
    await world.product("lamp");
    await world.seller("brightco", ["lamp"]);
    const { reviewId } = taken(await world.buyer("ada").reviews("lamp"));
    const notify = (about: About, more?: object) =>
      fileNotice(deps, { marketplaceId: market, ...bodyAbout(about, more) });
    const cases = async () =>
      taken(await listCases(deps, { marketplaceId: market, limit: 50 })).items;
    return { world, deps, reviewId, notify, cases };
  };

  test("an authority's notice has a receipt at once, a working day's clock, and leads the queue", async () => {
    const { deps, reviewId, notify, cases, world } = await open();
    const other = taken(await world.buyer("ben").reviews("lamp"));
    const reporter = { marketplaceId: market, kind: "customer", id: "cem" } as const;
    const filing = { reviewIds: [other.reviewId], reason: "misfiled", note: "Here." } as const;
    taken(await reportReviews(deps, { reporter, ...filing }));
    const receipt = taken(await notify({ reviewIds: [reviewId] }));
    assert.equal(receipt.status, "open");
    const waits = Date.parse(receipt.dueAt) - deps.clock.now();
    assert.ok(waits > 0 && waits <= 4 * dayMs, "the next working day's end");
    const [first] = await cases();
    assert.equal(first?.caseId, receipt.caseId);
    const file = taken(await getCase(deps, { marketplaceId: market, caseId: receipt.caseId }));
    assert.deepEqual(file.members.texts, [reviewId]);
    assert.equal(file.members.reviewers[0]?.id, "ada");
    const facts = file.signals.flatMap(({ evidence }) => evidence);
    assert.ok(facts.some(({ value }) => value === "Unfair Commercial Practices Act, section 5"));
    assert.ok(file.innocentCauses.length > 0, "an authority may be wrong");
  });

  test("a private person's notice is weighed like a report and has the longer clock", async () => {
    const { reviewId, notify, cases } = await open();
    const person = { notifier: { kind: "person", name: "Ben" }, reference: null };
    const receipt = taken(await notify({ reviewIds: [reviewId] }, person));
    const office = taken(await notify({ sellerIds: ["brightco"] }));
    assert.ok(Date.parse(receipt.dueAt) > Date.parse(office.dueAt));
    assert.equal((await cases())[0]?.caseId, office.caseId);
    assert.equal((await cases())[1]?.detectors[0]?.id, "people-reports");
  });

  test("the same file number is the same notice, also when it is sent twice at once", async () => {
    const { reviewId, notify, world, deps } = await open();
    const both = await Promise.allSettled([
      notify({ reviewIds: [reviewId] }),
      notify({ reviewIds: [reviewId] }),
    ]);
    const codes = both.map((one) => (one.status === "fulfilled" ? codeOf(one.value) : "failed"));
    assert.deepEqual(codes.sort(), ["notice_exists", "taken"]);
    const sold = { reference: "CO-19" };
    const sellers = [1, 2].map(() => notify({ sellerIds: ["brightco"] }, sold));
    const answers = (await Promise.all(sellers)).map(codeOf);
    assert.deepEqual(answers.sort(), ["notice_exists", "taken"]);
    const again = await notify({ reviewIds: [reviewId] });
    assert.equal(codeOf(again), "notice_exists");
    const listed = taken(await listNotices(deps, { marketplaceId: market, limit: 10 })).items;
    const known = listed.find(({ reference }) => reference === "CO-17");
    assert.equal(again.ok ? "" : again.facts.noticeId, known?.noticeId);
    assert.equal((await world.rowCounts()).notice, 2);
    taken(await notify({ reviewIds: [reviewId] }, { reference: "CO-18" }));
    assert.equal((await world.rowCounts()).notice, 3);
  });

  test("what nobody knows is named, and nothing is filed", async () => {
    const { notify, world, reviewId } = await open();
    const unknown = "rev_01jd9x2m8ce5vb6q4t7r0w3y1z";
    for (const [about, named] of [
      [{ reviewIds: [reviewId, unknown] }, { reviewId: unknown }],
      [{ productIds: ["lamp", "no-lamp"] }, { productId: "no-lamp" }],
      [{ sellerIds: ["nobody"] }, { sellerId: "nobody" }],
    ] as const) {
      assert.partialDeepStrictEqual(await notify(about), {
        code: "not_found",
        facts: named,
      });
    }
    const { notice, case_file } = await world.rowCounts();
    assert.deepEqual([notice, case_file], [0, 0]);
  });

  test("the decision answers the notice with its reason, once, and says where to go against it", async () => {
    const { deps, reviewId, notify, cases } = await open();
    const { noticeId } = taken(await notify({ reviewIds: [reviewId] }));
    const [file] = await cases();
    const answer = {
      outcome: "dismissed",
      innocentCause: "None.",
      reason: "It is honest.",
    } as const;
    const seen = { marketplaceId: market, caseId: file?.caseId ?? "", version: file?.version ?? 0 };
    taken(await decideCase(deps, { ...seen, userId: "mo", answer }));
    const read = taken(await getNotice(deps, { marketplaceId: market, noticeId }));
    assert.partialDeepStrictEqual(read, {
      status: "answered",
      outcome: "unfounded",
      answer: "It is honest.",
      automated: false,
    });
    assert.match(read.redress?.outOfCourt ?? "", /Bundesnetzagentur/);
    const { rows } = await sql<{ type: string; payload: string }>`
      select type, payload from ledger_event where subject = ${noticeId} order by event_id`.execute(
      deps.db.kysely,
    );
    assert.deepEqual(
      rows.map(({ type }) => type),
      ["notice-filed", "notice-answered"],
    );
    for (const { payload } of rows) assert.doesNotMatch(payload, /Office|example\.com|honest/);
  });

  test("whoever hands it in is mailed a receipt and the answer, in their language, once each", async () => {
    const { world, deps, reviewId, notify, cases } = await open();
    const mail = keptMail();
    const deliver = () => deliverNotices(mailDepsOf(world, mail));
    const person = {
      notifier: { kind: "person", name: "Imke Sund", email: "imke@readers.example" },
      ...{ reference: null, language: "de" },
    };
    const { noticeId } = taken(await notify({ reviewIds: [reviewId] }, person));
    assert.equal(await deliver(), 1);
    assert.equal(await deliver(), 0);
    const [receipt] = mail.letters;
    assert.equal(receipt?.to, "imke@readers.example");
    assert.match(receipt.text, new RegExp(`Meldung ${noticeId} .*ist am .* eingegangen`));
    assert.doesNotMatch(
      receipt.text,
      /ordered/,
      "an address that is not proven gets no free words",
    );
    const [file] = await cases();
    const answer = { outcome: "dismissed", innocentCause: "None.", reason: "Er kaufte." } as const;
    const seen = { marketplaceId: market, caseId: file?.caseId ?? "", version: file?.version ?? 0 };
    taken(await decideCase(deps, { ...seen, userId: "mo", answer }));
    assert.equal(await deliver(), 1);
    const text = mail.letters[1]?.text ?? "";
    assert.match(text, /nicht als richtig erwiesen/);
    assert.match(text, /Er kaufte\./);
    assert.match(text, /Bundesnetzagentur/);
    assert.match(text, new RegExp(`/shop/notices/${noticeId}`));
    const { caseId } = taken(await notify({ sellerIds: ["brightco"] }, person));
    const next = taken(await getCase(deps, { marketplaceId: market, caseId }));
    const facts = next.signals.flatMap(({ evidence }) => evidence);
    const record = facts.find(({ fact }) => fact === "earlier notices of the same address");
    assert.equal(record?.value, "0 of 1 found to be right");
  });

  test("one address gets so many receipts in a day, and no more; each notice is filed", async () => {
    const { world, reviewId, notify } = await open();
    const mail = keptMail();
    for (let nth = 0; nth <= limits.noticeReceiptsPerDayMax; nth++) {
      taken(await notify({ reviewIds: [reviewId] }, { reference: `CO-${nth}` }));
    }
    await deliverNotices(mailDepsOf(world, mail));
    assert.equal(mail.letters.length, limits.noticeReceiptsPerDayMax);
    assert.equal((await world.rowCounts()).notice, limits.noticeReceiptsPerDayMax + 1);
  });

  test("a notice that nobody answers in time is overdue from its day's end on", async () => {
    const { deps, reviewId, notify } = await open();
    const { dueAt } = taken(await notify({ reviewIds: [reviewId] }));
    deps.clock.pass(Date.parse(dueAt) - deps.clock.now());
    assert.deepEqual(await findOverdueNotices(deps), []);
    deps.clock.pass(1);
    assert.deepEqual(await findOverdueNotices(deps), [{ marketplaceId: market, overdue: 1 }]);
  });
});

test("a notice without good faith, without a law or about nothing is not read as one", () => {
  const whole = { ...bodyAbout({ sellerIds: ["brightco"] }) };
  for (const lack of [{ goodFaith: false }, { law: "" }, { explanation: " " }, { about: {} }]) {
    assert.ok(!NoticeBody.safeParse({ ...whole, ...lack }).success, JSON.stringify(lack));
  }
});
