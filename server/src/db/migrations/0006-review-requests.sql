-- One review request an order, what buyers and sellers set about them, and the mail that went out.

create table review_request (
  marketplace_id text not null,
  customer_id text not null,
  order_id text not null,
  request_id text not null,
  seller_id text not null,
  status text not null check (status in
    ('not_yet', 'waiting', 'suppressed', 'sent', 'consumed', 'expired')),
  state jsonb not null,
  opens_at timestamptz,
  closes_at timestamptz,
  -- When somebody has to look at it next; null where nothing is left to be done.
  due_at timestamptz,
  -- Who set off the sending that is due, where it was not the automation.
  asked_by text check (asked_by in ('button', 'api')),
  made_at timestamptz,
  updated_at timestamptz not null,
  primary key (marketplace_id, customer_id, order_id),
  -- A request that was made is never due again (POLICY REQ-005).
  check ((status in ('sent', 'consumed')) = (made_at is not null)),
  check (due_at is null or status in ('waiting', 'suppressed'))
);
create index review_request_due on review_request (marketplace_id, due_at)
  where due_at is not null;
create index review_request_by_seller on review_request (marketplace_id, seller_id, opens_at);

-- Where a buyer is written to. Sealed with a key that is not in this database (POLICY PII-002).
create table buyer_contact (
  marketplace_id text not null,
  customer_id text not null,
  sealed_email text not null,
  -- Since when mail to this address comes back for good.
  bounced_at timestamptz,
  updated_at timestamptz not null,
  primary key (marketplace_id, customer_id)
);

create table buyer_preferences (
  marketplace_id text not null,
  customer_id text not null,
  wants_requests boolean not null,
  -- A lower number than the marketplace's, if the buyer chose one.
  requests_per_week_max integer check (requests_per_week_max > 0),
  updated_at timestamptz not null,
  primary key (marketplace_id, customer_id)
);

create table seller_settings (
  marketplace_id text not null,
  seller_id text not null,
  automatic_requests boolean not null,
  updated_at timestamptz not null,
  primary key (marketplace_id, seller_id)
);

create table mail_out (
  marketplace_id text not null,
  customer_id text not null,
  mail_id text not null,
  kind text not null check (kind = 'review_request'),
  order_id text not null,
  language text not null,
  template_version text not null,
  status text not null check (status in
    ('waiting', 'sending', 'sent', 'bounced', 'failed', 'stopped', 'unknown')),
  -- Hashes of the tokens in the mail's links; the tokens themselves are kept nowhere.
  link_hash text,
  stop_hash text,
  links_until timestamptz,
  not_before timestamptz not null,
  claimed_at timestamptz,
  -- How often it was handed over, and how often that is known to have failed.
  attempts integer not null default 0,
  failures integer not null default 0,
  -- The answer of the mail server where it refused, or why it was stopped.
  outcome text,
  created_at timestamptz not null,
  ended_at timestamptz,
  primary key (marketplace_id, customer_id, mail_id),
  check (failures <= attempts)
);
-- One mail an order and kind, whatever happens at once.
create unique index mail_out_once on mail_out (marketplace_id, customer_id, kind, order_id);
create index mail_out_due on mail_out (marketplace_id, not_before)
  where status in ('waiting', 'sending');
create index mail_out_pace on mail_out (marketplace_id, claimed_at);
create index mail_out_by_link on mail_out (link_hash) where link_hash is not null;
create index mail_out_by_stop on mail_out (stop_hash) where stop_hash is not null;

-- Mail of a server that has no way to send any: read in the console, in the demo.
create table demo_outbox (
  marketplace_id text not null,
  customer_id text not null,
  mail_id text not null,
  subject text not null,
  body_text text not null,
  body_html text not null,
  headers jsonb not null,
  sent_at timestamptz not null,
  primary key (marketplace_id, customer_id, mail_id)
);
create index demo_outbox_newest on demo_outbox (marketplace_id, sent_at desc);
