import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { transparencyProblems } from "../../contract/schemas/transparency.ts";
import { dayMs } from "../../kernel/instant.ts";
import { measureKinds } from "../measure/kinds.ts";
import { composeStatement, type StatementContent, type StatementRecord } from "./statement.ts";
import { toTransparencyStatements } from "./transparency.ts";

const at = Date.parse("2026-03-10T12:00:00Z");
const whole: StatementContent = {
  statementId: "sor_1",
  caseId: "case_1",
  marketplace: "Fernway",
  addressee: "seller",
  source: { type: "own_initiative" },
  acts: [{ subject: "message", subjectId: "msg_1", at: at - dayMs, language: "de" }],
  grounds: [
    {
      ruleId: "no-review-gift",
      policyVersion: "2026-01",
      rule: "Never give anything for a product review.",
      because: "The message promises a voucher once a review is written.",
      law: null,
    },
  ],
  evidence: [
    {
      type: "words",
      quote: "a voucher for your review",
      span: { start: 4, end: 29 },
      ruleId: "no-review-gift",
    },
  ],
  impositions: [
    {
      measureId: "mea_1",
      kind: "templates-only",
      subjectId: "brightco",
      startsAt: at,
      until: at + 14 * dayMs,
    },
  ],
  report: null,
  territory: ["DE"],
  automated: { detection: true, decision: "not" },
  decidedAt: at,
  todo: "use_templates",
  deadline: at + 3 * dayMs,
  consequence: { kind: "messaging-suspended", withinDays: 180 },
  remedy: {
    appealUntil: at + 183 * dayMs,
    appealPath: "/seller/statements/sor_1/appeal",
    outOfCourt: "A certified dispute body of your choice.",
    court: "The courts of your seat.",
  },
};

function missingOf(record: StatementRecord): readonly string[] {
  const composed = composeStatement(record);
  return composed.ok ? [] : (composed.facts.missing as readonly string[]);
}

describe("a statement of reasons", () => {
  test("is made when nothing is missing", () => {
    assert.deepEqual(missingOf(whole), []);
  });

  test("is not made without any one of its parts", () => {
    const fields = Object.keys(whole).filter((field) => field !== "report");
    for (const field of fields as (keyof StatementContent)[]) {
      assert.deepEqual(missingOf({ ...whole, [field]: null }), [field], field);
    }
  });

  test("imposes nothing on who reported it, and is not made without what came of it", () => {
    const report = { reportId: "rep_1", outcome: "unfounded", reason: "It is a joke." } as const;
    const answer = { ...whole, addressee: "reporter", impositions: [], report } as const;
    assert.deepEqual(missingOf(answer), []);
    assert.deepEqual(missingOf({ ...answer, report: null }), ["impositions", "report"]);
    assert.deepEqual(missingOf({ ...answer, report: { ...report, reason: " " } }), [
      "report.reason",
    ]);
    for (const field of ["acts", "grounds", "evidence", "remedy"] as const) {
      assert.deepEqual(missingOf({ ...answer, [field]: null }), [field], field);
    }
  });

  test("is not made with an empty list or a blank sentence", () => {
    assert.deepEqual(missingOf({ ...whole, evidence: [] }), ["evidence"]);
    assert.deepEqual(missingOf({ ...whole, grounds: [] }), ["grounds"]);
    assert.deepEqual(missingOf({ ...whole, acts: [] }), ["acts"]);
    assert.deepEqual(missingOf({ ...whole, impositions: [] }), ["impositions"]);
    assert.deepEqual(missingOf({ ...whole, marketplace: " " }), ["marketplace"]);
    const [ground] = whole.grounds;
    assert.ok(ground);
    const unversioned = { ...ground, policyVersion: "" };
    assert.deepEqual(missingOf({ ...whole, grounds: [unversioned] }), ["grounds.0.policyVersion"]);
  });

  test("marks words that are there, by a rule that it cites", () => {
    const words = { type: "words", quote: "free", span: { start: 4, end: 4 } } as const;
    const evidence = [{ ...words, ruleId: "no-review-gift" }];
    assert.deepEqual(missingOf({ ...whole, evidence }), ["evidence.0.span"]);
    const uncited = [{ ...words, span: { start: 4, end: 8 }, ruleId: "no-links" }];
    assert.deepEqual(missingOf({ ...whole, evidence: uncited }), ["evidence.0.ruleId"]);
  });

  test("is never a machine's decision alone", () => {
    const automated = { detection: true, decision: "fully" } as const;
    assert.deepEqual(missingOf({ ...whole, automated }), ["automated.decision"]);
  });
});

const countries = fc.uniqueArray(fc.constantFrom("DE", "AT", "FR", "IT", "PL"), { minLength: 1 });
const moments = fc.integer({ min: Date.parse("2021-01-01"), max: Date.parse("2037-01-01") });
const contents: fc.Arbitrary<StatementContent> = fc
  .record({
    kind: fc.constantFrom(...Object.keys(measureKinds)),
    subject: fc.constantFrom("message", "review", "listing", "insert", "account" as const),
    language: fc.constantFrom("de", "zh", null),
    source: fc.constantFrom(
      { type: "own_initiative" as const },
      { type: "notice" as const, noticeId: "ntc_1" },
      { type: "trusted_flagger" as const, noticeId: "ntc_2" },
    ),
    territory: countries,
    startsAt: moments,
    days: fc.option(fc.integer({ min: 1, max: 300 }), { nil: null }),
    decision: fc.constantFrom("not", "partly" as const),
    rule: fc.string({ minLength: 1, maxLength: 3_000, unit: "grapheme" }),
    law: fc.option(fc.constant("UWG 5a"), { nil: null }),
    pattern: fc.boolean(),
  })
  .map((one) => ({
    ...whole,
    source: one.source,
    acts: [{ ...whole.acts[0], subject: one.subject, language: one.language }],
    grounds: [{ ...whole.grounds[0], rule: `. ${one.rule}`, law: one.law }],
    evidence: one.pattern
      ? [{ type: "pattern", detector: "co-review-rings", sentence: "Ten accounts." }]
      : whole.evidence,
    impositions: [
      {
        ...whole.impositions[0],
        kind: one.kind,
        startsAt: one.startsAt,
        until: one.days === null ? null : one.startsAt + one.days * dayMs,
      },
    ],
    territory: one.territory,
    automated: { detection: one.pattern, decision: one.decision },
  })) as fc.Arbitrary<StatementContent>;

describe("the transparency database", () => {
  test("a thousand generated statements keep its field rules", () => {
    let count = 0;
    const categories = fc.constantFrom(
      "INCENTIVE",
      "PII",
      "HATE",
      "OFF_TOPIC",
      "ACCOUNTS",
      "LANGUAGE",
    );
    fc.assert(
      fc.property(contents, categories, (content, category) => {
        for (const statement of toTransparencyStatements(content, category)) {
          count += 1;
          assert.deepEqual(transparencyProblems(statement), [], JSON.stringify(statement));
        }
      }),
      { numRuns: 1_400 },
    );
    assert.ok(count >= 1_000, `only ${count} statements`);
  });

  test("whatever a statement says of people stays out of it", () => {
    const name = fc.stringMatching(/^zq[a-z]{6,20}$/);
    let count = 0;
    fc.assert(
      fc.property(contents, name, (content, planted) => {
        const span = { start: 0, end: planted.length };
        const named = {
          ...content,
          source:
            content.source.type === "own_initiative"
              ? content.source
              : { ...content.source, noticeId: planted },
          acts: content.acts.map((act) => ({ ...act, subjectId: planted })),
          grounds: content.grounds.map((ground) => ({ ...ground, because: planted })),
          evidence: [
            { type: "words", quote: planted, span, ruleId: "no-review-gift" },
            { type: "pattern", detector: "co-review-rings", sentence: planted },
            { type: "record", sentence: planted },
          ],
          impositions: content.impositions.map((one) => ({ ...one, subjectId: planted })),
        } as StatementContent;
        const told = toTransparencyStatements(named, "INCENTIVE");
        count += told.length;
        assert.ok(!JSON.stringify(told).includes(planted));
      }),
    );
    assert.ok(count > 50, `only ${count} statements`);
  });

  test("advice and warnings restrict nothing and are not reported", () => {
    const [imposition] = whole.impositions;
    assert.ok(imposition);
    const warned = { ...whole, impositions: [{ ...imposition, kind: "warning" }] };
    assert.deepEqual(toTransparencyStatements(warned, "INCENTIVE"), []);
  });

  test("no words of a person go out", () => {
    const [statement] = toTransparencyStatements(whole, "INCENTIVE");
    assert.ok(!JSON.stringify(statement).includes("voucher for your review"));
    assert.ok(!JSON.stringify(statement).includes("brightco"));
  });

  test("a wrong value is caught in every field", () => {
    const [sample] = toTransparencyStatements(whole, "OFF_TOPIC");
    assert.ok(sample);
    const good = { ...sample, content_id: { "EAN-13": "4006381333931" }, source_identity: "A" };
    assert.deepEqual(transparencyProblems(good), []);
    const wrong: Record<string, unknown> = {
      puid: "has a space",
      decision_visibility: ["DECISION_VISIBILITY_GONE"],
      decision_visibility_other: "not asked for",
      decision_monetary: "SUSPENSION",
      decision_monetary_other: "not asked for",
      decision_provision: "DECISION_PROVISION_ALL",
      decision_account: "DECISION_ACCOUNT_CLOSED",
      account_type: "BUSINESS",
      decision_ground: "DECISION_GROUND_TASTE",
      decision_ground_reference_url: "policy page",
      illegal_content_legal_ground: "not asked for",
      illegal_content_explanation: "not asked for",
      incompatible_content_ground: "x".repeat(501),
      incompatible_content_explanation: "x".repeat(2_001),
      incompatible_content_illegal: "yes",
      content_type: [],
      content_type_other: "not asked for",
      category: "SCAMS_AND_FRAUD",
      category_addition: ["FRAUD"],
      category_specification: ["KEYWORD_SPAM"],
      category_specification_other: "",
      content_id: { EAN: "4006381333931" },
      territorial_scope: ["US"],
      content_language: "de",
      content_date: "2026-02-30",
      application_date: "2019-12-31",
      end_date_visibility_restriction: "2038-01-02",
      end_date_monetary_restriction: "tomorrow",
      end_date_service_restriction: "10.03.2026",
      end_date_account_restriction: "",
      decision_facts: "x".repeat(5_001),
      source_type: "SOURCE_UNKNOWN",
      source_identity: "x".repeat(501),
      automated_detection: true,
      automated_decision: "NOT_AUTOMATED",
    };
    for (const [field, value] of Object.entries(wrong)) {
      const problems = transparencyProblems({ ...good, [field]: value });
      assert.ok(
        problems.some((problem) => problem.startsWith(field)),
        `${field} passed`,
      );
    }
    assert.ok(transparencyProblems({ ...good, seller_name: "Brightco" }).length > 0);
    const undecided: Record<string, unknown> = { ...good };
    delete undecided.decision_provision;
    assert.ok(transparencyProblems(undecided).length > 0);
  });
});
