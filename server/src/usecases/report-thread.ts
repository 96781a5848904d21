import type { ThreadReportView } from "@candor/core/contract/schemas/messages.ts";
import { instantToIso } from "@candor/core/kernel/instant.ts";
import { ok, type Result, reject } from "@candor/core/kernel/result.ts";
import type { z } from "zod";
import { conversationById } from "../store/conversations.ts";
import { messagesOfThread } from "../store/messages.ts";
import { insertThreadReport, type ThreadReport } from "../store/thread-reports.ts";
import type { Deps } from "./deps.ts";
import { openOrJoinCase } from "./open-or-join-case.ts";

/** Who reports which conversation, and why. */
export type ReportThread = Pick<ThreadReport, "marketplaceId" | "threadId" | "reason"> & {
  readonly note: string;
} & (
    | { readonly kind: "seller"; readonly sellerId: string }
    | { readonly kind: "customer"; readonly customerId: string }
  );

const sentences = {
  extortion: "More than is due is demanded under threat of bad stars, says the other side.",
  off_platform: "The other side was asked to pay or to talk elsewhere, it says.",
  abuse: "The other side was insulted or threatened, it says.",
} as const;

/** Most messages that a report brings before a moderator, the newest; the thread has them all. */
const pinnedMax = 10;

/**
 * Takes one side's word about what the other wrote: a case with those messages as evidence, which
 * are kept while it is undecided (POLICY MSG-098). The word alone holds no review and no feedback
 * back, or it would be a way to silence unhappy buyers: the person who decides does.
 */
export function reportThread(
  deps: Pick<Deps, "db" | "clock" | "ids" | "ledger" | "random">,
  report: ReportThread,
): Promise<Result<z.input<typeof ThreadReportView>, "not_found">> {
  const { db, clock, ids, ledger } = deps;
  const { marketplaceId, threadId, reason, note } = report;
  return db.transaction(async (tx) => {
    const thread = await conversationById(tx, marketplaceId, threadId);
    if (thread === null) return reject("not_found");
    const { sellerId, customerId, bond } = thread;
    const isTheirs =
      report.kind === "seller" ? report.sellerId === sellerId : report.customerId === customerId;
    if (!isTheirs) return reject("not_found");
    const filedBy = report.kind === "seller" ? "seller" : "buyer";
    const messages = await messagesOfThread(tx, thread);
    const theirs = messages.filter(
      ({ writer, status }) => writer !== filedBy && status === "accepted",
    );
    if (theirs.length === 0) return reject("not_found");
    const [reportId, filedAt] = [ids.next("rep"), clock.now()];
    const key = { marketplaceId, sellerId, threadId, filedBy } as const;
    const stands = await insertThreadReport(tx, { ...key, reportId, reason, filedAt });
    if (stands.isNew) {
      const words = { customerId, sellerId, threadId, note };
      const entry = { type: "thread-reported", subject: reportId, at: filedAt };
      await ledger.append(tx, marketplaceId, [{ ...entry, payload: { filedBy, reason }, words }]);
      await openOrJoinCase(tx, deps, {
        ...{ marketplaceId, at: filedAt },
        source: "people-reports",
        claimId: reportId,
        sentence: sentences[reason],
        about: filedBy === "seller" ? { accounts: [customerId] } : { sellers: [sellerId] },
        texts: theirs
          .slice(-pinnedMax)
          .map(({ messageId }) => ({ of: "message", textId: messageId })),
        facts: [
          ...(bond.kind === "order" ? [{ fact: "order", value: bond.orderId }] : []),
          { fact: "note", value: note },
        ],
      });
    }
    return ok({ reportId: stands.reportId, threadId, filedAt: instantToIso(stands.filedAt) });
  });
}
