import type { Instant } from "@candor/core/kernel/instant.ts";
import { type Kysely, sql } from "kysely";
import type { Tx } from "../db/database.ts";
import type { Tables } from "../db/tables.generated.ts";
import { toDate, toInstant, toInstantOrNull } from "./moments.ts";

/** One stay of a product in a family. */
export type FamilyStay = {
  readonly productId: string;
  readonly attachedAt: Instant;
  readonly detachedAt: Instant | null;
};

/** Notes who joined and who left these families since they were looked at last (POLICY VAR-007). */
export async function keepMembership(
  tx: Tx,
  marketplaceId: string,
  familyIds: readonly string[],
  at: Instant,
): Promise<void> {
  const ids = sql`any(${[...familyIds]}::text[])`;
  await sql`
    update family_member m set detached_at = greatest(m.attached_at, ${toDate(at)})
    from product p
    where m.marketplace_id = ${marketplaceId} and m.family_id = ${ids} and m.detached_at is null
      and p.marketplace_id = m.marketplace_id and p.product_id = m.product_id
      and p.parent_id is distinct from m.family_id`.execute(tx);
  await sql`
    insert into family_member (marketplace_id, product_id, attached_at, family_id)
    select p.marketplace_id, p.product_id, least(p.as_of, ${toDate(at)}), p.parent_id
    from product p
    where p.marketplace_id = ${marketplaceId} and p.parent_id = ${ids}
      and not exists (select 1 from family_member m where m.marketplace_id = p.marketplace_id
        and m.product_id = p.product_id and m.family_id = p.parent_id and m.detached_at is null)
    on conflict (marketplace_id, product_id, attached_at)
    do update set family_id = excluded.family_id, detached_at = null`.execute(tx);
}

/** Every stay in a family, the latest first. */
export async function staysIn(
  db: Kysely<Tables>,
  { marketplaceId, familyId }: { readonly marketplaceId: string; readonly familyId: string },
  limit: number,
): Promise<readonly FamilyStay[]> {
  const { rows } = await sql<{
    readonly product_id: string;
    readonly attached_at: Date;
    readonly detached_at: Date | null;
  }>`
    select product_id, attached_at, detached_at from family_member
    where marketplace_id = ${marketplaceId} and family_id = ${familyId}
    order by attached_at desc, product_id limit ${limit}`.execute(db);
  return rows.map((row) => ({
    productId: row.product_id,
    attachedAt: toInstant(row.attached_at),
    detachedAt: toInstantOrNull(row.detached_at),
  }));
}
