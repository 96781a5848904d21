import type { Counted } from "@candor/core/domain/rating/rating.ts";
import { type Instant, instantToIso } from "@candor/core/kernel/instant.ts";
import { ok, type Result, reject } from "@candor/core/kernel/result.ts";
import type { Tx } from "../db/database.ts";
import type { Ids, Ledger, LedgerEntry } from "../ports.ts";
import {
  addNamedBySource,
  type KnownReview,
  lockReviewsOfPairs,
  moveRatings,
  writeReviewRows,
} from "../store/bulk-reviews.ts";
import { type Law, lawAt } from "../store/policy.ts";
import type { Movement } from "../store/ratings.ts";
import { reviewEntry } from "../store/review-entries.ts";
import type { Row } from "../store/upsert.ts";
import { type ReviewFormat, reviewFormats, type SourceReview } from "./formats.ts";
import { parseObject } from "./parse-object.ts";
import type { LineEnd, LineFault, LineFormat } from "./run-import.ts";

type Deps = { readonly ids: Ids; readonly ledger: Ledger };

/** What readers see where a source keeps the author's name to itself. */
const unnamed = "Customer";

/** A public review format: how its lines become reviews of a marketplace. */
export function reviewLines(
  deps: Deps,
  marketplaceId: string,
  format: ReviewFormat,
): LineFormat<SourceReview> {
  return {
    read: (text, now) => readReview(format, text, now),
    write: (tx, reviews, now) => writeReviews(deps, tx, { marketplaceId, format, reviews, now }),
  };
}

function readReview(format: ReviewFormat, text: string, now: Instant): Result<SourceReview> {
  const record = parseObject(text);
  if (!record.ok) return record;
  const parsed = reviewFormats[format].safeParse(record.value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const field = issue?.path.join(".") ?? "";
    return reject("invalid_line", { field, reason: `${field}: ${issue?.message ?? "unreadable"}` });
  }
  if (parsed.data.at > now) return reject("invalid_line", { reason: "is dated in the future" });
  return ok(parsed.data);
}

type Batch = {
  readonly marketplaceId: string;
  readonly format: ReviewFormat;
  readonly reviews: readonly SourceReview[];
  readonly now: Instant;
};

/**
 * Writes a batch as the use case would write each review, with a few statements for all. A source
 * published them, so they stand as published; nobody judges the past by the rules of today.
 */
async function writeReviews(
  { ids, ledger }: Deps,
  tx: Tx,
  { marketplaceId, format, reviews, now }: Batch,
): Promise<readonly LineEnd[]> {
  if (reviews.length === 0) return [];
  await addNamedBySource(tx, marketplaceId, namedBy(reviews));
  const known = await lockReviewsOfPairs(tx, marketplaceId, reviews);
  const law = await lawAt(tx, marketplaceId, now);
  const merge = new Merge(format, known, () => ids.next("rev"));
  const ends = reviews.map((review) => merge.take(review));
  const { revisions } = merge;
  const entries = revisions.map((revision) =>
    entryOf(revision, { marketplaceId, format, law, now }),
  );
  const eventIds = await ledger.append(tx, marketplaceId, entries);
  const versions = revisions.map((revision, at) =>
    versionRow(revision, eventIds[at] ?? "", law.policy.version),
  );
  const toRow = (change: Changed) => reviewRow(change, marketplaceId, format);
  const [changed = [], added = []] = [true, false].map((wasThere) =>
    merge.changed().filter((change) => change.wasThere === wasThere),
  );
  await writeReviewRows(tx, marketplaceId, {
    added: added.map(toRow),
    changed: changed.map(toRow),
    versions,
  });
  await moveRatings(tx, marketplaceId, merge.movements(), law.parameters, now);
  return ends;
}

function namedBy(reviews: readonly SourceReview[]) {
  const customers = new Map<string, { name: string; since: Instant }>();
  const products = new Set<string>();
  for (const { customerId, customerName, productId, at } of reviews) {
    products.add(productId);
    const known = customers.get(customerId);
    const name = known?.name ?? customerName ?? unnamed;
    customers.set(customerId, { name, since: Math.min(at, known?.since ?? at) });
  }
  return { customers, products };
}

/** A version to be written. */
type Revision = {
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
type Changed = Standing & { readonly review: SourceReview };

/**
 * Puts a batch together with what is stored, line by line in the order of the file, so that where a
 * batch begins and ends makes no difference. One review a person and product (POLICY REV-005): the
 * same words again are a duplicate, later words a new version, all others are turned away.
 */
class Merge {
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

const verificationOf = (review: SourceReview) =>
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

function entryOf(
  { reviewId, version, review }: Revision,
  { format, law, now }: { marketplaceId: string; format: string; law: Law; now: Instant },
): LedgerEntry {
  const words = contentOf(review);
  const entry = reviewEntry(
    {
      productId: review.productId,
      reviewId,
      customerId: review.customerId,
      verification: verificationOf(review),
      incentive: "none",
      words,
      countedAt: review.at,
    },
    {
      type: "review-published",
      version,
      at: now,
      words,
      findings: [],
      policyVersion: law.policy.version,
      by: null,
      reason: null,
    },
  );
  return { ...entry, payload: { ...entry.payload, decidedBy: "source", source: format } };
}

const contentOf = ({ stars, title, body }: SourceReview) => ({
  stars,
  title,
  body,
  language: null,
});

function versionRow({ reviewId, version, review }: Revision, eventId: string, policy: string): Row {
  const at = instantToIso(review.at);
  return {
    product_id: review.productId,
    review_id: reviewId,
    version,
    ...contentOf(review),
    outcome: "published",
    findings: [],
    policy_version: policy,
    event_id: eventId,
    submitted_at: at,
    decided_at: at,
  };
}

function reviewRow(change: Changed, marketplaceId: string, source: string): Row {
  const { review, version } = change;
  return {
    product_id: review.productId,
    review_id: change.reviewId,
    customer_id: review.customerId,
    status: "published",
    version,
    published_version: version,
    ...contentOf(review),
    variant: review.variant,
    verification: verificationOf(review),
    incentive: "none",
    solicitation: "none",
    origin_marketplace: marketplaceId,
    helpful_count: change.helpfulCount,
    source,
    source_key: review.customerId,
    state: { status: "published", version },
    submitted_at: instantToIso(change.first),
    published_at: instantToIso(change.first),
    updated_at: instantToIso(review.at),
  };
}
