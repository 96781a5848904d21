import type { NoticeOutcome, NotifierKind } from "@candor/core/domain/notice/notice.ts";
import type { Instant } from "@candor/core/kernel/instant.ts";
import { type Kysely, type RawBuilder, sql } from "kysely";
import type { Tx } from "../db/database.ts";
import type { Tables } from "../db/tables.generated.ts";
import type { Position } from "./cursor.ts";
import { toDate, toInstant, toInstantOrNull } from "./moments.ts";

/** A notice as it is kept. */
export type StoredNotice = {
  readonly marketplaceId: string;
  readonly noticeId: string;
  readonly notifier: {
    readonly kind: NotifierKind;
    readonly name: string | null;
    readonly email: string | null;
  };
  readonly reference: string | null;
  readonly law: string;
  readonly explanation: string;
  readonly language: string | null;
  readonly about: NoticeAbout;
  readonly caseId: string;
  readonly receivedAt: Instant;
  readonly dueAt: Instant;
  readonly answered: {
    readonly outcome: NoticeOutcome;
    readonly answer: string;
    readonly at: Instant;
  } | null;
};

/** What a notice is about, by ids. */
export type NoticeAbout = {
  readonly reviewIds: readonly string[];
  readonly productIds: readonly string[];
  readonly sellerIds: readonly string[];
};

type Row = {
  readonly notice_id: string;
  readonly notifier_kind: NotifierKind;
  readonly notifier_name: string | null;
  readonly notifier_email: string | null;
  readonly reference: string | null;
  readonly law: string;
  readonly explanation: string;
  readonly language: string | null;
  readonly about: NoticeAbout;
  readonly case_id: string;
  readonly outcome: NoticeOutcome | null;
  readonly answer: string | null;
  readonly received_at: Date;
  readonly due_at: Date;
  readonly answered_at: Date | null;
};

function rowToNotice(marketplaceId: string, row: Row): StoredNotice {
  const { outcome, answer } = row;
  const at = toInstantOrNull(row.answered_at);
  const { notifier_kind: kind, notifier_name: name, notifier_email: email } = row;
  return {
    marketplaceId,
    noticeId: row.notice_id,
    notifier: { kind, name, email },
    reference: row.reference,
    law: row.law,
    explanation: row.explanation,
    language: row.language,
    about: row.about,
    caseId: row.case_id,
    receivedAt: toInstant(row.received_at),
    dueAt: toInstant(row.due_at),
    answered: outcome === null || answer === null || at === null ? null : { outcome, answer, at },
  };
}

/** Writes a notice; false where the same one was received before. */
export async function insertNotice(tx: Tx, notice: StoredNotice): Promise<boolean> {
  const { notifier } = notice;
  const { rows } = await sql`
    insert into notice (marketplace_id, notice_id, notifier_kind, notifier_name, notifier_email,
      reference, law, explanation, language, about, case_id, status, received_at, due_at)
    values (${notice.marketplaceId}, ${notice.noticeId}, ${notifier.kind}, ${notifier.name},
      ${notifier.email}, ${notice.reference}, ${notice.law}, ${notice.explanation},
      ${notice.language}, ${JSON.stringify(notice.about)}::jsonb, ${notice.caseId}, 'open',
      ${toDate(notice.receivedAt)}, ${toDate(notice.dueAt)})
    on conflict do nothing returning 1`.execute(tx);
  return rows.length > 0;
}

/** Writes the answer to an open notice. */
export async function saveNoticeAnswer(tx: Tx, notice: StoredNotice): Promise<void> {
  const { marketplaceId, noticeId, answered } = notice;
  if (answered === null) throw new Error("no answer to save");
  await sql`
    update notice set status = 'answered', outcome = ${answered.outcome},
      answer = ${answered.answer}, answered_at = ${toDate(answered.at)}
    where marketplace_id = ${marketplaceId} and notice_id = ${noticeId}`.execute(tx);
}

/** The notice of this notifier under this file number; null where there is none. */
export function noticeByReference(
  db: Kysely<Tables>,
  {
    marketplaceId,
    notifier,
    reference,
  }: Pick<StoredNotice, "marketplaceId" | "notifier" | "reference">,
): Promise<StoredNotice | null> {
  return oneNotice(
    db,
    marketplaceId,
    sql`notifier_kind = ${notifier.kind} and reference = ${reference}
      and coalesce(notifier_name, '') = ${notifier.name ?? ""}`,
  );
}

/** A notice by its id; null where there is none. */
export function noticeById(
  db: Kysely<Tables>,
  marketplaceId: string,
  noticeId: string,
): Promise<StoredNotice | null> {
  return oneNotice(db, marketplaceId, sql`notice_id = ${noticeId}`);
}

async function oneNotice(
  db: Kysely<Tables>,
  marketplaceId: string,
  of: RawBuilder<unknown>,
): Promise<StoredNotice | null> {
  const { rows } = await sql<Row>`
    select * from notice where marketplace_id = ${marketplaceId} and ${of}`.execute(db);
  return rows[0] === undefined ? null : rowToNotice(marketplaceId, rows[0]);
}

/** The notices that a case answers and nobody has answered, locked until the transaction ends. */
export async function lockOpenNotices(
  tx: Tx,
  marketplaceId: string,
  caseId: string,
): Promise<readonly StoredNotice[]> {
  const { rows } = await sql<Row>`
    select * from notice
    where marketplace_id = ${marketplaceId} and case_id = ${caseId} and status = 'open'
    order by notice_id for update`.execute(tx);
  return rows.map((row) => rowToNotice(marketplaceId, row));
}

/** Notices, newest first, after a position. */
export async function noticesOf(
  db: Kysely<Tables>,
  marketplaceId: string,
  after: Position | null,
  limit: number,
): Promise<readonly StoredNotice[]> {
  const [at, noticeId] = after ?? [];
  const beyond =
    after === null
      ? sql``
      : sql`and (received_at, notice_id)
          < (${new Date(Number(at))}::timestamptz, ${noticeId}::text)`;
  const { rows } = await sql<Row>`
    select * from notice where marketplace_id = ${marketplaceId} ${beyond}
    order by received_at desc, notice_id desc
    limit ${limit}`.execute(db);
  return rows.map((row) => rowToNotice(marketplaceId, row));
}

/** How many notices an address has handed in since a moment. */
export async function noticesSince(
  tx: Tx,
  asked: { readonly marketplaceId: string; readonly email: string; readonly since: Instant },
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from notice
    where marketplace_id = ${asked.marketplaceId} and notifier_email = ${asked.email}
      and received_at > ${toDate(asked.since)}`.execute(tx);
  return rows[0]?.count ?? 0;
}

/** How many notices of an address a person has answered, and how many of them were right. */
export async function answeredNotices(
  tx: Tx,
  marketplaceId: string,
  email: string,
): Promise<{ readonly answered: number; readonly founded: number }> {
  const { rows } = await sql<{ answered: number; founded: number }>`
    select count(*)::integer as answered,
      count(*) filter (where outcome = 'founded')::integer as founded
    from notice where marketplace_id = ${marketplaceId} and notifier_email = ${email}
      and status = 'answered'`.execute(tx);
  return rows[0] ?? { answered: 0, founded: 0 };
}

/** How many notices should have been answered before a moment, by marketplace. */
export async function overdueNotices(
  db: Kysely<Tables>,
  at: Instant,
): Promise<readonly { readonly marketplaceId: string; readonly overdue: number }[]> {
  const { rows } = await sql<{ marketplaceId: string; overdue: number }>`
    select marketplace_id as "marketplaceId", count(*)::integer as overdue
    from notice where status = 'open' and due_at < ${toDate(at)}
    group by marketplace_id order by marketplace_id`.execute(db);
  return rows;
}
