import type { Instant } from "@candor/core/kernel/instant.ts";
import { type Kysely, sql } from "kysely";
import type { Tables } from "../db/tables.generated.ts";
import { toDate, toInstant, toInstantOrNull } from "./moments.ts";

type Seller = { readonly marketplaceId: string; readonly sellerId: string };

/** Somebody who acts for a seller, by what is on record of them. */
export type TeamMember = {
  readonly userId: string;
  /** The policy version that they said last to have read. */
  readonly policyRead: string | null;
  /** Their best quiz, of how many questions. */
  readonly quizRight: number | null;
  readonly quizAsked: number | null;
  /** How often they looked at what buyers gave for the delivery, since a moment. */
  readonly lookUps: number;
  readonly lastAt: Instant;
};

const membersMax = 200;

/** The people of a seller who left a record, the latest first. */
export async function teamOf(
  db: Kysely<Tables>,
  { marketplaceId, sellerId }: Seller,
  since: Instant,
): Promise<readonly TeamMember[]> {
  type Row = Omit<TeamMember, "lastAt"> & { readonly lastAt: Date };
  const { rows } = await sql<Row>`
    with seen as (
      select acknowledged_by as user_id, acknowledged_at as at, version as read, null::int as "right",
        null::int as asked, 0 as looked from policy_notice
      where marketplace_id = ${marketplaceId} and seller_id = ${sellerId}
        and acknowledged_by is not null
      union all
      select user_id, answered_at, null, answered_right, asked, 0 from policy_quiz
      where marketplace_id = ${marketplaceId} and seller_id = ${sellerId}
      union all
      select user_id, looked_at, null, null, null, 1 from buyer_access
      where marketplace_id = ${marketplaceId} and seller_id = ${sellerId}
        and looked_at >= ${toDate(since)})
    select user_id as "userId",
      (array_agg(read order by at desc) filter (where read is not null))[1] as "policyRead",
      (array_agg("right" order by "right" desc, at) filter (where "right" is not null))[1]
        as "quizRight",
      (array_agg(asked order by "right" desc, at) filter (where "right" is not null))[1]
        as "quizAsked",
      sum(looked)::int as "lookUps", max(at) as "lastAt"
    from seen group by user_id order by max(at) desc, user_id limit ${membersMax}`.execute(db);
  return rows.map((row) => ({ ...row, lastAt: toInstant(row.lastAt) }));
}

/** A tie between a seller and an account, as it was declared. */
export type DeclaredTie = {
  readonly customerId: string;
  /** What the account is called in public. */
  readonly name: string;
  readonly relation: "owner" | "employee" | "household" | "agency" | "partner" | "influencer";
  readonly since: Instant;
  readonly until: Instant | null;
};

const tiesMax = 200;

/** What was declared of a seller, the newest first. What was inferred stays with the desk. */
export async function declaredTiesOf(
  db: Kysely<Tables>,
  { marketplaceId, sellerId }: Seller,
): Promise<readonly DeclaredTie[]> {
  type Row = Omit<DeclaredTie, "since" | "until"> & {
    readonly since: Date;
    readonly until: Date | null;
  };
  const { rows } = await sql<Row>`
    select customer_id as "customerId", display_name as name, kind as relation, since, until
    from affiliation join customer using (marketplace_id, customer_id)
    where marketplace_id = ${marketplaceId} and seller_id = ${sellerId} and basis = 'declared'
    order by since desc, customer_id, kind limit ${tiesMax}`.execute(db);
  return rows.map(({ since, until, ...row }) => ({
    ...row,
    since: toInstant(since),
    until: toInstantOrNull(until),
  }));
}
