import type { Instant } from "@candor/core/kernel/instant.ts";
import { type Kysely, sql } from "kysely";
import type { Tables } from "../db/tables.generated.ts";
import { toDate, toInstant, toInstantOrNull } from "./moments.ts";

/** A decision about a case, and what became of it. */
export type MadeDecision = {
  readonly by: string;
  readonly at: Instant;
  readonly outcome: "upheld" | "dismissed" | "needs_more";
  readonly detectors: readonly string[];
  /** When the same person took the case before; null where it was decided without being taken. */
  readonly takenAt: Instant | null;
  /** Whether a second look came to the same answer; null where there was none. */
  readonly agrees: boolean | null;
  /** Whether the same person opened it again. */
  readonly takenBack: boolean;
  /** What an appeal made of it; the furthest from it, where there were several. */
  readonly appeal: "upheld" | "partly" | "reversed" | null;
};

type Row = Omit<MadeDecision, "at" | "takenAt"> & {
  readonly at: Date;
  readonly taken_at: Date | null;
};

/** All decisions about cases since a day, the newest first. */
export async function decisionsSince(
  db: Kysely<Tables>,
  { marketplaceId, since }: { readonly marketplaceId: string; readonly since: Instant },
  limit: number,
): Promise<readonly MadeDecision[]> {
  const ofCase = sql`x.marketplace_id = e.marketplace_id and x.case_id = e.case_id`;
  const { rows } = await sql<Row>`
    select e.event->>'by' as by, e.happened_at as at, e.event->'answer'->>'outcome' as outcome,
      f.detectors,
      (select max(x.happened_at) from case_event x where ${ofCase} and x.event_id < e.event_id
        and x.event->>'type' = 'case-leased' and x.event->>'by' = e.event->>'by') as taken_at,
      (select (x.event->>'agrees')::boolean from case_event x where ${ofCase}
        and x.event_id > e.event_id and x.event->>'type' = 'case-looked-again'
        order by x.event_id limit 1) as agrees,
      exists (select 1 from case_event x where ${ofCase} and x.event_id > e.event_id
        and x.event->>'type' = 'case-reopened' and x.event->>'by' = e.event->>'by')
        as "takenBack",
      (select a.state->>'outcome' from statement s
        join appeal a on a.marketplace_id = s.marketplace_id and a.statement_id = s.statement_id
        where s.marketplace_id = e.marketplace_id and s.case_id = e.case_id
          and s.created_at >= e.happened_at and a.status = 'decided'
        order by array_position(array['reversed', 'partly', 'upheld'], a.state->>'outcome')
        limit 1) as appeal
    from ledger_event l
    join case_event e on e.marketplace_id = l.marketplace_id and e.case_id = l.subject
      and e.event_id = l.event_id
    join case_file f on f.marketplace_id = e.marketplace_id and f.case_id = e.case_id
    where l.marketplace_id = ${marketplaceId} and l.type = 'case-decided'
      and l.occurred_at >= ${toDate(since)}
    order by l.occurred_at desc, l.event_id desc limit ${limit}`.execute(db);
  return rows.map(({ at, taken_at, ...row }) => ({
    ...row,
    at: toInstant(at),
    takenAt: toInstantOrNull(taken_at),
  }));
}
