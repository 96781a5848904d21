import { z } from "zod";
import { scopes } from "../kit/actor.ts";
import { plainText, Timestamp } from "./shared.ts";

const nameCharsMax = 100;
const urlCharsMax = 2_000;

/** What a new API key is called, what it may do, and until when. */
export const ApiKeyBody = z.object({
  name: plainText(nameCharsMax, 1),
  scopes: z.array(z.enum(scopes)).min(1).max(scopes.length),
  expiresAt: Timestamp.nullish(),
});

/** An address that is to hear what the marketplace has to carry out. */
export const WebhookBody = z.object({ url: z.url({ protocol: /^https?$/ }).max(urlCharsMax) });
