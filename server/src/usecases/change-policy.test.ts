import assert from "node:assert/strict";
import { test } from "node:test";
import { dayMs } from "@candor/core/kernel/instant.ts";
import { sql } from "kysely";
import { onBothDatabases } from "../../testkit/database.ts";
import { makeWorld, market } from "../../testkit/world.ts";
import type { Database } from "../db/database.ts";
import { lawAt } from "../store/policy.ts";
import { adoptPolicies } from "./adopt-policies.ts";
import { cancelBackTest, getBackTest, goOnWithBackTest, startBackTest } from "./back-tests.ts";
import { announcePolicy, draftPolicy, revertPolicy, withdrawPolicy } from "./change-policy.ts";
import { diffPolicyVersions, getPolicy, listPolicies } from "./policy-versions.ts";

const operator = { marketplaceId: market, userId: "op" };
const everybody = { marketplaceId: market, withDrafts: false };
const rules = { "no-link-in-review": { outcome: "refuse" } };
const linked = "Bright, quiet, and cheaper at www.lamps.example";

onBothDatabases((fresh) => {
  async function marketplace() {
    const world = await makeWorld(await fresh());
    const { deps } = world;
    const draft = (version: string, changes: object = { rules }) =>
      draftPolicy(deps, { ...operator, document: { version, ...changes }, reason: "Safer." });
    const announce = (version: string, days: number, emergency: Emergency = null) => {
      const effectiveAt = deps.clock.now() + days * dayMs;
      return announcePolicy(deps, { ...operator, version, effectiveAt, emergency });
    };
    const versionAt = async (at: number) =>
      (await lawAt(deps.db.kysely, market, at)).policy.version;
    return { world, deps, draft, announce, versionAt };
  }

  test("a version judges from its moment on, whether or not a job has run", async () => {
    const { deps, draft, announce, versionAt } = await marketplace();
    await adoptPolicies(deps);
    assert.ok((await draft("1.1.0")).ok);
    assert.ok((await announce("1.1.0", 15)).ok);
    const effective = deps.clock.now() + 15 * dayMs;
    assert.equal(await versionAt(effective - 1), "1.0.0");
    assert.equal(await versionAt(effective), "1.1.0");
    deps.clock.set(effective);
    assert.deepEqual(await adoptPolicies(deps), [{ marketplaceId: market, version: "1.1.0" }]);
    assert.deepEqual(await adoptPolicies(deps), []);
    assert.equal(await versionAt(effective - 1), "1.0.0");
    assert.equal(await versionAt(effective), "1.1.0");
    const [now, before] = await listPolicies(deps, everybody);
    assert.deepEqual([now?.version, now?.status], ["1.1.0", "in_force"]);
    assert.deepEqual([before?.version, before?.status], ["1.0.0", "superseded"]);
  });

  test("its parameters hold from the same moment", async () => {
    const { deps, draft, announce } = await marketplace();
    assert.ok((await draft("1.1.0", { parameters: { request_close_days: 20 } })).ok);
    assert.ok((await announce("1.1.0", 15)).ok);
    const effective = deps.clock.now() + 15 * dayMs;
    const closes = async (at: number) =>
      (await lawAt(deps.db.kysely, market, at)).parameters.request_close_days;
    assert.deepEqual([await closes(effective - 1), await closes(effective)], [30, 20]);
  });

  test("nobody is judged by what was not announced in time, and a refusal says from when", async () => {
    const { deps, draft, announce } = await marketplace();
    assert.ok((await draft("1.1.0")).ok);
    const early = await announce("1.1.0", 14.9);
    assert.partialDeepStrictEqual(early, {
      code: "policy_notice_too_short",
      facts: { earliestAt: deps.clock.now() + 15 * dayMs },
    });
    assert.partialDeepStrictEqual(await announce("9.9.9", 20), { code: "policy_missing" });
    const emergency = { kind: "legal", reason: "A court forbids it." } as const;
    assert.ok((await announce("1.1.0", 1, emergency)).ok);
  });

  test("the database itself holds no version in force without its notice", async () => {
    const { deps } = await marketplace();
    const insert = (announced: number, basis: string | null) =>
      sql`
      insert into policy_version (marketplace_id, version, status, basis, state, document, hash,
        rules, parameters, reason, announced_at, effective_from, created_at, updated_at)
      values (${market}, '7.0.0', 'in_force', ${basis}, '{}', '', '', '{}', '{}', '',
        ${new Date(announced)}, ${new Date(20 * dayMs)}, now(), now())`.execute(deps.db.kysely);
    await assert.rejects(insert(6 * dayMs, "notice"));
    await assert.rejects(insert(0, null));
    await assert.rejects(insert(19 * dayMs, "emergency"));
    await insert(5 * dayMs, "notice");
    await assert.rejects(
      sql`update policy_version set effective_from = now(), announced_at = now()`.execute(
        deps.db.kysely,
      ),
    );
  });

  test("what was announced can be withdrawn until it is about to judge", async () => {
    const { deps, draft, announce, versionAt } = await marketplace();
    await draft("1.1.0");
    await announce("1.1.0", 15);
    const effective = deps.clock.now() + 15 * dayMs;
    const withdraw = () =>
      withdrawPolicy(deps, { ...operator, version: "1.1.0", reason: "A mistake." });
    deps.clock.set(effective - 60_000);
    assert.partialDeepStrictEqual(await withdraw(), { code: "policy_too_late" });
    deps.clock.set(effective - dayMs);
    assert.ok((await withdraw()).ok);
    assert.equal(await versionAt(effective), "1.0.0");
    assert.partialDeepStrictEqual(await draft("1.1.0"), { code: "policy_exists" });
  });

  test("two versions never begin at one moment, and what ships keeps its number", async () => {
    const { draft, announce } = await marketplace();
    await draft("1.1.0");
    await draft("1.2.0");
    assert.ok((await announce("1.1.0", 15)).ok);
    assert.partialDeepStrictEqual(await announce("1.2.0", 15), { code: "policy_moment_taken" });
    assert.partialDeepStrictEqual(await draft("1.0.0"), { code: "policy_exists" });
    const bad = await draft("1.3.0", { rules: { "no-linkinreview": {} } });
    assert.partialDeepStrictEqual(bad, { code: "policy_document_invalid" });
  });

  test("drafts are the operator's own, and the ledger begins with the announcement", async () => {
    const { deps, draft, announce } = await marketplace();
    await draft("1.1.0");
    const asked = { version: "1.1.0", marketplaceId: market };
    assert.partialDeepStrictEqual(await getPolicy(deps, { ...asked, withDrafts: false }), {
      code: "policy_missing",
    });
    assert.ok((await getPolicy(deps, { ...asked, withDrafts: true })).ok);
    assert.deepEqual(await ledgerTypes(deps.db), []);
    await announce("1.1.0", 15);
    deps.clock.pass(15 * dayMs);
    await adoptPolicies(deps);
    assert.deepEqual(await ledgerTypes(deps.db), [
      "policy-announced",
      "policy-begun",
      "policy-superseded",
      "policy-adopted",
    ]);
  });

  test("going back drafts what held before, and is told like any other change", async () => {
    const { deps, draft, announce } = await marketplace();
    await adoptPolicies(deps);
    await draft("1.1.0");
    await announce("1.1.0", 15);
    deps.clock.pass(15 * dayMs);
    await adoptPolicies(deps);
    const reverted = await revertPolicy(deps, {
      ...{ ...operator, version: "1.1.0", newVersion: "1.2.0", reason: "Too many wrong hits." },
    });
    assert.ok(reverted.ok && reverted.value.status === "draft");
    const asOperator = { marketplaceId: market, withDrafts: true };
    const forth = await diffPolicyVersions(deps, { ...asOperator, from: "1.0.0", to: "1.1.0" });
    const back = await diffPolicyVersions(deps, { ...asOperator, from: "1.1.0", to: "1.2.0" });
    assert.ok(forth.ok && back.ok);
    assert.deepEqual(
      [forth.value.changes, back.value.changes].map((changes) => changes[0]?.direction),
      ["stricter", "milder"],
    );
    const none = await diffPolicyVersions(deps, { ...asOperator, from: "1.0.0", to: "1.2.0" });
    assert.ok(none.ok);
    assert.deepEqual(none.value.changes, []);
  });

  test("a back-test tells what the recorded reviews would have met", async () => {
    const { world, deps, draft } = await marketplace();
    await world.product("lamp");
    for (const [name, body] of [
      ["ada", linked],
      ["ben", "Bright and quiet, a fine lamp."],
    ]) {
      await world.buyer(name ?? "").orders("lamp", { deliveredDaysAgo: 9 });
      await world.buyer(name ?? "").reviews("lamp", { body: body ?? "" });
    }
    await draft("1.1.0");
    const asked = { marketplaceId: market, from: "1.0.0", to: "1.1.0" };
    const started = await startBackTest(deps, asked);
    assert.ok(started.ok);
    const { backTestId } = started.value;
    assert.partialDeepStrictEqual(await startBackTest(deps, asked), {
      code: "back_test_running",
      facts: { backTestId },
    });
    const key = { marketplaceId: market, backTestId };
    await goOnWithBackTest(deps, key);
    const ended = await getBackTest(deps, key);
    assert.ok(ended.ok);
    const { status, textsRead, textsInAll, outcomes, rules: effects } = ended.value;
    assert.deepEqual(
      { status, textsRead, textsInAll },
      { status: "done", textsRead: 2, textsInAll: 2 },
    );
    assert.deepEqual(outcomes, { "hold > refuse": 1 });
    assert.partialDeepStrictEqual(effects, [{ ruleId: "no-link-in-review", moved: 1 }]);
    assert.equal(effects[0]?.samples[0]?.quote, "www.lamps.example");
    assert.partialDeepStrictEqual(await cancelBackTest(deps, key), { code: "back_test_ended" });
  });

  test("a cancelled back-test reads no further, and a stopped one goes on where it was", async () => {
    const { world, deps } = await marketplace();
    await world.product("lamp");
    await world.buyer("ada").reviews("lamp", { body: linked });
    const asked = { marketplaceId: market, from: "1.0.0", to: "1.0.0" };
    const first = await startBackTest(deps, asked);
    assert.ok(first.ok);
    const key = { marketplaceId: market, backTestId: first.value.backTestId };
    const stopped = AbortSignal.abort();
    await goOnWithBackTest(deps, { ...key, signal: stopped });
    assert.partialDeepStrictEqual(await getBackTest(deps, key), { value: { status: "running" } });
    assert.ok((await cancelBackTest(deps, key)).ok);
    await goOnWithBackTest(deps, key);
    assert.partialDeepStrictEqual(await getBackTest(deps, key), {
      value: { status: "cancelled", textsRead: 0 },
    });
    const second = await startBackTest(deps, asked);
    assert.ok(second.ok);
    const again = { marketplaceId: market, backTestId: second.value.backTestId };
    await Promise.all([goOnWithBackTest(deps, again), goOnWithBackTest(deps, again)]);
    assert.partialDeepStrictEqual(await getBackTest(deps, again), {
      value: { status: "done", textsRead: 1 },
    });
  });
});

type Emergency = { readonly kind: "legal" | "security"; readonly reason: string } | null;

async function ledgerTypes(db: Database): Promise<readonly string[]> {
  const { rows } = await sql<{ type: string }>`
    select type from ledger_event where subject like 'policy:%' order by event_id`.execute(
    db.kysely,
  );
  return rows.map(({ type }) => type);
}
