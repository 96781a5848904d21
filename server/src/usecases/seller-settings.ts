import { saveAutomation, sellersWithoutAutomation } from "../store/buyer-settings.ts";
import { hasDigest, saveDigest } from "../store/review-digest.ts";
import { recheckSkipped } from "../store/review-requests.ts";
import type { Deps } from "./deps.ts";

type Seller = { readonly marketplaceId: string; readonly sellerId: string };

/** What a seller has set. */
export type SellerSettings = {
  readonly automaticRequests: boolean;
  readonly weeklyDigest: boolean;
};

/** Settings to change; what is left out stays. */
type SettingsToChange = {
  readonly [Key in keyof SellerSettings]?: SellerSettings[Key] | undefined;
};

/** A seller's settings; until they say otherwise, every buyer is asked and no mail sums up. */
export async function getSellerSettings(
  { db }: Pick<Deps, "db">,
  seller: Seller,
): Promise<SellerSettings> {
  const { marketplaceId, sellerId } = seller;
  const off = await sellersWithoutAutomation(db.kysely, marketplaceId, [sellerId]);
  return {
    automaticRequests: !off.has(sellerId),
    weeklyDigest: await hasDigest(db.kysely, seller),
  };
}

/** Changes what is given, for all of a seller's orders and reviews; there is no switch for one. */
export async function putSellerSettings(
  { db, clock, ledger }: Pick<Deps, "db" | "clock" | "ledger">,
  seller: Seller,
  { automaticRequests, weeklyDigest }: SettingsToChange,
): Promise<SellerSettings> {
  const { marketplaceId, sellerId } = seller;
  await db.transaction(async (tx) => {
    const at = clock.now();
    const note = (type: string, payload: Partial<SellerSettings>) =>
      ledger.append(tx, marketplaceId, [{ type, subject: sellerId, at, payload }]);
    if (
      automaticRequests !== undefined &&
      (await saveAutomation(tx, seller, automaticRequests, at))
    ) {
      await note("automatic-requests-switched", { automaticRequests });
      const reason = "seller_switched_off";
      if (automaticRequests) await recheckSkipped(tx, marketplaceId, { sellerId, reason }, at);
    }
    if (weeklyDigest !== undefined && (await saveDigest(tx, seller, weeklyDigest, at))) {
      await note("weekly-digest-switched", { weeklyDigest });
    }
  });
  return getSellerSettings({ db }, seller);
}
