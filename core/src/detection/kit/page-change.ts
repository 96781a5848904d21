import { titleLikeness } from "./text-likeness.ts";

/**
 * Shares of a product's identity. Numbers and pictures change with every new packaging: they add
 * to a change of name, kind or maker and make none. A new name alone may be a translation.
 */
export const identityParts = { title: 0.3, type: 0.3, brand: 0.2, gtin: 0.1, image: 0.1 } as const;

/** What a page says the product is. */
export type ProductPage = Readonly<Record<keyof typeof identityParts, string>>;

/** How much of each part changed, 0 to 1. */
export type ChangedParts = Readonly<Record<keyof typeof identityParts, number>>;

/** What changed between two pages. A field that one side never filled has not changed. */
export function changedParts(before: ProductPage, now: ProductPage): ChangedParts {
  const differs = (part: keyof ProductPage) =>
    before[part] !== "" && now[part] !== "" && before[part] !== now[part] ? 1 : 0;
  return {
    title: 1 - titleLikeness(before.title, now.title),
    type: differs("type"),
    gtin: differs("gtin"),
    brand: differs("brand"),
    image: differs("image"),
  };
}

/**
 * How much of what names a product changed, 0 to 1. What sells something else says so in its
 * title: while the name stays, the rest is upkeep.
 */
export function identityChange(parts: ChangedParts): number {
  const all = (Object.keys(identityParts) as (keyof ProductPage)[]).reduce(
    (sum, part) => sum + identityParts[part] * (part === "title" ? 1 : parts[part]),
    0,
  );
  return parts.title * all;
}
