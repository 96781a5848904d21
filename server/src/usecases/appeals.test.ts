import assert from "node:assert/strict";
import { test } from "node:test";
import { groundWords } from "@candor/core/domain/statement/letter.ts";
import { dayMs } from "@candor/core/kernel/instant.ts";
import { sql } from "kysely";
import { onBothDatabases } from "../../testkit/database.ts";
import {
  enforcementWorld,
  noWish,
  plantCase,
  sellerWish,
} from "../../testkit/enforcement-world.ts";
import { lawIs } from "../../testkit/law.ts";
import { market } from "../../testkit/world.ts";
import { breachesOf } from "../store/breaches.ts";
import { measuresOfStatement } from "../store/measures.ts";
import {
  addAppealEvidence,
  decideAppeal,
  escalateOverdueAppeals,
  fileAppeal,
  takeAppeal,
  withdrawAppeal,
} from "./appeals.ts";
import { getCase } from "./cases.ts";
import { imposeMeasures } from "./impose-measures.ts";
import { listPrecedents } from "./list-precedents.ts";
import { refoldRatings } from "./refold-ratings.ts";
import { replayDecisions } from "./replay-decisions.ts";

const seller = { role: "seller", id: "brightco" } as const;
const notMe = { type: "not_me", words: "Nobody of ours knows these people." } as const;

onBothDatabases((fresh) => {
  const imposed = async (wish = sellerWish()) => {
    const given = await enforcementWorld(await fresh());
    const { deps } = given.world;
    const before = await given.picture();
    const base = { marketplaceId: market, caseId: given.caseId, userId: "mo" };
    const done = await imposeMeasures(deps, { ...base, version: given.version, wish });
    assert.ok(done.ok);
    const statementId = done.value.statements[0]?.statementId ?? "";
    const file = (change: object = {}) =>
      fileAppeal(deps, {
        ...{ marketplaceId: market, statementId, party: seller, plea: notMe },
        newEvidence: null,
        ...change,
      });
    const filed = async () => {
      const appeal = await file();
      assert.ok(appeal.ok);
      return { marketplaceId: market, appealId: appeal.value.appealId };
    };
    const statuses = async () =>
      (await measuresOfStatement(deps.db.kysely, market, statementId)).map(
        ({ state }) => state.status,
      );
    return { ...given, deps, before, statementId, file, filed, statuses };
  };
  const reason = "The shared address is a parcel shop.";

  test("step, points and dates are replayed from what they were judged on, a changed ladder shows", async () => {
    const { deps, file } = await imposed();
    assert.ok((await file()).ok);
    const replayed = async () => {
      const done = await replayDecisions(deps, { marketplaces: [market] });
      assert.ok(done.ok && done.value[0] !== undefined);
      return done.value[0];
    };
    const once = { judged: 1, same: 1, notJudged: 0 };
    assert.partialDeepStrictEqual(await replayed(), {
      kinds: { breaches: once, appeals: once, statements: once },
      different: [],
    });
    const parameters = { enforcement_ladder_reviews: ["education"], appeal_answer_working_days: 1 };
    await lawIs(deps.db.kysely, { version: "1.0.0", parameters });
    const { kinds, different } = await replayed();
    assert.equal(kinds.breaches.same + kinds.appeals.same, 0);
    assert.deepEqual(kinds.statements, once, "what was stated stays stated");
    await sql`update statement set content = jsonb_set(content, '{marketplace}', '"Other"')`.execute(
      deps.db.kysely,
    );
    assert.equal((await replayed()).kinds.statements.same, 0);
    assert.ok(different.some(({ again }) => again.includes("education")));
  });

  test("a first limit waits for its appeal and goes on after it; a repeated one holds meanwhile", async () => {
    const given = await enforcementWorld(await fresh());
    const { deps } = given.world;
    const ladder = ["education", "requests-off 30", "requests-off 60", "requests-off 90"];
    await lawIs(deps.db.kysely, { parameters: { enforcement_ladder_requests: ladder } });
    const wish = sellerWish({ field: "requests", severity: "medium" });
    const appealed = async (caseId: string, version: number) => {
      const by = { marketplaceId: market, caseId, userId: "mo" };
      const done = await imposeMeasures(deps, { ...by, version, wish });
      assert.ok(done.ok, JSON.stringify(done));
      const statementId = done.value.statements[0]?.statementId ?? "";
      const filing = { marketplaceId: market, statementId, party: seller, newEvidence: null };
      const filed = await fileAppeal(deps, { ...filing, plea: notMe });
      assert.ok(filed.ok);
      const status = async () =>
        (await measuresOfStatement(deps.db.kysely, market, statementId))[0]?.state.status;
      return { key: { marketplaceId: market, appealId: filed.value.appealId }, status };
    };
    const first = await appealed(given.caseId, given.version);
    assert.equal(await first.status(), "stayed");
    assert.ok((await takeAppeal(deps, { ...first.key, userId: "vera" })).ok);
    const ruling = { outcome: "upheld", reason: "The list is clear.", lifts: [] } as const;
    assert.ok((await decideAppeal(deps, { ...first.key, userId: "vera", ...ruling })).ok);
    assert.equal(await first.status(), "in_force", "it goes on");
    const second = await appealed("case_2", await plantCase(given.world, "case_2"));
    assert.equal(await second.status(), "in_force", "a repeated breach does not wait");
    const kept = (change: object) => ({
      ...{
        ruleId: "REV-022",
        rule: groundWords("en", "arrangedReviews").rule,
        policyVersion: "2.0.0",
      },
      ...{ about: "request", measures: ["requests-off"], month: "2026-03", decisions: 1 },
      ...change,
    });
    const precedents = await listPrecedents(deps, { marketplaceId: market });
    assert.deepEqual(precedents, [kept({ outcome: "unheard" }), kept({ outcome: "upheld" })]);
    const others = await listPrecedents(deps, { marketplaceId: market, rule: "REV-020" });
    assert.deepEqual(others, [], "each rule has its own");
  });

  test("another person overturns a decision, and everything is as it was", async () => {
    const { deps, world, filed, before, picture, statuses } = await imposed({
      ...sellerWish(),
      products: [{ productId: "lamp", kind: "intake-closed" }],
    });
    const key = await filed();
    const first = await takeAppeal(deps, { ...key, userId: "mo" });
    assert.partialDeepStrictEqual(first, { code: "appeal_same_person" });
    assert.ok((await takeAppeal(deps, { ...key, userId: "lee" })).ok);
    const reversal = { ...key, outcome: "reversed", reason, lifts: [] } as const;
    const wrong = await decideAppeal(deps, { ...reversal, userId: "mo" });
    assert.partialDeepStrictEqual(wrong, { code: "appeal_same_person" });
    assert.ok((await decideAppeal(deps, { ...reversal, userId: "lee" })).ok);
    assert.deepEqual(await statuses(), ["ended", "ended"]);
    assert.deepEqual(await picture(), before);
    const [breach] = await breachesOf(deps.db.kysely, market, "brightco");
    assert.equal(breach?.returnedAt, deps.clock.now(), "it costs no points any more");
    assert.equal((await refoldRatings(deps, { marketplaceId: market })).differenceCount, 0);
    const [precedent] = await listPrecedents(deps, { marketplaceId: market, language: "de" });
    assert.equal(precedent?.outcome, "reversed");
    assert.notEqual(precedent?.rule, "REV-022", "the rule is told in words");
    await plantCase(world, "case_2");
    const next = await getCase(deps, { marketplaceId: market, caseId: "case_2" });
    assert.ok(next.ok);
    const [like, ...others] = next.value.similar;
    assert.partialDeepStrictEqual(like, {
      caseId: "case_1",
      outcome: "upheld",
      appeal: "reversed",
    });
    assert.deepEqual(like?.measures, ["intake-closed", "selling-suspended"]);
    assert.deepEqual(others, [], "a case is no precedent of its own");
    assert.deepEqual(
      next.value.precedents.map(({ ruleId }) => ruleId),
      ["REV-022"],
    );
  });

  test("partly successful, only the named measures end", async () => {
    const { deps, filed, statementId, statuses } = await imposed({
      ...sellerWish(),
      products: [{ productId: "lamp", kind: "intake-closed" }],
    });
    const key = await filed();
    const measures = await measuresOfStatement(deps.db.kysely, market, statementId);
    const intake = measures.find(({ terms }) => terms.kind === "intake-closed");
    assert.ok((await takeAppeal(deps, { ...key, userId: "lee" })).ok);
    const partly = { ...key, userId: "lee", outcome: "partly", reason } as const;
    const none = await decideAppeal(deps, { ...partly, lifts: [] });
    assert.partialDeepStrictEqual(none, { code: "appeal_lifts_wrong" });
    const lifts = [intake?.measureId ?? ""];
    assert.ok((await decideAppeal(deps, { ...partly, lifts })).ok);
    assert.deepEqual((await statuses()).toSorted(), ["ended", "ordered"]);
    const [breach] = await breachesOf(deps.db.kysely, market, "brightco");
    assert.equal(breach?.returnedAt, null, "the breach stands");
  });

  test("a stranger's statement is not found, and it is appealed against once, and once more on new evidence", async () => {
    const { file } = await imposed();
    const stranger = await file({ party: { role: "seller", id: "otherco" } });
    assert.partialDeepStrictEqual(stranger, { code: "not_found" });
    assert.ok((await file()).ok);
    assert.partialDeepStrictEqual(await file(), { code: "appeal_used_up" });
    assert.ok((await file({ newEvidence: "A letter of the carrier." })).ok);
    const third = await file({ newEvidence: "Another letter." });
    assert.partialDeepStrictEqual(third, { code: "appeal_used_up" });
  });

  test("the last moment of the appeal's time is in time, the next is not", async () => {
    const { deps, file } = await imposed();
    deps.clock.pass(183 * dayMs + 1);
    assert.partialDeepStrictEqual(await file(), { code: "appeal_too_late" });
    deps.clock.pass(-1);
    assert.ok((await file()).ok);
  });

  test("the author of a removed review appeals, and it comes back under its id", async () => {
    const given = await enforcementWorld(await fresh());
    const { deps } = given.world;
    const before = await given.picture();
    const [reviewId = ""] = given.reviewIds;
    const wish = { ...noWish, removedReviews: [reviewId] };
    const base = { marketplaceId: market, caseId: given.caseId, userId: "mo" };
    const done = await imposeMeasures(deps, { ...base, version: given.version, wish });
    assert.ok(done.ok);
    const statementId = done.value.statements[0]?.statementId ?? "";
    const plea = {
      type: "disputed",
      words: "I bought it and wrote what I think.",
      answers: [{ item: 0, stance: "explained", words: "We met in the same choir." }],
    } as const;
    const party = { role: "author", id: "ada" } as const;
    const filed = await fileAppeal(deps, {
      ...{ marketplaceId: market, statementId, party, plea, newEvidence: null },
    });
    assert.ok(filed.ok);
    const key = { marketplaceId: market, appealId: filed.value.appealId };
    const added = await addAppealEvidence(deps, { ...key, party, words: "The choir's list." });
    assert.partialDeepStrictEqual(added, { value: { addedEvidence: [{}] } });
    assert.ok((await takeAppeal(deps, { ...key, userId: "lee" })).ok);
    const outcome = { outcome: "reversed", reason, lifts: [] } as const;
    assert.ok((await decideAppeal(deps, { ...key, userId: "lee", ...outcome })).ok);
    assert.deepEqual(await given.picture(), before);
  });

  test("an overdue appeal goes to the head of the queue, and middle limits fall away", async () => {
    const { deps, filed, statuses } = await imposed({
      ...sellerWish({ severity: "medium" }),
      products: [{ productId: "lamp", kind: "intake-closed" }],
    });
    await filed();
    assert.equal(await escalateOverdueAppeals(deps), 0);
    deps.clock.pass(6 * dayMs);
    assert.equal(await escalateOverdueAppeals(deps), 1);
    assert.equal(await escalateOverdueAppeals(deps), 0, "once");
    assert.deepEqual(await statuses(), ["ended", "ended"]);
  });

  test("a suspension does not fall away by itself", async () => {
    const { deps, filed, statuses } = await imposed();
    await filed();
    deps.clock.pass(6 * dayMs);
    assert.equal(await escalateOverdueAppeals(deps), 1);
    assert.deepEqual(await statuses(), ["ordered"]);
  });

  test("an appeal can be taken back by its party alone", async () => {
    const { deps, filed } = await imposed();
    const key = await filed();
    const other = { role: "author", id: "ada" } as const;
    const stranger = await withdrawAppeal(deps, { ...key, party: other });
    assert.partialDeepStrictEqual(stranger, { code: "appeal_not_party" });
    assert.ok((await withdrawAppeal(deps, { ...key, party: seller })).ok);
  });

  test("the database itself keeps the first decider from hearing it", async () => {
    const { deps, filed } = await imposed();
    await filed();
    await assert.rejects(sql`update appeal set heard_by = 'mo'`.execute(deps.db.kysely));
    await sql`update appeal set heard_by = 'lee'`.execute(deps.db.kysely);
  });

  test("a seller who was wronged starts from the first step again", async () => {
    const { deps, filed, world } = await imposed();
    const key = await filed();
    assert.ok((await takeAppeal(deps, { ...key, userId: "lee" })).ok);
    const outcome = { outcome: "reversed", reason, lifts: [] } as const;
    assert.ok((await decideAppeal(deps, { ...key, userId: "lee", ...outcome })).ok);
    const version = await plantCase(world, "case_2");
    await lawIs(deps.db.kysely, { parameters: {} });
    const again = await imposeMeasures(deps, {
      ...{ marketplaceId: market, caseId: "case_2", userId: "mo", version },
      wish: sellerWish({ severity: "low" }),
    });
    assert.partialDeepStrictEqual(again, { value: { measures: [{ status: "in_force" }] } });
    const kinds = await sql<{ kind: string }>`
      select kind from measure where case_id = 'case_2'`.execute(deps.db.kysely);
    assert.deepEqual(kinds.rows, [{ kind: "education" }]);
  });
});
