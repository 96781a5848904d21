import type { Instant } from "@candor/core/kernel/instant.ts";
import type { Finding } from "@candor/core/policy/kit/verdict.ts";
import { type Kysely, sql } from "kysely";
import type { Tx } from "../db/database.ts";
import type { Tables } from "../db/tables.generated.ts";
import { toDate, toInstant, toInstantOrNull } from "./moments.ts";

/** A text that a seller keeps to write from. */
export type SavedText = {
  readonly marketplaceId: string;
  readonly sellerId: string;
  readonly textId: string;
  readonly name: string;
  readonly body: string;
  /** The policy version that judged it last. */
  readonly judgedBy: string;
  /** Why it does not pass; empty where it does. */
  readonly findings: readonly Finding[];
  /** Words that pass in its place. */
  readonly rewrite: string | null;
  readonly changedAt: Instant;
  /** Since when it cannot be used; null where it can. */
  readonly pausedAt: Instant | null;
};

type Seller = Pick<SavedText, "marketplaceId" | "sellerId">;

type Row = {
  readonly marketplace_id: string;
  readonly seller_id: string;
  readonly text_id: string;
  readonly name: string;
  readonly body: string;
  readonly judged_by: string;
  readonly findings: readonly Finding[];
  readonly rewrite: string | null;
  readonly changed_at: Date;
  readonly paused_at: Date | null;
};

const rowToText = (row: Row): SavedText => ({
  marketplaceId: row.marketplace_id,
  sellerId: row.seller_id,
  textId: row.text_id,
  name: row.name,
  body: row.body,
  judgedBy: row.judged_by,
  findings: row.findings,
  rewrite: row.rewrite,
  changedAt: toInstant(row.changed_at),
  pausedAt: toInstantOrNull(row.paused_at),
});

/** A seller's texts, by name. */
export async function textsSavedBy(
  db: Kysely<Tables>,
  { marketplaceId, sellerId }: Seller,
): Promise<readonly SavedText[]> {
  const { rows } = await sql<Row>`
    select * from saved_text where marketplace_id = ${marketplaceId} and seller_id = ${sellerId}
    order by name, text_id`.execute(db);
  return rows.map(rowToText);
}

/** Writes a text, new or known. */
export async function putSavedText(tx: Tx, text: SavedText): Promise<void> {
  const { marketplaceId, sellerId, textId, name, body, judgedBy, rewrite } = text;
  const pausedAt = text.pausedAt === null ? null : toDate(text.pausedAt);
  await sql`
    insert into saved_text (marketplace_id, seller_id, text_id, name, body, status, judged_by,
      findings, rewrite, changed_at, paused_at)
    values (${marketplaceId}, ${sellerId}, ${textId}, ${name}, ${body},
      ${pausedAt === null ? "usable" : "paused"}, ${judgedBy}, ${JSON.stringify(text.findings)},
      ${rewrite}, ${toDate(text.changedAt)}, ${pausedAt})
    on conflict (marketplace_id, seller_id, text_id) do update
    set name = excluded.name, body = excluded.body, status = excluded.status,
      judged_by = excluded.judged_by, findings = excluded.findings, rewrite = excluded.rewrite,
      changed_at = excluded.changed_at, paused_at = excluded.paused_at`.execute(tx);
}

/** Takes a text away; false where there is none. */
export async function dropSavedText(
  tx: Tx,
  { marketplaceId, sellerId, textId }: Pick<SavedText, "marketplaceId" | "sellerId" | "textId">,
): Promise<boolean> {
  const { rows } = await sql`
    delete from saved_text where marketplace_id = ${marketplaceId} and seller_id = ${sellerId}
      and text_id = ${textId} returning 1`.execute(tx);
  return rows.length > 0;
}

/** Texts that another version judged last, held until the transaction ends. */
export async function lockTextsNotJudgedBy(
  tx: Tx,
  marketplaceId: string,
  version: string,
  limit: number,
): Promise<readonly SavedText[]> {
  const { rows } = await sql<Row>`
    select * from saved_text
    where marketplace_id = ${marketplaceId} and (judged_by < ${version} or judged_by > ${version})
    order by seller_id, text_id limit ${limit} for update skip locked`.execute(tx);
  return rows.map(rowToText);
}
