-- Where a marketplace hears of what it has to carry out, and what is still on its way there.

create table webhook (
  marketplace_id text not null,
  webhook_id text not null,
  url text not null,
  -- Encrypted with the installation's key, which is not in the database.
  sealed_secret text not null,
  created_by text not null,
  created_at timestamptz not null,
  ended_at timestamptz,
  primary key (marketplace_id, webhook_id)
);

create table webhook_delivery (
  marketplace_id text not null,
  delivery_id text not null,
  webhook_id text not null,
  measure_id text not null,
  act text not null check (act in ('carry_out', 'undo')),
  body text not null,
  -- Open until the marketplace says that it is done, whatever its server answered.
  status text not null check (status in ('open', 'settled', 'failed')),
  attempts integer not null,
  not_before timestamptz not null,
  -- When the address last took it, and what it last answered.
  taken_at timestamptz,
  last_answer text,
  created_at timestamptz not null,
  primary key (marketplace_id, delivery_id),
  foreign key (marketplace_id, webhook_id) references webhook (marketplace_id, webhook_id)
);
create index webhook_delivery_due on webhook_delivery (not_before, delivery_id)
  where status = 'open';
create index webhook_delivery_by_measure on webhook_delivery (marketplace_id, measure_id);
create index webhook_delivery_by_webhook on webhook_delivery
  (marketplace_id, webhook_id, created_at desc);
-- What the marketplace has been asked for and has not said to be done.
create index measure_pending on measure (marketplace_id, updated_at, measure_id)
  where status = 'ordered' or (status = 'ended' and state->'now'->>'undo' = 'asked');
