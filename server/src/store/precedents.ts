import { type Kysely, sql } from "kysely";
import type { Tables } from "../db/tables.generated.ts";

/** Decisions of one month that are alike, with nothing in it that leads to anybody. */
export type Precedent = {
  readonly ruleId: string;
  readonly policyVersion: string;
  /** What was done with, such as `review`. */
  readonly about: string;
  readonly measures: string[];
  /** What an appeal made of it; `unheard` where none was decided. */
  readonly outcome: "unheard" | "upheld" | "partly" | "reversed";
  /** `2026-03`: the day would lead to the decision. */
  readonly month: string;
  readonly decisions: number;
};

/** Of statements that no appeal has touched, only so many are read: the newest. */
const unheardReadMax = 2_000;

/**
 * What was decided by rule, the newest first. It is read from the statements and appeals and kept
 * nowhere else, so that the register can never say other than the records.
 */
export async function precedentsOf(
  db: Kysely<Tables>,
  { marketplaceId, rules }: { readonly marketplaceId: string; readonly rules: string[] | null },
  limit: number,
): Promise<readonly Precedent[]> {
  const { rows } = await sql<Precedent>`
    with heard as (
      select distinct on (a.statement_id) a.statement_id, a.state ->> 'outcome' as outcome
      from appeal a where a.marketplace_id = ${marketplaceId} and a.status = 'decided'
      order by a.statement_id, a.updated_at desc, a.appeal_id desc
    ), newest as (
      select statement_id from statement where marketplace_id = ${marketplaceId}
      order by statement_id desc limit ${unheardReadMax}
    ), told as (
      select s.statement_id, s.content, coalesce(h.outcome, 'unheard') as outcome,
        to_char(s.issued_at at time zone 'UTC', 'YYYY-MM') as month,
        array(select distinct i ->> 'kind'
          from jsonb_array_elements(s.content -> 'impositions') i order by 1) as measures
      from statement s left join heard h using (statement_id)
      where s.marketplace_id = ${marketplaceId} and s.issued_at is not null
        and (h.outcome is not null or (s.content -> 'impositions' <> '[]'::jsonb
          and s.statement_id in (select statement_id from newest)))
    )
    select g.ground ->> 'ruleId' as "ruleId", g.ground ->> 'policyVersion' as "policyVersion",
      t.content -> 'acts' -> 0 ->> 'subject' as about, t.measures, t.outcome, t.month,
      count(distinct t.statement_id)::integer as decisions
    from told t cross join lateral jsonb_array_elements(t.content -> 'grounds') as g(ground)
    where ${rules}::text[] is null or g.ground ->> 'ruleId' = any(${rules}::text[])
    group by 1, 2, 3, 4, 5, 6
    order by t.month desc, 1, 2, 3, 4, 5
    limit ${limit}`.execute(db);
  return rows;
}
