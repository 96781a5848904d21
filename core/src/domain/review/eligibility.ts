import { dayMs, type Instant, weekStart } from "../../kernel/instant.ts";
import { ok, type Result, reject } from "../../kernel/result.ts";
import type { HoldReason } from "./review.ts";

/**
 * What must be known to say whether an account may review a product now. Loaded by the use case;
 * star value is not among it, so it cannot decide (POLICY REV-054).
 */
export type StandingFacts = {
  readonly hasText: boolean;
  readonly trust: "normal" | "watch" | "held" | "restricted" | "closed";
  /** Settled card spend less refunds over the last 365 days, promotions excluded, minor units. */
  readonly cardSpendMinor: number;
  readonly product: {
    readonly listed: boolean;
    readonly releasedAt: Instant | null;
    readonly intake: "open" | "verified_only" | "closed";
    readonly categoryPath: readonly string[];
  };
  readonly preReleaseBasis: PreReleaseBasis | null;
  /** Sellers the account is tied to, each with what it sells. */
  readonly affiliations: readonly Affiliation[];
  /** The account's own order line for the product, the best one; null without a purchase. */
  readonly purchase: Purchase | null;
  /** Unverified reviews submitted since the week began (Sunday 00:00 UTC). */
  readonly unverifiedThisWeek: number;
  readonly promotionalLock: boolean;
  /** The platform's own sampling gave the account a unit of it (POLICY REV-031). */
  readonly sampled: boolean;
};

/** Why a review may stand before release (POLICY REV-010). */
export type PreReleaseBasis = "theatrical" | "platform_sample" | "advance_copy";

/** A tie, already cut to what matters: does that seller sell this, or a rival of it? */
export type Affiliation = {
  readonly kind: string;
  /** A declared tie refuses; an inferred one only lets a person look first (POLICY REV-014). */
  readonly basis: "declared" | "inferred";
  readonly sellsThisProduct: boolean;
  readonly sellsInSameCategory: boolean;
};

/** The order line that may verify the purchase. */
export type Purchase = {
  readonly paidMinor: number;
  /** 30-day median price at the time, null where unknown. */
  readonly referencePriceMinor: number | null;
  readonly cancelledBeforeDispatch: boolean;
};

/** Parameters in force for the marketplace on the day; none is a constant here. */
export type StandingParameters = {
  readonly minCardSpendMinor: number;
  readonly unverifiedPerWeekMax: number;
  readonly unverifiedQuotaExemptCategories: readonly string[];
  readonly verifiedPaidRatioMin: number;
  readonly preReleaseBases: Readonly<Record<PreReleaseBasis, readonly string[]>>;
  readonly ratingWithoutTextNeedsPurchase: boolean;
};

/** Why an account may not review a product now. */
export type StandingCode =
  | "contributions_restricted"
  | "intake_closed"
  | "product_not_listed"
  | "promotional_lock"
  | "not_released"
  | "own_product"
  | "competitor_product"
  | "spend_too_low"
  | "purchase_required"
  | "intake_verified_only"
  | "unverified_quota";

/** What the account may do: how its purchase is verified and whether a person looks first. */
export type Standing = {
  readonly verification: "platform" | "none";
  /** Paid price over reference price, two decimals; null without a purchase or reference. */
  readonly paidRatio: number | null;
  readonly preReleaseBasis: PreReleaseBasis | null;
  /** Whether it is one of the week's reviews without a confirmed purchase. */
  readonly usesQuota: boolean;
  /** Why a person looks first, whatever the words say; null if nobody has to. */
  readonly hold: HoldReason | null;
};

/** Whether the account may review the product at this moment, and as what. */
export function standingOf(
  facts: StandingFacts,
  parameters: StandingParameters,
  at: Instant,
): Result<Standing, StandingCode> {
  const { product } = facts;
  const trusted = holdOfTrust(facts.trust);
  if (!trusted.ok) return trusted;
  if (!product.listed) return reject("product_not_listed");
  if (product.intake === "closed") return reject("intake_closed");
  if (facts.promotionalLock) return reject("promotional_lock");
  const tie = conflictOf(facts.affiliations);
  if (tie !== null) return tie;
  const basis = releaseBasis(facts, parameters, at);
  if (basis === "not_released") {
    return reject("not_released", { releasedAt: product.releasedAt });
  }
  if (facts.cardSpendMinor < parameters.minCardSpendMinor) {
    return reject("spend_too_low", {
      shortfallMinor: parameters.minCardSpendMinor - facts.cardSpendMinor,
    });
  }
  const verified = verificationOf(facts.purchase, parameters);
  const usesQuota = verified.verification === "none" && !isExempt(facts, parameters);
  const refusal =
    verified.verification === "platform" ? null : unverifiedRefusal(facts, parameters);
  if (refusal !== null) return refusal;
  if (usesQuota && facts.unverifiedThisWeek >= parameters.unverifiedPerWeekMax) {
    return reject("unverified_quota", { opensAt: weekStart(at) + 7 * dayMs });
  }
  const tied = facts.affiliations.some((tie) => tie.sellsThisProduct || tie.sellsInSameCategory);
  const hold = trusted.value ?? (tied ? "inferred_tie" : null);
  return ok({ ...verified, preReleaseBasis: basis, usesQuota, hold });
}

/** What the account's trust (POLICY 10.1) means for anything it writes, a new review or an edit. */
export function holdOfTrust(
  trust: StandingFacts["trust"],
): Result<HoldReason | null, "contributions_restricted"> {
  if (trust === "restricted" || trust === "closed") return reject("contributions_restricted");
  return ok(trust === "held" ? "account" : null);
}

function conflictOf(affiliations: readonly Affiliation[]) {
  const declared = affiliations.filter((tie) => tie.basis === "declared");
  const own = declared.find((tie) => tie.sellsThisProduct);
  if (own !== undefined) return reject("own_product", { tie: own.kind });
  const rival = declared.find((tie) => tie.sellsInSameCategory);
  if (rival !== undefined) return reject("competitor_product", { tie: rival.kind });
  return null;
}

function releaseBasis(facts: StandingFacts, parameters: StandingParameters, at: Instant) {
  const { releasedAt, categoryPath } = facts.product;
  if (releasedAt === null || releasedAt <= at) return null;
  const basis = facts.preReleaseBasis ?? (facts.sampled ? "platform_sample" : null);
  if (basis === null) return "not_released";
  const allowed = parameters.preReleaseBases[basis];
  const open = allowed.includes("*") || allowed.some((name) => categoryPath.includes(name));
  return open ? basis : "not_released";
}

function verificationOf(purchase: Purchase | null, parameters: StandingParameters) {
  if (purchase === null || purchase.cancelledBeforeDispatch) {
    return { verification: "none", paidRatio: null } as const;
  }
  const { paidMinor, referencePriceMinor } = purchase;
  if (referencePriceMinor === null || referencePriceMinor <= 0) {
    return { verification: "platform", paidRatio: null } as const;
  }
  const paidRatio = Math.round((paidMinor * 100) / referencePriceMinor) / 100;
  const usualPrice = paidRatio >= parameters.verifiedPaidRatioMin;
  return { verification: usualPrice ? "platform" : "none", paidRatio } as const;
}

/** What else stands in the way of somebody who did not buy the product here. */
function unverifiedRefusal(facts: StandingFacts, parameters: StandingParameters) {
  if (facts.product.intake === "verified_only") return reject("intake_verified_only");
  const isBare = !facts.hasText && parameters.ratingWithoutTextNeedsPurchase;
  return isBare ? reject("purchase_required") : null;
}

/** Some categories, and samples from the marketplace itself, are not limited (POLICY REV-007). */
function isExempt({ product, sampled }: StandingFacts, parameters: StandingParameters) {
  return (
    sampled ||
    product.categoryPath.some((name) => parameters.unverifiedQuotaExemptCategories.includes(name))
  );
}
