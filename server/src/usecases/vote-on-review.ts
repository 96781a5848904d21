import { visibleVersion } from "@candor/core/domain/review/review.ts";
import { type Code, decide, type Event } from "@candor/core/domain/vote/vote.ts";
import { ok, type Result, reject } from "@candor/core/kernel/result.ts";
import type { Tx } from "../db/database.ts";
import type { LedgerEntry } from "../ports.ts";
import { transactionAs } from "../store/acting-role.ts";
import { withFacts } from "../store/judged-on.ts";
import type { Law } from "../store/policy.ts";
import { lockReview, type StoredReview } from "../store/reviews.ts";
import { prospectOf } from "../store/standing.ts";
import { lockVote, saveVote, votesOn } from "../store/votes.ts";
import type { Deps } from "./deps.ts";
import { type VoteFacts, voteStandingOf } from "./vote-standing.ts";

/** Which review, and whose vote. */
export type VoteOnReview = {
  readonly marketplaceId: string;
  readonly customerId: string;
  readonly reviewId: string;
};

type VoteDeps = Pick<Deps, "db" | "clock" | "ids" | "ledger">;

/** Says whether a review helped; the last word of an account counts, and it counts once. */
export function castVote(
  deps: VoteDeps,
  { helpful, ...input }: VoteOnReview & { readonly helpful: boolean },
): Promise<Result<{ reviewId: string; helpful: boolean }, "not_found" | CastCode>> {
  const { db, clock } = deps;
  const { marketplaceId, customerId, reviewId } = input;
  return transactionAs(db, "candor_reviews", async (tx) => {
    const review = await lockReview(tx, marketplaceId, reviewId);
    if (review === null) return reject("not_found");
    const on = await factsOf(tx, review, { customerId, at: clock.now() });
    if (on === null) return reject("not_found");
    const known = await lockVote(tx, { ...review, customerId });
    const { facts, law } = on;
    const standing = voteStandingOf(facts, law);
    const decision = decide(known.state, { type: "cast", helpful, standing }, clock.now());
    if (!decision.ok) return refusalOf(decision.code);
    await record(tx, deps, { review, customerId, known, on }, decision.events);
    return ok({ reviewId, helpful });
  });
}

/** Takes an account's vote back. */
export function revokeVote(
  deps: VoteDeps,
  { marketplaceId, customerId, reviewId }: VoteOnReview,
): Promise<Result<null, "not_found" | "vote_missing">> {
  const { db, clock } = deps;
  return transactionAs(db, "candor_reviews", async (tx) => {
    const review = await lockReview(tx, marketplaceId, reviewId);
    if (review === null) return reject("not_found");
    const known = await lockVote(tx, { ...review, customerId });
    const decision = decide(known.state, { type: "revoke" }, clock.now());
    if (!decision.ok) return reject("vote_missing");
    await record(tx, deps, { review, customerId, known }, decision.events);
    return ok(null);
  });
}

type CastCode = Exclude<Code, "vote_missing">;

function refusalOf(code: Code): Result<never, CastCode> {
  if (code === "vote_missing") throw new Error("casting a vote needs none before");
  return reject(code);
}

async function factsOf(
  tx: Tx,
  review: StoredReview,
  { customerId, at }: { readonly customerId: string; readonly at: number },
): Promise<{ readonly facts: VoteFacts; readonly law: Law } | null> {
  const { marketplaceId, productId } = review;
  const prospect = await prospectOf(tx, { marketplaceId, customerId }, productId, at);
  if (prospect === null) return null;
  const { affiliations, trust, cardSpendMinor } = prospect.facts;
  const ownReview = review.customerId === customerId;
  const reviewVisible = visibleVersion(review.state) !== null;
  const facts = { affiliations, trust, cardSpendMinor, ownReview, reviewVisible };
  return { facts, law: prospect.law };
}

async function record(
  tx: Tx,
  { ids, ledger }: VoteDeps,
  vote: {
    readonly review: StoredReview;
    readonly customerId: string;
    readonly known: Awaited<ReturnType<typeof lockVote>>;
    /** What a vote was judged on; taking one back is judged on nothing. */
    readonly on?: { readonly facts: VoteFacts; readonly law: Law };
  },
  events: readonly Event[],
): Promise<void> {
  const { review, customerId, known, on } = vote;
  for (const event of events) {
    const voteId = known.voteId ?? ids.next("vot");
    await saveVote(tx, { ...review, customerId }, known.state, { event, voteId });
    const entry = voteEntry(review, customerId, voteId, event);
    const judged =
      on === undefined
        ? entry
        : withFacts(entry, { policyVersion: on.law.policy.version, facts: on.facts });
    await ledger.append(tx, review.marketplaceId, [judged]);
  }
}

/** The ledger's entry: which review. By whom and what it said is private (POLICY VOTE-006). */
function voteEntry(
  { productId, reviewId }: StoredReview,
  customerId: string,
  voteId: string,
  event: Event,
): LedgerEntry {
  const { type, at } = event;
  const helpful = event.type === "vote-cast" ? { helpful: event.helpful } : {};
  const payload = { productId, reviewId };
  return { type, at, subject: voteId, payload, words: { customerId, ...helpful } };
}

/** What an account said of some reviews of these products. */
export function myVotes(
  { db }: Pick<Deps, "db">,
  {
    reviewIds,
    ...key
  }: Omit<VoteOnReview, "reviewId"> & {
    readonly productIds: readonly string[];
    readonly reviewIds: readonly string[];
  },
): Promise<ReadonlyMap<string, boolean>> {
  return votesOn(db.kysely, key, reviewIds);
}
