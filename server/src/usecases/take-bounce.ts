import { noteBounces } from "../store/buyer-settings.ts";
import { bounceRequestMail } from "../store/mail-out.ts";
import { endQueued } from "../store/mail-queue.ts";
import { relayMailOf } from "../store/relay-mail.ts";
import { mailEntry } from "../store/request-entries.ts";
import { mailedEntry, noteBounced } from "./deliver-messages.ts";
import type { Deps } from "./deps.ts";

/**
 * Takes a report that a mail came back (RFC 3464). Only one that says "failed, for good" counts;
 * delays, and words that merely look like a report, change nothing.
 */
export async function takeBounce(
  { db, clock, ledger }: Pick<Deps, "db" | "clock" | "ledger">,
  mailId: string,
  report: string | null,
): Promise<void> {
  if (report === null || !saysFailed(report)) return;
  await db.transaction(async (tx) => {
    const at = clock.now();
    const mail = await relayMailOf(tx, mailId);
    if (mail !== null) {
      const entry = mailedEntry(mail, { from: mail.status, end: "bounced" }, at);
      if (entry === null) return;
      const bounced = { status: "bounced", outcome: "report", notBefore: null, at } as const;
      await endQueued(tx, "relay_mail", { ...mail, mailId }, bounced);
      await noteBounced(tx, mail, at);
      await ledger.append(tx, mail.marketplaceId, [entry]);
      return;
    }
    const back = await bounceRequestMail(tx, mailId, at);
    if (back === null) return;
    const { marketplaceId, customerId, requestIds } = back;
    await noteBounces(tx, marketplaceId, [customerId], at);
    const entries = requestIds.map((requestId) =>
      mailEntry({ requestId }, "request-bounced", { by: "report" }, at),
    );
    await ledger.append(tx, marketplaceId, entries);
  });
}

const saysFailed = (report: string) =>
  /^action:[ \t]*failed\b/im.test(report) && /^status:[ \t]*5\.\d{1,3}\.\d{1,3}/im.test(report);
