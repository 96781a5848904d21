import assert from "node:assert/strict";
import { test } from "node:test";
import type { Event as AppealEvent } from "@candor/core/domain/appeal/appeal.ts";
import type { Event as MeasureEvent, Terms } from "@candor/core/domain/measure/measure.ts";
import type { LesserTerms } from "@candor/core/domain/measure/terms.ts";
import type { State as PolicyState } from "@candor/core/domain/policy-version/policy-version.ts";
import type {
  Evidence,
  Statement,
  StatementContent,
} from "@candor/core/domain/statement/statement.ts";
import { dayMs, instantToIso } from "@candor/core/kernel/instant.ts";
import type { OtherPerson, TwoPersons } from "@candor/core/kernel/persons.ts";
import { sql } from "kysely";
import { onBothDatabases } from "../testkit/database.ts";
import { enforcementWorld } from "../testkit/enforcement-world.ts";
import { makeServer, moderator, operator } from "../testkit/http.ts";
import { market } from "../testkit/world.ts";
import type { NewStatement } from "./store/statements.ts";

/**
 * What must not happen is tried at three levels: as a type, as a row written past all code, and as
 * a request. A type that comes to allow it fails the build.
 */

const caseId = "case_01jd9x2m8ce5vb6q4t7r0w3y1z";
const span = { start: 0, end: 4 };

/** Whether the compiler takes a value for what a type asks; false is asserted as it compiles. */
type Fits<Value, Type> = Value extends Type ? true : false;
type Decided = Extract<AppealEvent, { type: "appeal-decided" }>;
type Imposed = Extract<MeasureEvent, { type: "measure-imposed" }>;
type InForce = Extract<PolicyState, { status: "in_force" }>;
type Words = Extract<Evidence, { type: "words" }>;
/** The type with one field as somebody might write it. */
type With<Type, Field extends keyof Type, Value> = Omit<Type, Field> & Record<Field, Value>;

test("no type says what must not happen", () => {
  const impossible = [
    // A measure has its statement, and only a composed statement is stored.
    false satisfies Fits<Omit<Terms, "statementId">, Terms>,
    false satisfies Fits<StatementContent, NewStatement["content"]>,
    // Words that are shown have the place where they stand.
    false satisfies Fits<Omit<Words, "span">, Evidence>,
    // An appeal is decided by somebody known to be another person.
    false satisfies Fits<With<Decided, "by", string>, AppealEvent>,
    // What is for good has no event by one person, nor by twice the same.
    false satisfies Fits<With<Imposed, "by", readonly [string]>, MeasureEvent>,
    false satisfies Fits<With<Imposed, "by", readonly [string, string]>, MeasureEvent>,
    false satisfies Fits<"selling-withdrawn", LesserTerms["kind"]>,
    // What is in force was announced, and says when.
    false satisfies Fits<Omit<InForce, "announcedAt">, PolicyState>,
  ];
  const possible = [
    true satisfies Fits<Terms, Terms>,
    true satisfies Fits<Statement, NewStatement["content"]>,
    true satisfies Fits<With<Decided, "by", OtherPerson>, AppealEvent>,
    true satisfies Fits<With<Imposed, "by", TwoPersons>, MeasureEvent>,
    true satisfies Fits<InForce, PolicyState>,
  ];
  assert.deepEqual([impossible.some(Boolean), possible.every(Boolean)], [false, true]);
});

onBothDatabases((fresh) => {
  const stage = async () => {
    const given = await enforcementWorld(await fresh(), caseId);
    const { deps } = given.world;
    const { call } = await makeServer(given.world);
    const lee = { ...moderator, userId: "lee" } as const;
    const of = { marketplaceId: market, sellerId: "brightco", userId: "u1" };
    const seller = { kind: "seller", ...of } as const;
    const base = { version: given.version };
    const step = { sellerId: "brightco", field: "reviews", severity: "high" };
    const impose = (body: object) =>
      call("imposeMeasures", {
        as: moderator,
        params: { caseId: given.caseId },
        body: { ...base, ...body },
      });
    const count = async (table: string) => {
      const { rows } = await sql<{ count: number }>`
        select count(*)::integer as count from ${sql.table(table)}`.execute(deps.db.kysely);
      return rows[0]?.count;
    };
    const { kysely } = deps.db;
    /** Runs a statement that the database must refuse by one of its own rules. */
    const refusedRow = async (query: ReturnType<typeof sql>, rule: RegExp) => {
      await assert.rejects(
        deps.db.transaction((tx) => query.execute(tx)),
        rule,
      );
    };
    return { ...given, deps, kysely, call, lee, seller, step, impose, count, refusedRow };
  };
  const checks = /check constraint|foreign key|not-null/;

  test("a measure without its statement is no row, and no request leads to one", async () => {
    const { impose, step, refusedRow, count, kysely } = await stage();
    const imposed = await impose({ seller: step });
    assert.equal(imposed.status, 201);
    await refusedRow(sql`update measure set statement_id = 'sor_nowhere'`, /foreign key/);
    await refusedRow(sql`update measure set statement_id = null`, /not-null/);
    await refusedRow(sql`delete from statement`, /foreign key/);
    await sql`delete from case_signal`.execute(kysely);
    await sql`delete from measure`.execute(kysely);
    await sql`delete from statement`.execute(kysely);
    const unfounded = await impose({ seller: step });
    assert.equal(unfounded.status, 409);
    assert.equal(unfounded.json.code, "statement_incomplete");
    assert.deepEqual([await count("measure"), await count("statement")], [0, 0]);
  });

  test("a statement without evidence, or with words that nothing points to, is no row and no answer", async () => {
    const { impose, step, refusedRow, kysely } = await stage();
    const imposed = await impose({ seller: step });
    assert.equal(imposed.status, 201);
    const evidence = (items: unknown) =>
      sql`update statement set content = jsonb_set(content, '{evidence}',
        ${JSON.stringify(items)}::jsonb)`;
    const words = { type: "words", quote: "free", ruleId: "no-review-gift" };
    await refusedRow(evidence([]), checks);
    await refusedRow(sql`update statement set content = content - 'evidence'`, checks);
    await refusedRow(sql`update statement set content = content - 'grounds'`, checks);
    await refusedRow(evidence([words]), checks);
    await refusedRow(evidence([{ ...words, span: { start: 4, end: 4 } }]), checks);
    await evidence([{ ...words, span }]).execute(kysely);
    const { kysely: other, ...next } = await stage();
    await sql`update case_signal set signal = jsonb_set(signal, '{sentence}', '""')`.execute(other);
    const silent = await next.impose({ seller: next.step });
    assert.equal(silent.json.code, "statement_incomplete");
    assert.ok(JSON.stringify(silent.json.missing).includes("evidence.0.sentence"));
  });

  test("an appeal is heard by no first decider, in no row and by no request", async () => {
    const { call, impose, step, seller, lee, refusedRow } = await stage();
    const imposed = await impose({ seller: step });
    const [statement] = imposed.json.statements as { statementId: string }[];
    const filed = await call("fileAppeal", {
      as: seller,
      params: { statementId: statement?.statementId ?? "" },
      body: { plea: { type: "not_me", words: "Not ours." } },
    });
    assert.equal(filed.status, 201);
    const params = { appealId: String(filed.json.appealId) };
    const body = { outcome: "upheld", reason: "It stands." };
    await refusedRow(sql`update appeal set heard_by = 'mo'`, checks);
    await refusedRow(sql`update appeal set status = 'decided'`, checks);
    const taken = await call("takeAppeal", { as: moderator, params });
    assert.equal(taken.json.code, "appeal_same_person");
    assert.equal((await call("takeAppeal", { as: lee, params })).status, 200);
    const decided = await call("decideAppeal", { as: moderator, params, body });
    assert.equal(decided.json.code, "appeal_same_person");
    assert.equal((await call("decideAppeal", { as: lee, params, body })).status, 200);
  });

  test("nothing is taken away for good by one person, in no row and by no request", async () => {
    const { call, impose, step, lee, refusedRow } = await stage();
    const products = [{ productId: "lamp", kind: "delisted" }];
    const imposed = await impose({ seller: step, products });
    const measures = imposed.json.measures as { measureId: string; status: string }[];
    const waiting = measures.find(({ status }) => status === "proposed");
    assert.ok(waiting, "one person's wish is a proposal");
    const delisted = sql`kind = 'delisted'`;
    await refusedRow(sql`update measure set status = 'in_force' where ${delisted}`, checks);
    await refusedRow(
      sql`update measure set status = 'in_force', deciders = '{mo,mo}' where ${delisted}`,
      checks,
    );
    await refusedRow(sql`update measure set for_good = false where ${delisted}`, checks);
    const params = { measureId: waiting.measureId };
    const again = await call("approveMeasure", { as: moderator, params });
    assert.equal(again.json.code, "measure_second_person");
    assert.equal((await call("approveMeasure", { as: lee, params })).status, 200);
  });

  test("no policy version judges anybody without notice, in no row and by no request", async () => {
    const { call, deps, refusedRow, kysely } = await stage();
    const document = { version: "3.0.0", rules: {} };
    const drafted = await call("draftPolicy", {
      as: operator,
      body: { document, reason: "Safer." },
    });
    assert.ok(drafted.status < 300, drafted.text);
    const params = { version: "3.0.0" };
    const announce = (days: number) =>
      call("announcePolicy", {
        as: operator,
        params,
        body: { effectiveAt: instantToIso(deps.clock.now() + days * dayMs - 1) },
      });
    assert.equal((await announce(15)).json.code, "policy_notice_too_short");
    const force = sql`update policy_version set status = 'in_force'`;
    const row = sql`where version = '3.0.0'`;
    await refusedRow(sql`${force} ${row}`, checks);
    await refusedRow(
      sql`${force}, basis = 'notice', announced_at = now(),
        effective_from = now() + interval '14 days 23 hours' ${row}`,
      checks,
    );
    await refusedRow(
      sql`${force}, basis = 'emergency', announced_at = now(), effective_from = now() ${row}`,
      checks,
    );
    await sql`update policy_version set updated_at = updated_at ${row}`.execute(kysely);
    assert.ok((await announce(16)).status < 300);
  });
});
