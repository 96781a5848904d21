import type { Database } from "../db/database.ts";
import { exportBundle } from "../ledger/export-bundle.ts";
import { consistencyProof, isConsistent } from "../ledger/merkle.ts";
import { ledgerOrigin, openCheckpoint, type Signer, verifierKey } from "../ledger/note.ts";
import { checkBundle, ProofBundle, type Proven } from "../ledger/proof-bundle.ts";
import type { Fault } from "../ledger/record-faults.ts";
import { newestCheckpoint, tileReader } from "../ledger/rows.ts";
import { hashFromTiles, LedgerBrokenError } from "../ledger/tiles.ts";
import { type LedgerReport, verifyMarketplaces } from "../ledger/verify.ts";
import { marketplacesWithLedger } from "../ledger/verify-ledger.ts";

/** Checks the ledger and the reviews of every marketplace, all as they stood at one moment. */
export async function verifyLedgers({
  db,
  signer,
}: {
  readonly db: Database;
  readonly signer: Signer;
}): Promise<readonly LedgerReport[]> {
  const snapshot = db.kysely.transaction().setIsolationLevel("repeatable read");
  return snapshot.execute((tx) => verifyMarketplaces(tx, signer.publicKey));
}

/**
 * Checks that nothing before an earlier checkpoint, kept outside of the database, was rewritten or
 * cut off since. Answers the fault, or null.
 */
export async function verifySince(
  { db, signer }: { readonly db: Database; readonly signer: Signer },
  note: string,
): Promise<Fault | null> {
  const where = "earlier checkpoint";
  for (const marketplaceId of await marketplacesWithLedger(db.kysely)) {
    const key = verifierKey(ledgerOrigin(marketplaceId), signer.publicKey);
    const earlier = openCheckpoint(note, key);
    if (earlier === null) continue;
    const kept = await newestCheckpoint(db.kysely, marketplaceId);
    const newest = kept === null ? null : openCheckpoint(kept.note, key);
    if (newest === null || newest.size < earlier.size) {
      return { where, problem: "events that it covers are gone" };
    }
    const hashAt = hashFromTiles(tileReader(db.kysely, marketplaceId));
    const proof = await consistencyProof(earlier.size, newest.size, hashAt).catch(brokenToNull);
    if (proof !== null && isConsistent(earlier, newest, proof)) return null;
    return { where, problem: "events that it covers were rewritten" };
  }
  return { where, problem: "it is of no marketplace here, or not signed by this key" };
}

function brokenToNull(error: unknown): null {
  if (error instanceof LedgerBrokenError) return null;
  throw error;
}

/** The proof of one review, and the key to check it with; null if the ledger has no such review. */
export async function exportReviewProof(
  { db, signer }: { readonly db: Database; readonly signer: Signer },
  reviewId: string,
): Promise<{ readonly bundle: ProofBundle; readonly key: string } | null> {
  for (const marketplaceId of await marketplacesWithLedger(db.kysely)) {
    const bundle = await exportBundle(db.kysely, marketplaceId, reviewId);
    const key = verifierKey(ledgerOrigin(marketplaceId), signer.publicKey);
    if (bundle !== null) return { bundle, key };
  }
  return null;
}

/** Checks the text of a proof bundle offline; answers what it proves or why it proves nothing. */
export function verifyReviewProof(
  text: string,
  key: string,
): Proven | { readonly problem: string } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { problem: "The file is not JSON." };
  }
  const bundle = ProofBundle.safeParse(value);
  if (!bundle.success) return { problem: "The file is not a proof that candor verify wrote." };
  return checkBundle(bundle.data, key);
}
