import { saidIn } from "@candor/core/policy/texts/texts.ts";
import {
  type PlatformLetter,
  renderContact,
  renderDigest,
  renderPolicyNotice,
  renderTextsPaused,
} from "../mail/platform-letters.ts";
import type { Letter } from "../ports.ts";
import { noteBounces } from "../store/buyer-settings.ts";
import { endQueued, type QueuedOutcome } from "../store/mail-queue.ts";
import { type ClaimedPlatformMail, claimPlatformMail } from "../store/platform-mail.ts";
import { hasDigest, reviewsOfWeek } from "../store/review-digest.ts";
import { textsSavedBy } from "../store/saved-texts.ts";
import { noteSellerBounce } from "../store/seller-contacts.ts";
import type { MailDeps } from "./deps.ts";
import { emptyMailQueue } from "./empty-mail-queue.ts";
import { contactOf } from "./put-contacts.ts";
import { sellerContactOf } from "./put-seller-contacts.ts";
import { digestToken } from "./review-digest.ts";
import { tryToSend } from "./try-to-send.ts";

const claimedMax = 50;

/** Mails the platform's own letters that wait, until none is left. It may run at once. */
export function deliverPlatformMail(deps: MailDeps, signal?: AbortSignal): Promise<number> {
  const { db, clock } = deps;
  const claim = (marketplaceId: string) =>
    db.transaction((tx) => claimPlatformMail(tx, marketplaceId, clock.now(), claimedMax));
  return emptyMailQueue(deps, { claim, handOver: (mail) => handOver(deps, mail) }, signal);
}

async function handOver(deps: MailDeps, mail: ClaimedPlatformMail): Promise<void> {
  const outcome = await sendOne(deps, mail);
  if (outcome === null) return; // Nobody knows: the claim runs out by itself.
  await deps.db.transaction(async (tx) => {
    const at = deps.clock.now();
    const { marketplaceId, sellerId, customerId, about, kind } = mail;
    await endQueued(tx, "platform_mail", mail, { ...outcome, at });
    if (outcome.status === "waiting") return;
    if (outcome.status === "bounced") {
      if (mail.toSide === "seller") await noteSellerBounce(tx, marketplaceId, sellerId, at);
      else if (customerId !== null) await noteBounces(tx, marketplaceId, [customerId], at);
    }
    const type = `platform-mail-${outcome.status}`;
    const entry = { type, subject: mail.mailId, at, payload: { sellerId, kind, about } };
    await deps.ledger.append(tx, marketplaceId, [entry]);
  });
}

async function sendOne(deps: MailDeps, mail: ClaimedPlatformMail): Promise<QueuedOutcome | null> {
  const stopped = (outcome: string) => ({ status: "stopped", outcome, notBefore: null }) as const;
  // The fixed words are no critical message: who wants none gets none (POLICY MSG-070).
  if (mail.toSide === "buyer" && !mail.wantsMessages) return stopped("opted_out");
  const { sealedEmail } = mail;
  if (sealedEmail === null) return stopped("unreachable");
  const words = await wordsIn(deps, mail);
  // What was put right or switched off meanwhile is nothing to tell.
  if (words === null) return stopped("nothing_to_tell");
  const letter = letterOf(deps, { ...mail, sealedEmail }, words);
  return tryToSend(deps, letter, mail.attempts);
}

function letterOf(
  deps: MailDeps,
  mail: ClaimedPlatformMail & { readonly sealedEmail: string },
  words: PlatformLetter,
): Letter {
  const { secrets, publicUrl, clock } = deps;
  const { marketplaceId, sellerId, mailId, marketplace, toSide } = mail;
  const customerId = mail.customerId ?? "";
  const about =
    toSide === "buyer"
      ? contactOf(marketplaceId, customerId)
      : sellerContactOf(marketplaceId, sellerId);
  return {
    ...words,
    html: "",
    messageId: `<${mailId}@${new URL(publicUrl).hostname}>`,
    ...{ marketplaceId, customerId, mailId, at: clock.now() },
    to: secrets.open(mail.sealedEmail, about),
    fromName: marketplace,
    headers: {
      "Auto-Submitted": "auto-generated",
      ...(mail.kind === "review_digest" ? stoppingHeaders(deps, mail) : {}),
    },
  };
}

/** One press at the mailbox stops it (RFC 8058). */
function stoppingHeaders({ secrets, publicUrl }: MailDeps, mail: ClaimedPlatformMail) {
  const { marketplaceId, sellerId } = mail;
  const parts = [marketplaceId, sellerId, digestToken(secrets, mail)].map(encodeURIComponent);
  return {
    "List-Unsubscribe": `<${publicUrl}/digest/${parts.join("/")}/stop>`,
    "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
  };
}

function wordsIn(deps: MailDeps, mail: ClaimedPlatformMail): Promise<PlatformLetter | null> {
  if (mail.kind === "texts_paused") return pausedWords(deps, mail);
  if (mail.kind === "review_digest") return digestWords(deps, mail);
  return Promise.resolve(wordsOf(mail, deps));
}

/** How many reviews came in a week, by product: no stars, no words, nobody's name. */
async function digestWords(
  { db, publicUrl }: MailDeps,
  mail: ClaimedPlatformMail,
): Promise<PlatformLetter | null> {
  const { about: week, marketplace, languages } = mail;
  if (!(await hasDigest(db.kysely, mail))) return null;
  const products = await reviewsOfWeek(db.kysely, mail, week);
  if (products.length === 0) return null;
  return renderDigest({ marketplace, week, products, languages, publicUrl });
}

/** Which saved texts a version has paused, by what, for which words, and what passes instead. */
async function pausedWords(
  { db, publicUrl }: MailDeps,
  { marketplaceId, sellerId, about: version, marketplace, languages }: ClaimedPlatformMail,
): Promise<PlatformLetter | null> {
  const texts = await textsSavedBy(db.kysely, { marketplaceId, sellerId });
  const paused = texts.filter(
    ({ pausedAt, judgedBy }) => pausedAt !== null && judgedBy === version,
  );
  if (paused.length === 0) return null;
  const about = { marketplace, version, languages, publicUrl };
  return renderTextsPaused(about, (language) =>
    paused.map(({ name, findings, rewrite }) => ({
      ...{ name, rewrite },
      findings: findings.map((finding) => ({
        ruleId: finding.ruleId,
        quote: finding.quote,
        message: saidIn(finding, language).message,
      })),
    })),
  );
}

function wordsOf(mail: ClaimedPlatformMail, { publicUrl }: MailDeps): PlatformLetter {
  const { template, orderId, effectiveAt, textsRead, textsAffected } = mail;
  if (template !== null && orderId !== null) {
    return renderContact({ ...mail, template, orderId, publicUrl });
  }
  if (effectiveAt === null || textsRead === null || textsAffected === null) {
    throw new Error(`nothing is known of what platform mail ${mail.mailId} is about`);
  }
  const counts = { textsRead, textsAffected, effectiveAt };
  return renderPolicyNotice({ ...mail, ...counts, version: mail.about, publicUrl });
}
