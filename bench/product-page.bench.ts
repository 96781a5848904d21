import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { systemClock } from "@candor/server/adapters/clock.ts";
import type { Database } from "@candor/server/db/database.ts";
import { getProduct, listProductReviews } from "@candor/server/usecases/read-product.ts";
import type { Pool } from "pg";
import type { Bench, Figure } from "./figure.ts";
import { HttpClient } from "./http-client.ts";
import { type Call, inTurns, type Load, loadLine } from "./load.ts";
import { startBenchPostgres } from "./postgres.ts";
import { addProducts, addReviews, marketplaceId, productOf } from "./scene.ts";

const reviews = Number(process.env.CANDOR_BENCH_REVIEWS ?? 200_000);
const clientsMany = 16;
const turns = { turns: 4, turnMs: 1_500 };

/** A product's numbers and its ten most helpful reviews: use cases and HTTP beside bare SQL. */
export const bench: Bench = {
  title: `Product page over ${reviews.toLocaleString("en")} reviews on PostgreSQL`,
  run: async (log) => {
    const { db, bare, url, close } = await startBenchPostgres(log);
    const started = performance.now();
    await addProducts(bare);
    await addReviews(bare, reviews);
    log(`made in ${Math.round((performance.now() - started) / 1000)} s`);
    const server = await startServer(url);
    try {
      const figures: Figure[] = [];
      for (const clients of [1, clientsMany]) {
        const calls = {
          ours: (call: number) => oursPage(db, productOf(call)),
          http: server.page,
          bare: (call: number) => barePage(bare, productOf(call)),
        };
        const loads = await inTurns(calls, { ...turns, clients });
        for (const [name, load] of Object.entries(loads)) {
          log(loadLine(`${name}, ${clients} at once`, load));
        }
        figures.push(...figuresOf(clients, loads));
      }
      return figures;
    } finally {
      await server.stop();
      await close();
    }
  },
};

function figuresOf(clients: number, loads: Readonly<Record<"ours" | "http" | "bare", Load>>) {
  const { ours, http, bare } = loads;
  const rate = (what: string, load: Load, aim: string): Figure => ({
    what: `${what}, ${clients} at once`,
    unit: "pages/s",
    ours: load.perSecond,
    yardstick: { what: "bare SQL", value: bare.perSecond },
    aim,
  });
  const figures = [
    rate("use cases", ours, "70 % of bare SQL or more"),
    rate("HTTP API, two requests", http, "40 % of bare SQL or more"),
  ];
  if (clients < clientsMany) return figures;
  const tail = (what: string, load: Load, aim: string): Figure => ({
    what: `${what}, p99`,
    unit: "ms",
    ours: load.p99,
    yardstick: { what: "bare SQL", value: bare.p99 },
    aim,
  });
  return [
    ...figures,
    tail("use cases", ours, "15 ms at most"),
    tail("HTTP API, two requests", http, "in proportion"),
  ];
}

async function oursPage(db: Database, productId: string): Promise<void> {
  const key = { marketplaceId, productId };
  const found = await getProduct({ db }, key);
  const query = { ...key, sort: "helpful", limit: 10, after: undefined } as const;
  const page = await listProductReviews({ db, clock: systemClock, translates: false }, query);
  if (!found.ok || !page.ok || page.value.items.length === 0) throw new Error("an empty page");
}

/** What the page needs to be told, and nothing more, by prepared statements on the driver. */
async function barePage(pool: Pool, productId: string): Promise<void> {
  const values = [marketplaceId, productId];
  await pool.query({
    name: "product",
    text: `select p.title, p.brand, p.category, p.released_at, r.* from product p
      left join rating r using (marketplace_id, product_id)
      where p.marketplace_id = $1 and p.product_id = $2`,
    values,
  });
  const { rows } = await pool.query({
    name: "reviews",
    text: `select r.review_id, c.display_name, r.stars, r.title, r.body, r.language,
        r.verification, r.helpful_count, r.published_at
      from review r
      left join customer c using (marketplace_id, customer_id)
      where r.marketplace_id = $1 and r.product_id = $2
        and r.status = 'published' and r.body is not null
      order by r.helpful_count desc, r.published_at desc, r.review_id desc limit 10`,
    values,
  });
  if (rows.length === 0) throw new Error("an empty page");
}

async function startServer(url: string): Promise<{ page: Call; stop: () => Promise<void> }> {
  const child = spawn(process.execPath, [join(import.meta.dirname, "product-page-server.ts")], {
    env: { ...process.env, DATABASE_URL: url, LOG_LEVEL: "silent" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const exited = once(child, "exit");
  const [port] = await Promise.race([
    once(createInterface({ input: child.stdout }), "line"),
    exited.then(([code]) => Promise.reject(new Error(`the server ended with ${code}`))),
  ]);
  const free: HttpClient[] = [];
  return {
    page: async (call) => {
      const client = free.pop() ?? (await HttpClient.open(Number(port)));
      const path = `/v1/products/${productOf(call)}`;
      await client.get(`${path}?marketplace=${marketplaceId}`);
      const reviewsPath = `${path}/reviews?marketplace=${marketplaceId}&sort=helpful&limit=10`;
      const page = await client.get(reviewsPath);
      free.push(client);
      if (!page.includes('"reviewId"')) throw new Error("an empty page");
    },
    stop: async () => {
      for (const client of free) client.close();
      child.kill("SIGTERM");
      await exited;
    },
  };
}
