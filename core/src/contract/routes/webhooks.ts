import { z } from "zod";
import { defineRoute } from "../kit/define-route.ts";
import { MeasureView } from "../schemas/enforcement.ts";
import { PageQuery, pageOf, Timestamp } from "../schemas/shared.ts";
import { WebhookBody } from "../schemas/systems.ts";

const tag = "Webhooks";
const WebhookId = z.string().regex(/^whk_[0-7][0-9a-hjkmnp-tv-z]{25}$/, "is not a webhook id");

/** An address that hears what the marketplace has to carry out. */
const Webhook = z.object({ webhookId: WebhookId, url: z.string(), createdAt: Timestamp });

export const createWebhook = defineRoute({
  id: "createWebhook",
  method: "POST",
  path: "/v1/webhooks",
  summary:
    "Add an address that hears what the marketplace has to carry out; its secret is shown once.",
  description:
    "Messages are `measure.carry_out` and `measure.undo`, signed as the Standard Webhooks " +
    "specification says, sent again until they are taken, and once a day until the measure's " +
    "acknowledgement has come. The same `webhook-id` is the same message.",
  tag,
  who: ["operator"],
  body: WebhookBody,
  shownOnce: ["secret"],
  status: 201,
  reply: Webhook.extend({ secret: z.string().nullable() }),
  errors: ["webhook_address_refused", "webhooks_too_many"],
});

export const listWebhooks = defineRoute({
  id: "listWebhooks",
  method: "GET",
  path: "/v1/webhooks",
  summary: "The addresses in use, each with how its messages fare.",
  tag,
  who: ["operator"],
  status: 200,
  reply: z.object({
    items: z.array(
      Webhook.extend({
        /** Messages that wait to be taken or acted on, and those that were given up. */
        open: z.int(),
        failed: z.int(),
        takenAt: Timestamp.nullable(),
        lastAnswer: z.string().nullable(),
      }),
    ),
  }),
  errors: [],
});

export const removeWebhook = defineRoute({
  id: "removeWebhook",
  method: "DELETE",
  path: "/v1/webhooks/{webhookId}",
  summary: "End an address at once.",
  tag,
  who: ["operator"],
  params: z.object({ webhookId: WebhookId }),
  status: 204,
  errors: ["not_found"],
});

export const listPendingMeasures = defineRoute({
  id: "listPendingMeasures",
  method: "GET",
  path: "/v1/measures/pending",
  summary: "What the marketplace was asked for and has not said to be done, the oldest first.",
  tag: "Measures",
  who: ["operator", "moderator", "system"],
  scope: "facts:write",
  query: PageQuery,
  status: 200,
  reply: pageOf(MeasureView),
  errors: ["cursor_invalid"],
});
