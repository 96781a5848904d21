import type { Fact } from "@candor/core/contract/schemas/facts.ts";
import type { FactShape, Row, RowShape } from "./upsert.ts";

/** Each kind of fact, with its moment filled in. */
export type FactsByKind = {
  readonly [Kind in Fact["kind"]]: Extract<Fact, { kind: Kind }> & { readonly asOf: string };
};

/** A fact of one kind, with its moment filled in. */
export type FactOf<Kind extends Fact["kind"]> = FactsByKind[Kind];

/** The kinds that are one row of a table of their own, written the same way. */
export type PlainKind =
  | "product"
  | "seller"
  | "offer"
  | "customer"
  | "affiliation"
  | "order"
  | "delivery"
  | "return"
  | "refund"
  | "claim";

/** The table of each plain kind. */
export const factShapes: { readonly [Kind in PlainKind]: FactShape } = {
  product: {
    table: "product",
    key: ["product_id"],
    asOf: "as_of",
    columns: {
      product_id: "text",
      kind: "text",
      parent_id: "text",
      variation_theme: "text[]",
      title: "text",
      description: "text",
      brand: "text",
      category: "text[]",
      attributes: "jsonb",
      gtin: "text",
      image_url: "text",
      released_at: "timestamptz",
      listed: "boolean",
      as_of: "timestamptz",
    },
    own: { review_intake: "open" },
  },
  seller: {
    table: "seller",
    key: ["seller_id"],
    asOf: "as_of",
    columns: { seller_id: "text", name: "text", country: "text", as_of: "timestamptz" },
  },
  offer: {
    table: "offer",
    key: ["product_id", "seller_id", "role"],
    asOf: "as_of",
    columns: {
      product_id: "text",
      seller_id: "text",
      role: "text",
      price_minor: "bigint",
      active: "boolean",
      since: "timestamptz",
      until: "timestamptz",
      as_of: "timestamptz",
    },
  },
  customer: {
    table: "customer",
    key: ["customer_id"],
    asOf: "as_of",
    columns: {
      customer_id: "text",
      display_name: "text",
      locale: "text",
      country: "text",
      created_at: "timestamptz",
      as_of: "timestamptz",
    },
    own: { trust: "normal" },
  },
  affiliation: {
    table: "affiliation",
    key: ["customer_id", "seller_id", "kind"],
    asOf: "as_of",
    columns: {
      customer_id: "text",
      seller_id: "text",
      kind: "text",
      basis: "text",
      since: "timestamptz",
      until: "timestamptz",
      as_of: "timestamptz",
    },
  },
  order: {
    table: "purchase",
    key: ["customer_id", "order_id"],
    asOf: "as_of",
    columns: {
      customer_id: "text",
      order_id: "text",
      seller_id: "text",
      status: "text",
      fulfilment: "text",
      currency: "text",
      card_settled_minor: "bigint",
      promotion_minor: "bigint",
      promotion_id: "text",
      made_to_order: "boolean",
      bulky: "boolean",
      placed_at: "timestamptz",
      confirmed_at: "timestamptz",
      cancelled_at: "timestamptz",
      as_of: "timestamptz",
    },
  },
  delivery: {
    table: "delivery",
    key: ["customer_id", "order_id", "delivery_id"],
    asOf: "as_of",
    columns: {
      customer_id: "text",
      order_id: "text",
      delivery_id: "text",
      status: "text",
      delivered_at: "timestamptz",
      estimate_earliest: "timestamptz",
      estimate_latest: "timestamptz",
      source: "text",
      postage: "text",
      ship_by: "timestamptz",
      first_scan_at: "timestamptz",
      as_of: "timestamptz",
    },
  },
  claim: {
    table: "order_claim",
    key: ["customer_id", "order_id", "claim_id"],
    asOf: "as_of",
    columns: {
      customer_id: "text",
      order_id: "text",
      claim_id: "text",
      claim: "text",
      status: "text",
      opened_at: "timestamptz",
      as_of: "timestamptz",
    },
  },
  return: {
    table: "product_return",
    key: ["customer_id", "order_id", "return_id"],
    asOf: "as_of",
    columns: {
      customer_id: "text",
      order_id: "text",
      return_id: "text",
      line_id: "text",
      status: "text",
      reason: "text",
      is_gift: "boolean",
      opened_at: "timestamptz",
      as_of: "timestamptz",
    },
  },
  refund: {
    table: "refund",
    key: ["customer_id", "order_id", "refund_id"],
    asOf: "as_of",
    columns: {
      customer_id: "text",
      order_id: "text",
      refund_id: "text",
      amount_minor: "bigint",
      initiator: "text",
      channel: "text",
      with_return: "boolean",
      refunded_at: "timestamptz",
      as_of: "timestamptz",
    },
  },
};

/** Order lines belong to their order: they are replaced with it. */
export const orderLineShape: RowShape = {
  table: "purchase_line",
  key: ["customer_id", "order_id", "line_id"],
  columns: {
    customer_id: "text",
    order_id: "text",
    line_id: "text",
    product_id: "text",
    quantity: "integer",
    paid_minor: "bigint",
    reference_price_minor: "bigint",
    is_gift: "boolean",
  },
};

/** Which customer and seller an order id belongs to, whoever bought. */
export const orderKeyShape: RowShape = {
  table: "order_key",
  key: ["order_id"],
  columns: { order_id: "text", customer_id: "text", seller_id: "text" },
};

/** What was sent before Candor carried messages; it does not change. */
export const pastMessageShape: RowShape = {
  table: "past_message",
  key: ["seller_id", "message_id"],
  columns: {
    seller_id: "text",
    message_id: "text",
    customer_id: "text",
    order_id: "text",
    direction: "text",
    body: "text",
    sent_at: "timestamptz",
  },
};

/** Review requests that were sent before Candor sent them; once per order. */
export const pastRequestShape: RowShape = {
  table: "past_request",
  key: ["customer_id", "order_id"],
  columns: {
    customer_id: "text",
    order_id: "text",
    seller_id: "text",
    trigger: "text",
    sent_at: "timestamptz",
  },
};

const marks = (text: string) => text.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Fields whose column has another name than the field, by kind. */
const renamed: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  product: { variation: "kind" },
  affiliation: { relation: "kind" },
  account_trait: { trait: "kind", hash: "trait_hash" },
  marketplace: { asOf: "updated_at" },
};

/** Turns `{ productId, releasedAt }` into `{ product_id, released_at }`; nested values stay. */
export function factToRow(fact: { readonly kind: string }): Row {
  const names = renamed[fact.kind] ?? {};
  const row: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(fact)) {
    if (field === "kind") continue;
    row[names[field] ?? marks(field)] = value;
  }
  return row;
}

/** Turns a stored row back into the fact it came from; what is empty is left out. */
export function rowToFact(kind: string, row: Row): Row {
  const names = Object.fromEntries(
    Object.entries(renamed[kind] ?? {}).map(([field, column]) => [column, field]),
  );
  const fact: Record<string, unknown> = { kind };
  for (const [column, value] of Object.entries(row)) {
    if (value === null || notTold(kind, column)) continue;
    fact[names[column] ?? humps(column)] = valueToFact(column, value);
  }
  return fact;
}

function valueToFact(column: string, value: unknown): unknown {
  if (value instanceof Date) return value.toISOString();
  // Whole numbers of the database come as text, since they could be wider than JavaScript's.
  if (column.endsWith("_minor")) return Number(value);
  if (column === "lines" && Array.isArray(value)) {
    return value.map((line: Row) => {
      const { kind: _, ...told } = rowToFact("line", line);
      return told;
    });
  }
  return value;
}

const humps = (text: string) => text.replaceAll(/_([a-z])/g, (_, letter) => letter.toUpperCase());

/** Columns that are not part of a fact: whose it is follows from its order, or it is our own. */
function notTold(kind: string, column: string): boolean {
  if (column === "marketplace_id") return kind !== "marketplace";
  if (["delivery", "return", "refund", "claim", "past_request"].includes(kind)) {
    return column === "customer_id" || (kind === "past_request" && column === "seller_id");
  }
  return ["trust", "trust_since", "review_intake", "rating_withheld", "review_count"].includes(
    column,
  );
}
