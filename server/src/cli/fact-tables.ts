/** How the values of a column are read. */
export type FieldKind = "id" | "moment" | "flag" | "number" | "text";

/** A column of a file of facts: its kind, and the names it goes by. */
export type FactColumn = { readonly kind: FieldKind; readonly names: readonly string[] };

/** A kind of file, by its columns; `needed` are those without which a row says nothing. */
export type FactTable<Column extends string = string> = {
  readonly columns: Readonly<Record<Column, FactColumn>>;
  readonly needed: readonly Column[];
};

const id = (...names: string[]): FactColumn => ({ kind: "id", names });
const moment = (...names: string[]): FactColumn => ({ kind: "moment", names });
const flag = (...names: string[]): FactColumn => ({ kind: "flag", names });
const number = (...names: string[]): FactColumn => ({ kind: "number", names });
const text = (...names: string[]): FactColumn => ({ kind: "text", names });

/** The files that `candor detect` reads beside reviews. An empty moment has not happened. */
export const factTables = {
  /** One row an order: how it went, and what followed. */
  orders: {
    columns: {
      order: id("order", "order_id"),
      seller: id("seller", "seller_id"),
      buyer: id("buyer", "buyer_id", "customer", "customer_id", "reviewer"),
      product: id("product", "product_id", "asin"),
      delivered: moment("delivered", "delivered_at"),
      reviewed: moment("reviewed", "reviewed_at"),
      stars: number("stars", "rating"),
      /** When the seller itself paid back, without a return. */
      refunded: moment("refunded", "refunded_at"),
      returned: flag("returned"),
      complained: moment("complained", "complained_at"),
      asked: flag("asked"),
      /** Asking was ruled out on a ground that has nothing to do with mood. */
      excluded: flag("excluded"),
      low_feedback: flag("low_feedback"),
      praised: flag("praised"),
    },
    needed: ["seller", "delivered"],
  },
  /** One row a version of a product's page, with the reviews written under it. */
  listings: {
    columns: {
      product: id("product", "product_id", "asin"),
      seller: id("seller", "seller_id"),
      from: moment("from", "seen_from", "time"),
      title: text("title"),
      brand: text("brand"),
      gtin: text("gtin", "ean", "upc"),
      type: text("type", "category"),
      image: text("image", "image_url"),
      reviews: number("reviews"),
    },
    needed: ["product", "from", "title"],
  },
  /** One row a product that was joined to a family, with what both brought. */
  families: {
    columns: {
      family: id("family", "family_id", "parent", "parent_id", "parent_asin"),
      product: id("product", "product_id", "asin"),
      seller: id("seller", "seller_id"),
      attached: moment("attached", "attached_at"),
      detached: moment("detached", "detached_at"),
      own_reviews: number("own_reviews"),
      own_stars: number("own_stars"),
      family_reviews: number("family_reviews"),
      family_stars: number("family_stars"),
      family_asleep_days: number("family_asleep_days"),
      title: text("title"),
      family_title: text("family_title"),
      brand: text("brand"),
      family_brand: text("family_brand"),
      type: text("type"),
      family_type: text("family_type"),
    },
    needed: ["family", "product", "attached", "own_reviews", "family_reviews"],
  },
} as const satisfies Readonly<Record<string, FactTable>>;

/** Which of them. */
export type FactTableName = keyof typeof factTables;
