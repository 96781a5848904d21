import { z } from "zod";
import { defineRoute } from "../kit/define-route.ts";
import { ExternalId, plainText, Timestamp } from "../schemas/shared.ts";

export const setContributorTrust = defineRoute({
  id: "setContributorTrust",
  method: "POST",
  path: "/v1/customers/{customerId}/trust",
  summary: "Keep an eye on an account, look first at what it writes, or end that.",
  description:
    "Taking an account's voice away needs a case and a measure with its statement of reasons. " +
    "`watch` and `held` end by themselves after `trust_decay_days`.",
  tag: "Cases",
  who: ["moderator"],
  params: z.object({ customerId: ExternalId }),
  body: z.object({ to: z.enum(["normal", "watch", "held"]), reason: plainText(5_000, 1) }),
  status: 200,
  reply: z.object({
    customerId: ExternalId,
    trust: z.enum(["normal", "watch", "held", "restricted", "closed"]),
    since: Timestamp.nullable(),
  }),
  errors: ["not_found", "contributions_restricted", "reason_required"],
});
