import { errors } from "@candor/core/contract/errors.ts";
import type { EligibilityReply } from "@candor/core/contract/schemas/reviews.ts";
import { standingOf } from "@candor/core/domain/review/eligibility.ts";
import { ok, type Result, reject } from "@candor/core/kernel/result.ts";
import type { z } from "zod";
import { prospectOf } from "../store/standing.ts";
import type { Deps } from "./deps.ts";
import { standingParameters } from "./standing-parameters.ts";

/** Whether an account may review a product. */
export type Eligibility = z.input<typeof EligibilityReply>;

/** Says before anything is written whether a review would be taken, and if not, by which rule. */
export async function getReviewEligibility(
  { db, clock }: Pick<Deps, "db" | "clock">,
  input: {
    readonly marketplaceId: string;
    readonly customerId: string;
    readonly productId: string;
  },
): Promise<Result<Eligibility, "product_unknown">> {
  const at = clock.now();
  const prospect = await prospectOf(db.kysely, input, input.productId, at);
  if (prospect === null) return reject("product_unknown");
  const reviewId = prospect.existing?.reviewId ?? null;
  const facts = { ...prospect.facts, hasText: true, preReleaseBasis: null };
  const standing = standingOf(facts, standingParameters(prospect.law.parameters), at);
  const verification = standing.ok ? standing.value.verification : null;
  const refusal = reviewId === null ? (standing.ok ? null : standing) : reject("review_exists");
  if (refusal === null) {
    const none = { code: null, title: null, remedy: null, facts: {} };
    return ok({ eligible: true, ...none, verification, reviewId });
  }
  const { code, facts: known } = refusal;
  const { title, remedy } = errors[code];
  return ok({ eligible: false, code, title, remedy, facts: { ...known }, verification, reviewId });
}
