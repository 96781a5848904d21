-- Buyers tell of an offer for reviews that lay in their parcel: one report an order (POLICY ENF-011).

create table insert_report (
  marketplace_id text not null,
  customer_id text not null,
  order_id text not null,
  seller_id text not null,
  report_id text not null,
  note text not null,
  filed_at timestamptz not null,
  primary key (marketplace_id, customer_id, order_id)
);
