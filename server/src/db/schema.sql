-- Made by `npm run gen` from migrations/: read its diff, never edit it.

create table abuse_report (
  marketplace_id text not null,
  product_id text not null,
  review_id text not null,
  reporter_kind text not null,
  reporter_id text not null,
  report_id text not null,
  reason text not null,
  note text not null,
  status text not null,
  outcome text,
  answer text,
  filed_at timestamp with time zone not null,
  answered_at timestamp with time zone,
  answered_by text,
  statement_id text,
  constraint abuse_report_pkey PRIMARY KEY (marketplace_id, product_id, review_id, reporter_kind, reporter_id),
  constraint abuse_report_check CHECK (((status = 'answered'::text) = ((outcome IS NOT NULL) AND (answered_at IS NOT NULL)))),
  constraint abuse_report_outcome_check CHECK ((outcome = ANY (ARRAY['founded'::text, 'unfounded'::text, 'manifestly_unfounded'::text]))),
  constraint abuse_report_reason_check CHECK ((reason = ANY (ARRAY['promotion'::text, 'paid_or_reward'::text, 'seller_or_rival'::text, 'not_about_product'::text, 'misfiled'::text, 'personal_data'::text, 'obscene'::text, 'hate'::text, 'illegal'::text, 'other_rule'::text]))),
  constraint abuse_report_reporter_kind_check CHECK ((reporter_kind = ANY (ARRAY['customer'::text, 'seller'::text]))),
  constraint abuse_report_status_check CHECK ((status = ANY (ARRAY['open'::text, 'answered'::text])))
);
CREATE INDEX abuse_report_by_id ON public.abuse_report USING btree (marketplace_id, report_id);
CREATE INDEX abuse_report_by_reporter ON public.abuse_report USING btree (marketplace_id, reporter_kind, reporter_id, filed_at DESC, report_id DESC);
CREATE INDEX abuse_report_unstated ON public.abuse_report USING btree (marketplace_id, answered_at, report_id) WHERE ((status = 'answered'::text) AND (statement_id IS NULL) AND (answered_by IS NOT NULL));

create table account_trait (
  marketplace_id text not null,
  customer_id text not null,
  kind text not null,
  trait_hash text not null,
  first_seen timestamp with time zone not null,
  last_seen timestamp with time zone not null,
  constraint account_trait_pkey PRIMARY KEY (marketplace_id, customer_id, kind, trait_hash),
  constraint account_trait_kind_check CHECK ((kind = ANY (ARRAY['address'::text, 'payment'::text, 'device'::text, 'bank'::text, 'login'::text, 'email'::text])))
);

create table affiliation (
  marketplace_id text not null,
  customer_id text not null,
  seller_id text not null,
  kind text not null,
  basis text not null,
  since timestamp with time zone not null,
  until timestamp with time zone,
  as_of timestamp with time zone not null,
  constraint affiliation_pkey PRIMARY KEY (marketplace_id, customer_id, seller_id, kind),
  constraint affiliation_basis_check CHECK ((basis = ANY (ARRAY['declared'::text, 'inferred'::text]))),
  constraint affiliation_kind_check CHECK ((kind = ANY (ARRAY['owner'::text, 'employee'::text, 'household'::text, 'agency'::text, 'partner'::text, 'influencer'::text])))
);

create table api_key (
  marketplace_id text not null,
  key_id text not null,
  key_hash text not null,
  name text not null,
  scopes text[] not null,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone,
  revoked_at timestamp with time zone,
  constraint api_key_pkey PRIMARY KEY (marketplace_id, key_id)
);
CREATE UNIQUE INDEX api_key_hash ON public.api_key USING btree (marketplace_id, key_hash);

create table appeal (
  marketplace_id text not null,
  appeal_id text not null,
  statement_id text not null,
  party_role text not null,
  party_id text not null,
  status text not null,
  state jsonb not null,
  plea jsonb not null,
  new_evidence text,
  added_evidence jsonb not null,
  first_deciders text[] not null,
  heard_by text,
  decision_reason text,
  due_at timestamp with time zone,
  filed_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  constraint appeal_pkey PRIMARY KEY (marketplace_id, appeal_id),
  constraint appeal_check CHECK (((heard_by IS NULL) OR (heard_by <> ALL (first_deciders)))),
  constraint appeal_check1 CHECK (((status <> 'decided'::text) OR (heard_by IS NOT NULL))),
  constraint appeal_first_deciders_check CHECK ((cardinality(first_deciders) > 0)),
  constraint appeal_party_role_check CHECK ((party_role = ANY (ARRAY['seller'::text, 'author'::text, 'reporter'::text]))),
  constraint appeal_status_check CHECK ((status = ANY (ARRAY['filed'::text, 'in_review'::text, 'decided'::text, 'withdrawn'::text, 'outside'::text]))),
  constraint appeal_marketplace_id_statement_id_fkey FOREIGN KEY (marketplace_id, statement_id) REFERENCES statement(marketplace_id, statement_id)
);
CREATE INDEX appeal_by_party ON public.appeal USING btree (marketplace_id, party_role, party_id, filed_at DESC);
CREATE INDEX appeal_by_statement ON public.appeal USING btree (marketplace_id, statement_id);
CREATE INDEX appeal_queue ON public.appeal USING btree (marketplace_id, due_at, appeal_id) WHERE (status = ANY (ARRAY['filed'::text, 'in_review'::text]));

create table breach (
  marketplace_id text not null,
  seller_id text not null,
  case_id text not null,
  field text not null,
  severity text not null,
  rung smallint not null,
  decided_at timestamp with time zone not null,
  returned_at timestamp with time zone,
  constraint breach_pkey PRIMARY KEY (marketplace_id, seller_id, case_id),
  constraint breach_field_check CHECK ((field = ANY (ARRAY['messages'::text, 'requests'::text, 'reviews'::text, 'variations'::text]))),
  constraint breach_rung_check CHECK ((rung >= 0)),
  constraint breach_severity_check CHECK ((severity = ANY (ARRAY['low'::text, 'medium'::text, 'high'::text, 'critical'::text])))
);

create table buyer_access (
  marketplace_id text not null,
  customer_id text not null,
  access_id text not null,
  order_id text not null,
  seller_id text not null,
  user_id text not null,
  purpose text not null,
  fields text[] not null,
  looked_at timestamp with time zone not null,
  constraint buyer_access_pkey PRIMARY KEY (marketplace_id, customer_id, access_id)
);
CREATE INDEX buyer_access_by_time ON public.buyer_access USING btree (marketplace_id, looked_at DESC, access_id DESC);
CREATE INDEX buyer_access_newest ON public.buyer_access USING btree (marketplace_id, customer_id, looked_at DESC, access_id);

create table buyer_contact (
  marketplace_id text not null,
  customer_id text not null,
  sealed_email text not null,
  bounced_at timestamp with time zone,
  updated_at timestamp with time zone not null,
  constraint buyer_contact_pkey PRIMARY KEY (marketplace_id, customer_id)
);

create table buyer_field (
  marketplace_id text not null,
  customer_id text not null,
  order_id text not null,
  field text not null,
  purpose text not null,
  sealed text not null,
  created_at timestamp with time zone not null,
  constraint buyer_field_pkey PRIMARY KEY (marketplace_id, customer_id, order_id, field),
  constraint buyer_field_field_check CHECK ((field = ANY (ARRAY['recipient_name'::text, 'address_line_1'::text, 'address_line_2'::text, 'city'::text, 'postal_code'::text, 'country'::text, 'phone'::text, 'gift_message'::text, 'customisation_url'::text]))),
  constraint buyer_field_purpose_check CHECK ((purpose = ANY (ARRAY['fulfilment'::text, 'customisation'::text])))
);

create table buyer_preferences (
  marketplace_id text not null,
  customer_id text not null,
  wants_requests boolean not null,
  requests_per_week_max integer,
  updated_at timestamp with time zone not null,
  wants_messages boolean not null default true,
  constraint buyer_preferences_pkey PRIMARY KEY (marketplace_id, customer_id),
  constraint buyer_preferences_requests_per_week_max_check CHECK ((requests_per_week_max > 0))
);

create table case_event (
  marketplace_id text not null,
  case_id text not null,
  event_id text not null,
  event jsonb not null,
  evidence text,
  happened_at timestamp with time zone not null,
  constraint case_event_pkey PRIMARY KEY (marketplace_id, case_id, event_id)
);
CREATE INDEX case_event_looked_again ON public.case_event USING btree (marketplace_id, ((event ->> 'agrees'::text))) WHERE ((event ->> 'type'::text) = 'case-looked-again'::text);

create table case_file (
  marketplace_id text not null,
  case_id text not null,
  status text not null,
  state jsonb not null,
  version integer not null,
  members jsonb not null,
  detectors text[] not null,
  sentence text not null,
  strength real not null,
  severity smallint not null,
  place double precision not null,
  snoozed_until timestamp with time zone,
  opened_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  second_look boolean not null default false,
  constraint case_file_pkey PRIMARY KEY (marketplace_id, case_id),
  constraint case_file_check CHECK (((status = 'snoozed'::text) = (snoozed_until IS NOT NULL))),
  constraint case_file_severity_check CHECK (((severity >= 1) AND (severity <= 3))),
  constraint case_file_status_check CHECK ((status = ANY (ARRAY['open'::text, 'snoozed'::text, 'decided'::text]))),
  constraint case_file_strength_check CHECK (((strength >= (0)::double precision) AND (strength <= (1)::double precision))),
  constraint case_file_version_check CHECK ((version > 0))
);
CREATE INDEX case_file_changed ON public.case_file USING btree (marketplace_id, updated_at DESC, case_id) WHERE (status <> 'decided'::text);
CREATE INDEX case_file_decided ON public.case_file USING btree (marketplace_id, updated_at DESC) WHERE (status = 'decided'::text);
CREATE INDEX case_file_oldest ON public.case_file USING btree (marketplace_id, opened_at, case_id) WHERE (status <> 'decided'::text);
CREATE INDEX case_file_queue ON public.case_file USING btree (marketplace_id, place DESC, case_id) WHERE (status <> 'decided'::text);
CREATE INDEX case_file_second_look ON public.case_file USING btree (marketplace_id, updated_at, case_id) WHERE second_look;
CREATE INDEX case_file_taken ON public.case_file USING btree (marketplace_id, (((state -> 'lease'::text) ->> 'by'::text))) WHERE (jsonb_typeof((state -> 'lease'::text)) = 'object'::text);

create table case_member (
  marketplace_id text not null,
  member_kind text not null,
  member_id text not null,
  case_id text not null,
  constraint case_member_pkey PRIMARY KEY (marketplace_id, member_kind, member_id, case_id),
  constraint case_member_member_kind_check CHECK ((member_kind = ANY (ARRAY['reviewer'::text, 'product'::text, 'seller'::text, 'text'::text])))
);

create table case_signal (
  marketplace_id text not null,
  signal_id text not null,
  case_id text not null,
  detector text not null,
  score real not null,
  signal jsonb not null,
  first_seen_at timestamp with time zone not null,
  last_seen_at timestamp with time zone not null,
  constraint case_signal_pkey PRIMARY KEY (marketplace_id, signal_id)
);
CREATE INDEX case_signal_by_case ON public.case_signal USING btree (marketplace_id, case_id, score DESC);

create table case_watch (
  marketplace_id text not null,
  case_id text not null,
  user_id text not null,
  seen_event text not null,
  since timestamp with time zone not null,
  constraint case_watch_pkey PRIMARY KEY (marketplace_id, case_id, user_id)
);
CREATE INDEX case_watch_by_person ON public.case_watch USING btree (marketplace_id, user_id, since DESC, case_id);

create table checkpoint_cosignature (
  marketplace_id text not null,
  tree_size bigint not null,
  witness_key text not null,
  line text not null,
  cosigned_at timestamp with time zone not null,
  constraint checkpoint_cosignature_pkey PRIMARY KEY (marketplace_id, tree_size, witness_key),
  constraint checkpoint_cosignature_marketplace_id_tree_size_fkey FOREIGN KEY (marketplace_id, tree_size) REFERENCES ledger_checkpoint(marketplace_id, tree_size) ON DELETE CASCADE
);
CREATE INDEX checkpoint_cosignature_by_witness ON public.checkpoint_cosignature USING btree (marketplace_id, witness_key, tree_size DESC);

create table conversation (
  marketplace_id text not null,
  seller_id text not null,
  thread_id text not null,
  customer_id text not null,
  order_id text,
  product_id text,
  status text not null,
  state jsonb not null,
  waiting_since timestamp with time zone,
  last_writer text,
  appointment jsonb not null,
  sealed_phone text,
  opened_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  constraint conversation_pkey PRIMARY KEY (marketplace_id, seller_id, thread_id),
  constraint conversation_check CHECK (((order_id IS NULL) <> (product_id IS NULL))),
  constraint conversation_check1 CHECK (((status = 'waiting'::text) = (waiting_since IS NOT NULL))),
  constraint conversation_last_writer_check CHECK ((last_writer = ANY (ARRAY['seller'::text, 'buyer'::text]))),
  constraint conversation_status_check CHECK ((status = ANY (ARRAY['none'::text, 'opened_by_seller'::text, 'waiting'::text, 'answered'::text])))
);
CREATE INDEX conversation_by_customer ON public.conversation USING btree (marketplace_id, customer_id, updated_at DESC, thread_id);
CREATE INDEX conversation_by_id ON public.conversation USING btree (marketplace_id, thread_id);
CREATE INDEX conversation_inbox ON public.conversation USING btree (marketplace_id, seller_id, waiting_since, updated_at DESC, thread_id);
CREATE UNIQUE INDEX conversation_of_order ON public.conversation USING btree (marketplace_id, seller_id, order_id) WHERE (order_id IS NOT NULL);
CREATE UNIQUE INDEX conversation_of_question ON public.conversation USING btree (marketplace_id, seller_id, customer_id, product_id) WHERE (product_id IS NOT NULL);

create table customer (
  marketplace_id text not null,
  customer_id text not null,
  display_name text not null,
  locale text,
  country text,
  created_at timestamp with time zone not null,
  trust text not null,
  trust_since timestamp with time zone,
  as_of timestamp with time zone not null,
  constraint customer_pkey PRIMARY KEY (marketplace_id, customer_id),
  constraint customer_trust_check CHECK ((trust = ANY (ARRAY['normal'::text, 'watch'::text, 'held'::text, 'restricted'::text, 'closed'::text])))
);
CREATE INDEX customer_watched ON public.customer USING btree (marketplace_id, trust_since) WHERE (trust = ANY (ARRAY['watch'::text, 'held'::text]));

create table delivery (
  marketplace_id text not null,
  customer_id text not null,
  order_id text not null,
  delivery_id text not null,
  status text not null,
  delivered_at timestamp with time zone,
  estimate_earliest timestamp with time zone,
  estimate_latest timestamp with time zone,
  source text not null,
  as_of timestamp with time zone not null,
  postage text,
  ship_by timestamp with time zone,
  first_scan_at timestamp with time zone,
  constraint delivery_pkey PRIMARY KEY (marketplace_id, customer_id, order_id, delivery_id),
  constraint delivery_postage_check CHECK ((postage = ANY (ARRAY['seller'::text, 'platform'::text]))),
  constraint delivery_source_check CHECK ((source = ANY (ARRAY['carrier'::text, 'estimate'::text, 'seller'::text]))),
  constraint delivery_status_check CHECK ((status = ANY (ARRAY['expected'::text, 'shipped'::text, 'delivered'::text, 'lost'::text, 'returned'::text])))
);

create table demo_outbox (
  marketplace_id text not null,
  customer_id text not null,
  mail_id text not null,
  subject text not null,
  body_text text not null,
  body_html text not null,
  headers jsonb not null,
  sent_at timestamp with time zone not null,
  constraint demo_outbox_pkey PRIMARY KEY (marketplace_id, customer_id, mail_id)
);
CREATE INDEX demo_outbox_newest ON public.demo_outbox USING btree (marketplace_id, sent_at DESC);

create table desk_setting (
  marketplace_id text not null,
  user_id text not null,
  pictures text not null,
  texts text not null,
  updated_at timestamp with time zone not null,
  constraint desk_setting_pkey PRIMARY KEY (marketplace_id, user_id),
  constraint desk_setting_pictures_check CHECK ((pictures = ANY (ARRAY['plain'::text, 'grey'::text, 'blurred'::text, 'blurred_grey'::text]))),
  constraint desk_setting_texts_check CHECK ((texts = ANY (ARRAY['plain'::text, 'covered'::text])))
);

create table detection_run (
  marketplace_id text not null,
  run_id text not null,
  kind text not null,
  status text not null,
  holder text not null,
  passes text[] not null,
  passes_done text[] not null,
  report jsonb not null,
  ledger_seen text not null,
  started_at timestamp with time zone not null,
  beat_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  constraint detection_run_pkey PRIMARY KEY (marketplace_id, run_id),
  constraint detection_run_check CHECK (((status = 'running'::text) = (ended_at IS NULL))),
  constraint detection_run_kind_check CHECK ((kind = ANY (ARRAY['full'::text, 'incremental'::text]))),
  constraint detection_run_status_check CHECK ((status = ANY (ARRAY['running'::text, 'done'::text, 'cancelled'::text, 'failed'::text])))
);
CREATE INDEX detection_run_newest ON public.detection_run USING btree (marketplace_id, started_at DESC);
CREATE UNIQUE INDEX detection_run_open ON public.detection_run USING btree (marketplace_id) WHERE (status = 'running'::text);

create table eu_submission (
  marketplace_id text not null,
  puid text not null,
  statement_id text not null,
  status text not null,
  document text,
  attempts integer not null default 0,
  not_before timestamp with time zone not null,
  last_answer text,
  created_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  constraint eu_submission_pkey PRIMARY KEY (marketplace_id, puid),
  constraint eu_submission_check CHECK (((document IS NULL) = (status = 'nothing'::text))),
  constraint eu_submission_check1 CHECK (((ended_at IS NULL) OR (status <> 'waiting'::text))),
  constraint eu_submission_status_check CHECK ((status = ANY (ARRAY['nothing'::text, 'waiting'::text, 'taken'::text, 'refused'::text])))
);
CREATE INDEX eu_submission_by_statement ON public.eu_submission USING btree (marketplace_id, statement_id);
CREATE INDEX eu_submission_due ON public.eu_submission USING btree (marketplace_id, not_before) WHERE (status = 'waiting'::text);

create table family_member (
  marketplace_id text not null,
  product_id text not null,
  attached_at timestamp with time zone not null,
  family_id text not null,
  detached_at timestamp with time zone,
  constraint family_member_pkey PRIMARY KEY (marketplace_id, product_id, attached_at)
);
CREATE INDEX family_member_by_family ON public.family_member USING btree (marketplace_id, family_id, attached_at);

create table family_sharing (
  marketplace_id text not null,
  product_id text not null,
  judged_by text not null,
  own_themes jsonb not null,
  updated_at timestamp with time zone not null,
  constraint family_sharing_pkey PRIMARY KEY (marketplace_id, product_id)
);

create table feedback (
  marketplace_id text not null,
  seller_id text not null,
  feedback_id text not null,
  order_id text not null,
  customer_id text not null,
  status text not null,
  version integer not null,
  stars smallint not null,
  reason text,
  body text,
  state jsonb not null,
  ground text,
  response jsonb not null,
  response_body text,
  responded_at timestamp with time zone,
  ordered_at timestamp with time zone not null,
  posted_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  constraint feedback_pkey PRIMARY KEY (marketplace_id, seller_id, feedback_id),
  constraint feedback_check CHECK (((status = ANY (ARRAY['struck'::text, 'removed'::text])) = (ground IS NOT NULL))),
  constraint feedback_check1 CHECK (((response_body IS NULL) = (responded_at IS NULL))),
  constraint feedback_ground_check CHECK ((ground = ANY (ARRAY['obscene'::text, 'personal_data'::text, 'product_only'::text, 'legal_order'::text, 'platform_fulfilled'::text, 'platform_postage'::text]))),
  constraint feedback_reason_check CHECK ((reason = ANY (ARRAY['late_delivery'::text, 'not_received'::text, 'damaged_in_transit'::text, 'not_as_described'::text, 'wrong_item'::text, 'missing_parts'::text, 'item_condition'::text, 'packaging'::text, 'communication'::text, 'return_or_refund'::text, 'checkout_or_payment'::text, 'other'::text]))),
  constraint feedback_stars_check CHECK (((stars >= 1) AND (stars <= 5))),
  constraint feedback_status_check CHECK ((status = ANY (ARRAY['posted'::text, 'struck'::text, 'removed'::text, 'buyer_removed'::text]))),
  constraint feedback_version_check CHECK ((version > 0))
);
CREATE INDEX feedback_by_customer ON public.feedback USING btree (marketplace_id, customer_id, posted_at DESC, feedback_id DESC);
CREATE INDEX feedback_by_id ON public.feedback USING btree (marketplace_id, feedback_id);
CREATE INDEX feedback_newest ON public.feedback USING btree (marketplace_id, seller_id, posted_at DESC, feedback_id DESC);
CREATE UNIQUE INDEX feedback_one_per_order ON public.feedback USING btree (marketplace_id, seller_id, order_id);

create table feedback_removal (
  marketplace_id text not null,
  seller_id text not null,
  feedback_id text not null,
  version integer not null,
  ground text not null,
  status text not null,
  state jsonb not null,
  spans jsonb not null,
  appeal_reason text,
  asked_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  constraint feedback_removal_pkey PRIMARY KEY (marketplace_id, seller_id, feedback_id, version),
  constraint feedback_removal_ground_check CHECK ((ground = ANY (ARRAY['obscene'::text, 'personal_data'::text, 'product_only'::text, 'platform_fulfilled'::text, 'platform_postage'::text, 'none_of_these'::text]))),
  constraint feedback_removal_status_check CHECK ((status = ANY (ARRAY['granted'::text, 'declined'::text, 'appealed'::text, 'closed'::text])))
);
CREATE INDEX feedback_removal_lately ON public.feedback_removal USING btree (marketplace_id, seller_id, asked_at);
CREATE INDEX feedback_removal_waiting ON public.feedback_removal USING btree (marketplace_id, updated_at, feedback_id) WHERE (status = 'appealed'::text);

create table feedback_version (
  marketplace_id text not null,
  seller_id text not null,
  feedback_id text not null,
  version integer not null,
  stars smallint not null,
  reason text,
  body text,
  policy_version text not null,
  event_id text not null,
  written_at timestamp with time zone not null,
  constraint feedback_version_pkey PRIMARY KEY (marketplace_id, seller_id, feedback_id, version),
  constraint feedback_version_stars_check CHECK (((stars >= 1) AND (stars <= 5))),
  constraint feedback_version_version_check CHECK ((version > 0))
);

create table fixed_contact (
  marketplace_id text not null,
  seller_id text not null,
  about text not null,
  contact_id text not null,
  customer_id text not null,
  order_id text not null,
  template text not null,
  asked_at timestamp with time zone not null,
  constraint fixed_contact_pkey PRIMARY KEY (marketplace_id, seller_id, about),
  constraint fixed_contact_template_check CHECK ((template = ANY (ARRAY['courtesy_refund'::text, 'offer_help'::text])))
);

create table idempotency_key (
  marketplace_id text not null,
  caller text not null,
  idempotency_key text not null,
  request_hash text not null,
  status integer,
  sealed_reply text,
  created_at timestamp with time zone not null,
  constraint idempotency_key_pkey PRIMARY KEY (marketplace_id, caller, idempotency_key)
);
CREATE INDEX idempotency_key_age ON public.idempotency_key USING btree (created_at);

create table import_reject (
  marketplace_id text not null,
  import_id text not null,
  line bigint not null,
  code text not null,
  field text,
  reason text not null,
  constraint import_reject_pkey PRIMARY KEY (marketplace_id, import_id, line),
  constraint import_reject_line_check CHECK ((line > 0))
);

create table import_run (
  marketplace_id text not null,
  import_id text not null,
  format text not null,
  file_name text not null,
  file_hash text not null,
  status text not null,
  lines_done bigint not null,
  accepted bigint not null,
  revisions bigint not null,
  duplicates bigint not null,
  rejected bigint not null,
  started_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  share real not null default 0,
  constraint import_run_pkey PRIMARY KEY (marketplace_id, import_id),
  constraint import_run_share_check CHECK (((share >= (0)::double precision) AND (share <= (1)::double precision))),
  constraint import_run_status_check CHECK ((status = ANY (ARRAY['running'::text, 'done'::text, 'failed'::text])))
);
CREATE INDEX import_run_newest ON public.import_run USING btree (marketplace_id, started_at DESC, import_id);
CREATE UNIQUE INDEX import_run_open ON public.import_run USING btree (marketplace_id, format, file_hash) WHERE (status = 'running'::text);

create table insert_report (
  marketplace_id text not null,
  customer_id text not null,
  order_id text not null,
  seller_id text not null,
  report_id text not null,
  note text not null,
  filed_at timestamp with time zone not null,
  constraint insert_report_pkey PRIMARY KEY (marketplace_id, customer_id, order_id)
);

create table ledger_checkpoint (
  marketplace_id text not null,
  tree_size bigint not null,
  root_hash text not null,
  note text not null,
  signed_at timestamp with time zone not null,
  constraint ledger_checkpoint_pkey PRIMARY KEY (marketplace_id, tree_size)
);

create table ledger_content (
  marketplace_id text not null,
  event_id text not null,
  salt text not null,
  content text not null,
  constraint ledger_content_pkey PRIMARY KEY (marketplace_id, event_id)
);

create table ledger_event (
  marketplace_id text not null,
  event_id text not null,
  occurred_at timestamp with time zone not null,
  type text not null,
  subject text not null,
  payload text not null,
  content_hash text,
  leaf_hash text not null,
  leaf_index bigint,
  constraint ledger_event_pkey PRIMARY KEY (marketplace_id, event_id)
);
CREATE INDEX ledger_event_by_subject ON public.ledger_event USING btree (marketplace_id, subject, event_id);
CREATE INDEX ledger_event_by_type ON public.ledger_event USING btree (marketplace_id, type, occurred_at, event_id);
CREATE UNIQUE INDEX ledger_event_leaf ON public.ledger_event USING btree (marketplace_id, leaf_index);
CREATE INDEX ledger_event_unsequenced ON public.ledger_event USING btree (marketplace_id, event_id) WHERE (leaf_index IS NULL);
CREATE INDEX ledger_event_when ON public.ledger_event USING brin (occurred_at);

create table ledger_tile (
  marketplace_id text not null,
  level integer not null,
  tile_index bigint not null,
  hashes bytea not null,
  constraint ledger_tile_pkey PRIMARY KEY (marketplace_id, level, tile_index)
);

create table legal_hold (
  marketplace_id text not null,
  hold_id text not null,
  subject text not null,
  subject_id text not null,
  reason text not null,
  placed_by text not null,
  placed_at timestamp with time zone not null,
  until timestamp with time zone not null,
  ended_by text,
  ended_at timestamp with time zone,
  end_reason text,
  constraint legal_hold_pkey PRIMARY KEY (marketplace_id, hold_id),
  constraint legal_hold_check CHECK ((until > placed_at)),
  constraint legal_hold_check1 CHECK ((((ended_at IS NULL) = (ended_by IS NULL)) AND ((ended_at IS NULL) = (end_reason IS NULL)))),
  constraint legal_hold_reason_check CHECK ((reason <> ''::text)),
  constraint legal_hold_subject_check CHECK ((subject = ANY (ARRAY['customer'::text, 'seller'::text, 'case'::text])))
);
CREATE INDEX legal_hold_subject ON public.legal_hold USING btree (marketplace_id, subject, subject_id, until) WHERE (ended_at IS NULL);

create table mail_out (
  marketplace_id text not null,
  customer_id text not null,
  mail_id text not null,
  kind text not null,
  language text not null,
  template_version text not null,
  status text not null,
  stop_hash text,
  links_until timestamp with time zone,
  not_before timestamp with time zone not null,
  claimed_at timestamp with time zone,
  attempts integer not null default 0,
  failures integer not null default 0,
  outcome text,
  created_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  constraint mail_out_pkey PRIMARY KEY (marketplace_id, customer_id, mail_id),
  constraint mail_out_check CHECK ((failures <= attempts)),
  constraint mail_out_kind_check CHECK ((kind = 'review_request'::text)),
  constraint mail_out_status_check CHECK ((status = ANY (ARRAY['waiting'::text, 'sending'::text, 'sent'::text, 'bounced'::text, 'failed'::text, 'stopped'::text, 'unknown'::text])))
);
CREATE INDEX mail_out_by_id ON public.mail_out USING btree (mail_id);
CREATE INDEX mail_out_by_stop ON public.mail_out USING btree (stop_hash) WHERE (stop_hash IS NOT NULL);
CREATE INDEX mail_out_due ON public.mail_out USING btree (marketplace_id, not_before) WHERE (status = ANY (ARRAY['waiting'::text, 'sending'::text]));
CREATE INDEX mail_out_ended ON public.mail_out USING brin (ended_at);
CREATE INDEX mail_out_pace ON public.mail_out USING btree (marketplace_id, claimed_at);

create table mail_out_order (
  marketplace_id text not null,
  customer_id text not null,
  order_id text not null,
  mail_id text not null,
  link_hash text,
  outcome text,
  constraint mail_out_order_pkey PRIMARY KEY (marketplace_id, customer_id, order_id)
);
CREATE INDEX mail_out_order_by_link ON public.mail_out_order USING btree (link_hash) WHERE (link_hash IS NOT NULL);
CREATE INDEX mail_out_order_by_mail ON public.mail_out_order USING btree (marketplace_id, customer_id, mail_id);

create table marketplace (
  marketplace_id text not null,
  name text not null,
  country text not null,
  languages text[] not null,
  currency text not null,
  time_zone text not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  constraint marketplace_pkey PRIMARY KEY (marketplace_id)
);

create table measure (
  marketplace_id text not null,
  measure_id text not null,
  case_id text not null,
  statement_id text not null,
  kind text not null,
  subject_kind text not null,
  subject_id text not null,
  area text not null,
  for_good boolean not null,
  status text not null,
  state jsonb not null,
  deciders text[] not null,
  replaced jsonb,
  due_at timestamp with time zone,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  constraint measure_pkey PRIMARY KEY (marketplace_id, measure_id),
  constraint measure_check CHECK (((NOT for_good) OR (status = ANY (ARRAY['proposed'::text, 'declined'::text])) OR ((cardinality(deciders) > 1) AND (deciders[1] <> deciders[2])))),
  constraint measure_check1 CHECK ((for_good = (kind = ANY (ARRAY['selling-withdrawn'::text, 'public-disclosure'::text, 'delisted'::text, 'community-closed'::text])))),
  constraint measure_deciders_check CHECK ((cardinality(deciders) > 0)),
  constraint measure_status_check CHECK ((status = ANY (ARRAY['proposed'::text, 'waiting'::text, 'ordered'::text, 'in_force'::text, 'stayed'::text, 'declined'::text, 'ended'::text]))),
  constraint measure_subject_kind_check CHECK ((subject_kind = ANY (ARRAY['seller'::text, 'product'::text, 'family'::text, 'review'::text, 'customer'::text]))),
  constraint measure_marketplace_id_statement_id_fkey FOREIGN KEY (marketplace_id, statement_id) REFERENCES statement(marketplace_id, statement_id)
);
CREATE INDEX measure_by_case ON public.measure USING btree (marketplace_id, case_id, measure_id);
CREATE INDEX measure_by_statement ON public.measure USING btree (marketplace_id, statement_id);
CREATE INDEX measure_by_subject ON public.measure USING btree (marketplace_id, subject_kind, subject_id, created_at DESC);
CREATE INDEX measure_due ON public.measure USING btree (marketplace_id, due_at) WHERE (due_at IS NOT NULL);
CREATE UNIQUE INDEX measure_one_an_area ON public.measure USING btree (marketplace_id, subject_kind, subject_id, area) WHERE ((status = ANY (ARRAY['waiting'::text, 'ordered'::text, 'in_force'::text, 'stayed'::text])) AND (area <> 'advice'::text));
CREATE INDEX measure_pending ON public.measure USING btree (marketplace_id, updated_at, measure_id) WHERE ((status = 'ordered'::text) OR ((status = 'ended'::text) AND (((state -> 'now'::text) ->> 'undo'::text) = 'asked'::text)));

create table measure_event (
  marketplace_id text not null,
  measure_id text not null,
  event_id text not null,
  event jsonb not null,
  happened_at timestamp with time zone not null,
  constraint measure_event_pkey PRIMARY KEY (marketplace_id, measure_id, event_id)
);

create table message (
  marketplace_id text not null,
  seller_id text not null,
  thread_id text not null,
  message_id text not null,
  writer text not null,
  message_type text not null,
  status text not null,
  critical boolean not null,
  template boolean not null,
  asks boolean not null,
  body text not null,
  findings jsonb not null,
  policy_version text not null,
  decision_reason text,
  event_id text not null,
  written_at timestamp with time zone not null,
  decided_at timestamp with time zone,
  constraint message_pkey PRIMARY KEY (marketplace_id, seller_id, message_id),
  constraint message_status_check CHECK ((status = ANY (ARRAY['accepted'::text, 'held'::text, 'withheld'::text, 'refused'::text, 'suppressed'::text]))),
  constraint message_writer_check CHECK ((writer = ANY (ARRAY['seller'::text, 'buyer'::text])))
);
CREATE INDEX message_by_age ON public.message USING btree (marketplace_id, written_at) WHERE (body <> '[erased]'::text);
CREATE INDEX message_held ON public.message USING btree (marketplace_id, written_at, message_id) WHERE (status = 'held'::text);
CREATE INDEX message_of_thread ON public.message USING btree (marketplace_id, seller_id, thread_id, message_id);

create table message_attachment (
  marketplace_id text not null,
  seller_id text not null,
  attachment_id text not null,
  thread_id text not null,
  message_id text not null,
  place integer not null,
  name text not null,
  file_type text not null,
  byte_count integer not null,
  sealed bytea,
  created_at timestamp with time zone not null,
  erased_at timestamp with time zone,
  constraint message_attachment_pkey PRIMARY KEY (marketplace_id, seller_id, attachment_id),
  constraint message_attachment_check CHECK (((sealed IS NULL) = (erased_at IS NOT NULL))),
  constraint message_attachment_file_type_check CHECK ((file_type = ANY (ARRAY['png'::text, 'jpeg'::text, 'webp'::text, 'pdf'::text])))
);
CREATE UNIQUE INDEX attachment_of_message ON public.message_attachment USING btree (marketplace_id, seller_id, message_id, place);
CREATE INDEX attachment_of_thread ON public.message_attachment USING btree (marketplace_id, seller_id, thread_id);

create table notice (
  marketplace_id text not null,
  notice_id text not null,
  notifier_kind text not null,
  notifier_name text,
  notifier_email text,
  reference text,
  law text not null,
  explanation text not null,
  language text,
  about jsonb not null,
  case_id text not null,
  status text not null,
  outcome text,
  answer text,
  received_at timestamp with time zone not null,
  due_at timestamp with time zone not null,
  answered_at timestamp with time zone,
  constraint notice_pkey PRIMARY KEY (marketplace_id, notice_id),
  constraint notice_check CHECK (((status = 'answered'::text) = ((outcome IS NOT NULL) AND (answer IS NOT NULL) AND (answered_at IS NOT NULL)))),
  constraint notice_check1 CHECK ((due_at > received_at)),
  constraint notice_notifier_kind_check CHECK ((notifier_kind = ANY (ARRAY['authority'::text, 'trusted_flagger'::text, 'person'::text]))),
  constraint notice_outcome_check CHECK ((outcome = ANY (ARRAY['founded'::text, 'unfounded'::text]))),
  constraint notice_status_check CHECK ((status = ANY (ARRAY['open'::text, 'answered'::text])))
);
CREATE INDEX notice_by_address ON public.notice USING btree (marketplace_id, notifier_email, received_at) WHERE (notifier_email IS NOT NULL);
CREATE INDEX notice_due ON public.notice USING btree (marketplace_id, due_at) WHERE (status = 'open'::text);
CREATE INDEX notice_newest ON public.notice USING btree (marketplace_id, received_at DESC, notice_id DESC);
CREATE INDEX notice_open_by_case ON public.notice USING btree (marketplace_id, case_id) WHERE (status = 'open'::text);
CREATE UNIQUE INDEX notice_reference ON public.notice USING btree (marketplace_id, notifier_kind, COALESCE(notifier_name, ''::text), reference) WHERE (reference IS NOT NULL);

create table notice_mail (
  marketplace_id text not null,
  mail_id text not null,
  notice_id text not null,
  kind text not null,
  status text not null,
  not_before timestamp with time zone not null,
  claimed_at timestamp with time zone,
  attempts integer not null default 0,
  failures integer not null default 0,
  outcome text,
  created_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  constraint notice_mail_pkey PRIMARY KEY (marketplace_id, mail_id),
  constraint notice_mail_marketplace_id_notice_id_kind_key UNIQUE (marketplace_id, notice_id, kind),
  constraint notice_mail_check CHECK ((failures <= attempts)),
  constraint notice_mail_kind_check CHECK ((kind = ANY (ARRAY['receipt'::text, 'answer'::text]))),
  constraint notice_mail_status_check CHECK ((status = ANY (ARRAY['waiting'::text, 'sending'::text, 'sent'::text, 'bounced'::text, 'failed'::text, 'stopped'::text, 'unknown'::text])))
);
CREATE INDEX notice_mail_due ON public.notice_mail USING btree (marketplace_id, not_before) WHERE (status = ANY (ARRAY['waiting'::text, 'sending'::text]));
CREATE INDEX notice_mail_ended ON public.notice_mail USING brin (ended_at);

create table offer (
  marketplace_id text not null,
  product_id text not null,
  seller_id text not null,
  role text not null,
  price_minor bigint,
  active boolean not null,
  since timestamp with time zone not null,
  until timestamp with time zone,
  as_of timestamp with time zone not null,
  constraint offer_pkey PRIMARY KEY (marketplace_id, product_id, seller_id, role),
  constraint offer_role_check CHECK ((role = ANY (ARRAY['seller'::text, 'brand_owner'::text])))
);
CREATE INDEX offer_by_seller ON public.offer USING btree (marketplace_id, seller_id, product_id);

create table order_claim (
  marketplace_id text not null,
  customer_id text not null,
  order_id text not null,
  claim_id text not null,
  claim text not null,
  status text not null,
  opened_at timestamp with time zone not null,
  as_of timestamp with time zone not null,
  constraint order_claim_pkey PRIMARY KEY (marketplace_id, customer_id, order_id, claim_id),
  constraint order_claim_claim_check CHECK ((claim = ANY (ARRAY['guarantee'::text, 'chargeback'::text]))),
  constraint order_claim_status_check CHECK ((status = ANY (ARRAY['open'::text, 'granted'::text, 'denied'::text, 'withdrawn'::text])))
);

create table order_key (
  marketplace_id text not null,
  order_id text not null,
  customer_id text not null,
  seller_id text not null,
  constraint order_key_pkey PRIMARY KEY (marketplace_id, order_id)
);

create table past_message (
  marketplace_id text not null,
  seller_id text not null,
  message_id text not null,
  customer_id text not null,
  order_id text,
  direction text not null,
  body text not null,
  sent_at timestamp with time zone not null,
  constraint past_message_pkey PRIMARY KEY (marketplace_id, seller_id, message_id),
  constraint past_message_direction_check CHECK ((direction = ANY (ARRAY['to_buyer'::text, 'to_seller'::text])))
);

create table past_request (
  marketplace_id text not null,
  customer_id text not null,
  order_id text not null,
  seller_id text not null,
  trigger text not null,
  sent_at timestamp with time zone not null,
  constraint past_request_pkey PRIMARY KEY (marketplace_id, customer_id, order_id),
  constraint past_request_trigger_check CHECK ((trigger = ANY (ARRAY['automatic'::text, 'button'::text, 'api'::text])))
);

create table platform_mail (
  marketplace_id text not null,
  seller_id text not null,
  mail_id text not null,
  kind text not null,
  about text not null,
  to_side text not null,
  status text not null,
  not_before timestamp with time zone not null,
  claimed_at timestamp with time zone,
  attempts integer not null default 0,
  failures integer not null default 0,
  outcome text,
  created_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  constraint platform_mail_pkey PRIMARY KEY (marketplace_id, seller_id, mail_id),
  constraint platform_mail_kind_check CHECK ((kind = ANY (ARRAY['critical_contact'::text, 'policy_notice'::text, 'texts_paused'::text, 'review_digest'::text]))),
  constraint platform_mail_status_check CHECK ((status = ANY (ARRAY['waiting'::text, 'sending'::text, 'sent'::text, 'bounced'::text, 'failed'::text, 'stopped'::text, 'unknown'::text]))),
  constraint platform_mail_to_side_check CHECK ((to_side = ANY (ARRAY['buyer'::text, 'seller'::text])))
);
CREATE INDEX platform_mail_due ON public.platform_mail USING btree (marketplace_id, not_before) WHERE (status = ANY (ARRAY['waiting'::text, 'sending'::text]));
CREATE INDEX platform_mail_ended ON public.platform_mail USING brin (ended_at);
CREATE UNIQUE INDEX platform_mail_once ON public.platform_mail USING btree (marketplace_id, seller_id, kind, about);

create table policy_back_test (
  marketplace_id text not null,
  back_test_id text not null,
  from_version text not null,
  to_version text not null,
  status text not null,
  report jsonb not null,
  texts_in_all integer not null,
  read_until jsonb,
  started_at timestamp with time zone not null,
  beat_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  constraint policy_back_test_pkey PRIMARY KEY (marketplace_id, back_test_id),
  constraint policy_back_test_check CHECK (((status = 'running'::text) = (ended_at IS NULL))),
  constraint policy_back_test_status_check CHECK ((status = ANY (ARRAY['running'::text, 'done'::text, 'cancelled'::text, 'failed'::text])))
);
CREATE UNIQUE INDEX policy_back_test_open ON public.policy_back_test USING btree (marketplace_id) WHERE (status = 'running'::text);

create table policy_notice (
  marketplace_id text not null,
  seller_id text not null,
  version text not null,
  texts_read integer not null,
  texts_affected integer not null,
  rules text[] not null,
  told_at timestamp with time zone not null,
  acknowledged_at timestamp with time zone,
  acknowledged_by text,
  saved_texts_read integer not null default 0,
  saved_texts_to_pause integer not null default 0,
  constraint policy_notice_pkey PRIMARY KEY (marketplace_id, seller_id, version),
  constraint policy_notice_check CHECK (((acknowledged_at IS NULL) = (acknowledged_by IS NULL)))
);
CREATE INDEX policy_notice_by_version ON public.policy_notice USING btree (marketplace_id, version, texts_affected DESC, seller_id);

create table policy_quiz (
  marketplace_id text not null,
  seller_id text not null,
  user_id text not null,
  version text not null,
  seed bigint not null,
  asked integer not null,
  answered_right integer not null,
  answered_at timestamp with time zone not null,
  constraint policy_quiz_pkey PRIMARY KEY (marketplace_id, seller_id, user_id, version, seed),
  constraint policy_quiz_asked_check CHECK ((asked > 0)),
  constraint policy_quiz_check CHECK (((answered_right >= 0) AND (answered_right <= asked)))
);

create table policy_version (
  marketplace_id text not null,
  version text not null,
  status text not null,
  basis text,
  state jsonb not null,
  document text not null,
  hash text not null,
  rules jsonb not null,
  parameters jsonb not null,
  reason text not null,
  emergency jsonb,
  announced_at timestamp with time zone,
  effective_from timestamp with time zone,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  constraint policy_version_pkey PRIMARY KEY (marketplace_id, version),
  constraint policy_version_basis_check CHECK ((basis = ANY (ARRAY['notice'::text, 'emergency'::text, 'baseline'::text]))),
  constraint policy_version_check CHECK (((status = ANY (ARRAY['draft'::text, 'withdrawn'::text])) OR ((basis IS NOT NULL) AND (announced_at IS NOT NULL) AND (effective_from IS NOT NULL)))),
  constraint policy_version_check1 CHECK (((basis <> 'notice'::text) OR (effective_from >= (announced_at + '360:00:00'::interval)))),
  constraint policy_version_check2 CHECK (((basis = 'emergency'::text) = (emergency IS NOT NULL))),
  constraint policy_version_status_check CHECK ((status = ANY (ARRAY['draft'::text, 'announced'::text, 'in_force'::text, 'superseded'::text, 'withdrawn'::text])))
);
CREATE UNIQUE INDEX policy_version_baseline ON public.policy_version USING btree (marketplace_id) WHERE (basis = 'baseline'::text);
CREATE UNIQUE INDEX policy_version_in_force ON public.policy_version USING btree (marketplace_id) WHERE (status = 'in_force'::text);
CREATE UNIQUE INDEX policy_version_moment ON public.policy_version USING btree (marketplace_id, effective_from) WHERE (status = ANY (ARRAY['announced'::text, 'in_force'::text, 'superseded'::text]));

create table product (
  marketplace_id text not null,
  product_id text not null,
  kind text not null,
  parent_id text,
  variation_theme text[],
  title text not null,
  description text,
  brand text,
  category text[] not null,
  attributes jsonb not null,
  gtin text,
  image_url text,
  released_at timestamp with time zone,
  listed boolean not null,
  review_intake text not null,
  as_of timestamp with time zone not null,
  review_count integer not null default 0,
  identity_since timestamp with time zone,
  rating_withheld boolean not null default false,
  constraint product_pkey PRIMARY KEY (marketplace_id, product_id),
  constraint product_check CHECK (((kind = 'child'::text) = (parent_id IS NOT NULL))),
  constraint product_kind_check CHECK ((kind = ANY (ARRAY['single'::text, 'parent'::text, 'child'::text]))),
  constraint product_review_intake_check CHECK ((review_intake = ANY (ARRAY['open'::text, 'verified_only'::text, 'closed'::text])))
);
CREATE INDEX product_by_category ON public.product USING gin (category);
CREATE INDEX product_by_gtin ON public.product USING btree (marketplace_id, gtin) WHERE (gtin IS NOT NULL);
CREATE INDEX product_by_parent ON public.product USING btree (marketplace_id, parent_id) WHERE (parent_id IS NOT NULL);
CREATE INDEX product_most_reviewed ON public.product USING btree (marketplace_id, review_count DESC, product_id) WHERE (listed AND (kind <> 'parent'::text));

create table product_return (
  marketplace_id text not null,
  customer_id text not null,
  order_id text not null,
  return_id text not null,
  line_id text,
  status text not null,
  reason text,
  is_gift boolean not null,
  opened_at timestamp with time zone not null,
  as_of timestamp with time zone not null,
  constraint product_return_pkey PRIMARY KEY (marketplace_id, customer_id, order_id, return_id),
  constraint product_return_status_check CHECK ((status = ANY (ARRAY['opened'::text, 'received'::text, 'closed'::text, 'refused'::text])))
);

create table product_version (
  marketplace_id text not null,
  product_id text not null,
  seen_from timestamp with time zone not null,
  title text not null,
  brand text,
  type text not null,
  gtin text,
  image_url text,
  constraint product_version_pkey PRIMARY KEY (marketplace_id, product_id, seen_from)
);
CREATE INDEX product_version_newest ON public.product_version USING btree (marketplace_id, seen_from);

create table purchase (
  marketplace_id text not null,
  customer_id text not null,
  order_id text not null,
  seller_id text not null,
  status text not null,
  fulfilment text not null,
  currency text not null,
  card_settled_minor bigint not null,
  promotion_minor bigint not null,
  promotion_id text,
  placed_at timestamp with time zone not null,
  confirmed_at timestamp with time zone,
  cancelled_at timestamp with time zone,
  as_of timestamp with time zone not null,
  made_to_order boolean not null default false,
  bulky boolean not null default false,
  constraint purchase_pkey PRIMARY KEY (marketplace_id, customer_id, order_id),
  constraint purchase_fulfilment_check CHECK ((fulfilment = ANY (ARRAY['seller'::text, 'platform'::text]))),
  constraint purchase_status_check CHECK ((status = ANY (ARRAY['placed'::text, 'confirmed'::text, 'shipped'::text, 'completed'::text, 'cancelled'::text])))
);
CREATE INDEX purchase_by_seller ON public.purchase USING btree (marketplace_id, seller_id, placed_at);
CREATE INDEX purchase_spend ON public.purchase USING btree (marketplace_id, customer_id, placed_at);

create table purchase_line (
  marketplace_id text not null,
  customer_id text not null,
  order_id text not null,
  line_id text not null,
  product_id text not null,
  quantity integer not null,
  paid_minor bigint not null,
  reference_price_minor bigint,
  is_gift boolean not null,
  constraint purchase_line_pkey PRIMARY KEY (marketplace_id, customer_id, order_id, line_id),
  constraint purchase_line_quantity_check CHECK ((quantity > 0))
);
CREATE INDEX purchase_line_by_product ON public.purchase_line USING btree (marketplace_id, customer_id, product_id);

create table quote_permission (
  marketplace_id text not null,
  product_id text not null,
  review_id text not null,
  seller_id text not null,
  quote_id text not null,
  customer_id text not null,
  status text not null,
  with_name boolean not null,
  asked_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  constraint quote_permission_pkey PRIMARY KEY (marketplace_id, product_id, review_id, seller_id),
  constraint quote_permission_status_check CHECK ((status = ANY (ARRAY['asked'::text, 'granted'::text, 'declined'::text, 'revoked'::text])))
);
CREATE INDEX quote_permission_of_author ON public.quote_permission USING btree (marketplace_id, customer_id, asked_at DESC, quote_id DESC);

create table rating (
  marketplace_id text not null,
  product_id text not null,
  count_1 integer not null default 0,
  count_2 integer not null default 0,
  count_3 integer not null default 0,
  count_4 integer not null default 0,
  count_5 integer not null default 0,
  weight_1 numeric not null default 0,
  weight_2 numeric not null default 0,
  weight_3 numeric not null default 0,
  weight_4 numeric not null default 0,
  weight_5 numeric not null default 0,
  review_count integer not null default 0,
  verified_count integer not null default 0,
  formula_version text not null,
  updated_at timestamp with time zone not null,
  constraint rating_pkey PRIMARY KEY (marketplace_id, product_id)
);

create table refund (
  marketplace_id text not null,
  customer_id text not null,
  order_id text not null,
  refund_id text not null,
  amount_minor bigint not null,
  initiator text not null,
  channel text not null,
  with_return boolean not null,
  refunded_at timestamp with time zone not null,
  as_of timestamp with time zone not null,
  constraint refund_pkey PRIMARY KEY (marketplace_id, customer_id, order_id, refund_id),
  constraint refund_amount_minor_check CHECK ((amount_minor >= 0)),
  constraint refund_channel_check CHECK ((channel = ANY (ARRAY['platform'::text, 'outside'::text]))),
  constraint refund_initiator_check CHECK ((initiator = ANY (ARRAY['seller'::text, 'platform'::text, 'buyer'::text])))
);

create table relay_alias (
  marketplace_id text not null,
  seller_id text not null,
  thread_id text not null,
  side text not null,
  generation integer not null,
  address_hash text not null,
  expires_at timestamp with time zone not null,
  revoked_at timestamp with time zone,
  created_at timestamp with time zone not null,
  constraint relay_alias_pkey PRIMARY KEY (marketplace_id, seller_id, thread_id, side, generation),
  constraint relay_alias_side_check CHECK ((side = ANY (ARRAY['buyer'::text, 'seller'::text])))
);
CREATE INDEX relay_alias_by_hash ON public.relay_alias USING btree (address_hash);

create table relay_mail (
  marketplace_id text not null,
  seller_id text not null,
  mail_id text not null,
  thread_id text not null,
  message_id text not null,
  to_side text not null,
  status text not null,
  not_before timestamp with time zone not null,
  claimed_at timestamp with time zone,
  attempts integer not null default 0,
  failures integer not null default 0,
  outcome text,
  created_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  constraint relay_mail_pkey PRIMARY KEY (marketplace_id, seller_id, mail_id),
  constraint relay_mail_status_check CHECK ((status = ANY (ARRAY['waiting'::text, 'sending'::text, 'sent'::text, 'bounced'::text, 'failed'::text, 'stopped'::text, 'unknown'::text]))),
  constraint relay_mail_to_side_check CHECK ((to_side = ANY (ARRAY['buyer'::text, 'seller'::text])))
);
CREATE INDEX relay_mail_by_message ON public.relay_mail USING btree (message_id);
CREATE INDEX relay_mail_due ON public.relay_mail USING btree (marketplace_id, not_before) WHERE (status = ANY (ARRAY['waiting'::text, 'sending'::text]));
CREATE INDEX relay_mail_ended ON public.relay_mail USING brin (ended_at);
CREATE UNIQUE INDEX relay_mail_once ON public.relay_mail USING btree (marketplace_id, seller_id, message_id);

create table relay_received (
  marketplace_id text not null,
  seller_id text not null,
  thread_id text not null,
  message_hash text not null,
  message_id text,
  received_at timestamp with time zone not null,
  constraint relay_received_pkey PRIMARY KEY (marketplace_id, seller_id, thread_id, message_hash)
);

create table resubmission_lock (
  marketplace_id text not null,
  customer_id text not null,
  product_id text not null,
  reason text not null,
  locked_at timestamp with time zone not null,
  constraint resubmission_lock_pkey PRIMARY KEY (marketplace_id, customer_id, product_id),
  constraint resubmission_lock_reason_check CHECK ((reason = 'promotional'::text))
);

create table review (
  marketplace_id text not null,
  product_id text not null,
  review_id text not null,
  customer_id text not null,
  status text not null,
  version integer not null,
  published_version integer,
  stars smallint not null,
  title text,
  body text,
  language text,
  variant jsonb,
  verification text not null,
  paid_ratio real,
  incentive text not null,
  pre_release_basis text,
  solicitation text not null,
  origin_marketplace text not null,
  removal_reason text,
  decision_reason text,
  helpful_count integer not null default 0,
  source text not null,
  source_key text,
  state jsonb not null,
  experience_date date,
  submitted_at timestamp with time zone not null,
  published_at timestamp with time zone,
  updated_at timestamp with time zone not null,
  unhelpful_count integer not null default 0,
  helpful_place double precision not null default 
CASE
    WHEN ((helpful_count + unhelpful_count) = 0) THEN (0)::double precision
    ELSE GREATEST((0)::double precision, (((((helpful_count)::double precision / ((helpful_count + unhelpful_count))::double precision) + ((3.8416)::double precision / ((2 * LEAST((helpful_count + unhelpful_count), 200)))::double precision)) - ((1.96)::double precision * sqrt((((((helpful_count)::double precision / ((helpful_count + unhelpful_count))::double precision) * ((1)::double precision - ((helpful_count)::double precision / ((helpful_count + unhelpful_count))::double precision))) + ((3.8416)::double precision / ((4 * LEAST((helpful_count + unhelpful_count), 200)))::double precision)) / (LEAST((helpful_count + unhelpful_count), 200))::double precision)))) / ((1)::double precision + ((3.8416)::double precision / (LEAST((helpful_count + unhelpful_count), 200))::double precision))))
END,
  photo_count integer not null default 0,
  aspects text[] not null default '{}'::text[],
  constraint review_pkey PRIMARY KEY (marketplace_id, product_id, review_id),
  constraint review_check CHECK (((status = 'removed'::text) = (removal_reason IS NOT NULL))),
  constraint review_incentive_check CHECK ((incentive = ANY (ARRAY['none'::text, 'platform_sample'::text]))),
  constraint review_pre_release_basis_check CHECK ((pre_release_basis = ANY (ARRAY['theatrical'::text, 'platform_sample'::text, 'advance_copy'::text]))),
  constraint review_removal_reason_check CHECK ((removal_reason = ANY (ARRAY['content_rules'::text, 'author'::text, 'wrong_product'::text, 'unusual_behaviour'::text, 'product_sanction'::text, 'legal_order'::text, 'author_erasure'::text]))),
  constraint review_solicitation_check CHECK ((solicitation = ANY (ARRAY['none'::text, 'platform_request'::text, 'off_platform_seller'::text]))),
  constraint review_stars_check CHECK (((stars >= 1) AND (stars <= 5))),
  constraint review_status_check CHECK ((status = ANY (ARRAY['submitted'::text, 'held'::text, 'rejected'::text, 'published'::text, 'suspected'::text, 'removed'::text, 'author_deleted'::text]))),
  constraint review_unhelpful_count_check CHECK ((unhelpful_count >= 0)),
  constraint review_verification_check CHECK ((verification = ANY (ARRAY['platform'::text, 'claimed_by_source'::text, 'none'::text]))),
  constraint review_version_check CHECK ((version > 0))
);
CREATE INDEX review_by_customer ON public.review USING btree (marketplace_id, customer_id, submitted_at);
CREATE INDEX review_by_id ON public.review USING btree (marketplace_id, review_id);
CREATE INDEX review_most_helpful ON public.review USING btree (marketplace_id, product_id, helpful_place DESC, published_at DESC, review_id DESC) WHERE ((status = ANY (ARRAY['published'::text, 'suspected'::text])) AND (body IS NOT NULL));
CREATE INDEX review_newest ON public.review USING btree (marketplace_id, product_id, published_at DESC, review_id DESC) WHERE ((status = ANY (ARRAY['published'::text, 'suspected'::text])) AND (body IS NOT NULL));
CREATE UNIQUE INDEX review_one_per_customer ON public.review USING btree (marketplace_id, product_id, customer_id) WHERE (status <> 'author_deleted'::text);
CREATE UNIQUE INDEX review_source_key ON public.review USING btree (marketplace_id, product_id, source_key);
CREATE INDEX review_suspected ON public.review USING btree (marketplace_id, (((state ->> 'until'::text))::bigint), review_id) WHERE (status = 'suspected'::text);
CREATE INDEX review_waiting ON public.review USING btree (marketplace_id, updated_at, review_id) WHERE (((state ->> 'status'::text) = 'held'::text) OR (((state ->> 'status'::text) = 'revising'::text) AND ((state ->> 'newest'::text) = 'held'::text)));
CREATE INDEX review_with_photos ON public.review USING btree (marketplace_id, product_id, helpful_place DESC) WHERE (photo_count > 0);

create table review_draft (
  marketplace_id text not null,
  customer_id text not null,
  product_id text not null,
  stars smallint,
  title text not null,
  body text not null,
  updated_at timestamp with time zone not null,
  constraint review_draft_pkey PRIMARY KEY (marketplace_id, customer_id, product_id),
  constraint review_draft_stars_check CHECK (((stars >= 1) AND (stars <= 5)))
);

create table review_photo (
  marketplace_id text not null,
  product_id text not null,
  photo_id text not null,
  review_id text not null,
  customer_id text not null,
  status text not null,
  alt text not null,
  findings jsonb not null,
  decision_reason text,
  sha256 text not null,
  width integer not null,
  height integer not null,
  full_jpeg bytea,
  small_jpeg bytea,
  added_at timestamp with time zone not null,
  constraint review_photo_pkey PRIMARY KEY (marketplace_id, product_id, photo_id),
  constraint review_photo_check CHECK (((full_jpeg IS NULL) = (status = 'withdrawn'::text))),
  constraint review_photo_check1 CHECK (((small_jpeg IS NULL) = (full_jpeg IS NULL))),
  constraint review_photo_status_check CHECK ((status = ANY (ARRAY['shown'::text, 'held'::text, 'refused'::text, 'withdrawn'::text])))
);
CREATE INDEX photo_by_id ON public.review_photo USING btree (marketplace_id, photo_id);
CREATE INDEX photo_of_review ON public.review_photo USING btree (marketplace_id, product_id, review_id, added_at);
CREATE INDEX photo_waiting ON public.review_photo USING btree (marketplace_id, added_at, photo_id) WHERE (status = 'held'::text);

create table review_reply (
  marketplace_id text not null,
  product_id text not null,
  review_id text not null,
  seller_id text not null,
  reply_id text not null,
  status text not null,
  body text not null,
  posted_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  constraint review_reply_pkey PRIMARY KEY (marketplace_id, product_id, review_id, seller_id),
  constraint review_reply_status_check CHECK ((status = ANY (ARRAY['posted'::text, 'withdrawn'::text, 'removed'::text])))
);

create table review_request (
  marketplace_id text not null,
  customer_id text not null,
  order_id text not null,
  request_id text not null,
  seller_id text not null,
  status text not null,
  state jsonb not null,
  opens_at timestamp with time zone,
  closes_at timestamp with time zone,
  due_at timestamp with time zone,
  asked_by text,
  made_at timestamp with time zone,
  updated_at timestamp with time zone not null,
  constraint review_request_pkey PRIMARY KEY (marketplace_id, customer_id, order_id),
  constraint review_request_asked_by_check CHECK ((asked_by = ANY (ARRAY['button'::text, 'api'::text]))),
  constraint review_request_check CHECK (((status = ANY (ARRAY['sent'::text, 'consumed'::text])) = (made_at IS NOT NULL))),
  constraint review_request_check1 CHECK (((due_at IS NULL) OR (status = ANY (ARRAY['waiting'::text, 'suppressed'::text])))),
  constraint review_request_status_check CHECK ((status = ANY (ARRAY['not_yet'::text, 'waiting'::text, 'suppressed'::text, 'sent'::text, 'consumed'::text, 'expired'::text])))
);
CREATE INDEX review_request_by_seller ON public.review_request USING btree (marketplace_id, seller_id, opens_at);
CREATE INDEX review_request_due ON public.review_request USING btree (marketplace_id, due_at, customer_id) WHERE (due_at IS NOT NULL);

create table review_share (
  marketplace_id text not null,
  product_id text not null,
  status text not null,
  family_id text,
  share_group text,
  next_family_id text,
  next_group text,
  changes_at timestamp with time zone,
  fault text,
  updated_at timestamp with time zone not null,
  constraint review_share_pkey PRIMARY KEY (marketplace_id, product_id),
  constraint review_share_check CHECK (((status = ANY (ARRAY['sharing'::text, 'moving'::text])) = (family_id IS NOT NULL))),
  constraint review_share_check1 CHECK (((family_id IS NULL) = (share_group IS NULL))),
  constraint review_share_check2 CHECK (((next_family_id IS NULL) = (next_group IS NULL))),
  constraint review_share_check3 CHECK (((status = ANY (ARRAY['joining'::text, 'moving'::text])) = (changes_at IS NOT NULL))),
  constraint review_share_check4 CHECK (((status <> 'joining'::text) OR (next_family_id IS NOT NULL))),
  constraint review_share_status_check CHECK ((status = ANY (ARRAY['alone'::text, 'joining'::text, 'sharing'::text, 'moving'::text])))
);
CREATE INDEX review_share_due ON public.review_share USING btree (marketplace_id, changes_at) WHERE (changes_at IS NOT NULL);
CREATE INDEX review_share_members ON public.review_share USING btree (marketplace_id, family_id, share_group) WHERE (family_id IS NOT NULL);

create table review_translation (
  marketplace_id text not null,
  product_id text not null,
  review_id text not null,
  language text not null,
  version integer not null,
  title text,
  body text,
  source text,
  asked_at timestamp with time zone not null,
  made_at timestamp with time zone,
  constraint review_translation_pkey PRIMARY KEY (marketplace_id, product_id, review_id, language),
  constraint review_translation_check CHECK (((body IS NULL) OR ((source IS NOT NULL) AND (made_at IS NOT NULL))))
);
CREATE INDEX translation_wanted ON public.review_translation USING btree (marketplace_id, asked_at) WHERE (made_at IS NULL);

create table review_version (
  marketplace_id text not null,
  product_id text not null,
  review_id text not null,
  version integer not null,
  stars smallint not null,
  title text,
  body text,
  language text,
  outcome text not null,
  findings jsonb not null,
  policy_version text not null,
  event_id text not null,
  submitted_at timestamp with time zone not null,
  decided_at timestamp with time zone,
  constraint review_version_pkey PRIMARY KEY (marketplace_id, product_id, review_id, version),
  constraint review_version_outcome_check CHECK ((outcome = ANY (ARRAY['published'::text, 'held'::text, 'rejected'::text]))),
  constraint review_version_stars_check CHECK (((stars >= 1) AND (stars <= 5)))
);

create table sample (
  marketplace_id text not null,
  product_id text not null,
  customer_id text not null,
  family_id text not null,
  given_at timestamp with time zone not null,
  constraint sample_pkey PRIMARY KEY (marketplace_id, product_id, customer_id)
);
CREATE INDEX sample_by_customer ON public.sample USING btree (marketplace_id, customer_id);
CREATE INDEX sample_by_family ON public.sample USING btree (marketplace_id, family_id);

create table sampling (
  marketplace_id text not null,
  product_id text not null,
  seller_id text not null,
  family_id text not null,
  status text not null,
  units integer not null,
  opened_at timestamp with time zone not null,
  closed_at timestamp with time zone,
  constraint sampling_pkey PRIMARY KEY (marketplace_id, product_id),
  constraint sampling_check CHECK (((status = 'closed'::text) = (closed_at IS NOT NULL))),
  constraint sampling_status_check CHECK ((status = ANY (ARRAY['open'::text, 'closed'::text]))),
  constraint sampling_units_check CHECK ((units > 0))
);

create table saved_text (
  marketplace_id text not null,
  seller_id text not null,
  text_id text not null,
  name text not null,
  body text not null,
  status text not null,
  judged_by text not null,
  findings jsonb not null,
  rewrite text,
  changed_at timestamp with time zone not null,
  paused_at timestamp with time zone,
  constraint saved_text_pkey PRIMARY KEY (marketplace_id, seller_id, text_id),
  constraint saved_text_check CHECK (((status = 'paused'::text) = (paused_at IS NOT NULL))),
  constraint saved_text_check1 CHECK (((status = 'usable'::text) OR (findings <> '[]'::jsonb))),
  constraint saved_text_status_check CHECK ((status = ANY (ARRAY['usable'::text, 'paused'::text])))
);
CREATE INDEX saved_text_by_judge ON public.saved_text USING btree (marketplace_id, judged_by, seller_id, text_id);

create table saved_view (
  marketplace_id text not null,
  user_id text not null,
  view_id text not null,
  page text not null,
  name text not null,
  query jsonb not null,
  made_at timestamp with time zone not null,
  constraint saved_view_pkey PRIMARY KEY (marketplace_id, user_id, view_id),
  constraint saved_view_marketplace_id_user_id_page_name_key UNIQUE (marketplace_id, user_id, page, name)
);

create table schema_migration (
  version integer not null,
  name text not null,
  checksum text not null,
  run_at timestamp with time zone not null default now(),
  constraint schema_migration_pkey PRIMARY KEY (version)
);

create table screening_receipt (
  marketplace_id text not null,
  receipt_id text not null,
  text_hash text not null,
  surface text not null,
  sender text not null,
  policy_version text not null,
  outcome text not null,
  note text not null,
  judged_at timestamp with time zone not null,
  constraint screening_receipt_pkey PRIMARY KEY (marketplace_id, receipt_id),
  constraint screening_receipt_outcome_check CHECK ((outcome = ANY (ARRAY['allow'::text, 'warn'::text, 'hold'::text, 'refuse'::text])))
);
CREATE INDEX screening_receipt_by_text ON public.screening_receipt USING btree (marketplace_id, text_hash, surface, sender, judged_at DESC) WHERE (outcome = 'allow'::text);

create table seller (
  marketplace_id text not null,
  seller_id text not null,
  name text not null,
  country text,
  as_of timestamp with time zone not null,
  constraint seller_pkey PRIMARY KEY (marketplace_id, seller_id)
);

create table seller_contact (
  marketplace_id text not null,
  seller_id text not null,
  sealed_email text not null,
  bounced_at timestamp with time zone,
  updated_at timestamp with time zone not null,
  constraint seller_contact_pkey PRIMARY KEY (marketplace_id, seller_id)
);

create table seller_messaging (
  marketplace_id text not null,
  seller_id text not null,
  status text not null,
  until timestamp with time zone,
  reason text not null,
  decided_by text not null,
  updated_at timestamp with time zone not null,
  constraint seller_messaging_pkey PRIMARY KEY (marketplace_id, seller_id),
  constraint seller_messaging_check CHECK (((status = 'suspended'::text) = (until IS NOT NULL))),
  constraint seller_messaging_status_check CHECK ((status = ANY (ARRAY['open'::text, 'templates_only'::text, 'suspended'::text, 'closed'::text])))
);

create table seller_negative_order (
  marketplace_id text not null,
  seller_id text not null,
  order_id text not null,
  feedback_id text not null,
  ordered_at timestamp with time zone not null,
  constraint seller_negative_order_pkey PRIMARY KEY (marketplace_id, seller_id, order_id)
);
CREATE INDEX seller_negative_order_lately ON public.seller_negative_order USING btree (marketplace_id, seller_id, ordered_at);

create table seller_score_day (
  marketplace_id text not null,
  seller_id text not null,
  day date not null,
  count_1 integer not null,
  count_2 integer not null,
  count_3 integer not null,
  count_4 integer not null,
  count_5 integer not null,
  constraint seller_score_day_pkey PRIMARY KEY (marketplace_id, seller_id, day),
  constraint seller_score_day_count_1_check CHECK ((count_1 >= 0)),
  constraint seller_score_day_count_2_check CHECK ((count_2 >= 0)),
  constraint seller_score_day_count_3_check CHECK ((count_3 >= 0)),
  constraint seller_score_day_count_4_check CHECK ((count_4 >= 0)),
  constraint seller_score_day_count_5_check CHECK ((count_5 >= 0))
);

create table seller_settings (
  marketplace_id text not null,
  seller_id text not null,
  automatic_requests boolean not null,
  updated_at timestamp with time zone not null,
  weekly_digest boolean not null default false,
  constraint seller_settings_pkey PRIMARY KEY (marketplace_id, seller_id)
);

create table staff_member (
  marketplace_id text not null,
  user_id text not null,
  member_id text not null,
  signed_in_as text not null,
  signed_in_at timestamp with time zone not null,
  role text,
  set_by text,
  set_reason text,
  set_at timestamp with time zone,
  proposed_by text,
  proposed_reason text,
  proposed_at timestamp with time zone,
  constraint staff_member_pkey PRIMARY KEY (marketplace_id, user_id),
  constraint staff_member_check CHECK ((((role IS NULL) = (set_by IS NULL)) AND ((role IS NULL) = (set_at IS NULL)) AND ((role IS NULL) = (set_reason IS NULL)))),
  constraint staff_member_check1 CHECK ((((proposed_by IS NULL) = (proposed_at IS NULL)) AND ((proposed_by IS NULL) = (proposed_reason IS NULL)))),
  constraint staff_member_check2 CHECK (((proposed_by <> user_id) AND (set_by <> user_id))),
  constraint staff_member_role_check CHECK ((role = ANY (ARRAY['moderator'::text, 'operator'::text, 'none'::text]))),
  constraint staff_member_signed_in_as_check CHECK ((signed_in_as = ANY (ARRAY['moderator'::text, 'operator'::text])))
);

create table statement (
  marketplace_id text not null,
  statement_id text not null,
  case_id text not null,
  addressee text not null,
  addressee_id text not null,
  deciders text[] not null,
  category text not null,
  language text not null,
  content jsonb not null,
  issued_at timestamp with time zone,
  appeal_until timestamp with time zone not null,
  created_at timestamp with time zone not null,
  made_from jsonb,
  constraint statement_pkey PRIMARY KEY (marketplace_id, statement_id),
  constraint statement_addressee_check CHECK ((addressee = ANY (ARRAY['seller'::text, 'author'::text, 'reporter'::text]))),
  constraint statement_check CHECK (
CASE
    WHEN (((content -> 'report'::text) ->> 'outcome'::text) IS NULL) THEN ((addressee <> 'reporter'::text) AND (COALESCE(jsonb_array_length((content -> 'impositions'::text)), 0) > 0))
    ELSE ((addressee <> 'author'::text) AND (jsonb_array_length((content -> 'impositions'::text)) = 0))
END),
  constraint statement_content_check CHECK ((COALESCE(jsonb_array_length((content -> 'acts'::text)), 0) > 0)),
  constraint statement_content_check1 CHECK ((COALESCE(jsonb_array_length((content -> 'grounds'::text)), 0) > 0)),
  constraint statement_content_check2 CHECK ((COALESCE(jsonb_array_length((content -> 'evidence'::text)), 0) > 0)),
  constraint statement_content_check3 CHECK ((NOT jsonb_path_exists(content, '$."evidence"[*]?(@."type" == "words" && (!(exists (@."span")) || @."span"."end" <= @."span"."start"))'::jsonpath))),
  constraint statement_deciders_check CHECK ((cardinality(deciders) > 0))
);
CREATE INDEX statement_by_addressee ON public.statement USING btree (marketplace_id, addressee, addressee_id, created_at DESC, statement_id DESC);
CREATE INDEX statement_by_case ON public.statement USING btree (marketplace_id, case_id);

create table statement_mail (
  marketplace_id text not null,
  mail_id text not null,
  statement_id text not null,
  appeal_id text,
  status text not null,
  not_before timestamp with time zone not null,
  claimed_at timestamp with time zone,
  attempts integer not null default 0,
  failures integer not null default 0,
  outcome text,
  created_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  measure_id text,
  constraint statement_mail_pkey PRIMARY KEY (marketplace_id, mail_id),
  constraint statement_mail_about_one CHECK (((appeal_id IS NULL) OR (measure_id IS NULL))),
  constraint statement_mail_check CHECK ((failures <= attempts)),
  constraint statement_mail_status_check CHECK ((status = ANY (ARRAY['waiting'::text, 'sending'::text, 'sent'::text, 'bounced'::text, 'failed'::text, 'stopped'::text, 'unknown'::text])))
);
CREATE INDEX statement_mail_by_statement ON public.statement_mail USING btree (marketplace_id, statement_id);
CREATE INDEX statement_mail_due ON public.statement_mail USING btree (marketplace_id, not_before) WHERE (status = ANY (ARRAY['waiting'::text, 'sending'::text]));
CREATE INDEX statement_mail_ended ON public.statement_mail USING brin (ended_at);

create table thread_report (
  marketplace_id text not null,
  seller_id text not null,
  thread_id text not null,
  filed_by text not null,
  report_id text not null,
  reason text not null,
  filed_at timestamp with time zone not null,
  constraint thread_report_pkey PRIMARY KEY (marketplace_id, seller_id, thread_id, filed_by),
  constraint thread_report_filed_by_check CHECK ((filed_by = ANY (ARRAY['seller'::text, 'buyer'::text]))),
  constraint thread_report_reason_check CHECK ((reason = ANY (ARRAY['extortion'::text, 'off_platform'::text, 'abuse'::text])))
);

create table transparency_report (
  marketplace_id text not null,
  period text not null,
  edition integer not null,
  document text not null,
  reason text,
  published_by text not null,
  published_at timestamp with time zone not null,
  constraint transparency_report_pkey PRIMARY KEY (marketplace_id, period, edition),
  constraint transparency_report_check CHECK (((edition = 1) OR (reason IS NOT NULL))),
  constraint transparency_report_edition_check CHECK ((edition > 0))
);

create table vote (
  marketplace_id text not null,
  product_id text not null,
  review_id text not null,
  customer_id text not null,
  viewing_marketplace text not null,
  helpful boolean not null,
  cast_at timestamp with time zone not null,
  vote_id text,
  voided_case text,
  constraint vote_pkey PRIMARY KEY (marketplace_id, product_id, review_id, customer_id)
);
CREATE INDEX vote_by_customer ON public.vote USING btree (marketplace_id, customer_id, cast_at);

create table webhook (
  marketplace_id text not null,
  webhook_id text not null,
  url text not null,
  sealed_secret text not null,
  created_by text not null,
  created_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  constraint webhook_pkey PRIMARY KEY (marketplace_id, webhook_id)
);

create table webhook_delivery (
  marketplace_id text not null,
  delivery_id text not null,
  webhook_id text not null,
  measure_id text not null,
  act text not null,
  body text not null,
  status text not null,
  attempts integer not null,
  not_before timestamp with time zone not null,
  taken_at timestamp with time zone,
  last_answer text,
  created_at timestamp with time zone not null,
  constraint webhook_delivery_pkey PRIMARY KEY (marketplace_id, delivery_id),
  constraint webhook_delivery_act_check CHECK ((act = ANY (ARRAY['carry_out'::text, 'undo'::text]))),
  constraint webhook_delivery_status_check CHECK ((status = ANY (ARRAY['open'::text, 'settled'::text, 'failed'::text]))),
  constraint webhook_delivery_marketplace_id_webhook_id_fkey FOREIGN KEY (marketplace_id, webhook_id) REFERENCES webhook(marketplace_id, webhook_id)
);
CREATE INDEX webhook_delivery_by_measure ON public.webhook_delivery USING btree (marketplace_id, measure_id);
CREATE INDEX webhook_delivery_by_webhook ON public.webhook_delivery USING btree (marketplace_id, webhook_id, created_at DESC);
CREATE INDEX webhook_delivery_due ON public.webhook_delivery USING btree (not_before, delivery_id) WHERE (status = 'open'::text);

create table witness_failure (
  marketplace_id text not null,
  witness_key text not null,
  attempts integer not null,
  answer text not null,
  again_at timestamp with time zone not null,
  constraint witness_failure_pkey PRIMARY KEY (marketplace_id, witness_key),
  constraint witness_failure_attempts_check CHECK ((attempts > 0))
);
