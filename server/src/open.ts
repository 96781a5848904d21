import { systemClock } from "./adapters/clock.ts";
import { detectorsInThread } from "./adapters/detection-worker.ts";
import { timeOrderedIds } from "./adapters/ids.ts";
import { loadKey } from "./adapters/kept-key.ts";
import { type KeptKeyRing, keptRing } from "./adapters/key-ring.ts";
import { systemRandom } from "./adapters/random.ts";
import { secretsOf, UnknownKeyError } from "./adapters/secrets.ts";
import { type Config, configProblems, parseConfig } from "./config.ts";
import { type Database, describeDatabase, openDatabase } from "./db/database.ts";
import { FolderInUseError } from "./db/folder-lock.ts";
import { MigrationError, migrate, migrationPlan } from "./db/migrate.ts";
import { DatabaseSilentError } from "./db/postgres.ts";
import { databaseLedger } from "./ledger/append.ts";
import { loadSigner, type Signer } from "./ledger/note.ts";
import type { DetectorHost, Secrets } from "./ports.ts";
import type { SnapshotBounds } from "./store/snapshots.ts";
import { databaseOpened } from "./telemetry.ts";
import type { Deps } from "./usecases/deps.ts";

/** The database, ready for use: its schema is up to date. */
export type Opened = {
  readonly db: Database;
  /** The file names of the migrations that this start ran. */
  readonly migrationsRun: readonly string[];
};

/** Opens the database of the configuration and brings its schema up to date. */
export async function openMigrated(
  config: Pick<Config, "databaseUrl" | "dataFolder">,
): Promise<Opened> {
  const db = await openDatabase(config);
  try {
    const ran = await migrate(db);
    databaseOpened({ kind: db.kind, migrationsRun: ran.length });
    return { db, migrationsRun: ran.map(({ name }) => name) };
  } catch (error) {
    await db.close();
    throw error;
  }
}

/** Texts are compared in memory: half of what the detectors may take, at two bytes a character. */
const textShare = 0.5;
const bytesPerMb = 1_048_576;

/** Where the detectors compute, and how much of a marketplace they read at once. */
export function detectionWithin({
  detectionRowsMax,
  detectionMemoryMb,
}: Pick<Config, "detectionRowsMax" | "detectionMemoryMb">): {
  readonly detectors: DetectorHost;
  readonly bounds: SnapshotBounds;
} {
  const textCharsMax = Math.floor((detectionMemoryMb * bytesPerMb * textShare) / 2);
  return {
    detectors: detectorsInThread({ memoryMbMax: detectionMemoryMb }),
    bounds: { reviewsMax: detectionRowsMax, textCharsMax },
  };
}

/** What a command of `candor` that needs the database is given. */
export type CommandContext = Opened & {
  readonly config: Config;
  /** Where the data lives, for people. */
  readonly place: string;
  readonly signer: () => Promise<Signer>;
  /** The keys that seal, and what seals with them. */
  readonly sealing: () => Promise<{ readonly ring: KeptKeyRing; readonly secrets: Secrets }>;
  /** What use cases are given here: the machine's clock and randomness, the database's ledger. */
  readonly deps: Pick<Deps, "db" | "clock" | "ids" | "random" | "ledger">;
};

/** Where a command complains. */
type Complaints = { readonly stderr: { readonly write: (text: string) => unknown } };

/**
 * Runs a command on the database of the environment and closes it. What the person who started it
 * can put right is said in a sentence, with exit code 2.
 */
export async function withDatabase(
  { stderr }: Complaints,
  run: (context: CommandContext) => Promise<number>,
): Promise<number> {
  return withConfig({ stderr }, async (config) => {
    const opened = await openMigrated(config);
    const { db } = opened;
    try {
      const signer = () => loadSigner(config.dataFolder);
      const clock = systemClock;
      const random = systemRandom;
      const ids = timeOrderedIds({ clock, random });
      const deps = { db, clock, ids, random, ledger: databaseLedger({ ids, random }) };
      const sealing = () => openSealing(config, clock);
      const place = describeDatabase(db);
      return await run({ ...opened, config, place, signer, sealing, deps });
    } finally {
      await db.close();
    }
  });
}

/** The ring of the data folder, and what seals with it. */
export async function openSealing(
  { dataFolder }: Pick<Config, "dataFolder">,
  clock: Deps["clock"],
): Promise<{ readonly ring: KeptKeyRing; readonly secrets: Secrets }> {
  const ring = keptRing(dataFolder, clock.now());
  return { ring, secrets: secretsOf(await loadKey(dataFolder, "data-key"), ring) };
}

/** The names of the migrations that are done and still to be run, changing nothing. */
export async function planMigrations(config: Config): Promise<{
  readonly done: readonly string[];
  readonly pending: readonly string[];
}> {
  const db = await openDatabase(config);
  try {
    const { done, pending } = await migrationPlan(db);
    return { done: done.map(({ name }) => name), pending: pending.map(({ name }) => name) };
  } finally {
    await db.close();
  }
}

/** Runs a command with the parsed environment; what is wrong with it is said, with exit code 2. */
export async function withConfig(
  { stderr }: Complaints,
  run: (config: Config) => Promise<number>,
): Promise<number> {
  const config = parseConfig(process.env);
  if (!config.ok) {
    for (const problem of configProblems(config)) stderr.write(`${problem}\n`);
    return 2;
  }
  try {
    return await run(config.value);
  } catch (error) {
    if (!isForTheCaller(error)) throw error;
    const cause = error.cause instanceof Error ? `: ${error.cause.message}` : "";
    stderr.write(`${error.message}${cause}\n`);
    return 2;
  }
}

function isForTheCaller(error: unknown): error is Error {
  return (
    error instanceof FolderInUseError ||
    error instanceof MigrationError ||
    error instanceof DatabaseSilentError ||
    error instanceof UnknownKeyError
  );
}
