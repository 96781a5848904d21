import type { Instant } from "@candor/core/kernel/instant.ts";
import { type Kysely, sql } from "kysely";
import type { Tx } from "../db/database.ts";
import type { Tables } from "../db/tables.generated.ts";
import { toDate, toInstant, toInstantOrNull } from "./moments.ts";

/** What one seller is told about one version. */
export type PolicyNotice = {
  readonly marketplaceId: string;
  readonly sellerId: string;
  readonly version: string;
  readonly textsRead: number;
  readonly textsAffected: number;
  /** Usable saved texts, and how many of them it pauses. */
  readonly savedTextsRead: number;
  readonly savedTextsToPause: number;
  /** The rules that would judge some of those texts differently. */
  readonly rules: readonly string[];
  readonly toldAt: Instant;
  readonly acknowledgedAt: Instant | null;
  readonly acknowledgedBy: string | null;
};

type Row = {
  readonly marketplace_id: string;
  readonly seller_id: string;
  readonly version: string;
  readonly texts_read: number;
  readonly texts_affected: number;
  readonly saved_texts_read: number;
  readonly saved_texts_to_pause: number;
  readonly rules: readonly string[];
  readonly told_at: Date;
  readonly acknowledged_at: Date | null;
  readonly acknowledged_by: string | null;
};

const rowToNotice = (row: Row): PolicyNotice => ({
  marketplaceId: row.marketplace_id,
  sellerId: row.seller_id,
  version: row.version,
  textsRead: row.texts_read,
  textsAffected: row.texts_affected,
  savedTextsRead: row.saved_texts_read,
  savedTextsToPause: row.saved_texts_to_pause,
  rules: row.rules,
  toldAt: toInstant(row.told_at),
  acknowledgedAt: toInstantOrNull(row.acknowledged_at),
  acknowledgedBy: row.acknowledged_by,
});

/** The next sellers who have not been told of a version yet. */
export async function sellersToTell(
  db: Kysely<Tables>,
  marketplaceId: string,
  version: string,
  limit: number,
): Promise<readonly string[]> {
  const { rows } = await sql<{ seller_id: string }>`
    select seller_id from seller s where marketplace_id = ${marketplaceId}
      and not exists (select 1 from policy_notice n where n.marketplace_id = s.marketplace_id
        and n.seller_id = s.seller_id and n.version = ${version})
    order by seller_id limit ${limit}`.execute(db);
  return rows.map((row) => row.seller_id);
}

/** A text that a seller sent, and where it stands. */
export type SentText = {
  readonly threadId: string;
  readonly body: string;
  readonly writtenAt: Instant;
};

/** A seller's own texts, the newest first. */
export async function textsOfSeller(
  db: Kysely<Tables>,
  { marketplaceId, sellerId }: Pick<PolicyNotice, "marketplaceId" | "sellerId">,
  since: Instant,
  limit: number,
): Promise<readonly SentText[]> {
  const { rows } = await sql<Omit<SentText, "writtenAt"> & { readonly writtenAt: Date }>`
    select thread_id as "threadId", body, written_at as "writtenAt" from message
    where marketplace_id = ${marketplaceId} and seller_id = ${sellerId} and writer = 'seller'
      and written_at >= ${toDate(since)} and body <> ''
    order by written_at desc, message_id desc limit ${limit}`.execute(db);
  return rows.map((row) => ({ ...row, writtenAt: toInstant(row.writtenAt) }));
}

/** Tells sellers; whoever was told already is told nothing twice. */
export async function insertNotice(tx: Tx, notice: PolicyNotice): Promise<void> {
  await sql`
    insert into policy_notice (marketplace_id, seller_id, version, texts_read, texts_affected,
      rules, told_at, saved_texts_read, saved_texts_to_pause)
    values (${notice.marketplaceId}, ${notice.sellerId}, ${notice.version}, ${notice.textsRead},
      ${notice.textsAffected}, ${[...notice.rules]}::text[], ${toDate(notice.toldAt)},
      ${notice.savedTextsRead}, ${notice.savedTextsToPause})
    on conflict do nothing`.execute(tx);
}

/** What a seller was told, the newest first. */
export async function noticesOfSeller(
  db: Kysely<Tables>,
  { marketplaceId, sellerId }: Pick<PolicyNotice, "marketplaceId" | "sellerId">,
): Promise<readonly PolicyNotice[]> {
  const { rows } = await sql<Row>`
    select * from policy_notice
    where marketplace_id = ${marketplaceId} and seller_id = ${sellerId}
    order by told_at desc, version desc limit 100`.execute(db);
  return rows.map(rowToNotice);
}

/** Who was told of a version, those with most at stake first. */
export async function noticesOfVersion(
  db: Kysely<Tables>,
  { marketplaceId, version }: Pick<PolicyNotice, "marketplaceId" | "version">,
): Promise<readonly PolicyNotice[]> {
  const { rows } = await sql<Row>`
    select * from policy_notice
    where marketplace_id = ${marketplaceId} and version = ${version}
    order by texts_affected desc, seller_id limit 1000`.execute(db);
  return rows.map(rowToNotice);
}

/** Notes that a seller has read it; false where they were not told. The first time stays. */
export async function acknowledgeNotice(
  tx: Tx,
  key: Pick<PolicyNotice, "marketplaceId" | "sellerId" | "version">,
  by: string,
  at: Instant,
): Promise<boolean> {
  const { rows } = await sql`
    update policy_notice set acknowledged_at = coalesce(acknowledged_at, ${toDate(at)}),
      acknowledged_by = coalesce(acknowledged_by, ${by})
    where marketplace_id = ${key.marketplaceId} and seller_id = ${key.sellerId}
      and version = ${key.version} returning 1`.execute(tx);
  return rows.length > 0;
}
