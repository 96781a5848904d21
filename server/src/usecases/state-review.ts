import { decide as decideCase } from "@candor/core/domain/case/case.ts";
import { factsOf } from "@candor/core/domain/measure/kinds.ts";
import { decide, initial, type Terms } from "@candor/core/domain/measure/measure.ts";
import type { Event } from "@candor/core/domain/review/review.ts";
import {
  groundsByRemoval,
  groundsBySource,
  type StatedGround,
} from "@candor/core/domain/statement/grounds.ts";
import { personReadIt } from "@candor/core/domain/statement/letter.ts";
import {
  composeStatement,
  type Evidence,
  type Ground,
  type Statement,
} from "@candor/core/domain/statement/statement.ts";
import { dayMs, type Instant } from "@candor/core/kernel/instant.ts";
import type { Language } from "@candor/core/policy/kit/language.ts";
import type { Finding } from "@candor/core/policy/kit/verdict.ts";
import { ruleById } from "@candor/core/policy/rulesets.ts";
import { saidIn, titleIn } from "@candor/core/policy/texts/texts.ts";
import type { Tx } from "../db/database.ts";
import { lockCase } from "../store/cases.ts";
import { type Place, placeOf } from "../store/enforcement-facts.ts";
import { lockMeasure, standingMeasures } from "../store/measures.ts";
import type { Law } from "../store/policy.ts";
import type { StoredReview } from "../store/reviews.ts";
import { addStatement } from "../store/statements.ts";
import { groundOf, letterLanguage, remedyOf } from "./compose-statements.ts";
import type { Deps } from "./deps.ts";
import { makeRoom } from "./impose-measures.ts";
import { openOrJoinCase } from "./open-or-join-case.ts";
import { recordCase } from "./record-case.ts";
import { recordMeasure } from "./record-measure.ts";

type StateDeps = Pick<Deps, "clock" | "ids" | "ledger" | "random">;

/** What one person decided about one review, just recorded. */
export type ReviewDecided = {
  readonly review: StoredReview;
  readonly event: Event;
  readonly userId: string;
  readonly law: Law;
};

/**
 * What follows from a person's decision about a review in view: putting it aside or taking it down
 * is a measure with its statement to the author (POLICY REV-085, L-EU-11), and ends with it.
 */
export async function stateReview(tx: Tx, deps: StateDeps, decided: ReviewDecided): Promise<void> {
  const { event, law } = decided;
  switch (event.type) {
    case "review-suspected": {
      // Middle limits fall away by themselves where nobody decides (POLICY ENF-022).
      const until = event.at + 2 * law.parameters.review_suspected_days_max * dayMs;
      const ground = groundsBySource["person-suspicions"];
      if (ground === undefined) throw new Error("a suspicion has no ground");
      return impose(tx, deps, decided, { kind: "review-weightless", until, ground, findings: [] });
    }
    case "review-removed": {
      const { reason, findings } = event;
      // Who wants their own words gone needs no reasons from us.
      if (reason === "author_erasure") return;
      const ground = groundsByRemoval[reason];
      return impose(tx, deps, decided, { kind: "review-removed", until: null, ground, findings });
    }
    case "review-cleared":
      return lift(tx, deps, decided, "cured");
    case "review-restored":
      return lift(tx, deps, decided, "mistake");
    default:
      return;
  }
}

type Imposed = {
  readonly kind: "review-weightless" | "review-removed";
  readonly until: Instant | null;
  readonly ground: StatedGround;
  readonly findings: readonly Finding[];
};

async function impose(
  tx: Tx,
  deps: StateDeps,
  decided: ReviewDecided,
  imposed: Imposed,
): Promise<void> {
  const { review, userId, law } = decided;
  const { marketplaceId, reviewId } = review;
  const at = deps.clock.now();
  const place = await placeOf(tx, marketplaceId);
  if (place === null) throw new Error(`marketplace ${marketplaceId} of a review is unknown`);
  const statementId = deps.ids.next("sor");
  const measureId = deps.ids.next("mea");
  const caseId = await caseFor(tx, deps, decided, imposed);
  const terms: Terms = {
    ...{ kind: imposed.kind, subjectId: reviewId, caseId, statementId, startsAt: at },
    ...{ until: imposed.until, severity: "medium", skips: false },
    ...{ withheld: null, signedOffBy: null },
  };
  const language = letterLanguage(place, review.words.language);
  const { ground, findings } = imposed;
  const madeFrom: MadeFromReview = {
    ...{ by: "review", countedAt: review.countedAt, written: review.words.language },
    ...{ ground, findings, terms, measureId, place, language },
  };
  const content = statementAbout(madeFrom, law);
  await addStatement(tx, {
    ...{ marketplaceId, caseId, statementId, addressee: "author" },
    addresseeId: review.customerId,
    deciders: [userId],
    category: imposed.findings[0]?.category ?? imposed.ground.category,
    ...{ language, content, madeFrom, issuedAt: null, createdAt: at },
  });
  await makeRoom(tx, deps, { marketplaceId, terms, by: userId });
  const noticeDays = law.parameters.enforcement_notice_days;
  const decision = decide(initial, { type: "propose", terms, by: userId, noticeDays }, at);
  if (!decision.ok) throw new Error(`a measure on a review was refused: ${decision.code}`);
  // The review's own life-cycle has moved already: what stood there before is known.
  const already = { review: "published" };
  const fresh = {
    ...{ marketplaceId, measureId, terms, deciders: [userId], replaced: null },
    state: { status: "proposed", terms, by: userId } as const,
    ...{ createdAt: at, updatedAt: at },
  };
  await recordMeasure(tx, { ...deps, already }, fresh, decision.events);
}

/** The case that the decision belongs to; one that is about nothing else is decided with it. */
async function caseFor(
  tx: Tx,
  deps: StateDeps,
  { review, userId, event, law }: ReviewDecided,
  { kind }: Imposed,
): Promise<string> {
  const { marketplaceId, reviewId, productId, customerId } = review;
  const at = deps.clock.now();
  const isRemoval = kind === "review-removed";
  const { caseId, became } = await openOrJoinCase(tx, deps, {
    ...{ marketplaceId, at },
    source: isRemoval ? "person-removals" : "person-suspicions",
    claimId: `${reviewId}-${kind}-${at}`,
    sentence: isRemoval
      ? "A colleague read this review and took it down."
      : "A colleague put this review aside until it is clear what it is.",
    about: { accounts: [customerId], products: [productId] },
    texts: [{ of: "review", textId: reviewId, productId }],
  });
  if (!isRemoval || became !== "opened") return caseId;
  const filed = await lockCase(tx, marketplaceId, caseId);
  if (filed === null) throw new Error(`case ${caseId} was just opened and is not there`);
  const { version } = filed.state;
  const reason = event.type === "review-removed" ? event.explanation : "";
  const answer = { outcome: "upheld", against: "accounts", framing: "", reason } as const;
  const latest = at + law.parameters.case_snooze_days_max * dayMs;
  const command = { type: "decide", by: userId, version, answer, latest, isDrawn: false } as const;
  const decision = decideCase(filed.state, command, at);
  if (decision.ok) await recordCase(tx, deps, filed, decision.events);
  return caseId;
}

/** What a statement about one review is made from, for whoever makes it again. */
export type MadeFromReview = {
  readonly by: "review";
  readonly countedAt: Instant;
  /** The language of the review. */
  readonly written: string | null;
  readonly ground: StatedGround;
  readonly findings: readonly Finding[];
  readonly terms: Terms;
  readonly measureId: string;
  readonly place: Place;
  readonly language: string;
};

/** Makes the statement to the author of a review that a person decided about. */
export function statementAbout(
  { countedAt, written, ground, findings, ...told }: MadeFromReview,
  law: Pick<Law, "policy" | "parameters">,
): Statement {
  const { terms, measureId, place, language } = told;
  const { kind, subjectId, startsAt: at, until, caseId, statementId } = terms;
  const { parameters, policy } = law;
  const appealPath = `/statements/${statementId}`;
  const marked = findings.filter(({ spans }) => spans.length > 0);
  const statement = composeStatement({
    ...{ statementId, caseId, marketplace: place.name, addressee: "author" },
    source: { type: "own_initiative" },
    acts: [
      {
        subject: "review",
        subjectId,
        at: countedAt,
        language: written,
      },
    ],
    grounds:
      marked.length > 0
        ? groundsOfMarks(marked, language)
        : [groundOf(ground.words, { ...ground, policyVersion: policy.version, language })],
    evidence: marked.length > 0 ? marked.map(wordsOf) : [personRead(language)],
    impositions: [{ measureId, kind, subjectId, startsAt: at, until }],
    report: null,
    territory: [place.country],
    automated: { detection: false, decision: "not" },
    decidedAt: at,
    todo: marked.length > 0 ? "write_anew" : "nothing",
    deadline: at + parameters.enforcement_correct_days * dayMs,
    consequence: { kind: "none", withinDays: parameters.enforcement_lookback_days },
    remedy: remedyOf({ at, appealPath }, place, parameters),
  });
  if (statement.ok) return statement.value;
  throw new Error(`a statement about a review lacks ${JSON.stringify(statement.facts)}`);
}

/** One ground a rule, in the rule's own words. */
function groundsOfMarks(findings: readonly Finding[], language: string): readonly Ground[] {
  const grounds = new Map<string, Ground>();
  for (const finding of findings) {
    const { ruleId, policyVersion } = finding;
    const lang = language as Language; // The letters speak the languages of the rules.
    const rule = ruleById(ruleId);
    const title = rule === undefined ? ruleId : titleIn(rule, lang);
    const because = saidIn(finding, lang).message;
    grounds.set(ruleId, { ruleId, policyVersion, rule: `${title}.`, because, law: null });
  }
  return [...grounds.values()];
}

function wordsOf({ quote, spans: [span], ruleId }: Finding): Evidence {
  if (span === undefined) throw new Error("marked words have no span");
  return { type: "words", quote, span, ruleId };
}

const personRead = (language: string): Evidence => ({
  type: "record",
  sentence: personReadIt(language),
});

/** The decision is taken back: its measure ends, and has nothing left to undo. */
async function lift(
  tx: Tx,
  deps: StateDeps,
  { review, userId, event }: ReviewDecided,
  because: "cured" | "mistake",
): Promise<void> {
  const { marketplaceId, reviewId } = review;
  const { on } = factsOf("review-removed");
  for (const { measureId } of await standingMeasures(tx, marketplaceId, on, reviewId)) {
    const standing = await lockMeasure(tx, marketplaceId, measureId);
    if (standing === null) continue;
    const reason = "reason" in event && event.reason !== null ? event.reason : "Taken back.";
    const command = { type: "lift", because, by: userId, reason } as const;
    const decision = decide(standing.state, command, deps.clock.now());
    if (decision.ok) await recordMeasure(tx, deps, standing, decision.events);
  }
}
