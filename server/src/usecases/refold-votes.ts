import { freezeView } from "../store/ratings.ts";
import { votesByLedger } from "../store/vote-history.ts";
import { reviewsBelowTheirVotes, votesCounted } from "../store/votes.ts";
import type { Deps } from "./deps.ts";

/** What came of counting a marketplace's votes again. */
export type RefoldedVotes = {
  readonly votes: number;
  /** Votes and reviews that are not what the ledger says; none is expected. */
  readonly differences: readonly string[];
};

/** Counts the votes that were cast here again, from the ledger, and compares. */
export async function refoldVotes(
  { db }: Pick<Deps, "db">,
  { marketplaceId }: { readonly marketplaceId: string },
): Promise<RefoldedVotes> {
  return db.transaction(async (tx) => {
    await freezeView(tx);
    const kept = new Map(await votesCounted(tx, marketplaceId));
    const differences: string[] = [];
    let votes = 0;
    for await (const { voteId, helpful } of votesByLedger(tx, marketplaceId)) {
      votes++;
      const stands = kept.get(voteId) ?? null;
      kept.delete(voteId);
      // What the ledger may no longer say can only be compared as far as there is a vote.
      if (helpful === "erased" ? stands === null : stands !== helpful) differences.push(voteId);
    }
    differences.push(...kept.keys());
    differences.push(...(await reviewsBelowTheirVotes(tx, marketplaceId)));
    return { votes, differences };
  });
}
