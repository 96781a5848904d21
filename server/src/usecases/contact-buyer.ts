import type { Tx } from "../db/database.ts";
import { type FixedContact, insertContact } from "../store/fixed-contacts.ts";
import type { Deps } from "./deps.ts";

/**
 * The one entry through which the platform writes to a buyer in fixed words, on a seller's behalf.
 * The request is recorded with its proof; whoever carries messages takes it from here. The seller
 * never learns to whom it went.
 */
export async function contactBuyer(
  tx: Tx,
  { ids, ledger }: Pick<Deps, "ids" | "ledger">,
  contact: Omit<FixedContact, "contactId">,
): Promise<void> {
  const contactId = ids.next("ctc");
  const { marketplaceId, sellerId, about, template, customerId, orderId, at } = contact;
  await insertContact(tx, { ...contact, contactId });
  await ledger.append(tx, marketplaceId, [
    {
      type: "reviewer-contacted",
      subject: contactId,
      at,
      payload: { sellerId, about, template },
      words: { customerId, orderId },
    },
  ]);
}
