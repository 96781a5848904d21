import type { Tx } from "../db/database.ts";
import { type FixedContact, insertContact } from "../store/fixed-contacts.ts";
import { addPlatformMail } from "../store/platform-mail.ts";
import type { Deps } from "./deps.ts";

/**
 * The one entry through which the platform writes to a buyer in fixed words, on a seller's behalf.
 * The request is recorded with its proof, and its mail waits to be sent. The seller
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
  const mail = { marketplaceId, sellerId, mailId: ids.next("msg"), toSide: "buyer" } as const;
  await addPlatformMail(tx, { ...mail, kind: "critical_contact", about: contactId }, at);
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
