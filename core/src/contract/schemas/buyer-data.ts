import { z } from "zod";
import { limits } from "../../kernel/limits.ts";
import { ExternalId, plainText, Timestamp } from "./shared.ts";

/** Fields of an order that are about a person, each with the purpose it was given for. */
export const buyerFields = {
  recipient_name: "fulfilment",
  address_line_1: "fulfilment",
  address_line_2: "fulfilment",
  city: "fulfilment",
  postal_code: "fulfilment",
  country: "fulfilment",
  phone: "fulfilment",
  gift_message: "fulfilment",
  customisation_url: "customisation",
} as const;

const FieldName = z.enum(
  Object.keys(buyerFields) as [keyof typeof buyerFields, ...(keyof typeof buyerFields)[]],
);

/** What sellers need to fulfil orders. Sealed at once; erased when its time is over. */
export const BuyerDataBody = z.strictObject({
  orders: z
    .array(
      z.strictObject({
        orderId: ExternalId,
        fields: z.partialRecord(FieldName, plainText(500, 1)),
      }),
    )
    .min(1)
    .max(limits.bulkItemsMax),
});

/** How many orders' fields were taken. */
export const BuyerDataReply = z.object({ accepted: z.int() });

/** What a seller may see of an order's buyer now. */
export const OrderBuyerData = z.object({
  orderId: ExternalId,
  fields: z.partialRecord(FieldName, z.string()),
});

/** One look at a buyer's data. */
export const BuyerAccess = z.object({
  orderId: ExternalId,
  sellerId: ExternalId,
  purpose: z.string(),
  fields: z.array(z.string()),
  lookedAt: Timestamp,
});

/** Everything that is kept about the caller here, to be taken away. */
export const MyData = z.object({
  displayName: z.string(),
  fields: z.array(
    z.object({ orderId: ExternalId, field: z.string(), purpose: z.string(), value: z.string() }),
  ),
  messages: z.array(
    z.object({
      threadId: z.string(),
      from: z.enum(["seller", "buyer"]),
      text: z.string(),
      writtenAt: Timestamp,
    }),
  ),
  accesses: z.array(BuyerAccess),
});

/** What an erasure took away. */
export const ErasureReply = z.object({ fields: z.int(), messages: z.int(), mails: z.int() });
