import { type Kysely, sql } from "kysely";
import type { Tables } from "../db/tables.generated.ts";
import { type CaseFile, type CaseRow, caseColumns, rowToCase } from "./cases.ts";

/**
 * Cases that answer to what somebody looks for, decided ones too: their id, an id or a name of a
 * seller, product or account in them, or words of the claim; the most pressing first.
 */
export async function casesFound(
  db: Kysely<Tables>,
  { marketplaceId, find }: { readonly marketplaceId: string; readonly find: string },
  limit: number,
): Promise<readonly CaseFile[]> {
  const like = `%${find.replaceAll(/[\\%_]/g, "\\$&")}%`;
  const { rows } = await sql<CaseRow>`
    with named as (
      select 'seller' as kind, seller_id as id from seller
      where marketplace_id = ${marketplaceId} and (seller_id = ${find} or name ilike ${like})
      union all
      select 'product', product_id from product
      where marketplace_id = ${marketplaceId} and (product_id = ${find} or title ilike ${like})
      union all
      select 'reviewer', customer_id from customer
      where marketplace_id = ${marketplaceId}
        and (customer_id = ${find} or display_name ilike ${like})
    )
    select ${caseColumns} from case_file f
    where f.marketplace_id = ${marketplaceId}
      and (f.case_id = ${find} or f.sentence ilike ${like} or f.case_id in (
        select m.case_id from named n join case_member m
          on m.marketplace_id = ${marketplaceId} and m.member_kind = n.kind and m.member_id = n.id))
    order by (f.status = 'decided'), f.place desc, f.case_id limit ${limit}`.execute(db);
  return rows.map((row) => rowToCase(marketplaceId, row));
}

/** Decided cases drawn for a second look that this person did not decide, oldest first. */
export async function casesToLookAgain(
  db: Kysely<Tables>,
  { marketplaceId, by }: { readonly marketplaceId: string; readonly by: string },
  limit: number,
): Promise<readonly CaseFile[]> {
  const { rows } = await sql<CaseRow>`
    select ${caseColumns} from case_file f
    where f.marketplace_id = ${marketplaceId} and f.second_look and f.state->>'by' <> ${by}
    order by f.updated_at, f.case_id limit ${limit}`.execute(db);
  return rows.map((row) => rowToCase(marketplaceId, row));
}

/** How many second looks there were, and how many came to the first answer. */
export async function secondLookCounts(
  db: Kysely<Tables>,
  marketplaceId: string,
): Promise<{ readonly looked: number; readonly agreed: number }> {
  const { rows } = await sql<{ looked: number; agreed: number }>`
    select count(*)::integer as looked,
      count(*) filter (where event->>'agrees' = 'true')::integer as agreed
    from case_event
    where marketplace_id = ${marketplaceId} and event->>'type' = 'case-looked-again'`.execute(db);
  return rows[0] ?? { looked: 0, agreed: 0 };
}

/** Other cases that wait and share people, products, texts or a seller, most shared first. */
export async function relatedCases(
  db: Kysely<Tables>,
  { marketplaceId, caseId }: Pick<CaseFile, "marketplaceId" | "caseId">,
  limit: number,
): Promise<readonly CaseFile[]> {
  const { rows } = await sql<CaseRow>`
    select ${caseColumns} from case_file f
    join (
      select o.case_id, count(*) as shared from case_member m
      join case_member o using (marketplace_id, member_kind, member_id)
      where m.marketplace_id = ${marketplaceId} and m.case_id = ${caseId}
        and o.case_id <> ${caseId}
      group by o.case_id
    ) near on near.case_id = f.case_id
    where f.marketplace_id = ${marketplaceId} and f.status <> 'decided'
    order by near.shared desc, f.place desc, f.case_id limit ${limit}`.execute(db);
  return rows.map((row) => rowToCase(marketplaceId, row));
}

/** A decided case with what followed and what an appeal made of it. */
export type SimilarCase = {
  readonly filed: CaseFile & { readonly state: DecidedState };
  readonly measures: readonly string[];
  readonly appeal: "upheld" | "partly" | "reversed" | null;
};

type DecidedState = Extract<CaseFile["state"], { status: "decided" }>;

/** Among how many of the newest decisions the like of a case is looked for. */
const similarReadMax = 500;

/** Decided cases that the same detectors opened: most in common first, then the newest. */
export async function similarCases(
  db: Kysely<Tables>,
  { marketplaceId, caseId, detectors }: Pick<CaseFile, "marketplaceId" | "caseId" | "detectors">,
  limit: number,
): Promise<readonly SimilarCase[]> {
  const { rows } = await sql<CaseRow & { measures: string[]; appeal: SimilarCase["appeal"] }>`
    with near as (
      select newest.*, cardinality(array(
        select unnest(newest.detectors) intersect select unnest(${[...detectors]}::text[])
      )) as shared
      from (
        select * from case_file
        where marketplace_id = ${marketplaceId} and status = 'decided' and case_id <> ${caseId}
        order by updated_at desc limit ${similarReadMax}
      ) newest
      where newest.detectors && ${[...detectors]}::text[]
    )
    select ${caseColumns},
      array(select distinct m.kind from measure m
        where m.marketplace_id = ${marketplaceId} and m.case_id = f.case_id
          and m.status not in ('proposed', 'declined') order by 1) as measures,
      (select a.state ->> 'outcome' from statement s
        join appeal a on a.marketplace_id = s.marketplace_id and a.statement_id = s.statement_id
        where s.marketplace_id = ${marketplaceId} and s.case_id = f.case_id and a.status = 'decided'
        order by array_position(array['reversed', 'partly', 'upheld'], a.state ->> 'outcome')
        limit 1) as appeal
    from near f
    order by f.shared desc, f.updated_at desc, f.case_id
    limit ${limit}`.execute(db);
  return rows.flatMap((row) => {
    const { state, ...filed } = rowToCase(marketplaceId, row);
    if (state.status !== "decided") return [];
    return [{ filed: { ...filed, state }, measures: row.measures, appeal: row.appeal }];
  });
}
