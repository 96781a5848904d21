/**
 * The real server, in a process of its own, on the database of DATABASE_URL; prints its port. Only
 * the rate limits are lifted, since all the requests come from one address.
 */
import { systemClock } from "@candor/server/adapters/clock.ts";
import { timeOrderedIds } from "@candor/server/adapters/ids.ts";
import { redrawer } from "@candor/server/adapters/pictures/redraw.ts";
import { systemRandom } from "@candor/server/adapters/random.ts";
import { secretsOf } from "@candor/server/adapters/secrets.ts";
import { openDatabase } from "@candor/server/db/database.ts";
import { makeApp } from "@candor/server/http/app.ts";
import { databaseLedger } from "@candor/server/ledger/append.ts";
import { openPictures } from "@candor/server/open-pictures.ts";

const db = await openDatabase({ databaseUrl: process.env.DATABASE_URL, dataFolder: "" });
const clock = systemClock;
const random = systemRandom;
const ids = timeOrderedIds({ clock, random });
const ledger = databaseLedger({ ids, random });
const secrets = secretsOf(random.bytes(32));
const jobs = { enqueue: async () => {}, health: async () => [], retry: async () => 0 };
// Nobody asks for a receipt here.
const notary = { sign: (_: string, text: string) => text };
const app = await makeApp({
  deps: {
    db,
    clock,
    ids,
    random,
    ledger,
    jobs,
    secrets,
    notary,
    ledgerKey: new Uint8Array(32),
    translates: false,
    pictures: openPictures(),
    redrawer,
    scanner: null,
  },
  config: {
    jwksUrl: undefined,
    jwtSharedKey: undefined,
    jwtIssuer: undefined,
    jwtAudience: "candor",
    publicUrl: "http://127.0.0.1",
    trustProxy: false,
  },
  sessionKey: random.bytes(32),
  demoIdentities: [],
  rateLimits: { requestsPerMinuteMax: 1e9, writesPerMinuteMax: 1e9 },
});
const address = await app.listen({ host: "127.0.0.1", port: 0 });
process.stdout.write(`${new URL(address).port}\n`);
