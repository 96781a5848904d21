import { createHash } from "node:crypto";
import { errors } from "@candor/core/contract/errors.ts";
import { limits } from "@candor/core/kernel/limits.ts";
import type { Refusal, Result } from "@candor/core/kernel/result.ts";
import type { Tx } from "../db/database.ts";
import { htmlToText, isAutomatic, newWords } from "../mail/received-text.ts";
import type { MailAnswer, MailDoor, ReceivedMail } from "../ports.ts";
import { type Conversation, conversationById, lockConversation } from "../store/conversations.ts";
import { type Alias, aliasByHash, isNewMail } from "../store/relay-aliases.ts";
import { sealedContact } from "../store/seller-contacts.ts";
import {
  type FileDeps,
  type TakeFilesCode,
  type TakenFile,
  takeFiles,
  type WordsAndFiles,
} from "./attachments.ts";
import type { Deps } from "./deps.ts";
import { contactOf } from "./put-contacts.ts";
import { sellerContactOf } from "./put-seller-contacts.ts";
import { addressHash, mailOfBounceAddress } from "./relay-addresses.ts";
import { replyIn } from "./reply-to-buyer.ts";
import { takeBounce } from "./take-bounce.ts";
import { takeBuyersText } from "./write-to-seller.ts";

/** A mail that was handed on so often goes in circles. */
const hopsMax = 30;

type ReceiveDeps = FileDeps & Pick<Deps, "ledger" | "random"> & { readonly relayDomain: string };

const taken: MailAnswer = { taken: true };
const refused = (code: number, text: string): MailAnswer => ({ taken: false, code, text });

/** Where mail for threads comes in: taken, or refused with the reason while the sender waits. */
export function mailDoor(deps: ReceiveDeps): MailDoor {
  return {
    admits: (address) => admits(deps, address),
    take: (mail) => take(deps, mail),
  };
}

async function admits(deps: ReceiveDeps, address: string): Promise<MailAnswer> {
  const { db, clock, secrets, relayDomain } = deps;
  if (!address.toLowerCase().endsWith(`@${relayDomain.toLowerCase()}`)) {
    return refused(550, "5.7.1 This server takes mail for its own addresses only.");
  }
  if (mailOfBounceAddress(secrets, address) !== null) return taken;
  const alias = await aliasByHash(db.kysely, addressHash(address), clock.now());
  if (alias === null) return refused(550, "5.1.1 There is no such address.");
  return alias.works
    ? taken
    : refused(550, "5.1.1 This address no longer works. Write on the page of your messages.");
}

async function take(deps: ReceiveDeps, mail: ReceivedMail): Promise<MailAnswer> {
  const { db, clock, secrets, relayDomain } = deps;
  const bounced = mailOfBounceAddress(secrets, mail.to);
  if (bounced !== null) {
    await takeBounce(deps, bounced, mail.report);
    return taken;
  }
  const comesFromUs = mail.headers.get("x-candor-relay")?.trim() === relayDomain;
  if (comesFromUs || mail.hops > hopsMax) {
    return refused(554, "5.4.6 This mail goes in circles.");
  }
  const alias = await aliasByHash(db.kysely, addressHash(mail.to), clock.now());
  if (alias === null || !alias.works) return refused(550, "5.1.1 This address no longer works.");
  // Answering a machine makes two of them talk for ever (RFC 3834): it is taken and laid aside.
  if (isAutomatic(signsOf(mail))) {
    await db.transaction((tx) => note(tx, deps, alias, "automatic"));
    return taken;
  }
  const conversation = await conversationById(db.kysely, alias.marketplaceId, alias.threadId);
  if (conversation === null) return refused(550, "5.1.1 This address no longer works.");
  if (!(await isTheirs(deps, { alias, conversation, mail }))) {
    return refused(550, "5.7.1 Write from the address at which you received the mail.");
  }
  const purpose = alias.side === "buyer" ? "buyer" : "reply";
  const files = await takeFiles(deps, alias.marketplaceId, purpose, mail.files);
  if (!files.ok) return refusedFiles(deps, alias, files);
  return db.transaction((tx) => takeWords(tx, deps, { alias, mail, files: files.value }));
}

/** A scanner or reader that is busy is asked again later; a file that is wrong stays wrong. */
async function refusedFiles(
  deps: ReceiveDeps,
  alias: Alias,
  refusal: Refusal<TakeFilesCode>,
): Promise<MailAnswer> {
  const { code } = refusal;
  if (errors[code].status === 503) return refused(451, `4.3.0 ${reasonOf(refusal)}`);
  await deps.db.transaction((tx) => note(tx, deps, alias, code));
  return refused(code === "attachment_too_large" ? 552 : 550, `5.6.0 ${reasonOf(refusal)}`);
}

function signsOf({ headers, envelopeFrom }: ReceivedMail) {
  const header = (name: string) => headers.get(name) ?? null;
  return {
    autoSubmitted: header("auto-submitted"),
    precedence: header("precedence"),
    autoResponse: headers.has("x-autoreply") || headers.has("x-autorespond"),
    isList: headers.has("list-id") || headers.has("list-unsubscribe"),
    envelopeFrom,
  };
}

async function takeWords(
  tx: Tx,
  deps: ReceiveDeps,
  { alias, mail, files }: Taking,
): Promise<MailAnswer> {
  const conversation = await lockConversation(tx, alias.marketplaceId, alias.threadId);
  if (conversation === null) return refused(550, "5.1.1 This address no longer works.");
  const words = newWords(mail.text.trim() === "" ? htmlToText(mail.html) : mail.text);
  if (words === "") return refused(554, "5.6.0 Not delivered: there is no text in this mail.");
  if (words.length > limits.replyCharsMax) {
    return refused(552, `5.3.4 Not delivered: at most ${limits.replyCharsMax} characters.`);
  }
  const digest = createHash("sha256").update(`${mail.messageId}\n${words}`).digest("base64url");
  if (!(await isNewMail(tx, alias, digest, deps.clock.now()))) return taken;
  const said = await wordsTaken(tx, deps, { alias, conversation, text: words, files });
  if (said.ok) return taken;
  await note(tx, deps, alias, said.code);
  return refused(550, `5.7.1 ${reasonOf(said)}`);
}

type Taking = {
  readonly alias: Alias;
  readonly mail: ReceivedMail;
  readonly files: readonly TakenFile[];
};

type Words = WordsAndFiles & { readonly alias: Alias; readonly conversation: Conversation };

type WordsCode = Extract<Awaited<ReturnType<typeof replyIn>>, { ok: false }>["code"];

async function wordsTaken(
  tx: Tx,
  deps: ReceiveDeps,
  { alias, conversation, ...words }: Words,
): Promise<Result<unknown, WordsCode>> {
  return alias.side === "buyer"
    ? takeBuyersText(tx, deps, conversation, words)
    : replyIn(tx, deps, conversation, words);
}

/** The first finding's own words, or what the error catalogue says: one line of plain letters. */
function reasonOf({ code, facts }: Refusal<WordsCode | TakeFilesCode>): string {
  const findings = Array.isArray(facts.findings) ? facts.findings : [];
  const [first] = findings as { message: string; clause: string; suggestion: string }[];
  const { title, remedy } = errors[code];
  const said =
    first === undefined
      ? `${title} ${remedy}`
      : `Not delivered: ${first.message} [${first.clause}] ${first.suggestion}`;
  return said.replaceAll(/[^\x20-\x7e]+/g, " ").slice(0, 400);
}

/** Whether the mail comes from the one person who was given this address. */
async function isTheirs(
  { db, secrets }: ReceiveDeps,
  {
    alias,
    conversation,
    mail,
  }: Pick<Words, "alias" | "conversation"> & { readonly mail: ReceivedMail },
): Promise<boolean> {
  const sealed = await sealedContact(db.kysely, alias.side, conversation);
  if (sealed === null) return false;
  const { marketplaceId, customerId, sellerId } = conversation;
  const about =
    alias.side === "buyer"
      ? contactOf(marketplaceId, customerId)
      : sellerContactOf(marketplaceId, sellerId);
  const own = secrets.open(sealed, about).toLowerCase();
  const [from, ...others] = mail.from.map((address) => address.toLowerCase());
  return others.length === 0 && from === own;
}

/** What was laid aside or refused is on record, without its words. */
async function note(
  tx: Tx,
  { clock, ledger }: ReceiveDeps,
  { marketplaceId, sellerId, threadId, side }: Alias,
  because: string,
): Promise<void> {
  const payload = { sellerId, from: side, because };
  const entry = { type: "relay-mail-not-delivered", subject: threadId, at: clock.now(), payload };
  await ledger.append(tx, marketplaceId, [entry]);
}
