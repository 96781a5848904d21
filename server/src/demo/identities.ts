import type { Actor } from "@candor/core/contract/kit/actor.ts";

/** A person of the demo whom a visitor may act as. */
export type DemoPerson = {
  readonly id: string;
  readonly label: string;
  /** The same in German, of those whose own language is another one. */
  readonly labelDe?: string;
  readonly actor: Exclude<Actor, { kind: "public" | "system" }>;
};

/** Customers with a story of their own, by their id. */
export const shoppers = { ada: "c-ada", tom: "c-tom", jonas: "c-jonas" } as const;

/** Everyone a visitor of the demo may act as; none of them exists outside it. */
export const demoIdentities: readonly DemoPerson[] = [
  {
    id: "ada",
    label:
      "Ada, shopper at Fernway: a year of reviews and messages, a draft, and a review that waits",
    labelDe:
      "Ada, Käuferin bei Fernway: ein Jahr Bewertungen und Nachrichten, ein Entwurf, eine wartet",
    actor: { kind: "customer", marketplaceId: "fernway", customerId: shoppers.ada },
  },
  {
    id: "tom",
    label: "Tom, shopper at Fernway: new, has bought nothing yet",
    labelDe: "Tom, Besucher bei Fernway: neu, hat noch nichts gekauft",
    actor: { kind: "customer", marketplaceId: "fernway", customerId: shoppers.tom },
  },
  {
    id: "thistlegate",
    label: "Wyn of Thistlegate, seller at Fernway",
    labelDe: "Wyn of Thistlegate, verkauft bei Fernway",
    actor: { kind: "seller", marketplaceId: "fernway", sellerId: "s100", userId: "u-wyn" },
  },
  {
    id: "lanternfield",
    label: "Lark of Lanternfield, seller at Fernway",
    labelDe: "Lark of Lanternfield, verkauft bei Fernway",
    actor: { kind: "seller", marketplaceId: "fernway", sellerId: "s123", userId: "u-lark" },
  },
  {
    id: "moderator",
    label: "Mira, moderator at Fernway",
    labelDe: "Mira, moderiert bei Fernway",
    actor: { kind: "moderator", marketplaceId: "fernway", userId: "u-mira" },
  },
  {
    id: "second-moderator",
    label: "Noor, moderator at Fernway: hears appeals against what Mira decides",
    labelDe: "Noor, moderiert bei Fernway: hört Beschwerden gegen Miras Entscheidungen",
    actor: { kind: "moderator", marketplaceId: "fernway", userId: "u-noor" },
  },
  {
    id: "operator",
    label: "Oskar, operator of Fernway",
    labelDe: "Oskar, betreibt Fernway",
    actor: { kind: "operator", marketplaceId: "fernway", userId: "u-oskar" },
  },
  {
    id: "jonas",
    label: "Jonas, Käufer im Lindenmarkt: ein Jahr Bewertungen und Nachrichten",
    actor: { kind: "customer", marketplaceId: "lindenmarkt", customerId: shoppers.jonas },
  },
  {
    id: "lichtwerk",
    label: "Lena von Lichtwerk Nord, Händlerin im Lindenmarkt",
    actor: { kind: "seller", marketplaceId: "lindenmarkt", sellerId: "s100", userId: "u-lena" },
  },
  {
    id: "moderatorin",
    label: "Petra, Moderatorin im Lindenmarkt",
    actor: { kind: "moderator", marketplaceId: "lindenmarkt", userId: "u-petra" },
  },
  {
    id: "betreiber",
    label: "Otto, Betreiber des Lindenmarkts",
    actor: { kind: "operator", marketplaceId: "lindenmarkt", userId: "u-otto" },
  },
];
