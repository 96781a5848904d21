import type { Jobs, Ledger } from "../ports.ts";
import { type Reactions, reactions } from "../reactions.ts";

/**
 * A ledger whose every event wakes its jobs, in the same transaction: what is recorded is followed
 * up, and nothing is followed up that was not recorded.
 */
export function reactingLedger(
  { ledger, jobs }: { readonly ledger: Ledger; readonly jobs: Jobs },
  table: Reactions = reactions,
): Ledger {
  return {
    append: async (tx, marketplaceId, entries) => {
      const eventIds = await ledger.append(tx, marketplaceId, entries);
      const wakes = entries.flatMap(
        ({ type, subject, at, payload }) =>
          table[type]?.({ marketplaceId, type, subject, at, payload }) ?? [],
      );
      // Events of one moment that ask for the same work wake it once.
      const distinct = new Map(wakes.map((wake) => [JSON.stringify(wake), wake]));
      for (const { job, carries } of distinct.values()) await jobs.enqueue(tx, job, carries);
      return eventIds;
    },
  };
}
