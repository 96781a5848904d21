import { once } from "node:events";
import { limits } from "@candor/core/kernel/limits.ts";
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from "smtp-server";
import type { MailAnswer, MailDoor } from "../ports.ts";
import { broke } from "../telemetry.ts";
import { readMime, UnreadableMailError } from "./read-mime.ts";

/** Where mail for threads is listened for. */
export type RelayListenerOptions = {
  readonly host: string;
  readonly port: number;
  readonly door: MailDoor;
  readonly mailBytesMax?: number;
};

/** A listener at work. */
export type RelayListener = { readonly port: number; readonly close: () => Promise<void> };

/** Files of the largest size together as base64, and the words. */
const mailBytesMaxDefault = limits.attachmentsBodyBytesMax;
const clientsMax = 50;
const quietMsMax = 60_000;

/**
 * Listens for mail by SMTP. Every refusal is said while the sender still waits for the answer, so
 * that their own mail server tells them; nothing is ever mailed back from here.
 */
export async function startRelayListener({
  host,
  port,
  door,
  mailBytesMax = mailBytesMaxDefault,
}: RelayListenerOptions): Promise<RelayListener> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["AUTH", "STARTTLS"],
    disableReverseLookup: true,
    logger: false,
    banner: "Candor relay",
    size: mailBytesMax,
    maxClients: clientsMax,
    socketTimeout: quietMsMax,
    onRcptTo: (address, session, callback) => {
      // Each mail is one writer's words to one other person.
      if (session.envelope.rcptTo.length > 0) return callback(failure(452, "4.5.3 One at a time."));
      answer(door.admits(address.address), callback);
    },
    onData: (stream, session, callback) => {
      answer(takeStream(stream, session, door, mailBytesMax), callback);
    },
  });
  // A sender who hangs up in the middle is no fault of ours.
  server.on("error", () => undefined);
  const listening = server.listen(port, host);
  await once(listening, "listening");
  const address = listening.address();
  return {
    port: typeof address === "object" && address !== null ? address.port : port,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

async function takeStream(
  stream: SMTPServerDataStream,
  { envelope }: SMTPServerSession,
  door: MailDoor,
  mailBytesMax: number,
): Promise<MailAnswer> {
  const pieces: Buffer[] = [];
  let bytes = 0;
  for await (const piece of stream) {
    bytes += piece.length;
    if (bytes <= mailBytesMax) pieces.push(piece);
  }
  if (bytes > mailBytesMax) {
    return { taken: false, code: 552, text: `5.3.4 Not delivered: at most ${mailBytesMax} bytes.` };
  }
  const from = envelope.mailFrom === false ? "" : envelope.mailFrom.address;
  const [to] = envelope.rcptTo;
  const mail = await readMime(Buffer.concat(pieces), { from, to: to?.address ?? "" });
  return door.take(mail);
}

type Callback = (error?: Error | null) => void;

/** Says to the sender's server what became of it; what breaks here is tried again later by it. */
function answer(asked: Promise<MailAnswer>, callback: Callback): void {
  asked
    .then((end) => callback(end.taken ? null : failure(end.code, end.text)))
    .catch((error: unknown) => {
      if (error instanceof UnreadableMailError) {
        return callback(failure(554, "5.6.0 Not delivered: this mail cannot be read."));
      }
      broke("relay mail", error);
      return callback(failure(451, "4.3.0 Try again later."));
    });
}

const failure = (code: number, text: string) =>
  Object.assign(new Error(text), { responseCode: code });
