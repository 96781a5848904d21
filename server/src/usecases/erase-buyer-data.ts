import { dayMs } from "@candor/core/kernel/instant.ts";
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
  displayNameOf,
  dropContact,
  dropKeptMails,
  dropLentPhones,
  erased,
  replaceWords,
  wordsOfBuyer,
} from "../store/erasure.ts";
import { marketplaceIds } from "../store/marketplaces.ts";
import { lawAt } from "../store/policy.ts";
import { fieldOf } from "./buyer-data.ts";
import type { Deps } from "./deps.ts";

type EraseDeps = Pick<Deps, "db" | "clock" | "ledger" | "secrets">;

const ordersMax = 200;
/** Shorter values, such as a country, stand in too many sentences that are about nobody. */
const telltaleCharsMin = 4;

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
      const due = await ordersToErase(db.kysely, marketplaceId, since, ordersMax);
      for (const order of due) await db.transaction((tx) => eraseOrder(tx, deps, order));
      count += due.length;
      if (due.length < ordersMax) break;
    }
  }
  return count;
}

async function eraseOrder(tx: Tx, deps: EraseDeps, order: BuyerOrder): Promise<void> {
  const { marketplaceId, customerId, orderId } = order;
  const telltale = await valuesOf(tx, deps, order);
  for (const message of await wordsOfBuyer(tx, order, orderId)) {
    const body = telltale.reduce((left, value) => without(left, value), message.body);
    if (body !== message.body) await replaceWords(tx, marketplaceId, message, body);
  }
  await dropKeptMails(tx, order, telltale);
  await dropLentPhones(tx, order, orderId);
  const files = await dropAttachments(tx, order, orderId, deps.clock.now());
  const fields = await dropBuyerFields(tx, marketplaceId, customerId, orderId);
  const payload = { fields, files, because: "time" };
  const entry = { type: "buyer-data-erased", subject: "buyer-data", at: deps.clock.now(), payload };
  await deps.ledger.append(tx, marketplaceId, [entry]);
}

async function valuesOf(
  tx: Tx,
  { secrets }: EraseDeps,
  { marketplaceId, customerId, orderId }: BuyerOrder,
): Promise<readonly string[]> {
  const sealed = await buyerFieldsOf(tx, marketplaceId, customerId, orderId);
  return sealed
    .map(({ field, sealed: text }) => secrets.open(text, fieldOf(marketplaceId, orderId, field)))
    .filter((value) => value.length >= telltaleCharsMin)
    .sort((a, b) => b.length - a.length);
}

/** A text without a value, in whatever case and spacing it was repeated. */
function without(text: string, value: string): string {
  const words = value.trim().split(/\s+/u).map(escaped).join("\\s+");
  return text.replaceAll(new RegExp(words, "giu"), erased);
}

const escaped = (word: string) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** What an erasure took away. */
export type Erasure = {
  readonly fields: number;
  readonly messages: number;
  readonly files: number;
  readonly mails: number;
};

/**
 * Erases a buyer's contact, addresses and correspondence when they ask (GDPR Art 17). Their reviews
 * stay theirs to delete, and facts of orders are the marketplace's own.
 */
export function eraseMyData(
  deps: EraseDeps,
  buyer: { readonly marketplaceId: string; readonly customerId: string },
): Promise<Result<Erasure, "not_found">> {
  const { marketplaceId, customerId } = buyer;
  return deps.db.transaction(async (tx) => {
    const at = deps.clock.now();
    if ((await displayNameOf(tx, buyer)) === null) return reject("not_found");
    const messages = await wordsOfBuyer(tx, buyer, null);
    for (const message of messages) await replaceWords(tx, marketplaceId, message, erased);
    const mails = await dropKeptMails(tx, buyer, null);
    const files = await dropAttachments(tx, buyer, null, at);
    await dropContact(tx, buyer, at);
    const fields = await dropBuyerFields(tx, marketplaceId, customerId, null);
    const payload = { fields, messages: messages.length, files, because: "asked" };
    const entry = { type: "buyer-data-erased", subject: "buyer-data", at, payload };
    await deps.ledger.append(tx, marketplaceId, [entry]);
    return ok({ fields, messages: messages.length, files, mails });
  });
}
