import type { Verification } from "@candor/core/domain/rating/formula.ts";
import type { Counted } from "@candor/core/domain/rating/rating.ts";
import { aspectsOf } from "@candor/core/domain/review/aspects.ts";
import type { PreReleaseBasis } from "@candor/core/domain/review/eligibility.ts";
import {
  type Content,
  type Event,
  type State,
  versionOf,
  visibleVersion,
} from "@candor/core/domain/review/review.ts";
import type { Instant } from "@candor/core/kernel/instant.ts";
import type { Finding } from "@candor/core/policy/kit/verdict.ts";
import { sql } from "kysely";
import type { Tx } from "../db/database.ts";
import { toDate, toInstant } from "./moments.ts";
import { forgetTranslations } from "./review-translations.ts";
import { nativeSource } from "./standing.ts";

/** A review with what never changes about it. */
export type StoredReview = {
  readonly marketplaceId: string;
  readonly productId: string;
  readonly reviewId: string;
  readonly customerId: string;
  readonly verification: Verification;
  readonly incentive: "none" | "platform_sample";
  readonly state: State;
  /** The words in view, or those of the first version while none was ever published. */
  readonly words: Content;
  /** When the version in view was submitted: the day from which it counts. */
  readonly countedAt: Instant;
  /** It was written of what the page showed before it became another product. */
  readonly ofEarlierProduct: boolean;
};

/** What never changes about a review, as it is first written. */
export type NewReview = Omit<StoredReview, "state" | "words" | "countedAt" | "ofEarlierProduct"> & {
  readonly paidRatio: number | null;
  readonly preReleaseBasis: PreReleaseBasis | null;
  readonly variant: Readonly<Record<string, string>> | null;
  readonly experienceDate: string | null;
};

type LockedRow = {
  readonly marketplace_id: string;
  readonly product_id: string;
  readonly review_id: string;
  readonly customer_id: string;
  readonly verification: Verification;
  readonly incentive: "none" | "platform_sample";
  readonly state: State;
  readonly stars: number;
  readonly title: string | null;
  readonly body: string | null;
  readonly language: string | null;
  readonly counted_at: Date;
  readonly of_earlier_product: boolean;
};

/** The review, locked until the transaction ends; null where the marketplace has no such. */
export async function lockReview(
  tx: Tx,
  marketplaceId: string,
  reviewId: string,
): Promise<StoredReview | null> {
  const { rows } = await sql<LockedRow>`
    select r.marketplace_id, r.product_id, r.review_id, r.customer_id, r.verification, r.incentive,
      r.state, r.stars, r.title, r.body, r.language,
      coalesce((select submitted_at from review_version v
        where v.marketplace_id = r.marketplace_id and v.product_id = r.product_id
          and v.review_id = r.review_id and v.version = r.published_version),
        r.submitted_at) as counted_at,
      coalesce(r.submitted_at < p.identity_since, false) as of_earlier_product
    from review r
    left join product p on p.marketplace_id = r.marketplace_id and p.product_id = r.product_id
    where r.marketplace_id = ${marketplaceId} and r.review_id = ${reviewId}
    for update of r`.execute(tx);
  const [row] = rows;
  return row === undefined ? null : rowToReview(row);
}

function rowToReview(row: LockedRow): StoredReview {
  return {
    marketplaceId: row.marketplace_id,
    productId: row.product_id,
    reviewId: row.review_id,
    customerId: row.customer_id,
    verification: row.verification,
    incentive: row.incentive,
    state: row.state,
    words: { stars: row.stars, title: row.title, body: row.body, language: row.language },
    countedAt: toInstant(row.counted_at),
    ofEarlierProduct: row.of_earlier_product,
  };
}

/** The review as its product's rating sees it: null while nothing of it is in view. */
export function countedOf(review: StoredReview): Counted | null {
  if (visibleVersion(review.state) === null || review.ofEarlierProduct) return null;
  return {
    stars: review.words.stars,
    hasText: review.words.body !== null,
    verification: review.verification,
    incentive: review.incentive,
    at: review.countedAt,
  };
}

/**
 * Writes a review with its first version; false if the account already has one of this product. The
 * draft that went into it is gone, unless it was refused: then it stays for another try.
 */
export async function insertReview(
  tx: Tx,
  review: NewReview & StoredReview,
  attempt: Attempt,
  eventId: string,
): Promise<boolean> {
  const { state, words } = review;
  const published = visibleVersion(state);
  const moment = toDate(review.countedAt);
  const { rows } = await sql`
    with added as (
      insert into review (marketplace_id, product_id, review_id, customer_id, status, version,
        published_version, stars, title, body, language, aspects, variant, verification,
        paid_ratio, incentive, pre_release_basis, solicitation, origin_marketplace, source, state,
        experience_date, submitted_at, published_at, updated_at)
      values (${review.marketplaceId}, ${review.productId}, ${review.reviewId},
        ${review.customerId}, ${statusOf(state)}, ${versionOf(state)}, ${published},
        ${words.stars}, ${words.title}, ${words.body}, ${words.language},
        ${aspectsIn(words)}::text[], ${jsonOrNull(review.variant)}::jsonb, ${review.verification}, ${review.paidRatio},
        ${review.incentive}, ${review.preReleaseBasis}, 'none', ${review.marketplaceId},
        ${nativeSource}, ${JSON.stringify(state)}::jsonb, ${review.experienceDate}, ${moment},
        ${published === null ? null : moment}, ${moment})
      on conflict do nothing
      returning marketplace_id, product_id, review_id, customer_id, version, stars, title, body,
        language
    ), kept as (
      delete from review_draft d using added a
      where d.marketplace_id = a.marketplace_id and d.customer_id = a.customer_id
        and d.product_id = a.product_id and ${attempt.type !== "review-rejected"}
    )
    insert into review_version (marketplace_id, product_id, review_id, version, stars, title, body,
      language, outcome, findings, policy_version, event_id, submitted_at, decided_at)
    select marketplace_id, product_id, review_id, version, stars, title, body, language,
      ${outcomeOf(attempt)}, ${JSON.stringify(attempt.findings)}::jsonb, ${attempt.policyVersion},
      ${eventId}, ${moment}::timestamptz, ${decidedAt(attempt)}::timestamptz
    from added
    returning 1`.execute(tx);
  return rows.length > 0;
}

/** A version that waits is decided later. */
const decidedAt = ({ type, at }: Attempt) => (type === "review-held" ? null : toDate(at));

/** What a decision changed, to be written back. */
export type ReviewChange = {
  readonly state: State;
  /** The words in view from now on. */
  readonly words: Content;
  /** What a person wrote about it; null where no person decided. */
  readonly reason: string | null;
};

/** Writes a review's new state. Its first date of publication stays for ever. */
export async function saveReview(
  tx: Tx,
  { marketplaceId, productId, reviewId }: StoredReview,
  { state, words, reason }: ReviewChange,
  at: Instant,
): Promise<void> {
  const published = visibleVersion(state);
  const firstDate = published === null ? null : toDate(at);
  await sql`
    update review set status = ${statusOf(state)}, version = ${versionOf(state)},
      published_version = coalesce(${published}::integer, published_version),
      stars = ${words.stars}, title = ${words.title}, body = ${words.body},
      language = ${words.language}, aspects = ${aspectsIn(words)}::text[], state = ${JSON.stringify(state)}::jsonb,
      removal_reason = ${state.status === "removed" ? state.reason : null},
      decision_reason = ${reason},
      published_at = coalesce(published_at, ${firstDate}::timestamptz), updated_at = ${toDate(at)}
    where marketplace_id = ${marketplaceId} and product_id = ${productId}
      and review_id = ${reviewId}`.execute(tx);
  await forgetTranslations(tx, { marketplaceId, productId, reviewId }, published);
}

/** Which row a version belongs to. */
export type VersionKey = Pick<
  StoredReview,
  "marketplaceId" | "productId" | "reviewId" | "customerId"
>;

/** An attempt of the author: its words, and how the rules judged them. */
export type Attempt = Extract<Event, { type: `review-${"published" | "held" | "rejected"}` }>;

/**
 * Writes a later version as judged. A draft that was kept is now in it, unless it was refused:
 * then the draft stays for another try. `eventId` is the ledger event of its words.
 */
export async function addVersion(
  tx: Tx,
  key: VersionKey,
  attempt: Attempt & { readonly words: Content },
  eventId: string,
): Promise<void> {
  const { words } = attempt;
  const moment = toDate(attempt.at);
  await sql`
    with kept as (
      delete from review_draft where marketplace_id = ${key.marketplaceId}
        and customer_id = ${key.customerId} and product_id = ${key.productId}
        and ${attempt.type !== "review-rejected"}
    )
    insert into review_version (marketplace_id, product_id, review_id, version, stars, title, body,
      language, outcome, findings, policy_version, event_id, submitted_at, decided_at)
    values (${key.marketplaceId}, ${key.productId}, ${key.reviewId}, ${attempt.version},
      ${words.stars}, ${words.title}, ${words.body}, ${words.language}, ${outcomeOf(attempt)},
      ${JSON.stringify(attempt.findings)}::jsonb, ${attempt.policyVersion}, ${eventId}, ${moment},
      ${decidedAt(attempt)})`.execute(tx);
}

/** Writes what a person decided about a version that waited. Findings stay if none are given. */
export async function decideVersion(
  tx: Tx,
  { marketplaceId, productId, reviewId }: StoredReview,
  decided: Attempt,
): Promise<void> {
  const findings = decided.findings.length === 0 ? null : JSON.stringify(decided.findings);
  await sql`
    update review_version set outcome = ${outcomeOf(decided)}, decided_at = ${toDate(decided.at)},
      findings = coalesce(${findings}::jsonb, findings)
    where marketplace_id = ${marketplaceId} and product_id = ${productId}
      and review_id = ${reviewId} and version = ${decided.version}`.execute(tx);
}

/** A version's words, how they were judged, and by which policy. */
export type StoredVersion = {
  readonly words: Content;
  readonly findings: readonly Finding[];
  readonly policyVersion: string;
  readonly submittedAt: Instant;
};

/** One version of a review, or null. */
export async function readVersion(
  tx: Tx,
  {
    marketplaceId,
    productId,
    reviewId,
  }: Pick<VersionKey, "marketplaceId" | "productId" | "reviewId">,
  version: number,
): Promise<StoredVersion | null> {
  const { rows } = await sql<
    Content &
      Pick<StoredVersion, "findings"> & {
        policy_version: string;
        submitted_at: Date;
      }
  >`
    select stars, title, body, language, findings, policy_version, submitted_at
    from review_version
    where marketplace_id = ${marketplaceId} and product_id = ${productId}
      and review_id = ${reviewId} and version = ${version}`.execute(tx);
  const [row] = rows;
  if (row === undefined) return null;
  const { stars, title, body, language } = row;
  return {
    words: { stars, title, body, language },
    findings: row.findings,
    policyVersion: row.policy_version,
    submittedAt: toInstant(row.submitted_at),
  };
}

/** The column that lists and indexes use; a review being revised is one that readers see. */
function statusOf(state: State): string {
  return state.status === "revising" ? "published" : state.status;
}

function outcomeOf(attempt: Attempt): string {
  return attempt.type.slice("review-".length);
}

const aspectsIn = ({ body, language }: Content) => [...aspectsOf(body ?? "", language)];

const jsonOrNull = (value: unknown) => (value === null ? null : JSON.stringify(value));
