import { type AddressObject, type ParsedMail, simpleParser } from "mailparser";
import type { ReceivedMail, SentFile } from "../ports.ts";

/** What the connection knew of a mail. */
export type Envelope = { readonly from: string; readonly to: string };

const headersKept = [
  "auto-submitted",
  "precedence",
  "x-autoreply",
  "x-autorespond",
  "list-id",
  "list-unsubscribe",
  "x-candor-relay",
];
const partsMax = 200;
const headBytesMax = 65_536;
const readMsMax = 10_000;

/** A mail that cannot be read: whoever sent it is told so. */
export class UnreadableMailError extends Error {
  override name = "UnreadableMailError";
}

/**
 * Reads a mail's bytes, whatever they are. What it holds in pictures, links and other parts is not
 * followed; more parts than any person writes, or a head longer than any, are not read at all.
 */
export async function readMime(bytes: Buffer, envelope: Envelope): Promise<ReceivedMail> {
  if (countOf(bytes, "boundary=") > partsMax || countOf(bytes, "\n--") > partsMax * 20) {
    throw new UnreadableMailError("too many parts");
  }
  const head = bytes.subarray(0, endOfHead(bytes));
  if (head.length > headBytesMax) throw new UnreadableMailError("the head is too long");
  const parsed = await parse(bytes);
  return {
    to: envelope.to,
    envelopeFrom: envelope.from,
    from: addressesOf(parsed.from),
    messageId: parsed.messageId ?? "",
    text: parsed.text ?? "",
    files: filesOf(parsed),
    html: typeof parsed.html === "string" ? parsed.html : "",
    headers: headersOf(parsed),
    hops: parsed.headerLines.filter(({ key }) => key === "received").length,
    report: reportOf(parsed, bytes),
  };
}

async function parse(bytes: Buffer): Promise<ParsedMail> {
  const given = { skipHtmlToText: true, skipTextToHtml: true, skipImageLinks: true };
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new UnreadableMailError("takes too long")), readMsMax);
  });
  try {
    return await Promise.race([simpleParser(bytes, given), late]);
  } catch (error) {
    throw error instanceof UnreadableMailError
      ? error
      : new UnreadableMailError("is not a mail", { cause: error });
  } finally {
    clearTimeout(timer);
  }
}

function addressesOf(from: AddressObject | AddressObject[] | undefined): string[] {
  const all = from === undefined ? [] : Array.isArray(from) ? from : [from];
  return all.flatMap(({ value }) => value.flatMap(({ address }) => (address ? [address] : [])));
}

function headersOf({ headerLines }: ParsedMail): ReadonlyMap<string, string> {
  const kept = new Map<string, string>();
  for (const { key, line } of headerLines) {
    if (!headersKept.includes(key) || kept.has(key)) continue;
    kept.set(key, line.slice(line.indexOf(":") + 1).trim());
  }
  return kept;
}

/** What a mail program adds by itself is no file that somebody sends. */
const notSent =
  /^(?:application\/(?:x-)?pkcs7-signature|application\/pgp-signature|message\/delivery-status|text\/rfc822-headers)/i;

/** The files that a mail's writer attached, with pictures of its layout left out (MSG-092). */
function filesOf({ attachments }: ParsedMail): readonly SentFile[] {
  return attachments
    .filter(({ related, contentType }) => related !== true && !notSent.test(contentType))
    .map(({ filename, content }) => ({ name: filename ?? "", bytes: new Uint8Array(content) }));
}

/** The machine-readable part of a delivery report (RFC 3464), where the mail is one. */
function reportOf({ headerLines, attachments }: ParsedMail, bytes: Buffer): string | null {
  const type = headerLines.find(({ key }) => key === "content-type")?.line ?? "";
  if (!/multipart\/report/i.test(type)) return null;
  const part = attachments.find(({ contentType }) =>
    /^message\/delivery-status/i.test(contentType),
  );
  if (part !== undefined) return part.content.toString("utf8").slice(0, headBytesMax);
  const at = bytes.toString("latin1").search(/content-type:[ \t]*message\/delivery-status/i);
  return at < 0 ? null : bytes.toString("latin1", at, at + headBytesMax);
}

function endOfHead(bytes: Buffer): number {
  const crlf = bytes.indexOf("\r\n\r\n");
  const lf = bytes.indexOf("\n\n");
  const ends = [crlf, lf].filter((at) => at >= 0);
  return ends.length === 0 ? bytes.length : Math.min(...ends);
}

function countOf(bytes: Buffer, sought: string): number {
  let count = 0;
  for (let at = bytes.indexOf(sought); at >= 0; at = bytes.indexOf(sought, at + sought.length)) {
    count++;
  }
  return count;
}
