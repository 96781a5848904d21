import type { Kysely } from "kysely";
import type { Tables } from "../db/tables.generated.ts";
import { ledgerOrigin, verifierKey } from "./note.ts";
import { type LedgerFindings, marketplacesWithLedger, verifyLedger } from "./verify-ledger.ts";
import { type ReviewFindings, verifyReviews } from "./verify-reviews.ts";

/** What was found out about one marketplace, and the public key it was checked with. */
export type LedgerReport = LedgerFindings &
  ReviewFindings & { readonly marketplaceId: string; readonly key: string };

/**
 * Checks the ledger and the reviews of every marketplace against one public key. What it cannot
 * see is an end that was cut off whole, together with its checkpoints: that takes a checkpoint kept
 * outside of the database.
 */
export async function verifyMarketplaces(
  db: Kysely<Tables>,
  publicKey: Uint8Array,
): Promise<readonly LedgerReport[]> {
  const reports: LedgerReport[] = [];
  for (const marketplaceId of await marketplacesWithLedger(db)) {
    const key = verifierKey(ledgerOrigin(marketplaceId), publicKey);
    const ledger = await verifyLedger(db, marketplaceId, key);
    const reviews = await verifyReviews(db, marketplaceId);
    const faults = [...ledger.faults, ...reviews.faults];
    reports.push({ ...ledger, ...reviews, faults, marketplaceId, key });
  }
  return reports;
}
