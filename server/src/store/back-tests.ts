import type { Instant } from "@candor/core/kernel/instant.ts";
import type { BackTest } from "@candor/core/policy/versions/back-test.ts";
import { type Kysely, sql } from "kysely";
import type { Tx } from "../db/database.ts";
import type { Tables } from "../db/tables.generated.ts";
import { toDate, toInstant, toInstantOrNull } from "./moments.ts";
import type { RecordedAt } from "./recorded-reviews.ts";
import type { RecordedWords } from "./recorded-words.ts";

/** How far a back-test has read: reviews first, then all other words. */
export type ReadUntil = RecordedAt | Pick<RecordedWords, "eventId">;

/** A back-test over the recorded texts of one marketplace. */
export type BackTestRow = {
  readonly marketplaceId: string;
  readonly backTestId: string;
  readonly from: string;
  readonly to: string;
  readonly status: "running" | "done" | "cancelled" | "failed";
  readonly report: BackTest;
  readonly textsInAll: number;
  readonly readUntil: ReadUntil | null;
  readonly startedAt: Instant;
  readonly endedAt: Instant | null;
};

type Key = Pick<BackTestRow, "marketplaceId" | "backTestId">;

type Row = {
  readonly back_test_id: string;
  readonly from_version: string;
  readonly to_version: string;
  readonly status: BackTestRow["status"];
  readonly report: BackTest;
  readonly texts_in_all: number;
  readonly read_until: ReadUntil | null;
  readonly started_at: Date;
  readonly ended_at: Date | null;
};

const rowToBackTest = (marketplaceId: string, row: Row): BackTestRow => ({
  marketplaceId,
  backTestId: row.back_test_id,
  from: row.from_version,
  to: row.to_version,
  status: row.status,
  report: row.report,
  textsInAll: row.texts_in_all,
  readUntil: row.read_until,
  startedAt: toInstant(row.started_at),
  endedAt: toInstantOrNull(row.ended_at),
});

/** One back-test, or null. */
export async function backTestById(
  db: Kysely<Tables>,
  { marketplaceId, backTestId }: Key,
): Promise<BackTestRow | null> {
  const { rows } = await sql<Row>`
    select * from policy_back_test
    where marketplace_id = ${marketplaceId} and back_test_id = ${backTestId}`.execute(db);
  return rows[0] === undefined ? null : rowToBackTest(marketplaceId, rows[0]);
}

/** The newest back-test of a version, or null. */
export async function newestBackTest(
  db: Kysely<Tables>,
  { marketplaceId, version }: { readonly marketplaceId: string; readonly version: string },
): Promise<BackTestRow | null> {
  const { rows } = await sql<Row>`
    select * from policy_back_test
    where marketplace_id = ${marketplaceId} and to_version = ${version}
    order by started_at desc, back_test_id desc limit 1`.execute(db);
  return rows[0] === undefined ? null : rowToBackTest(marketplaceId, rows[0]);
}

/** The back-test that is going on in a marketplace, or in any; there is at most one in each. */
export async function backTestsRunning(
  db: Kysely<Tables>,
  marketplaceId: string | null = null,
): Promise<readonly BackTestRow[]> {
  const { rows } = await sql<Row & { marketplace_id: string }>`
    select * from policy_back_test where status = 'running'
      and (${marketplaceId}::text is null or marketplace_id = ${marketplaceId})`.execute(db);
  return rows.map((row) => rowToBackTest(row.marketplace_id, row));
}

/** Begins one; false where another is going on. */
export async function insertBackTest(tx: Tx, row: BackTestRow): Promise<boolean> {
  const began = toDate(row.startedAt);
  const { rows } = await sql`
    insert into policy_back_test (marketplace_id, back_test_id, from_version, to_version, status,
      report, texts_in_all, read_until, started_at, beat_at)
    values (${row.marketplaceId}, ${row.backTestId}, ${row.from}, ${row.to}, 'running',
      ${JSON.stringify(row.report)}::jsonb, ${row.textsInAll}, null, ${began}, ${began})
    on conflict (marketplace_id) where status = 'running' do nothing returning 1`.execute(tx);
  return rows.length > 0;
}

/**
 * Writes how far it is; false where it was cancelled, or where somebody else went on from the same
 * text: then the caller has nothing more to do.
 */
export async function saveBackTest(
  db: Kysely<Tables>,
  before: BackTestRow,
  now: Pick<BackTestRow, "report" | "readUntil">,
  at: Instant,
): Promise<boolean> {
  const position = (one: ReadUntil | null) => (one === null ? null : JSON.stringify(one));
  const { rows } = await sql`
    update policy_back_test set report = ${JSON.stringify(now.report)}::jsonb,
      read_until = ${position(now.readUntil)}::jsonb, beat_at = ${toDate(at)}
    where marketplace_id = ${before.marketplaceId} and back_test_id = ${before.backTestId}
      and status = 'running'
      and read_until is not distinct from ${position(before.readUntil)}::jsonb
    returning 1`.execute(db);
  return rows.length > 0;
}

/** Ends one that runs; false where it has ended. */
export async function endBackTest(
  db: Kysely<Tables>,
  { marketplaceId, backTestId }: Key,
  status: "done" | "cancelled" | "failed",
  at: Instant,
): Promise<boolean> {
  const { rows } = await sql`
    update policy_back_test set status = ${status}, ended_at = ${toDate(at)}
    where marketplace_id = ${marketplaceId} and back_test_id = ${backTestId}
      and status = 'running' returning 1`.execute(db);
  return rows.length > 0;
}
