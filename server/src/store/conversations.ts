import type { State as Appointment } from "@candor/core/domain/appointment/appointment.ts";
import type { Bond, State } from "@candor/core/domain/conversation/conversation.ts";
import type { Instant } from "@candor/core/kernel/instant.ts";
import { type Kysely, sql } from "kysely";
import type { Tx } from "../db/database.ts";
import type { Tables } from "../db/tables.generated.ts";
import { toDate } from "./moments.ts";

/** A thread between one buyer and one seller. */
export type Conversation = {
  readonly marketplaceId: string;
  readonly sellerId: string;
  readonly threadId: string;
  readonly customerId: string;
  readonly bond: Bond;
  readonly state: State;
  readonly lastWriter: "seller" | "buyer" | null;
  readonly appointment: Appointment;
  readonly sealedPhone: string | null;
};

/** Which thread is meant, before it is there. */
export type ConversationKey = {
  readonly marketplaceId: string;
  readonly sellerId: string;
  readonly customerId: string;
  readonly bond: Bond;
};

type Row = {
  readonly seller_id: string;
  readonly thread_id: string;
  readonly customer_id: string;
  readonly order_id: string | null;
  readonly product_id: string | null;
  readonly state: State;
  readonly last_writer: "seller" | "buyer" | null;
  readonly appointment: Appointment;
  readonly sealed_phone: string | null;
};

const columns = sql`seller_id, thread_id, customer_id, order_id, product_id, state, last_writer,
  appointment, sealed_phone`;

/** The thread of an order or question, made where there is none, locked until the end. */
export async function lockConversationOf(
  tx: Tx,
  { marketplaceId, sellerId, customerId, bond }: ConversationKey,
  threadId: string,
  at: Instant,
): Promise<Conversation> {
  const orderId = bond.kind === "order" ? bond.orderId : null;
  const productId = bond.kind === "question" ? bond.productId : null;
  await sql`
    insert into conversation (marketplace_id, seller_id, thread_id, customer_id, order_id,
      product_id, status, state, appointment, opened_at, updated_at)
    values (${marketplaceId}, ${sellerId}, ${threadId}, ${customerId}, ${orderId}, ${productId},
      'none', '{"status":"none"}'::jsonb, '{"status":"none"}'::jsonb, ${toDate(at)}, ${toDate(at)})
    on conflict do nothing`.execute(tx);
  const { rows } = await sql<Row>`
    select ${columns} from conversation
    where marketplace_id = ${marketplaceId} and seller_id = ${sellerId}
      and ${
        orderId === null
          ? sql`customer_id = ${customerId} and product_id = ${productId}`
          : sql`order_id = ${orderId}`
      }
    for update`.execute(tx);
  const [row] = rows;
  if (row === undefined) throw new Error("a thread that was just made is not there");
  return rowToConversation(marketplaceId, row);
}

/** A thread by its id, locked until the end; null where there is none. */
export async function lockConversation(
  tx: Tx,
  marketplaceId: string,
  threadId: string,
): Promise<Conversation | null> {
  const { rows } = await sql<Row>`
    select ${columns} from conversation
    where marketplace_id = ${marketplaceId} and thread_id = ${threadId} for update`.execute(tx);
  return rows[0] === undefined ? null : rowToConversation(marketplaceId, rows[0]);
}

/** A thread by its id, as it stands. */
export async function conversationById(
  db: Kysely<Tables>,
  marketplaceId: string,
  threadId: string,
): Promise<Conversation | null> {
  const { rows } = await sql<Row>`
    select ${columns} from conversation
    where marketplace_id = ${marketplaceId} and thread_id = ${threadId}`.execute(db);
  return rows[0] === undefined ? null : rowToConversation(marketplaceId, rows[0]);
}

/** Writes where a thread stands now. */
export async function saveConversation(
  tx: Tx,
  { marketplaceId, sellerId, threadId, state, lastWriter }: Conversation,
  at: Instant,
): Promise<void> {
  const waiting = state.status === "waiting" ? toDate(state.waitingSince) : null;
  await sql`
    update conversation set status = ${state.status}, state = ${JSON.stringify(state)}::jsonb,
      waiting_since = ${waiting}, last_writer = ${lastWriter}, updated_at = ${toDate(at)}
    where marketplace_id = ${marketplaceId} and seller_id = ${sellerId}
      and thread_id = ${threadId}`.execute(tx);
}

/** Writes what became of a thread's appointment, and the number that goes with it. */
export async function saveAppointment(
  tx: Tx,
  { marketplaceId, sellerId, threadId, appointment, sealedPhone }: Conversation,
  at: Instant,
): Promise<void> {
  await sql`
    update conversation set appointment = ${JSON.stringify(appointment)}::jsonb,
      sealed_phone = ${sealedPhone}, updated_at = ${toDate(at)}
    where marketplace_id = ${marketplaceId} and seller_id = ${sellerId}
      and thread_id = ${threadId}`.execute(tx);
}

/** Whether this seller sells this product, so that somebody can ask them about it. */
export async function sellsProduct(
  db: Kysely<Tables>,
  marketplaceId: string,
  sellerId: string,
  productId: string,
): Promise<boolean> {
  const { rows } = await sql`
    select 1 from offer where marketplace_id = ${marketplaceId} and seller_id = ${sellerId}
      and product_id = ${productId} and role = 'seller' limit 1`.execute(db);
  return rows.length > 0;
}

function rowToConversation(marketplaceId: string, row: Row): Conversation {
  const bond: Bond =
    row.order_id === null
      ? { kind: "question", productId: row.product_id ?? "" }
      : { kind: "order", orderId: row.order_id };
  return {
    marketplaceId,
    sellerId: row.seller_id,
    threadId: row.thread_id,
    customerId: row.customer_id,
    bond,
    state: row.state,
    lastWriter: row.last_writer,
    appointment: row.appointment,
    sealedPhone: row.sealed_phone,
  };
}

/** The thread of an order as it stands, or as it would be if nobody has written yet. */
export async function conversationOfOrder(
  db: Kysely<Tables>,
  marketplaceId: string,
  order: { readonly orderId: string; readonly sellerId: string; readonly customerId: string },
): Promise<Conversation> {
  const { orderId, sellerId, customerId } = order;
  const { rows } = await sql<Row>`
    select ${columns} from conversation
    where marketplace_id = ${marketplaceId} and seller_id = ${sellerId}
      and order_id = ${orderId}`.execute(db);
  if (rows[0] !== undefined) return rowToConversation(marketplaceId, rows[0]);
  return {
    ...{ marketplaceId, sellerId, customerId, threadId: "", lastWriter: null, sealedPhone: null },
    bond: { kind: "order", orderId },
    state: { status: "none" },
    appointment: { status: "none" },
  };
}
