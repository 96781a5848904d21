import type { Instant } from "@candor/core/kernel/instant.ts";
import { type Kysely, sql } from "kysely";
import type { Tx } from "../db/database.ts";
import type { Tables } from "../db/tables.generated.ts";
import { toDate, toInstant } from "./moments.ts";

/** What somebody of a seller answered right, of what was asked about a policy version. */
export type QuizResult = {
  readonly userId: string;
  readonly version: string;
  readonly seed: number;
  readonly asked: number;
  readonly answeredRight: number;
  readonly answeredAt: Instant;
};

type Seller = { readonly marketplaceId: string; readonly sellerId: string };

/** Keeps a result; whoever answers the same questions again has the first one kept. */
export async function insertQuizResult(
  tx: Tx,
  { marketplaceId, sellerId }: Seller,
  result: QuizResult,
): Promise<void> {
  await sql`
    insert into policy_quiz (marketplace_id, seller_id, user_id, version, seed, asked,
      answered_right, answered_at)
    values (${marketplaceId}, ${sellerId}, ${result.userId}, ${result.version}, ${result.seed},
      ${result.asked}, ${result.answeredRight}, ${toDate(result.answeredAt)})
    on conflict do nothing`.execute(tx);
}

const resultsShownMax = 20;

/** The results of a seller's people, the newest first. */
export async function quizResultsOf(
  db: Kysely<Tables>,
  { marketplaceId, sellerId }: Seller,
): Promise<readonly QuizResult[]> {
  type Row = Omit<QuizResult, "answeredAt" | "seed"> & {
    readonly answeredAt: Date;
    readonly seed: string | number;
  };
  const { rows } = await sql<Row>`
    select user_id as "userId", version, seed, asked, answered_right as "answeredRight",
      answered_at as "answeredAt" from policy_quiz
    where marketplace_id = ${marketplaceId} and seller_id = ${sellerId}
    order by answered_at desc, user_id, seed limit ${resultsShownMax}`.execute(db);
  return rows.map(({ answeredAt, seed, ...row }) => ({
    ...row,
    seed: Number(seed),
    answeredAt: toInstant(answeredAt),
  }));
}
