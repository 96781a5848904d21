import { z } from "zod";
import { defineRoute } from "../kit/define-route.ts";
import { AspectCounts } from "../schemas/reviews.ts";
import { ExternalId, MarketplaceQuery } from "../schemas/shared.ts";

export const listProductAspects = defineRoute({
  id: "listProductAspects",
  method: "GET",
  path: "/v1/products/{productId}/aspects",
  summary: "What the reviews of a product speak of, each with how many.",
  description:
    "Sides that fewer than five reviews speak of are left out, and all of them while the product " +
    "has fewer than twenty reviews with text. Whether they speak well of it is not judged.",
  tag: "Reviews",
  who: ["public", "customer", "seller", "moderator", "operator", "system"],
  params: z.object({ productId: ExternalId }),
  query: MarketplaceQuery,
  status: 200,
  reply: AspectCounts,
  errors: ["product_unknown", "marketplace_unknown"],
});
