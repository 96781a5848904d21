import { type Field, planStep } from "@candor/core/domain/measure/ladder.ts";
import type { Severity, Terms, Withheld } from "@candor/core/domain/measure/measure.ts";
import type { Statement } from "@candor/core/domain/statement/statement.ts";
import type { Instant } from "@candor/core/kernel/instant.ts";
import { ok, type Result, reject } from "@candor/core/kernel/result.ts";
import type { ParameterValues } from "@candor/core/policy/parameters.ts";
import type { Tx } from "../db/database.ts";
import { type CaseFile, type FiledSignal, signalsOfCase } from "../store/cases.ts";
import { placeOf, reviewsOfCase } from "../store/enforcement-facts.ts";
import { lawAt } from "../store/policy.ts";
import { familiesOf } from "../store/review-sharing.ts";
import {
  actAtOf,
  type CaseMatter,
  categoryOf,
  letterLanguage,
  type StatementWish,
  statementOf,
} from "./compose-statements.ts";
import type { Deps } from "./deps.ts";
import { type LadderAnswer, type LadderFacts, pointsFor } from "./judged-enforcement.ts";
import { authorDrafts, type Draft, type LadderStep, sellerDrafts } from "./measure-drafts.ts";
import { namesIn } from "./names-in-sentences.ts";
import { ladderFor } from "./read-ladder.ts";

/** What a moderator chooses; everything else follows from the policy and the file. */
export type EnforcementWish = {
  /** The step of the ladder for the seller; null where no seller is blamed. */
  readonly seller: {
    readonly sellerId: string;
    readonly field: Field;
    readonly severity: Severity;
    readonly selfReported: boolean;
    readonly unknowing: boolean;
    /** A higher rung than the ladder says; for critical breaches alone, and by two persons. */
    readonly skipTo: number | null;
    readonly withheld: Withheld | null;
  } | null;
  /** Reviews of the case that are proven fakes, one by one. */
  readonly removedReviews: readonly string[];
  readonly accounts: readonly {
    readonly customerId: string;
    readonly kind: "contributions-limited" | "community-closed";
  }[];
  readonly products: readonly {
    readonly productId: string;
    readonly kind: "intake-closed" | "rating-withheld" | "offers-suppressed" | "delisted";
  }[];
  /** Families that are not to change for a time, each by a product of the case in it. */
  readonly families: readonly string[];
};

/** One statement with the measures that it states. */
export type PlannedStatement = {
  readonly statement: Statement;
  readonly madeFrom: MadeFromCase;
  readonly addresseeId: string;
  readonly category: string;
  readonly language: string;
  readonly measures: readonly { readonly measureId: string; readonly terms: Terms }[];
};

/** What would be imposed. */
export type Plan = {
  readonly statements: readonly PlannedStatement[];
  readonly step: LadderStep | null;
};

/** Why no plan can be made. */
export type PlanCode =
  | "case_not_upheld"
  | "case_not_against_seller"
  | "enforcement_empty"
  | "subject_not_in_case"
  | "measure_skips_steps"
  | "ladder_unreadable"
  | "statement_incomplete";

type PlanDeps = Pick<Deps, "clock" | "ids">;

/**
 * Works out what a decided case leads to: the seller's step of the ladder, the fakes that go, the
 * accounts and products concerned, each with its statement of reasons.
 */
export async function planMeasures(
  tx: Tx,
  { clock, ids }: PlanDeps,
  filed: CaseFile,
  wish: EnforcementWish,
): Promise<Result<Plan, PlanCode>> {
  const at = clock.now();
  const fault = faultOf(filed, wish);
  if (fault !== null) return reject(fault);
  const record = await recordOf(tx, filed, at);
  const step = await stepFor(tx, record, wish.seller, at);
  if (!step.ok) return step;
  const reviews = await reviewsOfCase(tx, filed.marketplaceId, filed.members);
  const known = new Set(reviews.map(({ reviewId }) => reviewId));
  if (wish.removedReviews.some((reviewId) => !known.has(reviewId))) {
    return reject("subject_not_in_case");
  }
  const families = await familiesOf(tx, filed.marketplaceId, wish.families, "all");
  const drafts = [
    ...sellerDrafts(record, { ...wish, families }, step.value, at),
    ...authorDrafts(record, wish, reviews, at),
  ];
  if (drafts.length === 0) return reject("enforcement_empty");
  const statements: PlannedStatement[] = [];
  for (const draft of drafts) {
    const planned = await planStatement(tx, record, { draft, ids, at });
    if (!planned.ok) return planned;
    statements.push(planned.value);
  }
  return ok({ statements, step: step.value });
}

function faultOf({ state, members }: CaseFile, wish: EnforcementWish): PlanCode | null {
  if (state.status !== "decided" || state.answer.outcome !== "upheld") return "case_not_upheld";
  const { seller, products, families, accounts } = wish;
  const about = [...products.map(({ productId }) => productId), ...families];
  const blames = seller !== null || about.length > 0;
  if (blames && state.answer.against !== "seller") return "case_not_against_seller";
  const strangers = [
    seller !== null && !members.sellers.includes(seller.sellerId),
    about.length > 0 && seller === null,
    about.some((productId) => !members.products.includes(productId)),
    accounts.some(({ customerId }) => !members.reviewers.includes(customerId)),
  ];
  return strangers.some(Boolean) ? "subject_not_in_case" : null;
}

/** The file of a decided case with the numbers of the day. */
export type CaseRecord = Pick<CaseMatter, "place" | "names"> & {
  readonly filed: CaseFile;
  readonly signals: readonly FiledSignal[];
  readonly parameters: ParameterValues;
};

async function recordOf(tx: Tx, filed: CaseFile, at: Instant): Promise<CaseRecord> {
  const { marketplaceId, caseId } = filed;
  const signals = await signalsOfCase(tx, marketplaceId, caseId);
  const place = await placeOf(tx, marketplaceId);
  if (place === null) throw new Error(`marketplace ${marketplaceId} of a case is unknown`);
  const { parameters } = await lawAt(tx, marketplaceId, at);
  const more = signals.map(({ signal }) => signal.sentence);
  const names = await namesIn(tx, marketplaceId, { ...filed, more });
  return { filed, signals, place, names, parameters };
}

async function stepFor(
  tx: Tx,
  { filed: { marketplaceId }, parameters }: CaseRecord,
  seller: EnforcementWish["seller"],
  at: Instant,
): Promise<Result<LadderStep | null, PlanCode>> {
  if (seller === null) return ok(null);
  const ladder = await ladderFor(tx, { marketplaceId, ...seller }, parameters);
  if (!ladder.ok) return ladder;
  const { policy, history } = ladder.value;
  const step = planStep(seller, history, policy, at);
  if (!step.ok) return step;
  const { selfReported, unknowing, skipTo, severity } = seller;
  const law = await lawAt(tx, marketplaceId, at);
  const answer: LadderAnswer = { step: step.value, points: pointsFor(severity, law) };
  const facts: LadderFacts = { selfReported, unknowing, skipTo, history };
  return ok({
    ...step.value,
    next: policy.rungs[step.value.rung + 1]?.kind ?? "none",
    on: { policyVersion: law.policy.version, facts, answer },
  });
}

/** What a statement about a case is made from, for whoever makes it again. */
export type MadeFromCase = {
  readonly by: "case";
  readonly matter: CaseMatter;
  readonly wish: StatementWish;
  readonly language: string;
};

async function planStatement(
  tx: Tx,
  record: CaseRecord,
  { draft, ids, at }: { readonly draft: Draft; readonly ids: Deps["ids"]; readonly at: Instant },
): Promise<Result<PlannedStatement, "statement_incomplete">> {
  const statementId = ids.next("sor");
  const measures = draft.measures.map((one) => ({
    measureId: ids.next("mea"),
    terms: {
      ...one,
      caseId: record.filed.caseId,
      statementId,
      severity: draft.severity,
      withheld: draft.withheld,
      signedOffBy: null,
    } satisfies Terms,
  }));
  const impositions = measures.map(({ measureId, terms }) => ({
    measureId,
    kind: terms.kind,
    subjectId: terms.subjectId,
    startsAt: terms.startsAt,
    until: terms.until,
  }));
  const language = letterLanguage(record.place, draft.language);
  const { filed, signals, place, names, parameters } = record;
  const { addresseeId, addressee, acts, todo, consequence, deadline } = draft;
  const told = { statementId, impositions, appealPath: `/statements/${statementId}`, at };
  const wish = { ...told, addressee, acts, todo, consequence, deadline };
  const { policy } = await lawAt(tx, filed.marketplaceId, actAtOf(wish));
  const matter: CaseMatter = {
    filed: { caseId: filed.caseId, detectors: filed.detectors },
    signals: signals.map(({ signal: { id, detector, sentence } }) => ({
      signal: { id, detector, sentence },
    })),
    place,
    ...(names === undefined ? {} : { names }),
  };
  const telling = { language, parameters, actVersion: policy.version };
  const statement = statementOf(matter, wish, telling);
  if (!statement.ok) return statement;
  const category = categoryOf(signals);
  const madeFrom: MadeFromCase = { by: "case", matter, wish, language };
  return ok({ statement: statement.value, madeFrom, addresseeId, category, language, measures });
}
