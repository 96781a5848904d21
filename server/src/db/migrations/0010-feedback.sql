-- Seller feedback, apart from reviews: the words by version, the seller's response, requests for
-- removal, and the sums that sellers are measured by.

create table feedback (
  marketplace_id text not null,
  seller_id text not null,
  feedback_id text not null,
  order_id text not null,
  customer_id text not null,
  status text not null check (status in ('posted', 'struck', 'removed', 'buyer_removed')),
  version integer not null check (version > 0),
  stars smallint not null check (stars between 1 and 5),
  reason text check (reason in ('late_delivery', 'not_received', 'damaged_in_transit',
    'not_as_described', 'wrong_item', 'missing_parts', 'item_condition', 'packaging',
    'communication', 'return_or_refund', 'checkout_or_payment', 'other')),
  body text,
  state jsonb not null,
  -- Why it does not count, for readers and for the seller; the state says the same.
  ground text check (ground in ('obscene', 'personal_data', 'product_only', 'legal_order',
    'platform_fulfilled', 'platform_postage')),
  -- The seller's one public answer: its life-cycle, and its words while it is posted.
  response jsonb not null,
  response_body text,
  responded_at timestamptz,
  ordered_at timestamptz not null,
  -- The day it counts from; a later version does not move it.
  posted_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (marketplace_id, seller_id, feedback_id),
  check ((status in ('struck', 'removed')) = (ground is not null)),
  check ((response_body is null) = (responded_at is null))
);
-- One feedback an order, whatever happens at once (POLICY FBK-002).
create unique index feedback_one_per_order on feedback (marketplace_id, seller_id, order_id);
create index feedback_newest on feedback
  (marketplace_id, seller_id, posted_at desc, feedback_id desc);
create index feedback_by_customer on feedback
  (marketplace_id, customer_id, posted_at desc, feedback_id desc);
create index feedback_by_id on feedback (marketplace_id, feedback_id);

create table feedback_version (
  marketplace_id text not null,
  seller_id text not null,
  feedback_id text not null,
  version integer not null check (version > 0),
  stars smallint not null check (stars between 1 and 5),
  reason text,
  body text,
  policy_version text not null,
  event_id text not null,
  written_at timestamptz not null,
  primary key (marketplace_id, seller_id, feedback_id, version)
);

-- One request and one appeal for each version of a feedback (POLICY FBK-030).
create table feedback_removal (
  marketplace_id text not null,
  seller_id text not null,
  feedback_id text not null,
  version integer not null,
  ground text not null check (ground in ('obscene', 'personal_data', 'product_only',
    'platform_fulfilled', 'platform_postage', 'none_of_these')),
  status text not null check (status in ('granted', 'declined', 'appealed', 'closed')),
  state jsonb not null,
  -- The words that decided against it, to be marked for the seller.
  spans jsonb not null,
  appeal_reason text,
  asked_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (marketplace_id, seller_id, feedback_id, version)
);
create index feedback_removal_waiting on feedback_removal (marketplace_id, updated_at, feedback_id)
  where status = 'appealed';
create index feedback_removal_lately on feedback_removal (marketplace_id, seller_id, asked_at);

-- What counts, by the day it was said: the four windows are sums of days (POLICY FBK-008).
create table seller_score_day (
  marketplace_id text not null,
  seller_id text not null,
  day date not null,
  count_1 integer not null check (count_1 >= 0),
  count_2 integer not null check (count_2 >= 0),
  count_3 integer not null check (count_3 >= 0),
  count_4 integer not null check (count_4 >= 0),
  count_5 integer not null check (count_5 >= 0),
  primary key (marketplace_id, seller_id, day)
);

-- Orders with negative feedback that counts, by the day they were placed (POLICY FBK-011).
create table seller_negative_order (
  marketplace_id text not null,
  seller_id text not null,
  order_id text not null,
  feedback_id text not null,
  ordered_at timestamptz not null,
  primary key (marketplace_id, seller_id, order_id)
);
create index seller_negative_order_lately on seller_negative_order
  (marketplace_id, seller_id, ordered_at);

-- Guarantee claims and chargebacks, told by the marketplace (POLICY FBK-012).
create table order_claim (
  marketplace_id text not null,
  customer_id text not null,
  order_id text not null,
  claim_id text not null,
  claim text not null check (claim in ('guarantee', 'chargeback')),
  status text not null check (status in ('open', 'granted', 'denied', 'withdrawn')),
  opened_at timestamptz not null,
  as_of timestamptz not null,
  primary key (marketplace_id, customer_id, order_id, claim_id)
);

-- Who bought the postage, and whether the parcel was handed over in time (POLICY FBK-024).
alter table delivery add column postage text check (postage in ('seller', 'platform'));
alter table delivery add column ship_by timestamptz;
alter table delivery add column first_scan_at timestamptz;

create index purchase_by_seller on purchase (marketplace_id, seller_id, placed_at);
