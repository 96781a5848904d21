import {
  type Event,
  type State,
  versionOf,
  visibleVersion,
} from "@candor/core/domain/review/review.ts";
import { dayMs, type Instant, instantToIso } from "@candor/core/kernel/instant.ts";
import type { Database, Tx } from "../db/database.ts";
import type { Clock, Ids, Ledger, LedgerEntry, PictureRedrawer, Random } from "../ports.ts";
import { moveRatings, writeReviewRows } from "../store/bulk-reviews.ts";
import { writeDrafts, writeVotes } from "../store/bulk-votes.ts";
import type { FactOf } from "../store/facts-shapes.ts";
import { marketplaceKnown } from "../store/marketplaces.ts";
import { type Law, lawAt } from "../store/policy.ts";
import type { Movement } from "../store/ratings.ts";
import { reviewEntry } from "../store/review-entries.ts";
import type { Attempt } from "../store/reviews.ts";
import { nativeSource } from "../store/standing.ts";
import type { Row } from "../store/upsert.ts";
import { withStanding, withTrust } from "../usecases/judged-standing.ts";
import { writeFacts } from "../usecases/put-facts.ts";
import { shareReviews } from "../usecases/share-reviews.ts";
import { publishTransparencyReport } from "../usecases/transparency-reports.ts";
import { loadFeedback } from "./load-feedback.ts";
import { loadImport } from "./load-import.ts";
import { loadMessages } from "./load-messages.ts";
import { loadPhotos, type Pictures, takePictures } from "./load-photos.ts";
import { loadPolicies } from "./load-policies.ts";
import { loadPolicy } from "./load-policy.ts";
import { loadReplies } from "./load-replies.ts";
import { loadReports } from "./load-reports.ts";
import { openRecentRequests } from "./load-requests.ts";
import type { DemoReview, Market } from "./market.ts";
import { standingIn } from "./standing.ts";
import { type Told, tellReview } from "./tell-review.ts";
import { loadTranslations } from "./translations.ts";
import { type DemoMarket, makeDemo } from "./world.ts";

type Deps = {
  readonly db: Database;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly random: Random;
  readonly ledger: Ledger;
  readonly redrawer: PictureRedrawer;
};

const batchRows = 2_000;

/** Loads the invented marketplaces, each in one transaction; those that are there stay. */
export async function loadDemo({ redrawer, ...deps }: Deps): Promise<readonly string[]> {
  const { db, ledger } = deps;
  const now = deps.clock.now();
  const loaded: string[] = [];
  const missing = await Promise.all(
    ["fernway", "lindenmarkt"].map(async (id) => !(await marketplaceKnown(db.kysely, id))),
  );
  if (!missing.includes(true)) return [];
  const pictures = takePictures(redrawer);
  for (const [index, demo] of makeDemo(now).entries()) {
    if (missing[index] !== true) continue;
    await db.transaction((tx) => loadMarket(tx, demo, { ledger, pictures }));
    await loadReplies(deps, demo.market);
    await loadImport(deps, demo.market);
    await loadReports(deps, demo);
    await publishLastYear(deps, demo.market);
    const { plan, end } = demo.market;
    const language = plan.id === "lindenmarkt" ? "de" : "en";
    await loadPolicies(deps, { marketplaceId: plan.id, end, language });
    await loadPolicy(deps, demo.market);
    await db.transaction((tx) => openRecentRequests(tx, deps, demo.market));
    loaded.push(demo.market.plan.id);
  }
  return loaded;
}

/** The report that a visitor of the demo finds: the year before the day it was loaded. */
async function publishLastYear(
  deps: Pick<Deps, "db" | "clock" | "ledger">,
  { plan, end }: Market,
): Promise<void> {
  const day = (ago: number) => instantToIso(end - ago * dayMs).slice(0, 10);
  const wish = { marketplaceId: plan.id, userId: "u-oskar", from: day(365), to: day(1) };
  const published = await publishTransparencyReport(deps, wish);
  if (!published.ok) throw new Error(`the demo's report is refused: ${published.code}`);
}

async function loadMarket(
  tx: Tx,
  { market, drafts, feedback }: DemoMarket,
  { ledger, pictures }: { readonly ledger: Ledger; readonly pictures: Promise<Pictures> },
): Promise<void> {
  const { id } = market.plan;
  await writeAllFacts(tx, market);
  const helpful = new Map<string, number>();
  for (const vote of market.votes) {
    if (vote.helpful) helpful.set(vote.reviewId, (helpful.get(vote.reviewId) ?? 0) + 1);
  }
  const law = await lawAt(tx, id, market.end);
  const reviews = market.reviews.toSorted((a, b) => firstAt(a) - firstAt(b));
  const shown = new Set<string>();
  const standing = standingIn(market, law);
  for (const batch of inBatches(reviews)) {
    const told = batch.flatMap((review) => {
      const stood = standing(review);
      const helpfulCount = helpful.get(review.reviewId) ?? 0;
      return stood === null ? [] : [tellReview(review, law, { stood, helpfulCount })];
    });
    for (const { review, state } of told) if (isShown(state)) shown.add(review.reviewId);
    await writeReviews(tx, ledger, told, { market, law });
  }
  const familyIds = market.catalogue.families.map(({ productId }) => productId);
  const begun = { marketplaceId: id, familyIds, noticeDays: 0 };
  await shareReviews(tx, { clock: { now: () => market.end }, ledger }, begun);
  const votes = market.votes.filter((vote) => shown.has(vote.reviewId));
  for (const batch of inBatches(votes)) await writeVotes(tx, id, batch);
  await writeDrafts(tx, id, drafts);
  const seen = reviews.filter(({ reviewId }) => shown.has(reviewId));
  await loadPhotos(tx, { ledger, law, pictures: await pictures }, { market, reviews: seen });
  await loadTranslations(tx, market, seen);
  await loadFeedback(tx, { ledger, law, marketplaceId: id }, feedback);
  await loadMessages(tx, { ledger, law }, market);
}

async function writeAllFacts(tx: Tx, market: Market): Promise<void> {
  const { catalogue } = market;
  const facts: FactOf<keyof FactKinds>[] = [
    market.plan.fact,
    ...catalogue.sellers,
    ...market.customers,
    ...catalogue.families,
    ...catalogue.products.map(({ fact }) => fact),
    ...catalogue.offers,
    ...market.affiliations,
    ...market.traits,
    ...market.orders.map(({ fact }) => fact),
    ...market.deliveries,
    ...market.returns,
    ...market.refunds,
    ...market.messages,
    ...market.requests,
  ];
  for (const batch of inBatches(facts)) {
    const items = batch.map((fact, index) => ({ index, fact }));
    const { rejected } = await writeFacts(tx, market.plan.id, items);
    const [first] = rejected;
    if (first !== undefined) throw new Error(`the demo refers to nothing: ${first.reason}`);
  }
}

type FactKinds = { readonly [Kind in Parameters<typeof writeFacts>[2][number]["fact"]["kind"]]: 1 };

async function writeReviews(
  tx: Tx,
  ledger: Ledger,
  told: readonly Told[],
  { market, law }: { readonly market: Market; readonly law: Law },
): Promise<void> {
  const { id } = market.plan;
  const entries: LedgerEntry[] = [];
  const versions: { row: Row; entry: number }[] = [];
  const movements = new Map<string, Movement[]>();
  for (const one of told) {
    for (const event of one.events) {
      if (isAttempt(event)) {
        versions.push({ row: versionRow(one, event), entry: entries.length });
      }
      entries.push(entryOf(one, event, law));
    }
    const counted = countedOf(one);
    if (counted === null) continue;
    const { productId } = one.review;
    movements.set(productId, [...(movements.get(productId) ?? []), { before: null, now: counted }]);
  }
  const eventIds = await ledger.append(tx, id, entries);
  await writeReviewRows(tx, id, {
    added: told.map((one) => reviewRow(one, id)),
    changed: [],
    versions: versions.map(({ row, entry }) => ({ ...row, event_id: eventIds[entry] })),
  });
  await moveRatings(tx, id, movements, { parameters: law.parameters, at: market.end });
}

const firstAt = (review: DemoReview): Instant => review.versions[0]?.at ?? 0;
const isShown = (state: State) => visibleVersion(state) !== null;

/** The version whose words stand in the row: the one in view, else the first. */
function shownVersion({ review, state }: Told) {
  const shown = review.versions[(visibleVersion(state) ?? 1) - 1];
  if (shown === undefined) throw new Error("a review of the demo has no words");
  return shown;
}

function countedOf(one: Told) {
  if (!isShown(one.state)) return null;
  const { at, content } = shownVersion(one);
  const { verification } = one.stood.standing;
  const hasText = content.body !== null;
  return { stars: content.stars, hasText, verification, incentive: "none" as const, at };
}

const isDecision = (event: Event): event is Attempt =>
  event.type === "review-published" ||
  event.type === "review-held" ||
  event.type === "review-rejected";

/** An event that brings words of the author; a moderator's decision about them brings none. */
const isAttempt = (event: Event): event is Attempt => "words" in event && event.words !== null;

/** The entry of an event, with what decided it where words came. */
function entryOf(told: Told, event: Event, law: Law): LedgerEntry {
  const entry = reviewEntry(entryContext(told, event), event);
  if (!isAttempt(event)) return entry;
  const { facts, standing } = told.stood;
  return event.version === 1
    ? withStanding(entry, law, facts, standing)
    : withTrust(entry, law, { trust: facts.trust });
}

function entryContext({ review, stood }: Told, event: Event) {
  const version = review.versions["version" in event ? event.version - 1 : 0];
  if (version === undefined) throw new Error("an event of the demo has no version");
  const { productId, reviewId, customerId } = review;
  const { verification } = stood.standing;
  return {
    productId,
    reviewId,
    customerId,
    verification,
    incentive: "none" as const,
    words: version.content,
    countedAt: version.at,
  };
}

function versionRow({ review, events }: Told, attempt: Attempt): Row {
  const version = review.versions[attempt.version - 1];
  if (version === undefined) throw new Error("an event of the demo has no version");
  const at = instantToIso(version.at);
  // What a moderator said of it later is what became of it.
  const event =
    events.filter(isDecision).findLast((one) => one.version === attempt.version) ?? attempt;
  return {
    product_id: review.productId,
    review_id: review.reviewId,
    version: attempt.version,
    ...version.content,
    outcome: event.type.slice("review-".length),
    findings: event.findings,
    policy_version: event.policyVersion,
    submitted_at: at,
    decided_at: event.type === "review-held" ? null : instantToIso(event.at),
  };
}

function reviewRow(one: Told, marketplaceId: string): Row {
  const { review, state, events, helpfulCount, stood } = one;
  const shown = shownVersion(one);
  const published = visibleVersion(state);
  const firstPublished = events.find((event) => event.type === "review-published");
  return {
    product_id: review.productId,
    review_id: review.reviewId,
    customer_id: review.customerId,
    status: state.status === "revising" ? "published" : state.status,
    version: versionOf(state),
    published_version: published,
    ...shown.content,
    verification: stood.standing.verification,
    paid_ratio: stood.standing.paidRatio,
    incentive: "none",
    solicitation: "none",
    origin_marketplace: marketplaceId,
    decision_reason: state.status === "rejected" ? (review.refusal?.reason ?? null) : null,
    helpful_count: published === null ? 0 : helpfulCount,
    source: nativeSource,
    state,
    submitted_at: instantToIso(firstAt(review)),
    published_at: firstPublished === undefined ? null : instantToIso(firstPublished.at),
    updated_at: instantToIso(events.at(-1)?.at ?? firstAt(review)),
  };
}

function* inBatches<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < items.length; at += batchRows) yield items.slice(at, at + batchRows);
}
