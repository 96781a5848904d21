import assert from "node:assert/strict";
import { test } from "node:test";
import { sql } from "kysely";
import { onBothDatabases } from "../../testkit/database.ts";
import type { Database } from "../db/database.ts";
import { schedule } from "../reactions.ts";
import { type JobHandlers, openJobQueue } from "./job-queue.ts";
import { reactingLedger } from "./reacting-ledger.ts";

/** A handler that counts, and a promise of its first so many runs. */
function counting(runs: number, onRun: () => void = () => undefined) {
  let done = 0;
  let finish: () => void = () => undefined;
  const finished = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const handlers: JobHandlers = {
    "advance-enforcement": async () => undefined,
    "share-reviews": async () => undefined,
    "translate-reviews": async () => undefined,
    "adopt-policies": async () => undefined,
    "back-test": async () => undefined,
    "tell-sellers": async () => undefined,
    "write-digests": async () => undefined,
    "open-review-requests": async () => undefined,
    "send-review-requests": async () => undefined,
    "erase-buyer-data": async () => undefined,
    "deliver-messages": async () => undefined,
    "ask-witnesses": async () => undefined,
    "submit-statements": async () => undefined,
    "deliver-statements": async () => undefined,
    "deliver-notices": async () => undefined,
    "deliver-webhooks": async () => undefined,
    "deliver-mail": async () => undefined,
    "forget-idempotency-keys": async () => undefined,
    "raise-overdue-suspicions": async () => undefined,
    "detect-all": async () => undefined,
    "detect-new": async () => undefined,
    "refold-ratings": async () => {
      done++;
      if (done >= runs) finish();
      onRun();
    },
  };
  return { handlers, finished, done: () => done };
}

async function waiting(db: Database): Promise<number> {
  const { rows } = await sql<{ jobs: number }>`
    select count(*)::int as jobs from pgboss.job where name = 'refold-ratings'
      and state in ('created', 'retry')`.execute(db.kysely);
  return rows[0]?.jobs ?? 0;
}

onBothDatabases((fresh) => {
  test("a job exists if, and only if, its transaction commits", async () => {
    const db = await fresh();
    const queue = await openJobQueue(db);
    const failed = db.transaction(async (tx) => {
      await queue.enqueue(tx, "refold-ratings", {});
      throw new Error("changed my mind");
    });
    await assert.rejects(failed);
    assert.equal(await waiting(db), 0);
    await db.transaction((tx) => queue.enqueue(tx, "refold-ratings", {}));
    assert.equal(await waiting(db), 1);
    await queue.stop();
  });

  test("the first job of a new process is enqueued within a transaction at once", async () => {
    const db = await fresh();
    const queue = await openJobQueue(db);
    await db.transaction(async (tx) => {
      await tx
        .insertInto("seller")
        .values({ marketplace_id: "m", seller_id: "s", name: "Lamps", as_of: new Date(0) })
        .execute();
      await queue.enqueue(tx, "refold-ratings", {});
    });
    assert.equal(await waiting(db), 1);
    await queue.stop();
  });

  test("jobs with one key wait once, others beside each other", async () => {
    const db = await fresh();
    const queue = await openJobQueue(db);
    await db.transaction(async (tx) => {
      for (const onceFor of ["a", "a", "b"]) {
        await queue.enqueue(tx, "refold-ratings", {}, { onceFor });
      }
    });
    assert.equal(await waiting(db), 2);
    await db.transaction(async (tx) => {
      await queue.enqueue(tx, "refold-ratings", {});
      await queue.enqueue(tx, "refold-ratings", {});
    });
    assert.equal(await waiting(db), 4);
    await queue.stop();
  });

  test("a job is done once, and stopping waits for it", async () => {
    const db = await fresh();
    const queue = await openJobQueue(db);
    const { handlers, finished, done } = counting(2);
    await db.transaction(async (tx) => {
      await queue.enqueue(tx, "refold-ratings", {});
      await queue.enqueue(tx, "refold-ratings", {});
    });
    await queue.work(handlers);
    await finished;
    await queue.stop();
    assert.equal(done(), 2);
    assert.equal(await waiting(db), 0);
  });

  test("a job that fails waits for another try, and the queue keeps none of the error's words", async () => {
    const db = await fresh();
    const queue = await openJobQueue(db);
    const { handlers, finished } = counting(1, () => {
      throw new Error("My lamp is broken");
    });
    await db.transaction((tx) => queue.enqueue(tx, "refold-ratings", {}));
    await queue.work(handlers);
    await finished;
    await queue.stop();
    assert.equal(await waiting(db), 1);
    const { rows } = await sql<{ output: string }>`
      select output::text as output from pgboss.job where name = 'refold-ratings'
    `.execute(db.kysely);
    assert.match(rows[0]?.output ?? "", /see the log/);
    assert.doesNotMatch(rows[0]?.output ?? "", /My lamp/);
  });

  test("a job that is not due yet waits", async () => {
    const db = await fresh();
    const queue = await openJobQueue(db);
    const tomorrow = Date.now() + 86_400_000;
    await db.transaction(async (tx) => {
      await queue.enqueue(tx, "refold-ratings", {}, { notBefore: tomorrow });
      await queue.enqueue(tx, "refold-ratings", {});
    });
    const { handlers, finished, done } = counting(1);
    await queue.work(handlers);
    await finished;
    await queue.stop();
    assert.equal(done(), 1);
    assert.equal(await waiting(db), 1);
  });

  test("the clock's jobs are those of the table", async () => {
    const db = await fresh();
    const queue = await openJobQueue(db);
    await queue.work(counting(1).handlers);
    await queue.stop();
    const { rows } = await sql<{ name: string; cron: string }>`
      select name, cron from pgboss.schedule order by name`.execute(db.kysely);
    assert.deepEqual(
      rows,
      schedule
        .map(({ job, cron }) => ({ name: job, cron }))
        .sort((a, b) => a.name.localeCompare(b.name)),
    );
  });

  test("an event wakes its jobs in the transaction that records it", async () => {
    const db = await fresh();
    const queue = await openJobQueue(db);
    const ledger = reactingLedger(
      { ledger: { append: async () => ["evt_1", "evt_2"] }, jobs: queue },
      { "review-removed": () => [{ job: "refold-ratings", carries: {} }] },
    );
    const event = { subject: "rev_1", at: 0, payload: {} };
    const events = ["review-removed", "review-published"].map((type) => ({ ...event, type }));
    const ids = await db.transaction((tx) => ledger.append(tx, "m", events));
    assert.deepEqual(ids, ["evt_1", "evt_2"]);
    assert.equal(await waiting(db), 1);
    await queue.stop();
  });
});
