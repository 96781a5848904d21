import { createTransport } from "nodemailer";
import { startRelayListener } from "../src/adapters/relay-listener.ts";
import { type DkimKey, smtpMailer } from "../src/adapters/smtp-mailer.ts";
import type { Database } from "../src/db/database.ts";
import { deliverMessages } from "../src/usecases/deliver-messages.ts";
import type { Deps } from "../src/usecases/deps.ts";
import { putSellerContacts } from "../src/usecases/put-seller-contacts.ts";
import { mailDoor } from "../src/usecases/receive-mail.ts";
import { type SunkMail, startSink, tellContacts } from "./mail.ts";
import { messageStage } from "./message-stage.ts";
import { market } from "./world.ts";

const relayDomain = "relay.market.example";
/** Where each side really is: nothing of these may ever reach the other. */
export const homes = { buyer: "ada@buyers.example", seller: "desk@brightco-shop.example" } as const;

/** A market whose two sides mail each other over a real SMTP server each way. */
export async function relayStage(
  db: Database,
  dkim: DkimKey | null = null,
  files: Partial<Pick<Deps, "pictures" | "scanner">> = {},
) {
  const stage = await messageStage(db, {}, files);
  await tellContacts(stage.world, "ada");
  const contacts = [{ sellerId: "brightco", email: homes.seller }];
  await putSellerContacts(stage.deps, market, contacts);
  const sink = await startSink();
  const from = "no-reply@market.example";
  const mailer = smtpMailer({ url: sink.url, from, dkim });
  const relayDeps = { ...stage.deps, mailer, publicUrl: "https://reviews.example", relayDomain };
  const listener = await startRelayListener({
    host: "127.0.0.1",
    port: 0,
    door: mailDoor(relayDeps),
    mailBytesMax: 300_000,
  });
  const client = createTransport({
    host: "127.0.0.1",
    port: listener.port,
    ignoreTLS: true,
    pool: true,
    maxConnections: 8,
    maxMessages: Number.POSITIVE_INFINITY,
  });
  return {
    ...stage,
    relayDeps,
    sink,
    /** Mails what waits, and answers what arrived since. */
    deliver: async (): Promise<readonly SunkMail[]> => {
      const before = sink.mails.length;
      await deliverMessages(relayDeps);
      return sink.mails.slice(before);
    },
    /** Hands a mail in as somebody's own mail program would; answers `taken` or the refusal. */
    post: async (mail: object): Promise<string> => {
      try {
        await client.sendMail(mail);
        return "taken";
      } catch (error) {
        return String((error as { response?: string }).response ?? error);
      }
    },
    close: async () => {
      client.close();
      await listener.close();
      await mailer.close();
      await sink.close();
    },
  };
}

/** The address that a mail is answered to. */
export function answerAddress({ bytes }: SunkMail): string {
  return (
    /^Reply-To: .*?([\w-]+@relay\.market\.example)/im.exec(bytes.toString("latin1"))?.[1] ?? ""
  );
}
