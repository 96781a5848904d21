import type { Event } from "@candor/core/domain/case/case.ts";
import type { Instant } from "@candor/core/kernel/instant.ts";
import { type Kysely, sql } from "kysely";
import type { Tx } from "../db/database.ts";
import type { Tables } from "../db/tables.generated.ts";
import { toDate } from "./moments.ts";

/** Who watches which case. */
export type WatchKey = {
  readonly marketplaceId: string;
  readonly caseId: string;
  readonly userId: string;
};

/** What moves a case for whoever watches it: not that a colleague opened it or gave it back. */
const moves = sql`e.event->>'type' not in ('case-leased', 'case-released', 'case-seen-again')
  and e.event->>'by' is distinct from w.user_id`;

const newestEvent = ({ marketplaceId, caseId }: WatchKey) => sql`(
  select coalesce(max(event_id), '') from case_event
  where marketplace_id = ${marketplaceId} and case_id = ${caseId})`;

/** Begins to watch a case as it stands, or says that it was seen as it stands. */
export async function watchFromNow(tx: Tx, key: WatchKey, at: Instant): Promise<void> {
  await sql`
    insert into case_watch (marketplace_id, case_id, user_id, seen_event, since)
    values (${key.marketplaceId}, ${key.caseId}, ${key.userId}, ${newestEvent(key)}, ${toDate(at)})
    on conflict (marketplace_id, case_id, user_id) do update
      set seen_event = excluded.seen_event`.execute(tx);
}

/** Watches a case no more. */
export async function stopWatching(
  tx: Tx,
  { marketplaceId, caseId, userId }: WatchKey,
): Promise<void> {
  await sql`
    delete from case_watch where marketplace_id = ${marketplaceId} and case_id = ${caseId}
      and user_id = ${userId}`.execute(tx);
}

/** Whether somebody watches a case. */
export async function isWatched(
  db: Kysely<Tables>,
  { marketplaceId, caseId, userId }: WatchKey,
): Promise<boolean> {
  const { rows } = await sql`
    select 1 from case_watch where marketplace_id = ${marketplaceId} and case_id = ${caseId}
      and user_id = ${userId}`.execute(db);
  return rows.length > 0;
}

/** The newest that others did to a watched case since it was seen. */
export type Movement = {
  readonly caseId: string;
  readonly eventId: string;
  readonly event: Event;
};

/** Which watched cases moved since this person saw them, with the newest of each. */
export async function movementsFor(
  db: Kysely<Tables>,
  { marketplaceId, userId }: Omit<WatchKey, "caseId">,
): Promise<readonly Movement[]> {
  const { rows } = await sql<{ case_id: string; event_id: string; event: Event }>`
    select w.case_id, newest.event_id, newest.event from case_watch w
    cross join lateral (
      select e.event_id, e.event from case_event e
      where e.marketplace_id = w.marketplace_id and e.case_id = w.case_id
        and e.event_id > w.seen_event and ${moves}
      order by e.event_id desc limit 1) newest
    where w.marketplace_id = ${marketplaceId} and w.user_id = ${userId}
    order by w.case_id`.execute(db);
  return rows.map(({ case_id: caseId, event_id: eventId, event }) => ({ caseId, eventId, event }));
}
