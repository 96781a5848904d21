import { systemClock } from "@candor/server/adapters/clock.ts";
import { timeOrderedIds } from "@candor/server/adapters/ids.ts";
import { openJobQueue } from "@candor/server/adapters/job-queue.ts";
import { systemRandom } from "@candor/server/adapters/random.ts";
import { reactingLedger } from "@candor/server/adapters/reacting-ledger.ts";
import { databaseLedger } from "@candor/server/ledger/append.ts";
import { submitReview } from "@candor/server/usecases/submit-review.ts";
import type { Pool } from "pg";
import type { Bench, Figure } from "./figure.ts";
import { type Call, inTurns, loadLine } from "./load.ts";
import { startBenchPostgres } from "./postgres.ts";
import { addBuyers, addProducts, addReviews, marketplaceId, productOf } from "./scene.ts";
import { reviewText } from "./texts.ts";

const buyers = 60_000;
const reviewsBefore = 100_000;

/** The whole of submitting a review beside the plainest transaction that could store one. */
export const bench: Bench = {
  title: "Submit a review: the whole transaction on PostgreSQL",
  run: async (log) => {
    const { db, bare, close } = await startBenchPostgres(log);
    const jobs = await openJobQueue(db);
    try {
      await addProducts(bare);
      await addBuyers(bare, buyers);
      // Into a marketplace at work: over empty tables the database plans as it never would again.
      await addReviews(bare, reviewsBefore);
      await bare.query(bareTables);
      const clock = systemClock;
      const ids = timeOrderedIds({ clock, random: systemRandom });
      const ledger = reactingLedger({
        ledger: databaseLedger({ ids, random: systemRandom }),
        jobs,
      });
      const ours: Call = async (call) => {
        const submitted = await submitReview(
          { db, clock, ids, ledger },
          {
            marketplaceId,
            customerId: `c${call}`,
            productId: productOf(call),
            content: { stars: 1 + (call % 5), language: "en", ...reviewText(call) },
            experienceDate: null,
            preReleaseBasis: null,
          },
        );
        if (!submitted.ok) throw new Error(`a review was not taken: ${submitted.code}`);
      };
      const figures: Figure[] = [];
      for (const clients of [1, 16]) {
        const measured = await inTurns(
          { ours, bare: (call) => bareSubmit(bare, call) },
          { clients, turns: 4, turnMs: 1_500 },
        );
        log(loadLine(`ours, ${clients} at once`, measured.ours));
        log(loadLine(`bare, ${clients} at once`, measured.bare));
        figures.push({
          what: `submit, ${clients} at once`,
          unit: "reviews/s",
          ours: measured.ours.perSecond,
          yardstick: { what: "four bare statements", value: measured.bare.perSecond },
          aim: "half of the bare rate or more",
        });
      }
      return figures;
    } finally {
      await jobs.stop();
      await close();
    }
  },
};

const bareTables = `
  create table bare_review (
    product_id text not null, review_id text not null, customer_id text not null,
    stars smallint not null, title text, body text, helpful integer not null default 0,
    status text not null, created_at timestamptz not null default now(),
    primary key (product_id, review_id)
  );
  create unique index on bare_review (product_id, customer_id);
  create index on bare_review (product_id, helpful desc, created_at desc) where status = 'published';
  create index on bare_review (product_id, created_at desc) where status = 'published';
  create table bare_rating (
    product_id text primary key, reviews integer not null, stars bigint not null
  );
  create table bare_vote (
    product_id text not null, review_id text not null, voter_id text not null,
    primary key (product_id, review_id, voter_id),
    foreign key (product_id, review_id) references bare_review
  )`;

/** Prepared statements on the driver itself, and nothing around them. */
async function bareSubmit(pool: Pool, call: number): Promise<void> {
  const client = await pool.connect();
  const product = productOf(call);
  const review = `rev_${call}`;
  const { title, body } = reviewText(call);
  const run = (name: string, text: string, values: unknown[]) =>
    client.query({ name, text, values });
  await client.query("begin");
  await run(
    "review",
    `insert into bare_review (product_id, review_id, customer_id, stars, title, body, status)
     values ($1, $2, $3, $4, $5, $6, 'published')`,
    [product, review, `c${call}`, 1 + (call % 5), title, body],
  );
  await run(
    "rating",
    `insert into bare_rating as r (product_id, reviews, stars) values ($1, 1, $2)
     on conflict (product_id) do update set reviews = r.reviews + 1, stars = r.stars + $2`,
    [product, 1 + (call % 5)],
  );
  await run("vote", "insert into bare_vote values ($1, $2, $3)", [product, review, `v${call}`]);
  await run(
    "helpful",
    "update bare_review set helpful = helpful + 1 where product_id = $1 and review_id = $2",
    [product, review],
  );
  await client.query("commit");
  client.release();
}
