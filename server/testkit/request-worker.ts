/**
 * One server process of the tests of requests: on the database of its environment it asks about
 * orders in the ways that it is told, and hands mail to the SMTP server of `SINK_URL`. What it is
 * to do comes as its arguments: `ask COUNT ORDER...` or `work`; `CLOCK_AT` is the time it lives in,
 * `WAYS` the names of the ways, `API_KEY` a key that may ask.
 */
import { timeOrderedIds } from "../src/adapters/ids.ts";
import { systemRandom } from "../src/adapters/random.ts";
import { secretsOf } from "../src/adapters/secrets.ts";
import { smtpMailer } from "../src/adapters/smtp-mailer.ts";
import { openDatabase } from "../src/db/database.ts";
import { databaseLedger } from "../src/ledger/append.ts";
import { deliverMail } from "../src/usecases/deliver-mail.ts";
import { deliverMessages } from "../src/usecases/deliver-messages.ts";
import { sendDueRequests } from "../src/usecases/send-due-requests.ts";
import { fixedClock } from "./fixed.ts";
import type { Sent, TestServer } from "./http.ts";
import { market, worldDeps } from "./world.ts";

const [task, count = "0", ...orderIds] = process.argv.slice(2);
const clock = fixedClock(Number(process.env.CLOCK_AT));
const random = systemRandom;
const ids = timeOrderedIds({ clock, random });
const ledger = databaseLedger({ ids, random });
const db = await openDatabase({ databaseUrl: process.env.DATABASE_URL ?? "", dataFolder: "" });
const from = "no-reply@reviews.example";
const mailer = smtpMailer({ url: process.env.SINK_URL ?? "", from, dkim: null });
const deps = {
  ...worldDeps(db, clock),
  ids,
  random,
  ledger,
  secrets: secretsOf(new Uint8Array(32)),
  mailer,
  publicUrl: "https://reviews.example",
  relayDomain: "relay.reviews.example",
};
const seller = {
  kind: "seller",
  marketplaceId: market,
  sellerId: "brightco",
  userId: "bea",
} as const;
const message = {
  type: "return_question",
  text: "Your lamp was delivered with the right cable. Please leave a review of the product.",
};

const handOver = async () => {
  await deliverMail(deps);
  await deliverMessages(deps);
};

/** How an order can be asked about; each answers whether it was the one that did. */
const ways: Readonly<Record<string, (orderId: string) => Promise<boolean>>> = {
  api: (orderId) => {
    const headers = { authorization: `Bearer ${process.env.API_KEY}` };
    return asked("requestReview", { params: { orderId }, headers });
  },
  button: (orderId) => asked("requestReview", { params: { orderId }, as: seller }),
  automation: async () => (await sendDueRequests(deps)).asked > 0,
  message: (orderId) => asked("sendMessage", { params: { orderId }, as: seller, body: message }),
};

let server: TestServer | null = null;
if (task === "ask") {
  // All that HTTP is made of takes a while to load.
  const { makeServer } = await import("./http.ts");
  server = await makeServer({ deps });
  const names = (process.env.WAYS ?? "").split(" ");
  const askings = orderIds.flatMap((orderId) =>
    Array.from({ length: Number(count) }, async (_, index) => {
      const name = names[index % names.length] ?? "";
      const won = await ways[name]?.(orderId);
      await handOver();
      return won === true ? name : null;
    }),
  );
  const winners = (await Promise.all(askings)).filter((name) => name !== null);
  process.stdout.write(`${JSON.stringify(winners)}\n`);
} else {
  await sendDueRequests(deps);
  await handOver();
}
await server?.app.close();
await mailer.close();
await db.close();

async function asked(route: "requestReview" | "sendMessage", sent: Sent): Promise<boolean> {
  if (server === null) throw new Error("nobody listens");
  const { status, text } = await server.call(route, sent);
  if (status === 409 || status === 422) return false;
  if (status !== 201) throw new Error(`${route} answered ${status}: ${text}`);
  return true;
}
