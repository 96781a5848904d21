import { readFile } from "node:fs/promises";
import { clamdAt } from "./adapters/clamd.ts";
import { systemClock } from "./adapters/clock.ts";
import { httpCourier } from "./adapters/courier.ts";
import { euDatabaseAt } from "./adapters/eu-database.ts";
import { timeOrderedIds } from "./adapters/ids.ts";
import { type JobHandlers, openJobQueue } from "./adapters/job-queue.ts";
import { loadKey } from "./adapters/kept-key.ts";
import { outboxMailer } from "./adapters/outbox-mailer.ts";
import { redrawer } from "./adapters/pictures/redraw.ts";
import { systemRandom } from "./adapters/random.ts";
import { reactingLedger } from "./adapters/reacting-ledger.ts";
import { type RelayListener, startRelayListener } from "./adapters/relay-listener.ts";
import { smtpMailer } from "./adapters/smtp-mailer.ts";
import { translatorAt } from "./adapters/translator.ts";
import { callWitness } from "./adapters/witness-caller.ts";
import type { Config } from "./config.ts";
import { type Database, describeDatabase } from "./db/database.ts";
import { type DemoPerson, demoIdentities } from "./demo/identities.ts";
import { demoImage } from "./demo/images.ts";
import { loadDemo } from "./demo/load-demo.ts";
import { makeApp } from "./http/app.ts";
import { serveDemoImages } from "./http/demo-images.ts";
import { registerPages } from "./http/pages.ts";
import { adoptPoliciesJob } from "./jobs/adopt-policies.ts";
import { advanceEnforcementJob } from "./jobs/advance-enforcement.ts";
import { askWitnessesJob } from "./jobs/ask-witnesses.ts";
import { backTestJob } from "./jobs/back-test.ts";
import { deliverMailJob } from "./jobs/deliver-mail.ts";
import { deliverMessagesJob } from "./jobs/deliver-messages.ts";
import { deliverNoticesJob } from "./jobs/deliver-notices.ts";
import { deliverStatementsJob } from "./jobs/deliver-statements.ts";
import { deliverWebhooksJob } from "./jobs/deliver-webhooks.ts";
import { detectAllJob, detectNewJob } from "./jobs/detect.ts";
import { eraseBuyerDataJob } from "./jobs/erase-buyer-data.ts";
import { forgetIdempotencyKeysJob } from "./jobs/forget-idempotency-keys.ts";
import { openReviewRequestsJob } from "./jobs/open-review-requests.ts";
import { raiseOverdueSuspicionsJob } from "./jobs/raise-overdue-suspicions.ts";
import { refoldRatingsJob } from "./jobs/refold-ratings.ts";
import { sendReviewRequestsJob } from "./jobs/send-review-requests.ts";
import { shareReviewsJob } from "./jobs/share-reviews.ts";
import { submitStatementsJob } from "./jobs/submit-statements.ts";
import { tellSellersJob } from "./jobs/tell-sellers.ts";
import { translateReviewsJob } from "./jobs/translate-reviews.ts";
import { writeDigestsJob } from "./jobs/write-digests.ts";
import { databaseLedger } from "./ledger/append.ts";
import { loadSigner } from "./ledger/note.ts";
import { notaryOf } from "./ledger/receipt.ts";
import { startSequencer } from "./ledger/sequencer.ts";
import { detectionWithin, openMigrated, openSealing } from "./open.ts";
import { openPictures } from "./open-pictures.ts";
import type { Courier, Mailer } from "./ports.ts";
import type { EuDatabase, Translator } from "./ports-outside.ts";
import { startLogging } from "./telemetry.ts";
import type { AskedWitness } from "./usecases/ask-witnesses.ts";
import { resumeBackTests } from "./usecases/back-tests.ts";
import type { Deps, RelayDeps } from "./usecases/deps.ts";
import { startDetection } from "./usecases/detect-everywhere.ts";
import { mailDoor } from "./usecases/receive-mail.ts";
import { warmScreening } from "./warm-screening.ts";

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
  const jobs = await openJobQueue(db);
  const plainLedger = databaseLedger({ ids, random });
  const ledger = reactingLedger({ ledger: plainLedger, jobs });
  const { secrets } = await openSealing(config, clock);
  const signing = { notary: notaryOf(signer), ledgerKey: signer.publicKey };
  const pictures = openPictures();
  const scanner = config.clamdUrl === undefined ? null : clamdAt(config.clamdUrl);
  const asked = { pictures, redrawer, scanner, translates: config.translatorUrl !== undefined };
  const deps: Deps = { db, clock, ids, random, ledger, jobs, secrets, ...asked, ...signing };
  // The demo's past wakes nobody: it is history, told at once.
  if (config.mode === "demo") {
    await loadDemo({ db, clock, ids, random, ledger: plainLedger, redrawer });
  }
  const people = config.demoIdentities ? demoIdentities : [];
  const sequencer = startSequencer({ db, clock, signer });
  const mailer = await openMailer(config, db);
  const relayDomain = config.relayDomain ?? null;
  const mailDeps = { ...deps, mailer, publicUrl: config.publicUrl, relayDomain };
  const relay = await listenForMail(config, deps);
  await jobs.work(
    jobHandlers({ ...mailDeps, ...outsideOf(config) }, { ...deps, ...detectionWithin(config) }),
  );
  const app = await makeApp({
    deps,
    config,
    sessionKey: await loadKey(config.dataFolder, "session-key"),
    demoIdentities: people,
    pages: async (site, door) => {
      await registerPages(site, door);
      if (config.mode === "demo") serveDemoImages(site, demoImage);
    },
  });
  await startDetection(deps);
  await resumeBackTests(deps);
  const address = await app.listen({ host: config.host, port: config.port });
  const warming = warmScreening();
  return {
    address,
    banner: [...addresses(address), describeDatabase(db), ...logins(address, people)],
    stop: async () => {
      warming.stop();
      await app.close();
      await pictures.close();
      await relay?.close();
      await jobs.stop();
      await mailer.close();
      await sequencer.stop();
      await db.close();
    },
  };
}

/** What does each job here. */
function jobHandlers(
  mailDeps: Deps & RelayDeps & Outside,
  detectionDeps: Deps & ReturnType<typeof detectionWithin>,
): JobHandlers {
  const { db, clock, ledger } = mailDeps;
  return {
    "raise-overdue-suspicions": () => raiseOverdueSuspicionsJob(mailDeps),
    "forget-idempotency-keys": () => forgetIdempotencyKeysJob({ db, clock }),
    "advance-enforcement": (_, signal) => advanceEnforcementJob(mailDeps, signal),
    "refold-ratings": () => refoldRatingsJob({ db, clock }),
    "share-reviews": (_, signal) => shareReviewsJob({ db, clock, ledger }, signal),
    "adopt-policies": (_, signal) => adoptPoliciesJob(mailDeps, signal),
    "tell-sellers": (carried) => tellSellersJob(mailDeps, carried),
    "write-digests": (_, signal) => writeDigestsJob(mailDeps, signal),
    "back-test": (carried, signal) => backTestJob({ db, clock }, carried, signal),
    "detect-all": (carried, signal) => detectAllJob(detectionDeps, carried, signal),
    "detect-new": (_, signal) => detectNewJob(detectionDeps, signal),
    "open-review-requests": (_, signal) => openReviewRequestsJob(mailDeps, signal),
    "send-review-requests": (_, signal) => sendReviewRequestsJob(mailDeps, signal),
    "deliver-mail": (_, signal) => deliverMailJob(mailDeps, signal),
    "erase-buyer-data": (_, signal) => eraseBuyerDataJob(mailDeps, signal),
    "deliver-statements": (_, signal) => deliverStatementsJob(mailDeps, signal),
    "deliver-notices": (_, signal) => deliverNoticesJob(mailDeps, signal),
    "deliver-webhooks": (_, signal) => deliverWebhooksJob(mailDeps, signal),
    "ask-witnesses": (_, signal) => askWitnessesJob({ ...mailDeps, callWitness }, signal),
    "translate-reviews": (_, signal) => translateReviewsJob(mailDeps, signal),
    "submit-statements": (_, signal) => submitStatementsJob(mailDeps, signal),
    "deliver-messages": (_, signal) => deliverMessagesJob(mailDeps, signal),
  };
}

/** Whom the jobs speak to besides mail; the EU database where the operator has an account there. */
type Outside = {
  readonly courier: Courier;
  readonly euDatabase: EuDatabase | null;
  readonly witnesses: readonly AskedWitness[];
  readonly translator: Translator | null;
};

function outsideOf(config: Config): Outside {
  const { euDatabaseUrl: url, euDatabaseToken: token, witnesses } = config;
  const { translatorUrl, translatorKey: key } = config;
  return {
    courier: httpCourier(config.webhookPrivateHosts),
    euDatabase: url === undefined || token === undefined ? null : euDatabaseAt({ url, token }),
    witnesses,
    translator: translatorUrl === undefined ? null : translatorAt({ url: translatorUrl, key }),
  };
}

/** Listens for the mail of threads, where relay addresses have a domain. */
async function listenForMail(
  { relayDomain, host, relayPort: port }: Config,
  deps: Deps,
): Promise<RelayListener | null> {
  if (relayDomain === undefined) return null;
  return startRelayListener({ host, port, door: mailDoor({ ...deps, relayDomain }) });
}

/** The mail server, or the outbox of a demo that has none. */
async function openMailer(
  { smtpUrl, mailFrom, dkim }: Pick<Config, "smtpUrl" | "mailFrom" | "dkim">,
  db: Database,
): Promise<Mailer> {
  if (smtpUrl === undefined) return outboxMailer(db);
  if (dkim === null) return smtpMailer({ url: smtpUrl, from: mailFrom, dkim: null });
  const privateKey = await readFile(dkim.keyFile, "utf8");
  return smtpMailer({ url: smtpUrl, from: mailFrom, dkim: { ...dkim, privateKey } });
}

function addresses(address: string): string[] {
  return [
    `Candor is at ${address}`,
    `  ${address}/shop            the shop's pages`,
    `  ${address}/openapi.json    the API, described`,
  ];
}

/** Whom a visitor of the demo may act as; nobody outside it. */
function logins(address: string, people: readonly DemoPerson[]): string[] {
  if (people.length === 0) return [];
  const lines = people.map(({ id, label }) => `  ${id.padEnd(12)}  ${label}`);
  return [`Demo people, without a password, at ${address}/sign-in`, ...lines];
}
