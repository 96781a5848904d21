import { z } from "zod";
import { limits } from "../../kernel/limits.ts";
import { defineRoute } from "../kit/define-route.ts";
import { FactsReply } from "../schemas/facts.ts";

export const putFacts = defineRoute({
  id: "putFacts",
  method: "POST",
  path: "/v1/facts",
  summary:
    "Tell Candor what the marketplace knows: products, sellers, customers, orders, deliveries.",
  description:
    "Each fact is an upsert by its own id. Good facts are taken even where others are not; each " +
    "one that is not is listed with its index and reason. `422 facts_rejected` only if all were.",
  tag: "Facts",
  who: ["system"],
  scope: "facts:write",
  // Facts are checked one by one, so that one bad fact does not cost the others.
  body: z.object({ facts: z.array(z.unknown()).min(1).max(limits.bulkItemsMax) }),
  bodyBytesMax: limits.bulkBodyBytesMax,
  status: 200,
  reply: FactsReply,
  errors: ["facts_rejected"],
});
