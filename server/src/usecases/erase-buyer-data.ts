import { dayMs, instantToIso } from "@candor/core/kernel/instant.ts";
import { ok, type Result, reject } from "@candor/core/kernel/result.ts";
import type { Tx } from "../db/database.ts";
import { dropAttachments } from "../store/attachments.ts";
import {
  type BuyerOrder,
  buyerFieldsOf,
  dropBuyerFields,
  ordersToErase,
} from "../store/buyer-data.ts";
import {
  contactToErase,
  displayNameOf,
  dropContact,
  dropLentPhones,
  erased,
  replaceWords,
  wordsOfBuyer,
} from "../store/erasure.ts";
import { customerHeldUntil } from "../store/legal-holds.ts";
import { marketplaceIds } from "../store/marketplaces.ts";
import type { AboutBuyer } from "../store/places-of-words.ts";
import { lawAt } from "../store/policy.ts";
import { dropMails, keptMailsOf } from "../store/words-about-buyers.ts";
import { fieldOf } from "./buyer-data.ts";
import { coverWords, dropTellingMails } from "./cover-words.ts";
import type { Deps } from "./deps.ts";
import { contactOf } from "./put-contacts.ts";
import { telltalesOf } from "./telltales.ts";

type EraseDeps = Pick<Deps, "db" | "clock" | "ledger" | "secrets">;

const ordersMax = 200;
/**
 * Erases what was given for fulfilment once its time is over (POLICY PII-003): the fields, and
 * wherever somebody repeated them in a message or a kept mail. The ledger keeps its hashes.
 */
export async function eraseDueBuyerData(deps: EraseDeps, signal?: AbortSignal): Promise<number> {
  const { db, clock } = deps;
  let count = 0;
  for (const marketplaceId of await marketplaceIds(db.kysely)) {
    const at = clock.now();
    const { parameters } = await lawAt(db.kysely, marketplaceId, at);
    const since = at - parameters.buyer_data_days * dayMs;
    for (;;) {
      if (signal?.aborted === true) return count;
      const times = { since, at };
      const due = await ordersToErase(db.kysely, marketplaceId, times, ordersMax);
      for (const order of due) await db.transaction((tx) => eraseOrder(tx, deps, order));
      count += due.length;
      if (due.length < ordersMax) break;
    }
  }
  return count;
}

async function eraseOrder(tx: Tx, deps: EraseDeps, order: BuyerOrder): Promise<void> {
  const { marketplaceId, customerId, orderId } = order;
  const telltales = telltalesOf(await valuesOf(tx, deps, order));
  await coverWords(tx, order, telltales);
  await dropTellingMails(tx, order, telltales);
  await dropLentPhones(tx, order, orderId);
  const files = await dropAttachments(tx, order, orderId, deps.clock.now());
  const fields = await dropBuyerFields(tx, marketplaceId, customerId, orderId);
  const payload = { fields, files, because: "time" };
  const entry = { type: "buyer-data-erased", subject: "buyer-data", at: deps.clock.now(), payload };
  await deps.ledger.append(tx, marketplaceId, [entry]);
}

/** What was given for an order, or for all of them, and where the buyer is mailed. */
async function valuesOf(
  tx: Tx,
  { secrets }: Pick<EraseDeps, "secrets">,
  { marketplaceId, customerId, orderId }: AboutBuyer,
): Promise<readonly { readonly field: string; readonly value: string }[]> {
  const sealed = await buyerFieldsOf(tx, marketplaceId, customerId, orderId);
  const fields = sealed.map(({ orderId, field, sealed: text }) => ({
    field,
    value: secrets.open(text, fieldOf(marketplaceId, orderId, field)),
  }));
  const contact = await contactToErase(tx, { marketplaceId, customerId });
  if (contact === null) return fields;
  const value = secrets.open(contact, contactOf(marketplaceId, customerId));
  return [...fields, { field: "email", value }];
}

/** What an erasure took away. */
export type Erasure = {
  readonly fields: number;
  readonly messages: number;
  readonly files: number;
  readonly mails: number;
};

/**
 * Erases a buyer's contact, addresses and correspondence when they ask (GDPR Art 17). Their reviews
 * stay theirs to delete, and facts of orders are the marketplace's own. What is on hold for a claim
 * is kept, and they are told until when (Art 17(3)(e)).
 */
export function eraseMyData(
  deps: EraseDeps,
  buyer: { readonly marketplaceId: string; readonly customerId: string },
): Promise<Result<Erasure, "not_found" | "data_on_hold">> {
  const { marketplaceId, customerId } = buyer;
  return deps.db.transaction(async (tx) => {
    const at = deps.clock.now();
    if ((await displayNameOf(tx, buyer)) === null) return reject("not_found");
    const heldUntil = await customerHeldUntil(tx, buyer, at);
    if (heldUntil !== null) return reject("data_on_hold", { until: instantToIso(heldUntil) });
    const everything = { ...buyer, orderId: null };
    const telltales = telltalesOf(await valuesOf(tx, deps, everything));
    const messages = await wordsOfBuyer(tx, buyer, null);
    for (const message of messages) await replaceWords(tx, marketplaceId, message, erased);
    await coverWords(tx, everything, telltales);
    const mails = await keptMailsOf(tx, everything);
    await dropMails(
      tx,
      everything,
      mails.map(({ mailId }) => mailId),
    );
    const files = await dropAttachments(tx, buyer, null, at);
    await dropContact(tx, buyer, at);
    const fields = await dropBuyerFields(tx, marketplaceId, customerId, null);
    const payload = { fields, messages: messages.length, files, because: "asked" };
    const entry = { type: "buyer-data-erased", subject: "buyer-data", at, payload };
    await deps.ledger.append(tx, marketplaceId, [entry]);
    return ok({ fields, messages: messages.length, files, mails: mails.length });
  });
}
