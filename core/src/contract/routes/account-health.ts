import { z } from "zod";
import { defineRoute } from "../kit/define-route.ts";
import { AccountHealth } from "../schemas/account-health.ts";
import { ExternalId } from "../schemas/shared.ts";

const tag = "Account health";

export const getAccountHealth = defineRoute({
  id: "getAccountHealth",
  method: "GET",
  path: "/v1/seller/health",
  summary: "Where the caller stands: points, the case behind each movement, what brings them back.",
  tag: tag,
  who: ["seller"],
  status: 200,
  reply: AccountHealth,
  errors: ["seller_unknown"],
});

export const getSellerHealth = defineRoute({
  id: "getSellerHealth",
  method: "GET",
  path: "/v1/sellers/{sellerId}/health",
  summary: "Where a seller stands, as the seller sees it.",
  tag: tag,
  who: ["moderator", "operator"],
  params: z.object({ sellerId: ExternalId }),
  status: 200,
  reply: AccountHealth,
  errors: ["seller_unknown"],
});
