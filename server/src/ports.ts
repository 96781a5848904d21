import type { MarketSnapshot } from "@candor/core/detection/market-snapshot.ts";
import type { TracedSignal } from "@candor/core/detection/passes.ts";
import type { IdPrefix } from "@candor/core/kernel/ids.ts";
import type { Instant } from "@candor/core/kernel/instant.ts";
import type { Result } from "@candor/core/kernel/result.ts";
import type { Language } from "@candor/core/policy/kit/language.ts";
import type { PictureType } from "@candor/core/policy/pictures/picture-type.ts";
import type { SeenPicture } from "@candor/core/policy/pictures/seen-picture.ts";
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

type Appended = Promise<readonly string[]>;

/** The append-only proof of what happened. */
export type Ledger = {
  /** Appends inside the caller's transaction and answers the event ids, in the order given. */
  readonly append: (tx: Tx, marketplaceId: string, entries: readonly LedgerEntry[]) => Appended;
};

/** What each job carries, by the job's name. A name that is not here does not compile. */
export type JobData = {
  /** Forgets the answers kept under idempotency keys that are too old to come again. */
  "forget-idempotency-keys": Record<string, never>;
  /** Makes cases of suspicions that should have been decided by now. */
  "raise-overdue-suspicions": Record<string, never>;
  /** Recomputes every rating and every seller's numbers and reports any difference. */
  "refold-ratings": Record<string, never>;
  /** Begins and ends measures at their time, and escalates appeals that are overdue. */
  "advance-enforcement": Record<string, never>;
  /** Begins announced changes of whose reviews are shown together. */
  "share-reviews": Record<string, never>;
  /** Looks for manipulation in one marketplace, or in each. */
  "detect-all": { readonly marketplaceId?: string };
  /** The same where facts have come since, by the detectors that they can change. */
  "detect-new": Record<string, never>;
  /** Decides the review requests that are due, and hands their mail over. */
  "send-review-requests": Record<string, never>;
  /** Opens the requests of orders that came without, such as those of an import. */
  "open-review-requests": Record<string, never>;
  /** Marks the policy versions whose moment has come. */
  "adopt-policies": Record<string, never>;
  /** Tells every seller of an announced policy version. */
  "tell-sellers": { readonly marketplaceId: string; readonly version: string };
  /** Writes the weekly mail about reviews to sellers who want it. */
  "write-digests": Record<string, never>;
  /** Judges the recorded texts by two policy versions. */
  "back-test": { readonly marketplaceId: string; readonly backTestId: string };
  /** Hands over the mail that waits. */
  "deliver-mail": Record<string, never>;
  /** Erases what was given to fulfil orders and is needed no more. */
  "erase-buyer-data": Record<string, never>;
  /** Mails statements of reasons, and what came of appeals. */
  "deliver-statements": Record<string, never>;
  /** Mails receipts of notices and what came of them. */
  "deliver-notices": Record<string, never>;
  /** Tells the marketplace what it has to carry out. */
  "deliver-webhooks": Record<string, never>;
  /** Has translated what readers asked for. */
  "translate-reviews": Record<string, never>;
  /** Sends statements of reasons to the EU transparency database. */
  "submit-statements": Record<string, never>;
  /** Asks witnesses to sign the newest checkpoints. */
  "ask-witnesses": Record<string, never>;
  /** Mails the messages of threads to the side that did not write them. */
  "deliver-messages": Record<string, never>;
};

/** A marketplace laid open to the detectors; `close` lets go of it. */
export type Search = {
  /** What a detector finds, or why it could not look. */
  readonly run: (pass: string) => Promise<readonly TracedSignal[] | { readonly notRun: string }>;
  readonly close: () => Promise<void>;
};

/** Where detectors compute, so that nobody who asks for a page waits for them. */
export type DetectorHost = { readonly open: (market: MarketSnapshot) => Search };

/** The name of a job. */
export type JobName = keyof JobData;

/** When and how often a job may be in the queue. */
export type EnqueueOptions = {
  /** Not before this moment. */
  readonly notBefore?: Instant;
  /** While a job with this key waits, another one is not added. */
  readonly onceFor?: string;
};

/** Signs what others may have to prove later. */
export type Notary = {
  /** A text, whose last letter is a line break, as a note signed in the marketplace's name. */
  readonly sign: (marketplaceId: string, text: string) => string;
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
  /** How each kind of job fares, of all marketplaces together. */
  readonly health: () => Promise<readonly JobHealth[]>;
  /** Puts the jobs of a kind that failed for good back into the queue; answers how many. */
  readonly retry: (name: JobName) => Promise<number>;
};

/** How a kind of job fares. */
export type JobHealth = {
  readonly name: JobName;
  readonly waiting: number;
  readonly working: number;
  /** Failed for good, after every try. */
  readonly failed: number;
  readonly doneAt: Instant | null;
};

/** Keeps what the database may not know: its key lies elsewhere. */
export type Secrets = {
  /** Encrypts a text so that only `open` with the same `about` reads it again. */
  readonly seal: (text: string, about: string) => string;
  /** The same for bytes. */
  readonly sealBytes: (bytes: Uint8Array, about: string) => Uint8Array;
  readonly openBytes: (sealed: Uint8Array, about: string) => Uint8Array;
  /** Reads a sealed text; throws where its key is missing or it is about something else. */
  readonly open: (sealed: string, about: string) => string;
  /** The name of the key that seals now; it stands at the head of everything that it sealed. */
  readonly newestKey: () => string;
  /** A token that nobody can guess and that is the same again for the same words. */
  readonly token: (about: string) => string;
};

/** A mail, ready to go. */
export type Letter = {
  /** Stays the same however often it is handed over, so that a second copy is known as one. */
  readonly messageId: string;
  readonly marketplaceId: string;
  readonly customerId: string;
  readonly mailId: string;
  readonly to: string;
  readonly fromName: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly language: string;
  /** Where it comes from and answers go to, where that is not the installation's own address. */
  readonly from?: string;
  /** Where it comes back to if it cannot be delivered. */
  readonly returnPath?: string;
  /** The thread's first message id: mail programs put what names it together. */
  readonly inReplyTo?: string;
  /** Headers beside those of every mail. */
  readonly headers: Readonly<Record<string, string>>;
  readonly attachments?: readonly MailedFile[];
  readonly at: Instant;
};

/** A file that goes with a mail. */
export type MailedFile = {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
};

/**
 * What is known after a mail was handed over; `uncertain` when the line broke at the wrong time.
 */
export type HandedOver =
  | { readonly end: "taken" }
  | { readonly end: "refused"; readonly forGood: boolean; readonly answer: string }
  | { readonly end: "uncertain" };

/** How a picture is to be read. */
export type PictureWish = {
  /** The language of the print where it is known; null lets it be found out. */
  readonly lang: Language | null;
  /** Whether its pages are wanted as small JPEGs, to be shown with the findings. */
  readonly withPreviews: boolean;
};

/** A picture as it was read. */
export type ReadPicture = SeenPicture & { readonly previews: readonly Uint8Array[] };

/** Why a picture was not read. */
export type PictureCode =
  | "picture_unreadable"
  | "picture_too_large"
  | "picture_too_slow"
  | "pictures_waiting";

/** Reads print and codes off pictures and PDFs, away from the thread that answers requests. */
export type PictureReader = {
  readonly read: (
    bytes: Uint8Array,
    wish: PictureWish,
  ) => Promise<Result<ReadPicture, PictureCode>>;
  readonly close: () => Promise<void>;
};

/** A photo as it is kept: two JPEGs, and how large the larger one is. */
export type DrawnPhoto = {
  readonly full: Uint8Array;
  readonly small: Uint8Array;
  readonly width: number;
  readonly height: number;
};

/** Draws a picture anew, so that only what is seen is left of it; null where it cannot be read. */
export type PictureRedrawer = {
  readonly photo: (bytes: Uint8Array) => Promise<DrawnPhoto | null>;
  readonly redraw: (
    bytes: Uint8Array,
    type: Exclude<PictureType, "pdf">,
  ) => Promise<Uint8Array | null>;
};

/** What a scanner knows of a file; `unknown` where it gave no plain answer. */
export type ScanEnd = "clean" | "infected" | "unknown";

/** Looks for harmful software. */
export type VirusScanner = { readonly scan: (bytes: Uint8Array) => Promise<ScanEnd> };

/** A file as somebody sends it: its name is theirs, and what it is only its bytes say. */
export type SentFile = { readonly name: string; readonly bytes: Uint8Array };

/** A mail that came in, as far as anybody may know it. */
export type ReceivedMail = {
  /** The address of ours that it was sent to. */
  readonly to: string;
  readonly envelopeFrom: string;
  /** The addresses of its From header. */
  readonly from: readonly string[];
  readonly messageId: string;
  readonly text: string;
  readonly html: string;
  /** What its writer attached; pictures that belong to its layout are not among it. */
  readonly files: readonly SentFile[];
  /** Headers by their lower-case names; of those that repeat, the first. */
  readonly headers: ReadonlyMap<string, string>;
  /** How many servers handed it on. */
  readonly hops: number;
  /** The text of a delivery report's machine-readable part, where it is one. */
  readonly report: string | null;
};

/** What a mail server is told: taken, or why not, in one line. */
export type MailAnswer =
  | { readonly taken: true }
  | { readonly taken: false; readonly code: number; readonly text: string };

/** Where mail for threads goes. */
export type MailDoor = {
  /** Whether an address takes mail at all, asked before the mail is sent. */
  readonly admits: (address: string) => Promise<MailAnswer>;
  readonly take: (mail: ReceivedMail) => Promise<MailAnswer>;
};

/** A message to a machine, ready to go. */
export type Parcel = {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

/** What the address answered: the number, or in a few words why there was none. */
export type Posted = { readonly taken: boolean; readonly answer: string };

/** Posts to the addresses of others, and says what came of it; it never throws. */
export type Courier = { readonly post: (parcel: Parcel) => Promise<Posted> };

/** Sends mail. */
export type Mailer = {
  readonly send: (letter: Letter) => Promise<HandedOver>;
  readonly close: () => Promise<void>;
};
