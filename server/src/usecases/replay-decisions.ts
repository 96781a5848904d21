import { ok, type Result, reject } from "@candor/core/kernel/result.ts";
import { stableJson } from "@candor/core/kernel/stable-json.ts";
import type { Verdict } from "@candor/core/policy/kit/verdict.ts";
import { marketplaceIds } from "../store/marketplaces.ts";
import { type Law, lawAt } from "../store/policy.ts";
import { policyVersions } from "../store/policy-versions.ts";
import {
  type RecordedAt,
  type RecordedReview,
  recordedReviewCount,
  recordedReviews,
} from "../store/recorded-reviews.ts";
import { ruleAndSpans } from "../store/review-entries.ts";
import type { Deps } from "./deps.ts";
import { screenReview } from "./screen-review.ts";

/** What a replay of one marketplace's decisions came to. */
export type Replayed = {
  readonly marketplaceId: string;
  /** Decisions of the rules that were made again. */
  readonly judged: number;
  readonly same: number;
  /** Versions that no rule judged when they came, such as those of an import. */
  readonly notJudged: number;
  /** The first that came out differently; `judged - same` counts all. */
  readonly different: readonly Difference[];
};

/** One decision that is not what was written down. */
export type Difference = {
  readonly reviewId: string;
  readonly version: number;
  readonly policyVersion: string;
  readonly recorded: string;
  readonly again: string;
};

const differencesShownMax = 20;
const textsPerStep = 500;

/**
 * Makes every recorded decision of the rules again, by the version that was in force at the act,
 * and compares bytes: policy version, rules and spans with the ledger's entry, and the findings
 * whole with what the author was shown.
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
  const of = await recordedReviewCount(kysely, marketplaceId);
  const count = { judged: 0, same: 0, notJudged: 0 };
  const different: Difference[] = [];
  let after: RecordedAt | null = null;
  let done = 0;
  for (;;) {
    const step = await recordedReviews(kysely, marketplaceId, after, textsPerStep);
    for (const one of step) {
      if (one.entry?.payload.decidedBy === "source") {
        count.notJudged++;
        continue;
      }
      count.judged++;
      const difference = differenceOf(one, await lawOf(one.submittedAt));
      if (difference === null) count.same++;
      else if (different.length < differencesShownMax) different.push(difference);
    }
    done += step.length;
    onStep?.(marketplaceId, done, of);
    const last = step.at(-1);
    if (last === undefined) return { marketplaceId, ...count, different };
    after = last;
  }
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
  if (one.entry === null) {
    return { reviewId, version, policyVersion, recorded: "nothing in the ledger", again: "" };
  }
  // The language that stands there was the author's word, or was told from the text afterwards.
  const verdicts = [{ ...content, language: null }, content].map((words) =>
    screenReview(words, law),
  );
  const recorded = recordedBytes(one, one.entry);
  const again = verdicts.map((verdict) => bytesOf(verdict, one));
  if (again.includes(recorded)) return null;
  return { reviewId, version, policyVersion, recorded, again: again[0] ?? "" };
}

function recordedBytes(
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
