-- What the marketplace owns and sends: catalogue, people, orders. Upserts, newest `as_of` wins.

create table product (
  marketplace_id text not null,
  product_id text not null,
  kind text not null check (kind in ('single', 'parent', 'child')),
  parent_id text,
  variation_theme text[],
  title text not null,
  description text,
  brand text,
  category text[] not null,
  attributes jsonb not null,
  gtin text,
  image_url text,
  released_at timestamptz,
  listed boolean not null,
  review_intake text not null check (review_intake in ('open', 'verified_only', 'closed')),
  as_of timestamptz not null,
  primary key (marketplace_id, product_id),
  check ((kind = 'child') = (parent_id is not null))
);
create index product_by_parent on product (marketplace_id, parent_id) where parent_id is not null;

create table seller (
  marketplace_id text not null,
  seller_id text not null,
  name text not null,
  country text,
  as_of timestamptz not null,
  primary key (marketplace_id, seller_id)
);

create table offer (
  marketplace_id text not null,
  product_id text not null,
  seller_id text not null,
  role text not null check (role in ('seller', 'brand_owner')),
  price_minor bigint,
  active boolean not null,
  since timestamptz not null,
  until timestamptz,
  as_of timestamptz not null,
  primary key (marketplace_id, product_id, seller_id, role)
);
create index offer_by_seller on offer (marketplace_id, seller_id, product_id);

create table customer (
  marketplace_id text not null,
  customer_id text not null,
  display_name text not null,
  locale text,
  country text,
  created_at timestamptz not null,
  trust text not null check (trust in ('normal', 'watch', 'held', 'restricted', 'closed')),
  trust_since timestamptz,
  as_of timestamptz not null,
  primary key (marketplace_id, customer_id)
);

create table affiliation (
  marketplace_id text not null,
  customer_id text not null,
  seller_id text not null,
  kind text not null check (kind in ('owner', 'employee', 'household', 'agency', 'partner', 'influencer')),
  basis text not null check (basis in ('declared', 'inferred')),
  since timestamptz not null,
  until timestamptz,
  as_of timestamptz not null,
  primary key (marketplace_id, customer_id, seller_id, kind)
);

-- Typed links between accounts by hashed traits (address, device, payment, bank, login): evidence
-- for detection only. The values arrive hashed by the marketplace; Candor never sees the originals.
create table account_trait (
  marketplace_id text not null,
  customer_id text not null,
  kind text not null check (kind in ('address', 'payment', 'device', 'bank', 'login', 'email')),
  trait_hash text not null,
  first_seen timestamptz not null,
  last_seen timestamptz not null,
  primary key (marketplace_id, customer_id, kind, trait_hash)
);

create table purchase (
  marketplace_id text not null,
  customer_id text not null,
  order_id text not null,
  seller_id text not null,
  status text not null check (status in ('placed', 'confirmed', 'shipped', 'completed', 'cancelled')),
  fulfilment text not null check (fulfilment in ('seller', 'platform')),
  currency text not null,
  card_settled_minor bigint not null,
  promotion_minor bigint not null,
  promotion_id text,
  placed_at timestamptz not null,
  confirmed_at timestamptz,
  cancelled_at timestamptz,
  as_of timestamptz not null,
  primary key (marketplace_id, customer_id, order_id)
);
create index purchase_spend on purchase (marketplace_id, customer_id, placed_at);

create table purchase_line (
  marketplace_id text not null,
  customer_id text not null,
  order_id text not null,
  line_id text not null,
  product_id text not null,
  quantity integer not null check (quantity > 0),
  paid_minor bigint not null,
  reference_price_minor bigint,
  is_gift boolean not null,
  primary key (marketplace_id, customer_id, order_id, line_id)
);
create index purchase_line_by_product on purchase_line (marketplace_id, customer_id, product_id);

-- An order id is unique in its marketplace, whoever bought: one small table keyed by that value.
create table order_key (
  marketplace_id text not null,
  order_id text not null,
  customer_id text not null,
  seller_id text not null,
  primary key (marketplace_id, order_id)
);

create table delivery (
  marketplace_id text not null,
  customer_id text not null,
  order_id text not null,
  delivery_id text not null,
  status text not null check (status in ('expected', 'shipped', 'delivered', 'lost', 'returned')),
  delivered_at timestamptz,
  estimate_earliest timestamptz,
  estimate_latest timestamptz,
  source text not null check (source in ('carrier', 'estimate', 'seller')),
  as_of timestamptz not null,
  primary key (marketplace_id, customer_id, order_id, delivery_id)
);

create table product_return (
  marketplace_id text not null,
  customer_id text not null,
  order_id text not null,
  return_id text not null,
  line_id text,
  status text not null check (status in ('opened', 'received', 'closed', 'refused')),
  reason text,
  is_gift boolean not null,
  opened_at timestamptz not null,
  as_of timestamptz not null,
  primary key (marketplace_id, customer_id, order_id, return_id)
);

create table refund (
  marketplace_id text not null,
  customer_id text not null,
  order_id text not null,
  refund_id text not null,
  amount_minor bigint not null check (amount_minor >= 0),
  initiator text not null check (initiator in ('seller', 'platform', 'buyer')),
  channel text not null check (channel in ('platform', 'outside')),
  with_return boolean not null,
  refunded_at timestamptz not null,
  as_of timestamptz not null,
  primary key (marketplace_id, customer_id, order_id, refund_id)
);

-- Traffic of the past, told by the marketplace: what detection reads before Candor carried it itself.
create table past_message (
  marketplace_id text not null,
  seller_id text not null,
  message_id text not null,
  customer_id text not null,
  order_id text,
  direction text not null check (direction in ('to_buyer', 'to_seller')),
  body text not null,
  sent_at timestamptz not null,
  primary key (marketplace_id, seller_id, message_id)
);

create table past_request (
  marketplace_id text not null,
  customer_id text not null,
  order_id text not null,
  seller_id text not null,
  trigger text not null check (trigger in ('automatic', 'button', 'api')),
  sent_at timestamptz not null,
  primary key (marketplace_id, customer_id, order_id)
);
