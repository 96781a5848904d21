import assert from "node:assert/strict";
import { test } from "node:test";
import { passes } from "@candor/core/detection/passes.ts";
import { sql } from "kysely";
import { onBothDatabases } from "../../testkit/database.ts";
import { makeWorld, market, type World } from "../../testkit/world.ts";
import { detectorsInThread } from "../adapters/detection-worker.ts";
import { runDetectors } from "./run-detectors.ts";

const crowd = 20_000;
const words = "a long enough text that is the same in every row of this hostile marketplace";

/** What somebody might write to break a pass, as rows, past the checks at the door. */
const hostileRows = {
  "one product with all reviews": sql`
    select 'one' as product_id, 'crowd-' || n as customer_id, ${words} as body,
      timestamptz '2026-01-01' + make_interval(mins => n % 50000) as at
    from generate_series(1, ${crowd}::integer) n`,
  "one account with all reviews": sql`
    select 'wide-' || n as product_id, 'busy' as customer_id, ${words} as body,
      timestamptz '2026-01-01' as at
    from generate_series(1, ${crowd}::integer) n`,
  "accounts that review the product of their own name": sql`
    select 'loop-' || n as product_id, 'loop-' || n as customer_id, 'x' as body,
      timestamptz '2026-01-02' as at
    from generate_series(1, 2000) n`,
  "dates in the year 9999 and before the common era": sql`
    select 'far-' || n % 7 as product_id, 'far-' || n as customer_id, ${words} as body,
      case when n % 2 = 0 then timestamptz '9999-12-31' else timestamptz '0044-03-15 BC' end as at
    from generate_series(1, 2000) n`,
} as const;

async function plantHostile({ deps: { db } }: World): Promise<void> {
  for (const rows of Object.values(hostileRows)) {
    await sql`
      insert into review (marketplace_id, product_id, review_id, customer_id, status, version,
        published_version, stars, body, verification, incentive, solicitation,
        origin_marketplace, source, state, submitted_at, published_at, updated_at)
      select ${market}, product_id, 'rev_' || product_id || customer_id, customer_id, 'published',
        1, 1, 5, body, 'none', 'none', 'none', ${market}, 'native',
        '{"status":"published","version":1}', at, at, at
      from (${rows}) hostile`.execute(db.kysely);
  }
  // A family that is its own parent, and everybody on one device.
  await sql`
    insert into product (marketplace_id, product_id, title, kind, parent_id, category, attributes,
      listed, review_intake, as_of)
    values (${market}, 'one', 'One', 'child', 'one', '{}', '{}', true, 'open', now())
  `.execute(db.kysely);
  await sql`
    insert into account_trait (marketplace_id, customer_id, kind, trait_hash, first_seen, last_seen)
    select ${market}, 'crowd-' || n, 'device', 'one-for-all', now(), now()
    from generate_series(1, ${crowd}::integer) n`.execute(db.kysely);
}

onBothDatabases((fresh) => {
  test("a marketplace of hostile data is searched in bounded time, with a report of every pass", async (t) => {
    const world = await makeWorld(await fresh());
    await plantHostile(world);
    const bounds = { reviewsMax: 1_000_000, textCharsMax: 50_000_000 };
    const detectors = detectorsInThread({ memoryMbMax: 512 });
    const started = performance.now();
    const outcome = await runDetectors(
      { ...world.deps, detectors, bounds },
      { marketplaceId: market, kind: "full" },
    );
    const seconds = (performance.now() - started) / 1000;
    t.diagnostic(`${seconds.toFixed(1)} s`);
    assert.ok(outcome.status === "done");
    assert.deepEqual(Object.keys(outcome.run.report).sort(), passes.map(({ id }) => id).sort());
  });

  test("more than the bound is read as far as the bound, and the report says so", async () => {
    const world = await makeWorld(await fresh());
    await plantHostile(world);
    const outcome = await runDetectors(
      {
        ...world.deps,
        detectors: detectorsInThread({ memoryMbMax: 512 }),
        bounds: { reviewsMax: 1_000, textCharsMax: 10_000 },
      },
      { marketplaceId: market, kind: "full" },
    );
    assert.ok(outcome.status === "done");
    assert.ok(outcome.bounds.length > 0, "what was not read is said");
  });
});
