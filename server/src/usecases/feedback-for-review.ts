import { ok, type Result, reject } from "@candor/core/kernel/result.ts";
import { productsOfOrders } from "../store/letter-facts.ts";
import { authorReview } from "../store/review-lists.ts";
import type { Deps } from "./deps.ts";
import { listOrdersToRate } from "./my-feedback.ts";

/**
 * The order under which words of a review could be feedback: the newest of its author's with that
 * product that can be spoken about now (POLICY FBK-006, FBK-032).
 */
export async function orderForReview(
  deps: Pick<Deps, "db" | "clock">,
  input: {
    readonly marketplaceId: string;
    readonly customerId: string;
    readonly reviewId: string;
  },
): Promise<Result<string, "not_found">> {
  const { marketplaceId, customerId, reviewId } = input;
  const review = await authorReview(deps.db.kysely, marketplaceId, reviewId);
  if (review === null || review.customer_id !== customerId) return reject("not_found");
  const orders = await listOrdersToRate(deps, input);
  const keys = orders.map(({ orderId }) => ({ customerId, orderId }));
  const products = await productsOfOrders(deps.db.kysely, marketplaceId, keys);
  const order = orders.find(({ orderId }) =>
    products.get(orderId)?.some(({ productId }) => productId === review.product_id),
  );
  return order === undefined ? reject("not_found") : ok(order.orderId);
}
