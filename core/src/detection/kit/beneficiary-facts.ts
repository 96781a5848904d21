import type { Instant } from "../../kernel/instant.ts";

/**
 * What is known round a group of suspicious reviews of one seller's products (ENF-023). Unknown
 * is null; nothing known to be absent is an empty list or a zero.
 */
export type GroupFacts = {
  /** What the reviews do to the seller's stars: the one question that stars may answer here. */
  readonly effect: "praise" | "criticism";
  readonly accounts: number;
  readonly reviewedAt: readonly Instant[];
  /** How far the reviews moved the stars that shoppers see. */
  readonly starsMoved: number | null;
  /** Ties of the group's accounts, the strongest of each account to each side, as 0 to 1. */
  readonly ties: readonly Tie[] | null;
  /** The group's orders that the seller paid back unasked after the review, and its usual share. */
  readonly refunds: {
    readonly orders: number;
    readonly paid: number;
    readonly usual: number;
  } | null;
  /** The seller's own texts in which screening found an offer or a wish for such reviews. */
  readonly offers: number | null;
  /** Requests that the seller sent by hand to the group's orders, and its usual share. */
  readonly requests: {
    readonly orders: number;
    readonly asked: number;
    readonly usual: number;
  } | null;
  /** Buyers who told of a reward: of the group, and others with an order of their own. */
  readonly rewards: { readonly inGroup: number; readonly others: number } | null;
  readonly reports: readonly GroupReport[] | null;
  /** What the group's accounts did for single rivals elsewhere, in reviews. */
  readonly rivals: readonly { readonly sellerId: string; readonly praised: number }[] | null;
};

/** A tie of one account to the seller or to a rival of it. */
export type Tie = {
  readonly to: "seller" | "rival";
  readonly sellerId: string;
  readonly strength: number;
  /** Shared by a bank, card or device; an address or a name can be given falsely. */
  readonly isHard: boolean;
};

/** A report of the group's reviews, and who stands behind it as far as is known. */
export type GroupReport = {
  readonly at: Instant;
  readonly by: "seller" | "tied-to-rival" | "single-purpose" | "reader";
};

/** One fact, which way it points and how far. */
export type Pointer = {
  readonly fact: string;
  readonly pointsTo: "seller" | "rival" | "neither";
  /** In nats: 0.7 makes one side twice as likely. */
  readonly weight: number;
  /** Whether the other side could have arranged it to be seen. */
  readonly canBeStaged: boolean;
};

/** Who gains, and whose doing it may be: read before a seller is blamed for others' reviews. */
export type Beneficiary = {
  /** `open` excuses nobody and blames nobody. */
  readonly leaning: "seller" | "rival" | "open";
  /** Natural logarithm of the odds that the seller is behind it rather than a rival. */
  readonly lnOdds: number;
  readonly pointers: readonly Pointer[];
  /** What was not known when it was weighed. */
  readonly unknown: readonly string[];
  readonly sentence: string;
};
