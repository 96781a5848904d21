-- The platform's own sampling: units that brand owners offer, and who was given one.

create table sampling (
  marketplace_id text not null,
  product_id text not null,
  seller_id text not null,
  -- The parent of its family, or the product itself: caps count for all variations together.
  family_id text not null,
  status text not null check (status in ('open', 'closed')),
  units integer not null check (units > 0),
  opened_at timestamptz not null,
  closed_at timestamptz,
  primary key (marketplace_id, product_id),
  check ((status = 'closed') = (closed_at is not null))
);

create table sample (
  marketplace_id text not null,
  product_id text not null,
  customer_id text not null,
  family_id text not null,
  given_at timestamptz not null,
  primary key (marketplace_id, product_id, customer_id)
);
create index sample_by_family on sample (marketplace_id, family_id);
create index sample_by_customer on sample (marketplace_id, customer_id);
