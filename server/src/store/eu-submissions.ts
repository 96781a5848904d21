import type { Instant } from "@candor/core/kernel/instant.ts";
import { type Kysely, sql } from "kysely";
import type { Tx } from "../db/database.ts";
import type { Tables } from "../db/tables.generated.ts";
import { toDate } from "./moments.ts";

/** One statement for the EU database; its document is null where there is nothing to say. */
export type NewSubmission = {
  readonly marketplaceId: string;
  readonly puid: string;
  readonly statementId: string;
  readonly document: string | null;
  /** What is wrong with it; then it is kept back for a person to look at. */
  readonly fault: string | null;
};

/** A statement that is being sent. */
export type Submission = {
  readonly marketplaceId: string;
  readonly puid: string;
  readonly document: string;
  readonly attempts: number;
};

/** What came of an attempt; `again` is when to try next, where it is not over. */
export type SubmissionEnd =
  | { readonly status: "taken" }
  | { readonly status: "refused"; readonly answer: string }
  | { readonly status: "waiting"; readonly answer: string; readonly again: Instant };

/** Puts a statement on its way, once. */
export async function addSubmission(tx: Tx, one: NewSubmission, at: Instant): Promise<void> {
  const status = one.document === null ? "nothing" : one.fault === null ? "waiting" : "refused";
  await sql`
    insert into eu_submission (marketplace_id, puid, statement_id, status, document, not_before,
      last_answer, created_at, ended_at)
    values (${one.marketplaceId}, ${one.puid}, ${one.statementId}, ${status}, ${one.document},
      ${toDate(at)}, ${one.fault}, ${toDate(at)}, ${status === "waiting" ? null : toDate(at)})
    on conflict do nothing`.execute(tx);
}

/** Takes what is due for oneself for a while: whoever dies with it lets it go again. */
export async function claimSubmissions(
  tx: Tx,
  at: Instant,
  { count, claimMs }: { readonly count: number; readonly claimMs: number },
): Promise<readonly Submission[]> {
  const { rows } = await sql<{
    marketplace_id: string;
    puid: string;
    document: string;
    attempts: number;
  }>`
    with due as (
      select marketplace_id, puid from eu_submission
      where status = 'waiting' and not_before <= ${toDate(at)}
      order by not_before, puid limit ${count} for update skip locked
    )
    update eu_submission e set attempts = attempts + 1, not_before = ${toDate(at + claimMs)}
    from due where e.marketplace_id = due.marketplace_id and e.puid = due.puid
    returning e.marketplace_id, e.puid, e.document, e.attempts`.execute(tx);
  return rows.map(({ marketplace_id, ...row }) => ({ marketplaceId: marketplace_id, ...row }));
}

/** Notes what came of an attempt. */
export async function endSubmission(
  tx: Tx,
  { marketplaceId, puid }: Pick<Submission, "marketplaceId" | "puid">,
  end: SubmissionEnd,
  at: Instant,
): Promise<void> {
  const answer = end.status === "taken" ? null : end.answer;
  const again = end.status === "waiting" ? toDate(end.again) : null;
  await sql`
    update eu_submission set status = ${end.status}, last_answer = ${answer},
      not_before = coalesce(${again}::timestamptz, not_before),
      ended_at = ${end.status === "waiting" ? null : toDate(at)}
    where marketplace_id = ${marketplaceId} and puid = ${puid} and status = 'waiting'`.execute(tx);
}

/** How many statements stand where, and what the database said last. */
export type SubmissionState = {
  readonly waiting: number;
  readonly taken: number;
  readonly refused: number;
  readonly lastAnswer: string | null;
};

/** How a marketplace's statements fare on their way to the EU database. */
export async function submissionState(
  db: Kysely<Tables>,
  marketplaceId: string,
): Promise<SubmissionState> {
  const { rows } = await sql<SubmissionState>`
    select count(*) filter (where status = 'waiting')::integer as waiting,
      count(*) filter (where status = 'taken')::integer as taken,
      count(*) filter (where status = 'refused')::integer as refused,
      (select last_answer from eu_submission l where l.marketplace_id = ${marketplaceId}
        and l.last_answer is not null order by l.not_before desc limit 1) as "lastAnswer"
    from eu_submission where marketplace_id = ${marketplaceId}`.execute(db);
  return rows[0] ?? { waiting: 0, taken: 0, refused: 0, lastAnswer: null };
}

/** A statement as it is or would be sent. */
export type SubmissionLine = {
  readonly puid: string;
  readonly status: "waiting" | "taken" | "refused";
  readonly document: string;
  readonly answer: string | null;
};

/** What was or would be sent to the EU database, by its id. */
export async function submissionsAfter(
  db: Kysely<Tables>,
  marketplaceId: string,
  after: string,
  count: number,
): Promise<readonly SubmissionLine[]> {
  const { rows } = await sql<SubmissionLine>`
    select puid, status, document, last_answer as answer from eu_submission
    where marketplace_id = ${marketplaceId} and status <> 'nothing' and puid > ${after}
    order by puid limit ${count}`.execute(db);
  return rows;
}
