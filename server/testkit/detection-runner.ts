/**
 * Makes one detection run after another and prints each pass that was filed. A killed process is
 * taken for dead after a silence, so its successor's clock begins after that.
 */
import { systemClock } from "../src/adapters/clock.ts";
import { detectorsInThread } from "../src/adapters/detection-worker.ts";
import { timeOrderedIds } from "../src/adapters/ids.ts";
import { systemRandom } from "../src/adapters/random.ts";
import { parseConfig } from "../src/config.ts";
import { databaseLedger } from "../src/ledger/append.ts";
import { openMigrated } from "../src/open.ts";
import { newestRun } from "../src/store/detection-runs.ts";
import { runDetectors, silenceMsMax } from "../src/usecases/run-detectors.ts";
import { market } from "./world.ts";

const config = parseConfig(process.env);
if (!config.ok) throw new Error("the runner has no configuration");
const { db } = await openMigrated(config.value);
const before = await newestRun(db.kysely, market);
const ahead = Math.max(0, (before?.beatAt ?? 0) + silenceMsMax + 1 - systemClock.now());
const clock = { now: () => systemClock.now() + ahead };
const random = systemRandom;
const ids = timeOrderedIds({ clock, random });
const ledger = databaseLedger({ ids, random });
const bounds = { reviewsMax: 100_000, textCharsMax: 1_000_000 };
const detectors = detectorsInThread({ memoryMbMax: 256 });
const deps = { db, clock, ids, random, ledger, detectors, bounds };
for (let turn = 0; ; turn++) {
  await runDetectors(deps, {
    ...{ marketplaceId: market, kind: "full" },
    onPass: (pass) => void process.stdout.write(`${process.pid} ${turn} ${pass}\n`),
  });
}
