import { renderOutcome, renderStatement } from "../mail/statement.ts";
import type { HandedOver, Letter } from "../ports.ts";
import { noteBounces } from "../store/buyer-settings.ts";
import { marketplaceIds } from "../store/marketplaces.ts";
import { noteSellerBounce } from "../store/seller-contacts.ts";
import {
  type ClaimedStatementMail,
  claimStatementMail,
  endStatementMail,
  type StatementMailOutcome,
} from "../store/statement-mail.ts";
import { broke } from "../telemetry.ts";
import type { MailDeps } from "./deps.ts";
import { contactOf } from "./put-contacts.ts";
import { sellerContactOf } from "./put-seller-contacts.ts";

const claimedMax = 50;
const failuresMax = 12;
const retryMs = 60_000;
const retryMsMax = 6 * 3_600_000;

/**
 * Mails statements of reasons and what came of appeals to whom they concern, until none waits. Who
 * cannot be reached by mail finds them on their page. It may run twice, and at once.
 */
export async function deliverStatements(deps: MailDeps, signal?: AbortSignal): Promise<number> {
  const { db, clock } = deps;
  let handed = 0;
  for (const marketplaceId of await marketplaceIds(db.kysely)) {
    for (;;) {
      if (signal?.aborted === true) return handed;
      const mails = await db.transaction((tx) =>
        claimStatementMail(tx, marketplaceId, clock.now(), claimedMax),
      );
      if (mails.length === 0) break;
      for (const mail of mails) await handOver(deps, mail);
      handed += mails.length;
    }
  }
  return handed;
}

async function handOver(deps: MailDeps, mail: ClaimedStatementMail): Promise<void> {
  const outcome = await sendOne(deps, mail);
  if (outcome === null) return; // Nobody knows: the claim runs out by itself.
  const { marketplaceId, statementId, appealId, addressee, addresseeId } = mail;
  await deps.db.transaction(async (tx) => {
    const at = deps.clock.now();
    await endStatementMail(tx, mail, outcome, at);
    if (outcome.status === "waiting") return;
    if (outcome.status === "bounced") {
      if (addressee === "seller") await noteSellerBounce(tx, marketplaceId, addresseeId, at);
      else await noteBounces(tx, marketplaceId, [addresseeId], at);
    }
    const payload = { statementId, role: addressee };
    const type = `statement-mail-${outcome.status}`;
    const subject = appealId ?? statementId;
    await deps.ledger.append(tx, marketplaceId, [{ type, subject, at, payload }]);
  });
}

async function sendOne(
  deps: MailDeps,
  mail: ClaimedStatementMail,
): Promise<StatementMailOutcome | null> {
  const { sealedEmail, attempts } = mail;
  const ended = { answer: null, notBefore: null };
  if (sealedEmail === null) return { ...ended, status: "stopped", answer: "unreachable" };
  const at = deps.clock.now();
  const handed = await attempt(deps, letterTo(deps, { ...mail, sealedEmail }, at));
  if (handed.end === "taken") return { ...ended, status: "sent" };
  if (handed.end === "uncertain") return null;
  const { answer } = handed;
  if (handed.forGood) return { ...ended, status: "bounced", answer };
  if (attempts >= failuresMax) return { ...ended, status: "failed", answer };
  const wait = Math.min(retryMs * 2 ** (attempts - 1), retryMsMax);
  return { status: "waiting", answer, notBefore: at + wait };
}

async function attempt({ mailer }: MailDeps, letter: Letter): Promise<HandedOver> {
  try {
    return await mailer.send(letter);
  } catch (error) {
    broke("mailer", error);
    return { end: "uncertain" };
  }
}

function letterTo(
  { secrets, publicUrl }: MailDeps,
  mail: ClaimedStatementMail & { readonly sealedEmail: string },
  at: number,
): Letter {
  const { marketplaceId, statementId, appealId, addressee, addresseeId, outcome, reason } = mail;
  const told = { ...mail, page: `${publicUrl}/statements/${statementId}` };
  const isOutcome = appealId !== null && outcome !== null;
  const words = isOutcome
    ? renderOutcome(told, { outcome, reason: reason ?? "" })
    : renderStatement(told);
  const mailId = appealId ?? statementId;
  const host = new URL(publicUrl).hostname;
  const about = addressee === "seller" ? sellerContactOf : contactOf;
  return {
    ...words,
    html: "",
    messageId: `<${mailId}@${host}>`,
    ...(isOutcome ? { inReplyTo: `<${statementId}@${host}>` } : {}),
    ...{ marketplaceId, mailId, at },
    customerId: addresseeId,
    to: secrets.open(mail.sealedEmail, about(marketplaceId, addresseeId)),
    fromName: mail.content.marketplace,
    headers: { "Auto-Submitted": "auto-generated" },
  };
}
