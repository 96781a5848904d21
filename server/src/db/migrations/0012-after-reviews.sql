-- What a seller may do about a review: reply once in public, ask to quote, write one fixed message.

create table review_reply (
  marketplace_id text not null,
  product_id text not null,
  review_id text not null,
  seller_id text not null,
  reply_id text not null,
  status text not null check (status in ('posted', 'withdrawn', 'removed')),
  body text not null,
  posted_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (marketplace_id, product_id, review_id, seller_id)
);

create table quote_permission (
  marketplace_id text not null,
  product_id text not null,
  review_id text not null,
  seller_id text not null,
  quote_id text not null,
  customer_id text not null,
  status text not null check (status in ('asked', 'granted', 'declined', 'revoked')),
  with_name boolean not null,
  asked_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (marketplace_id, product_id, review_id, seller_id)
);
create index quote_permission_of_author on quote_permission
  (marketplace_id, customer_id, asked_at desc, quote_id desc);

-- Messages in the platform's own words that a seller asked for: at most one about each thing.
create table fixed_contact (
  marketplace_id text not null,
  seller_id text not null,
  about text not null,
  contact_id text not null,
  customer_id text not null,
  order_id text not null,
  template text not null check (template in ('courtesy_refund', 'offer_help')),
  asked_at timestamptz not null,
  primary key (marketplace_id, seller_id, about)
);
