import type { ProductPage } from "@candor/core/detection/kit/page-change.ts";
import type { State } from "@candor/core/domain/product-identity/product-identity.ts";
import type { Instant } from "@candor/core/kernel/instant.ts";
import { type Kysely, sql } from "kysely";
import type { Tx } from "../db/database.ts";
import type { Tables } from "../db/tables.generated.ts";
import { toDate, toInstant } from "./moments.ts";

/** A product whose page has changed since somebody first reviewed it. */
export type ChangedPage = {
  readonly productId: string;
  readonly state: State;
  /** The page under which the first review of today's product was written, and today's. */
  readonly before: ProductPage;
  readonly now: ProductPage;
  readonly since: Instant;
};

type PageRow = {
  readonly product_id: string;
  readonly identity_since: Date | null;
  readonly as_of: Date;
  readonly now: ProductPage;
  readonly before: ProductPage;
};

/** Of these products those that were reviewed and say something else now; their rows locked. */
export async function pagesChanged(
  tx: Tx,
  marketplaceId: string,
  productIds: readonly string[],
): Promise<readonly ChangedPage[]> {
  if (productIds.length === 0) return [];
  const { rows } = await sql<PageRow>`
    select p.product_id, p.identity_since, p.as_of, ${pageOf("n")} as now, ${pageOf("b")} as before
    from product p
    cross join lateral (
      select * from product_version v where v.marketplace_id = p.marketplace_id
        and v.product_id = p.product_id order by v.seen_from desc limit 1
    ) n
    cross join lateral (
      select v.* from (
        select w.*, lead(w.seen_from) over (order by w.seen_from) as seen_until
        from product_version w
        where w.marketplace_id = p.marketplace_id and w.product_id = p.product_id
      ) v
      where v.seen_from < n.seen_from and exists (
        select 1 from review r where r.marketplace_id = p.marketplace_id
          and r.product_id = p.product_id and r.status in ('published', 'suspected')
          and r.submitted_at < v.seen_until
          and (p.identity_since is null or r.submitted_at >= p.identity_since))
      order by v.seen_from limit 1
    ) b
    where p.marketplace_id = ${marketplaceId} and p.product_id = any(${[...productIds]}::text[])
      and p.kind <> 'parent'
    order by p.product_id for update of p`.execute(tx);
  return rows.map((row) => ({
    productId: row.product_id,
    state: identityState(row.identity_since),
    before: row.before,
    now: row.now,
    since: toInstant(row.as_of),
  }));
}

const pageOf = (of: "n" | "b") => sql`jsonb_build_object(
  'title', ${sql.ref(`${of}.title`)}, 'type', ${sql.ref(`${of}.type`)},
  'brand', coalesce(${sql.ref(`${of}.brand`)}, ''), 'gtin', coalesce(${sql.ref(`${of}.gtin`)}, ''),
  'image', coalesce(${sql.ref(`${of}.image_url`)}, ''))`;

function identityState(since: Date | null): State {
  return since === null
    ? { status: "unchanged" }
    : { status: "begun_anew", since: toInstant(since) };
}

type ProductKey = { readonly marketplaceId: string; readonly productId: string };

/** Which product a page is about, locked; null where the marketplace has no such product. */
export async function lockIdentity(
  tx: Tx,
  { marketplaceId, productId }: ProductKey,
): Promise<State | null> {
  const { rows } = await sql<{ identity_since: Date | null }>`
    select identity_since from product
    where marketplace_id = ${marketplaceId} and product_id = ${productId} for update`.execute(tx);
  const [row] = rows;
  return row === undefined ? null : identityState(row.identity_since);
}

/** Writes from when on a page is about what it is about now. */
export async function saveIdentity(
  tx: Tx,
  { marketplaceId, productId }: ProductKey,
  state: State,
): Promise<void> {
  const since = state.status === "begun_anew" ? toDate(state.since) : null;
  await sql`
    update product set identity_since = ${since}
    where marketplace_id = ${marketplaceId} and product_id = ${productId}`.execute(tx);
}

/** What a page was about before: its last title then, and how many reviews stay with that. */
export async function earlierProduct(
  db: Kysely<Tables>,
  { marketplaceId, productId }: ProductKey,
  since: Instant,
): Promise<{ readonly title: string | null; readonly reviews: number }> {
  const { rows } = await sql<{ title: string | null; reviews: number }>`
    select
      (select title from product_version where marketplace_id = ${marketplaceId}
        and product_id = ${productId} and seen_from < ${toDate(since)}
        order by seen_from desc limit 1) as title,
      (select count(*)::integer from review where marketplace_id = ${marketplaceId}
        and product_id = ${productId} and status = 'published'
        and submitted_at < ${toDate(since)}) as reviews`.execute(db);
  return rows[0] ?? { title: null, reviews: 0 };
}

/** Products that began again, with the moment from which on, as the ledger tells it. */
export async function identitiesByLedger(
  db: Kysely<Tables>,
  marketplaceId: string,
): Promise<ReadonlyMap<string, Instant>> {
  const { rows } = await sql<{ subject: string; payload: string }>`
    select distinct on (subject) subject, payload from ledger_event
    where marketplace_id = ${marketplaceId}
      and type in ('product-begun-anew', 'product-rejoined')
    order by subject, event_id desc`.execute(db);
  return new Map(
    rows.flatMap(({ subject, payload }) => {
      const { since }: { readonly since?: string } = JSON.parse(payload);
      return since === undefined ? [] : [[subject, Date.parse(since)] as const];
    }),
  );
}
