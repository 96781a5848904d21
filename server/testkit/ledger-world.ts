import { generateKeyPairSync } from "node:crypto";
import type { Database, Tx } from "../src/db/database.ts";
import { databaseLedger } from "../src/ledger/append.ts";
import { ledgerOrigin, signerOf, verifierKey } from "../src/ledger/note.ts";
import { sequenceBatch } from "../src/ledger/sequencer.ts";
import type { LedgerEntry } from "../src/ports.ts";
import { fixedClock, fixedIds, fixedRandom } from "./fixed.ts";

/** The marketplace whose ledger the tests fill. */
export const marketplaceId = "eu";

/** A ledger of one database with a key of its own, and short ways to fill it. */
export function ledgerWorld(db: Database) {
  const clock = fixedClock();
  const ids = fixedIds();
  const ledger = databaseLedger({ ids, random: fixedRandom() });
  const signer = signerOf(generateKeyPairSync("ed25519").privateKey);
  const key = verifierKey(ledgerOrigin(marketplaceId), signer.publicKey);
  const deps = { db, clock, signer };
  const append = (entries: readonly LedgerEntry[]) =>
    db.transaction((tx) => ledger.append(tx, marketplaceId, entries));
  const votes = (count: number): LedgerEntry[] =>
    Array.from({ length: count }, (_, index) => ({
      type: "vote-cast",
      subject: `rev_${index}`,
      at: clock.now(),
      payload: { helpful: index % 2 === 0, productId: "lamp" },
    }));
  return {
    clock,
    signer,
    key,
    deps,
    ledger,
    append,
    votes,
    sequence: () => sequenceBatch(deps, marketplaceId),
    /** A review with these words, in the ledger and in its tables, as a use case writes it. */
    review: (reviewId: string, body: string) =>
      db.transaction(async (tx) => {
        const words = { stars: 4, title: "A good lamp", body, language: "en" };
        const payload = { productId: "lamp", version: 1, stars: 4 };
        const [eventId = ""] = await ledger.append(tx, marketplaceId, [
          {
            type: "review-published",
            subject: reviewId,
            at: clock.now(),
            payload,
            words: { customerId: `cus of ${reviewId}`, ...words },
          },
        ]);
        await insertReview(tx, reviewId, eventId, words);
        return eventId;
      }),
  };
}

type Words = { stars: number; title: string; body: string; language: string };

async function insertReview(tx: Tx, reviewId: string, eventId: string, words: Words) {
  const at = new Date(0);
  const key = { marketplace_id: marketplaceId, product_id: "lamp", review_id: reviewId };
  await tx
    .insertInto("review")
    .values({
      ...key,
      ...words,
      customer_id: `cus of ${reviewId}`,
      status: "published",
      version: 1,
      published_version: 1,
      verification: "platform",
      incentive: "none",
      solicitation: "none",
      origin_marketplace: marketplaceId,
      source: "native",
      state: JSON.stringify({ status: "published", version: 1 }),
      submitted_at: at,
      published_at: at,
      updated_at: at,
    })
    .execute();
  await tx
    .insertInto("review_version")
    .values({
      ...key,
      ...words,
      version: 1,
      outcome: "published",
      findings: "[]",
      policy_version: "1",
      event_id: eventId,
      submitted_at: at,
      decided_at: at,
    })
    .execute();
}
