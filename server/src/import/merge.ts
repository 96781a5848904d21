import type { Counted } from "@candor/core/domain/rating/rating.ts";
import type { Instant } from "@candor/core/kernel/instant.ts";
import type { KnownReview } from "../store/bulk-reviews.ts";
import type { Movement } from "../store/ratings.ts";
import type { SourceReview } from "./formats.ts";
import type { LineEnd, LineFault } from "./run-import.ts";

/** A version to be written. */
export type Revision = {
  readonly reviewId: string;
  readonly version: number;
  readonly review: SourceReview;
};

/** A review as the batch leaves it. */
type Standing = {
  readonly reviewId: string;
  readonly source: string;
  readonly status: string;
  readonly version: number;
  readonly first: Instant;
  readonly latest: Instant;
  /** What counted in the rating before the batch, and the latest words if they came with it. */
  readonly before: Counted | null;
  readonly review: SourceReview | null;
  readonly helpfulCount: number;
  readonly words: ReadonlySet<string>;
  /** Whether it was stored before the batch. */
  readonly wasThere: boolean;
};

/** A review that is new or has new words. */
export type Changed = Standing & { readonly review: SourceReview };

/**
 * Puts a batch together with what is stored, line by line in the order of the file, so that where a
 * batch begins and ends makes no difference. One review a person and product (POLICY REV-005): the
 * same words again are a duplicate, later words a new version, all others are turned away.
 */
export class Merge {
  readonly revisions: Revision[] = [];
  readonly #byPair = new Map<string, Standing>();
  readonly #source: string;
  readonly #nextId: () => string;

  constructor(source: string, known: readonly KnownReview[], nextId: () => string) {
    this.#source = source;
    this.#nextId = nextId;
    // Newest first; the newest is the one that later words would change.
    for (const review of known) {
      const pair = pairOf(review);
      if (!this.#byPair.has(pair)) this.#byPair.set(pair, standingOf(review));
    }
  }

  /** Takes one more line. */
  take(review: SourceReview): LineEnd {
    const pair = pairOf(review);
    const standing = this.#byPair.get(pair);
    if (standing === undefined) {
      this.#put(pair, review, null);
      return "accepted";
    }
    if (standing.words.has(wordsOf(review))) return "duplicate";
    const fault = whyNotLater(standing, review, this.#source);
    if (fault !== null) return fault;
    this.#put(pair, review, standing);
    return "revision";
  }

  #put(pair: string, review: SourceReview, standing: Standing | null): void {
    const reviewId = standing?.reviewId ?? this.#nextId();
    const version = (standing?.version ?? 0) + 1;
    this.revisions.push({ reviewId, version, review });
    this.#byPair.set(pair, {
      reviewId,
      source: this.#source,
      status: "published",
      version,
      first: standing?.first ?? review.at,
      latest: review.at,
      before: standing?.before ?? null,
      review,
      helpfulCount: Math.max(standing?.helpfulCount ?? 0, review.helpfulCount),
      words: new Set([...(standing?.words ?? []), wordsOf(review)]),
      wasThere: standing?.wasThere ?? false,
    });
  }

  /** The reviews that are new or have new words. */
  changed(): readonly Changed[] {
    return [...this.#byPair.values()].flatMap((standing) =>
      standing.review === null ? [] : [{ ...standing, review: standing.review }],
    );
  }

  /** What the batch does to the numbers, by product. */
  movements(): ReadonlyMap<string, readonly Movement[]> {
    const byProduct = new Map<string, Movement[]>();
    for (const { before, review } of this.changed()) {
      const movements = byProduct.get(review.productId) ?? [];
      movements.push({ before, now: countedOf(review) });
      byProduct.set(review.productId, movements);
    }
    return byProduct;
  }
}

function standingOf(known: KnownReview): Standing {
  const latest = Math.max(...known.versions.map((version) => version.at), known.submittedAt);
  const counted: Counted = {
    stars: known.stars,
    hasText: known.hasText,
    verification: known.verification,
    incentive: "none",
    at: latest,
  };
  return {
    reviewId: known.reviewId,
    source: known.source,
    status: known.status,
    version: known.version,
    first: known.submittedAt,
    latest,
    before: known.status === "published" ? counted : null,
    review: null,
    helpfulCount: known.helpfulCount,
    words: new Set(known.versions.map(wordsOf)),
    wasThere: true,
  };
}

function whyNotLater(standing: Standing, review: SourceReview, source: string): LineFault | null {
  const fault = (reason: string): LineFault => ({ code: "one_per_product", field: null, reason });
  if (standing.source !== source) {
    return fault("this person has a review of this product that did not come from this source");
  }
  if (standing.status !== "published") {
    return fault("this person's review of this product was taken down or deleted here");
  }
  if (review.at <= standing.latest) {
    return fault("this person's review of this product is here in words no older than these");
  }
  return null;
}

const pairOf = (of: { readonly productId: string; readonly customerId: string }) =>
  `${of.productId}\n${of.customerId}`;

const wordsOf = (of: Pick<SourceReview, "stars" | "title" | "body" | "at">) =>
  JSON.stringify([of.at, of.stars, of.title, of.body]);

/** How sure we are that the author bought it: never surer than the source. */
export const verificationOf = (review: SourceReview) =>
  review.verifiedBySource ? ("claimed_by_source" as const) : ("none" as const);

function countedOf(review: SourceReview): Counted {
  return {
    stars: review.stars,
    hasText: review.body !== null,
    verification: verificationOf(review),
    incentive: "none",
    at: review.at,
  };
}
