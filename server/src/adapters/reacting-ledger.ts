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
      for (const { type, subject, at, payload } of entries) {
        const wakes = table[type]?.({ marketplaceId, type, subject, at, payload }) ?? [];
        for (const { job, carries } of wakes) await jobs.enqueue(tx, job, carries);
      }
      return eventIds;
    },
  };
}
