import { ok, type Result, reject } from "@candor/core/kernel/result.ts";
import type { Database, Tx } from "../db/database.ts";
import {
  claimIdempotencyKey,
  type IdempotencyKey,
  keepAnswer,
  keptAnswer,
  waitForLocksAtMost,
} from "../store/idempotency.ts";
import type { Deps } from "./deps.ts";

/** An answer as it goes out. */
export type Answer = {
  readonly status: number;
  readonly reply: string;
  /** What a repeated request is answered, where it differs: a secret is shown once. */
  readonly replyAgain?: string;
  /** Whether it is the first request's answer, given again. */
  readonly repeated: boolean;
};

const waitSecondsMax = 5;

/**
 * Does the work of a request once, however often and however concurrently it is sent: key, work and
 * answer are one transaction, so that neither a crash nor a race can part them. `work` must use the
 * database it is given.
 */
export function answerOnce(
  { db, clock, secrets }: Pick<Deps, "db" | "clock" | "secrets">,
  key: IdempotencyKey,
  requestHash: string,
  work: (db: Database) => Promise<Omit<Answer, "repeated">>,
): Promise<Result<Answer, "idempotency_key_reused">> {
  return db.transaction(async (tx) => {
    await waitForLocksAtMost(tx, waitSecondsMax);
    if (await claimIdempotencyKey(tx, key, requestHash, clock.now())) {
      const answer = await work(within(db, tx));
      const { status, reply, replyAgain = reply } = answer;
      const sealedReply = secrets.seal(replyAgain, answerOf(key));
      await keepAnswer(tx, key, { status, sealedReply });
      return ok({ ...answer, repeated: false });
    }
    const kept = await keptAnswer(tx, key);
    if (kept === null) throw new Error("an idempotency key was kept without its answer");
    if (kept.requestHash !== requestHash) return reject("idempotency_key_reused");
    const reply = secrets.open(kept.sealedReply, answerOf(key));
    return ok({ status: kept.status, reply, repeated: true });
  });
}

/** What a kept answer is about: it opens under no other key. */
export const answerOf = ({ marketplaceId, caller, key }: IdempotencyKey): string =>
  `answer ${marketplaceId} ${caller} ${key}`;

/** The same database, with every piece of work inside a transaction that is already open. */
function within(db: Database, tx: Tx): Database {
  return { ...db, kysely: tx, transaction: (run) => run(tx) };
}
