import type { Event, State } from "@candor/core/domain/vote/vote.ts";
import { type Kysely, sql } from "kysely";
import type { Tx } from "../db/database.ts";
import type { Tables } from "../db/tables.generated.ts";
import { toDate } from "./moments.ts";

/** Whose vote on which review. */
export type VoteKey = {
  readonly marketplaceId: string;
  readonly productId: string;
  readonly reviewId: string;
  readonly customerId: string;
};

/** The vote with its id in the ledger; null for none, or one that came with an import. */
export type KnownVote = { readonly state: State; readonly voteId: string | null };

/** The account's vote, locked until the transaction ends. */
export async function lockVote(tx: Tx, key: VoteKey): Promise<KnownVote> {
  const { rows } = await sql<{
    helpful: boolean;
    vote_id: string | null;
    voided_case: string | null;
  }>`
    select helpful, vote_id, voided_case from vote
    where marketplace_id = ${key.marketplaceId} and product_id = ${key.productId}
      and review_id = ${key.reviewId} and customer_id = ${key.customerId}
    for update`.execute(tx);
  const [row] = rows;
  if (row === undefined) return { state: { status: "none" }, voteId: null };
  const { helpful, vote_id: voteId, voided_case: caseId } = row;
  if (caseId !== null) return { state: { status: "voided", caseId }, voteId };
  return { state: { status: "cast", helpful }, voteId };
}

/** Writes a vote's event, and moves the review's counts by what it changed. */
export async function saveVote(
  tx: Tx,
  key: VoteKey,
  before: State,
  { event, voteId }: { readonly event: Event; readonly voteId: string },
): Promise<void> {
  const now = await writeVote(tx, key, { event, voteId });
  const was = before.status === "cast" ? before.helpful : null;
  const helpful = Number(now === true) - Number(was === true);
  const unhelpful = Number(now === false) - Number(was === false);
  if (helpful === 0 && unhelpful === 0) return;
  await sql`
    update review set helpful_count = helpful_count + ${helpful}::integer,
      unhelpful_count = unhelpful_count + ${unhelpful}::integer
    where marketplace_id = ${key.marketplaceId} and product_id = ${key.productId}
      and review_id = ${key.reviewId}`.execute(tx);
}

/** Answers what counts from now on: helpful, not helpful, or nothing. */
async function writeVote(
  tx: Tx,
  key: VoteKey,
  { event, voteId }: { readonly event: Event; readonly voteId: string },
): Promise<boolean | null> {
  const same = sql`marketplace_id = ${key.marketplaceId} and product_id = ${key.productId}
    and review_id = ${key.reviewId} and customer_id = ${key.customerId}`;
  switch (event.type) {
    case "vote-cast":
      await sql`
        insert into vote (marketplace_id, product_id, review_id, customer_id, viewing_marketplace,
          helpful, cast_at, vote_id)
        values (${key.marketplaceId}, ${key.productId}, ${key.reviewId}, ${key.customerId},
          ${key.marketplaceId}, ${event.helpful}, ${toDate(event.at)}, ${voteId})
        on conflict (marketplace_id, product_id, review_id, customer_id) do update set
          helpful = excluded.helpful, cast_at = excluded.cast_at, vote_id = excluded.vote_id
      `.execute(tx);
      return event.helpful;
    case "vote-revoked":
      await sql`delete from vote where ${same}`.execute(tx);
      return null;
    case "vote-voided":
      await sql`update vote set voided_case = ${event.caseId} where ${same}`.execute(tx);
      return null;
  }
}

/** What an account said of these reviews, by review. */
export async function votesOn(
  db: Kysely<Tables>,
  key: Pick<VoteKey, "marketplaceId" | "customerId"> & { readonly productIds: readonly string[] },
  reviewIds: readonly string[],
): Promise<ReadonlyMap<string, boolean>> {
  if (reviewIds.length === 0) return new Map();
  const { rows } = await sql<{ review_id: string; helpful: boolean }>`
    select review_id, helpful from vote
    where marketplace_id = ${key.marketplaceId}
      and product_id = any(${[...key.productIds]}::text[]) and customer_id = ${key.customerId}
      and voided_case is null
      and review_id = any(${[...reviewIds]}::text[])`.execute(db);
  return new Map(rows.map((row) => [row.review_id, row.helpful]));
}

/** The votes cast here that count, by their ids in the ledger. */
export async function votesCounted(
  db: Kysely<Tables>,
  marketplaceId: string,
): Promise<ReadonlyMap<string, boolean>> {
  const { rows } = await sql<{ vote_id: string; helpful: boolean }>`
    select vote_id, helpful from vote
    where marketplace_id = ${marketplaceId} and vote_id is not null
      and voided_case is null`.execute(db);
  return new Map(rows.map((row) => [row.vote_id, row.helpful]));
}

/** Reviews whose counts are below what their votes add up to; imported counts may be above. */
export async function reviewsBelowTheirVotes(
  db: Kysely<Tables>,
  marketplaceId: string,
): Promise<readonly string[]> {
  const { rows } = await sql<{ review_id: string }>`
    select r.review_id from review r
    join (
      select product_id, review_id, count(*) filter (where helpful) as helpful,
        count(*) filter (where not helpful and vote_id is not null) as unhelpful
      from vote where marketplace_id = ${marketplaceId} and voided_case is null
      group by product_id, review_id
    ) v on v.product_id = r.product_id and v.review_id = r.review_id
    where r.marketplace_id = ${marketplaceId}
      and r.status in ('published', 'suspected')
      and (r.helpful_count < v.helpful or r.unhelpful_count <> v.unhelpful)
    order by r.review_id`.execute(db);
  return rows.map((row) => row.review_id);
}
