import type { Instant } from "@candor/core/kernel/instant.ts";
import { type Kysely, sql } from "kysely";
import type { Tx } from "../db/database.ts";
import type { Tables } from "../db/tables.generated.ts";
import { toDate } from "./moments.ts";

/** Whose views these are, and of which page. */
export type ViewsOf = {
  readonly marketplaceId: string;
  readonly userId: string;
  /** The path of the page. */
  readonly page: string;
};

/** A narrowing of a list that somebody keeps under a name. */
export type SavedView = {
  readonly viewId: string;
  readonly name: string;
  /** What stands in the page's address. */
  readonly query: Readonly<Record<string, string>>;
};

/** The views that somebody keeps of a page, in the order they were made. */
export async function viewsSavedBy(
  db: Kysely<Tables>,
  { marketplaceId, userId, page }: ViewsOf,
): Promise<readonly SavedView[]> {
  const { rows } = await sql<SavedView>`
    select view_id as "viewId", name, query from saved_view
    where marketplace_id = ${marketplaceId} and user_id = ${userId} and page = ${page}
    order by made_at, view_id`.execute(db);
  return rows;
}

/** Keeps a view; one of the same name is this one from now on. */
export async function putSavedView(
  tx: Tx,
  { marketplaceId, userId, page }: ViewsOf,
  { viewId, name, query }: SavedView,
  at: Instant,
): Promise<void> {
  await sql`
    insert into saved_view (marketplace_id, user_id, view_id, page, name, query, made_at)
    values (${marketplaceId}, ${userId}, ${viewId}, ${page}, ${name}, ${JSON.stringify(query)},
      ${toDate(at)})
    on conflict (marketplace_id, user_id, page, name) do update
    set query = excluded.query, made_at = excluded.made_at`.execute(tx);
}

/** Takes a view away; nothing happens where there is none. */
export async function dropSavedView(
  tx: Tx,
  { marketplaceId, userId, page }: ViewsOf,
  viewId: string,
): Promise<void> {
  await sql`
    delete from saved_view where marketplace_id = ${marketplaceId} and user_id = ${userId}
      and page = ${page} and view_id = ${viewId}`.execute(tx);
}
