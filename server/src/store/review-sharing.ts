import type { Family, FamilyFault, FamilyProduct } from "@candor/core/domain/family/family.ts";
import type { ThemeRule } from "@candor/core/domain/family/themes.ts";
import type { Pool, State } from "@candor/core/domain/review-sharing/review-sharing.ts";
import type { Instant } from "@candor/core/kernel/instant.ts";
import { unreachable } from "@candor/core/kernel/result.ts";
import { type Kysely, type RawBuilder, sql } from "kysely";
import type { Tx } from "../db/database.ts";
import type { Tables } from "../db/tables.generated.ts";
import { toDate, toInstant } from "./moments.ts";

/** A product that is in a family, or shares with one, with whom it shares now. */
export type SharingProduct = {
  readonly productId: string;
  /** Its family by the catalogue; null where it is in none. */
  readonly parentId: string | null;
  readonly state: State;
  readonly fault: FamilyFault | null;
  readonly ratings: number;
};

/** A family as the catalogue tells it, with what an operator said of its themes. */
export type StoredFamily = Family & {
  readonly own: Readonly<Record<string, ThemeRule>>;
};

/** Families that these products are, are in, or have been in until now. */
export async function familiesOf(
  db: Kysely<Tables>,
  marketplaceId: string,
  productIds: readonly string[],
  which: "all" | "judged",
): Promise<readonly string[]> {
  if (productIds.length === 0) return [];
  const ids = sql`any(${[...productIds]}::text[])`;
  const { rows } = await sql<{ family_id: string }>`
    select family_id from (
    select case kind when 'parent' then product_id else parent_id end as family_id from product
    where marketplace_id = ${marketplaceId} and product_id = ${ids}
      and (kind = 'parent' or parent_id is not null)
    union
    select family_id from family_member
    where marketplace_id = ${marketplaceId} and product_id = ${ids} and detached_at is null
    ) f
    where ${which === "all"} or exists (select 1 from family_sharing s
      where s.marketplace_id = ${marketplaceId} and s.product_id = f.family_id)
    order by family_id`.execute(db);
  return rows.map((row) => row.family_id);
}

/** Families that were last judged by another policy version, or never. */
export async function familiesNotJudgedBy(
  db: Kysely<Tables>,
  marketplaceId: string,
  version: string,
  limit: number,
): Promise<readonly string[]> {
  const { rows } = await sql<{ product_id: string }>`
    select p.product_id from product p
    left join family_sharing f on f.marketplace_id = p.marketplace_id
      and f.product_id = p.product_id
    where p.marketplace_id = ${marketplaceId} and p.kind = 'parent'
      and f.judged_by is distinct from ${version}
      and ${notFrozen(marketplaceId, sql`p.product_id`)}
    order by p.product_id limit ${limit}`.execute(db);
  return rows.map((row) => row.product_id);
}

/**
 * Locks families until the transaction ends, and notes by which policy they are judged. A row that
 * the condition leaves as it is is locked all the same.
 */
export async function lockFamilies(
  tx: Tx,
  marketplaceId: string,
  familyIds: readonly string[],
  { version, at }: { readonly version: string; readonly at: Instant },
): Promise<void> {
  await sql`
    insert into family_sharing (marketplace_id, product_id, judged_by, own_themes, updated_at)
    select ${marketplaceId}, id, ${version}, '{}'::jsonb, ${toDate(at)}
    from unnest(${[...familyIds].sort()}::text[]) as id
    on conflict (marketplace_id, product_id)
    do update set judged_by = excluded.judged_by, updated_at = excluded.updated_at
    where family_sharing.judged_by <> excluded.judged_by`.execute(tx);
}

/** Writes what an operator said of a locked family's themes. */
export async function saveOwnThemes(
  tx: Tx,
  { marketplaceId, familyId }: { readonly marketplaceId: string; readonly familyId: string },
  own: Readonly<Record<string, ThemeRule>>,
): Promise<void> {
  await sql`
    update family_sharing set own_themes = ${JSON.stringify(own)}::jsonb
    where marketplace_id = ${marketplaceId} and product_id = ${familyId}`.execute(tx);
}

type ProductColumns = {
  readonly product_id: string;
  readonly brand: string | null;
  readonly category: readonly string[];
  readonly attributes: Readonly<Record<string, string>>;
  readonly gtin: string | null;
};

/** No measure freezes the family of this id. */
const notFrozen = (marketplaceId: string, familyId: RawBuilder<unknown>) => sql`not exists (
  select 1 from measure z where z.marketplace_id = ${marketplaceId} and z.kind = 'family-frozen'
    and z.status = 'in_force' and z.subject_kind = 'family' and z.subject_id = ${familyId})`;

/** Those of these families that no measure freezes, of one marketplace. */
export async function changeableFamilies(
  db: Kysely<Tables>,
  marketplaceId: string,
  familyIds: readonly string[],
): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from unnest(${[...familyIds]}::text[]) as id
    where ${notFrozen(marketplaceId, sql`id`)} order by id`.execute(db);
  return rows.map(({ id }) => id);
}

/** Families whose freeze has ended are judged again at the next look. */
export async function judgeFamilyAnew(
  tx: Tx,
  { marketplaceId, familyId }: { readonly marketplaceId: string; readonly familyId: string },
): Promise<void> {
  await sql`
    update family_sharing set judged_by = ''
    where marketplace_id = ${marketplaceId} and product_id = ${familyId}`.execute(tx);
}

/** These families with their children, by family. Ids that are no families are left out. */
export async function familiesByIds(
  db: Kysely<Tables>,
  marketplaceId: string,
  familyIds: readonly string[],
): Promise<ReadonlyMap<string, StoredFamily>> {
  const ids = sql`any(${[...familyIds]}::text[])`;
  const parents = await sql<
    ProductColumns & {
      readonly variation_theme: readonly string[] | null;
      readonly offered: boolean;
      readonly own_themes: Readonly<Record<string, ThemeRule>> | null;
    }
  >`
    select p.product_id, p.brand, p.category, p.attributes, p.gtin, p.variation_theme, f.own_themes,
      exists (select 1 from offer o where o.marketplace_id = p.marketplace_id
        and o.product_id = p.product_id and o.role = 'seller' and o.active) as offered
    from product p
    left join family_sharing f on f.marketplace_id = p.marketplace_id
      and f.product_id = p.product_id
    where p.marketplace_id = ${marketplaceId} and p.product_id = ${ids} and p.kind = 'parent'
  `.execute(db);
  const children = await sql<ProductColumns & { readonly parent_id: string }>`
    select product_id, brand, category, attributes, gtin, parent_id from product
    where marketplace_id = ${marketplaceId} and parent_id = ${ids}`.execute(db);
  const byParent = Map.groupBy(children.rows, (row) => row.parent_id);
  return new Map(
    parents.rows.map((row) => [
      row.product_id,
      {
        parent: rowToProduct(row),
        theme: row.variation_theme ?? [],
        parentOffered: row.offered,
        children: (byParent.get(row.product_id) ?? []).map(rowToProduct),
        own: row.own_themes ?? {},
      },
    ]),
  );
}

function rowToProduct(row: ProductColumns): FamilyProduct {
  const { brand, category, attributes, gtin } = row;
  return { productId: row.product_id, brand, category, attributes, gtin };
}

type ShareRow = {
  readonly product_id: string;
  readonly parent_id: string | null;
  readonly status: State["status"] | null;
  readonly family_id: string | null;
  readonly share_group: string | null;
  readonly next_family_id: string | null;
  readonly next_group: string | null;
  readonly changes_at: Date | null;
  readonly fault: FamilyFault | null;
  readonly ratings: number;
};

/** Products that are in these families or share with one of them, in the order of their ids. */
export async function productsSharing(
  db: Kysely<Tables>,
  marketplaceId: string,
  familyIds: readonly string[],
): Promise<readonly SharingProduct[]> {
  const ids = sql`any(${[...familyIds]}::text[])`;
  const { rows } = await sql<ShareRow>`
    with concerned as (
      select product_id from product where marketplace_id = ${marketplaceId} and parent_id = ${ids}
      union
      select product_id from review_share where marketplace_id = ${marketplaceId}
        and (family_id = ${ids} or next_family_id = ${ids})
    )
    select ${shareColumns} from concerned c
    join product p on p.marketplace_id = ${marketplaceId} and p.product_id = c.product_id
    ${shareJoins}
    order by p.product_id`.execute(db);
  return rows.map(rowToSharing);
}

/** Products whose announced change is due. */
export async function sharesDue(
  db: Kysely<Tables>,
  marketplaceId: string,
  at: Instant,
  limit: number,
): Promise<readonly SharingProduct[]> {
  const { rows } = await sql<ShareRow>`
    select ${shareColumns} from review_share s
    join product p on p.marketplace_id = s.marketplace_id and p.product_id = s.product_id
    left join rating r on r.marketplace_id = p.marketplace_id and r.product_id = p.product_id
    where s.marketplace_id = ${marketplaceId} and s.changes_at <= ${toDate(at)}
      and ${notFrozen(marketplaceId, sql`coalesce(s.next_family_id, s.family_id)`)}
      and ${notFrozen(marketplaceId, sql`s.family_id`)}
    order by p.product_id limit ${limit} for update of s`.execute(db);
  return rows.map(rowToSharing);
}

const shareColumns = sql`p.product_id, p.parent_id, s.status, s.family_id, s.share_group,
  s.next_family_id, s.next_group, s.changes_at, s.fault,
  coalesce(r.count_1 + r.count_2 + r.count_3 + r.count_4 + r.count_5, 0) as ratings`;
const shareJoins = sql`
  left join review_share s on s.marketplace_id = p.marketplace_id and s.product_id = p.product_id
  left join rating r on r.marketplace_id = p.marketplace_id and r.product_id = p.product_id`;

function rowToSharing(row: ShareRow): SharingProduct {
  const { product_id: productId, parent_id: parentId, fault, ratings } = row;
  return { productId, parentId, state: stateOf(row), fault, ratings };
}

function stateOf(row: ShareRow): State {
  const { status } = row;
  switch (status) {
    case null:
    case "alone":
      return { status: "alone" };
    case "sharing":
      return { status, pool: poolIn(row.family_id, row.share_group) };
    case "joining":
      return { status, next: poolIn(row.next_family_id, row.next_group), from: fromOf(row) };
    case "moving": {
      const pool = poolIn(row.family_id, row.share_group);
      const next = row.next_family_id === null ? null : poolIn(row.next_family_id, row.next_group);
      return { status, pool, next, from: fromOf(row) };
    }
    default:
      return unreachable(status);
  }
}

function poolIn(familyId: string | null, group: string | null): Pool {
  if (familyId === null || group === null) throw new Error("a product shares with nobody");
  return { familyId, group };
}

function fromOf({ changes_at: at }: ShareRow): Instant {
  if (at === null) throw new Error("an announced change has no day");
  return toInstant(at);
}

/** Writes with whom a product shares. */
export async function saveShare(
  tx: Tx,
  marketplaceId: string,
  { productId, state, fault }: Pick<SharingProduct, "productId" | "state" | "fault">,
  at: Instant,
): Promise<void> {
  const pool = "pool" in state ? state.pool : null;
  const next = "next" in state ? state.next : null;
  const from = "from" in state ? toDate(state.from) : null;
  await sql`
    insert into review_share (marketplace_id, product_id, status, family_id, share_group,
      next_family_id, next_group, changes_at, fault, updated_at)
    values (${marketplaceId}, ${productId}, ${state.status}, ${pool?.familyId ?? null},
      ${pool?.group ?? null}, ${next?.familyId ?? null}, ${next?.group ?? null}, ${from}, ${fault},
      ${toDate(at)})
    on conflict (marketplace_id, product_id) do update set status = excluded.status,
      family_id = excluded.family_id, share_group = excluded.share_group,
      next_family_id = excluded.next_family_id, next_group = excluded.next_group,
      changes_at = excluded.changes_at, fault = excluded.fault,
      updated_at = excluded.updated_at`.execute(tx);
}
