import { saveAutomation, sellersWithoutAutomation } from "../store/buyer-settings.ts";
import { recheckSkipped } from "../store/review-requests.ts";
import type { Deps } from "./deps.ts";

type Seller = { readonly marketplaceId: string; readonly sellerId: string };

/** What a seller has set about requests. */
export type SellerSettings = { readonly automaticRequests: boolean };

/** A seller's settings; until they say otherwise, every buyer is asked. */
export async function getSellerSettings(
  { db }: Pick<Deps, "db">,
  { marketplaceId, sellerId }: Seller,
): Promise<SellerSettings> {
  const off = await sellersWithoutAutomation(db.kysely, marketplaceId, [sellerId]);
  return { automaticRequests: !off.has(sellerId) };
}

/** Switches automatic requests for all of a seller's orders at once; there is no switch for one. */
export function putSellerSettings(
  { db, clock, ledger }: Pick<Deps, "db" | "clock" | "ledger">,
  seller: Seller,
  { automaticRequests }: SellerSettings,
): Promise<SellerSettings> {
  const { marketplaceId, sellerId } = seller;
  return db.transaction(async (tx) => {
    const at = clock.now();
    if (await saveAutomation(tx, seller, automaticRequests, at)) {
      const type = "automatic-requests-switched";
      const payload = { automaticRequests };
      await ledger.append(tx, marketplaceId, [{ type, subject: sellerId, at, payload }]);
      const reason = "seller_switched_off";
      if (automaticRequests) await recheckSkipped(tx, marketplaceId, { sellerId, reason }, at);
    }
    return { automaticRequests };
  });
}
