import { createHmac } from "node:crypto";
import type { Courier } from "../ports.ts";
import {
  type Attempted,
  type ClaimedDelivery,
  claimDeliveries,
  noteAttempt,
} from "../store/webhooks.ts";
import { webhookRefused } from "../telemetry.ts";
import type { Deps } from "./deps.ts";
import { secretOf } from "./webhooks.ts";

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;

/** How long a message that was not taken waits, by how often it was tried; after that it failed. */
const waitsMs = [
  ...[5 * second, 5 * minute, 30 * minute, 2 * hour, 5 * hour],
  ...[10 * hour, 14 * hour, 20 * hour, 24 * hour],
];
/** A message that was taken and not acted on goes out again. */
const remindMs = 24 * hour;
const claimedMax = 50;
const claimMs = 2 * minute;

/**
 * Hands over what is due, several messages at a time, until nothing is. A message stays open until
 * the marketplace says that what it asks for is done.
 */
export async function deliverWebhooks(
  deps: Pick<Deps, "db" | "clock" | "secrets"> & { readonly courier: Courier },
  signal?: AbortSignal,
): Promise<number> {
  const { db, clock } = deps;
  let handed = 0;
  for (;;) {
    if (signal?.aborted === true) return handed;
    const wish = { count: claimedMax, claimMs };
    const claimed = await db.transaction((tx) => claimDeliveries(tx, clock.now(), wish));
    if (claimed.length === 0) return handed;
    const attempted = await Promise.all(claimed.map((one) => attempt(deps, one)));
    await db.transaction(async (tx) => {
      for (const one of attempted) await noteAttempt(tx, one);
    });
    handed += claimed.length;
  }
}

async function attempt(
  deps: Pick<Deps, "clock" | "secrets"> & { readonly courier: Courier },
  { marketplaceId, deliveryId, webhookId, url, body, sealedSecret, attempts }: ClaimedDelivery,
): Promise<Attempted> {
  const { clock, secrets, courier } = deps;
  const secret = secrets.open(sealedSecret, secretOf(webhookId));
  const headers = signedHeaders({ id: deliveryId, body, secret }, clock.now());
  const posted = await courier.post({ url, headers, body });
  const at = clock.now();
  const done = { marketplaceId, deliveryId, answer: posted.answer };
  if (posted.taken) return { ...done, takenAt: at, again: at + remindMs };
  const wait = waitsMs[attempts - 1];
  if (wait === undefined) webhookRefused({ marketplaceId, webhookId, answer: posted.answer });
  return { ...done, takenAt: null, again: wait === undefined ? null : at + wait };
}

/**
 * The three headers of the Standard Webhooks specification: receivers in any language have a
 * library that checks them.
 */
export function signedHeaders(
  { id, body, secret }: { readonly id: string; readonly body: string; readonly secret: string },
  at: number,
): Readonly<Record<string, string>> {
  const timestamp = String(Math.floor(at / second));
  const key = Buffer.from(secret.replace(/^whsec_/, ""), "base64");
  const signature = createHmac("sha256", key).update(`${id}.${timestamp}.${body}`).digest("base64");
  return {
    "content-type": "application/json",
    "webhook-id": id,
    "webhook-timestamp": timestamp,
    "webhook-signature": `v1,${signature}`,
  };
}
