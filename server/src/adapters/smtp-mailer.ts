import { createTransport } from "nodemailer";
import type { HandedOver, Letter, Mailer } from "../ports.ts";

/** How mail is handed to the marketplace's mail server. */
export type SmtpOptions = {
  readonly url: string;
  /** The address that mail comes from; nobody reads what is sent there. */
  readonly from: string;
  readonly dkim: DkimKey | null;
};

/** A domain's signing key. */
export type DkimKey = {
  readonly domain: string;
  readonly selector: string;
  /** PEM. */
  readonly privateKey: string;
};

const connectionsMax = 8;
const connectMsMax = 10_000;
const answerMsMax = 60_000;

/** What the signature covers: the way out as well, or mailbox providers do not offer it. */
const signedHeaders = [
  ...["from", "to", "subject", "date", "message-id", "mime-version", "content-type"],
  ...["reply-to", "in-reply-to", "references"],
  ...["content-language", "auto-submitted", "list-unsubscribe", "list-unsubscribe-post"],
].join(":");

/** Hands letters to a mail server over a few connections that are kept open. */
export function smtpMailer({ url, from, dkim }: SmtpOptions): Mailer {
  const signing =
    dkim === null
      ? {}
      : {
          dkim: {
            domainName: dkim.domain,
            keySelector: dkim.selector,
            privateKey: dkim.privateKey,
            headerFieldNames: signedHeaders,
          },
        };
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: connectionsMax,
    maxMessages: Number.POSITIVE_INFINITY,
    connectionTimeout: connectMsMax,
    greetingTimeout: connectMsMax,
    socketTimeout: answerMsMax,
    // A letter holds text alone: nothing of it may make the server read a file or an address.
    disableFileAccess: true,
    disableUrlAccess: true,
    ...signing,
  });
  return {
    send: async (letter) => {
      try {
        await transport.sendMail(asMessage(letter, from));
        return { end: "taken" };
      } catch (error) {
        return refusalOf(error);
      }
    },
    close: async () => {
      transport.close();
    },
  };
}

function asMessage(letter: Letter, ownAddress: string) {
  const { from = ownAddress, inReplyTo, returnPath } = letter;
  return {
    messageId: letter.messageId,
    date: new Date(letter.at),
    from: { name: letter.fromName, address: from },
    ...(inReplyTo === undefined ? {} : { inReplyTo, references: inReplyTo }),
    ...(letter.from === undefined ? {} : { replyTo: from }),
    ...(returnPath === undefined ? {} : { envelope: { from: returnPath, to: letter.to } }),
    to: { name: "", address: letter.to },
    subject: letter.subject,
    text: letter.text,
    // A message of a thread has no HTML part (POLICY MSG-039).
    ...(letter.html === "" ? {} : { html: letter.html }),
    attachments: (letter.attachments ?? []).map(({ name, mediaType, bytes }) => ({
      filename: name,
      contentType: mediaType,
      content: Buffer.from(bytes),
    })),
    headers: { ...letter.headers, "Content-Language": letter.language },
    xMailer: false as const,
  };
}

/** The commands before the letter itself: what fails there has certainly not been sent. */
const beforeTheLetter = new Set([
  "CONN",
  "EHLO",
  "HELO",
  "STARTTLS",
  "AUTH",
  "MAIL FROM",
  "RCPT TO",
]);

function refusalOf(error: unknown): HandedOver {
  const { responseCode, command, code } = error as {
    responseCode?: number;
    command?: string;
    code?: string;
  };
  if (typeof responseCode === "number") {
    // 5xx about this letter is for good; about ourselves (login, greeting) it may be put right.
    const aboutLetter = command === "RCPT TO" || command === "DATA" || code === "EENVELOPE";
    const forGood = responseCode >= 500 && aboutLetter;
    return { end: "refused", forGood, answer: `SMTP ${responseCode}` };
  }
  const notYet = command !== undefined && beforeTheLetter.has(command);
  const noConnection = code === "ECONNREFUSED" || code === "EDNS" || code === "ENOTFOUND";
  if (notYet || noConnection) {
    return { end: "refused", forGood: false, answer: code ?? "no connection" };
  }
  return { end: "uncertain" };
}
