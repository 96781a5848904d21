import type { StaffRole } from "@candor/core/domain/staff-role/staff-role.ts";
import type { Instant } from "@candor/core/kernel/instant.ts";
import { type Kysely, sql } from "kysely";
import type { Tx } from "../db/database.ts";
import type { Tables } from "../db/tables.generated.ts";
import { toDate, toInstant } from "./moments.ts";

/** One of those who run a marketplace. */
export type StaffMember = {
  readonly marketplaceId: string;
  readonly userId: string;
  readonly memberId: string;
  readonly signedIn: { readonly as: StaffRole; readonly at: Instant };
  readonly set: (Said & { readonly role: StaffRole | "none" }) | null;
  readonly proposed: Said | null;
};

type Said = { readonly by: string; readonly reason: string; readonly at: Instant };

type Row = {
  readonly user_id: string;
  readonly member_id: string;
  readonly signed_in_as: StaffRole;
  readonly signed_in_at: Date;
  readonly role: StaffRole | "none" | null;
  readonly set_by: string | null;
  readonly set_reason: string | null;
  readonly set_at: Date | null;
  readonly proposed_by: string | null;
  readonly proposed_reason: string | null;
  readonly proposed_at: Date | null;
};

function rowToMember(marketplaceId: string, row: Row): StaffMember {
  const { role } = row;
  const set = said(row.set_by, row.set_reason, row.set_at);
  return {
    ...{ marketplaceId, userId: row.user_id, memberId: row.member_id },
    signedIn: { as: row.signed_in_as, at: toInstant(row.signed_in_at) },
    set: role === null || set === null ? null : { ...set, role },
    proposed: said(row.proposed_by, row.proposed_reason, row.proposed_at),
  };
}

const said = (by: string | null, reason: string | null, at: Date | null): Said | null =>
  by === null || at === null ? null : { by, reason: reason ?? "", at: toInstant(at) };

const staffMax = 1_000;

/** Who runs a marketplace, by name. */
export async function staffOf(
  db: Kysely<Tables>,
  marketplaceId: string,
): Promise<readonly StaffMember[]> {
  const { rows } = await sql<Row>`
    select * from staff_member where marketplace_id = ${marketplaceId}
    order by user_id limit ${staffMax}`.execute(db);
  return rows.map((row) => rowToMember(marketplaceId, row));
}

/** One of them, locked until the transaction ends; null where nothing is known. */
export async function lockMember(
  tx: Tx,
  marketplaceId: string,
  userId: string,
): Promise<StaffMember | null> {
  const { rows } = await sql<Row>`
    select * from staff_member
    where marketplace_id = ${marketplaceId} and user_id = ${userId} for update`.execute(tx);
  return rows[0] === undefined ? null : rowToMember(marketplaceId, rows[0]);
}

/** What operators set for somebody; null where nothing was. Every request of theirs asks. */
export async function roleSetFor(
  db: Kysely<Tables>,
  { marketplaceId, userId }: Pick<StaffMember, "marketplaceId" | "userId">,
): Promise<StaffRole | "none" | null> {
  const { rows } = await sql<Pick<Row, "role">>`
    select role from staff_member
    where marketplace_id = ${marketplaceId} and user_id = ${userId}`.execute(db);
  return rows[0]?.role ?? null;
}

/** Writes down that somebody signed in, and as what. */
export async function noteSignedIn(
  db: Kysely<Tables>,
  member: Omit<StaffMember, "set" | "proposed">,
): Promise<void> {
  const { signedIn } = member;
  await sql`
    insert into staff_member (marketplace_id, user_id, member_id, signed_in_as, signed_in_at)
    values (${member.marketplaceId}, ${member.userId}, ${member.memberId}, ${signedIn.as},
      ${toDate(signedIn.at)})
    on conflict (marketplace_id, user_id) do update
    set signed_in_as = excluded.signed_in_as, signed_in_at = excluded.signed_in_at`.execute(db);
}

/** Writes what was set or proposed for somebody. */
export async function saveMember(tx: Tx, member: StaffMember): Promise<void> {
  const { set, proposed } = member;
  const dateOf = (one: Said | null) => (one === null ? null : toDate(one.at));
  await sql`
    update staff_member set role = ${set?.role ?? null}, set_by = ${set?.by ?? null},
      set_reason = ${set?.reason ?? null}, set_at = ${dateOf(set)},
      proposed_by = ${proposed?.by ?? null}, proposed_reason = ${proposed?.reason ?? null},
      proposed_at = ${dateOf(proposed)}
    where marketplace_id = ${member.marketplaceId} and user_id = ${member.userId}`.execute(tx);
}
