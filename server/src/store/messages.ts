import type { Judged } from "@candor/core/domain/message/message.ts";
import type { Instant } from "@candor/core/kernel/instant.ts";
import type { Finding } from "@candor/core/policy/kit/verdict.ts";
import { type Kysely, sql } from "kysely";
import type { Tx } from "../db/database.ts";
import type { Tables } from "../db/tables.generated.ts";
import type { Position } from "./cursor.ts";
import { toDate } from "./moments.ts";

/** How a message was judged, or what a person decided; what its mail became stands beside it. */
export type MessageStatus = Judged | "withheld";

/** A message as it is kept: attempts too, with what the rules found. */
export type StoredMessage = {
  readonly marketplaceId: string;
  readonly sellerId: string;
  readonly threadId: string;
  readonly messageId: string;
  readonly writer: "seller" | "buyer";
  readonly messageType: string;
  readonly status: MessageStatus;
  readonly critical: boolean;
  readonly template: boolean;
  readonly asks: boolean;
  readonly body: string;
  readonly findings: readonly Finding[];
  readonly policyVersion: string;
  readonly decisionReason: string | null;
  readonly eventId: string;
  readonly writtenAt: Instant;
};

type Row = {
  readonly seller_id: string;
  readonly thread_id: string;
  readonly message_id: string;
  readonly writer: "seller" | "buyer";
  readonly message_type: string;
  readonly status: MessageStatus;
  readonly critical: boolean;
  readonly template: boolean;
  readonly asks: boolean;
  readonly body: string;
  readonly findings: readonly Finding[];
  readonly policy_version: string;
  readonly decision_reason: string | null;
  readonly event_id: string;
  readonly written_at: Date;
};

const columns = sql`seller_id, thread_id, message_id, writer, message_type, status, critical,
  template, asks, body, findings, policy_version, decision_reason, event_id, written_at`;

/** Keeps a message, whatever became of it. */
export async function addMessage(tx: Tx, message: StoredMessage): Promise<void> {
  await sql`
    insert into message (marketplace_id, ${columns})
    values (${message.marketplaceId}, ${message.sellerId}, ${message.threadId},
      ${message.messageId}, ${message.writer}, ${message.messageType}, ${message.status},
      ${message.critical}, ${message.template}, ${message.asks}, ${message.body},
      ${JSON.stringify(message.findings)}::jsonb, ${message.policyVersion},
      ${message.decisionReason}, ${message.eventId}, ${toDate(message.writtenAt)})`.execute(tx);
}

/** A message by its id, locked until the end; null where there is none. */
export async function lockMessage(
  tx: Tx,
  marketplaceId: string,
  messageId: string,
): Promise<StoredMessage | null> {
  const { rows } = await sql<Row>`
    select ${columns} from message
    where marketplace_id = ${marketplaceId} and message_id = ${messageId} for update`.execute(tx);
  return rows[0] === undefined ? null : rowToMessage(marketplaceId, rows[0]);
}

/** A seller's refused texts since a moment, newest first; the same words again count once. */
export async function refusedTextsOf(
  tx: Tx,
  { marketplaceId, sellerId }: Pick<StoredMessage, "marketplaceId" | "sellerId">,
  since: Instant,
): Promise<readonly { readonly messageId: string; readonly ruleIds: readonly string[] }[]> {
  const { rows } = await sql<{ message_id: string; findings: readonly Finding[] }>`
    select message_id, findings from (
      select distinct on (body) message_id, findings from message
      where marketplace_id = ${marketplaceId} and seller_id = ${sellerId} and writer = 'seller'
        and status = 'refused' and written_at > ${toDate(since)}
      order by body, message_id) as first_of_each
    order by message_id desc`.execute(tx);
  return rows.map(({ message_id: messageId, findings }) => ({
    messageId,
    ruleIds: findings.map(({ ruleId }) => ruleId),
  }));
}

/** Writes what a person decided about a held message. */
export async function saveDecision(
  tx: Tx,
  { marketplaceId, sellerId, messageId }: StoredMessage,
  decided: { readonly status: "accepted" | "withheld"; readonly reason: string },
  at: Instant,
): Promise<void> {
  await sql`
    update message set status = ${decided.status}, decision_reason = ${decided.reason},
      decided_at = ${toDate(at)}
    where marketplace_id = ${marketplaceId} and seller_id = ${sellerId}
      and message_id = ${messageId}`.execute(tx);
}

/** The messages of a thread, oldest first. */
export async function messagesOfThread(
  db: Kysely<Tables>,
  {
    marketplaceId,
    sellerId,
    threadId,
  }: Pick<StoredMessage, "marketplaceId" | "sellerId" | "threadId">,
): Promise<readonly StoredMessage[]> {
  const { rows } = await sql<Row>`
    select ${columns} from message
    where marketplace_id = ${marketplaceId} and seller_id = ${sellerId}
      and thread_id = ${threadId} order by written_at, message_id`.execute(db);
  return rows.map((row) => rowToMessage(marketplaceId, row));
}

/** Messages that wait for a person, oldest first. */
export async function heldMessages(
  db: Kysely<Tables>,
  marketplaceId: string,
  after: Position | null,
  limit: number,
): Promise<readonly StoredMessage[]> {
  const onward =
    after === null
      ? sql``
      : sql`and (written_at, message_id) > (${toDate(Number(after[0]))}, ${String(after[1])})`;
  const { rows } = await sql<Row>`
    select ${columns} from message
    where marketplace_id = ${marketplaceId} and status = 'held' ${onward}
    order by written_at, message_id limit ${limit}`.execute(db);
  return rows.map((row) => rowToMessage(marketplaceId, row));
}

function rowToMessage(marketplaceId: string, row: Row): StoredMessage {
  return {
    marketplaceId,
    sellerId: row.seller_id,
    threadId: row.thread_id,
    messageId: row.message_id,
    writer: row.writer,
    messageType: row.message_type,
    status: row.status,
    critical: row.critical,
    template: row.template,
    asks: row.asks,
    body: row.body,
    findings: row.findings,
    policyVersion: row.policy_version,
    decisionReason: row.decision_reason,
    eventId: row.event_id,
    writtenAt: row.written_at.getTime(),
  };
}
