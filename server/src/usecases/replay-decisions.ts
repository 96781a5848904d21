import type { StatementContent } from "@candor/core/domain/statement/statement.ts";
import type { Instant } from "@candor/core/kernel/instant.ts";
import { ok, type Result, reject } from "@candor/core/kernel/result.ts";
import { stableJson } from "@candor/core/kernel/stable-json.ts";
import { marketplaceIds } from "../store/marketplaces.ts";
import { type Law, lawAt } from "../store/policy.ts";
import { policyVersions } from "../store/policy-versions.ts";
import { recordedCount } from "../store/recorded.ts";
import { type RecordedFacts, recordedFacts } from "../store/recorded-facts.ts";
import {
  type RecordedAt,
  recordedReviewCount,
  recordedReviews,
} from "../store/recorded-reviews.ts";
import { type RecordedWords, recordedWords, wordsDecidedTypes } from "../store/recorded-words.ts";
import { type MadeStatement, madeStatements, statementCount } from "../store/statements.ts";
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
import { reviewDifference } from "./judge-review-again.ts";
import { type MadeFrom, stateAgain } from "./state-again.ts";

/** What a replay of one marketplace's decisions came to. */
export type Replayed = {
  readonly marketplaceId: string;
  /** By what was decided about. */
  readonly kinds: Readonly<Record<ReplayedKind, ReplayCount>>;
  /** The first that came out differently; `judged - same` counts all. */
  readonly different: readonly Difference[];
};

/** What a decision of the rules is about. */
export type ReplayedKind = "reviews" | WordsKind | FactsKind | "statements";

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
  "statements",
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
  const sum = sumOf(marketplaceId);
  const counts = [
    await recordedReviewCount(kysely, marketplaceId),
    await recordedCount(kysely, marketplaceId, wordsDecidedTypes),
    await recordedCount(kysely, marketplaceId, factsDecidedTypes),
    await statementCount(kysely, marketplaceId),
  ];
  const of = counts.reduce((all, count) => all + count, 0);
  let done = 0;
  const told = (count: number) => {
    done += count;
    onStep?.(marketplaceId, done, of);
  };
  const replay: Replay = { kysely, marketplaceId, lawOf, sum, told };
  await replayReviews(replay);
  await replayWords(replay);
  await replayFacts(replay);
  await replayStatements(replay);
  return sum.all();
}

type Replay = {
  readonly kysely: Deps["db"]["kysely"];
  readonly marketplaceId: string;
  readonly lawOf: (at: Instant) => Promise<Law>;
  readonly sum: ReturnType<typeof sumOf>;
  readonly told: (count: number) => void;
};

async function replayReviews({ kysely, marketplaceId, lawOf, sum, told }: Replay): Promise<void> {
  let review: RecordedAt | null = null;
  for (;;) {
    const step = await recordedReviews(kysely, marketplaceId, review, textsPerStep);
    for (const one of step) {
      if (one.entry?.payload.decidedBy === "source") sum.pass("reviews");
      else sum.add("reviews", reviewDifference(one, await lawOf(one.submittedAt)));
    }
    told(step.length);
    review = step.at(-1) ?? null;
    if (review === null) break;
  }
}

async function replayWords({ kysely, marketplaceId, lawOf, sum, told }: Replay): Promise<void> {
  for (let after: string | undefined = ""; after !== undefined; ) {
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
}

async function replayFacts({ kysely, marketplaceId, lawOf, sum, told }: Replay): Promise<void> {
  for (let after: string | undefined = ""; after !== undefined; ) {
    const page = { after, limit: textsPerStep };
    const step: readonly RecordedFacts[] = await recordedFacts(
      kysely,
      marketplaceId,
      factsDecidedTypes,
      page,
    );
    for (const one of step) {
      const kind = factsKindOf(one);
      const compared = decidedByFacts[kind].again(one, await lawOf(one.at));
      if (compared === null) sum.pass(kind);
      else sum.add(kind, factsDifference(one, compared));
    }
    told(step.length);
    after = step.at(-1)?.eventId;
  }
}

async function replayStatements({ kysely, marketplaceId, lawOf, sum, told }: Replay) {
  for (let after: string | undefined = ""; after !== undefined; ) {
    const page = { after, limit: textsPerStep };
    const step: readonly MadeStatement[] = await madeStatements(kysely, marketplaceId, page);
    for (const { statementId, content, madeFrom } of step) {
      if (madeFrom === null) {
        sum.pass("statements");
        continue;
      }
      const again = await stateAgain(madeFrom as MadeFrom, lawOf); // As it was written.
      sum.add("statements", statementDifference(statementId, content, again));
    }
    told(step.length);
    after = step.at(-1)?.statementId;
  }
}

/** Null where a statement says again what it said. */
function statementDifference(
  statementId: string,
  content: StatementContent,
  statement: StatementContent | null,
): Difference | null {
  const [recorded, again] = [stableJson(content), stableJson(statement)];
  if (recorded === again) return null;
  const policyVersion = content.grounds[0]?.policyVersion ?? "";
  return { what: `statements ${statementId}`, policyVersion, recorded, again };
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
