import { ok, type Result, reject } from "@candor/core/kernel/result.ts";
import { handBackRuns, newestRun } from "../store/detection-runs.ts";
import { marketplaceIds } from "../store/marketplaces.ts";
import type { Deps } from "./deps.ts";
import { cancelDetection, type RunDeps, type RunWish, runDetectors } from "./run-detectors.ts";

/** What came of one marketplace. */
export type Detected = {
  readonly marketplaceId: string;
  readonly kind: RunWish["kind"];
  readonly status: "done" | "cancelled" | "stopped" | "busy" | "nothing_new";
  readonly opened: number;
  readonly joined: number;
};

type Wish = Pick<RunWish, "kind" | "signal"> & { readonly marketplaceId: string | undefined };

/**
 * Runs the detectors over one marketplace or over each. Where a run is still held by somebody, this
 * comes again once that somebody has been silent long enough to be taken for dead.
 */
export async function detectEverywhere(
  deps: RunDeps & Pick<Deps, "jobs">,
  { kind, marketplaceId, signal }: Wish,
): Promise<readonly Detected[]> {
  const { db, jobs } = deps;
  const ids = marketplaceId === undefined ? await marketplaceIds(db.kysely) : [marketplaceId];
  const all: Detected[] = [];
  for (const id of ids) {
    const wish = { marketplaceId: id, kind, ...(signal === undefined ? {} : { signal }) };
    const outcome = await runDetectors(deps, wish);
    if (outcome.status === "busy" && kind === "full") {
      const options = { notBefore: outcome.silentFrom, onceFor: id };
      await db.transaction((tx) => jobs.enqueue(tx, "detect-all", { marketplaceId: id }, options));
    }
    const reports = outcome.status === "done" ? Object.values(outcome.run.report) : [];
    const sum = (of: (report: (typeof reports)[number]) => number) =>
      reports.reduce((total, report) => total + of(report), 0);
    all.push({
      ...{ marketplaceId: id, kind, status: outcome.status },
      opened: sum(({ opened }) => opened),
      joined: sum(({ joined }) => joined),
    });
  }
  return all;
}

/** Asks for a pass over each marketplace that never had one, or whose run was cut off. */
export async function startDetection({ db, jobs }: Pick<Deps, "db" | "jobs">): Promise<void> {
  for (const marketplaceId of await marketplaceIds(db.kysely)) {
    const newest = await newestRun(db.kysely, marketplaceId);
    if (newest !== null && newest.status !== "running") continue;
    // Whoever made a run in an embedded database is gone: it lets in one process at a time.
    if (db.kind === "pglite") await handBackRuns(db.kysely, { marketplaceId });
    const options = { onceFor: marketplaceId };
    await db.transaction((tx) => jobs.enqueue(tx, "detect-all", { marketplaceId }, options));
  }
}

/** What a person at the command line asks for; none named means all marketplaces. */
export type RunNow = {
  readonly marketplaces: readonly string[];
  /** Stop what is going on instead. */
  readonly cancel: boolean;
  readonly signal?: AbortSignal;
  readonly onPass: (
    marketplaceId: string,
    ...told: Parameters<NonNullable<RunWish["onPass"]>>
  ) => void;
};

/** Makes a full run over each marketplace now, or cancels the one that is going on. */
export async function runDetectorsNow(
  deps: RunDeps,
  { marketplaces, cancel, signal, onPass }: RunNow,
): Promise<
  Result<
    readonly { readonly marketplaceId: string; readonly status: string }[],
    "marketplace_unknown"
  >
> {
  const all = await marketplaceIds(deps.db.kysely);
  const unknown = marketplaces.find((id) => !all.includes(id));
  if (unknown !== undefined) return reject("marketplace_unknown", { marketplaceId: unknown });
  const outcomes: { marketplaceId: string; status: string }[] = [];
  for (const marketplaceId of marketplaces.length === 0 ? all : marketplaces) {
    if (cancel) {
      const stopped = await cancelDetection(deps, { marketplaceId });
      outcomes.push({ marketplaceId, status: stopped ? "cancelled" : "nothing to cancel" });
      continue;
    }
    const { status } = await runDetectors(deps, {
      ...{ marketplaceId, kind: "full" },
      ...(signal === undefined ? {} : { signal }),
      onPass: (...told) => onPass(marketplaceId, ...told),
    });
    outcomes.push({ marketplaceId, status });
  }
  return ok(outcomes);
}
