import { z } from "zod";
import { scopes } from "../kit/actor.ts";
import { defineRoute } from "../kit/define-route.ts";
import { Timestamp } from "../schemas/shared.ts";
import { ApiKeyBody } from "../schemas/systems.ts";

const tag = "API keys";
const KeyId = z.string().regex(/^key_[0-7][0-9a-hjkmnp-tv-z]{25}$/, "is not a key id");

/** A key as it is listed; the key itself is not kept anywhere. */
const ApiKey = z.object({
  keyId: KeyId,
  name: z.string(),
  scopes: z.array(z.enum(scopes)),
  createdAt: Timestamp,
  expiresAt: Timestamp.nullable(),
  revokedAt: Timestamp.nullable(),
});

export const createApiKey = defineRoute({
  id: "createApiKey",
  method: "POST",
  path: "/v1/api-keys",
  summary: "Make a key for a system of the marketplace; the key is shown this once.",
  tag,
  who: ["operator"],
  body: ApiKeyBody,
  shownOnce: ["key"],
  status: 201,
  reply: ApiKey.extend({ key: z.string().nullable() }),
  errors: [],
});

export const listApiKeys = defineRoute({
  id: "listApiKeys",
  method: "GET",
  path: "/v1/api-keys",
  summary: "The marketplace's API keys with what each may do.",
  tag,
  who: ["operator"],
  status: 200,
  reply: z.object({ items: z.array(ApiKey) }),
  errors: [],
});

export const revokeApiKey = defineRoute({
  id: "revokeApiKey",
  method: "DELETE",
  path: "/v1/api-keys/{keyId}",
  summary: "End a key at once.",
  tag,
  who: ["operator"],
  params: z.object({ keyId: KeyId }),
  status: 204,
  errors: ["not_found"],
});
