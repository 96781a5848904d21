import type { Instant } from "../../kernel/instant.ts";
import { ok, type Result, reject } from "../../kernel/result.ts";
import type { Span } from "../../kernel/span.ts";

/** To whom a statement speaks; each sees what is theirs to see. */
export type Addressee = "seller" | "author" | "reporter";

/** What set the decision off (POLICY L-EU-11 b). */
export type Source =
  | { readonly type: "own_initiative" }
  | { readonly type: "notice"; readonly noticeId: string }
  | { readonly type: "trusted_flagger"; readonly noticeId: string };

/** A rule that was broken, in the version of the day of the act. */
export type Ground = {
  /** The rule or clause, such as `no-review-gift` or `REV-020`. */
  readonly ruleId: string;
  readonly policyVersion: string;
  /** The rule in words, as it stood in that version. */
  readonly rule: string;
  /** Why the act breaks it. */
  readonly because: string;
  /** Law beside the terms; null where the terms alone are the ground. */
  readonly law: string | null;
};

/** What was done, when. */
export type Act = {
  readonly subject:
    | "message"
    | "review"
    | "feedback"
    | "listing"
    | "insert"
    | "account"
    | "request";
  readonly subjectId: string;
  readonly at: Instant;
  /** ISO 639-1 of its words; null where it has none. */
  readonly language: string | null;
};

/** What shows it. What is not theirs to see stays out before a statement is made. */
export type Evidence =
  | {
      readonly type: "words";
      readonly quote: string;
      readonly span: Span;
      readonly ruleId: string;
    }
  | { readonly type: "pattern"; readonly detector: string; readonly sentence: string }
  | { readonly type: "record"; readonly sentence: string };

/** What is imposed, in the words of the records. */
export type Imposition = {
  readonly measureId: string;
  readonly kind: string;
  readonly subjectId: string;
  readonly startsAt: Instant;
  readonly until: Instant | null;
};

/** How the decision can be contested (POLICY L-EU-11 f). */
export type Remedy = {
  readonly appealUntil: Instant;
  readonly appealPath: string;
  /** Names of the bodies and courts, for the country of the addressee. */
  readonly outOfCourt: string;
  readonly court: string;
};

/** What a person answered to somebody who reported something. */
export type ReportAnswered = {
  readonly reportId: string;
  readonly outcome: "founded" | "unfounded";
  /** In the words of the person who answered. */
  readonly reason: string;
};

/** Everything a statement of reasons says. */
export type StatementContent = {
  readonly statementId: string;
  readonly caseId: string;
  readonly marketplace: string;
  readonly addressee: Addressee;
  readonly source: Source;
  readonly acts: readonly Act[];
  readonly grounds: readonly Ground[];
  readonly evidence: readonly Evidence[];
  /** Empty where a report is answered: on whom something falls is told by itself. */
  readonly impositions: readonly Imposition[];
  /** For who reported it; null for all others. */
  readonly report: ReportAnswered | null;
  /** ISO 3166 codes of where it holds. */
  readonly territory: readonly string[];
  readonly automated: {
    readonly detection: boolean;
    readonly decision: "not" | "partly" | "fully";
  };
  readonly decidedAt: Instant;
  /** What to do, until when, and what follows a further breach. */
  readonly todo: Todo;
  readonly deadline: Instant;
  readonly consequence: Consequence;
  readonly remedy: Remedy;
};

/** What the addressee is asked to do; letters say it in their language. */
export type Todo = "stop_and_correct" | "use_templates" | "write_anew" | "nothing";

/** The measure that a further breach within the look-back would bring; `none` for the last step. */
export type Consequence = { readonly kind: string; readonly withinDays: number };

declare const composed: unique symbol;

/** A statement that lacks nothing. Only `composeStatement` makes one. */
export type Statement = StatementContent & { readonly [composed]: true };

/** What a record may still lack. */
export type StatementRecord = {
  readonly [Key in keyof StatementContent]: StatementContent[Key] | null;
};

/**
 * Makes the statement of reasons of a decision from its record, or says which parts are missing: a
 * notice without the act, the rule, its version, the evidence, what to do, by when, and how to
 * appeal is never sent (POLICY ENF-021, L-EU-11).
 */
export function composeStatement(
  record: StatementRecord,
): Result<Statement, "statement_incomplete"> {
  const missing: string[] = [];
  for (const [field, value] of Object.entries(record)) {
    if (field === "impositions" && isEmpty(value) && record.report !== null) continue;
    missing.push(...gapsIn(field, value));
  }
  if (record.addressee === "reporter" && record.report === null) missing.push("report");
  const { automated, evidence, grounds } = record;
  // A decision about somebody is never a machine's alone (POLICY ENF-020).
  if (automated?.decision === "fully") missing.push("automated.decision");
  const cited = new Set((grounds ?? []).map((ground) => ground.ruleId));
  (evidence ?? []).forEach((item, index) => {
    if (item.type !== "words") return;
    if (item.span.end <= item.span.start) missing.push(`evidence.${index}.span`);
    if (cited.size > 0 && !cited.has(item.ruleId)) missing.push(`evidence.${index}.ruleId`);
  });
  if (missing.length > 0) return reject("statement_incomplete", { missing });
  return ok(record as Statement);
}

/** Fields that may be null or empty without anything being left unsaid. */
const mayBeNull = new Set(["until", "law", "language", "report"]);

const isEmpty = (value: unknown) => Array.isArray(value) && value.length === 0;

function gapsIn(path: string, value: unknown): readonly string[] {
  const field = path.slice(path.lastIndexOf(".") + 1);
  if (value === null || value === undefined) return mayBeNull.has(field) ? [] : [path];
  if (typeof value === "string") return value.trim() === "" ? [path] : [];
  if (typeof value === "number") return Number.isFinite(value) ? [] : [path];
  if (Array.isArray(value)) {
    if (value.length === 0) return [path];
    return value.flatMap((item, index) => gapsIn(`${path}.${index}`, item));
  }
  if (typeof value === "object") {
    return Object.entries(value).flatMap(([key, inner]) => gapsIn(`${path}.${key}`, inner));
  }
  return [];
}
