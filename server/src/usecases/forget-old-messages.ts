import { dayMs } from "@candor/core/kernel/instant.ts";
import { dropAttachmentsOf } from "../store/attachments.ts";
import { erased, messagesOlderThan, replaceWords } from "../store/erasure.ts";
import { marketplaceIds } from "../store/marketplaces.ts";
import { lawAt } from "../store/policy.ts";
import type { Deps } from "./deps.ts";

const messagesPerStep = 500;

/**
 * Erases the words and files of messages that were kept as long as the policy says, but for what an
 * undecided case or appeal is about or a legal hold keeps (POLICY MSG-091, PII-010). That there was
 * a message, by whom and when, stays; so do the ledger's hashes.
 */
export async function forgetOldMessages(
  { db, clock, ledger }: Pick<Deps, "db" | "clock" | "ledger">,
  signal?: AbortSignal,
): Promise<number> {
  let count = 0;
  for (const marketplaceId of await marketplaceIds(db.kysely)) {
    const at = clock.now();
    const { parameters } = await lawAt(db.kysely, marketplaceId, at);
    const before = at - parameters.message_keep_days * dayMs;
    for (;;) {
      if (signal?.aborted === true) return count;
      const forgotten = await db.transaction(async (tx) => {
        const times = { before, at };
        const old = await messagesOlderThan(tx, marketplaceId, times, messagesPerStep);
        if (old.length === 0) return 0;
        for (const message of old) await replaceWords(tx, marketplaceId, message, erased);
        await dropAttachmentsOf(tx, marketplaceId, old, at);
        const payload = { messages: old.length };
        const entry = { type: "messages-forgotten", subject: "messages", at, payload };
        await ledger.append(tx, marketplaceId, [entry]);
        return old.length;
      });
      count += forgotten;
      if (forgotten < messagesPerStep) break;
    }
  }
  return count;
}
