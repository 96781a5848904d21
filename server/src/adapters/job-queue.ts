import { randomUUID } from "node:crypto";
import { fromKysely, fromPglite, PgBoss } from "pg-boss";
import type { Database, RunSql } from "../db/database.ts";
import { grantJobs } from "../db/roles.ts";
import type { JobData, JobHealth, JobName, Jobs } from "../ports.ts";
import { schedule } from "../reactions.ts";
import { broke, jobDone, jobFailed } from "../telemetry.ts";

/** What does each job. `signal` says that the server stops, or that the job took too long. */
export type JobHandlers = {
  readonly [Name in JobName]: (carried: JobData[Name], signal: AbortSignal) => Promise<void>;
};

/** The queue in the database, and the workers of this process. */
export type JobQueue = Jobs & {
  /** Starts taking jobs, here and on the clock; without it this process only adds them. */
  readonly work: (handlers: JobHandlers) => Promise<void>;
  /** Finishes the jobs at work and takes no more. */
  readonly stop: () => Promise<void>;
};

/** Every queue; a job that is missing here does not compile. */
const queues: Readonly<Record<JobName, { readonly minutesMax: number }>> = {
  "forget-idempotency-keys": { minutesMax: 60 },
  "raise-overdue-suspicions": { minutesMax: 5 },
  "advance-enforcement": { minutesMax: 10 },
  "refold-ratings": { minutesMax: 60 },
  "detect-all": { minutesMax: 240 },
  "detect-new": { minutesMax: 60 },
  "share-reviews": { minutesMax: 10 },
  "adopt-policies": { minutesMax: 5 },
  "back-test": { minutesMax: 240 },
  "tell-sellers": { minutesMax: 240 },
  "write-digests": { minutesMax: 60 },
  "open-review-requests": { minutesMax: 60 },
  "send-review-requests": { minutesMax: 60 },
  "deliver-mail": { minutesMax: 60 },
  "erase-buyer-data": { minutesMax: 60 },
  "deliver-statements": { minutesMax: 60 },
  "deliver-notices": { minutesMax: 60 },
  "deliver-webhooks": { minutesMax: 10 },
  "ask-witnesses": { minutesMax: 10 },
  "translate-reviews": { minutesMax: 60 },
  "submit-statements": { minutesMax: 60 },
  "deliver-messages": { minutesMax: 60 },
};
const jobNames = Object.keys(queues) as JobName[]; // Keys of the table above, by its type.

/** Where pg-boss keeps its tables. */
const queueSchema = "pgboss";
const retriesMax = 5;
const retryDelaySeconds = 5;
const pollSeconds = 1;
const connectionsMax = 3;
const stopMsMax = 20_000;

/** Opens the queue, and makes on first use the tables it keeps its jobs in. */
export async function openJobQueue({
  jobQueue,
  rawTransaction,
}: Pick<Database, "jobQueue" | "rawTransaction">): Promise<JobQueue> {
  const stopping = new AbortController();
  const boss = new PgBoss(
    jobQueue.kind === "pglite"
      ? { db: fromPglite(jobQueue.pglite), backend: "pglite" }
      : { connectionString: jobQueue.url, max: connectionsMax, application_name: "candor jobs" },
  );
  boss.on("error", (error) => broke("job queue", error));
  await boss.start();
  for (const name of jobNames) await prepareQueue(boss, name);
  await rawTransaction((run) => grantJobs(run, queueSchema));
  return {
    enqueue: async (tx, name, carried, options = {}) => {
      await boss.send(name, carried, {
        db: fromKysely(tx),
        // The queues hold one waiting job a key, so a job that may wait beside others has its own.
        singletonKey: options.onceFor ?? randomUUID(),
        ...(options.notBefore === undefined ? {} : { startAfter: new Date(options.notBefore) }),
      });
    },
    health: () => rawTransaction(healthOfJobs),
    retry: async (name) => {
      const failed = await rawTransaction((run) => failedIds(run, name));
      if (failed.length > 0) await boss.retry(name, [...failed]);
      return failed.length;
    },
    work: async (handlers) => {
      for (const name of jobNames) {
        await workOn(boss, name, { handle: handlers[name], stopping: stopping.signal });
      }
      await setSchedule(boss);
    },
    stop: () => {
      stopping.abort();
      return boss.stop({ graceful: true, timeout: stopMsMax });
    },
  };
}

async function healthOfJobs(run: RunSql): Promise<readonly JobHealth[]> {
  const rows = await run(
    `select name, count(*) filter (where state in ('created', 'retry'))::integer as waiting,
       count(*) filter (where state = 'active')::integer as working,
       count(*) filter (where state = 'failed')::integer as failed,
       max(completed_on) filter (where state = 'completed') as done
     from ${queueSchema}.job group by name`,
  );
  return jobNames.map((name) => {
    const row = rows.find((one) => one.name === name);
    const counted = (state: string) => Number(row?.[state] ?? 0);
    return {
      ...{ name, waiting: counted("waiting"), working: counted("working") },
      failed: counted("failed"),
      doneAt: row?.done instanceof Date ? row.done.getTime() : null,
    };
  });
}

async function failedIds(run: RunSql, name: JobName): Promise<readonly string[]> {
  const rows = await run(
    `select id::text as id from ${queueSchema}.job where name = $1 and state = 'failed'`,
    [name],
  );
  return rows.map(({ id }) => String(id));
}

async function prepareQueue(boss: PgBoss, name: JobName): Promise<void> {
  await boss.createQueue(name, {
    policy: "short",
    expireInSeconds: queues[name].minutesMax * 60,
    retryLimit: retriesMax,
    retryDelay: retryDelaySeconds,
    retryBackoff: true,
  });
  // Any question about a queue makes pg-boss read it once and remember it. Asked for the first time
  // inside a transaction on PGlite, that reading would wait for ever for the transaction's end.
  await boss.findJobs(name, { id: randomUUID() });
}

type Work<Name extends JobName> = {
  readonly handle: JobHandlers[Name];
  readonly stopping: AbortSignal;
};

async function workOn<Name extends JobName>(
  boss: PgBoss,
  name: Name,
  { handle, stopping }: Work<Name>,
): Promise<void> {
  await boss.work<JobData[Name]>(name, { pollingIntervalSeconds: pollSeconds }, async (taken) => {
    for (const { id: jobId, data, signal } of taken) {
      const started = performance.now();
      try {
        await handle(data, AbortSignal.any([signal, stopping]));
      } catch (error) {
        jobFailed({ job: name, jobId }, error);
        // The queue keeps what it is told of a failure: that must not be anybody's words.
        throw new Error(`${name} failed; see the log for job ${jobId}`);
      }
      jobDone({ job: name, jobId, ms: Math.round(performance.now() - started) });
    }
  });
}

/** The clock's jobs are those of the table: what an earlier version scheduled is dropped. */
async function setSchedule(boss: PgBoss): Promise<void> {
  for (const { name } of await boss.getSchedules()) {
    if (!schedule.some(({ job }) => job === name)) await boss.unschedule(name);
  }
  for (const { job, cron, carries } of schedule) {
    // Of several servers each adds it, and the key makes it one; a missed night is made up for.
    await boss.schedule(job, cron, carries, { tz: "UTC", missed: "once", singletonKey: "clock" });
  }
}
