import { dayMs, instantToIso } from "@candor/core/kernel/instant.ts";
import { sql } from "kysely";
import { market, type World } from "./world.ts";

/** Accounts that `plantReportBrigade` sets on the critics of one seller. */
export const brigadeAccounts = ["step-1", "step-2", "step-3", "step-4", "step-5"];

/**
 * Three hundred honest reports of two hundred reviews over five months, and five accounts that
 * report the same six critical reviews of one seller together, a few days apart. As rows, without
 * the way through the use case: detectors read rows.
 */
export async function plantReportBrigade(world: World): Promise<void> {
  const products = ["lamp", "shade", "bulb", "chair"];
  for (const product of products) await world.product(product);
  await world.seller("lampco", products.slice(0, 3));
  await world.seller("woodco", products.slice(3));
  const now = world.deps.clock.now();
  const honest = Array.from({ length: 300 }, (_, at) => ({
    reporter_id: `reader-${(at * 37) % 90}`,
    review_id: `review-${(at * at * 3 + at * 11) % 200}`,
    at: instantToIso(now - ((at * 53) % 150) * dayMs - at * 60_000),
    outcome: at % 4 === 0 ? "unfounded" : "founded",
  }));
  const together = Array.from({ length: 6 }, (_, on) =>
    brigadeAccounts.map((reporter_id, at) => ({
      ...{ reporter_id, review_id: `review-${on * 4}`, outcome: "unfounded" },
      at: instantToIso(now - (40 - on * 5) * dayMs + at * 60_000),
    })),
  ).flat();
  const rows = [...honest, ...together].map((row, at) => ({
    ...row,
    product_id: products[Number(row.review_id.split("-")[1]) % products.length],
    report_id: `report-${at}`,
  }));
  await sql`
    insert into abuse_report (marketplace_id, product_id, review_id, reporter_kind, reporter_id,
      report_id, reason, note, status, outcome, answer, filed_at, answered_at)
    select ${market}, product_id, review_id, 'customer', reporter_id, report_id, 'promotion', 'All.',
      'answered', outcome, 'Read.', at, at
    from json_to_recordset(${JSON.stringify(rows)}::json) as t(product_id text, review_id text,
      reporter_id text, report_id text, outcome text, at timestamptz)
    on conflict do nothing`.execute(world.deps.db.kysely);
}
