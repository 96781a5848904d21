import type { Surface } from "./verdict.ts";

/**
 * What is known around a text. Only `surface` is required; every other fact sharpens the judgement
 * and none of them is ever a star value.
 */
export type ScreenContext = {
  readonly surface: Surface;
  /** Language of the text, as a BCP 47 tag, where the writer's tool knows it. */
  readonly lang?: string;
  /** The buyer's language of preference, as a BCP 47 tag. */
  readonly buyerLang?: string;
  /** Why a message is sent: `delivery`, `invoice`, `customisation`, `answer`, `return`, ... */
  readonly purpose?: string;
  readonly orderState?: "placed" | "shipped" | "delivered" | "returned" | "refunded" | "cancelled";
  /** Who wrote the newest earlier message of the thread. */
  readonly lastWriter?: "seller" | "buyer";
  /** True when this order's buyer was already asked for a review or feedback, by any medium. */
  readonly askedBefore?: boolean;
  /** True once a refund, a replacement or an answered complaint is on record for the order. */
  readonly resolved?: boolean;
  /** Hosts that a link may lead to for this purpose, such as `track.example.com`. */
  readonly allowedHosts?: readonly string[];
  /** Languages the marketplace publishes, as BCP 47 primary tags; empty or absent accepts all. */
  readonly supportedLangs?: readonly string[];
};

/** Whether a text stands outside the marketplace's channels, where people also talk of offers. */
export const isOutside = ({ surface }: ScreenContext): boolean =>
  surface === "social" || surface === "email";
