import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { dayMs } from "../../kernel/instant.ts";
import { measureKinds } from "../measure/kinds.ts";
import { letterLanguages, letterOf } from "./letter.ts";
import { measureNames } from "./letters/measure-names.ts";
import type { StatementContent } from "./statement.ts";

const at = Date.parse("2026-03-10T23:30:00Z");
const statement: StatementContent = {
  statementId: "sor_1",
  caseId: "case_1",
  marketplace: "Fernway",
  addressee: "seller",
  source: { type: "trusted_flagger", noticeId: "ntc_7" },
  acts: [{ subject: "message", subjectId: "msg_1", at: at - dayMs, language: "de" }],
  grounds: [
    {
      ruleId: "no-review-gift",
      policyVersion: "2026-01",
      rule: "Nothing is given for a product review.",
      because: "The message promises a voucher.",
      law: "UWG 5a",
    },
  ],
  evidence: [
    { type: "words", quote: "a {voucher}", span: { start: 0, end: 11 }, ruleId: "no-review-gift" },
    { type: "record", sentence: "12 orders got one." },
  ],
  impositions: [
    {
      measureId: "m1",
      kind: "templates-only",
      subjectId: "brightco",
      startsAt: at,
      until: at + dayMs,
    },
    { measureId: "m2", kind: "delisted", subjectId: "lamp", startsAt: at, until: null },
    { measureId: "m3", kind: "education", subjectId: "brightco", startsAt: at, until: null },
  ],
  territory: ["DE", "AT"],
  report: null,
  automated: { detection: true, decision: "not" },
  decidedAt: at,
  todo: "use_templates",
  deadline: at + dayMs,
  consequence: { kind: "messaging-suspended", withinDays: 180 },
  remedy: {
    appealUntil: at + 183 * dayMs,
    appealPath: "https://fernway.example/seller/statements/sor_1",
    outOfCourt: "a certified body.",
    court: "the court of your seat.",
  },
};

const textOf = (content: StatementContent, language: string) => {
  const letter = letterOf(content, language, "Europe/Berlin");
  const { subject, intro, sections, closing } = letter;
  return [subject, intro, ...sections.flatMap((one) => one.paragraphs), closing].join("\n");
};

describe("a letter", () => {
  test("knows every measure there is", () => {
    assert.deepEqual([...measureNames].sort(), Object.keys(measureKinds).sort());
  });

  test("says in every language what, why, on what evidence, how long and how to appeal", () => {
    for (const language of letterLanguages) {
      const text = textOf(statement, language);
      for (const part of ["no-review-gift", "2026-01", "a {voucher}", "12 orders", "msg_1"]) {
        assert.ok(text.includes(part), `${language} lacks ${part}`);
      }
      for (const part of ["ntc_7", "UWG 5a", "180", "sor_1", "case_1", "DE, AT", "lamp"]) {
        assert.ok(text.includes(part), `${language} lacks ${part}`);
      }
      assert.ok(!/\{(?!voucher)\w+\}/.test(text), `${language} leaves a gap`);
      assert.ok(!text.includes("!"), `${language} shouts`);
    }
  });

  test("to who reported something says in every language what came of it, and blames nobody", () => {
    const report = { reportId: "rep_9", outcome: "founded", reason: "It is an ad." } as const;
    const told: StatementContent = {
      ...statement,
      addressee: "reporter",
      impositions: [],
      report,
      source: { type: "notice", noticeId: "rep_9" },
    };
    for (const language of letterLanguages) {
      const text = textOf(told, language);
      for (const part of ["rep_9", "It is an ad.", "msg_1", "no-review-gift"]) {
        assert.ok(text.includes(part), `${language} lacks ${part}`);
      }
      assert.ok(!text.includes("brightco") && !text.includes("180"), "nor what befalls whom");
      const other = textOf({ ...told, report: { ...report, outcome: "unfounded" } }, language);
      assert.notEqual(other, text);
    }
  });

  test("speaks all twelve languages, each with words of its own", () => {
    assert.equal(letterLanguages.length, 12);
    const intros = letterLanguages.map((language) => letterOf(statement, language, "UTC").intro);
    assert.equal(new Set(intros).size, 12);
  });

  test("writes the days of the marketplace, in its language", () => {
    assert.match(textOf(statement, "en"), /11 March 2026/);
    assert.match(textOf(statement, "de"), /11\. März 2026/);
  });

  test("is in English where the language has no letter yet", () => {
    assert.equal(letterOf(statement, "xx", "UTC").language, "en");
  });

  test("says that there is no further step where there is none", () => {
    const last = { ...statement, consequence: { kind: "none", withinDays: 180 } };
    assert.match(textOf(last, "en"), /no further step/);
    assert.match(textOf(last, "de"), /keinen weiteren Schritt/);
  });
});
