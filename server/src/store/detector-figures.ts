import type { Instant } from "@candor/core/kernel/instant.ts";
import { type Kysely, sql } from "kysely";
import type { Tables } from "../db/tables.generated.ts";
import { toDate } from "./moments.ts";

/** How many claims of a detector were new in a week, by its Monday (`2026-03-02`). */
export type WeekOfSignals = {
  readonly detector: string;
  readonly week: string;
  readonly count: number;
};

/** New claims by detector and week since a moment. */
export async function signalsByWeek(
  db: Kysely<Tables>,
  { marketplaceId, since }: { readonly marketplaceId: string; readonly since: Instant },
): Promise<readonly WeekOfSignals[]> {
  const { rows } = await sql<WeekOfSignals>`
    select detector, count(*)::integer as count,
      date_trunc('week', first_seen_at at time zone 'UTC')::date::text as week
    from case_signal
    where marketplace_id = ${marketplaceId} and first_seen_at >= ${toDate(since)}
    group by 1, 3`.execute(db);
  return rows;
}

/** What became of the cases that a detector's claims were filed in. */
export type DetectorOutcomes = {
  readonly detector: string;
  readonly signals: number;
  readonly upheld: number;
  readonly dismissed: number;
  readonly open: number;
};

/** All claims and cases of each detector; a case that several point at counts for each of them. */
export async function outcomesByDetector(
  db: Kysely<Tables>,
  marketplaceId: string,
): Promise<readonly DetectorOutcomes[]> {
  const { rows } = await sql<DetectorOutcomes>`
    with told as (
      select s.detector, s.case_id, count(*) as signals from case_signal s
      where s.marketplace_id = ${marketplaceId} group by 1, 2),
    filed as (
      select t.detector, t.signals,
        case when f.status = 'decided' then f.state -> 'answer' ->> 'outcome' else 'open' end
          as outcome
      from told t join case_file f
        on f.marketplace_id = ${marketplaceId} and f.case_id = t.case_id)
    select detector, sum(signals)::integer as signals,
      count(*) filter (where outcome = 'upheld')::integer as upheld,
      count(*) filter (where outcome = 'dismissed')::integer as dismissed,
      count(*) filter (where outcome not in ('upheld', 'dismissed'))::integer as open
    from filed group by detector`.execute(db);
  return rows;
}

/** A case that a detector points at. */
export type DetectorCase = {
  readonly caseId: string;
  readonly sentence: string;
  readonly score: number;
  readonly status: "open" | "snoozed" | "decided";
  readonly outcome: "upheld" | "dismissed" | null;
  readonly openedAt: Date;
};

/** The newest cases with a claim of this detector. */
export async function casesOfDetector(
  db: Kysely<Tables>,
  { marketplaceId, detector }: { readonly marketplaceId: string; readonly detector: string },
  limit: number,
): Promise<readonly DetectorCase[]> {
  const { rows } = await sql<DetectorCase>`
    select f.case_id as "caseId", f.sentence, max(s.score) as score, f.status,
      f.state -> 'answer' ->> 'outcome' as outcome, f.opened_at as "openedAt"
    from case_signal s join case_file f
      on f.marketplace_id = s.marketplace_id and f.case_id = s.case_id
    where s.marketplace_id = ${marketplaceId} and s.detector = ${detector}
    group by f.marketplace_id, f.case_id
    order by f.opened_at desc, f.case_id limit ${limit}`.execute(db);
  return rows;
}

/** How many cases a detector's claims of at least a strength are in, and what people answered. */
export type CasesFrom = {
  readonly from: number;
  readonly cases: number;
  readonly upheld: number;
  readonly dismissed: number;
};

/** The cases of a detector by the strength of its strongest claim in each, so far. */
export async function casesByStrength(
  db: Kysely<Tables>,
  { marketplaceId, detector }: { readonly marketplaceId: string; readonly detector: string },
  strengths: readonly number[],
): Promise<readonly CasesFrom[]> {
  const { rows } = await sql<CasesFrom>`
    with strongest as (
      select s.case_id, max(s.score) as score from case_signal s
      where s.marketplace_id = ${marketplaceId} and s.detector = ${detector}
      group by s.case_id)
    select t.strength as "from", count(f.case_id)::integer as cases,
      count(*) filter (where f.state -> 'answer' ->> 'outcome' = 'upheld')::integer as upheld,
      count(*) filter (where f.state -> 'answer' ->> 'outcome' = 'dismissed')::integer as dismissed
    from unnest(${[...strengths]}::double precision[]) as t (strength)
    left join strongest s on s.score >= t.strength
    left join case_file f on f.marketplace_id = ${marketplaceId} and f.case_id = s.case_id
    group by t.strength order by t.strength`.execute(db);
  return rows;
}
