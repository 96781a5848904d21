import {
  type BuyerPreferences,
  readPreferences,
  savePreferences,
} from "../store/buyer-settings.ts";
import { recheckSkipped } from "../store/review-requests.ts";
import type { Deps } from "./deps.ts";

type Buyer = { readonly marketplaceId: string; readonly customerId: string };

/** What the buyer wants to receive. */
export function getBuyerPreferences(
  { db }: Pick<Deps, "db">,
  { marketplaceId, customerId }: Buyer,
): Promise<BuyerPreferences> {
  return readPreferences(db.kysely, marketplaceId, customerId);
}

/** Sets it; who wants requests again is asked about what is still open. */
export function putBuyerPreferences(
  { db, clock }: Pick<Deps, "db" | "clock">,
  buyer: Buyer,
  preferences: BuyerPreferences,
): Promise<BuyerPreferences> {
  return db.transaction(async (tx) => {
    const at = clock.now();
    const { customerId } = buyer;
    const changed = await savePreferences(tx, buyer, preferences, at);
    if (changed && preferences.wantsRequests) {
      await recheckSkipped(tx, buyer.marketplaceId, { customerId }, at);
    }
    return preferences;
  });
}
