import assert from "node:assert/strict";
import { standingOf } from "@candor/core/domain/review/eligibility.ts";
import { type Content, decide, type Event, initial } from "@candor/core/domain/review/review.ts";
import type { Instant } from "@candor/core/kernel/instant.ts";
import { sql } from "kysely";
import type { Database } from "../src/db/database.ts";
import { lawAt } from "../src/store/policy.ts";
import { waitingReviews } from "../src/store/review-lists.ts";
import { prospectOf } from "../src/store/standing.ts";
import { screenReview } from "../src/usecases/screen-review.ts";
import { standingParameters } from "../src/usecases/standing-parameters.ts";

/** Facts are read one account at a time, so those of every so many reviews have to do. */
const standingEvery = 25;
const waitingMax = 1_000;

type Version = Content & {
  readonly review_id: string;
  readonly product_id: string;
  readonly customer_id: string;
  readonly version: number;
};

async function versionsOf(db: Database, marketplaceId: string): Promise<readonly Version[]> {
  const { rows } = await sql<Version>`
    select r.review_id, r.product_id, r.customer_id, v.version, v.stars, v.title, v.body, v.language
    from review r
    join review_version v on v.marketplace_id = r.marketplace_id
      and v.product_id = r.product_id and v.review_id = r.review_id
    where r.marketplace_id = ${marketplaceId}
    order by v.review_id, v.version`.execute(db.kysely);
  return rows;
}

/** All that is decided about a marketplace's reviews without a person, and what waits for one. */
export async function decisionsOn(db: Database, marketplaceId: string, at: Instant) {
  const law = await lawAt(db.kysely, marketplaceId, at);
  const decisions: unknown[] = [];
  for (const [index, version] of (await versionsOf(db, marketplaceId)).entries()) {
    const { stars, title, body, language } = version;
    const content = { stars, title, body, language };
    const standing =
      index % standingEvery === 0 ? await standingFor(db, version, { marketplaceId, at }) : null;
    const hold = standing?.ok ? standing.value.hold : null;
    const verdict = screenReview(content, law);
    const decision = decide(initial, { type: "submit", content, verdict, hold }, at);
    const events = decision.ok ? decision.events.map(withoutWords) : decision;
    decisions.push({ review: version.review_id, standing, verdict, events });
  }
  const waiting = await waitingReviews(db.kysely, marketplaceId, null, waitingMax);
  return { decisions, waiting: waiting.map(({ review_id }) => review_id) };
}

/** The author's own words hold the stars; all else of an event was decided. */
function withoutWords(event: Event): Record<string, unknown> {
  return Object.fromEntries(Object.entries(event).filter(([field]) => field !== "words"));
}

async function standingFor(
  db: Database,
  version: Version,
  { marketplaceId, at }: { readonly marketplaceId: string; readonly at: Instant },
) {
  const key = { marketplaceId, customerId: version.customer_id };
  const prospect = await prospectOf(db.kysely, key, version.product_id, at);
  assert.ok(prospect);
  const said = { hasText: version.body !== null, preReleaseBasis: null };
  const parameters = standingParameters(prospect.law.parameters);
  return standingOf({ ...prospect.facts, ...said }, parameters, at);
}

/** Gives each version the stars of another; answers how many changed. */
export async function permuteStars(
  db: Database,
  marketplaceId: string,
  stride: number,
): Promise<number> {
  const versions = await versionsOf(db, marketplaceId);
  const stars = versions.map((_, index) => versions[(index * stride + 1) % versions.length]?.stars);
  assert.deepEqual(stars.toSorted(), versions.map((version) => version.stars).toSorted());
  const ids = versions.map(({ review_id }) => review_id);
  const numbers = versions.map(({ version }) => version);
  await sql`
    with permuted as (
      select * from unnest(${ids}::text[], ${numbers}::integer[], ${stars}::smallint[])
        as p (review_id, version, stars)
    ), versions as (
      update review_version v set stars = p.stars from permuted p
      where v.marketplace_id = ${marketplaceId} and v.review_id = p.review_id
        and v.version = p.version
    )
    update review r set stars = p.stars from permuted p
    where r.marketplace_id = ${marketplaceId} and r.review_id = p.review_id
      and coalesce(r.published_version, 1) = p.version`.execute(db.kysely);
  return versions.filter(({ stars: before }, index) => before !== stars[index]).length;
}
