import { type Kysely, sql } from "kysely";
import type { Tables } from "../db/tables.generated.ts";

/** What one appeal decided about one rule, with nothing in it that leads to anybody. */
export type Precedent = {
  readonly ruleId: string;
  readonly policyVersion: string;
  /** What was done with, such as `review`. */
  readonly about: string;
  readonly measures: string[];
  readonly outcome: "upheld" | "partly" | "reversed";
  /** `2026-03`: the day would lead to the appeal. */
  readonly month: string;
};

/**
 * Decided appeals by rule, the newest first. They are read from what was decided and kept nowhere
 * else, so that the register can never say other than the records.
 */
export async function precedentsOf(
  db: Kysely<Tables>,
  { marketplaceId, ruleId }: { readonly marketplaceId: string; readonly ruleId: string | null },
  limit: number,
): Promise<readonly Precedent[]> {
  const { rows } = await sql<Precedent>`
    select distinct on (a.updated_at, a.appeal_id, g.ground ->> 'ruleId')
      g.ground ->> 'ruleId' as "ruleId", g.ground ->> 'policyVersion' as "policyVersion",
      s.content -> 'acts' -> 0 ->> 'subject' as about,
      array(select distinct i ->> 'kind' from jsonb_array_elements(s.content -> 'impositions') i
        order by 1) as measures,
      a.state ->> 'outcome' as outcome, to_char(a.updated_at at time zone 'UTC', 'YYYY-MM') as month
    from appeal a
    join statement s on s.marketplace_id = a.marketplace_id and s.statement_id = a.statement_id
    cross join lateral jsonb_array_elements(s.content -> 'grounds') as g(ground)
    where a.marketplace_id = ${marketplaceId} and a.status = 'decided'
      and (${ruleId}::text is null or g.ground ->> 'ruleId' = ${ruleId})
    order by a.updated_at desc, a.appeal_id, g.ground ->> 'ruleId'
    limit ${limit}`.execute(db);
  return rows;
}
