import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { dayMs, hourMs } from "@candor/core/kernel/instant.ts";
import { sql } from "kysely";
import { makePostgresDatabase } from "../../testkit/database.ts";
import { type MailSink, startSink, tellContacts } from "../../testkit/mail.ts";
import { makeWorld, market, type World } from "../../testkit/world.ts";
import { openDatabase } from "../db/database.ts";
import { createApiKey } from "./api-keys.ts";

const worker = fileURLToPath(new URL("../../testkit/request-worker.ts", import.meta.url));
const processes = 4;

/** A database with delivered orders, each of a buyer of its own who is mailed at its name. */
async function stage(orders: number, run: (scene: Scene) => Promise<void>, sink: MailSink) {
  const { url, drop } = await makePostgresDatabase();
  const db = await openDatabase({ databaseUrl: url, dataFolder: "" });
  try {
    const world = await makeWorld(db);
    await world.product("lamp");
    const buyers = Array.from({ length: orders }, (_, index) => `buyer${index}`);
    for (const buyer of buyers) await world.buyer(buyer).orders("lamp", { deliveredDaysAgo: 5 });
    await tellContacts(world, ...buyers);
    const orderIds = buyers.map((buyer) => `${buyer}-lamp`);
    const scopes = ["requests"] as const;
    const system = { marketplaceId: market, userId: "op", name: "orders", scopes, expiresAt: null };
    const { key: apiKey } = await createApiKey(world.deps, system);
    await run({ world, url, apiKey, orderIds, sink });
  } finally {
    await db.close();
    await drop();
    await sink.close();
  }
}

type Scene = {
  readonly world: World;
  readonly url: string;
  readonly apiKey: string;
  readonly orderIds: readonly string[];
  readonly sink: MailSink;
};

function start({ world, url, apiKey, sink }: Scene, args: readonly string[], ways = "") {
  const at = String(world.deps.clock.now());
  const staged = { DATABASE_URL: url, SINK_URL: sink.url, CLOCK_AT: at, API_KEY: apiKey };
  return spawn(process.execPath, [worker, ...args], {
    env: { ...process.env, ...staged, WAYS: ways },
    stdio: ["ignore", "pipe", "inherit"],
  });
}

async function outputOf(child: ChildProcess): Promise<string> {
  let text = "";
  child.stdout?.on("data", (piece) => {
    text += String(piece);
  });
  const [code] = await once(child, "close");
  assert.equal(code, 0, "a worker failed");
  return text;
}

const messageIds = ({ mails }: MailSink) =>
  mails.map(({ bytes }) => /^Message-ID: (\S+)/im.exec(bytes.toString("latin1"))?.[1]);

/** All ways at once, and the seller's own words alone: they are asked in the same messages. */
const waysTogether = ["api button automation message", "message"];

describe("once an order, on PostgreSQL and a real SMTP server", () => {
  for (const ways of waysTogether) {
    test(`200 askings at once from ${processes} processes give one mail: ${ways}`, async () => {
      const sink = await startSink();
      await stage(5, (scene) => askAtOnce(scene, ways), sink);
    });
  }

  test("killed with -9 once a seller's asking is mailed: one asking, one copy more, the same id", async () => {
    let victim: ChildProcess | null = null;
    const sink = await startSink({ onTaken: (taken) => killOnce(taken === 1 ? victim : null) });
    await stage(
      1,
      async (scene) => {
        const { clock, db } = scene.world.deps;
        victim = start(scene, ["ask", "1", ...scene.orderIds], "message");
        const [, signal] = await once(victim, "close");
        assert.equal(signal, "SIGKILL");
        for (let hour = 0; hour < 3; hour++) {
          clock.pass(hourMs);
          await outputOf(start(scene, ["work"]));
        }
        assert.equal(sink.mails.length, 2);
        assert.equal(new Set(messageIds(sink)).size, 1);
        assert.deepEqual(await recorded(db.kysely), ["request-consumed"]);
      },
      sink,
    );
  });

  test("killed with -9 once the mail is out: one request, one copy more, the same Message-ID", async () => {
    let victim: ChildProcess | null = null;
    const sink = await startSink({ onTaken: (taken) => killOnce(taken === 1 ? victim : null) });
    await stage(
      1,
      async (scene) => {
        const { clock, db } = scene.world.deps;
        victim = start(scene, ["work"]);
        const [, signal] = await once(victim, "close");
        assert.equal(signal, "SIGKILL");
        await outputOf(start(scene, ["work"]));
        assert.equal(sink.mails.length, 1, "its claim still runs");
        for (let hour = 0; hour < 3; hour++) {
          clock.pass(hourMs);
          await outputOf(start(scene, ["work"]));
        }
        assert.equal(sink.mails.length, 2);
        assert.equal(new Set(messageIds(sink)).size, 1);
        const [first, second] = sink.mails.map(({ bytes }) => bodyOf(bytes));
        assert.equal(first, second, "the links of both copies are the same");
        assert.deepEqual(await recorded(db.kysely), sentAndMailed);
      },
      sink,
    );
  });

  test("killed with -9 before the mail is out: one request, one mail", async () => {
    let victim: ChildProcess | null = null;
    let killed = false;
    const sink = await startSink({
      refuse: () => {
        if (killed || victim === null) return null;
        killed = true;
        victim.kill("SIGKILL");
        return 451;
      },
    });
    await stage(
      1,
      async (scene) => {
        const { clock, db } = scene.world.deps;
        victim = start(scene, ["work"]);
        await once(victim, "close");
        for (let hour = 0; hour < 3; hour++) {
          clock.pass(hourMs);
          await outputOf(start(scene, ["work"]));
        }
        assert.equal(sink.mails.length, 1);
        assert.deepEqual(await recorded(db.kysely), sentAndMailed);
        clock.pass(7 * dayMs);
        await outputOf(start(scene, ["work"]));
        assert.equal(sink.mails.length, 1);
      },
      sink,
    );
  });
});

/** All processes ask about every order in all these ways: one mail each, one asking recorded. */
async function askAtOnce(scene: Scene, ways: string): Promise<void> {
  const { world, orderIds, sink } = scene;
  const each = String(200 / processes);
  const workers = Array.from({ length: processes }, () =>
    start(scene, ["ask", each, ...orderIds], ways),
  );
  await Promise.all(workers.map(outputOf));
  await outputOf(start(scene, ["work"]));
  const buyers = orderIds.map((id) => `${id.replace("-lamp", "")}@buyers.example`);
  assert.deepEqual(sink.mails.map(({ to }) => to[0]).sort(), buyers);
  const { rows } = await sql<{ status: string; events: number }>`
    select r.status, (select count(*)::int from ledger_event e
      where e.subject = r.request_id and e.type in ('request-sent', 'request-consumed')) as events
    from review_request r`.execute(world.deps.db.kysely);
  assert.equal(rows.length, orderIds.length);
  const byHand = sink.mails.filter(({ bytes }) => /^Reply-To:/im.test(bytes.toString("latin1")));
  const consumed = rows.filter(({ status }) => status === "consumed");
  assert.equal(consumed.length, byHand.length, "a mail of the seller's is what was recorded");
  for (const { status, events } of rows) {
    assert.match(status, /^(sent|consumed)$/);
    assert.equal(events, 1);
  }
  if (ways === "message") assert.equal(consumed.length, orderIds.length);
  if (!ways.includes("message")) assert.equal(consumed.length, 0);
}

/** What stands behind the head; the parts' border is drawn anew for every copy. */
function bodyOf(bytes: Buffer): string {
  const [, ...body] = bytes.toString("latin1").split("\r\n\r\n");
  return body.join("\r\n\r\n").replaceAll(/--_[^\r\n]*/g, "--");
}

async function killOnce(victim: ChildProcess | null): Promise<void> {
  if (victim === null) return;
  const gone = once(victim, "exit");
  victim.kill("SIGKILL");
  await gone;
}

const sentAndMailed = ["request-sent", "request-mailed"];

/** What the ledger knows of askings, in its order. */
async function recorded(kysely: World["deps"]["db"]["kysely"]): Promise<readonly string[]> {
  const { rows } = await sql<{ type: string }>`
    select type from ledger_event
    where type in ('request-sent', 'request-mailed', 'request-consumed')
    order by event_id`.execute(kysely);
  return rows.map(({ type }) => type);
}
