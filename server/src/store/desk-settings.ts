import type { Instant } from "@candor/core/kernel/instant.ts";
import { type Kysely, sql } from "kysely";
import type { Tx } from "../db/database.ts";
import type { Tables } from "../db/tables.generated.ts";
import { toDate } from "./moments.ts";

/** How one moderator looks at the desk. */
export type DeskSettings = {
  /** How pictures come before they are asked for. */
  readonly pictures: "plain" | "grey" | "blurred" | "blurred_grey";
  /** How texts come that a rule marks as hard to read. */
  readonly texts: "plain" | "covered";
};

/** Until somebody chooses: nobody has to see what they did not ask for. */
const careful: DeskSettings = { pictures: "blurred_grey", texts: "covered" };

type Person = { readonly marketplaceId: string; readonly userId: string };

/** How a moderator looks at the desk. */
export async function deskSettingsOf(
  db: Kysely<Tables>,
  { marketplaceId, userId }: Person,
): Promise<DeskSettings> {
  const { rows } = await sql<DeskSettings>`
    select pictures, texts from desk_setting
    where marketplace_id = ${marketplaceId} and user_id = ${userId}`.execute(db);
  return rows[0] ?? careful;
}

/** Keeps how a moderator looks at the desk. */
export async function saveDeskSettings(
  tx: Tx,
  { marketplaceId, userId }: Person,
  { pictures, texts }: DeskSettings,
  at: Instant,
): Promise<void> {
  await sql`
    insert into desk_setting (marketplace_id, user_id, pictures, texts, updated_at)
    values (${marketplaceId}, ${userId}, ${pictures}, ${texts}, ${toDate(at)})
    on conflict (marketplace_id, user_id) do update set pictures = excluded.pictures,
      texts = excluded.texts, updated_at = excluded.updated_at`.execute(tx);
}
