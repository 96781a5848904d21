import { castSellers, type Planted } from "./acts.ts";
import {
  gatingSeller,
  hijackedRing,
  insiders,
  refundForReview,
  reviewRing,
  wrongMerge,
} from "./guilty.ts";
import { bookClub, dormitory, launchBurst, warehouseFire } from "./innocent.ts";
import type { Market } from "./market.ts";
import type { Chance } from "./random.ts";

/** Plants every story and answers what was planted; before the honest reviews are written. */
export function plantStories(market: Market, chance: Chance): readonly Planted[] {
  const cast = castSellers(market).slice(0, 6);
  const [gating = "", hijack = "", ring = "", insider = "", fire = "", refunder = ""] = cast;
  return [
    reviewRing(market, ring, chance.fork("ring")),
    hijackedRing(market, hijack, chance.fork("hijack")),
    gatingSeller(market, gating, chance.fork("gating")),
    insiders(market, insider, chance.fork("insider")),
    launchBurst(market, cast, chance.fork("launch")),
    warehouseFire(market, fire, chance.fork("fire")),
    refundForReview(market, refunder, chance.fork("refund")),
    dormitory(market, chance.fork("dormitory")),
    bookClub(market, chance.fork("club")),
    wrongMerge(market),
  ];
}

/** The seller that plants requests by hand; others ask everybody. */
export function gatingSellerOf(market: Market): string {
  return castSellers(market)[0] ?? "";
}
