import { dayMs, hourMs, instantToIso } from "@candor/core/kernel/instant.ts";
import { sql } from "kysely";
import { market, type World } from "./world.ts";

/** Accounts of the ring that `plantRing` plants. */
export const ringAccounts = Array.from({ length: 12 }, (_, at) => `ring-${at}`);
/** The products on its list. */
export const ringProducts = Array.from({ length: 8 }, (_, at) => `listed-${at}`);

/**
 * A small marketplace with five hundred honest reviewers, and a ring that works through its
 * own list of eight in a few days.
 */
export async function plantRing(world: World): Promise<void> {
  const honest = Array.from({ length: 120 }, (_, at) => `product-${at}`);
  const offers = { brightco: ringProducts, lampworks: honest };
  await world.tell(
    ...[...honest, ...ringProducts].map((productId) => ({
      kind: "product" as const,
      productId,
      title: `The ${productId}`,
      category: ["Home", "Lamps"],
    })),
    ...Object.keys(offers).map((sellerId) => ({
      kind: "seller" as const,
      sellerId,
      name: sellerId,
    })),
    ...Object.entries(offers).flatMap(([sellerId, sold]) =>
      sold.map((productId) => ({
        kind: "offer" as const,
        ...{ productId, sellerId, since: "2025-05-01T00:00:00.000Z" },
      })),
    ),
  );
  const buyers = Array.from({ length: 500 }, (_, at) => `buyer-${at}`);
  await world.tell(
    ...[...buyers, ...ringAccounts].map((customerId) => ({
      kind: "customer" as const,
      customerId,
      displayName: customerId,
      createdAt: "2025-05-01T00:00:00.000Z",
    })),
  );
  const now = world.deps.clock.now();
  const told: Told[] = [];
  const all = [...honest, ...ringProducts];
  for (const [at, customerId] of buyers.entries()) {
    for (let turn = 0; turn < 5; turn++) {
      // Coprime steps scatter the honest over products and days.
      const productId = all[(at * at * 7 + turn * 31 + at) % all.length] ?? "";
      told.push({ customerId, productId, at: now - ((at * 13 + turn * 29) % 180) * dayMs });
    }
  }
  for (const [at, customerId] of ringAccounts.entries()) {
    for (const [place, productId] of ringProducts.entries()) {
      told.push({ customerId, productId, at: now - 30 * dayMs + (place * 12 + at) * hourMs });
    }
  }
  await writeReviews(world, told);
}

type Told = { readonly customerId: string; readonly productId: string; readonly at: number };

/** Published reviews as rows, without the way through screening and ledger: detectors read rows. */
async function writeReviews({ deps: { db, ids } }: World, told: readonly Told[]): Promise<void> {
  const rows = told.map(({ customerId, productId, at }) => ({
    review_id: ids.next("rev"),
    customer_id: customerId,
    product_id: productId,
    body: `${customerId} on ${productId}`,
    at: instantToIso(at),
  }));
  await sql`
    insert into review (marketplace_id, product_id, review_id, customer_id, status, version,
      published_version, stars, body, verification, incentive, solicitation, origin_marketplace,
      source, state, submitted_at, published_at, updated_at)
    select ${market}, product_id, review_id, customer_id, 'published', 1, 1, 4, body, 'none', 'none',
      'none', ${market}, 'native', '{"status":"published","version":1}', at, at, at
    from json_to_recordset(${JSON.stringify(rows)}::json) as t(review_id text, customer_id text,
      product_id text, body text, at timestamptz)`.execute(db.kysely);
}
