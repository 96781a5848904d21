import {
  type RenderedStatement,
  renderEnded,
  renderOutcome,
  renderStatement,
} from "../mail/statement.ts";
import type { Letter } from "../ports.ts";
import { noteBounces } from "../store/buyer-settings.ts";
import { endQueued, type QueuedOutcome } from "../store/mail-queue.ts";
import { noteSellerBounce } from "../store/seller-contacts.ts";
import { aboutOf, type ClaimedStatementMail, claimStatementMail } from "../store/statement-mail.ts";
import type { MailDeps } from "./deps.ts";
import { emptyMailQueue } from "./empty-mail-queue.ts";
import { contactOf } from "./put-contacts.ts";
import { sellerContactOf } from "./put-seller-contacts.ts";
import { tryToSend } from "./try-to-send.ts";

const claimedMax = 50;

/**
 * Mails statements of reasons and what came of appeals to whom they concern, until none waits. Who
 * cannot be reached by mail finds them on their page. It may run twice, and at once.
 */
export function deliverStatements(deps: MailDeps, signal?: AbortSignal): Promise<number> {
  const { db, clock } = deps;
  const claim = (marketplaceId: string) =>
    db.transaction((tx) => claimStatementMail(tx, marketplaceId, clock.now(), claimedMax));
  return emptyMailQueue(deps, { claim, handOver: (mail) => handOver(deps, mail) }, signal);
}

async function handOver(deps: MailDeps, mail: ClaimedStatementMail): Promise<void> {
  const outcome = await sendOne(deps, mail);
  if (outcome === null) return; // Nobody knows: the claim runs out by itself.
  const { marketplaceId, statementId, addressee, addresseeId } = mail;
  await deps.db.transaction(async (tx) => {
    const at = deps.clock.now();
    const subject = aboutOf(mail);
    await endQueued(tx, "statement_mail", { marketplaceId, mailId: subject }, { ...outcome, at });
    if (outcome.status === "waiting") return;
    if (outcome.status === "bounced") {
      if (addressee === "seller") await noteSellerBounce(tx, marketplaceId, addresseeId, at);
      else await noteBounces(tx, marketplaceId, [addresseeId], at);
    }
    const payload = { statementId, role: addressee };
    const type = `statement-mail-${outcome.status}`;
    await deps.ledger.append(tx, marketplaceId, [{ type, subject, at, payload }]);
  });
}

async function sendOne(deps: MailDeps, mail: ClaimedStatementMail): Promise<QueuedOutcome | null> {
  const { sealedEmail, attempts } = mail;
  if (sealedEmail === null) return { status: "stopped", outcome: "unreachable", notBefore: null };
  return tryToSend(deps, letterTo(deps, { ...mail, sealedEmail }, deps.clock.now()), attempts);
}

function letterTo(
  { secrets, publicUrl }: MailDeps,
  mail: ClaimedStatementMail & { readonly sealedEmail: string },
  at: number,
): Letter {
  const { marketplaceId, statementId, addressee, addresseeId } = mail;
  const words = wordsOf(mail, `${publicUrl}/statements/${statementId}`);
  const mailId = aboutOf(mail);
  const host = new URL(publicUrl).hostname;
  const about = addressee === "seller" ? sellerContactOf : contactOf;
  return {
    ...words,
    html: "",
    messageId: `<${mailId}@${host}>`,
    ...(mailId !== statementId ? { inReplyTo: `<${statementId}@${host}>` } : {}),
    ...{ marketplaceId, mailId, at },
    customerId: addresseeId,
    to: secrets.open(mail.sealedEmail, about(marketplaceId, addresseeId)),
    fromName: mail.content.marketplace,
    headers: { "Auto-Submitted": "auto-generated" },
  };
}

function wordsOf(mail: ClaimedStatementMail, page: string): RenderedStatement {
  const { appealId, outcome, reason, kind, because, writtenAt } = mail;
  const told = { ...mail, page };
  if (kind !== null && because !== null) return renderEnded(told, { kind, because, at: writtenAt });
  return appealId !== null && outcome !== null
    ? renderOutcome(told, { outcome, reason: reason ?? "" })
    : renderStatement(told);
}
