import { factsOf } from "@candor/core/domain/measure/kinds.ts";
import { pendingAct } from "@candor/core/domain/measure/pending-act.ts";
import { instantToIso } from "@candor/core/kernel/instant.ts";
import type { Tx } from "../db/database.ts";
import type { StoredMeasure } from "../store/measures.ts";
import { type Act, addDelivery, settleDeliveries, webhooksInUse } from "../store/webhooks.ts";
import type { Deps } from "./deps.ts";

type OrderDeps = Pick<Deps, "clock" | "ids">;

/**
 * Writes down what the marketplace is asked for when a measure comes to need it, and settles what
 * was asked before: messages go out later, never from within the transaction.
 */
export async function orderMarketplace(
  tx: Tx,
  deps: OrderDeps,
  before: StoredMeasure,
  now: StoredMeasure,
): Promise<void> {
  const act = pendingAct(now.state);
  if (act === pendingAct(before.state)) return;
  await settleDeliveries(tx, now.marketplaceId, now.measureId);
  if (act === null) return;
  for (const { webhookId } of await webhooksInUse(tx, now.marketplaceId)) {
    await askThrough(tx, deps, webhookId, { measure: now, act });
  }
}

/** Puts one message to one address on its way. */
export async function askThrough(
  tx: Tx,
  { clock, ids }: OrderDeps,
  webhookId: string,
  { measure, act }: { readonly measure: StoredMeasure; readonly act: Act },
): Promise<void> {
  const { marketplaceId, measureId } = measure;
  const body = messageOf(measure, act);
  const delivery = { marketplaceId, webhookId, measureId, act, body, deliveryId: ids.next("dlv") };
  await addDelivery(tx, delivery, clock.now());
}

/** What the marketplace is told: what to do, on which seller or product, until when, and why. */
function messageOf({ measureId, terms, updatedAt }: StoredMeasure, act: Act): string {
  const { kind, subjectId, caseId, statementId, startsAt, until, withheld } = terms;
  return JSON.stringify({
    type: `measure.${act}`,
    timestamp: instantToIso(updatedAt),
    data: {
      ...{ measureId, act, kind, caseId, statementId },
      subject: { kind: factsOf(kind).on, id: subjectId },
      startsAt: instantToIso(startsAt),
      until: until === null ? null : instantToIso(until),
      withheld:
        withheld === null
          ? null
          : { amountMinor: withheld.amountMinor, currency: withheld.currency },
      acknowledge: `/v1/measures/${measureId}/acknowledgement`,
    },
  });
}
