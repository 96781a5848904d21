import type { Pool } from "pg";
import { reviewText } from "./texts.ts";

/** Products of the scene; reviews crowd on the first ones. */
const products = 20_000;

/** The marketplace that benches write to. */
export const marketplaceId = "bench";

const spread = 10_007;

/** Which product a buyer by number bought: the first ones far more often than the last. */
export function productOf(buyer: number): string {
  const place = (buyer * 7_919) % spread;
  return `p${Math.floor((place * place * products) / (spread * spread))}`;
}

/** A marketplace with its products. */
export async function addProducts(pool: Pool): Promise<void> {
  await pool.query(
    `insert into marketplace (marketplace_id, name, country, languages, currency, time_zone,
       created_at, updated_at)
     values ($1, 'Bench', 'DE', '{en}', 'EUR', 'UTC', '2024-01-01', '2024-01-01')`,
    [marketplaceId],
  );
  await pool.query(
    `insert into product (marketplace_id, product_id, kind, title, category, attributes,
       released_at, listed, review_intake, as_of)
     select $1, 'p' || i, 'single', 'Product ' || i, '{Home,Lamps}', '{}', '2024-01-01', true,
       'open', '2024-01-01'
     from generate_series(0, $2::int - 1) i`,
    [marketplaceId, products],
  );
}

/** Buyers by number from 0, each with an order of one product, delivered and paid in full. */
export async function addBuyers(pool: Pool, buyers: number): Promise<void> {
  const place = `((i::bigint * 7919) % ${spread})`;
  const product = `'p' || (${place} * ${place} * ${products} / (${spread}::bigint * ${spread}))`;
  const from = `from generate_series(0, ${buyers} - 1) i`;
  const statements = [
    `insert into customer (marketplace_id, customer_id, display_name, created_at, trust, as_of)
     select $1, 'c' || i, 'Buyer ' || i, '2024-01-01', 'normal', '2024-01-01' ${from}`,
    `insert into purchase (marketplace_id, customer_id, order_id, seller_id, status, fulfilment,
       currency, card_settled_minor, promotion_minor, placed_at, as_of)
     select $1, 'c' || i, 'o' || i, 's1', 'completed', 'seller', 'EUR', 9000, 0,
       now() - interval '20 days', '2024-01-01' ${from}`,
    `insert into purchase_line (marketplace_id, customer_id, order_id, line_id, product_id,
       quantity, paid_minor, reference_price_minor, is_gift)
     select $1, 'c' || i, 'o' || i, '1', ${product}, 1, 9000, 9000, false ${from}`,
  ];
  for (const statement of statements) await pool.query(statement, [marketplaceId]);
  await pool.query("analyze");
}

const authors = 100_000;

/**
 * Published reviews by number, with their products' numbers, as if they had been written here over
 * two years. Bodies have about 330 characters, and one review in ten was found helpful often.
 */
export async function addReviews(pool: Pool, reviews: number): Promise<void> {
  const place = `((i::bigint * 7919) % ${spread})`;
  const product = `'p' || (${place} * ${place} * ${products} / (${spread}::bigint * ${spread}))`;
  const words = Array.from({ length: 64 }, (_, seed) => reviewText(seed).body);
  await pool.query(
    `insert into customer (marketplace_id, customer_id, display_name, created_at, trust, as_of)
     select $1, 'a' || i, 'Author ' || i, '2024-01-01', 'normal', '2024-01-01'
     from generate_series(0, ${authors} - 1) i`,
    [marketplaceId],
  );
  await pool.query(
    `insert into review (marketplace_id, product_id, review_id, customer_id, status, version,
       published_version, stars, title, body, language, verification, incentive, solicitation,
       origin_marketplace, helpful_count, source, state, submitted_at, published_at, updated_at)
     select $1, ${product}, 'rev_' || i, 'a' || (i % ${authors}), 'published', 1, 1, 1 + i % 5,
       'Review ' || i, ($2::text[])[1 + i % 64] || ' ' || ($2::text[])[1 + i / 64 % 64], 'en',
       case when i % 3 = 0 then 'none' else 'platform' end, 'none', 'none', $1,
       case when i % 10 = 0 then i / 10 % 500 else i % 3 end, 'candor',
       '{"status":"published","version":1}', m, m, m
     from generate_series(0, ${reviews} - 1) i,
       lateral (select timestamptz '2024-01-01' + i * interval '731 days' / ${reviews}) as at (m)
     on conflict do nothing`,
    [marketplaceId, words],
  );
  const counts = [1, 2, 3, 4, 5].map((stars) => `count(*) filter (where stars = ${stars})`);
  await pool.query(
    `insert into rating (marketplace_id, product_id, count_1, count_2, count_3, count_4, count_5,
       weight_1, weight_2, weight_3, weight_4, weight_5, review_count, verified_count,
       formula_version, updated_at)
     select marketplace_id, product_id, ${counts.join(", ")},
       ${counts.map((count) => `${count} * 1000000`).join(", ")}, count(*),
       count(*) filter (where verification = 'platform'), 'bench', now()
     from review where marketplace_id = $1 group by 1, 2`,
    [marketplaceId],
  );
  await pool.query("vacuum analyze");
}
