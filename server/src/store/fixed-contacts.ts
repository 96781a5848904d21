import type { ContactTemplate } from "@candor/core/domain/critical-contact/critical-contact.ts";
import type { Instant } from "@candor/core/kernel/instant.ts";
import { sql } from "kysely";
import type { Tx } from "../db/database.ts";
import { toDate } from "./moments.ts";

/** A message in the platform's own words that a seller asked for. */
export type FixedContact = {
  readonly marketplaceId: string;
  readonly sellerId: string;
  /** The id of the review or feedback that it follows; there is one contact about each. */
  readonly about: string;
  readonly contactId: string;
  readonly customerId: string;
  readonly orderId: string;
  readonly template: ContactTemplate;
  readonly at: Instant;
};

/** The template that was used about something; null where none was. */
export async function usedTemplate(
  tx: Tx,
  { marketplaceId, sellerId, about }: Pick<FixedContact, "marketplaceId" | "sellerId" | "about">,
): Promise<ContactTemplate | null> {
  const { rows } = await sql<{ template: ContactTemplate }>`
    select template from fixed_contact where marketplace_id = ${marketplaceId}
      and seller_id = ${sellerId} and about = ${about}`.execute(tx);
  return rows[0]?.template ?? null;
}

/** Records the one contact about something; it waits here for whoever carries messages. */
export async function insertContact(tx: Tx, contact: FixedContact): Promise<void> {
  await sql`
    insert into fixed_contact (marketplace_id, seller_id, about, contact_id, customer_id, order_id,
      template, asked_at)
    values (${contact.marketplaceId}, ${contact.sellerId}, ${contact.about},
      ${contact.contactId}, ${contact.customerId}, ${contact.orderId}, ${contact.template},
      ${toDate(contact.at)})`.execute(tx);
}
