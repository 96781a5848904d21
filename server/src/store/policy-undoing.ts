import { type Kysely, sql } from "kysely";
import type { Tables } from "../db/tables.generated.ts";
import type { PolicyKey } from "./policy-versions.ts";

/** Measures that stand and whose statements cite this version, the oldest first. */
export async function measuresByPolicy(
  db: Kysely<Tables>,
  { marketplaceId, version }: PolicyKey,
): Promise<readonly string[]> {
  const { rows } = await sql<{ measure_id: string }>`
    select m.measure_id from measure m
    join statement s on s.marketplace_id = m.marketplace_id and s.statement_id = m.statement_id
    where m.marketplace_id = ${marketplaceId}
      and m.status in ('waiting', 'ordered', 'in_force', 'stayed')
      and jsonb_path_exists(s.content, '$.grounds[*].policyVersion ? (@ == $version)',
        jsonb_build_object('version', ${version}::text))
    order by m.created_at, m.measure_id`.execute(db);
  return rows.map((row) => row.measure_id);
}

/** Reviews that wait for a person because this version held them, the oldest first. */
export async function reviewsHeldByPolicy(
  db: Kysely<Tables>,
  { marketplaceId, version }: PolicyKey,
): Promise<readonly string[]> {
  const { rows } = await sql<{ review_id: string }>`
    select r.review_id from review r
    join review_version v on v.marketplace_id = r.marketplace_id and v.product_id = r.product_id
      and v.review_id = r.review_id and v.version = r.version
    where r.marketplace_id = ${marketplaceId} and v.outcome = 'held'
      and v.policy_version = ${version} and jsonb_array_length(v.findings) > 0
      and r.status in ('held', 'published')
    order by v.submitted_at, r.review_id`.execute(db);
  return rows.map((row) => row.review_id);
}
