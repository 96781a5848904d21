import { systemClock } from "./adapters/clock.ts";
import { timeOrderedIds } from "./adapters/ids.ts";
import { systemRandom } from "./adapters/random.ts";
import { loadSessionKey } from "./adapters/session-key.ts";
import type { Config } from "./config.ts";
import { describeDatabase } from "./db/database.ts";
import { makeApp } from "./http/app.ts";
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
  const ledger = databaseLedger({ ids, random });
  const jobs = { enqueue: async () => {} };
  const deps: Deps = { db, clock, ids, random, ledger, jobs, ledgerKey: signer.publicKey };
  const sequencer = startSequencer({ db, clock, signer });
  const app = await makeApp({
    deps,
    config,
    sessionKey: await loadSessionKey(config.dataFolder),
    demoIdentities: [],
  });
  const address = await app.listen({ host: config.host, port: config.port });
  return {
    address,
    banner: [`Candor is at ${address}`, describeDatabase(db)],
    stop: async () => {
      await app.close();
      await sequencer.stop();
      await db.close();
    },
  };
}
