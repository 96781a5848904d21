import type { Instant } from "@candor/core/kernel/instant.ts";
import { type Kysely, sql } from "kysely";
import type { Tables } from "../db/tables.generated.ts";
import { type CaseFile, type CaseRow, caseColumns, rowToCase } from "./cases.ts";
import type { Position } from "./cursor.ts";
import { toDate } from "./moments.ts";

/** Cases that wait for a person now, by their place in the queue. */
export async function casesInQueue(
  db: Kysely<Tables>,
  { marketplaceId, at }: { readonly marketplaceId: string; readonly at: Instant },
  after: Position | null,
  limit: number,
): Promise<readonly CaseFile[]> {
  const [place, id] = after ?? [];
  const beyond =
    after === null
      ? sql``
      : sql`and (f.place < ${Number(place)}::double precision
          or (f.place = ${Number(place)}::double precision and f.case_id > ${id}::text))`;
  const { rows } = await sql<CaseRow>`
    select ${caseColumns} from case_file f
    where f.marketplace_id = ${marketplaceId} and f.status <> 'decided'
      and (f.snoozed_until is null or f.snoozed_until <= ${toDate(at)}) ${beyond}
    order by f.place desc, f.case_id
    limit ${limit}`.execute(db);
  return rows.map((row) => rowToCase(marketplaceId, row));
}

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
