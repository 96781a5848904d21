import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { systemClock } from "@candor/server/adapters/clock.ts";
import { timeOrderedIds } from "@candor/server/adapters/ids.ts";
import { systemRandom } from "@candor/server/adapters/random.ts";
import { secretsOf } from "@candor/server/adapters/secrets.ts";
import { smtpMailer } from "@candor/server/adapters/smtp-mailer.ts";
import type { Database } from "@candor/server/db/database.ts";
import { databaseLedger } from "@candor/server/ledger/append.ts";
import type { Letter, Mailer } from "@candor/server/ports.ts";
import { lawIs } from "@candor/server/testkit/law.ts";
import { deliverMail } from "@candor/server/usecases/deliver-mail.ts";
import { sendDueRequests } from "@candor/server/usecases/send-due-requests.ts";
import { sql } from "kysely";
import type { Bench } from "./figure.ts";
import { startBenchPostgres } from "./postgres.ts";

const due = Number(process.env.CANDOR_BENCH_REQUESTS ?? 100_000);
const yardstickMails = Math.min(due, 20_000);
const lanes = 16;
const from = "no-reply@reviews.example";

/** Due requests on PostgreSQL: decided on the day's facts, then mailed to a local server. */
export const bench: Bench = {
  title: `Review requests: ${due.toLocaleString("en")} due, to a local mail server`,
  run: async (log) => {
    const sink = new Worker(new URL("./requests-sink.ts", import.meta.url));
    const [url] = (await once(sink, "message")) as [string];
    const taken = async () => {
      sink.postMessage("count");
      const [count] = (await once(sink, "message")) as [number];
      return count;
    };
    const mailer = smtpMailer({ url, from, dkim: null });
    const postgres = await startBenchPostgres(log);
    const { db } = postgres;
    try {
      const yardstick = await bareRate(mailer);
      const before = await taken();
      const secrets = secretsOf(new Uint8Array(32));
      await fill(db, secrets);
      const ids = timeOrderedIds({ clock: systemClock, random: systemRandom });
      const ledger = databaseLedger({ ids, random: systemRandom });
      const publicUrl = "https://reviews.example";
      const deps = { db, clock: systemClock, ids, ledger, secrets, mailer, publicUrl };
      const memory = watchMemory();
      const started = performance.now();
      const { asked } = await sendDueRequests(deps);
      const decided = performance.now();
      await deliverMail(deps);
      const ended = performance.now();
      const { firstMb, peakMb } = memory();
      const received = (await taken()) - before;
      if (asked !== due || received !== due)
        throw new Error(`${asked} asked, ${received} received`);
      log(
        `decided ${perSecond(due, decided - started)}/s, then handed over ${perSecond(due, ended - decided)}/s`,
      );
      log(`memory: ${firstMb} MB at the beginning, ${peakMb} MB at most`);
      return [
        {
          what: "requests decided and mailed",
          unit: "requests/s",
          ours: (due * 1_000) / (ended - started),
          yardstick: {
            what: "the mail server taking the same letter, no database",
            value: yardstick,
          },
          aim: "as near as the database allows, in flat memory",
        },
      ];
    } finally {
      await mailer.close();
      await sink.terminate();
      await postgres.close();
    }
  },
};

const perSecond = (count: number, ms: number) =>
  Math.round((count * 1_000) / ms).toLocaleString("en");

/** How many letters a second the mail server takes when nothing else is done. */
async function bareRate(mailer: Mailer): Promise<number> {
  const letter: Letter = {
    messageId: "<bare@reviews.example>",
    marketplaceId: "m",
    customerId: "c",
    mailId: "m",
    to: "buyer@buyers.example",
    fromName: "Market",
    subject: "Your review of order o1",
    text: "A line as long as those of a request usually are, so that both weigh the same.\n".repeat(
      17,
    ),
    html: `<p>${"A line as long as those of a request usually are. ".repeat(60)}</p>`,
    language: "en",
    headers: { "List-Unsubscribe": "<https://reviews.example/r/x/stop>" },
    at: 0,
  };
  const started = performance.now();
  let left = yardstickMails;
  const lane = async () => {
    while (left-- > 0) await mailer.send(letter);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return (yardstickMails * 1_000) / (performance.now() - started);
}

/** Memory in MB soon after the start, and its peak so far. */
function watchMemory(): () => { firstMb: number; peakMb: number } {
  const mb = () => Math.round(process.memoryUsage().rss / 1e6);
  const samples: number[] = [];
  const timer = setInterval(() => samples.push(mb()), 250);
  return () => {
    clearInterval(timer);
    return { firstMb: samples[0] ?? mb(), peakMb: Math.max(mb(), ...samples) };
  };
}

/** A marketplace in which every order was delivered five days ago and nobody has been asked. */
async function fill({ kysely }: Database, secrets: ReturnType<typeof secretsOf>): Promise<void> {
  const series = sql`generate_series(1, ${due}::int) as n`;
  await sql`insert into marketplace values
    ('m', 'Market', 'DE', '{en}', 'EUR', 'UTC', now(), now())`.execute(kysely);
  await lawIs(kysely, {
    marketplaceId: "m",
    parameters: {
      request_sends_per_minute_max: 1e9,
      request_quiet_hours_from: 0,
      request_quiet_hours_to: 0,
    },
  });
  await sql`insert into seller values ('m', 's', 'Brightco', 'DE', now())`.execute(kysely);
  await sql`insert into product (marketplace_id, product_id, kind, title, category, attributes,
      listed, review_intake, as_of)
    values ('m', 'lamp', 'single', 'Desk lamp', '{}', '{}', true, 'open', now())`.execute(kysely);
  await sql`insert into customer (marketplace_id, customer_id, display_name, created_at, trust, as_of)
    select 'm', 'c' || n, 'C', now(), 'normal', now() from ${series}`.execute(kysely);
  await sql`insert into order_key select 'm', 'o' || n, 'c' || n, 's' from ${series}`.execute(
    kysely,
  );
  await sql`insert into purchase (marketplace_id, customer_id, order_id, seller_id, status,
      fulfilment, currency, card_settled_minor, promotion_minor, placed_at, as_of)
    select 'm', 'c' || n, 'o' || n, 's', 'completed', 'seller', 'EUR', 0, 0, now(), now()
    from ${series}`.execute(kysely);
  await sql`insert into purchase_line
    select 'm', 'c' || n, 'o' || n, '1', 'lamp', 1, 1000, null, false from ${series}`.execute(
    kysely,
  );
  await sql`insert into delivery
    select 'm', 'c' || n, 'o' || n, 'p', 'delivered', now() - interval '5 days', null, null,
      'carrier', now() from ${series}`.execute(kysely);
  await sql`insert into review_request (marketplace_id, customer_id, order_id, request_id, seller_id,
      status, state, opens_at, closes_at, due_at, updated_at)
    select 'm', 'c' || n, 'o' || n, 'sol_' || n, 's', 'waiting', jsonb_build_object('status',
      'waiting', 'window', jsonb_build_object('clock', 'delivered',
        'opensAt', floor(extract(epoch from now() - interval '1 day') * 1000),
        'closesAt', floor(extract(epoch from now() + interval '25 days') * 1000))),
      now() - interval '1 day', now() + interval '25 days', now() - interval '1 day', now()
    from ${series}`.execute(kysely);
  for (let first = 1; first <= due; first += 10_000) {
    const names = Array.from(
      { length: Math.min(10_000, due - first + 1) },
      (_, at) => `c${first + at}`,
    );
    const sealed = names.map((name) => secrets.seal(`${name}@buyers.example`, `contact m ${name}`));
    await sql`insert into buyer_contact (marketplace_id, customer_id, sealed_email, updated_at)
      select 'm', *, now() from unnest(${names}::text[], ${sealed}::text[])`.execute(kysely);
  }
  await sql`analyze`.execute(kysely);
}
