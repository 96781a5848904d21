import type { IdPrefix } from "@candor/core/kernel/ids.ts";
import type { Instant } from "@candor/core/kernel/instant.ts";
import type { Tx } from "./db/database.ts";

/** Tells the time; tests give one that stands still. */
export type Clock = { readonly now: () => Instant };

/** Makes random bytes fit for salts and keys; tests give a repeatable one. */
export type Random = { readonly bytes: (length: number) => Uint8Array };

/** Makes ids that sort by the order in which they were made: `ids.next("rev")`. */
export type Ids = { readonly next: (prefix: IdPrefix) => string };

/** One event for the ledger. `payload` is public; what is personal goes into `words`. */
export type LedgerEntry = {
  /** Made beforehand with `ids.next("evt")`, where the caller writes it elsewhere too. */
  readonly eventId?: string;
  readonly type: string;
  /** The id of what the event happened to; for a review's events the review id. */
  readonly subject: string;
  readonly at: Instant;
  /** Public facts: never a customer id, never a name, never a text that somebody wrote. */
  readonly payload: Readonly<Record<string, unknown>>;
  /** Texts, names and customer ids: the leaf holds only a salted hash, so they can be erased. */
  readonly words?: Readonly<Record<string, unknown>>;
};

/** The append-only proof of what happened. */
export type Ledger = {
  /** Appends inside the caller's transaction and answers the event ids, in the order given. */
  readonly append: (
    tx: Tx,
    marketplaceId: string,
    entries: readonly LedgerEntry[],
  ) => Promise<readonly string[]>;
};

/** What each job carries, by the job's name. A name that is not here does not compile. */
export type JobData = {
  /** Recomputes every rating of every marketplace and reports any difference. */
  "refold-ratings": Record<string, never>;
};

/** The name of a job. */
export type JobName = keyof JobData;

/** When and how often a job may be in the queue. */
export type EnqueueOptions = {
  /** Not before this moment. */
  readonly notBefore?: Instant;
  /** While a job with this key waits, another one is not added. */
  readonly onceFor?: string;
};

/** The queue of work that follows a decision. */
export type Jobs = {
  /** Adds a job in the caller's transaction: it exists if, and only if, that commits. */
  readonly enqueue: <Name extends JobName>(
    tx: Tx,
    name: Name,
    carried: JobData[Name],
    options?: EnqueueOptions,
  ) => Promise<void>;
};
