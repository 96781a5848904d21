import { ok, type Result, reject } from "@candor/core/kernel/result.ts";
import { knownIds } from "../store/facts.ts";
import { saveSellerContacts } from "../store/seller-contacts.ts";
import type { Deps } from "./deps.ts";

/** Takes the addresses at which sellers are mailed: sealed, in no export, never answered. */
export function putSellerContacts(
  { db, clock, secrets }: Pick<Deps, "db" | "clock" | "secrets">,
  marketplaceId: string,
  contacts: readonly { readonly sellerId: string; readonly email: string | null }[],
): Promise<Result<{ readonly accepted: number }, "sellers_unknown">> {
  const newest = new Map(contacts.map((contact) => [contact.sellerId, contact.email]));
  const sealed = [...newest].map(([sellerId, email]) => ({
    sellerId,
    sealedEmail:
      email === null ? null : secrets.seal(email, sellerContactOf(marketplaceId, sellerId)),
  }));
  return db.transaction(async (tx) => {
    const known = await knownIds(tx, marketplaceId, "seller", newest.keys());
    const unknown = [...newest.keys()].filter((sellerId) => !known.has(sellerId));
    if (unknown.length > 0) return reject("sellers_unknown", { sellerIds: unknown });
    await saveSellerContacts(tx, marketplaceId, sealed, clock.now());
    return ok({ accepted: sealed.length });
  });
}

/** What a seller's sealed address is about: it opens for nobody else. */
export function sellerContactOf(marketplaceId: string, sellerId: string): string {
  return `seller contact ${marketplaceId} ${sellerId}`;
}
