import { ok, type Result, reject } from "@candor/core/kernel/result.ts";
import { saveContacts } from "../store/buyer-settings.ts";
import { knownIds } from "../store/facts.ts";
import { recheckSkipped } from "../store/review-requests.ts";
import type { Deps } from "./deps.ts";

/** Where a buyer is written to; null takes the address away. */
export type Contact = { readonly customerId: string; readonly email: string | null };

/**
 * Takes the addresses at which buyers are mailed. They are sealed before they reach the database
 * and are part of no export; nothing ever answers them.
 */
export function putContacts(
  { db, clock, secrets }: Pick<Deps, "db" | "clock" | "secrets">,
  marketplaceId: string,
  contacts: readonly Contact[],
): Promise<Result<{ readonly accepted: number }, "customers_unknown">> {
  const newest = new Map(contacts.map((contact) => [contact.customerId, contact.email]));
  const sealed = [...newest].map(([customerId, email]) => ({
    customerId,
    sealedEmail: email === null ? null : secrets.seal(email, contactOf(marketplaceId, customerId)),
  }));
  return db.transaction(async (tx) => {
    const at = clock.now();
    const known = await knownIds(tx, marketplaceId, "customer", newest.keys());
    const unknown = [...newest.keys()].filter((customerId) => !known.has(customerId));
    if (unknown.length > 0) return reject("customers_unknown", { customerIds: unknown });
    await saveContacts(tx, marketplaceId, sealed, at);
    for (const customerId of newest.keys()) {
      await recheckSkipped(tx, marketplaceId, { customerId }, at);
    }
    return ok({ accepted: sealed.length });
  });
}

/** What a sealed address is about: it opens for nobody else. */
export function contactOf(marketplaceId: string, customerId: string): string {
  return `contact ${marketplaceId} ${customerId}`;
}
