import { renderAnswer, renderReceipt } from "../mail/notice-letters.ts";
import type { Letter } from "../ports.ts";
import { endQueued, type QueuedOutcome } from "../store/mail-queue.ts";
import { type ClaimedNoticeMail, claimNoticeMail, noticeMailId } from "../store/notice-mail.ts";
import { lawAt } from "../store/policy.ts";
import { redressIn } from "./compose-statements.ts";
import type { MailDeps } from "./deps.ts";
import { emptyMailQueue } from "./empty-mail-queue.ts";
import { tryToSend } from "./try-to-send.ts";

const claimedMax = 50;

/**
 * Mails receipts of notices and what came of them to whoever handed them in, until none waits. Who
 * named no address finds both on the notice's page. It may run twice, and at once.
 */
export function deliverNotices(deps: MailDeps, signal?: AbortSignal): Promise<number> {
  const { db, clock } = deps;
  const claim = (marketplaceId: string) =>
    db.transaction((tx) => claimNoticeMail(tx, marketplaceId, clock.now(), claimedMax));
  return emptyMailQueue(deps, { claim, handOver: (mail) => handOver(deps, mail) }, signal);
}

async function handOver(deps: MailDeps, mail: ClaimedNoticeMail): Promise<void> {
  const outcome = await sendOne(deps, mail);
  if (outcome === null) return; // Nobody knows: the claim runs out by itself.
  const { marketplaceId, noticeId, kind } = mail;
  const mailId = noticeMailId(mail);
  await deps.db.transaction(async (tx) => {
    const at = deps.clock.now();
    await endQueued(tx, "notice_mail", { marketplaceId, mailId }, { ...outcome, at });
    if (outcome.status === "waiting") return;
    const type = `notice-mail-${outcome.status}`;
    const entry = { type, subject: noticeId, at, payload: { kind } };
    await deps.ledger.append(tx, marketplaceId, [entry]);
  });
}

async function sendOne(deps: MailDeps, mail: ClaimedNoticeMail): Promise<QueuedOutcome | null> {
  const { email } = mail;
  if (email === null) return { status: "stopped", outcome: "unreachable", notBefore: null };
  const words = await wordsOf(deps, mail);
  return tryToSend(deps, letterTo(deps, mail, { ...words, to: email }), mail.attempts);
}

function letterTo(
  { publicUrl, clock }: MailDeps,
  mail: ClaimedNoticeMail,
  words: Pick<Letter, "to" | "subject" | "text" | "language">,
): Letter {
  const { marketplaceId, noticeId, kind } = mail;
  const host = new URL(publicUrl).hostname;
  const mailId = noticeMailId(mail);
  return {
    ...words,
    html: "",
    messageId: `<${mailId}@${host}>`,
    ...(kind === "answer" ? { inReplyTo: `<${noticeId}.receipt@${host}>` } : {}),
    ...{ marketplaceId, customerId: "", mailId, at: clock.now() },
    fromName: mail.marketplace,
    headers: { "Auto-Submitted": "auto-generated" },
  };
}

async function wordsOf({ db, clock, publicUrl }: MailDeps, mail: ClaimedNoticeMail) {
  const { marketplaceId, noticeId, outcome, answer } = mail;
  const languages = [mail.language, ...mail.languages];
  const told = { ...mail, languages, page: `${publicUrl}/shop/notices/${noticeId}` };
  if (mail.kind === "receipt") return renderReceipt(told, mail);
  if (outcome === null || answer === null) throw new Error(`notice ${noticeId} has no answer`);
  const { parameters } = await lawAt(db.kysely, marketplaceId, clock.now());
  const redress = redressIn(mail.country, parameters.appeal_bodies);
  return renderAnswer(told, { outcome, answer, redress });
}
