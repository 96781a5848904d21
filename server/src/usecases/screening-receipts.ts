import type { Actor } from "@candor/core/contract/kit/actor.ts";
import { type Instant, instantToIso } from "@candor/core/kernel/instant.ts";
import { ok, type Result, reject } from "@candor/core/kernel/result.ts";
import type { Outcome, Surface, Verdict } from "@candor/core/policy/kit/verdict.ts";
import type { Tx } from "../db/database.ts";
import { ledgerOrigin, verifierKey } from "../ledger/note.ts";
import { hashOfText, receiptText } from "../ledger/receipt.ts";
import {
  allowReceiptOf,
  insertReceipt,
  receiptById,
  type StoredReceipt,
} from "../store/screening-receipts.ts";
import type { Deps } from "./deps.ts";

/** A receipt as its sender keeps it, and as anybody checks it. */
export type ReceiptView = {
  readonly receiptId: string;
  /** The signed text; `candor verify --receipt` reads it with the key. */
  readonly note: string;
  readonly publicKey: string;
  /** Whether it is kept here too, so that the same words are known again when they are sent. */
  readonly kept: boolean;
};

/** Who relies on a receipt; null for visitors, who keep theirs themselves. */
export function senderOf(actor: Actor): string | null {
  switch (actor.kind) {
    case "public":
      return null;
    case "seller":
      return `seller:${actor.sellerId}`;
    case "customer":
      return `customer:${actor.customerId}`;
    case "system":
      return `system:${actor.keyId}`;
    default:
      return `${actor.kind}:${actor.userId}`;
  }
}

type Judged = {
  readonly marketplaceId: string;
  readonly sender: string | null;
  readonly surface: Surface;
  readonly text: string;
  readonly verdict: Verdict;
};

/** Signs what was judged: which bytes, by which version, when, and how it came out. */
export async function giveReceipt(
  {
    db,
    clock,
    ids,
    notary,
    ledgerKey,
  }: Pick<Deps, "db" | "clock" | "ids" | "notary" | "ledgerKey">,
  { marketplaceId, sender, surface, text, verdict }: Judged,
): Promise<ReceiptView> {
  const said = {
    receiptId: ids.next("scr"),
    textHash: hashOfText(text),
    ...{ marketplaceId, surface, judgedAt: clock.now() },
    ...{ policyVersion: verdict.policyVersion, outcome: verdict.outcome },
  };
  const ruleIds = verdict.findings.map(({ ruleId }) => ruleId);
  const note = notary.sign(marketplaceId, receiptText({ ...said, ruleIds }));
  if (sender !== null) await insertReceipt(db.kysely, { ...said, sender, note });
  const publicKey = verifierKey(ledgerOrigin(marketplaceId), ledgerKey);
  return { receiptId: said.receiptId, note, publicKey, kept: sender !== null };
}

/** What a receipt says, for whoever has its number. */
export type ReceiptWhole = ReceiptView & {
  readonly surface: Surface;
  readonly textHash: string;
  readonly policyVersion: string;
  readonly outcome: Outcome;
  readonly judgedAt: string;
};

/** A kept receipt by its number, which nobody can guess; it holds no words and names nobody. */
export async function getReceipt(
  { db, ledgerKey }: Pick<Deps, "db" | "ledgerKey">,
  key: Pick<StoredReceipt, "marketplaceId" | "receiptId">,
): Promise<Result<ReceiptWhole, "not_found">> {
  const found = await receiptById(db.kysely, key);
  if (found === null) return reject("not_found");
  const { receiptId, note, surface, textHash, policyVersion, outcome } = found;
  return ok({
    ...{ receiptId, note, surface, textHash, policyVersion, outcome, kept: true },
    publicKey: verifierKey(ledgerOrigin(key.marketplaceId), ledgerKey),
    judgedAt: instantToIso(found.judgedAt),
  });
}

/** A receipt that the sender holds for these very words. */
export type KnownAgain = {
  readonly receiptId: string;
  readonly policyVersion: string;
  readonly judgedAt: Instant;
};

/**
 * Knows words again that their sender was allowed before. They are judged by the law of the day all
 * the same; that they were asked about first counts in the sender's favour (POLICY TRN-006).
 */
export async function knowAgain(
  tx: Tx | Deps["db"]["kysely"],
  { marketplaceId, sender, surface, text }: Omit<Judged, "verdict">,
): Promise<KnownAgain | null> {
  if (sender === null) return null;
  const textHash = hashOfText(text);
  const found = await allowReceiptOf(tx, { marketplaceId, sender, surface, textHash });
  if (found === null) return null;
  const { receiptId, policyVersion, judgedAt } = found;
  return { receiptId, policyVersion, judgedAt };
}
