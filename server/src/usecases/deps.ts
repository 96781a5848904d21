import type { Database } from "../db/database.ts";
import type { Clock, Ids, Jobs, Ledger, Random } from "../ports.ts";

/** All that use cases can be given; each names the few that it uses. */
export type Deps = {
  readonly db: Database;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly random: Random;
  readonly ledger: Ledger;
  readonly jobs: Jobs;
  /** The public half of the key that signs the ledger's checkpoints. */
  readonly ledgerKey: Uint8Array;
};
