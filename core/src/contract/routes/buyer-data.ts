import { z } from "zod";
import { defineRoute } from "../kit/define-route.ts";
import {
  BuyerDataBody,
  BuyerDataReply,
  ErasureReply,
  MyData,
  OrderBuyerData,
} from "../schemas/buyer-data.ts";
import { ExternalId } from "../schemas/shared.ts";

const tag = "Buyer data";

export const putBuyerData = defineRoute({
  id: "putBuyerData",
  method: "POST",
  path: "/v1/buyer-data",
  summary: "Give what sellers need to fulfil orders; it is sealed, and erased on time.",
  tag,
  who: ["system"],
  scope: "facts:write",
  body: BuyerDataBody,
  status: 200,
  reply: BuyerDataReply,
  errors: ["orders_unknown"],
});

export const getOrderBuyerData = defineRoute({
  id: "getOrderBuyerData",
  method: "GET",
  path: "/v1/orders/{orderId}/buyer-data",
  summary: "What is needed to fulfil an own order, while it has to be; every look is on record.",
  tag,
  who: ["seller"],
  params: z.object({ orderId: ExternalId }),
  status: 200,
  reply: OrderBuyerData,
  errors: ["not_found", "buyer_data_closed"],
});

export const getMyData = defineRoute({
  id: "getMyData",
  method: "GET",
  path: "/v1/my/data",
  summary: "What is kept about the caller, and who looked at it.",
  tag,
  who: ["customer"],
  status: 200,
  reply: MyData,
  errors: ["not_found"],
});

export const eraseMyData = defineRoute({
  id: "eraseMyData",
  method: "POST",
  path: "/v1/my/erasure",
  summary: "Erase addresses, contact and correspondence; the ledger's proofs stand without them.",
  tag,
  who: ["customer"],
  status: 200,
  reply: ErasureReply,
  errors: ["not_found", "data_on_hold"],
});
