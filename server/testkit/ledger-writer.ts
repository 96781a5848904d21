/**
 * Writes to the database of its environment until it is killed, from several hands at once, while a
 * sequencer works; prints each event's id once its transaction is committed.
 */
import { writeSync } from "node:fs";
import { systemClock } from "../src/adapters/clock.ts";
import { timeOrderedIds } from "../src/adapters/ids.ts";
import { systemRandom } from "../src/adapters/random.ts";
import { configProblems, parseConfig } from "../src/config.ts";
import { databaseLedger } from "../src/ledger/append.ts";
import { loadSigner } from "../src/ledger/note.ts";
import { startSequencer } from "../src/ledger/sequencer.ts";
import { openMigrated } from "../src/open.ts";
import { marketplaceId } from "./ledger-world.ts";

const hands = 8;
const sequenceEveryMs = 5;

const config = parseConfig(process.env);
if (!config.ok) throw new Error(configProblems(config).join("\n"));
const { db } = await openMigrated(config.value);
const clock = systemClock;
const ids = timeOrderedIds({ clock, random: systemRandom });
const ledger = databaseLedger({ ids, random: systemRandom });
const signer = await loadSigner(config.value.dataFolder);
startSequencer({ db, clock, signer }, sequenceEveryMs);
await Promise.all(Array.from({ length: hands }, writeForEver));

async function writeForEver(): Promise<void> {
  for (;;) {
    const sellerId = ids.next("key");
    const [eventId = ""] = await db.transaction(async (tx) => {
      await tx
        .insertInto("seller")
        .values({
          marketplace_id: marketplaceId,
          seller_id: sellerId,
          name: "Lamps and more",
          as_of: new Date(clock.now()),
        })
        .execute();
      return ledger.append(tx, marketplaceId, [
        {
          type: "seller-told",
          subject: sellerId,
          at: clock.now(),
          payload: { country: "DE" },
          words: { name: "Lamps and more" },
        },
      ]);
    });
    // Straight to the pipe: what waits in a stream's buffer would be lost with the process.
    writeSync(1, `${eventId}\n`);
  }
}
