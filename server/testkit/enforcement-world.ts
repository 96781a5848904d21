import type { TracedSignal } from "@candor/core/detection/passes.ts";
import { dayMs } from "@candor/core/kernel/instant.ts";
import { sql } from "kysely";
import type { Database } from "../src/db/database.ts";
import { saveCase, saveSignal } from "../src/store/cases.ts";
import { decideCase } from "../src/usecases/cases.ts";
import type { EnforcementWish } from "../src/usecases/plan-measures.ts";
import { makeWorld, market, type World } from "./world.ts";

/** A moderator's case against a seller, upheld by `mo`, with three arranged reviews of a lamp. */
export type EnforcementWorld = {
  readonly world: World;
  readonly caseId: string;
  /** The version of the case after its decision. */
  readonly version: number;
  readonly reviewIds: readonly string[];
  /** All that can be seen of the marketplace, to compare before and after. */
  readonly picture: () => Promise<unknown>;
};

/** Accounts that wrote the arranged reviews. */
export const arrangers = ["ada", "ben", "cy"] as const;

/** Wishes for nothing; a test says what it wants. */
export const noWish: EnforcementWish = {
  seller: null,
  removedReviews: [],
  accounts: [],
  products: [],
  families: [],
};

/** The wish for a step of the seller's ladder. */
export const sellerWish = (
  change: Partial<NonNullable<EnforcementWish["seller"]>> = {},
): EnforcementWish => ({
  ...noWish,
  seller: {
    sellerId: "brightco",
    field: "reviews",
    severity: "high",
    selfReported: false,
    unknowing: false,
    skipTo: null,
    withheld: null,
    ...change,
  },
});

/** Plants the reviews and the case, and lets `mo` uphold it. */
export async function enforcementWorld(db: Database, caseId = "case_1"): Promise<EnforcementWorld> {
  const world = await makeWorld(db);
  await world.product("lamp");
  await world.seller("brightco", ["lamp"]);
  const reviewIds: string[] = [];
  for (const name of [...arrangers, "dee"]) {
    await world.buyer(name).orders("lamp");
    const written = await world.buyer(name).reviews("lamp", { stars: name === "dee" ? 2 : 5 });
    if (!written.ok) throw new Error(written.code);
    if (name !== "dee") reviewIds.push(written.value.reviewId);
  }
  const version = await plantCase(world, caseId);
  return { world, caseId, version, reviewIds, picture: () => pictureOf(db) };
}

/** Files a decided case about the seller and the three accounts; answers its version. */
export async function plantCase(world: World, caseId: string): Promise<number> {
  const { deps } = world;
  const at = deps.clock.now();
  const members = {
    reviewers: [...arrangers],
    products: ["lamp"],
    sellers: ["brightco"],
    texts: [],
  };
  const signal: TracedSignal = {
    id: `co-review-rings-${caseId}`,
    detector: "co-review-rings",
    score: 0.9,
    members,
    window: { from: at - 9 * dayMs, to: at - 2 * dayMs },
    evidence: [],
    sentence: "Three accounts reviewed lamp in one week.",
  };
  await deps.db.transaction(async (tx) => {
    await saveCase(tx, {
      marketplaceId: market,
      caseId,
      state: { status: "open", version: 1, escalatedBy: null, lease: null },
      members,
      detectors: ["co-review-rings"],
      sentence: signal.sentence,
      strength: 0.9,
      severity: 3,
      place: 1,
      openedAt: at,
      updatedAt: at,
    });
    await saveSignal(tx, market, { caseId, signal, at });
  });
  const decided = await decideCase(deps, {
    marketplaceId: market,
    caseId,
    userId: "mo",
    version: 1,
    answer: {
      outcome: "upheld",
      against: "seller",
      framing: "The seller's own staff wrote the list.",
      reason: "Same list, same week, none bought.",
    },
  });
  if (!decided.ok) throw new Error(decided.code);
  return decided.value.version;
}

/** Everything that measures may change, and must put back. */
async function pictureOf(db: Database): Promise<unknown> {
  const { rows } = await sql<{ picture: unknown }>`
    select jsonb_build_object(
      'reviews', (select jsonb_agg(jsonb_build_array(review_id, status, stars, body,
          published_at, helpful_count) order by review_id) from review),
      'ratings', (select jsonb_agg(to_jsonb(r) - 'updated_at' order by product_id) from rating r),
      'customers', (select jsonb_agg(jsonb_build_array(customer_id, trust) order by customer_id)
          from customer),
      'products', (select jsonb_agg(jsonb_build_array(product_id, review_intake, review_count)
          order by product_id) from product)
    ) as picture`.execute(db.kysely);
  return rows[0]?.picture;
}
