import type { Tables } from "./tables.generated.ts";

/**
 * How a table is spread when PostgreSQL is scaled out with Citus: by a column, which then is part
 * of every key; copied to every node (reference); or kept on the first node (single).
 */
export type Distribution =
  | { readonly kind: "sharded"; readonly by: string }
  | { readonly kind: "reference" | "single"; readonly why: string };

const byProduct = { kind: "sharded", by: "product_id" } as const;
const bySeller = { kind: "sharded", by: "seller_id" } as const;
const byCustomer = { kind: "sharded", by: "customer_id" } as const;

/** Every table's place; a table that is missing here does not compile. */
export const distribution: Readonly<Record<keyof Tables, Distribution>> = {
  marketplace: { kind: "reference", why: "A few rows that every decision reads." },
  policy_version: { kind: "reference", why: "A few rows that every decision reads." },
  api_key: { kind: "reference", why: "A few rows that every request of a system reads." },

  product: byProduct,
  product_version: byProduct,
  review_share: byProduct,
  family_sharing: byProduct,
  family_member: byProduct,
  sampling: byProduct,
  sample: byProduct,
  offer: byProduct,
  review: byProduct,
  review_version: byProduct,
  rating: byProduct,
  vote: byProduct,
  abuse_report: byProduct,
  review_reply: byProduct,
  review_photo: byProduct,
  review_translation: byProduct,
  quote_permission: byProduct,

  seller: bySeller,
  seller_settings: bySeller,
  feedback: bySeller,
  fixed_contact: bySeller,
  platform_mail: bySeller,
  feedback_version: bySeller,
  feedback_removal: bySeller,
  seller_score_day: bySeller,
  seller_negative_order: bySeller,
  past_message: bySeller,
  conversation: bySeller,
  message: bySeller,
  message_attachment: bySeller,
  seller_messaging: bySeller,
  seller_contact: bySeller,
  relay_alias: bySeller,
  thread_report: bySeller,
  relay_mail: bySeller,
  relay_received: bySeller,

  customer: byCustomer,
  affiliation: byCustomer,
  account_trait: byCustomer,
  purchase: byCustomer,
  purchase_line: byCustomer,
  delivery: byCustomer,
  product_return: byCustomer,
  refund: byCustomer,
  order_claim: byCustomer,
  past_request: byCustomer,
  review_request: byCustomer,
  buyer_contact: byCustomer,
  buyer_field: byCustomer,
  buyer_access: byCustomer,
  buyer_preferences: byCustomer,
  mail_out: byCustomer,
  mail_out_order: byCustomer,
  insert_report: byCustomer,
  demo_outbox: byCustomer,
  review_draft: byCustomer,
  resubmission_lock: byCustomer,

  // Keyed by the one value that must be unique in a marketplace, whoever it belongs to.
  order_key: { kind: "sharded", by: "order_id" },
  idempotency_key: { kind: "sharded", by: "idempotency_key" },

  // An event is found by its id; the tree over them is one sequence a marketplace.
  ledger_event: { kind: "sharded", by: "marketplace_id" },
  ledger_content: { kind: "sharded", by: "marketplace_id" },
  ledger_tile: { kind: "sharded", by: "marketplace_id" },
  ledger_checkpoint: { kind: "sharded", by: "marketplace_id" },
  checkpoint_cosignature: { kind: "sharded", by: "marketplace_id" },
  witness_failure: { kind: "sharded", by: "marketplace_id" },

  // The cases of a marketplace are found by any of their members, so they stay together.
  detection_run: { kind: "sharded", by: "marketplace_id" },
  case_file: { kind: "sharded", by: "marketplace_id" },
  notice: { kind: "sharded", by: "marketplace_id" },
  legal_hold: { kind: "reference", why: "A few rows that every erasure reads." },
  case_signal: { kind: "sharded", by: "marketplace_id" },
  case_member: { kind: "sharded", by: "marketplace_id" },
  case_event: { kind: "sharded", by: "marketplace_id" },
  case_watch: { kind: "sharded", by: "marketplace_id" },
  desk_setting: { kind: "sharded", by: "marketplace_id" },
  screening_receipt: { kind: "sharded", by: "marketplace_id" },
  policy_notice: bySeller,
  saved_text: bySeller,
  saved_view: { kind: "sharded", by: "marketplace_id" },
  policy_quiz: bySeller,
  policy_back_test: { kind: "sharded", by: "marketplace_id" },

  transparency_report: { kind: "sharded", by: "marketplace_id" },
  eu_submission: { kind: "sharded", by: "marketplace_id" },
  notice_mail: { kind: "sharded", by: "marketplace_id" },
  staff_member: { kind: "sharded", by: "marketplace_id" },
  statement_mail: { kind: "sharded", by: "marketplace_id" },
  webhook: { kind: "sharded", by: "marketplace_id" },
  webhook_delivery: { kind: "sharded", by: "marketplace_id" },

  // What was decided about a case, by whomever it fell on, is one file.
  statement: { kind: "sharded", by: "marketplace_id" },
  measure: { kind: "sharded", by: "marketplace_id" },
  measure_event: { kind: "sharded", by: "marketplace_id" },
  breach: { kind: "sharded", by: "marketplace_id" },
  appeal: { kind: "sharded", by: "marketplace_id" },

  import_run: { kind: "single", why: "A few rows, written by one importer at a time." },
  import_reject: { kind: "single", why: "Bounded for each import, beside its run." },
  schema_migration: { kind: "single", why: "Read and written once, at start." },
};
