import { dayMs, type Instant } from "../../kernel/instant.ts";
import { ok, type Result, reject } from "../../kernel/result.ts";
import { isLadderKind, isMeasureKind, type MeasureKind, measureKinds } from "./kinds.ts";
import type { Severity } from "./measure.ts";

/** What a breach was about; each has a ladder of its own. */
export type Field = "messages" | "requests" | "reviews" | "variations";

/** One step: a measure on the seller, and how many days it lasts; null where it has no end. */
export type Rung = { readonly kind: MeasureKind; readonly days: number | null };

/** A breach of this seller that was upheld and not overturned. */
export type Upheld = {
  readonly field: Field;
  readonly at: Instant;
  /** How far up its ladder it was answered, 0 for the first rung. */
  readonly rung: number;
};

/** What was decided about a seller. */
export type Breach = {
  readonly field: Field;
  readonly severity: Severity;
  /** They told us before we found it (POLICY ENF-010). */
  readonly selfReported: boolean;
  /** A partner or employee did it without their knowledge: the finding stands, the level falls. */
  readonly unknowing: boolean;
  /** Two persons agreed to leave out rungs; looked at for what is critical alone. */
  readonly skipTo: number | null;
};

/** The step that answers a breach, and why it is this one. */
export type Step = {
  readonly rung: number;
  readonly kind: MeasureKind;
  readonly startsAt: Instant;
  readonly until: Instant | null;
  readonly skips: boolean;
  /** Read aloud in the statement: "second breach of this kind in 180 days". */
  readonly because: readonly Reason[];
};

/** Why a step is higher or lower than the severity alone says. */
export type Reason =
  | { readonly type: "severity"; readonly severity: Severity }
  | { readonly type: "earlier"; readonly count: number; readonly days: number }
  | { readonly type: "self_reported" }
  | { readonly type: "unknowing" }
  | { readonly type: "skipped" };

/** Numbers of the policy that the ladder needs. */
export type LadderPolicy = {
  readonly rungs: readonly Rung[];
  readonly lookbackDays: number;
  /** Days between the statement and the end of selling rights. */
  readonly noticeDays: number;
};

/** Where a first breach of that severity begins; a critical one begins no higher by itself. */
const firstRung: Readonly<Record<Severity, number>> = { low: 0, medium: 1, high: 2, critical: 2 };

/**
 * The step of the ladder that answers a breach: where its severity begins, or one above the highest
 * step of the look-back, whichever is more; one lower each for a self-report and for an act of
 * others that they did not know of.
 */
export function planStep(
  breach: Breach,
  history: readonly Upheld[],
  { rungs, lookbackDays, noticeDays }: LadderPolicy,
  at: Instant,
): Result<Step, "measure_skips_steps"> {
  const earlier = history.filter(
    (past) => past.field === breach.field && past.at <= at && past.at > at - lookbackDays * dayMs,
  );
  const above = earlier.reduce((top, past) => Math.max(top, past.rung + 1), 0);
  const because: Reason[] = [{ type: "severity", severity: breach.severity }];
  if (earlier.length > 0) {
    because.push({ type: "earlier", count: earlier.length, days: lookbackDays });
  }
  let rung = Math.max(firstRung[breach.severity], above);
  if (breach.selfReported) {
    rung -= 1;
    because.push({ type: "self_reported" });
  }
  if (breach.unknowing) {
    rung -= 1;
    because.push({ type: "unknowing" });
  }
  const regular = clamp(rung, rungs.length);
  const skipTo = breach.skipTo === null ? regular : clamp(breach.skipTo, rungs.length);
  const skips = skipTo > regular;
  if (skips && breach.severity !== "critical") return reject("measure_skips_steps");
  if (skips) because.push({ type: "skipped" });
  const chosen = Math.max(regular, skipTo);
  const { kind, days } = rungs[chosen] ?? lastRung;
  const startsAt = kind === "selling-withdrawn" ? at + noticeDays * dayMs : at;
  const until = days === null ? null : startsAt + days * dayMs;
  return ok({ rung: chosen, kind, startsAt, until, skips, because });
}

const lastRung: Rung = { kind: "education", days: null };

function clamp(rung: number, count: number): number {
  return Math.max(0, Math.min(count - 1, rung));
}

/**
 * Reads a ladder from the policy: `["education", "warning 3", "selling-withdrawn"]`, the number
 * being days. Refuses what is no measure on a seller, lacks an end, or goes down.
 */
export function parseLadder(
  lines: readonly string[],
): Result<readonly Rung[], "ladder_line_unknown" | "ladder_goes_down"> {
  const rungs: Rung[] = [];
  for (const line of lines) {
    const [kind = "", days, ...rest] = line.trim().split(/\s+/);
    const isRung = isMeasureKind(kind) && isLadderKind(kind) && rest.length === 0;
    if (!isRung || (days !== undefined && !/^[1-9]\d{0,3}$/.test(days))) {
      return reject("ladder_line_unknown", { line });
    }
    if ((measureKinds[kind].ends === "date") !== (days !== undefined)) {
      return reject("ladder_line_unknown", { line });
    }
    const below = rungs.at(-1);
    if (below !== undefined && measureKinds[below.kind].weight > measureKinds[kind].weight) {
      return reject("ladder_goes_down", { line });
    }
    rungs.push({ kind, days: days === undefined ? null : Number(days) });
  }
  return rungs.length === 0 ? reject("ladder_line_unknown", { line: "" }) : ok(rungs);
}
