import { detectors } from "@candor/core/detection/detectors/index.generated.ts";
import type { EvidenceRow, TracedEvidence } from "@candor/core/detection/passes.ts";
import { inLanguage } from "@candor/core/detection/words/in-language.ts";
import type { Event } from "@candor/core/domain/case/case.ts";
import { claimSourceOf } from "@candor/core/domain/case/claim-sources.ts";
import { groundsBySource } from "@candor/core/domain/statement/grounds.ts";
import { type Instant, instantToIso } from "@candor/core/kernel/instant.ts";
import type { Kysely } from "kysely";
import type { Tables } from "../db/tables.generated.ts";
import { relatedCases, type SimilarCase, similarCases } from "../store/case-lists.ts";
import { memberNames, memberReviews, reviewIdsOf } from "../store/case-names.ts";
import { type CaseFile, eventsOfCase, type FiledSignal, signalsOfCase } from "../store/cases.ts";
import { mergeStates } from "../store/merge-states.ts";
import { ruleInWords } from "./list-precedents.ts";
import { type Naming, namingIn } from "./names-in-sentences.ts";
import { type Framing, weighFraming } from "./weigh-framing.ts";

const relatedMax = 20;
const similarMax = 5;
const reviewsMax = 200;
const factsOf = (id: string) =>
  detectors.find((detector) => detector.id === id) ?? claimSourceOf(id);
const titleOf = (id: string) => factsOf(id)?.title ?? id;

/** A case as the queue shows it. */
export function caseSummary(
  filed: CaseFile,
  at: Instant,
  language: string = "en",
  named: Naming = (sentence) => sentence,
) {
  const { state, members } = filed;
  const lease = state.status === "open" && state.lease !== null ? state.lease : null;
  return {
    caseId: filed.caseId,
    status: state.status,
    version: state.version,
    sentence: named(inLanguage(filed.sentence, language)),
    detectors: filed.detectors.map((id) => ({ id, title: inLanguage(titleOf(id), language) })),
    strength: Number(filed.strength.toFixed(3)),
    severity: filed.severity,
    reviewers: members.reviewers.length,
    products: members.products.length,
    sellers: members.sellers.length,
    openedAt: instantToIso(filed.openedAt),
    lease:
      lease === null || lease.until <= at
        ? null
        : { by: lease.by, until: instantToIso(lease.until) },
    escalated: state.escalatedBy !== null,
    snoozedUntil: state.status === "snoozed" ? instantToIso(state.until) : null,
  };
}

/** A case with all that a decision needs, as callers see it. */
export type CaseView = Awaited<ReturnType<typeof caseView>>;

/** Reads what belongs to a case and shows it whole. */
export async function caseView(
  db: Kysely<Tables>,
  filed: CaseFile,
  at: Instant,
  language: string = "en",
) {
  const { marketplaceId, caseId, state } = filed;
  const signals = await signalsOfCase(db, marketplaceId, caseId);
  const names = await memberNames(db, marketplaceId, filed.members);
  const reviewIds = await reviewIdsOf(db, marketplaceId, signals.flatMap(rowsOf).filter(isReview));
  const history = await eventsOfCase(db, marketplaceId, caseId);
  const reviews = await memberReviews(db, marketplaceId, filed.members, reviewsMax);
  const framing = await weighFraming(db, filed);
  const joined = signals.filter(({ signal }) => signal.detector === "variation-merges");
  const joinedIds = joined.flatMap(({ signal }) => signal.members.products);
  const merges = await mergeStates(db, marketplaceId, joinedIds);
  const related = await relatedCases(db, filed, relatedMax);
  const similar = await similarCases(db, filed, similarMax);
  const more = signals.flatMap(({ signal }) => [signal.sentence, ...valuesOf(signal)]);
  const others = [...related, ...similar.map((decided) => decided.filed)];
  const naming = await namingIn(db, marketplaceId, [{ ...filed, more }, ...others]);
  const said = (text: string) => naming(inLanguage(text, language));
  const concerned = filed.detectors.flatMap((id) => factsOf(id) ?? []);
  const named = (ids: readonly string[], nameOf: ReadonlyMap<string, string>) =>
    ids.map((id) => ({ id, name: nameOf.get(id) ?? id }));
  return {
    ...caseSummary(filed, at, language, naming),
    members: {
      reviewers: named(filed.members.reviewers, names.reviewers),
      products: named(filed.members.products, names.products),
      sellers: named(filed.members.sellers, names.sellers),
      texts: [...filed.members.texts],
    },
    signals: signals.map((signal) => signalView(signal, reviewIds, said)),
    innocentCauses: [
      ...new Set(concerned.flatMap(({ innocentCauses }) => innocentCauses.map(said))),
    ],
    framing: framing === null ? null : framingView(framing, said),
    blindTo: [...new Set(concerned.flatMap(({ blindTo }) => blindTo.map(said)))],
    history: history.map(historyLine),
    reviews: reviews.map(({ at: written, customerId, ...review }) => ({
      ...review,
      accountId: customerId,
      at: instantToIso(written),
    })),
    merges: merges.map((merge) => ({ ...merge })),
    precedents: precedentsOf(filed, language),
    similar: similar.map((decided) => similarView(decided, said)),
    related: related.map((other) => caseSummary(other, at, language, naming)),
    answer: state.status === "decided" ? answerView(state) : null,
  };
}

/** What was measured in words: somebody's id stands there too. */
const valuesOf = ({ evidence }: FiledSignal["signal"]) =>
  evidence.flatMap(({ value, usual }) => [value, usual]).filter((of) => typeof of === "string");

/** The same for a second look: nothing of what the first person thought, here or of the like. */
export async function blindCaseView(
  db: Kysely<Tables>,
  filed: CaseFile,
  at: Instant,
  language?: string,
): Promise<CaseView> {
  const view = await caseView(db, filed, at, language);
  const told = ["case-opened", "case-joined", "case-seen-again"];
  const history = view.history.filter(({ type }) => told.includes(type));
  return { ...view, history, similar: [], answer: null };
}

/** The clauses that an upheld case would cite, each once, in words. */
function precedentsOf({ detectors: ids }: CaseFile, language: string) {
  const clauses = new Set(ids.flatMap((id) => groundsBySource[id]?.clause ?? []));
  return [...clauses].map((ruleId) => ({ ruleId, rule: ruleInWords(ruleId, language) }));
}

function similarView({ filed, measures, appeal }: SimilarCase, said: Saying) {
  const { caseId, sentence, state, updatedAt } = filed;
  const { outcome, against, reason } = answerView(state);
  return {
    ...{ caseId, sentence: said(sentence), outcome, against, reason },
    ...{ measures: [...measures], appeal, decidedAt: instantToIso(updatedAt) },
  };
}

/** Weights stay inside: a figure of odds would be read as a verdict. */
function framingView({ sellerId, leaning, sentence, pointers, unknown }: Framing, said: Saying) {
  return {
    sellerId,
    leaning,
    sentence: said(sentence),
    pointers: pointers.map(({ fact, pointsTo, canBeStaged }) => ({
      fact: said(fact),
      pointsTo,
      canBeStaged,
    })),
    unknown: unknown.map(said),
  };
}

const rowsOf = ({ signal }: FiledSignal) => signal.evidence.flatMap(({ rows }) => rows);
const isReview = (row: EvidenceRow) => row.kind === "review";

function signalView(
  { signal, firstSeenAt, lastSeenAt }: FiledSignal,
  reviewIds: ReadonlyMap<string, string>,
  said: Saying,
) {
  const facts = factsOf(signal.detector);
  return {
    signalId: signal.id,
    detector: signal.detector,
    title: said(titleOf(signal.detector)),
    clauses: [...(facts?.clauses ?? [])],
    score: Number(signal.score.toFixed(3)),
    strengthMeans: said(facts?.strengthMeans ?? ""),
    sentence: said(signal.sentence),
    window:
      signal.window === undefined
        ? null
        : { from: instantToIso(signal.window.from), to: instantToIso(signal.window.to) },
    evidence: signal.evidence.map((evidence) => evidenceView(evidence, reviewIds, said)),
    firstSeenAt: instantToIso(firstSeenAt),
    lastSeenAt: instantToIso(lastSeenAt),
  };
}

/** Facts whose values people wrote; nobody translates those. */
const ownWords = new Set([
  "order",
  "note",
  "their words",
  "explanation",
  "law that it names",
  "review",
]);

/** How the reader is spoken to; what is nobody's but a person's own words stays as it is. */
type Saying = (text: string) => string;

function evidenceView(
  { fact, value, usual, rows }: TracedEvidence,
  reviewIds: ReadonlyMap<string, string>,
  said: Saying,
) {
  const isFound = !ownWords.has(fact);
  const measured = (of: number | string) => (typeof of === "string" && isFound ? said(of) : of);
  return {
    fact: said(fact),
    value: measured(value),
    usual: usual === undefined ? null : measured(usual),
    rows: rows.map((row) => rowView(row, reviewIds)),
  };
}

function rowView(row: EvidenceRow, reviewIds: ReadonlyMap<string, string>) {
  switch (row.kind) {
    case "review": {
      const id = reviewIds.get(`${row.productId} ${row.customerId}`) ?? "";
      return { kind: "review" as const, id, productId: row.productId };
    }
    case "act":
      return { kind: "review" as const, id: row.reviewId, productId: null };
    case "order":
      return { kind: "order" as const, id: row.orderId, productId: null };
    case "product":
      return { kind: "product" as const, id: row.productId, productId: row.productId };
    case "text":
      return { kind: row.of, id: row.textId, productId: row.productId };
  }
}

function answerView({ answer, by }: Extract<CaseFile["state"], { status: "decided" }>) {
  return {
    outcome: answer.outcome,
    against: answer.outcome === "upheld" ? answer.against : null,
    innocentCause: answer.outcome === "dismissed" ? answer.innocentCause : null,
    reason: answer.reason,
    by,
  };
}

function historyLine(event: Event) {
  const text =
    "reason" in event
      ? event.reason
      : "text" in event
        ? event.text
        : "answer" in event
          ? event.answer.reason
          : null;
  return {
    type: event.type,
    at: instantToIso(event.at),
    by: "by" in event ? event.by : null,
    text,
  };
}
