/**
 * One server process of the tests of requests: on the database of its environment it asks about
 * orders in one of four ways, and hands mail to the SMTP server of `SINK_URL`. What it is to do
 * comes as its arguments: `ask COUNT ORDER...` or `work`; `CLOCK_AT` is the time it lives in.
 */
import { timeOrderedIds } from "../src/adapters/ids.ts";
import { systemRandom } from "../src/adapters/random.ts";
import { secretsOf } from "../src/adapters/secrets.ts";
import { smtpMailer } from "../src/adapters/smtp-mailer.ts";
import { openDatabase } from "../src/db/database.ts";
import { databaseLedger } from "../src/ledger/append.ts";
import { deliverMail } from "../src/usecases/deliver-mail.ts";
import { noteAskedInMessage } from "../src/usecases/note-asked-in-message.ts";
import { requestReview } from "../src/usecases/request-review.ts";
import { sendDueRequests } from "../src/usecases/send-due-requests.ts";
import { market } from "./world.ts";

const [task, count = "0", ...orderIds] = process.argv.slice(2);
const clock = { now: () => Number(process.env.CLOCK_AT) };
const random = systemRandom;
const ids = timeOrderedIds({ clock, random });
const ledger = databaseLedger({ ids, random });
const db = await openDatabase({ databaseUrl: process.env.DATABASE_URL ?? "", dataFolder: "" });
const secrets = secretsOf(new Uint8Array(32));
const from = "no-reply@reviews.example";
const mailer = smtpMailer({ url: process.env.SINK_URL ?? "", from, dkim: null });
const publicUrl = "https://reviews.example";
const deps = { db, clock, ids, ledger, secrets, mailer, publicUrl };

if (task === "ask") {
  const tasks = orderIds.flatMap((orderId) =>
    Array.from({ length: Number(count) }, (_, index) => () => ask(orderId, index)),
  );
  const ends = await Promise.all(tasks.map((work) => work()));
  process.stdout.write(`${JSON.stringify(ends)}\n`);
} else {
  await sendDueRequests(deps);
  await deliverMail(deps);
}
await mailer.close();
await db.close();

async function ask(orderId: string, index: number): Promise<string> {
  const asked = { marketplaceId: market, orderId };
  switch (index % 4) {
    case 0: {
      const sent = await requestReview(deps, { ...asked, sellerId: null });
      return sent.ok ? "asked" : sent.code;
    }
    case 1: {
      const sent = await requestReview(deps, { ...asked, sellerId: "brightco" });
      if (sent.ok) await deliverMail(deps);
      return sent.ok ? "asked" : sent.code;
    }
    case 2: {
      const { asked: sent } = await sendDueRequests(deps);
      await deliverMail(deps);
      return sent > 0 ? "asked" : "nothing due";
    }
    default: {
      // A message of the seller's own is sent only if it may use up the one time.
      if (process.env.MESSAGES !== "on") return "no message";
      const noted = await db.transaction((tx) =>
        noteAskedInMessage(tx, deps, { ...asked, sellerId: "brightco" }),
      );
      if (noted.ok) await sendByHand(orderId);
      return noted.ok ? "asked" : noted.code;
    }
  }
}

/** The seller's message as it would go to the buyer: it is the order's one asking. */
async function sendByHand(orderId: string): Promise<void> {
  await mailer.send({
    messageId: `<by-hand-${orderId}@reviews.example>`,
    marketplaceId: market,
    customerId: "",
    mailId: "",
    to: `${orderId}@buyers.example`,
    fromName: "brightco",
    subject: "Your order",
    text: "Would you review it?",
    html: "",
    language: "en",
    headers: {},
    at: clock.now(),
  });
}
