import { passes, passesFor, type TracedSignal } from "@candor/core/detection/passes.ts";
import { opensCaseMin } from "@candor/core/domain/case/merging.ts";
import type { Instant } from "@candor/core/kernel/instant.ts";
import type { DetectorHost } from "../ports.ts";
import {
  beatRun,
  cancelOpenRun,
  type DetectionRun,
  endRun,
  handBackRuns,
  insertRun,
  newestEvent,
  newestRun,
  newSince,
  type PassReport,
  passMade,
  takeOverRun,
} from "../store/detection-runs.ts";
import { lawAt } from "../store/policy.ts";
import { marketSnapshot, type SnapshotBounds } from "../store/snapshots.ts";
import type { Deps } from "./deps.ts";
import { type Raised, raiseSignals } from "./raise-signals.ts";

/** What a run needs beside the database: where detectors compute, and how much may be read. */
export type RunDeps = Pick<Deps, "db" | "clock" | "ids" | "ledger" | "random"> & {
  readonly detectors: DetectorHost;
  readonly bounds: SnapshotBounds;
};

/** What is asked for. */
export type RunWish = {
  readonly marketplaceId: string;
  /** Everything, or only what new facts can have changed. */
  readonly kind: DetectionRun["kind"];
  readonly onPass?: (pass: string, report: PassReport, progress: Progress) => void;
  readonly signal?: AbortSignal;
};

/** How far a run is. */
export type Progress = { readonly done: number; readonly of: number };

/** How it ended, or why there was nothing to do. */
export type RunOutcome =
  | { readonly status: "done"; readonly run: DetectionRun; readonly bounds: readonly string[] }
  /** Cancelled, or taken over by another process after a silence. */
  | { readonly status: "cancelled" }
  /** Handed back when the server stops: whoever comes next goes on with it at once. */
  | { readonly status: "stopped" }
  | { readonly status: "busy"; readonly silentFrom: Instant }
  | { readonly status: "nothing_new" };

/** Whoever makes a run and is silent this long is taken for dead. */
export const silenceMsMax = 60_000;
const beatMs = 10_000;
/** Passes over new facts take at most this share of the time. */
const shareOfTimeMax = 0.05;

class RunLost extends Error {}
class RunStopped extends Error {}

/**
 * Looks for manipulation in a marketplace and files what is found. Each pass is filed whole or not
 * at all; a run that was killed goes on with the passes that are missing.
 */
export async function runDetectors(deps: RunDeps, wish: RunWish): Promise<RunOutcome> {
  const { db, clock } = deps;
  const claimed = await claim(deps, wish);
  if ("instead" in claimed) return claimed.instead;
  const { run } = claimed;
  try {
    const bounds = await makePasses(deps, wish, run);
    await endRun(db.kysely, run, "done", clock.now());
    const ended = await newestRun(db.kysely, run.marketplaceId);
    return { status: "done", run: ended ?? run, bounds };
  } catch (error) {
    if (error instanceof RunLost) return { status: "cancelled" };
    if (error instanceof RunStopped) {
      await handBackRuns(db.kysely, { marketplaceId: run.marketplaceId, holder: run.holder });
      return { status: "stopped" };
    }
    await endRun(db.kysely, run, "failed", clock.now());
    throw error;
  }
}

/** Stops the run that is going on, if there is one. */
export function cancelDetection(
  { db, clock }: Pick<Deps, "db" | "clock">,
  { marketplaceId }: { readonly marketplaceId: string },
): Promise<boolean> {
  return cancelOpenRun(db.kysely, marketplaceId, clock.now());
}

async function claim(
  { db, clock, ids }: RunDeps,
  { marketplaceId, kind }: RunWish,
): Promise<{ readonly run: DetectionRun } | { readonly instead: RunOutcome }> {
  const at = clock.now();
  const newest = await newestRun(db.kysely, marketplaceId);
  const holder = ids.next("job");
  if (newest?.status === "running") {
    const silentSince = at - silenceMsMax;
    const taken = await db.transaction((tx) =>
      takeOverRun(tx, newest, { holder, at, silentSince }),
    );
    if (taken) return { run: { ...newest, holder } };
    return { instead: { status: "busy", silentFrom: newest.beatAt + silenceMsMax } };
  }
  const wanted = await passesWanted(db, kind, newest, at);
  if (wanted.length === 0) return { instead: { status: "nothing_new" } };
  const run: DetectionRun = {
    ...{ marketplaceId, kind, holder, passes: wanted, passesDone: [], report: {} },
    runId: ids.next("job"),
    status: "running",
    ledgerSeen: await newestEvent(db.kysely, marketplaceId),
    ...{ startedAt: at, beatAt: at, endedAt: null },
  };
  const began = await db.transaction((tx) => insertRun(tx, run));
  return began ? { run } : { instead: { status: "busy", silentFrom: at + silenceMsMax } };
}

async function passesWanted(
  db: Deps["db"],
  kind: DetectionRun["kind"],
  newest: DetectionRun | null,
  at: Instant,
): Promise<readonly string[]> {
  const idsOf = (wanted: typeof passes) => wanted.map(({ id }) => id);
  if (kind === "full") return idsOf(passes);
  // Before the first full pass there is no "new".
  if (newest === null) return [];
  const took = (newest.endedAt ?? at) - newest.startedAt;
  if (at - newest.startedAt < took / shareOfTimeMax) return [];
  const fresh = await newSince(db.kysely, newest);
  return idsOf(
    passesFor([
      ...(fresh.reviews ? ["reviews" as const] : []),
      ...(fresh.votes ? ["votes" as const] : []),
      ...(fresh.reports ? ["reports" as const] : []),
      ...(fresh.listings ? ["listings" as const] : []),
    ]),
  );
}

async function makePasses(deps: RunDeps, wish: RunWish, run: DetectionRun) {
  const { db, clock, detectors, bounds } = deps;
  const { marketplaceId } = run;
  const missing = run.passes.filter((id) => !run.passesDone.includes(id));
  const law = await lawAt(db.kysely, marketplaceId, clock.now());
  const market = await marketSnapshot(db, {
    ...{ marketplaceId, bounds, passes: missing, at: clock.now() },
    requestWindowDays: law.parameters.request_close_days,
  });
  const cut = market.bounds;
  const search = detectors.open(market);
  const stopBeating = keepBeating(deps, run);
  try {
    const hints: TracedSignal[] = [];
    for (const [index, pass] of missing.entries()) {
      const started = performance.now();
      const found = await unlessStopped(wish.signal, () => search.run(pass));
      const took = () => Math.round(performance.now() - started);
      const report = await file(deps, run, { pass, found, took });
      if (!("notRun" in found)) hints.push(...found.filter(({ score }) => score < opensCaseMin));
      const done = run.passes.length - missing.length + index + 1;
      wish.onPass?.(pass, report, { done, of: run.passes.length });
    }
    // Hints join what the whole run has opened.
    await inHeldRun(deps, run, (tx) =>
      raiseSignals(tx, deps, { marketplaceId, at: clock.now() }, hints),
    );
    return cut;
  } finally {
    stopBeating();
    await search.close();
  }
}

type Made = {
  readonly pass: string;
  readonly found: readonly TracedSignal[] | { readonly notRun: string };
  /** Milliseconds so far. */
  readonly took: () => number;
};

async function file(
  deps: RunDeps,
  run: DetectionRun,
  { pass, found, took }: Made,
): Promise<PassReport> {
  const { db, clock } = deps;
  const at = clock.now();
  const nothing: Raised = { opened: 0, joined: 0, known: 0, leftOut: 0 };
  return db.transaction(async (tx) => {
    const isNotRun = "notRun" in found;
    const firm = isNotRun ? [] : found.filter(({ score }) => score >= opensCaseMin);
    const { marketplaceId } = run;
    const { opened, joined, known } = isNotRun
      ? nothing
      : await raiseSignals(tx, deps, { marketplaceId, at }, firm);
    const counted = { found: isNotRun ? 0 : found.length, opened, joined, known, ms: took() };
    const report = isNotRun ? { ...counted, notRun: found.notRun } : counted;
    if (!(await passMade(tx, run, pass, { report, at }))) throw new RunLost();
    return report;
  });
}

async function inHeldRun<T>(
  { db, clock }: RunDeps,
  run: DetectionRun,
  work: (tx: Parameters<Parameters<Deps["db"]["transaction"]>[0]>[0]) => Promise<T>,
): Promise<T> {
  return db.transaction(async (tx) => {
    const answer = await work(tx);
    if (!(await beatRun(tx, run, clock.now()))) throw new RunLost();
    return answer;
  });
}

/** Waits for a pass no longer than the server lives; its thread is ended with the search. */
async function unlessStopped<T>(
  signal: AbortSignal | undefined,
  run: () => Promise<T>,
): Promise<T> {
  if (signal === undefined) return run();
  if (signal.aborted) throw new RunStopped();
  const stopped = Promise.withResolvers<never>();
  const stop = () => stopped.reject(new RunStopped());
  signal.addEventListener("abort", stop);
  try {
    return await Promise.race([run(), stopped.promise]);
  } finally {
    signal.removeEventListener("abort", stop);
  }
}

/** A long pass says nothing by itself; this says that it is still being made. */
function keepBeating({ db, clock }: RunDeps, run: DetectionRun): () => void {
  const timer = setInterval(() => {
    void beatRun(db.kysely, run, clock.now()).catch(() => undefined);
  }, beatMs);
  timer.unref();
  return () => clearInterval(timer);
}
