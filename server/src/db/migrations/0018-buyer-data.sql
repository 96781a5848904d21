-- What a seller needs to fulfil an order, each field with its purpose, sealed, and gone on time.

create table buyer_field (
  marketplace_id text not null,
  customer_id text not null,
  order_id text not null,
  field text not null check (field in ('recipient_name', 'address_line_1', 'address_line_2',
    'city', 'postal_code', 'country', 'phone', 'gift_message', 'customisation_url')),
  purpose text not null check (purpose in ('fulfilment', 'customisation')),
  -- Sealed with a key that is not in this database.
  sealed text not null,
  created_at timestamptz not null,
  primary key (marketplace_id, customer_id, order_id, field)
);

-- Who looked at a buyer's data, when and what for; the buyer can have it all.
create table buyer_access (
  marketplace_id text not null,
  customer_id text not null,
  access_id text not null,
  order_id text not null,
  seller_id text not null,
  user_id text not null,
  purpose text not null,
  fields text[] not null,
  looked_at timestamptz not null,
  primary key (marketplace_id, customer_id, access_id)
);
create index buyer_access_newest
  on buyer_access (marketplace_id, customer_id, looked_at desc, access_id);
