import { type BoughtProduct, productsOfOrders } from "../store/letter-facts.ts";
import { lawAt } from "../store/policy.ts";
import type { Deps } from "./deps.ts";
import { screenFeedback } from "./feedback-law.ts";

/**
 * Where words of feedback could go instead: the order's products, if a rule finds that the words
 * are only about what was bought (POLICY FBK-006). Posting them as feedback stays possible.
 */
export async function feedbackHints(
  { db, clock }: Pick<Deps, "db" | "clock">,
  order: {
    readonly marketplaceId: string;
    readonly customerId: string;
    readonly orderId: string;
    readonly text: string | null;
  },
): Promise<readonly BoughtProduct[]> {
  const { marketplaceId, orderId, text } = order;
  const law = await lawAt(db.kysely, marketplaceId, clock.now());
  const { findings } = screenFeedback(text, law);
  if (!findings.some(({ category }) => category === "MISROUTED")) return [];
  const products = await productsOfOrders(db.kysely, marketplaceId, [order]);
  return products.get(orderId) ?? [];
}
