import type { Instant } from "../../kernel/instant.ts";
import { localDayOf, startOfLocalDay } from "../../kernel/local-day.ts";

/** When one order may be asked about: from `opensAt`, until just before `closesAt`. */
export type RequestWindow = {
  readonly opensAt: Instant;
  readonly closesAt: Instant;
  /** Which clock decided: what the carrier scanned, or what was estimated (POLICY REQ-004). */
  readonly clock: "delivered" | "estimate";
};

/** What is known of an order's parcels. */
export type DeliveryFacts = {
  /** The last parcel's delivery; null while one is still on its way. */
  readonly deliveredAt: Instant | null;
  readonly estimateEarliest: Instant | null;
  readonly estimateLatest: Instant | null;
};

/** Days, counted on the marketplace's calendar, both ends inclusive. */
export type WindowParameters = {
  readonly openDays: number;
  readonly estimateOpenDays: number;
  readonly closeDays: number;
};

/**
 * The window of an order: by default from the 4th to the 30th day after delivery, whole calendar
 * days of the marketplace. Null while nothing is known of its delivery.
 */
export function windowOf(
  facts: DeliveryFacts,
  parameters: WindowParameters,
  timeZone: string,
): RequestWindow | null {
  const at = (from: Instant, days: number) =>
    startOfLocalDay(localDayOf(from, timeZone) + days, timeZone);
  if (facts.deliveredAt !== null) {
    return {
      opensAt: at(facts.deliveredAt, parameters.openDays),
      closesAt: at(facts.deliveredAt, parameters.closeDays + 1),
      clock: "delivered",
    };
  }
  if (facts.estimateEarliest === null || facts.estimateLatest === null) return null;
  return {
    opensAt: at(facts.estimateEarliest, parameters.estimateOpenDays),
    closesAt: at(facts.estimateLatest, parameters.closeDays + 1),
    clock: "estimate",
  };
}
