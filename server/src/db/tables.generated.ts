// Made by `npm run gen` from migrations/: never edited.
import type { ColumnType } from "kysely";

/** A column that has a default, so a new row may leave it out. */
export type Defaulted<T> =
  T extends ColumnType<infer Read, infer Inserted, infer Updated>
    ? ColumnType<Read, Inserted | undefined, Updated>
    : ColumnType<T, T | undefined, T>;
/** Too large for a number that is exact: read as text, written as any. */
export type Whole = ColumnType<string, string | number | bigint, string | number | bigint>;
/** A moment, read as a Date. */
export type Moment = ColumnType<Date, Date | string, Date | string>;
/** JSON, written as text: the PostgreSQL driver would take an array for a PostgreSQL array. */
export type Json = ColumnType<unknown, string, string>;

/** The table `abuse_report`. */
export type AbuseReportTable = {
  marketplace_id: string;
  product_id: string;
  review_id: string;
  reporter_kind: string;
  reporter_id: string;
  report_id: string;
  reason: string;
  note: string;
  status: string;
  outcome: string | null;
  answer: string | null;
  filed_at: Moment;
  answered_at: Moment | null;
  answered_by: string | null;
  statement_id: string | null;
};

/** The table `account_trait`. */
export type AccountTraitTable = {
  marketplace_id: string;
  customer_id: string;
  kind: string;
  trait_hash: string;
  first_seen: Moment;
  last_seen: Moment;
};

/** The table `affiliation`. */
export type AffiliationTable = {
  marketplace_id: string;
  customer_id: string;
  seller_id: string;
  kind: string;
  basis: string;
  since: Moment;
  until: Moment | null;
  as_of: Moment;
};

/** The table `api_key`. */
export type ApiKeyTable = {
  marketplace_id: string;
  key_id: string;
  key_hash: string;
  name: string;
  scopes: string[];
  created_at: Moment;
  expires_at: Moment | null;
  revoked_at: Moment | null;
};

/** The table `appeal`. */
export type AppealTable = {
  marketplace_id: string;
  appeal_id: string;
  statement_id: string;
  party_role: string;
  party_id: string;
  status: string;
  state: Json;
  plea: Json;
  new_evidence: string | null;
  added_evidence: Json;
  first_deciders: string[];
  heard_by: string | null;
  decision_reason: string | null;
  due_at: Moment | null;
  filed_at: Moment;
  updated_at: Moment;
};

/** The table `breach`. */
export type BreachTable = {
  marketplace_id: string;
  seller_id: string;
  case_id: string;
  field: string;
  severity: string;
  rung: number;
  decided_at: Moment;
  returned_at: Moment | null;
};

/** The table `buyer_access`. */
export type BuyerAccessTable = {
  marketplace_id: string;
  customer_id: string;
  access_id: string;
  order_id: string;
  seller_id: string;
  user_id: string;
  purpose: string;
  fields: string[];
  looked_at: Moment;
};

/** The table `buyer_contact`. */
export type BuyerContactTable = {
  marketplace_id: string;
  customer_id: string;
  sealed_email: string;
  bounced_at: Moment | null;
  updated_at: Moment;
};

/** The table `buyer_field`. */
export type BuyerFieldTable = {
  marketplace_id: string;
  customer_id: string;
  order_id: string;
  field: string;
  purpose: string;
  sealed: string;
  created_at: Moment;
};

/** The table `buyer_preferences`. */
export type BuyerPreferencesTable = {
  marketplace_id: string;
  customer_id: string;
  wants_requests: boolean;
  requests_per_week_max: number | null;
  updated_at: Moment;
  wants_messages: Defaulted<boolean>;
};

/** The table `case_event`. */
export type CaseEventTable = {
  marketplace_id: string;
  case_id: string;
  event_id: string;
  event: Json;
  evidence: string | null;
  happened_at: Moment;
};

/** The table `case_file`. */
export type CaseFileTable = {
  marketplace_id: string;
  case_id: string;
  status: string;
  state: Json;
  version: number;
  members: Json;
  detectors: string[];
  sentence: string;
  strength: number;
  severity: number;
  place: number;
  snoozed_until: Moment | null;
  opened_at: Moment;
  updated_at: Moment;
  second_look: Defaulted<boolean>;
};

/** The table `case_member`. */
export type CaseMemberTable = {
  marketplace_id: string;
  member_kind: string;
  member_id: string;
  case_id: string;
};

/** The table `case_signal`. */
export type CaseSignalTable = {
  marketplace_id: string;
  signal_id: string;
  case_id: string;
  detector: string;
  score: number;
  signal: Json;
  first_seen_at: Moment;
  last_seen_at: Moment;
};

/** The table `case_watch`. */
export type CaseWatchTable = {
  marketplace_id: string;
  case_id: string;
  user_id: string;
  seen_event: string;
  since: Moment;
};

/** The table `checkpoint_cosignature`. */
export type CheckpointCosignatureTable = {
  marketplace_id: string;
  tree_size: Whole;
  witness_key: string;
  line: string;
  cosigned_at: Moment;
};

/** The table `conversation`. */
export type ConversationTable = {
  marketplace_id: string;
  seller_id: string;
  thread_id: string;
  customer_id: string;
  order_id: string | null;
  product_id: string | null;
  status: string;
  state: Json;
  waiting_since: Moment | null;
  last_writer: string | null;
  appointment: Json;
  sealed_phone: string | null;
  opened_at: Moment;
  updated_at: Moment;
};

/** The table `customer`. */
export type CustomerTable = {
  marketplace_id: string;
  customer_id: string;
  display_name: string;
  locale: string | null;
  country: string | null;
  created_at: Moment;
  trust: string;
  trust_since: Moment | null;
  as_of: Moment;
};

/** The table `delivery`. */
export type DeliveryTable = {
  marketplace_id: string;
  customer_id: string;
  order_id: string;
  delivery_id: string;
  status: string;
  delivered_at: Moment | null;
  estimate_earliest: Moment | null;
  estimate_latest: Moment | null;
  source: string;
  as_of: Moment;
  postage: string | null;
  ship_by: Moment | null;
  first_scan_at: Moment | null;
};

/** The table `demo_outbox`. */
export type DemoOutboxTable = {
  marketplace_id: string;
  customer_id: string;
  mail_id: string;
  subject: string;
  body_text: string;
  body_html: string;
  headers: Json;
  sent_at: Moment;
};

/** The table `desk_setting`. */
export type DeskSettingTable = {
  marketplace_id: string;
  user_id: string;
  pictures: string;
  texts: string;
  updated_at: Moment;
};

/** The table `detection_run`. */
export type DetectionRunTable = {
  marketplace_id: string;
  run_id: string;
  kind: string;
  status: string;
  holder: string;
  passes: string[];
  passes_done: string[];
  report: Json;
  ledger_seen: string;
  started_at: Moment;
  beat_at: Moment;
  ended_at: Moment | null;
};

/** The table `eu_submission`. */
export type EuSubmissionTable = {
  marketplace_id: string;
  puid: string;
  statement_id: string;
  status: string;
  document: string | null;
  attempts: Defaulted<number>;
  not_before: Moment;
  last_answer: string | null;
  created_at: Moment;
  ended_at: Moment | null;
};

/** The table `family_member`. */
export type FamilyMemberTable = {
  marketplace_id: string;
  product_id: string;
  attached_at: Moment;
  family_id: string;
  detached_at: Moment | null;
};

/** The table `family_sharing`. */
export type FamilySharingTable = {
  marketplace_id: string;
  product_id: string;
  judged_by: string;
  own_themes: Json;
  updated_at: Moment;
};

/** The table `feedback`. */
export type FeedbackTable = {
  marketplace_id: string;
  seller_id: string;
  feedback_id: string;
  order_id: string;
  customer_id: string;
  status: string;
  version: number;
  stars: number;
  reason: string | null;
  body: string | null;
  state: Json;
  ground: string | null;
  response: Json;
  response_body: string | null;
  responded_at: Moment | null;
  ordered_at: Moment;
  posted_at: Moment;
  updated_at: Moment;
};

/** The table `feedback_removal`. */
export type FeedbackRemovalTable = {
  marketplace_id: string;
  seller_id: string;
  feedback_id: string;
  version: number;
  ground: string;
  status: string;
  state: Json;
  spans: Json;
  appeal_reason: string | null;
  asked_at: Moment;
  updated_at: Moment;
};

/** The table `feedback_version`. */
export type FeedbackVersionTable = {
  marketplace_id: string;
  seller_id: string;
  feedback_id: string;
  version: number;
  stars: number;
  reason: string | null;
  body: string | null;
  policy_version: string;
  event_id: string;
  written_at: Moment;
};

/** The table `fixed_contact`. */
export type FixedContactTable = {
  marketplace_id: string;
  seller_id: string;
  about: string;
  contact_id: string;
  customer_id: string;
  order_id: string;
  template: string;
  asked_at: Moment;
};

/** The table `idempotency_key`. */
export type IdempotencyKeyTable = {
  marketplace_id: string;
  caller: string;
  idempotency_key: string;
  request_hash: string;
  status: number | null;
  sealed_reply: string | null;
  created_at: Moment;
};

/** The table `import_reject`. */
export type ImportRejectTable = {
  marketplace_id: string;
  import_id: string;
  line: Whole;
  code: string;
  field: string | null;
  reason: string;
};

/** The table `import_run`. */
export type ImportRunTable = {
  marketplace_id: string;
  import_id: string;
  format: string;
  file_name: string;
  file_hash: string;
  status: string;
  lines_done: Whole;
  accepted: Whole;
  revisions: Whole;
  duplicates: Whole;
  rejected: Whole;
  started_at: Moment;
  updated_at: Moment;
  share: Defaulted<number>;
};

/** The table `insert_report`. */
export type InsertReportTable = {
  marketplace_id: string;
  customer_id: string;
  order_id: string;
  seller_id: string;
  report_id: string;
  note: string;
  filed_at: Moment;
};

/** The table `ledger_checkpoint`. */
export type LedgerCheckpointTable = {
  marketplace_id: string;
  tree_size: Whole;
  root_hash: string;
  note: string;
  signed_at: Moment;
};

/** The table `ledger_content`. */
export type LedgerContentTable = {
  marketplace_id: string;
  event_id: string;
  salt: string;
  content: string;
};

/** The table `ledger_event`. */
export type LedgerEventTable = {
  marketplace_id: string;
  event_id: string;
  occurred_at: Moment;
  type: string;
  subject: string;
  payload: string;
  content_hash: string | null;
  leaf_hash: string;
  leaf_index: Whole | null;
};

/** The table `ledger_tile`. */
export type LedgerTileTable = {
  marketplace_id: string;
  level: number;
  tile_index: Whole;
  hashes: Uint8Array;
};

/** The table `legal_hold`. */
export type LegalHoldTable = {
  marketplace_id: string;
  hold_id: string;
  subject: string;
  subject_id: string;
  reason: string;
  placed_by: string;
  placed_at: Moment;
  until: Moment;
  ended_by: string | null;
  ended_at: Moment | null;
  end_reason: string | null;
};

/** The table `mail_out`. */
export type MailOutTable = {
  marketplace_id: string;
  customer_id: string;
  mail_id: string;
  kind: string;
  language: string;
  template_version: string;
  status: string;
  stop_hash: string | null;
  links_until: Moment | null;
  not_before: Moment;
  claimed_at: Moment | null;
  attempts: Defaulted<number>;
  failures: Defaulted<number>;
  outcome: string | null;
  created_at: Moment;
  ended_at: Moment | null;
};

/** The table `mail_out_order`. */
export type MailOutOrderTable = {
  marketplace_id: string;
  customer_id: string;
  order_id: string;
  mail_id: string;
  link_hash: string | null;
  outcome: string | null;
};

/** The table `marketplace`. */
export type MarketplaceTable = {
  marketplace_id: string;
  name: string;
  country: string;
  languages: string[];
  currency: string;
  time_zone: string;
  created_at: Moment;
  updated_at: Moment;
};

/** The table `measure`. */
export type MeasureTable = {
  marketplace_id: string;
  measure_id: string;
  case_id: string;
  statement_id: string;
  kind: string;
  subject_kind: string;
  subject_id: string;
  area: string;
  for_good: boolean;
  status: string;
  state: Json;
  deciders: string[];
  replaced: Json | null;
  due_at: Moment | null;
  created_at: Moment;
  updated_at: Moment;
};

/** The table `measure_event`. */
export type MeasureEventTable = {
  marketplace_id: string;
  measure_id: string;
  event_id: string;
  event: Json;
  happened_at: Moment;
};

/** The table `message`. */
export type MessageTable = {
  marketplace_id: string;
  seller_id: string;
  thread_id: string;
  message_id: string;
  writer: string;
  message_type: string;
  status: string;
  critical: boolean;
  template: boolean;
  asks: boolean;
  body: string;
  findings: Json;
  policy_version: string;
  decision_reason: string | null;
  event_id: string;
  written_at: Moment;
  decided_at: Moment | null;
};

/** The table `message_attachment`. */
export type MessageAttachmentTable = {
  marketplace_id: string;
  seller_id: string;
  attachment_id: string;
  thread_id: string;
  message_id: string;
  place: number;
  name: string;
  file_type: string;
  byte_count: number;
  sealed: Uint8Array | null;
  created_at: Moment;
  erased_at: Moment | null;
};

/** The table `notice`. */
export type NoticeTable = {
  marketplace_id: string;
  notice_id: string;
  notifier_kind: string;
  notifier_name: string | null;
  notifier_email: string | null;
  reference: string | null;
  law: string;
  explanation: string;
  language: string | null;
  about: Json;
  case_id: string;
  status: string;
  outcome: string | null;
  answer: string | null;
  received_at: Moment;
  due_at: Moment;
  answered_at: Moment | null;
};

/** The table `notice_mail`. */
export type NoticeMailTable = {
  marketplace_id: string;
  mail_id: string;
  notice_id: string;
  kind: string;
  status: string;
  not_before: Moment;
  claimed_at: Moment | null;
  attempts: Defaulted<number>;
  failures: Defaulted<number>;
  outcome: string | null;
  created_at: Moment;
  ended_at: Moment | null;
};

/** The table `offer`. */
export type OfferTable = {
  marketplace_id: string;
  product_id: string;
  seller_id: string;
  role: string;
  price_minor: Whole | null;
  active: boolean;
  since: Moment;
  until: Moment | null;
  as_of: Moment;
};

/** The table `order_claim`. */
export type OrderClaimTable = {
  marketplace_id: string;
  customer_id: string;
  order_id: string;
  claim_id: string;
  claim: string;
  status: string;
  opened_at: Moment;
  as_of: Moment;
};

/** The table `order_key`. */
export type OrderKeyTable = {
  marketplace_id: string;
  order_id: string;
  customer_id: string;
  seller_id: string;
};

/** The table `past_message`. */
export type PastMessageTable = {
  marketplace_id: string;
  seller_id: string;
  message_id: string;
  customer_id: string;
  order_id: string | null;
  direction: string;
  body: string;
  sent_at: Moment;
};

/** The table `past_request`. */
export type PastRequestTable = {
  marketplace_id: string;
  customer_id: string;
  order_id: string;
  seller_id: string;
  trigger: string;
  sent_at: Moment;
};

/** The table `platform_mail`. */
export type PlatformMailTable = {
  marketplace_id: string;
  seller_id: string;
  mail_id: string;
  kind: string;
  about: string;
  to_side: string;
  status: string;
  not_before: Moment;
  claimed_at: Moment | null;
  attempts: Defaulted<number>;
  failures: Defaulted<number>;
  outcome: string | null;
  created_at: Moment;
  ended_at: Moment | null;
};

/** The table `policy_back_test`. */
export type PolicyBackTestTable = {
  marketplace_id: string;
  back_test_id: string;
  from_version: string;
  to_version: string;
  status: string;
  report: Json;
  texts_in_all: number;
  read_until: Json | null;
  started_at: Moment;
  beat_at: Moment;
  ended_at: Moment | null;
};

/** The table `policy_notice`. */
export type PolicyNoticeTable = {
  marketplace_id: string;
  seller_id: string;
  version: string;
  texts_read: number;
  texts_affected: number;
  rules: string[];
  told_at: Moment;
  acknowledged_at: Moment | null;
  acknowledged_by: string | null;
  saved_texts_read: Defaulted<number>;
  saved_texts_to_pause: Defaulted<number>;
};

/** The table `policy_quiz`. */
export type PolicyQuizTable = {
  marketplace_id: string;
  seller_id: string;
  user_id: string;
  version: string;
  seed: Whole;
  asked: number;
  answered_right: number;
  answered_at: Moment;
};

/** The table `policy_version`. */
export type PolicyVersionTable = {
  marketplace_id: string;
  version: string;
  status: string;
  basis: string | null;
  state: Json;
  document: string;
  hash: string;
  rules: Json;
  parameters: Json;
  reason: string;
  emergency: Json | null;
  announced_at: Moment | null;
  effective_from: Moment | null;
  created_at: Moment;
  updated_at: Moment;
};

/** The table `product`. */
export type ProductTable = {
  marketplace_id: string;
  product_id: string;
  kind: string;
  parent_id: string | null;
  variation_theme: string[] | null;
  title: string;
  description: string | null;
  brand: string | null;
  category: string[];
  attributes: Json;
  gtin: string | null;
  image_url: string | null;
  released_at: Moment | null;
  listed: boolean;
  review_intake: string;
  as_of: Moment;
  review_count: Defaulted<number>;
  identity_since: Moment | null;
  rating_withheld: Defaulted<boolean>;
};

/** The table `product_return`. */
export type ProductReturnTable = {
  marketplace_id: string;
  customer_id: string;
  order_id: string;
  return_id: string;
  line_id: string | null;
  status: string;
  reason: string | null;
  is_gift: boolean;
  opened_at: Moment;
  as_of: Moment;
};

/** The table `product_version`. */
export type ProductVersionTable = {
  marketplace_id: string;
  product_id: string;
  seen_from: Moment;
  title: string;
  brand: string | null;
  type: string;
  gtin: string | null;
  image_url: string | null;
};

/** The table `purchase`. */
export type PurchaseTable = {
  marketplace_id: string;
  customer_id: string;
  order_id: string;
  seller_id: string;
  status: string;
  fulfilment: string;
  currency: string;
  card_settled_minor: Whole;
  promotion_minor: Whole;
  promotion_id: string | null;
  placed_at: Moment;
  confirmed_at: Moment | null;
  cancelled_at: Moment | null;
  as_of: Moment;
  made_to_order: Defaulted<boolean>;
  bulky: Defaulted<boolean>;
};

/** The table `purchase_line`. */
export type PurchaseLineTable = {
  marketplace_id: string;
  customer_id: string;
  order_id: string;
  line_id: string;
  product_id: string;
  quantity: number;
  paid_minor: Whole;
  reference_price_minor: Whole | null;
  is_gift: boolean;
};

/** The table `quote_permission`. */
export type QuotePermissionTable = {
  marketplace_id: string;
  product_id: string;
  review_id: string;
  seller_id: string;
  quote_id: string;
  customer_id: string;
  status: string;
  with_name: boolean;
  asked_at: Moment;
  updated_at: Moment;
};

/** The table `rating`. */
export type RatingTable = {
  marketplace_id: string;
  product_id: string;
  count_1: Defaulted<number>;
  count_2: Defaulted<number>;
  count_3: Defaulted<number>;
  count_4: Defaulted<number>;
  count_5: Defaulted<number>;
  weight_1: Defaulted<Whole>;
  weight_2: Defaulted<Whole>;
  weight_3: Defaulted<Whole>;
  weight_4: Defaulted<Whole>;
  weight_5: Defaulted<Whole>;
  review_count: Defaulted<number>;
  verified_count: Defaulted<number>;
  formula_version: string;
  updated_at: Moment;
};

/** The table `refund`. */
export type RefundTable = {
  marketplace_id: string;
  customer_id: string;
  order_id: string;
  refund_id: string;
  amount_minor: Whole;
  initiator: string;
  channel: string;
  with_return: boolean;
  refunded_at: Moment;
  as_of: Moment;
};

/** The table `relay_alias`. */
export type RelayAliasTable = {
  marketplace_id: string;
  seller_id: string;
  thread_id: string;
  side: string;
  generation: number;
  address_hash: string;
  expires_at: Moment;
  revoked_at: Moment | null;
  created_at: Moment;
};

/** The table `relay_mail`. */
export type RelayMailTable = {
  marketplace_id: string;
  seller_id: string;
  mail_id: string;
  thread_id: string;
  message_id: string;
  to_side: string;
  status: string;
  not_before: Moment;
  claimed_at: Moment | null;
  attempts: Defaulted<number>;
  failures: Defaulted<number>;
  outcome: string | null;
  created_at: Moment;
  ended_at: Moment | null;
};

/** The table `relay_received`. */
export type RelayReceivedTable = {
  marketplace_id: string;
  seller_id: string;
  thread_id: string;
  message_hash: string;
  message_id: string | null;
  received_at: Moment;
};

/** The table `resubmission_lock`. */
export type ResubmissionLockTable = {
  marketplace_id: string;
  customer_id: string;
  product_id: string;
  reason: string;
  locked_at: Moment;
};

/** The table `review`. */
export type ReviewTable = {
  marketplace_id: string;
  product_id: string;
  review_id: string;
  customer_id: string;
  status: string;
  version: number;
  published_version: number | null;
  stars: number;
  title: string | null;
  body: string | null;
  language: string | null;
  variant: Json | null;
  verification: string;
  paid_ratio: number | null;
  incentive: string;
  pre_release_basis: string | null;
  solicitation: string;
  origin_marketplace: string;
  removal_reason: string | null;
  decision_reason: string | null;
  helpful_count: Defaulted<number>;
  source: string;
  source_key: string | null;
  state: Json;
  experience_date: string | null;
  submitted_at: Moment;
  published_at: Moment | null;
  updated_at: Moment;
  unhelpful_count: Defaulted<number>;
  helpful_place: Defaulted<number>;
  photo_count: Defaulted<number>;
  aspects: Defaulted<string[]>;
};

/** The table `review_draft`. */
export type ReviewDraftTable = {
  marketplace_id: string;
  customer_id: string;
  product_id: string;
  stars: number | null;
  title: string;
  body: string;
  updated_at: Moment;
};

/** The table `review_photo`. */
export type ReviewPhotoTable = {
  marketplace_id: string;
  product_id: string;
  photo_id: string;
  review_id: string;
  customer_id: string;
  status: string;
  alt: string;
  findings: Json;
  decision_reason: string | null;
  sha256: string;
  width: number;
  height: number;
  full_jpeg: Uint8Array | null;
  small_jpeg: Uint8Array | null;
  added_at: Moment;
};

/** The table `review_reply`. */
export type ReviewReplyTable = {
  marketplace_id: string;
  product_id: string;
  review_id: string;
  seller_id: string;
  reply_id: string;
  status: string;
  body: string;
  posted_at: Moment;
  updated_at: Moment;
};

/** The table `review_request`. */
export type ReviewRequestTable = {
  marketplace_id: string;
  customer_id: string;
  order_id: string;
  request_id: string;
  seller_id: string;
  status: string;
  state: Json;
  opens_at: Moment | null;
  closes_at: Moment | null;
  due_at: Moment | null;
  asked_by: string | null;
  made_at: Moment | null;
  updated_at: Moment;
};

/** The table `review_share`. */
export type ReviewShareTable = {
  marketplace_id: string;
  product_id: string;
  status: string;
  family_id: string | null;
  share_group: string | null;
  next_family_id: string | null;
  next_group: string | null;
  changes_at: Moment | null;
  fault: string | null;
  updated_at: Moment;
};

/** The table `review_translation`. */
export type ReviewTranslationTable = {
  marketplace_id: string;
  product_id: string;
  review_id: string;
  language: string;
  version: number;
  title: string | null;
  body: string | null;
  source: string | null;
  asked_at: Moment;
  made_at: Moment | null;
};

/** The table `review_version`. */
export type ReviewVersionTable = {
  marketplace_id: string;
  product_id: string;
  review_id: string;
  version: number;
  stars: number;
  title: string | null;
  body: string | null;
  language: string | null;
  outcome: string;
  findings: Json;
  policy_version: string;
  event_id: string;
  submitted_at: Moment;
  decided_at: Moment | null;
};

/** The table `sample`. */
export type SampleTable = {
  marketplace_id: string;
  product_id: string;
  customer_id: string;
  family_id: string;
  given_at: Moment;
};

/** The table `sampling`. */
export type SamplingTable = {
  marketplace_id: string;
  product_id: string;
  seller_id: string;
  family_id: string;
  status: string;
  units: number;
  opened_at: Moment;
  closed_at: Moment | null;
};

/** The table `saved_text`. */
export type SavedTextTable = {
  marketplace_id: string;
  seller_id: string;
  text_id: string;
  name: string;
  body: string;
  status: string;
  judged_by: string;
  findings: Json;
  rewrite: string | null;
  changed_at: Moment;
  paused_at: Moment | null;
};

/** The table `saved_view`. */
export type SavedViewTable = {
  marketplace_id: string;
  user_id: string;
  view_id: string;
  page: string;
  name: string;
  query: Json;
  made_at: Moment;
};

/** The table `schema_migration`. */
export type SchemaMigrationTable = {
  version: number;
  name: string;
  checksum: string;
  run_at: Defaulted<Moment>;
};

/** The table `screening_receipt`. */
export type ScreeningReceiptTable = {
  marketplace_id: string;
  receipt_id: string;
  text_hash: string;
  surface: string;
  sender: string;
  policy_version: string;
  outcome: string;
  note: string;
  judged_at: Moment;
};

/** The table `seller`. */
export type SellerTable = {
  marketplace_id: string;
  seller_id: string;
  name: string;
  country: string | null;
  as_of: Moment;
};

/** The table `seller_contact`. */
export type SellerContactTable = {
  marketplace_id: string;
  seller_id: string;
  sealed_email: string;
  bounced_at: Moment | null;
  updated_at: Moment;
};

/** The table `seller_messaging`. */
export type SellerMessagingTable = {
  marketplace_id: string;
  seller_id: string;
  status: string;
  until: Moment | null;
  reason: string;
  decided_by: string;
  updated_at: Moment;
};

/** The table `seller_negative_order`. */
export type SellerNegativeOrderTable = {
  marketplace_id: string;
  seller_id: string;
  order_id: string;
  feedback_id: string;
  ordered_at: Moment;
};

/** The table `seller_score_day`. */
export type SellerScoreDayTable = {
  marketplace_id: string;
  seller_id: string;
  day: string;
  count_1: number;
  count_2: number;
  count_3: number;
  count_4: number;
  count_5: number;
};

/** The table `seller_settings`. */
export type SellerSettingsTable = {
  marketplace_id: string;
  seller_id: string;
  automatic_requests: boolean;
  updated_at: Moment;
  weekly_digest: Defaulted<boolean>;
};

/** The table `staff_member`. */
export type StaffMemberTable = {
  marketplace_id: string;
  user_id: string;
  member_id: string;
  signed_in_as: string;
  signed_in_at: Moment;
  role: string | null;
  set_by: string | null;
  set_reason: string | null;
  set_at: Moment | null;
  proposed_by: string | null;
  proposed_reason: string | null;
  proposed_at: Moment | null;
};

/** The table `statement`. */
export type StatementTable = {
  marketplace_id: string;
  statement_id: string;
  case_id: string;
  addressee: string;
  addressee_id: string;
  deciders: string[];
  category: string;
  language: string;
  content: Json;
  issued_at: Moment | null;
  appeal_until: Moment;
  created_at: Moment;
  made_from: Json | null;
};

/** The table `statement_mail`. */
export type StatementMailTable = {
  marketplace_id: string;
  mail_id: string;
  statement_id: string;
  appeal_id: string | null;
  status: string;
  not_before: Moment;
  claimed_at: Moment | null;
  attempts: Defaulted<number>;
  failures: Defaulted<number>;
  outcome: string | null;
  created_at: Moment;
  ended_at: Moment | null;
  measure_id: string | null;
};

/** The table `thread_report`. */
export type ThreadReportTable = {
  marketplace_id: string;
  seller_id: string;
  thread_id: string;
  filed_by: string;
  report_id: string;
  reason: string;
  filed_at: Moment;
};

/** The table `transparency_report`. */
export type TransparencyReportTable = {
  marketplace_id: string;
  period: string;
  edition: number;
  document: string;
  reason: string | null;
  published_by: string;
  published_at: Moment;
};

/** The table `vote`. */
export type VoteTable = {
  marketplace_id: string;
  product_id: string;
  review_id: string;
  customer_id: string;
  viewing_marketplace: string;
  helpful: boolean;
  cast_at: Moment;
  vote_id: string | null;
  voided_case: string | null;
};

/** The table `webhook`. */
export type WebhookTable = {
  marketplace_id: string;
  webhook_id: string;
  url: string;
  sealed_secret: string;
  created_by: string;
  created_at: Moment;
  ended_at: Moment | null;
};

/** The table `webhook_delivery`. */
export type WebhookDeliveryTable = {
  marketplace_id: string;
  delivery_id: string;
  webhook_id: string;
  measure_id: string;
  act: string;
  body: string;
  status: string;
  attempts: number;
  not_before: Moment;
  taken_at: Moment | null;
  last_answer: string | null;
  created_at: Moment;
};

/** The table `witness_failure`. */
export type WitnessFailureTable = {
  marketplace_id: string;
  witness_key: string;
  attempts: number;
  answer: string;
  again_at: Moment;
};

/** Every table by its name. */
export type Tables = {
  abuse_report: AbuseReportTable;
  account_trait: AccountTraitTable;
  affiliation: AffiliationTable;
  api_key: ApiKeyTable;
  appeal: AppealTable;
  breach: BreachTable;
  buyer_access: BuyerAccessTable;
  buyer_contact: BuyerContactTable;
  buyer_field: BuyerFieldTable;
  buyer_preferences: BuyerPreferencesTable;
  case_event: CaseEventTable;
  case_file: CaseFileTable;
  case_member: CaseMemberTable;
  case_signal: CaseSignalTable;
  case_watch: CaseWatchTable;
  checkpoint_cosignature: CheckpointCosignatureTable;
  conversation: ConversationTable;
  customer: CustomerTable;
  delivery: DeliveryTable;
  demo_outbox: DemoOutboxTable;
  desk_setting: DeskSettingTable;
  detection_run: DetectionRunTable;
  eu_submission: EuSubmissionTable;
  family_member: FamilyMemberTable;
  family_sharing: FamilySharingTable;
  feedback: FeedbackTable;
  feedback_removal: FeedbackRemovalTable;
  feedback_version: FeedbackVersionTable;
  fixed_contact: FixedContactTable;
  idempotency_key: IdempotencyKeyTable;
  import_reject: ImportRejectTable;
  import_run: ImportRunTable;
  insert_report: InsertReportTable;
  ledger_checkpoint: LedgerCheckpointTable;
  ledger_content: LedgerContentTable;
  ledger_event: LedgerEventTable;
  ledger_tile: LedgerTileTable;
  legal_hold: LegalHoldTable;
  mail_out: MailOutTable;
  mail_out_order: MailOutOrderTable;
  marketplace: MarketplaceTable;
  measure: MeasureTable;
  measure_event: MeasureEventTable;
  message: MessageTable;
  message_attachment: MessageAttachmentTable;
  notice: NoticeTable;
  notice_mail: NoticeMailTable;
  offer: OfferTable;
  order_claim: OrderClaimTable;
  order_key: OrderKeyTable;
  past_message: PastMessageTable;
  past_request: PastRequestTable;
  platform_mail: PlatformMailTable;
  policy_back_test: PolicyBackTestTable;
  policy_notice: PolicyNoticeTable;
  policy_quiz: PolicyQuizTable;
  policy_version: PolicyVersionTable;
  product: ProductTable;
  product_return: ProductReturnTable;
  product_version: ProductVersionTable;
  purchase: PurchaseTable;
  purchase_line: PurchaseLineTable;
  quote_permission: QuotePermissionTable;
  rating: RatingTable;
  refund: RefundTable;
  relay_alias: RelayAliasTable;
  relay_mail: RelayMailTable;
  relay_received: RelayReceivedTable;
  resubmission_lock: ResubmissionLockTable;
  review: ReviewTable;
  review_draft: ReviewDraftTable;
  review_photo: ReviewPhotoTable;
  review_reply: ReviewReplyTable;
  review_request: ReviewRequestTable;
  review_share: ReviewShareTable;
  review_translation: ReviewTranslationTable;
  review_version: ReviewVersionTable;
  sample: SampleTable;
  sampling: SamplingTable;
  saved_text: SavedTextTable;
  saved_view: SavedViewTable;
  schema_migration: SchemaMigrationTable;
  screening_receipt: ScreeningReceiptTable;
  seller: SellerTable;
  seller_contact: SellerContactTable;
  seller_messaging: SellerMessagingTable;
  seller_negative_order: SellerNegativeOrderTable;
  seller_score_day: SellerScoreDayTable;
  seller_settings: SellerSettingsTable;
  staff_member: StaffMemberTable;
  statement: StatementTable;
  statement_mail: StatementMailTable;
  thread_report: ThreadReportTable;
  transparency_report: TransparencyReportTable;
  vote: VoteTable;
  webhook: WebhookTable;
  webhook_delivery: WebhookDeliveryTable;
  witness_failure: WitnessFailureTable;
};
