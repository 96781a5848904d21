import type { Instant } from "@candor/core/kernel/instant.ts";
import type { Outcome, Surface } from "@candor/core/policy/kit/verdict.ts";
import { type Kysely, sql } from "kysely";
import type { Tables } from "../db/tables.generated.ts";
import { toDate, toInstant } from "./moments.ts";

/** A receipt as it is kept. */
export type StoredReceipt = {
  readonly marketplaceId: string;
  readonly receiptId: string;
  readonly textHash: string;
  readonly surface: Surface;
  readonly sender: string;
  readonly policyVersion: string;
  readonly outcome: Outcome;
  readonly note: string;
  readonly judgedAt: Instant;
};

type Row = {
  readonly receipt_id: string;
  readonly text_hash: string;
  readonly surface: Surface;
  readonly sender: string;
  readonly policy_version: string;
  readonly outcome: Outcome;
  readonly note: string;
  readonly judged_at: Date;
};

const rowToReceipt = (marketplaceId: string, row: Row): StoredReceipt => ({
  marketplaceId,
  receiptId: row.receipt_id,
  textHash: row.text_hash,
  surface: row.surface,
  sender: row.sender,
  policyVersion: row.policy_version,
  outcome: row.outcome,
  note: row.note,
  judgedAt: toInstant(row.judged_at),
});

/** Keeps a receipt for the one who asked. */
export async function insertReceipt(db: Kysely<Tables>, receipt: StoredReceipt): Promise<void> {
  await sql`
    insert into screening_receipt (marketplace_id, receipt_id, text_hash, surface, sender,
      policy_version, outcome, note, judged_at)
    values (${receipt.marketplaceId}, ${receipt.receiptId}, ${receipt.textHash},
      ${receipt.surface}, ${receipt.sender}, ${receipt.policyVersion}, ${receipt.outcome},
      ${receipt.note}, ${toDate(receipt.judgedAt)})`.execute(db);
}

/** One receipt by its id, or null. */
export async function receiptById(
  db: Kysely<Tables>,
  { marketplaceId, receiptId }: Pick<StoredReceipt, "marketplaceId" | "receiptId">,
): Promise<StoredReceipt | null> {
  const { rows } = await sql<Row>`
    select * from screening_receipt
    where marketplace_id = ${marketplaceId} and receipt_id = ${receiptId}`.execute(db);
  return rows[0] === undefined ? null : rowToReceipt(marketplaceId, rows[0]);
}

/** The newest receipt that allowed a sender these very words there, or null. */
export async function allowReceiptOf(
  db: Kysely<Tables>,
  wish: Pick<StoredReceipt, "marketplaceId" | "textHash" | "surface" | "sender">,
): Promise<StoredReceipt | null> {
  const { marketplaceId, textHash, surface, sender } = wish;
  const { rows } = await sql<Row>`
    select * from screening_receipt
    where marketplace_id = ${marketplaceId} and text_hash = ${textHash}
      and surface = ${surface} and sender = ${sender} and outcome = 'allow'
    order by judged_at desc limit 1`.execute(db);
  return rows[0] === undefined ? null : rowToReceipt(marketplaceId, rows[0]);
}
