import { type Instant, instantToIso } from "@candor/core/kernel/instant.ts";
import { ok, type Result, reject } from "@candor/core/kernel/result.ts";
import type { Tx } from "../db/database.ts";
import type { Ids, Ledger, LedgerEntry } from "../ports.ts";
import {
  addNamedBySource,
  lockReviewsOfPairs,
  moveRatings,
  writeReviewRows,
} from "../store/bulk-reviews.ts";
import { type Law, lawAt } from "../store/policy.ts";
import { reviewEntry } from "../store/review-entries.ts";
import type { Row } from "../store/upsert.ts";
import { type ReviewFormat, reviewFormats, type SourceReview } from "./formats.ts";
import { type Changed, Merge, type Revision, verificationOf } from "./merge.ts";
import { parseObject } from "./parse-object.ts";
import type { LineEnd, LineFormat } from "./run-import.ts";

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
  await moveRatings(tx, marketplaceId, merge.movements(), { parameters: law.parameters, at: now });
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
