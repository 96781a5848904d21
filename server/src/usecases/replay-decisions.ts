import { ok, type Result, reject } from "@candor/core/kernel/result.ts";
import { stableJson } from "@candor/core/kernel/stable-json.ts";
import type { Verdict } from "@candor/core/policy/kit/verdict.ts";
import { marketplaceIds } from "../store/marketplaces.ts";
import { type Law, lawAt } from "../store/policy.ts";
import { policyVersions } from "../store/policy-versions.ts";
import { type RecordedFacts, recordedFacts, recordedFactsCount } from "../store/recorded-facts.ts";
import {
  type RecordedAt,
  type RecordedReview,
  recordedReviewCount,
  recordedReviews,
} from "../store/recorded-reviews.ts";
import { type RecordedWords, recordedWords, recordedWordsCount } from "../store/recorded-words.ts";
import { ruleAndSpans } from "../store/review-entries.ts";
import type { Deps } from "./deps.ts";
import {
  bytesAgain,
  judgeAgain,
  kindOf,
  recordedBytes,
  type WordsKind,
  wordsOf,
} from "./judge-again.ts";
import {
  type Compared,
  decidedByFacts,
  type FactsKind,
  factsDecidedTypes,
  factsKindOf,
} from "./judge-facts-again.ts";
import { screenReview } from "./screen-review.ts";

/** What a replay of one marketplace's decisions came to. */
export type Replayed = {
  readonly marketplaceId: string;
  /** By what was decided about. */
  readonly kinds: Readonly<Record<ReplayedKind, ReplayCount>>;
  /** The first that came out differently; `judged - same` counts all. */
  readonly different: readonly Difference[];
};

/** What a decision of the rules is about. */
export type ReplayedKind = "reviews" | WordsKind | FactsKind;

/** Decisions of one kind. */
export type ReplayCount = {
  /** Decisions of the rules that were made again. */
  readonly judged: number;
  readonly same: number;
  /** No rule judged it when it came, as with an import; or its words or facts are erased. */
  readonly notJudged: number;
};

/** One decision that is not what was written down. */
export type Difference = {
  /** `reviews rev_1/2`. */
  readonly what: string;
  readonly policyVersion: string;
  readonly recorded: string;
  readonly again: string;
};

/** All that is replayed, in the order in which it is told. */
export const replayedKinds: readonly ReplayedKind[] = [
  ...(["reviews", "messages", "feedback", "responses", "replies"] as const),
  ...(Object.keys(decidedByFacts) as FactsKind[]),
];

const differencesShownMax = 20;
const textsPerStep = 500;

/**
 * Makes every recorded decision of the rules again, by the version that was in force at the act,
 * and compares bytes: policy version, rules and spans with the ledger's entry, and the findings
 * whole with what the author was shown, where they are kept.
 */
export async function replayDecisions(
  { db }: Pick<Deps, "db">,
  wish: {
    readonly marketplaces: readonly string[];
    readonly onStep?: (marketplaceId: string, done: number, of: number) => void;
  },
): Promise<Result<readonly Replayed[], "marketplace_unknown">> {
  const known = await marketplaceIds(db.kysely);
  const unknown = wish.marketplaces.find((id) => !known.includes(id));
  if (unknown !== undefined) return reject("marketplace_unknown", { marketplaceId: unknown });
  const all: Replayed[] = [];
  for (const marketplaceId of wish.marketplaces.length > 0 ? wish.marketplaces : known) {
    all.push(await replayOne({ db }, marketplaceId, wish.onStep));
  }
  return ok(all);
}

async function replayOne(
  { db }: Pick<Deps, "db">,
  marketplaceId: string,
  onStep: ((marketplaceId: string, done: number, of: number) => void) | undefined,
): Promise<Replayed> {
  const { kysely } = db;
  const lawOf = await lawsOf({ db }, marketplaceId);
  const texts = await recordedReviewCount(kysely, marketplaceId);
  const facts = await recordedFactsCount(kysely, marketplaceId, factsDecidedTypes);
  const of = texts + (await recordedWordsCount(kysely, marketplaceId)) + facts;
  const sum = sumOf(marketplaceId);
  let done = 0;
  const told = (count: number) => {
    done += count;
    onStep?.(marketplaceId, done, of);
  };
  let review: RecordedAt | null = null;
  for (;;) {
    const step = await recordedReviews(kysely, marketplaceId, review, textsPerStep);
    for (const one of step) {
      if (one.entry?.payload.decidedBy === "source") sum.pass("reviews");
      else sum.add("reviews", differenceOf(one, await lawOf(one.submittedAt)));
    }
    told(step.length);
    review = step.at(-1) ?? null;
    if (review === null) break;
  }
  let after: string | undefined = "";
  while (after !== undefined) {
    const step: readonly RecordedWords[] = await recordedWords(
      kysely,
      marketplaceId,
      after,
      textsPerStep,
    );
    for (const one of step) {
      const text = wordsOf(one);
      if (text === null) sum.pass(kindOf(one));
      else sum.add(kindOf(one), wordsDifference(one, text, await lawOf(one.at)));
    }
    told(step.length);
    after = step.at(-1)?.eventId;
  }
  for (let from: string | undefined = ""; from !== undefined; ) {
    const page = { after: from, limit: textsPerStep };
    const step = await recordedFacts(kysely, marketplaceId, factsDecidedTypes, page);
    for (const one of step) {
      const kind = factsKindOf(one);
      const law = await lawOf(one.at);
      const compared = decidedByFacts[kind].again(one, law);
      if (compared === null) sum.pass(kind);
      else sum.add(kind, factsDifference(one, compared));
    }
    told(step.length);
    from = step.at(-1)?.eventId;
  }
  return sum.all();
}

/** Null where facts are judged again as it was written down. */
function factsDifference(one: RecordedFacts, compared: Compared): Difference | null {
  const [recorded, again] = [stableJson(compared.recorded), stableJson(compared.again)];
  if (recorded === again) return null;
  const what = `${factsKindOf(one)} ${one.subject} (${one.eventId})`;
  return { what, policyVersion: String(one.payload.policyVersion), recorded, again };
}

/** Counts as decisions are made again, and keeps the first that differ. */
function sumOf(marketplaceId: string) {
  const none = { judged: 0, same: 0, notJudged: 0 };
  const kinds = Object.fromEntries(replayedKinds.map((kind) => [kind, none])) as Record<
    ReplayedKind,
    ReplayCount
  >;
  const different: Difference[] = [];
  return {
    pass: (kind: ReplayedKind) => {
      kinds[kind] = { ...kinds[kind], notJudged: kinds[kind].notJudged + 1 };
    },
    add: (kind: ReplayedKind, difference: Difference | null) => {
      const { judged, same, notJudged } = kinds[kind];
      const alike = difference === null ? 1 : 0;
      kinds[kind] = { judged: judged + 1, same: same + alike, notJudged };
      if (difference !== null && different.length < differencesShownMax) different.push(difference);
    },
    all: (): Replayed => ({ marketplaceId, kinds, different }),
  };
}

/** Null where words are judged again as it was written down. */
function wordsDifference(one: RecordedWords, text: string, law: Law): Difference | null {
  const recorded = recordedBytes(one);
  const again = bytesAgain(one, judgeAgain(one, text, law));
  if (again === recorded) return null;
  const what = `${kindOf(one)} ${one.subject} (${one.eventId})`;
  return { what, policyVersion: String(one.payload.policyVersion), recorded, again };
}

/** The law of each moment, read once for each version. */
async function lawsOf({ db }: Pick<Deps, "db">, marketplaceId: string) {
  const versions = await policyVersions(db.kysely, marketplaceId);
  const moments = versions.flatMap(({ effectiveAt }) => effectiveAt ?? []);
  const laws = new Map<number, Promise<Law>>();
  return (at: number): Promise<Law> => {
    const begun = Math.max(0, ...moments.filter((moment) => moment <= at));
    const law = laws.get(begun) ?? lawAt(db.kysely, marketplaceId, at);
    laws.set(begun, law);
    return law;
  };
}

/** Null where it comes out as it was written down. */
function differenceOf(one: RecordedReview, law: Law): Difference | null {
  const { reviewId, version, policyVersion, content } = one;
  const what = `reviews ${reviewId}/${version}`;
  if (one.entry === null) {
    return { what, policyVersion, recorded: "nothing in the ledger", again: "" };
  }
  // The language that stands there was the author's word, or was told from the text afterwards.
  const verdicts = [{ ...content, language: null }, content].map((words) =>
    screenReview(words, law),
  );
  const recorded = reviewBytes(one, one.entry);
  const again = verdicts.map((verdict) => bytesOf(verdict, one));
  if (again.includes(recorded)) return null;
  return { what, policyVersion, recorded, again: again[0] ?? "" };
}

function reviewBytes(
  { findings, byPerson }: RecordedReview,
  { type, payload }: NonNullable<RecordedReview["entry"]>,
): string {
  const isPublished = type === "review-published";
  return stableJson({
    refused: type === "review-rejected",
    policyVersion: payload.policyVersion,
    // The entry of a published version names no findings, since none stopped it.
    rules: isPublished ? null : payload.findings,
    // A person who decided may have marked other words; then only the entry speaks for the rules.
    findings: byPerson ? null : findings,
  });
}

function bytesOf({ outcome, findings, policyVersion }: Verdict, one: RecordedReview): string {
  return stableJson({
    refused: outcome === "refuse",
    policyVersion,
    rules: one.entry?.type === "review-published" ? null : findings.map(ruleAndSpans),
    findings: one.byPerson ? null : findings,
  });
}
