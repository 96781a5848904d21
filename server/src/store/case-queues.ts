import type { CaseQueue, CaseSort } from "@candor/core/contract/schemas/cases.ts";
import type { Instant } from "@candor/core/kernel/instant.ts";
import { type Kysely, type RawBuilder, sql } from "kysely";
import type { Tables } from "../db/tables.generated.ts";
import { type CaseFile, type CaseRow, caseColumns, rowToCase } from "./cases.ts";
import type { Position, PositionKind } from "./cursor.ts";
import { toDate, toInstantOrNull } from "./moments.ts";

/** Which cases somebody wants to see, and in which order. */
export type QueueWish = {
  readonly marketplaceId: string;
  readonly at: Instant;
  readonly queue: CaseQueue;
  readonly sort: CaseSort;
  /** Only what this detector, or other source of claims, has opened or joined. */
  readonly detector: string | null;
  /** Who looks: what is "mine" and "watched" depends on it. */
  readonly userId: string;
};

/** The head of what waits, as everybody is shown it first. */
export const everythingWaiting = {
  queue: "waiting",
  sort: "pressing",
  detector: null,
  userId: "",
} as const;

/** What a cursor of each order holds. */
export const positionOf: Readonly<Record<CaseSort, readonly PositionKind[]>> = {
  pressing: ["place", "id"],
  oldest: ["moment", "id"],
  changed: ["moment", "id"],
};

/** Where a case stands in an order. */
export const placeOf: Readonly<Record<CaseSort, (filed: CaseFile) => Position>> = {
  pressing: ({ place, caseId }) => [place, caseId],
  oldest: ({ openedAt, caseId }) => [openedAt, caseId],
  changed: ({ updatedAt, caseId }) => [updatedAt, caseId],
};

const beyond: Readonly<Record<CaseSort, (first: number, id: string) => RawBuilder<unknown>>> = {
  pressing: (place, id) => sql`and (f.place < ${place}::double precision
    or (f.place = ${place}::double precision and f.case_id > ${id}::text))`,
  oldest: (at, id) => sql`and (f.opened_at, f.case_id) > (${toDate(at)}, ${id}::text)`,
  changed: (at, id) => sql`and (f.updated_at < ${toDate(at)}
    or (f.updated_at = ${toDate(at)} and f.case_id > ${id}::text))`,
};

const orders: Readonly<Record<CaseSort, RawBuilder<unknown>>> = {
  pressing: sql`f.place desc, f.case_id`,
  oldest: sql`f.opened_at, f.case_id`,
  changed: sql`f.updated_at desc, f.case_id`,
};

/** Cases of one queue, in one order. */
export async function casesInQueue(
  db: Kysely<Tables>,
  wish: QueueWish,
  after: Position | null,
  limit: number,
): Promise<readonly CaseFile[]> {
  const { marketplaceId, sort, detector } = wish;
  const [first, id] = after ?? [];
  const { rows } = await sql<CaseRow>`
    select ${caseColumns} from case_file f
    where f.marketplace_id = ${marketplaceId} and ${standsIn(wish)}
      ${detector === null ? sql`` : sql`and ${detector} = any(f.detectors)`}
      ${after === null ? sql`` : beyond[sort](Number(first), String(id))}
    order by ${orders[sort]}
    limit ${limit}`.execute(db);
  return rows.map((row) => rowToCase(marketplaceId, row));
}

function standsIn({ queue, at, userId, marketplaceId }: QueueWish): RawBuilder<unknown> {
  const waits = sql`f.status <> 'decided'
    and (f.snoozed_until is null or f.snoozed_until <= ${toDate(at)})`;
  switch (queue) {
    case "waiting":
      return waits;
    case "mine":
      return sql`f.status <> 'decided' and jsonb_typeof(f.state->'lease') = 'object'
        and f.state->'lease'->>'by' = ${userId}
        and (f.state->'lease'->>'until')::double precision > ${at}::double precision`;
    case "watched":
      return sql`f.case_id in (select w.case_id from case_watch w
        where w.marketplace_id = ${marketplaceId} and w.user_id = ${userId})`;
    case "held":
      return sql`f.case_id in (select h.case_id from (${holdings(marketplaceId, at)}) h)`;
    case "aside":
      return sql`f.status = 'snoozed' and f.snoozed_until > ${toDate(at)}`;
    case "decided":
      return sql`f.status = 'decided'`;
  }
}

/** What keeps a case from being closed: a measure that is not settled, or a hold on its words. */
const holdings = (marketplaceId: string, at: Instant) => sql`
  select m.case_id, m.status as because, m.due_at as until from measure m
  where m.marketplace_id = ${marketplaceId}
    and m.status in ('proposed', 'ordered', 'waiting', 'stayed')
  union all
  select h.subject_id, 'legal', h.until from legal_hold h
  where h.marketplace_id = ${marketplaceId} and h.subject = 'case' and h.ended_at is null
    and h.until > ${toDate(at)}
  union all
  select k.case_id, 'legal', h.until from legal_hold h
  join case_member k on k.marketplace_id = h.marketplace_id and k.member_id = h.subject_id
    and k.member_kind = case h.subject when 'customer' then 'reviewer' else h.subject end
  where h.marketplace_id = ${marketplaceId} and h.subject <> 'case' and h.ended_at is null
    and h.until > ${toDate(at)}`;

/** Why a case is held: how many measures stand so, and until when the next of them. */
export type Holding = {
  readonly caseId: string;
  readonly because: "proposed" | "ordered" | "waiting" | "stayed" | "legal";
  readonly count: number;
  readonly until: Instant | null;
};

/** What holds each of some cases. */
export async function holdingsOf(
  db: Kysely<Tables>,
  { marketplaceId, at }: Pick<QueueWish, "marketplaceId" | "at">,
  caseIds: readonly string[],
): Promise<readonly Holding[]> {
  if (caseIds.length === 0) return [];
  const { rows } = await sql<{
    case_id: string;
    because: Holding["because"];
    count: number;
    until: Date | null;
  }>`
    select h.case_id, h.because, count(*)::integer as count, min(h.until) as until
    from (${holdings(marketplaceId, at)}) h
    where h.case_id = any(${[...caseIds]}::text[])
    group by h.case_id, h.because order by h.case_id, h.because`.execute(db);
  return rows.map(({ case_id: caseId, because, count, until }) => ({
    ...{ caseId, because, count, until: toInstantOrNull(until) },
  }));
}
