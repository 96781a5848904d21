import type { HoldSubject } from "@candor/core/domain/legal-hold/legal-hold.ts";
import type { Instant } from "@candor/core/kernel/instant.ts";
import { type Kysely, type RawBuilder, sql } from "kysely";
import type { Tx } from "../db/database.ts";
import type { Tables } from "../db/tables.generated.ts";
import { toDate, toInstant, toInstantOrNull } from "./moments.ts";

/** A hold as it is kept. */
export type StoredHold = {
  readonly marketplaceId: string;
  readonly holdId: string;
  readonly subject: HoldSubject;
  readonly subjectId: string;
  readonly reason: string;
  readonly placedBy: string;
  readonly placedAt: Instant;
  readonly until: Instant;
  /** Null while nobody has ended it before its time. */
  readonly ended: { readonly by: string; readonly at: Instant; readonly reason: string } | null;
};

type Row = {
  readonly marketplace_id: string;
  readonly hold_id: string;
  readonly subject: HoldSubject;
  readonly subject_id: string;
  readonly reason: string;
  readonly placed_by: string;
  readonly placed_at: Date;
  readonly until: Date;
  readonly ended_by: string | null;
  readonly ended_at: Date | null;
  readonly end_reason: string | null;
};

function rowToHold(row: Row): StoredHold {
  const endedAt = toInstantOrNull(row.ended_at);
  return {
    marketplaceId: row.marketplace_id,
    holdId: row.hold_id,
    subject: row.subject,
    subjectId: row.subject_id,
    reason: row.reason,
    placedBy: row.placed_by,
    placedAt: toInstant(row.placed_at),
    until: toInstant(row.until),
    ended:
      endedAt === null
        ? null
        : { by: row.ended_by ?? "", at: endedAt, reason: row.end_reason ?? "" },
  };
}

const holdsMax = 500;

/** A marketplace's holds, the newest first. */
export async function holdsOf(
  db: Kysely<Tables>,
  marketplaceId: string,
): Promise<readonly StoredHold[]> {
  const { rows } = await sql<Row>`
    select * from legal_hold where marketplace_id = ${marketplaceId}
    order by placed_at desc, hold_id desc limit ${holdsMax}`.execute(db);
  return rows.map(rowToHold);
}

/** One hold, locked until the transaction ends; null where there is none. */
export async function lockHold(
  tx: Tx,
  marketplaceId: string,
  holdId: string,
): Promise<StoredHold | null> {
  const { rows } = await sql<Row>`
    select * from legal_hold where marketplace_id = ${marketplaceId} and hold_id = ${holdId}
    for update`.execute(tx);
  return rows[0] === undefined ? null : rowToHold(rows[0]);
}

/** Writes a hold as it is now. */
export async function saveHold(tx: Tx, hold: StoredHold): Promise<void> {
  const { ended } = hold;
  await sql`
    insert into legal_hold (marketplace_id, hold_id, subject, subject_id, reason, placed_by,
      placed_at, until)
    values (${hold.marketplaceId}, ${hold.holdId}, ${hold.subject}, ${hold.subjectId},
      ${hold.reason}, ${hold.placedBy}, ${toDate(hold.placedAt)}, ${toDate(hold.until)})
    on conflict (marketplace_id, hold_id) do update set
      ended_by = ${ended?.by ?? null}, ended_at = ${ended === null ? null : toDate(ended.at)},
      end_reason = ${ended?.reason ?? null}`.execute(tx);
}

/** Whether the marketplace knows whom or what a hold is to be about. */
export async function holdSubjectKnown(
  tx: Tx,
  marketplaceId: string,
  { subject, subjectId }: Pick<StoredHold, "subject" | "subjectId">,
): Promise<boolean> {
  const table = { customer: "customer", seller: "seller", case: "case_file" }[subject];
  const column = { customer: "customer_id", seller: "seller_id", case: "case_id" }[subject];
  const { rows } = await sql`
    select 1 from ${sql.table(table)}
    where marketplace_id = ${marketplaceId} and ${sql.ref(column)} = ${subjectId}`.execute(tx);
  return rows.length > 0;
}

/** The parties of what could be erased, by their columns or values. */
type Parties = {
  readonly marketplaceId: RawBuilder<unknown>;
  readonly customerId: RawBuilder<unknown>;
  /** Null where the seller has no say, as about a buyer's own contact. */
  readonly sellerId: RawBuilder<unknown> | null;
};

/** Until when anything of these parties is kept, in SQL; null where nothing is. */
export function heldUntil(parties: Parties, at: Instant): RawBuilder<Date | null> {
  const { marketplaceId } = parties;
  return sql`(select max(h.until) from legal_hold h
    where h.marketplace_id = ${marketplaceId} and h.ended_at is null and h.until > ${toDate(at)}
      and ${isAbout(parties)})`;
}

function isAbout({ marketplaceId, customerId, sellerId }: Parties): RawBuilder<boolean> {
  const ofSeller = (kind: string, id: RawBuilder<unknown>) =>
    sellerId === null ? sql`` : sql`or (${sql.ref(kind)} = 'seller' and ${id} = ${sellerId})`;
  return sql`((h.subject = 'customer' and h.subject_id = ${customerId})
    ${ofSeller("h.subject", sql`h.subject_id`)}
    or (h.subject = 'case' and exists (select 1 from case_member held
      where held.marketplace_id = ${marketplaceId} and held.case_id = h.subject_id
        and ((held.member_kind = 'reviewer' and held.member_id = ${customerId})
          ${ofSeller("held.member_kind", sql`held.member_id`)}))))`;
}

/** Until when a customer's own data is kept for a claim; null where it is not. */
export async function customerHeldUntil(
  db: Kysely<Tables>,
  { marketplaceId, customerId }: { readonly marketplaceId: string; readonly customerId: string },
  at: Instant,
): Promise<Instant | null> {
  const parties = {
    marketplaceId: sql`${marketplaceId}::text`,
    customerId: sql`${customerId}::text`,
    sellerId: null,
  };
  const { rows } = await sql<{ until: Date | null }>`
    select ${heldUntil(parties, at)} as until`.execute(db);
  return toInstantOrNull(rows[0]?.until ?? null);
}

/** How many messages each hold keeps that are older than messages are kept. */
export async function messagesKeptByHolds(
  db: Kysely<Tables>,
  marketplaceId: string,
  {
    before,
    at,
    erased,
  }: { readonly before: Instant; readonly at: Instant; readonly erased: string },
): Promise<ReadonlyMap<string, number>> {
  const parties = {
    marketplaceId: sql`t.marketplace_id`,
    customerId: sql`t.customer_id`,
    sellerId: sql`t.seller_id`,
  };
  const { rows } = await sql<{ hold_id: string; kept: number }>`
    select h.hold_id, count(*)::integer as kept
    from legal_hold h
    join conversation t on t.marketplace_id = h.marketplace_id and ${isAbout(parties)}
    join message w on w.marketplace_id = t.marketplace_id and w.seller_id = t.seller_id
      and w.thread_id = t.thread_id and w.written_at <= ${toDate(before)} and w.body <> ${erased}
    where h.marketplace_id = ${marketplaceId} and h.ended_at is null and h.until > ${toDate(at)}
    group by h.hold_id`.execute(db);
  return new Map(rows.map((row) => [row.hold_id, row.kept]));
}
