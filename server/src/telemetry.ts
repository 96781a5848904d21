import { AsyncLocalStorage } from "node:async_hooks";
import pino, { type DestinationStream, type Level, type LevelWithSilent, type Logger } from "pino";

/**
 * What the running system says about itself: one function a business event, so that no line is
 * made up on the spot and none carries a name, a text or an address of a person.
 */
export type LogOptions = {
  readonly level: LevelWithSilent;
  /** Where lines go; standard output unless a test gives another. */
  readonly destination?: DestinationStream;
};

/** Fields that are cut from every line, should one ever slip in. */
const personalFields = [
  "body",
  "text",
  "title",
  "words",
  "email",
  "displayName",
  "customerId",
  "password",
  "token",
  "authorization",
  "cookie",
] as const;

const request = new AsyncLocalStorage<string>();

let logger: Logger = pino({ level: "silent" });

/** Starts logging; until then, and so in tests, nothing is written. */
export function startLogging({ level, destination }: LogOptions): void {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    mixin: () => {
      const requestId = request.getStore();
      return requestId === undefined ? {} : { requestId };
    },
    redact: {
      paths: personalFields.flatMap((field) => [field, `*.${field}`, `*.*.${field}`]),
      censor: "[left out]",
    },
    serializers: { err: withoutValues },
  };
  logger = destination === undefined ? pino(options) : pino(options, destination);
}

/** Runs the work of one request: every line logged inside carries its id. */
export function withRequestId<T>(requestId: string, run: () => T): T {
  return request.run(requestId, run);
}

/** The id of the request being answered, if there is one. */
export function currentRequestId(): string | undefined {
  return request.getStore();
}

function say(level: Level, event: string, facts: Readonly<Record<string, unknown>>): void {
  logger[level](facts, event);
}

/** The program is broken: something was thrown that nobody expected. */
export function broke(where: string, error: unknown): void {
  say("error", "broke", { where, err: error });
}

/** The database is open and its schema up to date. */
export function databaseOpened(facts: { kind: string; migrationsRun: number }): void {
  say("info", "database opened", facts);
}

/** A transaction met another one and runs again. */
export function transactionRetried(facts: { attempt: number; code: string }): void {
  say("debug", "transaction retried", facts);
}

/** An idle database connection was lost; the pool opens another when one is needed. */
export function connectionLost(error: unknown): void {
  say("warn", "database connection lost", { err: error });
}

/** The database's user may make no roles, so nothing but the code keeps reviews from metrics. */
export function rolesNotGranted(): void {
  say("warn", "database roles not granted: the user needs createrole", {});
}

/** New events got their place in the ledger, under a signed checkpoint. */
export function ledgerSequenced(facts: {
  marketplaceId: string;
  events: number;
  treeSize: number;
}): void {
  say("debug", "ledger sequenced", facts);
}

/** The ratings of a marketplace were computed again from the ledger; no difference is expected. */
export function ratingsRefolded(facts: {
  marketplaceId: string;
  products: number;
  differences: number;
}): void {
  say(facts.differences === 0 ? "info" : "error", "ratings refolded", facts);
}

/** The numbers of a marketplace's sellers were counted again; a difference is a defect. */
export function feedbackRefolded(facts: {
  marketplaceId: string;
  feedback: number;
  differences: number;
}): void {
  say(facts.differences === 0 ? "info" : "error", "feedback refolded", facts);
}

/** Measures began or ended, overdue appeals were escalated, reporters answered, watching ended. */
export function enforcementAdvanced(facts: {
  measures: number;
  appeals: number;
  answers: number;
  accounts: number;
}): void {
  say("info", "enforcement advanced", facts);
}

/** Reviews of a marketplace are under suspicion for longer than its policy allows. */
export function suspicionsOverdue(facts: { marketplaceId: string; overdue: number }): void {
  say("error", "suspicions overdue", facts);
}

/** Notices that nobody answered by their day. */
export function noticesOverdue(facts: { marketplaceId: string; overdue: number }): void {
  say("error", "notices overdue", facts);
}

/** Review requests were decided, and mail was handed over; nobody is named. */
export function requestsDecided(facts: {
  decided: number;
  asked: number;
  handedOver: number;
}): void {
  say("info", "requests decided", facts);
}

/** The detectors looked at a marketplace. */
export function detectionRan(facts: {
  marketplaceId: string;
  kind: string;
  status: string;
  opened: number;
  joined: number;
}): void {
  say(facts.status === "nothing_new" ? "debug" : "info", "detection ran", facts);
}

/** A webhook was tried for days and never took a message. */
export function webhookRefused(facts: {
  marketplaceId: string;
  webhookId: string;
  answer: string;
}): void {
  say("warn", "webhook message given up", facts);
}

/** A witness did not sign a checkpoint: it is away, or it has seen another history. */
export function witnessRefused(facts: {
  marketplaceId: string;
  witness: string;
  answer: string;
  attempts: number;
}): void {
  say("warn", "witness did not sign", facts);
}

/** A job ran to its end. */
export function jobDone(facts: { job: string; jobId: string; ms: number }): void {
  say("info", "job done", facts);
}

/** A job failed; the queue tries it again a few times. */
export function jobFailed(facts: { job: string; jobId: string }, error: unknown): void {
  say("error", "job failed", { ...facts, err: error });
}

/** A request was answered. */
export function requestAnswered(facts: {
  method: string;
  route: string;
  status: number;
  ms: number;
}): void {
  say("info", "request answered", facts);
}

/**
 * An error as it may be logged. PostgreSQL repeats the caller's values in `detail` and `where`,
 * and for bad input (class 22) in the message itself: those stay out.
 */
function withoutValues(error: unknown): unknown {
  if (!(error instanceof Error)) return { message: `thrown: ${typeof error}` };
  const code = "code" in error && typeof error.code === "string" ? error.code : undefined;
  const quotesValues = code?.startsWith("22") === true;
  return {
    type: error.name,
    ...(code === undefined ? {} : { code }),
    ...("constraint" in error ? { constraint: error.constraint } : {}),
    message: quotesValues ? "bad input reached the database" : error.message,
    stack: framesOf(error),
    ...(error.cause === undefined ? {} : { cause: withoutValues(error.cause) }),
  };
}

/** The stack without its first lines, which repeat the message. */
function framesOf(error: Error): string {
  const lines = (error.stack ?? "").split("\n");
  return lines
    .filter((line) => /^\s+at /.test(line))
    .map((line) => line.trim())
    .join("\n");
}

/** A policy version came into force. */
export function policyAdopted(facts: { marketplaceId: string; version: string }): void {
  say("info", "policy version in force", facts);
}
