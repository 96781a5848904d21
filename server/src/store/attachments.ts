import type { Instant } from "@candor/core/kernel/instant.ts";
import type { PictureType } from "@candor/core/policy/pictures/picture-type.ts";
import { type Kysely, sql } from "kysely";
import type { Tx } from "../db/database.ts";
import type { Tables } from "../db/tables.generated.ts";
import { toDate } from "./moments.ts";

/** The thread that a file belongs to. */
type ThreadKey = {
  readonly marketplaceId: string;
  readonly sellerId: string;
  readonly threadId: string;
};

/** The message that files go with. */
export type MessageKey = ThreadKey & { readonly messageId: string };

/** A file of a message, without its bytes. */
export type AttachmentRow = {
  readonly attachmentId: string;
  readonly messageId: string;
  readonly name: string;
  readonly type: PictureType;
  readonly byteCount: number;
  readonly erased: boolean;
};

/** A file of a message with its bytes, sealed; null once they are erased. */
export type SealedAttachment = AttachmentRow & { readonly sealed: Uint8Array | null };

/** Keeps a message's files in the order in which they were sent. */
export async function addAttachments(
  tx: Tx,
  { marketplaceId, sellerId, threadId, messageId }: MessageKey,
  files: readonly Omit<SealedAttachment, "messageId" | "erased">[],
  at: Instant,
): Promise<void> {
  for (const [place, file] of files.entries()) {
    await sql`
      insert into message_attachment (marketplace_id, seller_id, attachment_id, thread_id,
        message_id, place, name, file_type, byte_count, sealed, created_at)
      values (${marketplaceId}, ${sellerId}, ${file.attachmentId}, ${threadId}, ${messageId},
        ${place}, ${file.name}, ${file.type}, ${file.byteCount}, ${file.sealed},
        ${toDate(at)})`.execute(tx);
  }
}

const columns = sql`attachment_id as "attachmentId", message_id as "messageId", name,
  file_type as "type", byte_count as "byteCount", erased_at is not null as "erased"`;

/** The files of these messages of one seller, by message, in their order. */
export async function attachmentsOf(
  db: Kysely<Tables>,
  marketplaceId: string,
  messages: readonly { readonly sellerId: string; readonly messageId: string }[],
): Promise<ReadonlyMap<string, readonly AttachmentRow[]>> {
  const { rows } = await sql<AttachmentRow>`
    select ${columns} from message_attachment
    where marketplace_id = ${marketplaceId}
      and seller_id = any(${[...new Set(messages.map(({ sellerId }) => sellerId))]}::text[])
      and message_id = any(${messages.map(({ messageId }) => messageId)}::text[])
    order by message_id, place`.execute(db);
  return Map.groupBy(rows, ({ messageId }) => messageId);
}

/** The files of one message, with their bytes. */
export async function sealedAttachmentsOf(
  db: Kysely<Tables>,
  { marketplaceId, sellerId, messageId }: Omit<MessageKey, "threadId">,
): Promise<readonly SealedAttachment[]> {
  const { rows } = await sql<SealedAttachment>`
    select ${columns}, sealed from message_attachment
    where marketplace_id = ${marketplaceId} and seller_id = ${sellerId}
      and message_id = ${messageId} order by place`.execute(db);
  return rows;
}

/** One file of a thread with its bytes; null where the thread has no such file. */
export async function attachmentById(
  db: Kysely<Tables>,
  { marketplaceId, sellerId, threadId }: ThreadKey,
  attachmentId: string,
): Promise<SealedAttachment | null> {
  const { rows } = await sql<SealedAttachment>`
    select ${columns}, sealed from message_attachment
    where marketplace_id = ${marketplaceId} and seller_id = ${sellerId}
      and thread_id = ${threadId} and attachment_id = ${attachmentId}`.execute(db);
  return rows[0] ?? null;
}

/** Erases the files of these messages of one marketplace. */
export async function dropAttachmentsOf(
  tx: Tx,
  marketplaceId: string,
  messages: readonly { readonly sellerId: string; readonly messageId: string }[],
  at: Instant,
): Promise<void> {
  await sql`
    update message_attachment set sealed = null, erased_at = ${toDate(at)}, name = '[erased]'
    where marketplace_id = ${marketplaceId} and sealed is not null
      and seller_id = any(${[...new Set(messages.map(({ sellerId }) => sellerId))]}::text[])
      and message_id = any(${messages.map(({ messageId }) => messageId)}::text[])`.execute(tx);
}

/** Erases the files of a buyer's threads, of one order's thread or of all; answers how many. */
export async function dropAttachments(
  tx: Tx,
  { marketplaceId, customerId }: { readonly marketplaceId: string; readonly customerId: string },
  orderId: string | null,
  at: Instant,
): Promise<number> {
  const { rows } = await sql`
    update message_attachment a set sealed = null, erased_at = ${toDate(at)},
      name = '[erased]'
    from conversation t
    where a.marketplace_id = ${marketplaceId} and t.marketplace_id = a.marketplace_id
      and t.seller_id = a.seller_id and t.thread_id = a.thread_id
      and t.customer_id = ${customerId} and (${orderId}::text is null or t.order_id = ${orderId})
      and a.sealed is not null
    returning 1`.execute(tx);
  return rows.length;
}
