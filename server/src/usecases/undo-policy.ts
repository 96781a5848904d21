import { versionOf } from "@candor/core/domain/review/review.ts";
import { ok, type Result, reject } from "@candor/core/kernel/result.ts";
import { lawAt } from "../store/policy.ts";
import { measuresByPolicy, reviewsHeldByPolicy } from "../store/policy-undoing.ts";
import { policyVersions } from "../store/policy-versions.ts";
import { readVersion } from "../store/reviews.ts";
import type { Deps } from "./deps.ts";
import { liftMeasure } from "./measures.ts";
import { moderateReview } from "./moderate-review.ts";
import { screenReview } from "./screen-review.ts";

type UndoDeps = Pick<Deps, "db" | "clock" | "ids" | "ledger" | "random">;
type Key = { readonly marketplaceId: string; readonly version: string };

/** What a version did that can be taken back: ids of measures that stand, and of held reviews. */
export type PolicyUndoing = {
  readonly version: string;
  readonly measures: string[];
  readonly reviews: string[];
};

/** What undoing would take back, of a version that is over: one that holds would do it again. */
export async function planPolicyUndoing(
  { db, clock }: Pick<Deps, "db" | "clock">,
  key: Key,
): Promise<Result<PolicyUndoing, "policy_missing" | "policy_still_holds">> {
  const versions = await policyVersions(db.kysely, key.marketplaceId);
  const known = versions.find(({ version }) => version === key.version);
  if (known === undefined || known.effectiveAt === null) return reject("policy_missing");
  const { policy } = await lawAt(db.kysely, key.marketplaceId, clock.now());
  if (policy.version === key.version || known.effectiveAt > clock.now()) {
    return reject("policy_still_holds");
  }
  return ok({
    version: key.version,
    measures: [...(await measuresByPolicy(db.kysely, key))],
    reviews: [...(await reviewsHeldByPolicy(db.kysely, key))],
  });
}

/**
 * Takes back everything that a version did and that still stands: its measures end as mistakes,
 * with all that they had changed and every point, and reviews that it alone held are published.
 * What today's policy would hold as well stays with the moderators. Answers what was taken back;
 * done again it finds nothing.
 */
export async function undoPolicy(
  deps: UndoDeps,
  input: Key & { readonly userId: string; readonly reason: string },
): Promise<
  Result<PolicyUndoing, "policy_missing" | "policy_still_holds" | "policy_reason_required">
> {
  const { marketplaceId, version, userId, reason } = input;
  if (reason.trim() === "") return reject("policy_reason_required");
  const plan = await planPolicyUndoing(deps, input);
  if (!plan.ok) return plan;
  const measures: string[] = [];
  for (const measureId of plan.value.measures) {
    const lifting = { marketplaceId, measureId, userId, because: "mistake", reason } as const;
    if ((await liftMeasure(deps, lifting)).ok) measures.push(measureId);
  }
  const reviews: string[] = [];
  for (const reviewId of plan.value.reviews) {
    if (await publish(deps, { marketplaceId, reviewId, userId, reason })) reviews.push(reviewId);
  }
  await deps.db.transaction((tx) =>
    deps.ledger.append(tx, marketplaceId, [
      {
        type: "policy-undone",
        subject: version,
        at: deps.clock.now(),
        payload: { version, measures, reviews },
        words: { by: userId, reason },
      },
    ]),
  );
  return ok({ version, measures, reviews });
}

/** Publishes a held review that today's policy lets through; whether it did. */
async function publish(
  deps: UndoDeps,
  wish: {
    readonly marketplaceId: string;
    readonly reviewId: string;
    readonly userId: string;
    readonly reason: string;
  },
): Promise<boolean> {
  const { userId: by, reason } = wish;
  const done = await moderateReview<"approve", "review_not_waiting">(
    deps,
    wish,
    async (tx, review, law) => {
      const held = await readVersion(tx, review, versionOf(review.state));
      const { outcome } = screenReview(held?.words ?? review.words, law);
      if (outcome === "hold" || outcome === "refuse") return reject("review_not_waiting");
      return ok({ type: "approve", by, reason, policyVersion: law.policy.version });
    },
  );
  return done.ok;
}
