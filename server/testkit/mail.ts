import { SMTPServer } from "smtp-server";
import type { HandedOver, Letter, Mailer } from "../src/ports.ts";
import type { MailDeps } from "../src/usecases/deps.ts";
import { putContacts } from "../src/usecases/put-contacts.ts";
import { market, type World } from "./world.ts";

/** A mailer that keeps what it is given, and answers as it is told to. */
export type KeptMail = Mailer & {
  readonly letters: Letter[];
  readonly answers: (answer: (letter: Letter) => HandedOver) => void;
};

/** Starts empty and takes everything. */
export function keptMail(): KeptMail {
  const letters: Letter[] = [];
  let answer: (letter: Letter) => HandedOver = () => ({ end: "taken" });
  return {
    letters,
    answers: (next) => {
      answer = next;
    },
    send: async (letter) => {
      letters.push(letter);
      return answer(letter);
    },
    close: async () => undefined,
  };
}

/** The dependencies of mail in a test world. */
export function mailDepsOf({ deps }: World, mailer: Mailer): MailDeps & World["deps"] {
  return { ...deps, mailer, publicUrl: "https://reviews.example" };
}

/** Tells where buyers of the test world are mailed: `ada` at ada@buyers.example. */
export async function tellContacts({ deps }: World, ...customerIds: string[]): Promise<void> {
  const contacts = customerIds.map((id) => ({ customerId: id, email: `${id}@buyers.example` }));
  const told = await putContacts(deps, market, contacts);
  if (!told.ok) throw new Error(JSON.stringify(told));
}

/** A mail as it came over the wire. */
export type SunkMail = {
  readonly from: string;
  readonly to: readonly string[];
  readonly bytes: Buffer;
};

/** A real SMTP server on this machine that keeps what it takes. */
export type MailSink = {
  readonly url: string;
  readonly mails: SunkMail[];
  readonly count: () => number;
  readonly close: () => Promise<void>;
};

/** How the sink behaves beside taking everything. */
export type SinkOptions = {
  /** Counts mails and keeps none, so that memory stays flat. */
  readonly forgetful?: boolean;
  /** A refusal by recipient: its SMTP code, or null. */
  readonly refuse?: (address: string) => number | null;
  /** Called once a letter is in the sink's hands, before the sender is told so. */
  readonly onTaken?: (taken: number) => Promise<void> | void;
};

/** Starts a sink on a free port. */
export async function startSink(options: SinkOptions = {}): Promise<MailSink> {
  const mails: SunkMail[] = [];
  let taken = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    disableReverseLookup: true,
    logger: false,
    onRcptTo: (address, _session, callback) => {
      const code = options.refuse?.(address.address) ?? null;
      if (code === null) return callback();
      return callback(Object.assign(new Error("not here"), { responseCode: code }));
    },
    onData: (stream, session, callback) => {
      const pieces: Buffer[] = [];
      stream.on("data", (piece: Buffer) => {
        if (options.forgetful !== true) pieces.push(piece);
      });
      stream.on("end", async () => {
        taken++;
        const { mailFrom, rcptTo } = session.envelope;
        const from = mailFrom === false ? "" : mailFrom.address;
        const to = rcptTo.map(({ address }) => address);
        if (options.forgetful !== true) mails.push({ from, to, bytes: Buffer.concat(pieces) });
        await options.onTaken?.(taken);
        callback();
      });
    },
  });
  server.on("error", () => undefined); // A sender that is killed in the middle is no fault of ours.
  const port = await new Promise<number>((resolve) => {
    const listening = server.listen(0, "127.0.0.1", () => {
      const address = listening.address();
      resolve(typeof address === "object" && address !== null ? address.port : 0);
    });
  });
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    count: () => taken,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
