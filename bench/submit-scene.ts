import type { Pool } from "pg";

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
