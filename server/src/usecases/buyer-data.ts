import { buyerFields } from "@candor/core/contract/schemas/buyer-data.ts";
import { dayMs, instantToIso } from "@candor/core/kernel/instant.ts";
import { ok, type Result, reject } from "@candor/core/kernel/result.ts";
import {
  accessesOf,
  addAccess,
  buyerFieldsOf,
  type SealedField,
  saveBuyerFields,
} from "../store/buyer-data.ts";
import { displayNameOf, wordsOfBuyer } from "../store/erasure.ts";
import { orderOwners } from "../store/facts.ts";
import { orderOfMessages } from "../store/message-facts.ts";
import { lawAt } from "../store/policy.ts";
import type { Deps } from "./deps.ts";

/** The name of a field about a person. */
export type BuyerField = keyof typeof buyerFields;

/** What came for one order. */
export type BuyerDataOfOrder = {
  readonly orderId: string;
  readonly fields: Readonly<Partial<Record<BuyerField, string | undefined>>>;
};

/** What a sealed field is about: it opens for no other order and no other field. */
export const fieldOf = (marketplaceId: string, orderId: string, field: string): string =>
  `buyer field ${marketplaceId} ${orderId} ${field}`;

/** Takes what sellers need to fulfil orders, sealed before it reaches the database. */
export function putBuyerData(
  { db, clock, secrets }: Pick<Deps, "db" | "clock" | "secrets">,
  marketplaceId: string,
  orders: readonly BuyerDataOfOrder[],
): Promise<Result<{ readonly accepted: number }, "orders_unknown">> {
  return db.transaction(async (tx) => {
    const at = clock.now();
    const owners = await orderOwners(
      tx,
      marketplaceId,
      orders.map(({ orderId }) => orderId),
    );
    const unknown = orders.flatMap(({ orderId }) => (owners.has(orderId) ? [] : [orderId]));
    if (unknown.length > 0) return reject("orders_unknown", { orderIds: unknown });
    for (const { orderId, fields } of orders) {
      const customerId = owners.get(orderId)?.customerId ?? "";
      const sealed = (Object.keys(buyerFields) as BuyerField[]).flatMap((field) => {
        const value = fields[field];
        if (value === undefined) return [];
        const about = fieldOf(marketplaceId, orderId, field);
        return [{ field, purpose: buyerFields[field], sealed: secrets.seal(value, about) }];
      });
      await saveBuyerFields(tx, { marketplaceId, customerId, orderId }, sealed, at);
    }
    return ok({ accepted: orders.length });
  });
}

/** Who asks for an order's data: a person of its seller. */
export type LookAtBuyerData = {
  readonly marketplaceId: string;
  readonly sellerId: string;
  readonly userId: string;
  readonly orderId: string;
};

/**
 * What a seller needs to fulfil an order, while they have to: until it is done and the days after
 * that are over. Orders that the platform fulfils open nothing. Every look is written down first.
 */
export function getOrderBuyerData(
  { db, clock, ids, secrets }: Pick<Deps, "db" | "clock" | "ids" | "secrets">,
  { marketplaceId, sellerId, userId, orderId }: LookAtBuyerData,
): Promise<
  Result<
    { readonly orderId: string; readonly fields: Partial<Record<BuyerField, string>> },
    "not_found" | "buyer_data_closed"
  >
> {
  return db.transaction(async (tx) => {
    const at = clock.now();
    const order = await orderOfMessages(tx, marketplaceId, orderId);
    if (order === null || order.sellerId !== sellerId) return reject("not_found");
    const { parameters } = await lawAt(tx, marketplaceId, at);
    const { customerId, doneAt } = order;
    const isOver = doneAt !== null && at >= doneAt + parameters.buyer_data_days * dayMs;
    if (isOver || order.state === "cancelled") return reject("buyer_data_closed");
    const sealed = await buyerFieldsOf(tx, marketplaceId, customerId, orderId);
    const fields = sealed.map(({ field }) => field);
    const accessId = ids.next("evt");
    const access = { accessId, sellerId, userId, purpose: "fulfilment", fields };
    await addAccess(tx, { marketplaceId, customerId, orderId }, access, at);
    return ok({ orderId, fields: opened(secrets, marketplaceId, sealed) });
  });
}

/** Everything that is kept about a buyer here, and who looked at it (GDPR Art 15 and 20). */
export async function getMyData(
  { db, secrets }: Pick<Deps, "db" | "secrets">,
  buyer: { readonly marketplaceId: string; readonly customerId: string },
) {
  const { marketplaceId, customerId } = buyer;
  const displayName = await displayNameOf(db.kysely, buyer);
  if (displayName === null) return reject("not_found");
  const sealed = await buyerFieldsOf(db.kysely, marketplaceId, customerId, null);
  const messages = await wordsOfBuyer(db.kysely, buyer, null);
  const accesses = await accessesOf(db.kysely, marketplaceId, customerId);
  return ok({
    displayName,
    fields: sealed.map(({ orderId, field, purpose, sealed: text }) => ({
      orderId,
      field,
      purpose,
      value: secrets.open(text, fieldOf(marketplaceId, orderId, field)),
    })),
    messages: messages.map(({ threadId, writer, body, writtenAt }) => ({
      threadId,
      from: writer,
      text: body,
      writtenAt: instantToIso(writtenAt),
    })),
    accesses: accesses.map((access) => ({
      ...access,
      fields: [...access.fields],
      lookedAt: instantToIso(access.lookedAt),
    })),
  });
}

function opened(
  secrets: Deps["secrets"],
  marketplaceId: string,
  sealed: readonly SealedField[],
): Partial<Record<BuyerField, string>> {
  const entries = sealed.map(({ orderId, field, sealed: text }) => [
    field,
    secrets.open(text, fieldOf(marketplaceId, orderId, field)),
  ]);
  return Object.fromEntries(entries);
}
