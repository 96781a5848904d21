import type { Instant } from "@candor/core/kernel/instant.ts";
import { type Kysely, sql } from "kysely";
import type { Tx } from "../db/database.ts";
import type { Tables } from "../db/tables.generated.ts";
import { toDate, toInstant } from "./moments.ts";

/** How one pass went: what it found and what became of it, or why it was not made. */
export type PassReport = {
  readonly found: number;
  readonly opened: number;
  readonly joined: number;
  readonly known: number;
  readonly ms: number;
  readonly notRun?: string;
};

/** A run of the detectors over one marketplace. */
export type DetectionRun = {
  readonly marketplaceId: string;
  readonly runId: string;
  readonly kind: "full" | "incremental";
  readonly status: "running" | "done" | "cancelled" | "failed";
  readonly holder: string;
  readonly passes: readonly string[];
  readonly passesDone: readonly string[];
  readonly report: Readonly<Record<string, PassReport>>;
  readonly ledgerSeen: string;
  readonly startedAt: Instant;
  readonly beatAt: Instant;
  readonly endedAt: Instant | null;
};

type Row = {
  readonly run_id: string;
  readonly kind: DetectionRun["kind"];
  readonly status: DetectionRun["status"];
  readonly holder: string;
  readonly passes: readonly string[];
  readonly passes_done: readonly string[];
  readonly report: DetectionRun["report"];
  readonly ledger_seen: string;
  readonly started_at: Date;
  readonly beat_at: Date;
  readonly ended_at: Date | null;
};

const rowToRun = (marketplaceId: string, row: Row): DetectionRun => ({
  marketplaceId,
  runId: row.run_id,
  kind: row.kind,
  status: row.status,
  holder: row.holder,
  passes: row.passes,
  passesDone: row.passes_done,
  report: row.report,
  ledgerSeen: row.ledger_seen,
  startedAt: toInstant(row.started_at),
  beatAt: toInstant(row.beat_at),
  endedAt: row.ended_at === null ? null : toInstant(row.ended_at),
});

/** The run that began last; null before the first. */
export async function newestRun(
  db: Kysely<Tables>,
  marketplaceId: string,
): Promise<DetectionRun | null> {
  const { rows } = await sql<Row>`
    select * from detection_run where marketplace_id = ${marketplaceId}
    order by started_at desc, run_id desc limit 1`.execute(db);
  return rows[0] === undefined ? null : rowToRun(marketplaceId, rows[0]);
}

/** Passes over new facts are made every few minutes; older ones than these are over. */
const runsLookedAt = 200;

/** How each pass went when it was made last. */
export async function newestPasses(
  db: Kysely<Tables>,
  marketplaceId: string,
): Promise<readonly { pass: string; report: PassReport; startedAt: Instant }[]> {
  const { rows } = await sql<{ pass: string; report: PassReport; started_at: Date }>`
    select distinct on (p.key) p.key as pass, p.value as report, r.started_at
    from (select * from detection_run where marketplace_id = ${marketplaceId}
      order by started_at desc limit ${runsLookedAt}) r
    cross join lateral jsonb_each(r.report) p
    order by p.key, r.started_at desc`.execute(db);
  return rows.map(({ started_at, ...row }) => ({ ...row, startedAt: toInstant(started_at) }));
}

/** Begins a run; false where another one is going on. */
export async function insertRun(tx: Tx, run: DetectionRun): Promise<boolean> {
  const began = toDate(run.startedAt);
  const { rows } = await sql`
    insert into detection_run (marketplace_id, run_id, kind, status, holder, passes, passes_done,
      report, ledger_seen, started_at, beat_at)
    values (${run.marketplaceId}, ${run.runId}, ${run.kind}, 'running', ${run.holder},
      ${[...run.passes]}::text[], '{}', '{}'::jsonb, ${run.ledgerSeen}, ${began}, ${began})
    on conflict (marketplace_id) where status = 'running' do nothing returning 1`.execute(tx);
  return rows.length > 0;
}

/** Takes a run over from a holder that has not been heard of since `silentSince`. */
export async function takeOverRun(
  tx: Tx,
  { marketplaceId, runId }: Pick<DetectionRun, "marketplaceId" | "runId">,
  { holder, at, silentSince }: { holder: string; at: Instant; silentSince: Instant },
): Promise<boolean> {
  const { rows } = await sql`
    update detection_run set holder = ${holder}, beat_at = ${toDate(at)}
    where marketplace_id = ${marketplaceId} and run_id = ${runId} and status = 'running'
      and beat_at <= ${toDate(silentSince)} returning 1`.execute(tx);
  return rows.length > 0;
}

type Held = Pick<DetectionRun, "marketplaceId" | "runId" | "holder">;

/** Says that the holder is alive; false where the run was cancelled or taken over. */
export async function beatRun(db: Kysely<Tables>, held: Held, at: Instant): Promise<boolean> {
  const { rows } = await sql`
    update detection_run set beat_at = ${toDate(at)} where ${isHeld(held)} returning 1`.execute(db);
  return rows.length > 0;
}

/** Marks a pass as made, in the transaction that files its signals. */
export async function passMade(
  tx: Tx,
  held: Held,
  pass: string,
  { report, at }: { readonly report: PassReport; readonly at: Instant },
): Promise<boolean> {
  const { rows } = await sql`
    update detection_run set beat_at = ${toDate(at)},
      passes_done = array_append(array_remove(passes_done, ${pass}::text), ${pass}::text),
      report = report || jsonb_build_object(${pass}::text, ${JSON.stringify(report)}::jsonb)
    where ${isHeld(held)} returning 1`.execute(tx);
  return rows.length > 0;
}

/** Ends a run. */
export async function endRun(
  db: Kysely<Tables>,
  held: Held,
  status: "done" | "failed",
  at: Instant,
): Promise<void> {
  await sql`
    update detection_run set status = ${status}, ended_at = ${toDate(at)}
    where ${isHeld(held)}`.execute(db);
}

/**
 * Gives a holder's run back, or a marketplace's whoever holds it: it stays open, and the next one
 * takes it over without waiting for a silence.
 */
export async function handBackRuns(
  db: Kysely<Tables>,
  { marketplaceId, holder }: { readonly marketplaceId: string; readonly holder?: string },
): Promise<void> {
  const held = holder === undefined ? sql`` : sql`and holder = ${holder}`;
  await sql`
    update detection_run set beat_at = to_timestamp(0)
    where marketplace_id = ${marketplaceId} and status = 'running' ${held}`.execute(db);
}

/** Cancels whatever run is going on; whoever makes it finds out before its next pass is filed. */
export async function cancelOpenRun(
  db: Kysely<Tables>,
  marketplaceId: string,
  at: Instant,
): Promise<boolean> {
  const { rows } = await sql`
    update detection_run set status = 'cancelled', ended_at = ${toDate(at)}
    where marketplace_id = ${marketplaceId} and status = 'running' returning 1`.execute(db);
  return rows.length > 0;
}

const isHeld = ({ marketplaceId, runId, holder }: Held) => sql`
  marketplace_id = ${marketplaceId} and run_id = ${runId} and holder = ${holder}
  and status = 'running'`;

/** Id of the newest event of a marketplace's ledger, empty where there is none. */
export async function newestEvent(db: Kysely<Tables>, marketplaceId: string): Promise<string> {
  const { rows } = await sql<{ event_id: string }>`
    select event_id from ledger_event where marketplace_id = ${marketplaceId}
    order by event_id desc limit 1`.execute(db);
  return rows[0]?.event_id ?? "";
}

/** Which kinds of facts are new. */
type NewFacts = {
  readonly reviews: boolean;
  readonly votes: boolean;
  readonly reports: boolean;
  readonly listings: boolean;
};

/**
 * What moved since a run began: reviews and reports, with what was decided about them, by the
 * ledger; votes and product pages by the clock.
 */
export async function newSince(
  db: Kysely<Tables>,
  { marketplaceId, ledgerSeen, startedAt }: DetectionRun,
): Promise<NewFacts> {
  const { rows } = await sql<NewFacts>`
    select
      exists (select from ledger_event where marketplace_id = ${marketplaceId}
        and event_id > ${ledgerSeen}
        and (type like 'review-%' or type = 'insert-reported')) as reviews,
      exists (select from vote where marketplace_id = ${marketplaceId}
        and cast_at > ${toDate(startedAt)}) as votes,
      exists (select from ledger_event where marketplace_id = ${marketplaceId}
        and event_id > ${ledgerSeen} and type like 'report-%') as reports,
      exists (select from product_version where marketplace_id = ${marketplaceId}
        and seen_from > ${toDate(startedAt)}) as listings`.execute(db);
  return rows[0] ?? { reviews: false, votes: false, reports: false, listings: false };
}
