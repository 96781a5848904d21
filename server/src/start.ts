import { systemClock } from "./adapters/clock.ts";
import { timeOrderedIds } from "./adapters/ids.ts";
import { openJobQueue } from "./adapters/job-queue.ts";
import { systemRandom } from "./adapters/random.ts";
import { reactingLedger } from "./adapters/reacting-ledger.ts";
import { loadSessionKey } from "./adapters/session-key.ts";
import type { Config } from "./config.ts";
import { describeDatabase } from "./db/database.ts";
import { makeApp } from "./http/app.ts";
import { registerPages } from "./http/pages.ts";
import { refoldRatingsJob } from "./jobs/refold-ratings.ts";
import { databaseLedger } from "./ledger/append.ts";
import { loadSigner } from "./ledger/note.ts";
import { startSequencer } from "./ledger/sequencer.ts";
import { openMigrated } from "./open.ts";
import { startLogging } from "./telemetry.ts";
import type { Deps } from "./usecases/deps.ts";

/** A server at work. */
export type RunningCandor = {
  /** Where people reach it. */
  readonly address: string;
  /** What to tell the person who started it, line by line. */
  readonly banner: readonly string[];
  /** Answers what is being asked, finishes what is being done, and closes the database. */
  readonly stop: () => Promise<void>;
};

/** Opens the database, loads the demo where that is the mode, and listens. */
export async function startCandor(config: Config): Promise<RunningCandor> {
  startLogging({ level: config.logLevel });
  const { db } = await openMigrated(config);
  const signer = await loadSigner(config.dataFolder);
  const clock = systemClock;
  const random = systemRandom;
  const ids = timeOrderedIds({ clock, random });
  const jobs = await openJobQueue(db);
  const ledger = reactingLedger({ ledger: databaseLedger({ ids, random }), jobs });
  const deps: Deps = { db, clock, ids, random, ledger, jobs, ledgerKey: signer.publicKey };
  const sequencer = startSequencer({ db, clock, signer });
  await jobs.work({ "refold-ratings": () => refoldRatingsJob({ db, clock }) });
  const app = await makeApp({
    deps,
    config,
    sessionKey: await loadSessionKey(config.dataFolder),
    demoIdentities: [],
    pages: registerPages,
  });
  const address = await app.listen({ host: config.host, port: config.port });
  return {
    address,
    banner: [`Candor is at ${address}`, describeDatabase(db)],
    stop: async () => {
      await app.close();
      await jobs.stop();
      await sequencer.stop();
      await db.close();
    },
  };
}
