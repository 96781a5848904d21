import type {
  Addressee,
  Statement,
  StatementContent,
} from "@candor/core/domain/statement/statement.ts";
import type { Instant } from "@candor/core/kernel/instant.ts";
import { type Kysely, sql } from "kysely";
import type { Tx } from "../db/database.ts";
import type { Tables } from "../db/tables.generated.ts";
import type { Position } from "./cursor.ts";
import { toDate, toInstant, toInstantOrNull } from "./moments.ts";

/** A statement of reasons as it is kept. */
export type StoredStatement = {
  readonly marketplaceId: string;
  readonly statementId: string;
  readonly caseId: string;
  readonly addressee: Addressee;
  readonly addresseeId: string;
  readonly deciders: readonly string[];
  readonly category: string;
  readonly language: string;
  readonly content: StatementContent;
  /** Null while a measure in it waits for a second person. */
  readonly issuedAt: Instant | null;
  readonly createdAt: Instant;
};

type Row = {
  readonly marketplace_id: string;
  readonly statement_id: string;
  readonly case_id: string;
  readonly addressee: Addressee;
  readonly addressee_id: string;
  readonly deciders: readonly string[];
  readonly category: string;
  readonly language: string;
  readonly content: StatementContent;
  readonly issued_at: Date | null;
  readonly created_at: Date;
};

const rowToStatement = (row: Row): StoredStatement => ({
  marketplaceId: row.marketplace_id,
  statementId: row.statement_id,
  caseId: row.case_id,
  addressee: row.addressee,
  addresseeId: row.addressee_id,
  deciders: row.deciders,
  category: row.category,
  language: row.language,
  content: row.content,
  issuedAt: toInstantOrNull(row.issued_at),
  createdAt: toInstant(row.created_at),
});

const columns = sql`marketplace_id, statement_id, case_id, addressee, addressee_id, deciders,
  category, language, content, issued_at, created_at`;

/** A statement to be written: only a composed one can be. */
export type NewStatement = StoredStatement & {
  readonly content: Statement;
  /** All that it was made from, besides the law of the day. */
  readonly madeFrom: object;
};

/** Writes a statement; it is never changed afterwards but for its deciders and its issue. */
export async function addStatement(tx: Tx, statement: NewStatement): Promise<void> {
  const { content, issuedAt } = statement;
  await sql`
    insert into statement (marketplace_id, statement_id, case_id, addressee, addressee_id, deciders,
      category, language, content, made_from, issued_at, appeal_until, created_at)
    values (${statement.marketplaceId}, ${statement.statementId}, ${statement.caseId},
      ${statement.addressee}, ${statement.addresseeId}, ${[...statement.deciders]}::text[],
      ${statement.category}, ${statement.language}, ${JSON.stringify(content)}::jsonb,
      ${JSON.stringify(statement.madeFrom)}::jsonb,
      ${issuedAt === null ? null : toDate(issuedAt)}, ${toDate(content.remedy.appealUntil)},
      ${toDate(statement.createdAt)})`.execute(tx);
}

/** A statement with what it was made from; null for one of before that was kept. */
export type MadeStatement = Pick<StoredStatement, "statementId" | "content"> & {
  readonly madeFrom: Readonly<Record<string, unknown>> | null;
};

/** The next statements with what they were made from, in the order of their ids. */
export async function madeStatements(
  db: Kysely<Tables>,
  marketplaceId: string,
  { after, limit }: { readonly after: string; readonly limit: number },
): Promise<readonly MadeStatement[]> {
  const { rows } = await sql<MadeStatement>`
    select statement_id as "statementId", content, made_from as "madeFrom" from statement
    where marketplace_id = ${marketplaceId} and statement_id > ${after}
    order by statement_id limit ${limit}`.execute(db);
  return rows;
}

/** How many there are. */
export async function statementCount(db: Kysely<Tables>, marketplaceId: string): Promise<number> {
  const { rows } = await sql<{ count: string }>`
    select count(*) as count from statement where marketplace_id = ${marketplaceId}`.execute(db);
  return Number(rows[0]?.count ?? 0);
}

/** Issues a statement that was ready, with all who decided. */
export async function issueStatement(
  tx: Tx,
  { marketplaceId, statementId }: Pick<StoredStatement, "marketplaceId" | "statementId">,
  deciders: readonly string[],
  at: Instant,
): Promise<void> {
  await sql`
    update statement set issued_at = coalesce(issued_at, ${toDate(at)}),
      deciders = array(select distinct unnest(deciders || ${[...deciders]}::text[]))
    where marketplace_id = ${marketplaceId} and statement_id = ${statementId}`.execute(tx);
}

/** One statement; null where the marketplace has no such. */
export async function statementById(
  db: Kysely<Tables>,
  marketplaceId: string,
  statementId: string,
): Promise<StoredStatement | null> {
  const { rows } = await sql<Row>`
    select ${columns} from statement
    where marketplace_id = ${marketplaceId} and statement_id = ${statementId}`.execute(db);
  return rows[0] === undefined ? null : rowToStatement(rows[0]);
}

/** Statements that were issued and that nobody has written for the EU database yet. */
export async function statementsNotSubmitted(
  db: Kysely<Tables>,
  count: number,
): Promise<readonly StoredStatement[]> {
  const { rows } = await sql<Row>`
    select ${columns} from statement s
    where issued_at is not null and not exists (select from eu_submission e
      where e.marketplace_id = s.marketplace_id and e.statement_id = s.statement_id)
    order by issued_at, statement_id limit ${count}`.execute(db);
  return rows.map(rowToStatement);
}

const whoReads = (addressee: Addressee) =>
  addressee === "seller" ? ["seller"] : ["author", "reporter"];

/** Whose statements are read. */
export type AddresseeKey = {
  readonly marketplaceId: string;
  readonly addressee: Addressee;
  readonly addresseeId: string;
};

/** What was issued to somebody, newest first; to an author also what came of their reports. */
export async function statementsTo(
  db: Kysely<Tables>,
  { marketplaceId, addressee, addresseeId }: AddresseeKey,
  after: Position | null,
  count: number,
): Promise<readonly StoredStatement[]> {
  const [createdAt, statementId] = after ?? [];
  const { rows } = await sql<Row>`
    select ${columns} from statement
    where marketplace_id = ${marketplaceId} and addressee = any(${whoReads(addressee)}::text[])
      and addressee_id = ${addresseeId} and issued_at is not null
      ${
        after === null
          ? sql``
          : sql`and (created_at, statement_id) < (${toDate(Number(createdAt))}, ${statementId})`
      }
    order by created_at desc, statement_id desc limit ${count}`.execute(db);
  return rows.map(rowToStatement);
}

/** All statements of a case, in the order in which they were made. */
export async function statementsOfCase(
  db: Kysely<Tables>,
  marketplaceId: string,
  caseId: string,
): Promise<readonly StoredStatement[]> {
  const { rows } = await sql<Row>`
    select ${columns} from statement
    where marketplace_id = ${marketplaceId} and case_id = ${caseId}
    order by created_at, statement_id`.execute(db);
  return rows.map(rowToStatement);
}
